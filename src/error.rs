//! The one error of the client.

mod server_message;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::api_key::ApiKey;
use crate::operation::Operation;
use crate::transport::{Response, is_transient_status};

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
#[doc = include_str!("troubleshooting.md")]
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    reason: String,
    response: Option<(StatusCode, HeaderMap)>,
    body: Bytes,
    timed_out: bool,
    attempts: u32,
    retry_after: Option<Duration>,
    stopped: Option<Stopped>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What kept a call from another attempt that its failure would have been worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stopped {
    /// The time for the whole call was up.
    Deadline,
    /// The client's retry budget was spent.
    Budget,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    InvalidRequest,
    Connect,
    Timeout,
    Transport,
    Redirect,
    Status,
    BodyTooLarge,
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
            timed_out: false,
            attempts: 0,
            retry_after: None,
            stopped: None,
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

    /// A request whose body is a stream. None of the generated ones is.
    pub(crate) fn unrepeatable(operation: &'static Operation) -> Self {
        Self::new(
            Kind::InvalidRequest,
            Some(operation),
            "the body of the request can be sent once only",
        )
    }

    /// A request that got no response.
    pub(crate) fn transport(operation: &'static Operation, error: reqwest::Error) -> Self {
        // Connecting may be what took too long, and then nothing was sent.
        let (kind, reason) = if error.is_connect() {
            (Kind::Connect, "no connection to the server")
        } else if error.is_timeout() {
            (Kind::Timeout, "the server took too long to answer")
        } else if error.is_redirect() {
            (Kind::Redirect, "the server redirects without end")
        } else {
            (Kind::Transport, "the connection broke")
        };
        Self::broken(kind, operation, reason, error)
    }

    /// A request whose response began and did not end.
    pub(crate) fn cut_short(operation: &'static Operation, error: reqwest::Error) -> Self {
        let (kind, reason) = match error.is_timeout() {
            true => (
                Kind::Timeout,
                "the server took too long to finish its response",
            ),
            false => (Kind::Transport, "the response was cut short"),
        };
        Self::broken(kind, operation, reason, error)
    }

    fn broken(
        kind: Kind,
        operation: &'static Operation,
        reason: &str,
        error: reqwest::Error,
    ) -> Self {
        let timed_out = error.is_timeout();
        // A URL may hold what the caller keeps to himself.
        let mut broken = Self::new(kind, Some(operation), reason).with_source(error.without_url());
        broken.0.timed_out = timed_out;
        broken
    }

    /// A response of success that is longer than is read.
    pub(crate) fn body_too_large(operation: &'static Operation, most: usize) -> Self {
        let reason = format!("the response is longer than {most} bytes, the most that is read");
        Self::new(Kind::BodyTooLarge, Some(operation), reason)
    }

    /// A response whose status is no success.
    pub(crate) fn from_status(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        api_key: &ApiKey,
    ) -> Self {
        let reason = server_message::server_message(&body, |text| api_key.scrub(text));
        let mut error = Self::new(Kind::Status, Some(operation), reason.unwrap_or_default());
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
        error.with_attempts(response.attempts)
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

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn with_stopped(mut self, stopped: Option<Stopped>) -> Self {
        self.0.stopped = stopped;
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

    /// Whether an attempt took too long: to connect, to answer or to finish its
    /// response. The server may have done what it was asked, unless
    /// [`is_connect`](Self::is_connect) says that nothing was sent.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout || self.0.timed_out
    }

    /// Whether the time for the whole call was up, or would have been before
    /// another attempt. What the last attempt failed with is told by the other
    /// predicates.
    pub fn is_deadline(&self) -> bool {
        self.0.stopped == Some(Stopped::Deadline)
    }

    /// Whether there was no other attempt because the retry budget of the client
    /// was spent: many of its calls fail now. What the last attempt failed with is
    /// told by the other predicates.
    pub fn is_budget_exhausted(&self) -> bool {
        self.0.stopped == Some(Stopped::Budget)
    }

    /// Whether the connection broke before the whole response was there. The server
    /// may have done what it was asked. Where the response had begun,
    /// [`status`](Self::status) tells its status.
    pub fn is_transport(&self) -> bool {
        self.0.kind == Kind::Transport
    }

    /// Whether the server sent the call somewhere else, where it was not followed:
    /// to another origin, in a circle, or with a method other than GET.
    pub fn is_redirect(&self) -> bool {
        let redirects = |status: StatusCode| status.is_redirection();
        self.0.kind == Kind::Redirect || self.is_status() && self.status().is_some_and(redirects)
    }

    /// Whether the failure is one that passes, so that the same call may succeed
    /// later: no connection, a broken one, a timeout, or the status 408, 429, 500,
    /// 502, 503 or 504. Whether it is safe to repeat is another question.
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            Kind::Connect | Kind::Timeout | Kind::Transport => true,
            Kind::Status => self.status().is_some_and(is_transient_status),
            Kind::Configuration
            | Kind::InvalidRequest
            | Kind::Redirect
            | Kind::BodyTooLarge
            | Kind::Decode
            | Kind::Pagination => false,
        }
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

    /// Whether it clashes with what is there: 409.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether the server understood the request and takes no such values: 422.
    pub fn is_unprocessable(&self) -> bool {
        self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
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

    /// Whether a successful response is longer than is read
    /// ([`ClientBuilder::max_response_bytes`](crate::ClientBuilder::max_response_bytes)).
    pub fn is_body_too_large(&self) -> bool {
        self.0.kind == Kind::BodyTooLarge
    }

    /// Whether a list would never end: its cursors run in a circle.
    pub fn is_pagination(&self) -> bool {
        self.0.kind == Kind::Pagination
    }

    /// What kind of failure it is, in a word: few in number and the same in every
    /// version, for metrics and logs. It is what OpenTelemetry calls `error.type`.
    ///
    /// It is the status where the server answered with one that is no success
    /// (`404`), else one of `configuration`, `invalid_request`, `connect`, `timeout`,
    /// `transport`, `redirect`, `body_too_large`, `decode` and `pagination`.
    pub fn error_type(&self) -> &str {
        match self.0.kind {
            Kind::Configuration => "configuration",
            Kind::InvalidRequest => "invalid_request",
            Kind::Connect => "connect",
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

    /// What kept the call from another attempt, in a word.
    #[cfg(feature = "tracing")]
    pub(crate) fn stopped_by(&self) -> Option<&'static str> {
        Some(match self.0.stopped? {
            Stopped::Deadline => "deadline",
            Stopped::Budget => "budget",
        })
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

    /// The body of the response, as it came. It may hold credentials. Of an error of
    /// the server no more than the first 256 KiB are kept; of a response that was cut
    /// short, or is too long, nothing.
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
            .filter_map(|name| headers.get(*name))
            .filter(|id| !id.is_sensitive())
            .find_map(|id| id.to_str().ok())
    }

    /// How long the server asks to wait before the next request (`Retry-After`, in
    /// seconds or as a date), counted from its response.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many requests the call made: 0 where none was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
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
            StatusCode::CONFLICT => "it clashes with what is there",
            StatusCode::UNPROCESSABLE_ENTITY => "check the values that were sent",
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
            | Kind::Redirect
            | Kind::BodyTooLarge
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
        match self.0.stopped {
            Some(Stopped::Deadline) => f.write_str("; the time for the call was up")?,
            Some(Stopped::Budget) => f.write_str("; too many calls fail for another attempt")?,
            None => {}
        }
        if self.attempts() > 1 {
            write!(f, " (after {} attempts)", self.attempts())?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

/// What `main` prints of it: the sentence and its causes. `{:#?}` shows the parts.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            write!(f, "{self}")?;
            let mut source = self.source();
            while let Some(cause) = source {
                write!(f, ": {cause}")?;
                source = cause.source();
            }
            return Ok(());
        }
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation().map(Operation::id))
            .field("reason", &self.0.reason)
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("body_length", &self.0.body.len())
            .field("attempts", &self.0.attempts)
            .field("stopped", &self.0.stopped)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
