//! Limits the share of retries among a client's requests.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The cost of a retry, in tenths of a token.
const TOKEN: u32 = 10;

/// Limits the share of calls that are retried.
///
/// Without a budget, retries multiply the load on a server that is already failing. A
/// budget is a bucket of tokens, and each retry takes one. If the bucket is empty, the call fails with the error of
/// its last attempt
/// ([`Error::is_retry_budget_exhausted`](crate::Error::is_retry_budget_exhausted)); it
/// does not wait for tokens. A call that succeeds at the first attempt returns a tenth
/// of a token, and a call that succeeds after a retry returns a whole one. In a long
/// outage almost every call is therefore a single request; in normal operation up to a
/// tenth of the requests can be retries.
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
    /// Creates a full bucket with the given number of tokens. With 0, no call is retried.
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

    /// Takes the token for one retry. Returns false if the bucket is empty.
    pub(super) fn withdraw(&self) -> bool {
        self.bucket.as_ref().is_none_or(|bucket| {
            bucket
                .tenths
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| {
                    tenths.checked_sub(TOKEN)
                })
                .is_ok()
        })
    }

    /// Returns tokens for a successful call.
    pub(super) fn deposit(&self, after_retry: bool) {
        let Some(bucket) = &self.bucket else { return };
        // The usual case. Skip the write, which would contend with other threads.
        if bucket.tenths.load(Ordering::Relaxed) == bucket.capacity {
            return;
        }
        let refund = if after_retry { TOKEN } else { 1 };
        // Cannot fail: the closure always returns a value.
        let _ = bucket
            .tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| {
                Some(tenths.saturating_add(refund).min(bucket.capacity))
            });
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

    #[test]
    fn clones_share_tokens() {
        let budget = RetryBudget::new(2);
        let clone = budget.clone();
        assert!(budget.withdraw());
        assert!(clone.withdraw());
        assert!(!budget.withdraw());
        assert_eq!(clone.tokens(), Some(0));
    }

    #[test]
    fn ten_successes_pay_for_a_retry() {
        let budget = RetryBudget::new(1);
        assert!(budget.withdraw());
        for _ in 0..9 {
            budget.deposit(false);
        }
        assert!(!budget.withdraw());
        budget.deposit(false);
        assert!(budget.withdraw());
    }

    #[test]
    fn success_after_a_retry_returns_its_token() {
        let budget = RetryBudget::new(1);
        assert!(budget.withdraw());
        budget.deposit(true);
        assert!(budget.withdraw());
    }

    #[test]
    fn bucket_does_not_overflow() {
        let budget = RetryBudget::default();
        budget.deposit(true);
        assert_eq!(budget.tokens(), Some(10));
        let budget = RetryBudget::new(u32::MAX);
        budget.deposit(true);
        assert!(budget.withdraw());
    }

    #[test]
    fn unlimited_budget_counts_nothing() {
        let budget = RetryBudget::unlimited();
        assert!((0..1_000).all(|_| budget.withdraw()));
        assert_eq!(budget.tokens(), None);
        budget.deposit(true);
        assert!(!RetryBudget::new(0).withdraw());
    }

    #[test]
    fn debug_shows_the_tokens() {
        let shown = format!("{:?}", RetryBudget::new(3));
        assert_eq!(shown, "RetryBudget { tokens: Some(3) }");
    }
}
