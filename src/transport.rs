//! The one place that every request goes through.
//!
//! A call is a number of attempts under one deadline; what may be repeated, how
//! long to wait and what a client may spend on it are a module each.

mod attempt;
mod backoff;
mod body;
mod budget;
mod clock;
mod deadline;
mod observer;
mod redirect;
mod retry;
mod retry_after;

use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use attempt::{Limits, Outgoing, attempt};
use deadline::Deadline;
use retry::Verdict;

pub use budget::RetryBudget;
pub(crate) use clock::TokioClock;
pub use clock::{Clock, Sleep};
pub use observer::Attempt;
pub(crate) use observer::Observer;
pub use retry::RetryPolicy;
pub(crate) use retry::is_transient_status;

use crate::Client;
use crate::call_options::CallOptions;
use crate::error::{Error, Stopped};
use crate::operation::Operation;
use crate::request::RequestTemplate;
use crate::trace::CallSpan;

/// A successful response, read to its end.
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// By which attempt it came.
    pub(crate) attempts: u32,
}

/// What the document says of the response to a call.
#[derive(Clone, Copy)]
pub(crate) enum Expected {
    /// A body, which is read to its end.
    Body,
    /// No body; one that comes anyway is not read.
    Nothing,
}

/// Sends a request, again where that is allowed and promises something, and reads
/// the whole response. Every status but a success is an error.
pub(crate) async fn send(
    client: &Client,
    operation: &'static Operation,
    template: RequestTemplate,
    options: CallOptions,
    expected: Expected,
    span: &CallSpan,
) -> Result<Response, Error> {
    let parts = client.parts();
    let clock = &*parts.clock;
    let policy = options.retry.as_ref().unwrap_or(&parts.retry);
    let deadline = Deadline::after(clock.now(), options.deadline.unwrap_or(parts.deadline));
    let timeout = options.timeout.unwrap_or(parts.timeout);
    let max_body = options
        .max_response_bytes
        .unwrap_or(parts.max_response_bytes);
    let extra = options
        .headers
        .map_err(|reason| Error::invalid_request(operation, reason))?;
    let outgoing = Outgoing {
        client,
        operation,
        template: &template,
        extra: &extra,
    };

    let observe = |attempt: &Attempt<'_>| {
        parts.observe(attempt);
        span.attempt(attempt);
    };
    let mut number = 0;
    loop {
        number += 1;
        let started = clock.now();
        let limits = Limits {
            time: timeout.min(deadline.remaining(started)),
            body: max_body,
        };
        let outcome = attempt(outgoing, expected, limits).await;
        let mut seen = Attempt {
            operation,
            number,
            elapsed: clock.now().saturating_duration_since(started),
            status: match &outcome {
                Ok(response) => Some(response.status),
                Err(error) => error.status(),
            },
            error: None,
            retry_in: None,
        };
        let error = match outcome {
            Ok(mut response) => {
                response.attempts = number;
                parts.budget.deposit(number > 1);
                observe(&seen);
                return Ok(response);
            }
            Err(error) => error.with_attempts(number),
        };
        let next = match policy.judge(template.method(), number, &error, clock) {
            _ if deadline.remaining(clock.now()).is_zero() => Err(Some(Stopped::Deadline)),
            Verdict::Retry(wait) if wait >= deadline.remaining(clock.now()) => {
                Err(Some(Stopped::Deadline))
            }
            // Last, since asking is paying.
            Verdict::Retry(_) if !parts.budget.withdraw() => Err(Some(Stopped::Budget)),
            Verdict::Retry(wait) => Ok(wait),
            Verdict::NotRetryable | Verdict::AttemptsUsed | Verdict::WaitTooLong => Err(None),
        };
        match next {
            Ok(wait) => {
                seen.retry_in = Some(wait);
                seen.error = Some(&error);
                observe(&seen);
                wait_for(clock, wait).await;
            }
            Err(stopped) => {
                let error = error.with_stopped(stopped);
                seen.error = Some(&error);
                observe(&seen);
                return Err(error);
            }
        }
    }
}

async fn wait_for(clock: &dyn Clock, wait: Duration) {
    if !wait.is_zero() {
        clock.sleep(wait).await;
    }
}
