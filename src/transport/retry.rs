//! Decides whether to retry a failed attempt.

use std::time::Duration;

use reqwest::StatusCode;

use super::backoff::Backoff;
use super::clock::Clock;
use crate::error::{Error, TRANSIENT_STATUSES};

/// Configures which failed calls are retried, how often and after what wait.
///
/// Transient failures are retried: connection failures, broken connections, incomplete
/// responses, timeouts, and the statuses 408, 429, 500, 502, 503 and 504. Whether a
/// retry is safe depends on whether a repeated request has the same effect as one:
///
/// | Operation | Retried |
/// |---|---|
/// | idempotent, such as every GET | after any transient failure |
/// | not idempotent, such as creating a source | only if the request was certainly not processed: no connection was made, or the server responded with 429 |
///
/// The documentation of each operation says whether it is idempotent. A DELETE is not
/// always: [`delete_source_events`](crate::Client::delete_source_events) without an end
/// also deletes the events that are emitted before the retry.
///
/// The wait before a retry is random, between zero and a ceiling that doubles with each
/// attempt (exponential backoff with full jitter). If the server sends `Retry-After`,
/// that wait is added. If it is longer than
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

/// Whether to retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RetryDecision {
    /// Retry after this wait.
    Retry(Duration),
    /// The failure is not transient, or a retry could repeat the operation.
    NotRetryable,
    /// The maximum number of attempts is reached.
    AttemptsExhausted,
    /// `Retry-After` is longer than allowed.
    WaitTooLong,
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

    /// Decides whether to retry after the given attempt. The first attempt is 1.
    pub(super) fn decide(
        &self,
        idempotent: bool,
        attempt: u32,
        error: &Error,
        clock: &dyn Clock,
    ) -> RetryDecision {
        if !self.is_retryable(idempotent, error) {
            return RetryDecision::NotRetryable;
        }
        if attempt >= self.max_attempts {
            return RetryDecision::AttemptsExhausted;
        }
        let asked = error.retry_after().unwrap_or_default();
        if asked > self.max_retry_after {
            return RetryDecision::WaitTooLong;
        }
        // Added to `Retry-After`, so that clients that were rejected together do not
        // return together.
        let delay = self.backoff.delay(attempt, clock);
        RetryDecision::Retry(asked.saturating_add(delay))
    }

    fn is_retryable(&self, idempotent: bool, error: &Error) -> bool {
        let transient = match error.status() {
            Some(status) if error.is_status() => self.statuses.contains(&status),
            _ => error.is_transient(),
        };
        let unprocessed = error.is_connect() || error.is_rate_limited();
        transient && (unprocessed || self.assume_idempotent || idempotent)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}
