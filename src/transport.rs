//! Sends the requests of a call.
//!
//! A call makes one or more attempts within one deadline. Separate modules decide what
//! to retry, how long to wait and how many retries the client can afford.

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
pub(crate) mod trace;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

use attempt::send_once;
use deadline::Deadline;
use retry::RetryDecision;
use trace::CallSpan;

pub use budget::RetryBudget;
pub(crate) use clock::TokioClock;
pub use clock::{Clock, SleepFuture};
pub use observer::AttemptInfo;
pub(crate) use observer::Observer;
pub use retry::RetryPolicy;

use crate::auth::Auth;
use crate::call::request::RequestTemplate;
use crate::client::base_url::BaseUrl;
use crate::error::{Error, RetryStop};
use crate::operation::OperationRef;

/// What all calls of a client share.
pub(crate) struct Transport {
    pub(crate) http: reqwest::Client,
    /// The timeout that `http` applies to each request. `None` if the user supplied
    /// `http`.
    pub(crate) http_timeout: Option<Duration>,
    /// A time limit of `http` that is zero, so no attempt can succeed.
    pub(crate) zero_timeout: Option<&'static str>,
    pub(crate) base_url: BaseUrl,
    pub(crate) auth: Auth,
    pub(crate) user_agent: HeaderValue,
    pub(crate) budget: RetryBudget,
    pub(crate) observer: Option<Observer>,
    pub(crate) clock: Arc<dyn Clock>,
}

/// The settings of one call, resolved from those of the client and the call.
#[derive(Clone, Copy)]
pub(crate) struct Limits<'a> {
    pub(crate) policy: &'a RetryPolicy,
    /// The time limit for all attempts and the waits between them.
    pub(crate) deadline: Option<Duration>,
    /// The time limit for one attempt. `Duration::MAX` if there is none.
    pub(crate) timeout: Duration,
    /// The maximum size of a successful response, in bytes.
    pub(crate) max_body: usize,
    /// Additional headers.
    pub(crate) headers: Option<&'a HeaderMap>,
}

/// A successful response with its whole body.
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The number of attempts that the call made.
    pub(crate) attempts: u32,
}

/// The documented body of a successful response.
#[derive(Clone, Copy)]
pub(crate) enum ResponseBody {
    /// JSON, which is read to its end.
    Json,
    /// None. If the server sends one anyway, it is not read.
    None,
}

/// Everything that the attempts of a call need.
#[derive(Clone, Copy)]
pub(crate) struct CallContext<'a> {
    pub(crate) transport: &'a Transport,
    pub(crate) operation: &'a OperationRef,
    pub(crate) template: &'a RequestTemplate,
    pub(crate) limits: Limits<'a>,
    pub(crate) response_body: ResponseBody,
    pub(crate) span: &'a CallSpan,
}

/// Sends a request, retries transient failures and reads the whole response.
///
/// # Errors
///
/// Returns the error of the last attempt. A status other than success is an error.
pub(crate) async fn send(context: &CallContext<'_>) -> Result<Response, Error> {
    let (transport, limits) = (context.transport, &context.limits);
    let clock = &*transport.clock;
    let mut started = clock.now();
    let deadline = Deadline::after(started, limits.deadline);

    let observe = |attempt: &AttemptInfo<'_>| {
        if let Some(observer) = &transport.observer {
            observer.observe(attempt);
        }
        context.span.attempt(attempt);
    };
    let mut number = 0;
    loop {
        // Asked for each attempt, after its wait, during which a token may have expired.
        let credential = transport.auth.credential(context.operation);
        number += 1;
        let timeout = limits.timeout.min(deadline.remaining(started));
        let outcome = send_once(context, credential.as_ref(), started, timeout).await;
        let mut info = AttemptInfo {
            operation: context.operation.operation(),
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
                transport.budget.deposit(number > 1);
                observe(&info);
                return Ok(response);
            }
            Err(error) => error.with_attempts(number),
        };
        let idempotent = context.template.is_idempotent();
        let next = match limits.policy.decide(idempotent, number, &error, clock) {
            _ if deadline.remaining(clock.now()).is_zero() => Err(Some(RetryStop::Deadline)),
            RetryDecision::Retry(wait) if wait >= deadline.remaining(clock.now()) => {
                Err(Some(RetryStop::Deadline))
            }
            // Checked last, because `withdraw` spends a token.
            RetryDecision::Retry(_) if !transport.budget.withdraw() => Err(Some(RetryStop::Budget)),
            RetryDecision::Retry(wait) => Ok(wait),
            RetryDecision::NotRetryable
            | RetryDecision::AttemptsExhausted
            | RetryDecision::WaitTooLong => Err(None),
        };
        match next {
            Ok(wait) => {
                info.retry_in = Some(wait);
                info.error = Some(&error);
                observe(&info);
                if !wait.is_zero() {
                    clock.sleep(wait).await;
                }
                started = clock.now();
            }
            Err(stop) => {
                let error = error.with_retry_stop(stop);
                info.error = Some(&error);
                observe(&info);
                return Err(error);
            }
        }
    }
}
