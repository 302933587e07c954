//! Stops retries while many attempts of a client fail.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The value of a token, in tenths.
const TOKEN: u32 = 10;

/// Stops retries while many attempts fail.
///
/// Without a budget, retries multiply the load on a server that is already failing. A
/// budget is a bucket of tokens, as in gRPC's retry throttling (gRFC A6). Each transient failure takes
/// a token, whether the attempt was a retry or not, and each successful call returns a
/// tenth of one. While the bucket is at most half full, no call is retried: it fails with
/// the error of its last attempt
/// ([`Error::is_retry_budget_exhausted`](crate::Error::is_retry_budget_exhausted)) and does
/// not wait for tokens. The first attempt of a call is always sent. In a long outage almost
/// every call is therefore a single request.
///
/// A 429 takes no token: it asks the client to slow down, and does not show that the server
/// fails. See [`guide::rate_limits`](crate::guide::rate_limits).
///
/// By default a client and its clones share a budget of 10 tokens. Clones of a budget
/// share their tokens, so several clients of the same server can use one budget.
///
/// ```
/// use pipedream_client::{Client, RetryBudget};
///
/// let budget = RetryBudget::new(50);
/// let builder = Client::builder().api_key("abc123").retry_budget(budget);
/// ```
#[derive(Clone)]
pub struct RetryBudget {
    /// `None` if retries are unlimited.
    bucket: Option<Arc<Bucket>>,
}

struct Bucket {
    capacity: u32,
    tenths: AtomicU32,
}

impl RetryBudget {
    /// Creates a full bucket with the given number of tokens. With up to 2, no call is
    /// retried except after a 429.
    pub fn new(tokens: u32) -> Self {
        let capacity = tokens.saturating_mul(TOKEN);
        Self {
            bucket: Some(Arc::new(Bucket {
                capacity,
                tenths: AtomicU32::new(capacity),
            })),
        }
    }

    /// Creates a budget without a limit: only the retry policy limits retries.
    pub fn unlimited() -> Self {
        Self { bucket: None }
    }

    /// Returns the number of whole tokens in the bucket, or `None` if there is no limit.
    pub fn tokens(&self) -> Option<u32> {
        let bucket = self.bucket.as_ref()?;
        Some(bucket.tenths.load(Ordering::Relaxed) / TOKEN)
    }

    /// Takes a token for a transient failure. Returns whether a retry is allowed.
    pub(super) fn withdraw(&self) -> bool {
        let Some(bucket) = &self.bucket else {
            return true;
        };
        let left = bucket.update(|tenths| tenths.saturating_sub(TOKEN));
        left > bucket.capacity / 2
    }

    /// Returns a tenth of a token for a successful call.
    pub(super) fn deposit(&self) {
        let Some(bucket) = &self.bucket else { return };
        // The usual case. Skip the write, which would contend with other threads.
        if bucket.tenths.load(Ordering::Relaxed) == bucket.capacity {
            return;
        }
        bucket.update(|tenths| tenths.saturating_add(1).min(bucket.capacity));
    }
}

impl Bucket {
    /// Changes the content and returns the new one.
    fn update(&self, change: impl Fn(u32) -> u32) -> u32 {
        let update = |tenths| Some(change(tenths));
        // Cannot fail: the closure always returns a value.
        let before = match (self.tenths).fetch_update(Ordering::Relaxed, Ordering::Relaxed, update)
        {
            Ok(before) | Err(before) => before,
        };
        change(before)
    }
}

impl Default for RetryBudget {
    /// Creates a full bucket of 10 tokens.
    fn default() -> Self {
        Self::new(10)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget")
            .field("tokens", &self.tokens())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Test case 36 of the design.
    #[test]
    fn retries_stop_when_half_of_the_tokens_are_left() {
        let budget = RetryBudget::default();
        let allowed = (0..20).take_while(|_| budget.withdraw()).count();
        assert_eq!((allowed, budget.tokens()), (4, Some(5)));
    }

    #[test]
    fn clones_share_tokens() {
        let budget = RetryBudget::new(4);
        let clone = budget.clone();
        assert!(budget.withdraw());
        assert!(!clone.withdraw());
        assert_eq!(budget.tokens(), Some(2));
    }

    #[test]
    fn tenth_success_after_the_last_failure_allows_a_retry_again() {
        let budget = RetryBudget::new(4);
        for _ in 0..2 {
            budget.withdraw();
        }
        // The failure that follows takes a token itself.
        for _ in 0..10 {
            budget.deposit();
        }
        assert!(!budget.withdraw());
        for _ in 0..11 {
            budget.deposit();
        }
        assert!(budget.withdraw());
    }

    #[test]
    fn tokens_stay_between_zero_and_the_capacity() {
        let budget = RetryBudget::default();
        budget.deposit();
        assert_eq!(budget.tokens(), Some(10));
        for _ in 0..100 {
            budget.withdraw();
        }
        assert_eq!(budget.tokens(), Some(0));
        let budget = RetryBudget::new(u32::MAX);
        budget.deposit();
        assert!(budget.withdraw());
    }

    #[test]
    fn unlimited_budget_counts_nothing() {
        let budget = RetryBudget::unlimited();
        assert!((0..1_000).all(|_| budget.withdraw()));
        assert_eq!(budget.tokens(), None);
        budget.deposit();
        assert!(!RetryBudget::new(0).withdraw());
    }

    #[test]
    fn debug_shows_the_tokens() {
        let shown = format!("{:?}", RetryBudget::new(3));
        assert_eq!(shown, "RetryBudget { tokens: Some(3) }");
    }
}
