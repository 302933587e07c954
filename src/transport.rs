//! Sends the requests of a call.
//!
//! A call makes one or more attempts within one deadline. Separate modules decide what
//! to retry, how long to wait and how many retries the client can afford.

mod attempt;
mod authorize;
mod backoff;
pub(crate) mod body;
mod budget;
mod clock;
mod deadline;
mod observer;
mod pacing;
mod redirect;
mod retry;
pub(crate) mod retry_after;
pub(crate) mod trace;
mod tracked_body;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

use attempt::send_once;
use deadline::Deadline;
use pacing::{HeldBy, Patience};
use retry::FailedAttempt;
use trace::CallSpan;

pub(crate) use backoff::Backoff;
pub use budget::RetryBudget;
pub(crate) use clock::TokioClock;
pub use clock::{Clock, SleepFuture};
pub use observer::AttemptInfo;
pub(crate) use observer::Observer;
pub use pacing::Pacing;
pub use retry::RetryPolicy;
pub(crate) use tracked_body::TrackedBody;

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
    /// Whether the user supplied `http`.
    pub(crate) http_is_foreign: bool,
    pub(crate) base_url: BaseUrl,
    pub(crate) auth: Auth,
    pub(crate) user_agent: HeaderValue,
    pub(crate) budget: RetryBudget,
    pub(crate) pacing: Pacing,
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
    /// Why an optional body was not received to its end.
    pub(crate) broken: Option<&'static str>,
    /// The number of attempts that the call made.
    pub(crate) attempts: u32,
}

/// The documented body of a successful response.
#[derive(Clone, Copy)]
pub(crate) enum ResponseBody {
    /// JSON, which is read to its end.
    Required,
    /// None. If the server sends one anyway, it is returned; failing to read it is not an
    /// error.
    Optional,
    /// None, and the caller does not want it. It is read only to reuse the connection.
    Ignored,
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

/// What a call remembers between its attempts.
struct Progress {
    started: Instant,
    deadline: Deadline,
    /// The number of attempts.
    attempts: u32,
    /// Whether the server refused an attempt without processing it.
    refused: bool,
    /// Whether the request was sent again with another access token.
    resent: bool,
    /// The place in the queue of a paused client; 0 if the call has none yet.
    place: u64,
    /// The error of the last attempt.
    error: Option<Error>,
}

/// Sends a request, retries transient failures and reads the whole response.
///
/// # Errors
///
/// Returns the error of the last attempt. A status other than success is an error.
pub(crate) async fn send(context: &CallContext<'_>) -> Result<Response, Error> {
    let (transport, limits) = (context.transport, &context.limits);
    let clock = &*transport.clock;
    let started = clock.now();
    let mut progress = Progress {
        started,
        deadline: Deadline::after(started, limits.deadline),
        attempts: 0,
        refused: false,
        resent: false,
        place: 0,
        error: None,
    };
    loop {
        if transport.pacing.is_limited() {
            // Boxed, because pauses are rare and every call would reserve its space.
            Box::pin(wait_for_turn(context, &mut progress)).await?;
            progress.started = clock.now();
        }
        // Asked for each attempt, after its wait, during which a token may have ended.
        let credential = match authorize::credential(context, progress.deadline) {
            Ok(credential) => credential,
            Err(token) => {
                let token = token.await;
                progress.started = clock.now();
                Some(token.map_err(|error| error.with_attempts(progress.attempts))?)
            }
        };
        progress.attempts += 1;
        let (started, remaining) = (
            progress.started,
            progress.deadline.remaining(progress.started),
        );
        let timeout = limits.timeout.min(remaining);
        let error = match send_once(context, credential.as_ref(), started, timeout).await {
            Ok(response) => return Ok(succeed(context, &progress, response)),
            Err(error) => error.with_attempts(progress.attempts),
        };
        let finished = clock.now();
        if !progress.resent
            && let Some(token) =
                authorize::replacement(context, progress.deadline, credential, &error)
            && token.await
        {
            progress.resend(context, error, finished);
            continue;
        }
        match fail(context, &mut progress, error, finished) {
            ControlFlow::Break(error) => return Err(error),
            ControlFlow::Continue(Duration::ZERO) => {}
            ControlFlow::Continue(wait) => clock.sleep(wait).await,
        }
        progress.started = clock.now();
    }
}

/// Waits for the turn of a call while the client is paused.
async fn wait_for_turn(context: &CallContext<'_>, progress: &mut Progress) -> Result<(), Error> {
    let patience = Patience {
        deadline: progress.deadline,
        max_retry_after: context.limits.policy.longest_retry_after(),
    };
    let (pacing, clock) = (&context.transport.pacing, &*context.transport.clock);
    let Err(held) = pacing.admit(clock, patience, &mut progress.place).await else {
        return Ok(());
    };
    let stop = match held.reason {
        HeldBy::Deadline { passed } => RetryStop::Deadline {
            limit: context.limits.deadline.unwrap_or(Duration::MAX),
            wait: (!passed).then_some(held.wait),
        },
        HeldBy::RetryAfter => RetryStop::RetryAfter {
            asked: held.wait,
            allowed: patience.max_retry_after,
        },
    };
    Err(match progress.error.take() {
        Some(error) => error.with_retry_stop(Some(stop)),
        None => Error::paused(context.operation, held.status, held.wait, stop),
    })
}

/// Reports the successful attempt.
fn succeed(context: &CallContext<'_>, progress: &Progress, mut response: Response) -> Response {
    let transport = context.transport;
    let now = transport.clock.now();
    response.attempts = progress.attempts;
    transport.budget.deposit();
    transport.pacing.granted(&*transport.clock);
    observe(context, progress, now, Ok(response.status), None);
    response
}

/// Reports a failed attempt. Returns the error of the call, or the wait before the next attempt.
fn fail(
    context: &CallContext<'_>,
    progress: &mut Progress,
    error: Error,
    now: Instant,
) -> ControlFlow<Error, Duration> {
    let turn = pause(context, &error, &mut progress.place);
    match next_attempt(context, progress, &error, turn, now) {
        Ok(wait) => {
            observe(context, progress, now, Err(&error), Some(wait));
            progress.refused |= error.is_refused();
            progress.error = Some(error);
            // While the client is paused, the call waits for its turn instead.
            ControlFlow::Continue(turn.map_or(wait, |_| Duration::ZERO))
        }
        Err(stop) => {
            let error = error.with_retry_stop(stop);
            observe(context, progress, now, Err(&error), None);
            ControlFlow::Break(error)
        }
    }
}

impl Progress {
    /// Prepares to send the request again with another access token. The server did not process
    /// it, so this is not a retry.
    fn resend(&mut self, context: &CallContext<'_>, error: Error, now: Instant) {
        let clock = &*context.transport.clock;
        context.transport.pacing.granted(clock);
        observe(context, self, now, Err(&error), Some(Duration::ZERO));
        self.resent = true;
        self.error = Some(error);
        self.started = clock.now();
    }
}

/// Reports an attempt to the observer and the span.
fn observe(
    context: &CallContext<'_>,
    progress: &Progress,
    now: Instant,
    outcome: Result<StatusCode, &Error>,
    retry_in: Option<Duration>,
) {
    let info = AttemptInfo {
        operation: context.operation.operation(),
        number: progress.attempts,
        elapsed: now.saturating_duration_since(progress.started),
        status: outcome.map_or_else(Error::status, Some),
        error: outcome.err(),
        retry_in,
    };
    if let Some(observer) = &context.transport.observer {
        observer.observe(&info);
    }
    context.span.attempt(&info);
}

/// Pauses the client if the response asks for it. Returns the time until the turn of this
/// call, or `None` if the client is not paused.
fn pause(context: &CallContext<'_>, error: &Error, place: &mut u64) -> Option<Duration> {
    let transport = context.transport;
    let status = error.status().filter(|_| error.is_status())?;
    if status != StatusCode::TOO_MANY_REQUESTS && status != StatusCode::SERVICE_UNAVAILABLE {
        transport.pacing.granted(&*transport.clock);
        return None;
    }
    // A wait that the call does not accept does not stop the other calls: it may be endless.
    let longest = context.limits.policy.longest_retry_after();
    let wait = (error.retry_after()).filter(|wait| !wait.is_zero() && *wait <= longest)?;
    (transport.pacing).pause(&*transport.clock, wait, status, place)
}

/// Returns the wait before the next attempt, or why there is none.
fn next_attempt(
    context: &CallContext<'_>,
    progress: &Progress,
    error: &Error,
    turn: Option<Duration>,
    now: Instant,
) -> Result<Duration, Option<RetryStop>> {
    let (transport, policy) = (context.transport, context.limits.policy);
    // A 429 is not charged: the server works and asks the client to slow down.
    let charged = policy.is_transient(error) && !error.is_rate_limited();
    let affordable = !charged || transport.budget.withdraw();

    let deadline = |wait| {
        let limit = context.limits.deadline.unwrap_or(Duration::MAX);
        Some(RetryStop::Deadline { limit, wait })
    };
    let remaining = progress.deadline.remaining(now);
    if remaining.is_zero() {
        return Err(deadline(None));
    }
    let attempt = FailedAttempt {
        number: progress.attempts - u32::from(progress.resent),
        error,
        idempotent: context.template.is_idempotent(),
        refused_before: progress.refused,
    };
    let delay = policy.decide(attempt, &*transport.clock)?;
    let wait = turn.unwrap_or(delay);
    if wait >= remaining {
        return Err(deadline(Some(wait)));
    }
    if !affordable {
        return Err(Some(RetryStop::Budget));
    }
    Ok(wait)
}
