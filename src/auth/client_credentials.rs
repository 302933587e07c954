//! Exchanges a client ID and secret for an access token (RFC 6749, section 4.4).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::{Method, Request, StatusCode, Url};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::credential::mark_secret;
use super::token::{AccessToken, TokenFuture, TokenSource};
use super::token_error::{TokenError, TokenFailure};
use super::token_response;
use crate::error::{Error, TRANSIENT_STATUSES, server_message};
use crate::operation::OperationRef;
use crate::transport::body::{self, BodyError};
use crate::transport::{Backoff, Clock, Pacing, TrackedBody, retry_after};

/// The maximum size of a response. A token has a few kilobytes.
const MAX_BODY: usize = 64 * 1024;

/// The maximum number of attempts of one exchange.
const MAX_ATTEMPTS: u32 = 3;

/// The wait before another attempt.
const BACKOFF: Backoff = Backoff {
    base: Duration::from_millis(250),
    cap: Duration::from_secs(1),
};

/// The maximum `Retry-After`. The exchange fails if the server asks for a longer wait.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(5);

/// The errors of RFC 6749, section 5.2, that mean that the ID or the secret is wrong.
const REFUSALS: [&str; 3] = ["invalid_client", "unauthorized_client", "invalid_grant"];

/// The token endpoint and the credentials for it.
pub(crate) struct ClientCredentials {
    http: reqwest::Client,
    url: Url,
    user_agent: HeaderValue,
    clock: Arc<dyn Clock>,
    pacing: Pacing,
    secret: Zeroizing<String>,
    /// The body of the request. Its bytes are zeroed when the last clone is dropped.
    body: Bytes,
}

/// The HTTP client and the settings that the exchange shares with calls.
pub(crate) struct Endpoint {
    pub(crate) http: reqwest::Client,
    /// The URL of the token endpoint.
    pub(crate) url: Url,
    pub(crate) user_agent: HeaderValue,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) pacing: Pacing,
}

#[derive(Serialize)]
struct TokenRequest<'a> {
    grant_type: &'static str,
    client_id: &'a str,
    client_secret: &'a str,
}

impl ClientCredentials {
    /// Validates the credentials. The error says what is wrong, without them.
    pub(crate) fn new(
        endpoint: Endpoint,
        client_id: &str,
        client_secret: Zeroizing<String>,
    ) -> Result<Self, String> {
        for (name, value) in [("ID", client_id), ("secret", &*client_secret)] {
            if value.is_empty() {
                return Err(format!("the client {name} is empty"));
            }
            if value.trim() != value || value.contains(char::is_control) {
                return Err(format!(
                    "the client {name} contains a line break or other white space around it"
                ));
            }
        }
        let request = TokenRequest {
            grant_type: "client_credentials",
            client_id,
            client_secret: &client_secret,
        };
        // Enough for the longest escape of each character: growing would leave a copy behind.
        let length = 128 + 6 * (client_id.len() + client_secret.len());
        let mut body = Zeroizing::new(Vec::with_capacity(length));
        serde_json::to_writer(&mut *body, &request).map_err(|error| error.to_string())?;
        let Endpoint {
            http,
            url,
            user_agent,
            clock,
            pacing,
        } = endpoint;
        Ok(Self {
            http,
            url,
            user_agent,
            clock,
            pacing,
            secret: client_secret,
            body: Bytes::from_owner(body),
        })
    }

    async fn exchange(&self) -> Result<AccessToken, TokenError> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            self.wait_while_paused().await?;
            let error = match self.attempt().await {
                Ok(token) => return Ok(token),
                Err(error) => error,
            };
            let asked = error.details().retry_after.unwrap_or_default();
            let transient = error.details().failure == TokenFailure::Transient;
            if !transient || attempt == MAX_ATTEMPTS || asked > MAX_RETRY_AFTER {
                return Err(error);
            }
            let wait = asked + BACKOFF.delay(attempt, &*self.clock);
            self.clock.sleep(wait).await;
        }
    }

    /// Waits until the moment that the server named to the client's calls. The exchange takes no
    /// turn of theirs, because they may wait for it.
    async fn wait_while_paused(&self) -> Result<(), TokenError> {
        let left = self.pacing.pause_left(&*self.clock);
        if left > MAX_RETRY_AFTER {
            let reason = "the server asked the client to wait";
            let mut error = TokenError::because(TokenFailure::Transient, reason);
            error.details_mut().retry_after = Some(left);
            return Err(error);
        }
        if !left.is_zero() {
            self.clock.sleep(left).await;
        }
        Ok(())
    }

    async fn attempt(&self) -> Result<AccessToken, TokenError> {
        let response = self.http.execute(self.request()).await;
        let mut response = response
            .map_err(|error| Error::transport(self.operation(), error, false).into_token_error())?;
        if *response.url() != self.url {
            // Only a client that the user supplied follows redirects.
            let reason = "the HTTP client followed a redirect of the token endpoint; disable \
                          redirects in the client that `http_client` sets";
            return Err(TokenError::because(TokenFailure::Permanent, reason));
        }
        let status = response.status();
        let mut headers = std::mem::take(response.headers_mut());
        mark_secret(&mut headers, self.secret.as_bytes());
        if !status.is_success() {
            let body = body::read_error(&mut response).await;
            return Err(self.rejected(status, headers, &body));
        }
        match body::read(&mut response, MAX_BODY).await {
            Ok(body) => {
                token_response::decode(&body).map_err(|error| error.with_response(status, headers))
            }
            Err(BodyError::TooLarge) => {
                let reason = format!("the response is larger than {MAX_BODY} bytes");
                Err(TokenError::because(TokenFailure::Permanent, reason))
            }
            Err(BodyError::Incomplete(error)) => {
                Err(Error::incomplete_body(self.operation(), error).into_token_error())
            }
        }
    }

    /// Describes the exchange to the constructors of errors.
    fn operation(&self) -> OperationRef {
        OperationRef::undocumented(&Method::POST, "/oauth/token")
    }

    fn request(&self) -> Request {
        let mut request = Request::new(Method::POST, self.url.clone());
        let json = HeaderValue::from_static("application/json");
        let headers = request.headers_mut();
        headers.insert(ACCEPT, json.clone());
        headers.insert(CONTENT_TYPE, json);
        headers.insert(USER_AGENT, self.user_agent.clone());
        // A user's own HTTP client cannot send this body to the target of a redirect.
        let body = TrackedBody::new(Some(self.body.clone()));
        *request.body_mut() = Some(reqwest::Body::wrap(body));
        request
    }

    /// The error of a status other than success.
    fn rejected(&self, status: StatusCode, headers: HeaderMap, body: &[u8]) -> TokenError {
        let failure = match status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => TokenFailure::Refused,
            StatusCode::BAD_REQUEST if names_refusal(body) => TokenFailure::Refused,
            _ if TRANSIENT_STATUSES.contains(&status) => TokenFailure::Transient,
            _ => TokenFailure::Permanent,
        };
        let mut reason = match failure {
            TokenFailure::Refused => {
                format!("the server refused the client ID or the client secret with {status}")
            }
            _ => format!("the server responded with {status}"),
        };
        let scrub = |text: String| text.replace(self.secret.as_str(), "[client secret]");
        if let Some(message) = server_message::server_message(body, scrub) {
            reason = format!("{reason}: {message}");
        }
        let wait = retry_after::retry_after(&headers, self.clock.date());
        let mut error = TokenError::because(failure, reason).with_response(status, headers);
        error.details_mut().retry_after = wait;
        error
    }
}

/// Returns whether an error response names an error that means wrong credentials.
fn names_refusal(body: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct ErrorResponse {
        error: String,
    }
    serde_json::from_slice::<ErrorResponse>(body)
        .is_ok_and(|response| REFUSALS.contains(&response.error.as_str()))
}

impl TokenSource for ClientCredentials {
    fn fetch(&self) -> TokenFuture<'_> {
        Box::pin(self.exchange())
    }
}
