//! The one error of the client.

mod display;
mod make;
mod predicates;
mod server_message;

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::operation::Operation;

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
    /// of HTML the title, else the text. None where it said nothing or no error, or
    /// where its JSON is cut short.
    ///
    /// What the text itself names as a secret (`password=…`, `"api_key": "…"`,
    /// `Bearer …`) is taken out, and so is the API key; [`body`](Self::body) has it.
    /// Beyond that it is what the server chose to say.
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
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
