//! How long to wait before an attempt is repeated.
//!
//! Written here rather than taken from a library: those that were looked at add
//! their jitter on top of the delay, which keeps callers that failed together in
//! step, and know neither a deadline nor a budget, which is most of the work.

use std::time::Duration;

use super::clock::Clock;

/// Exponential backoff with full jitter: any time between nothing and a ceiling
/// that doubles with each attempt.
///
/// Full jitter spreads callers that failed at once better than a fixed delay with
/// some noise does, and finishes sooner ("Exponential Backoff And Jitter", AWS).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Backoff {
    /// The ceiling after the first attempt.
    pub(super) base: Duration,
    /// No ceiling is above it.
    pub(super) cap: Duration,
}

impl Backoff {
    /// The longest wait after this attempt, counted from 1.
    pub(super) fn ceiling(self, attempt: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.base.saturating_mul(doubled).min(self.cap)
    }

    /// A wait after this attempt, drawn by chance.
    pub(super) fn delay(self, attempt: u32, clock: &dyn Clock) -> Duration {
        let ceiling = self.ceiling(attempt);
        clock.jitter(ceiling).min(ceiling)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::clock::TokioClock;

    const BACKOFF: Backoff = Backoff {
        base: Duration::from_millis(100),
        cap: Duration::from_secs(1),
    };

    #[test]
    fn the_ceiling_doubles_up_to_the_cap() {
        let ceilings: Vec<_> = (1..=6)
            .map(|attempt| BACKOFF.ceiling(attempt).as_millis())
            .collect();
        assert_eq!(ceilings, [100, 200, 400, 800, 1_000, 1_000]);
        assert_eq!(BACKOFF.ceiling(u32::MAX), BACKOFF.cap);
    }

    #[test]
    fn no_delay_is_above_the_ceiling() {
        for attempt in 1..40 {
            assert!(BACKOFF.delay(attempt, &TokioClock) <= BACKOFF.ceiling(attempt));
        }
    }
}
