//! The error type of the client.

mod connection;
mod constructors;
mod display;
mod failure;
mod predicates;
mod retry_stop;
pub(crate) mod server_message;
mod token;

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::auth::{CredentialKind, TokenFailure};
use crate::operation::{Operation, OperationRef};

#[cfg(feature = "rustls")]
pub(crate) use connection::SelfSigned;
pub(crate) use predicates::{TRANSIENT_STATUSES, is_redirect};
pub(crate) use retry_stop::RetryStop;

/// The headers in which servers and proxies return a request ID.
const REQUEST_ID_HEADERS: [&str; 4] = ["x-request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray"];

/// The error of a call, or of building a client.
///
/// `Display` prints the operation, the kind of failure and the message of the server;
/// `Debug` adds the causes. Neither prints the API key, an access token, the client secret, a header other than the request
/// ID, or a value from a response that could not be decoded.
///
/// [`guide::errors`](crate::guide::errors) shows how to handle errors.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// match client.delete_source().id("dc_abc123").await {
///     Ok(()) => println!("deleted"),
///     Err(error) if error.is_not_found() => println!("no such source"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[doc = include_str!("troubleshooting.md")]
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<OperationRef>,
    reason: String,
    response: Option<(StatusCode, HeaderMap)>,
    body: Bytes,
    /// The place in the response that could not be decoded.
    path: String,
    /// Whether only one item of a list could not be decoded.
    is_item: bool,
    timed_out: bool,
    /// The credential that the request was sent with.
    credential: Option<CredentialKind>,
    /// Whether another attempt fails in the same way.
    permanent: bool,
    /// Whether the server refused the request without processing it.
    refused: bool,
    attempts: u32,
    retry_after: Option<Duration>,
    retry_stop: Option<RetryStop>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    InvalidRequest,
    Token(TokenFailure),
    Connect,
    Tls,
    Timeout,
    Transport,
    Redirect,
    Status,
    BodyTooLarge,
    Decode,
    Pagination,
}

impl Error {
    /// Returns the kind of failure as one word, for metrics and logs. It is a value for
    /// OpenTelemetry's `error.type`.
    ///
    /// If the server responded with an error status, this is the status code, such as
    /// `404`. Otherwise it is one of `configuration`, `invalid_request`,
    /// `credentials_refused`, `token_unavailable`, `connect`, `tls`, `timeout`, `transport`,
    /// `redirect`, `body_too_large`, `decode` and `pagination`.
    /// These words do not change between versions.
    pub fn error_type(&self) -> &str {
        match self.0.kind {
            Kind::Configuration => "configuration",
            Kind::InvalidRequest => "invalid_request",
            Kind::Token(failure) => failure.error_type(),
            Kind::Connect => "connect",
            Kind::Tls => "tls",
            Kind::Timeout => "timeout",
            Kind::Transport => "transport",
            Kind::Redirect => "redirect",
            Kind::Status => match &self.0.response {
                Some((status, _)) => status.as_str(),
                None => "status",
            },
            Kind::BodyTooLarge => "body_too_large",
            Kind::Decode => "decode",
            Kind::Pagination => "pagination",
        }
    }

    /// Returns why the failure was not retried, as one word.
    #[cfg(feature = "tracing")]
    pub(crate) fn retry_stop(&self) -> Option<&'static str> {
        self.0.retry_stop.map(RetryStop::as_str)
    }

    /// Returns the status, if the server responded. If
    /// [`is_token_unavailable`](Self::is_token_unavailable) is true, it is the status of the
    /// token endpoint.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|(status, _)| *status)
    }

    /// Returns the operation that failed, or `None` for a configuration error and for
    /// [`Client::warm_up`](crate::Client::warm_up).
    ///
    /// `Display` also prints the path of a request to an undocumented endpoint.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation.as_ref().map(OperationRef::operation)
    }

    /// Returns the message of an error response: the `message` or `error` of JSON, the
    /// title of HTML, otherwise the text.
    ///
    /// Returns `None` for other errors, and if the body is empty or truncated JSON.
    ///
    /// The API key, the access token and values that the text labels as secrets (`password=…`,
    /// `"api_key": "…"`, `Bearer …`) are redacted; [`body`](Self::body) contains them.
    /// Everything else is as the server sent it.
    pub fn message(&self) -> Option<&str> {
        (self.is_status() && !self.0.reason.is_empty()).then_some(&*self.0.reason)
    }

    /// Returns the place in the response that could not be decoded, such as
    /// `data[3].metadata.name`.
    ///
    /// Returns `None` for other errors, and if the whole response could not be decoded.
    pub fn path(&self) -> Option<&str> {
        Some(&*self.0.path).filter(|path| !path.is_empty())
    }

    /// Returns the response body, which may contain credentials. If
    /// [only one item](Self::is_item) could not be decoded, this is the JSON of that item.
    ///
    /// The body of an error response is truncated to 256 KiB. The body is empty if the
    /// response was incomplete or too large.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Returns the response headers, if the server responded.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|(_, headers)| headers)
    }

    /// Returns the request ID that the server or a proxy assigned, for support requests.
    pub fn request_id(&self) -> Option<&str> {
        let headers = self.headers()?;
        REQUEST_ID_HEADERS
            .iter()
            .filter_map(|name| headers.get(*name))
            .filter(|id| !id.is_sensitive())
            .find_map(|id| id.to_str().ok())
    }

    /// Returns the wait that the server asked for (`Retry-After`), counted from its
    /// response.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the number of attempts of the call; 0 if none was made.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
