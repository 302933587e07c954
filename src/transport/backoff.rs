//! The wait before a retry.
//!
//! The retry libraries that we examined add jitter on top of the delay, which keeps
//! clients that failed together in step, and support neither a deadline nor a budget.

use std::time::Duration;

use super::clock::Clock;

/// Exponential backoff with full jitter: a random wait between zero and a ceiling that
/// doubles with each attempt.
///
/// Compared with a fixed delay plus noise, full jitter spreads clients that failed
/// together further apart and finishes sooner ("Exponential Backoff And Jitter", AWS).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Backoff {
    /// The ceiling after the first attempt.
    pub(crate) base: Duration,
    /// The maximum ceiling.
    pub(crate) cap: Duration,
}

impl Backoff {
    /// Returns the longest wait after the given attempt. The first attempt is 1.
    pub(crate) fn ceiling(self, attempt: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.base.saturating_mul(doubled).min(self.cap)
    }

    /// Returns a random wait after the given attempt.
    pub(crate) fn delay(self, attempt: u32, clock: &dyn Clock) -> Duration {
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
    fn ceiling_doubles_up_to_the_cap() {
        let ceilings: Vec<_> = (1..=6)
            .map(|attempt| BACKOFF.ceiling(attempt).as_millis())
            .collect();
        assert_eq!(ceilings, [100, 200, 400, 800, 1_000, 1_000]);
        assert_eq!(BACKOFF.ceiling(u32::MAX), BACKOFF.cap);
    }

    #[test]
    fn delay_never_exceeds_the_ceiling() {
        for attempt in 1..40 {
            assert!(BACKOFF.delay(attempt, &TokioClock) <= BACKOFF.ceiling(attempt));
        }
    }
}
