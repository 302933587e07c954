//! Spans and events with the field names of OpenTelemetry's HTTP client spans.
//!
//! The conventions also ask for `url.full`. It contains IDs and query parameters, so
//! the span records the path template instead.

use std::fmt;
use std::time::Duration;

use tracing::Span;
use tracing::field::Empty;
use tracing::instrument::{Instrument, Instrumented};

use crate::auth::TokenError;
use crate::client::base_url::BaseUrl;
use crate::error::Error;
use crate::operation::OperationRef;
use crate::transport::AttemptInfo;

/// The target for filters; it does not depend on the module path.
const TARGET: &str = "pipedream_client";

/// The path template of an operation, below the path of the base URL.
#[derive(Clone, Copy)]
struct Template<'a>(&'a str, &'a str);

impl fmt::Display for Template<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(base, path) = self;
        write!(f, "{base}{path}")
    }
}

/// The name of a span: a method and, if it is documented, a path template.
struct Name<'a>(&'a str, Option<Template<'a>>);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)?;
        self.1.map_or(Ok(()), |template| write!(f, " {template}"))
    }
}

/// The span of a call. It ends when the payload is decoded.
pub(crate) struct CallSpan {
    span: Span,
    ended: bool,
}

impl CallSpan {
    pub(crate) fn new(server: &BaseUrl, operation: &OperationRef) -> Self {
        let (method, id) = (operation.method(), operation.id());
        // The path of an undocumented request contains IDs. Without a template, the name of
        // the span is the method.
        let documented = operation.is_documented();
        let template = documented.then(|| Template(server.path(), operation.path()));
        let span = tracing::info_span!(
            target: TARGET,
            "pipedream.call",
            otel.name = %Name(method, template),
            otel.kind = "client",
            otel.status_code = Empty,
            pipedream.operation = documented.then_some(id),
            http.request.method = method,
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            url.scheme = server.scheme(),
            url.template = template.map(tracing::field::display),
            server.address = server.host(),
            server.port = server.port(),
            error.type = Empty,
        );
        Self { span, ended: false }
    }

    /// Creates a disabled span.
    pub(crate) fn none() -> Self {
        Self {
            span: Span::none(),
            ended: true,
        }
    }

    /// Runs the call in the span.
    ///
    /// Not an `async fn`, which would store the call twice.
    pub(crate) fn instrument<F: Future>(&self, call: F) -> Instrumented<F> {
        call.instrument(self.span.clone())
    }

    /// Records the outcome of the call. A span that is dropped before is cancelled.
    pub(crate) fn end<T>(&mut self, outcome: &Result<T, Error>) {
        self.ended = true;
        self.record(outcome);
    }

    /// Decodes the response in the span and records an error.
    pub(crate) fn in_scope<T>(&self, read: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        let outcome = self.span.in_scope(read);
        self.record(&outcome);
        outcome
    }

    fn record<T>(&self, outcome: &Result<T, Error>) {
        if let Err(error) = outcome {
            fail(&self.span, error.error_type());
        }
    }

    /// Emits an event for a finished attempt.
    pub(crate) fn attempt(&self, attempt: &AttemptInfo<'_>) {
        let resends = Some(attempt.number() - 1).filter(|count| *count > 0);
        let status = attempt.status().map(|status| status.as_u16());
        self.span.record("http.request.resend_count", resends);
        if attempt.retry_in().is_none() {
            // The status of the last attempt, if any.
            self.span.record("http.response.status_code", status);
        }

        macro_rules! event {
            ($level:ident, $message:literal) => {
                tracing::event!(
                    target: TARGET,
                    parent: &self.span,
                    tracing::Level::$level,
                    {
                        http.request.resend_count = resends,
                        http.response.status_code = status,
                        error.type = attempt.error().map(Error::error_type),
                        pipedream.request_id = attempt.error().and_then(Error::request_id),
                        pipedream.attempt.duration_ms = milliseconds(attempt.elapsed()),
                        pipedream.retry.delay_ms = attempt.retry_in().map(milliseconds),
                        pipedream.retry.stopped_by = attempt.error().and_then(Error::retry_stop),
                    },
                    $message
                )
            };
        }
        match (attempt.error(), attempt.retry_in()) {
            (None, _) => event!(DEBUG, "attempt succeeded"),
            // The call may still succeed, and then nothing else reports the failure.
            (Some(_), Some(_)) => event!(WARN, "attempt failed, retrying"),
            // The caller gets the error and decides how serious it is.
            (Some(_), None) => event!(INFO, "attempt failed, giving up"),
        }
    }
}

impl Drop for CallSpan {
    fn drop(&mut self) {
        if !self.ended {
            fail(&self.span, "cancelled");
        }
    }
}

/// Emits an event for a finished fetch of an access token. It is in no span, because the fetch is
/// not part of a call.
pub(crate) fn token_fetched(failure: Option<&TokenError>) {
    macro_rules! event {
        ($level:ident, $status:expr, $kind:expr, $($message:tt)+) => {
            tracing::event!(
                target: TARGET,
                parent: &Span::none(),
                tracing::Level::$level,
                { http.response.status_code = $status, error.type = $kind },
                $($message)+
            )
        };
    }
    match failure {
        None => event!(DEBUG, None::<u16>, None::<&str>, "access token fetched"),
        // Calls use the previous token until it ends, so no error may report the failure.
        Some(error) => event!(
            WARN,
            error.status().map(|status| status.as_u16()),
            Some(error.details().failure.error_type()),
            "fetching an access token failed: {}",
            error
        ),
    }
}

fn fail(span: &Span, kind: &str) {
    span.record("error.type", kind);
    span.record("otel.status_code", "ERROR");
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
