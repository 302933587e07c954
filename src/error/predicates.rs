//! Predicates for the kind of failure.

use reqwest::StatusCode;

use super::{Error, Kind, RetryStop};
use crate::auth::{CredentialKind, TokenFailure};
use crate::operation::Operation;

/// The statuses of transient failures.
pub(crate) const TRANSIENT_STATUSES: [StatusCode; 6] = [
    StatusCode::REQUEST_TIMEOUT,
    StatusCode::TOO_MANY_REQUESTS,
    StatusCode::INTERNAL_SERVER_ERROR,
    StatusCode::BAD_GATEWAY,
    StatusCode::SERVICE_UNAVAILABLE,
    StatusCode::GATEWAY_TIMEOUT,
];

impl Error {
    /// Returns true if the client could not be built, for example because the API key or
    /// the base URL is invalid, or if a blocking call was made inside a runtime.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Returns true if a parameter, body or header was missing or invalid. No request was
    /// sent.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::InvalidRequest
    }

    /// Returns true if there was no access token, so the request was not sent: the token
    /// endpoint or the [`TokenSource`](crate::TokenSource) failed, or the call did not wait
    /// longer.
    pub fn is_token_unavailable(&self) -> bool {
        matches!(self.0.kind, Kind::Token(_))
    }

    /// Returns true if there was no access token because the client ID or the client secret was
    /// refused. [`is_token_unavailable`](Self::is_token_unavailable) is then also true.
    ///
    /// The refusal is remembered for 30 seconds: until then calls that need a token fail with it
    /// and send nothing.
    pub fn is_credentials_refused(&self) -> bool {
        self.0.kind == Kind::Token(TokenFailure::Refused)
    }

    /// Returns true if the server rejected an OAuth access token (401 or 403) for an operation
    /// that requires the API key of a user
    /// ([`Operation::requires_api_key`](crate::Operation::requires_api_key)).
    pub fn is_api_key_required(&self) -> bool {
        let oauth = self.0.credential == Some(CredentialKind::AccessToken);
        let required = self.operation().is_some_and(Operation::requires_api_key);
        oauth && required && (self.is_unauthorized() || self.is_forbidden())
    }

    /// Returns true if no connection was made, so no request was sent. This includes a failed
    /// TLS handshake ([`is_tls`](Self::is_tls)).
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect | Kind::Tls)
    }

    /// Returns true if the TLS handshake failed, for example because the certificate of the
    /// server has expired or is signed by an unknown authority. The message names the cause.
    ///
    /// The same call fails again until the certificate or the configuration changes, so it
    /// is not retried.
    pub fn is_tls(&self) -> bool {
        self.0.kind == Kind::Tls
    }

    /// Returns true if a timeout elapsed while connecting, waiting for the response or
    /// reading it.
    ///
    /// The server may have processed the request, unless [`is_connect`](Self::is_connect) or
    /// [`is_token_unavailable`](Self::is_token_unavailable) is also true.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout || self.0.timed_out
    }

    /// Returns true if the deadline of the call was exceeded, or would have been before a
    /// retry. The other predicates describe the failure of the last attempt.
    pub fn is_deadline_exceeded(&self) -> bool {
        matches!(self.0.retry_stop, Some(RetryStop::Deadline { .. }))
    }

    /// Returns true if the call was not retried because the retry budget of the client
    /// was exhausted. The other predicates describe the failure of the last attempt.
    pub fn is_retry_budget_exhausted(&self) -> bool {
        self.0.retry_stop == Some(RetryStop::Budget)
    }

    /// Returns true if the connection broke before the response was complete.
    ///
    /// The server may have processed the request. If the response had started,
    /// [`status`](Self::status) returns its status.
    pub fn is_transport(&self) -> bool {
        self.0.kind == Kind::Transport
    }

    /// Returns true if the server responded with a redirect (301, 302, 303, 307 or 308)
    /// that was not followed: to another origin, after too many redirects, or for a method
    /// other than GET.
    pub fn is_redirect(&self) -> bool {
        self.0.kind == Kind::Redirect || self.is_status() && self.status().is_some_and(is_redirect)
    }

    /// Returns true if the failure is transient: a connection failure other than a failed TLS
    /// handshake, a broken connection, a timeout, or the status 408, 429, 500, 502, 503 or 504.
    ///
    /// A failure that another attempt does not change is not transient, such as an invalid
    /// certificate or response headers that are too large.
    ///
    /// The same call may succeed later. This does not mean that it is safe to repeat.
    pub fn is_transient(&self) -> bool {
        if self.0.permanent {
            return false;
        }
        match self.0.kind {
            Kind::Connect | Kind::Timeout | Kind::Transport => true,
            Kind::Token(failure) => failure == TokenFailure::Transient,
            Kind::Status => self
                .status()
                .is_some_and(|status| TRANSIENT_STATUSES.contains(&status)),
            Kind::Configuration
            | Kind::InvalidRequest
            | Kind::Tls
            | Kind::Redirect
            | Kind::BodyTooLarge
            | Kind::Decode
            | Kind::Pagination => false,
        }
    }

    /// Returns true if the server responded with a status other than success.
    pub fn is_status(&self) -> bool {
        self.0.kind == Kind::Status
    }

    /// Returns true if the server rejected the API key or the access token (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Returns true if the API key or the access token does not have access to the operation or
    /// object (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Returns true if the object does not exist or is not visible to the caller (404).
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Returns true if the request conflicts with the current state (409).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Returns true if the server rejected a value in the request (422).
    pub fn is_unprocessable(&self) -> bool {
        self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Returns true if there were too many requests (429). See
    /// [`retry_after`](Self::retry_after).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns true if the server failed (5xx).
    pub fn is_server_error(&self) -> bool {
        self.is_status() && self.status().is_some_and(|status| status.is_server_error())
    }

    /// Returns true if a successful response could not be decoded.
    ///
    /// [`path`](Self::path) returns the place, and [`body`](Self::body) the JSON.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// Returns true if one item of a list could not be decoded.
    ///
    /// A [`PageStream`](crate::PageStream) that returns this error continues with the next
    /// item. [`is_decode`](Self::is_decode) is also true.
    pub fn is_item(&self) -> bool {
        self.0.is_item
    }

    /// Returns true if a successful response is larger than the limit
    /// ([`ClientBuilder::max_response_bytes`](crate::ClientBuilder::max_response_bytes)).
    pub fn is_body_too_large(&self) -> bool {
        self.0.kind == Kind::BodyTooLarge
    }

    /// Returns true if a list would not end: its cursors repeat, or more than 100
    /// consecutive pages are empty.
    pub fn is_pagination(&self) -> bool {
        self.0.kind == Kind::Pagination
    }

    /// Returns true if the server refused the request without processing it.
    pub(crate) fn is_refused(&self) -> bool {
        self.0.refused
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.is_status() && self.status() == Some(status)
    }
}

/// Returns whether a status redirects to another location. A 304 does not.
pub(crate) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}
