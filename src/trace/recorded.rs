//! Spans and events with the field names of OpenTelemetry's HTTP client spans.
//!
//! The conventions want `url.full` too. It holds IDs, and whatever a caller puts into
//! a query, so the template of the path is told in its place.

use std::time::Duration;

use tracing::Span;
use tracing::field::Empty;
use tracing::instrument::{Instrument, Instrumented};

use crate::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::transport::Attempt;

/// What filters call it by, wherever this code is.
const TARGET: &str = "pipedream_client";

/// The span of a call, from its first attempt until its payload is decoded.
pub(crate) struct CallSpan {
    span: Span,
    ended: bool,
}

impl CallSpan {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        let server = &client.parts().base_url;
        let (method, prefix, path) = (operation.method(), server.path(), operation.path());
        let span = tracing::info_span!(
            target: TARGET,
            "pipedream.call",
            otel.name = %format_args!("{method} {prefix}{path}"),
            otel.kind = "client",
            otel.status_code = Empty,
            pipedream.operation = operation.id(),
            http.request.method = method,
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            url.scheme = server.scheme(),
            url.template = %format_args!("{prefix}{path}"),
            server.address = server.host(),
            server.port = server.port(),
            error.type = Empty,
        );
        Self { span, ended: false }
    }

    /// For what nobody watches.
    pub(crate) fn none() -> Self {
        Self {
            span: Span::none(),
            ended: true,
        }
    }

    /// The call within the span.
    ///
    /// No `async fn`, which would take the room of the call twice.
    pub(crate) fn around<F: Future>(&self, call: F) -> Instrumented<F> {
        call.instrument(self.span.clone())
    }

    /// Tells how the call ended. One that does not come to this was given up.
    pub(crate) fn end<T>(&mut self, outcome: &Result<T, Error>) {
        self.ended = true;
        self.tell(outcome);
    }

    /// Reads the response to the call within the span, and tells where that fails.
    pub(crate) fn finish<T>(&self, read: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        let outcome = self.span.in_scope(read);
        self.tell(&outcome);
        outcome
    }

    fn tell<T>(&self, outcome: &Result<T, Error>) {
        if let Err(error) = outcome {
            fail(&self.span, error.error_type());
        }
    }

    /// Tells of an attempt that is over.
    pub(crate) fn attempt(&self, attempt: &Attempt<'_>) {
        let resends = Some(attempt.number() - 1).filter(|count| *count > 0);
        let status = attempt.status().map(|status| status.as_u16());
        self.span.record("http.request.resend_count", resends);
        if attempt.retry_in().is_none() {
            // That of the last attempt, or none.
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
                        pipedream.retry.stopped_by = attempt.error().and_then(Error::stopped_by),
                    },
                    $message
                )
            };
        }
        match (attempt.error(), attempt.retry_in()) {
            (None, _) => event!(DEBUG, "attempt succeeded"),
            // Nobody else learns of it: the call may still succeed.
            (Some(_), Some(_)) => event!(WARN, "attempt failed, there will be another"),
            // The caller is told, and knows better how bad it is.
            (Some(_), None) => event!(INFO, "attempt failed, it was the last"),
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

fn fail(span: &Span, kind: &str) {
    span.record("error.type", kind);
    span.record("otel.status_code", "ERROR");
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
