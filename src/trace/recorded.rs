//! Spans and events with the field names of OpenTelemetry's HTTP client spans.
//!
//! The conventions want `url.full` too. It holds IDs, and whatever a caller puts into
//! a query, so the template of the path is told in its place.

use std::time::Duration;

use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::transport::Attempt;

/// What filters call it by, wherever this code is.
const TARGET: &str = "pipedream_client";

/// The span of a call, from its first attempt until its payload is decoded.
pub(crate) struct CallSpan(Span);

impl CallSpan {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        let server = &client.parts().base_url;
        let (method, prefix, path) = (operation.method(), server.path(), operation.path());
        Self(tracing::info_span!(
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
        ))
    }

    /// Makes the call within the span, and tells how it ended: also where its future
    /// is dropped.
    pub(crate) async fn around<T>(
        &self,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let mut dropped = Dropped(Some(&self.0));
        let outcome = call.instrument(self.0.clone()).await;
        dropped.0 = None;
        if let Err(error) = &outcome {
            fail(&self.0, error.error_type());
        }
        outcome
    }

    /// Tells of an attempt that is over.
    pub(crate) fn attempt(&self, attempt: &Attempt<'_>) {
        let resends = Some(attempt.number() - 1).filter(|count| *count > 0);
        let status = attempt.status().map(|status| status.as_u16());
        self.0.record("http.request.resend_count", resends);
        if attempt.retry_in().is_none() {
            // That of the last attempt, or none.
            self.0.record("http.response.status_code", status);
        }

        macro_rules! event {
            ($level:ident, $message:literal) => {
                tracing::event!(
                    target: TARGET,
                    parent: &self.0,
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

/// Tells of a call whose future was dropped before it ended.
struct Dropped<'a>(Option<&'a Span>);

impl Drop for Dropped<'_> {
    fn drop(&mut self) {
        if let Some(span) = self.0 {
            fail(span, "cancelled");
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
