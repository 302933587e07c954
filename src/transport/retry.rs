//! Decides whether to retry a failed attempt.

use std::time::Duration;

use reqwest::StatusCode;

use super::backoff::Backoff;
use super::clock::Clock;
use crate::error::{Error, RetryStop, TRANSIENT_STATUSES};

/// Configures which failed calls are retried, how often and after what wait.
///
/// Transient failures are retried: connection failures, broken connections, incomplete
/// responses, timeouts, and the statuses 408, 429, 500, 502, 503 and 504. Whether a
/// retry is safe depends on whether a repeated request has the same effect as one:
///
/// | Operation | Retried |
/// |---|---|
/// | idempotent, such as every GET | after any transient failure |
/// | not idempotent, such as creating a source | only if the request was certainly not processed: no connection was made, the server responded with 429, or it refused the request over HTTP/2 (then once) |
///
/// The documentation of each operation says whether it is idempotent. A DELETE is not
/// always: [`delete_source_events`](crate::Client::delete_source_events) without an end
/// also deletes the events that are emitted before the retry.
///
/// The wait before a retry is random, between zero and a ceiling that doubles with each
/// attempt (exponential backoff with full jitter). If the server sends `Retry-After`,
/// the retry waits until that moment; after a 429 or 503 all calls of the client do
/// ([`Pacing`](crate::Pacing)). If the wait is longer than
/// [`max_retry_after`](Self::max_retry_after), the call fails at once with the
/// server's error. The deadline of the call
/// ([`ClientBuilder::deadline`](crate::ClientBuilder::deadline)) and the retry budget
/// of the client ([`RetryBudget`](crate::RetryBudget)) are further limits.
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
/// // Disable retries for one call.
/// let call = client.get_current_user().options(CallOptions::new().no_retry());
/// # Ok::<(), pipedream_client::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a policy does nothing until it is passed to a client or a call"]
pub struct RetryPolicy {
    max_attempts: u32,
    backoff: Backoff,
    max_retry_after: Duration,
    statuses: Vec<StatusCode>,
    assume_idempotent: bool,
}

/// What the decision to retry depends on.
#[derive(Clone, Copy)]
pub(super) struct FailedAttempt<'a> {
    /// The number of the attempt. The first is 1.
    pub(super) number: u32,
    pub(super) error: &'a Error,
    /// Whether the operation is idempotent.
    pub(super) idempotent: bool,
    /// Whether the server already refused an earlier attempt without processing it.
    pub(super) refused_before: bool,
}

impl RetryPolicy {
    /// Creates the default policy: 4 attempts, backoff ceilings of 0.5 to 15 seconds,
    /// and a `Retry-After` of up to 60 seconds.
    pub fn new() -> Self {
        Self {
            max_attempts: 4,
            backoff: Backoff {
                base: Duration::from_millis(500),
                cap: Duration::from_secs(15),
            },
            max_retry_after: Duration::from_secs(60),
            statuses: TRANSIENT_STATUSES.to_vec(),
            assume_idempotent: false,
        }
    }

    /// Creates a policy without retries.
    pub fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. The default is 4; 0
    /// counts as 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the ceiling of the wait after the first attempt (`base`) and the maximum
    /// ceiling (`cap`). The defaults are 0.5 and 15 seconds.
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.backoff = Backoff { base, cap };
        self
    }

    /// Sets the maximum `Retry-After`. The default is 60 seconds. If the server asks
    /// for a longer wait, the call fails at once.
    pub fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// Sets the statuses to retry. The default is 408, 429, 500, 502, 503 and 504.
    ///
    /// An operation that is not idempotent is retried only after 429, unless
    /// [`assume_idempotent`](Self::assume_idempotent) is set.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = StatusCode>) -> Self {
        self.statuses = statuses.into_iter().collect();
        self
    }

    /// Retries an operation that is not idempotent like one that is. The default is
    /// `false`.
    ///
    /// The server may then process a request twice, for example create two sources.
    pub fn assume_idempotent(mut self, assume: bool) -> Self {
        self.assume_idempotent = assume;
        self
    }

    /// Returns the wait before the next attempt.
    ///
    /// # Errors
    ///
    /// Returns why there is no retry, or `None` if the failure is not transient or retries
    /// are disabled.
    pub(super) fn decide(
        &self,
        attempt: FailedAttempt<'_>,
        clock: &dyn Clock,
    ) -> Result<Duration, Option<RetryStop>> {
        let error = attempt.error;
        if !self.is_transient(error) || self.max_attempts == 1 {
            return Err(None);
        }
        let repeatable = self.assume_idempotent || attempt.idempotent;
        let unprocessed = error.is_connect() || error.is_rate_limited() || error.is_refused();
        if !repeatable && !unprocessed {
            return Err(Some(RetryStop::MayBeProcessed));
        }
        if attempt.number >= self.max_attempts {
            return Err(Some(RetryStop::Attempts(self.max_attempts)));
        }
        if !repeatable && error.is_refused() && attempt.refused_before {
            return Err(Some(RetryStop::RefusedTwice));
        }
        let asked = error.retry_after().unwrap_or_default();
        if asked > self.max_retry_after {
            let allowed = self.max_retry_after;
            return Err(Some(RetryStop::RetryAfter { asked, allowed }));
        }
        // Added to `Retry-After`, so that clients that were rejected together do not
        // return together.
        let delay = self.backoff.delay(attempt.number, clock);
        Ok(asked.saturating_add(delay))
    }

    /// Returns whether a failure is transient, according to the statuses of this policy.
    pub(super) fn is_transient(&self, error: &Error) -> bool {
        match error.status() {
            Some(status) if error.is_status() => self.statuses.contains(&status),
            _ => error.is_transient(),
        }
    }

    pub(super) fn longest_retry_after(&self) -> Duration {
        self.max_retry_after
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}
