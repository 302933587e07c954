//! How errors are made.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{Error, Inner, Kind, Stopped, server_message};
use crate::api_key::ApiKey;
use crate::operation::Operation;
use crate::transport::Response;

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

    /// A request that cannot be built.
    pub(crate) fn unbuildable(
        operation: &'static Operation,
        error: impl StdError + Send + Sync + 'static,
    ) -> Self {
        Self::new(
            Kind::InvalidRequest,
            Some(operation),
            "the request cannot be built",
        )
        .with_source(error)
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
}
