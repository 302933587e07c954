//! What is worth another attempt.

use std::time::Duration;

use reqwest::{Method, StatusCode};

use super::backoff::Backoff;
use super::clock::Clock;
use crate::error::Error;

/// The statuses that tell of a passing failure.
const TRANSIENT: [StatusCode; 6] = [
    StatusCode::REQUEST_TIMEOUT,
    StatusCode::TOO_MANY_REQUESTS,
    StatusCode::INTERNAL_SERVER_ERROR,
    StatusCode::BAD_GATEWAY,
    StatusCode::SERVICE_UNAVAILABLE,
    StatusCode::GATEWAY_TIMEOUT,
];

/// How a call that failed is repeated.
///
/// Repeated are failures that pass: no connection, a connection that broke, a
/// response that was cut short, a timeout, and the statuses 408, 429, 500, 502, 503
/// and 504. What the call asks for decides whether it is safe:
///
/// | method | is repeated |
/// |---|---|
/// | GET, PUT, DELETE | after any of them: done twice is as good as done once |
/// | POST | only where it surely was not processed: no connection was made, or the server answered 429 |
///
/// The wait before another attempt is random, between nothing and a ceiling that
/// doubles with each attempt (exponential backoff with full jitter). Where the
/// server says how long to wait (`Retry-After`), that wait comes first; where that
/// is longer than [`max_retry_after`](Self::max_retry_after), the call fails at
/// once with what the server said. The deadline of the call
/// ([`ClientBuilder::deadline`](crate::ClientBuilder::deadline)) and the budget of
/// the client ([`RetryBudget`](crate::RetryBudget)) limit it further.
///
/// ```
/// use std::time::Duration;
/// use pipedream_client::{CallOptions, Client, RetryPolicy};
///
/// let patient = RetryPolicy::new()
///     .max_attempts(8)
///     .backoff(Duration::from_secs(1), Duration::from_secs(30));
/// let client = Client::builder()
///     .api_key("abc123")
///     .base_url("http://localhost:8080/v1")
///     .retry(patient)
///     .build()?;
///
/// // For one call, there is no second attempt.
/// let call = client.get_current_user().options(CallOptions::new().no_retry());
/// # Ok::<(), pipedream_client::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a policy is given to a client or to a call"]
pub struct RetryPolicy {
    max_attempts: u32,
    backoff: Backoff,
    max_retry_after: Duration,
    statuses: Vec<StatusCode>,
    assume_idempotent: bool,
}

/// Whether there is another attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// After this wait.
    Retry(Duration),
    /// The failure does not pass, or another attempt could do the work twice.
    NotRetryable,
    /// There were as many attempts as are allowed.
    AttemptsUsed,
    /// The server asks for a longer wait than is allowed.
    WaitTooLong,
}

impl RetryPolicy {
    /// The default: 4 attempts, ceilings of 0.5 to 15 seconds, a `Retry-After` of
    /// up to 60 seconds.
    pub fn new() -> Self {
        Self {
            max_attempts: 4,
            backoff: Backoff {
                base: Duration::from_millis(500),
                cap: Duration::from_secs(15),
            },
            max_retry_after: Duration::from_secs(60),
            statuses: TRANSIENT.to_vec(),
            assume_idempotent: false,
        }
    }

    /// One attempt only.
    pub fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// How many attempts there are, the first included; 4 by default. Zero counts
    /// as one.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The ceiling of the wait after the first attempt, and the ceiling of all
    /// waits; 0.5 and 15 seconds by default.
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.backoff = Backoff { base, cap };
        self
    }

    /// The longest `Retry-After` that is waited for; 60 seconds by default. Where
    /// the server asks for more, the call fails at once.
    pub fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// The statuses that are worth another attempt; 408, 429, 500, 502, 503 and 504
    /// by default. They change nothing for a POST, which is repeated after 429 only.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = StatusCode>) -> Self {
        self.statuses = statuses.into_iter().collect();
        self
    }

    /// Repeats a POST like any other call. The server may then do the same work
    /// twice, and make two of a thing. Off by default.
    pub fn assume_idempotent(mut self, assume: bool) -> Self {
        self.assume_idempotent = assume;
        self
    }

    /// Judges the failure of an attempt, counted from 1.
    pub(super) fn judge(
        &self,
        method: &Method,
        attempt: u32,
        error: &Error,
        clock: &dyn Clock,
    ) -> Verdict {
        if !self.is_retryable(method, error) {
            return Verdict::NotRetryable;
        }
        if attempt >= self.max_attempts {
            return Verdict::AttemptsUsed;
        }
        let asked = error.retry_after().unwrap_or_default();
        if asked > self.max_retry_after {
            return Verdict::WaitTooLong;
        }
        // On top of what the server asks for, so that callers that were turned away
        // together do not come back together.
        let delay = self.backoff.delay(attempt, clock);
        Verdict::Retry(asked.saturating_add(delay))
    }

    fn is_retryable(&self, method: &Method, error: &Error) -> bool {
        let passes = match error.status() {
            Some(status) if error.is_status() => self.statuses.contains(&status),
            _ => error.is_transient(),
        };
        let unprocessed = error.is_connect() || error.is_rate_limited();
        passes && (unprocessed || self.assume_idempotent || is_idempotent(method))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether a status tells of a failure that passes.
pub(crate) fn is_transient_status(status: StatusCode) -> bool {
    TRANSIENT.contains(&status)
}

/// RFC 9110, section 9.2.2.
fn is_idempotent(method: &Method) -> bool {
    *method != Method::POST && *method != Method::PATCH
}
