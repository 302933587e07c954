//! Constructors of errors.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::failure::{self, Failure};
use super::{Error, Inner, Kind, RetryStop, connection, server_message};
use crate::auth::CredentialKind;
use crate::operation::OperationRef;
use crate::page::FailedItem;

impl Error {
    pub(super) fn new(
        kind: Kind,
        operation: Option<OperationRef>,
        reason: impl Into<String>,
    ) -> Self {
        Self(Box::new(Inner {
            kind,
            operation,
            reason: reason.into(),
            response: None,
            body: Bytes::new(),
            path: String::new(),
            is_item: false,
            timed_out: false,
            credential: None,
            permanent: false,
            refused: false,
            attempts: 0,
            retry_after: None,
            retry_stop: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(reason: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, None, reason)
    }

    /// A parameter or option is missing or invalid, so no request is sent.
    pub(crate) fn invalid_request(operation: impl Into<OperationRef>, reason: String) -> Self {
        Self::new(Kind::InvalidRequest, Some(operation.into()), reason)
    }

    /// The request cannot be built.
    pub(crate) fn request_build(
        operation: impl Into<OperationRef>,
        error: impl StdError + Send + Sync + 'static,
    ) -> Self {
        Self::new(
            Kind::InvalidRequest,
            Some(operation.into()),
            "the request cannot be built",
        )
        .with_source(error)
    }

    /// There is no response. `body_taken` states that the connection took the body of the
    /// request.
    pub(crate) fn transport(
        operation: impl Into<OperationRef>,
        error: reqwest::Error,
        body_taken: bool,
    ) -> Self {
        if error.is_builder() {
            return Self::request_build(operation, error.without_url());
        }
        let plain_http = error.url().is_some_and(|url| url.scheme() == "http");
        if let Some(reason) = connection::tls_failure(&error) {
            return Self::connection(Kind::Tls, operation, reason, error);
        }
        let failure = match plain_http && connection::is_not_http(&error) {
            true => Failure::Permanent(
                "the server did not respond with HTTP; if it expects TLS, use `https` in the base \
                 URL",
            ),
            false => Failure::of(&error, body_taken),
        };
        // Check this first: a connection timeout means that nothing was sent.
        let (kind, reason) = if error.is_connect() {
            (Kind::Connect, connection::cannot_connect(&error))
        } else if error.is_timeout() {
            (Kind::Timeout, "timed out waiting for the response")
        } else if error.is_redirect() {
            (Kind::Redirect, "too many redirects")
        } else if let Failure::Permanent(reason) = failure {
            (Kind::Transport, reason)
        } else if failure == Failure::Refused {
            let reason = "the server refused the request without processing it";
            (Kind::Transport, reason)
        } else {
            (Kind::Transport, "the connection broke")
        };
        let mut error = Self::connection(kind, operation, reason, error);
        error.0.permanent = matches!(failure, Failure::Permanent(_));
        error.0.refused = failure == Failure::Refused;
        error
    }

    /// A time limit is zero, so no request is sent. `setting` is the limit, unless it is the
    /// one for the attempt.
    pub(crate) fn zero_timeout(
        operation: impl Into<OperationRef>,
        setting: Option<&'static str>,
    ) -> Self {
        let reason = match setting {
            Some(setting) => format!("timed out before sending the request; `{setting}` is zero"),
            None => "timed out before sending the request; no time is left for it".to_owned(),
        };
        let mut error = Self::new(Kind::Connect, Some(operation.into()), reason);
        error.0.timed_out = true;
        error
    }

    /// The response body is incomplete or cannot be decompressed.
    pub(crate) fn incomplete_body(
        operation: impl Into<OperationRef>,
        error: reqwest::Error,
    ) -> Self {
        let (kind, reason) = if failure::is_invalid_compression(&error) {
            (Kind::Decode, "the body cannot be decompressed")
        } else if error.is_timeout() {
            (Kind::Timeout, "timed out reading the response")
        } else {
            (Kind::Transport, "the response is incomplete")
        };
        Self::connection(kind, operation, reason, error)
    }

    /// The client does not send a request before a moment that the server named in its
    /// response to another call, because of a limit of this call.
    pub(crate) fn paused(
        operation: impl Into<OperationRef>,
        status: StatusCode,
        wait: Duration,
        stop: RetryStop,
    ) -> Self {
        Self::new(Kind::Status, Some(operation.into()), "")
            .with_response(status, HeaderMap::new())
            .with_retry_after(Some(wait))
            .with_retry_stop(Some(stop))
    }

    fn connection(
        kind: Kind,
        operation: impl Into<OperationRef>,
        reason: impl Into<String>,
        error: reqwest::Error,
    ) -> Self {
        let timed_out = error.is_timeout();
        // The URL may contain secrets.
        let source = error.without_url();
        let mut error = Self::new(kind, Some(operation.into()), reason).with_source(source);
        error.0.timed_out = timed_out;
        error
    }

    /// A successful response exceeds the size limit.
    pub(crate) fn body_too_large(operation: impl Into<OperationRef>, limit: usize) -> Self {
        let reason = format!("the response is larger than {limit} bytes, the configured maximum");
        Self::new(Kind::BodyTooLarge, Some(operation.into()), reason)
    }

    /// The status is not a success. `scrub` removes the API key from the message.
    pub(crate) fn from_status(
        operation: impl Into<OperationRef>,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        scrub: impl FnOnce(String) -> String,
    ) -> Self {
        let reason = server_message::server_message(&body, scrub);
        Self::new(
            Kind::Status,
            Some(operation.into()),
            reason.unwrap_or_default(),
        )
        .with_response(status, headers)
        .with_body(body)
    }

    /// A successful response cannot be decoded.
    pub(crate) fn decode(operation: Option<OperationRef>, reason: String) -> Self {
        Self::new(Kind::Decode, operation, reason)
    }

    /// An item of a list cannot be decoded.
    pub(crate) fn item(operation: OperationRef, item: &FailedItem) -> Self {
        let json = Bytes::copy_from_slice(item.json().as_bytes());
        let mut error = Self::new(Kind::Decode, Some(operation), item.to_string());
        error.0.is_item = true;
        error.with_path(item.path().to_owned()).with_body(json)
    }

    /// A list does not end.
    pub(crate) fn pagination(operation: impl Into<OperationRef>, reason: String) -> Self {
        Self::new(Kind::Pagination, Some(operation.into()), reason)
    }

    pub(crate) fn with_path(mut self, path: String) -> Self {
        self.0.path = path;
        self
    }

    pub(crate) fn with_credential(mut self, credential: Option<CredentialKind>) -> Self {
        self.0.credential = credential;
        self
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    pub(crate) fn with_response(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.0.response = Some((status, headers));
        self
    }

    pub(crate) fn with_body(mut self, body: Bytes) -> Self {
        self.0.body = body;
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

    pub(crate) fn with_retry_stop(mut self, stop: Option<RetryStop>) -> Self {
        self.0.retry_stop = stop;
        self
    }
}
