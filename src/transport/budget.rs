//! How many retries a client may add to what its callers ask for.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A retry costs one token; tokens are counted in tenths.
const TOKEN: u32 = 10;

/// A bucket of tokens that retries are paid from.
///
/// Without it each caller repeats its requests, so that a server in trouble gets
/// several times its usual load. A retry takes a token, and waits for nothing: with
/// the bucket empty, a call fails with what its last attempt failed with
/// ([`Error::is_budget_exhausted`](crate::Error::is_budget_exhausted)). A call that
/// succeeds at once puts a tenth of a token back, one that succeeds after a retry
/// a whole one. So in a long outage almost every call is one request, and in good
/// times up to a tenth of the requests may be retries.
///
/// A client has its own, of 10 tokens, and shares it with its clones. Clones of a
/// budget share their tokens too: give one to several clients of the same server.
///
/// ```
/// use pipedream_client::{Client, RetryBudget};
///
/// let budget = RetryBudget::new(50);
/// let builder = Client::builder().api_key("abc123").retry_budget(budget);
/// ```
#[derive(Clone)]
pub struct RetryBudget {
    /// None where there is no limit.
    bucket: Option<Arc<Bucket>>,
}

struct Bucket {
    capacity: u32,
    tenths: AtomicU32,
}

impl RetryBudget {
    /// A full bucket of so many tokens. With none, nothing is ever retried.
    pub fn new(tokens: u32) -> Self {
        let capacity = tokens.saturating_mul(TOKEN);
        Self {
            bucket: Some(Arc::new(Bucket {
                capacity,
                tenths: AtomicU32::new(capacity),
            })),
        }
    }

    /// No limit: each call may retry as often as its policy says.
    pub fn unlimited() -> Self {
        Self { bucket: None }
    }

    /// How many retries there are tokens for now; none where there is no limit.
    pub fn tokens(&self) -> Option<u32> {
        let bucket = self.bucket.as_ref()?;
        Some(bucket.tenths.load(Ordering::Relaxed) / TOKEN)
    }

    /// Takes the token for one retry; false where there is none.
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

    /// Puts back what a success is worth.
    pub(super) fn deposit(&self, after_retry: bool) {
        let Some(bucket) = &self.bucket else { return };
        // As it is in good times; a write would take the bucket from all other threads.
        if bucket.tenths.load(Ordering::Relaxed) == bucket.capacity {
            return;
        }
        let worth = if after_retry { TOKEN } else { 1 };
        // The closure always gives a value, so this cannot fail.
        let _ = bucket
            .tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| {
                Some(tenths.saturating_add(worth).min(bucket.capacity))
            });
    }
}

impl Default for RetryBudget {
    /// A full bucket of 10 tokens.
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
    fn clones_share_their_tokens() {
        let budget = RetryBudget::new(2);
        let clone = budget.clone();
        assert!(budget.withdraw());
        assert!(clone.withdraw());
        assert!(!budget.withdraw());
        assert_eq!(clone.tokens(), Some(0));
    }

    #[test]
    fn ten_successes_are_worth_a_retry() {
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
    fn a_success_after_a_retry_gives_its_token_back() {
        let budget = RetryBudget::new(1);
        assert!(budget.withdraw());
        budget.deposit(true);
        assert!(budget.withdraw());
    }

    #[test]
    fn the_bucket_does_not_overflow() {
        let budget = RetryBudget::default();
        budget.deposit(true);
        assert_eq!(budget.tokens(), Some(10));
        let budget = RetryBudget::new(u32::MAX);
        budget.deposit(true);
        assert!(budget.withdraw());
    }

    #[test]
    fn without_a_limit_nothing_is_counted() {
        let budget = RetryBudget::unlimited();
        assert!((0..1_000).all(|_| budget.withdraw()));
        assert_eq!(budget.tokens(), None);
        budget.deposit(true);
        assert!(!RetryBudget::new(0).withdraw());
    }

    #[test]
    fn debug_tells_the_tokens() {
        let shown = format!("{:?}", RetryBudget::new(3));
        assert_eq!(shown, "RetryBudget { tokens: Some(3) }");
    }
}
