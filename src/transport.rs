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

use attempt::{Limits, attempt};
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

/// A call that is to be made.
#[derive(Clone, Copy)]
pub(crate) struct Outgoing<'a> {
    pub(crate) client: &'a Client,
    pub(crate) operation: &'static Operation,
    pub(crate) template: &'a RequestTemplate,
    pub(crate) options: &'a CallOptions,
    pub(crate) expected: Expected,
    pub(crate) span: &'a CallSpan,
}

/// Sends a request, again where that is allowed and promises something, and reads
/// the whole response. Every status but a success is an error.
pub(crate) async fn send(outgoing: &Outgoing<'_>) -> Result<Response, Error> {
    let Outgoing {
        client,
        operation,
        template,
        options,
        span,
        ..
    } = *outgoing;
    let parts = client.parts();
    let clock = &*parts.clock;
    let changes = options.changes();
    let policy = changes.and_then(|changes| changes.retry.as_ref());
    let policy = policy.unwrap_or(&parts.retry);
    let mut started = clock.now();
    let deadline = changes.and_then(|changes| changes.deadline);
    let deadline = Deadline::after(started, deadline.unwrap_or(parts.deadline));
    let timeout = changes.and_then(|changes| changes.timeout);
    let timeout = timeout.unwrap_or(parts.timeout);
    let max_body = changes.and_then(|changes| changes.max_response_bytes);
    let max_body = max_body.unwrap_or(parts.max_response_bytes);
    if let Some(Err(reason)) = changes.map(|changes| &changes.headers) {
        return Err(Error::invalid_request(operation, reason.clone()));
    }

    let observe = |attempt: &Attempt<'_>| {
        parts.observe(attempt);
        span.attempt(attempt);
    };
    let mut number = 0;
    loop {
        number += 1;
        let limits = Limits {
            started,
            time: timeout.min(deadline.remaining(started)),
            body: max_body,
        };
        let outcome = attempt(outgoing, limits).await;
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
                started = clock.now();
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
