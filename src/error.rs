//! The one error of the client.

mod server_message;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};

use crate::operation::Operation;
use crate::transport::Response;

/// Where servers and proxies put the ID of a request.
const REQUEST_ID_HEADERS: [&str; 4] = ["x-request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray"];

/// What a call, or the configuration of a client, fails with.
///
/// It tells which operation failed, how, and what the server said. What it prints
/// holds no API key, no header and no value of a response that could not be
/// decoded.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// match client.delete_source().id("dc_abc123").await {
///     Ok(()) => println!("deleted"),
///     Err(error) if error.is_not_found() => println!("there is no such source"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    reason: String,
    response: Option<(StatusCode, HeaderMap)>,
    body: Bytes,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    InvalidRequest,
    Connect,
    Timeout,
    Transport,
    Status,
    Decode,
    Pagination,
}

impl Error {
    fn new(kind: Kind, operation: Option<&'static Operation>, reason: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation,
            reason: reason.into(),
            response: None,
            body: Bytes::new(),
            source: None,
        }))
    }

    pub(crate) fn configuration(reason: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, None, reason)
    }

    /// A request that is not sent, since a value of the caller's is not allowed.
    pub(crate) fn invalid_request(operation: &'static Operation, reason: String) -> Self {
        Self::new(Kind::InvalidRequest, Some(operation), reason)
    }

    /// A request that reqwest cannot build.
    pub(crate) fn unbuildable(operation: &'static Operation, error: reqwest::Error) -> Self {
        Self::new(
            Kind::InvalidRequest,
            Some(operation),
            "the request cannot be built",
        )
        .with_source(error.without_url())
    }

    /// A request that got no whole response.
    pub(crate) fn transport(operation: &'static Operation, error: reqwest::Error) -> Self {
        let (kind, reason) = if error.is_timeout() {
            (Kind::Timeout, "the server took too long to answer")
        } else if error.is_connect() {
            (Kind::Connect, "no connection to the server")
        } else if error.is_redirect() {
            (Kind::Transport, "the server redirects without end")
        } else {
            (Kind::Transport, "the connection broke")
        };
        // A URL may hold what the caller keeps to himself.
        Self::new(kind, Some(operation), reason).with_source(error.without_url())
    }

    /// A response whose status is no success.
    pub(crate) fn from_status(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        let reason = server_message::server_message(&body).unwrap_or_default();
        let mut error = Self::new(Kind::Status, Some(operation), reason);
        error.0.response = Some((status, headers));
        error.0.body = body;
        error
    }

    /// A response of success whose body is not what the document says.
    pub(crate) fn decode(
        operation: &'static Operation,
        response: &Response,
        reason: String,
    ) -> Self {
        let mut error = Self::new(Kind::Decode, Some(operation), reason);
        error.0.response = Some((response.status, response.headers.clone()));
        error.0.body = response.body.clone();
        error
    }

    pub(crate) fn pagination(operation: &'static Operation, reason: String) -> Self {
        Self::new(Kind::Pagination, Some(operation), reason)
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    pub(crate) fn with_response(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.0.response = Some((status, headers));
        self
    }

    /// Whether the client could not be made: no key, no URL, no TLS.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Whether a parameter was missing or not allowed, so that nothing was sent.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::InvalidRequest
    }

    /// Whether no connection was made; nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Connect
    }

    /// Whether the time was up before the whole response was there. The server may
    /// have done what it was asked.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout
    }

    /// Whether the connection broke. The server may have done what it was asked.
    pub fn is_transport(&self) -> bool {
        self.0.kind == Kind::Transport
    }

    /// Whether the server answered with a status other than success.
    pub fn is_status(&self) -> bool {
        self.0.kind == Kind::Status
    }

    /// Whether the server refused the API key: 401.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the key is good but not for this: 403.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether there is no such thing: 404.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether there were too many requests: 429. See [`retry_after`](Self::retry_after).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the server failed: any 5xx.
    pub fn is_server_error(&self) -> bool {
        self.is_status() && self.status().is_some_and(|status| status.is_server_error())
    }

    /// Whether the server answered with success, and with a body that is not what
    /// the document says.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// Whether a list would never end: its cursors run in a circle.
    pub fn is_pagination(&self) -> bool {
        self.0.kind == Kind::Pagination
    }

    /// The status, where the server answered.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|(status, _)| *status)
    }

    /// The operation that failed; none where the configuration did.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// What the server said, as text for a person: of JSON its `message` or `error`,
    /// of HTML the title, else the text. None where it said nothing or no error.
    pub fn message(&self) -> Option<&str> {
        (self.is_status() && !self.0.reason.is_empty()).then_some(&*self.0.reason)
    }

    /// The body of the response, as it came. It may hold credentials.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The headers of the response, where the server answered.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|(_, headers)| headers)
    }

    /// The ID that the server, or a proxy before it, gave the request.
    pub fn request_id(&self) -> Option<&str> {
        let headers = self.headers()?;
        REQUEST_ID_HEADERS
            .iter()
            .find_map(|name| headers.get(*name)?.to_str().ok())
    }

    /// How long the server asks to wait before the next request, where it says so
    /// in seconds.
    pub fn retry_after(&self) -> Option<Duration> {
        let seconds = self.headers()?.get(RETRY_AFTER)?.to_str().ok()?;
        seconds.trim().parse().ok().map(Duration::from_secs)
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.is_status() && self.status() == Some(status)
    }

    /// What the caller can do, where that is known.
    fn advice(&self) -> Option<&'static str> {
        Some(match self.status()? {
            _ if !self.is_status() => return None,
            StatusCode::UNAUTHORIZED => "check the API key",
            StatusCode::FORBIDDEN => "the API key may not do this, or not in this workspace",
            StatusCode::NOT_FOUND => "check the ID, and that the API key may see it",
            StatusCode::TOO_MANY_REQUESTS => "send fewer requests, or wait",
            status if status.is_redirection() => "check the base URL",
            _ => return None,
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        match self.0.kind {
            Kind::Configuration
            | Kind::InvalidRequest
            | Kind::Connect
            | Kind::Timeout
            | Kind::Transport
            | Kind::Pagination => f.write_str(&self.0.reason)?,
            Kind::Decode => write!(f, "the response is not as documented: {}", self.0.reason)?,
            Kind::Status => {
                match self.status() {
                    Some(status) => write!(f, "the server answered {status}")?,
                    None => f.write_str("the server answered with an error")?,
                }
                if let Some(message) = self.message() {
                    write!(f, ": {message}")?;
                }
            }
        }
        if let Some(advice) = self.advice() {
            write!(f, "; {advice}")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation().map(Operation::id))
            .field("reason", &self.0.reason)
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("body_length", &self.0.body.len())
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
