//! When an access token is renewed, and when it ends.

use std::time::{Duration, Instant, SystemTime};

use crate::transport::Clock;

/// The lifetime of a token that states none.
const UNSTATED: Duration = Duration::from_secs(10 * 60);

/// The minimum lifetime, which is also the minimum time between two renewals. A token with a
/// shorter lifetime would be fetched for almost every call.
pub(super) const MIN: Duration = Duration::from_secs(10);

/// The maximum lifetime. A token without an end would never be replaced.
const MAX: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The maximum time between the renewal and the end.
const MARGIN: Duration = Duration::from_secs(5 * 60);

/// The current time of both clocks.
///
/// The monotonic clock of Linux stops while the machine sleeps, and the date can be set back. A
/// moment has come when one of the two has reached it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) instant: Instant,
    date: SystemTime,
}

impl Now {
    pub(super) fn of(clock: &dyn Clock) -> Self {
        Self {
            instant: clock.now(),
            date: clock.date(),
        }
    }
}

/// A moment of both clocks. `None` is never.
#[derive(Clone, Copy, Debug)]
struct Moment {
    instant: Option<Instant>,
    date: Option<SystemTime>,
}

impl Moment {
    fn after(start: Now, wait: Duration) -> Self {
        Self {
            instant: start.instant.checked_add(wait),
            date: start.date.checked_add(wait),
        }
    }

    fn has_come(self, now: Now) -> bool {
        let instant = self.instant.is_some_and(|at| now.instant >= at);
        instant || self.date.is_some_and(|at| now.date >= at)
    }
}

/// The renewal and the end of a token.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lifetime {
    renewal: Moment,
    end: Moment,
}

impl Lifetime {
    /// Plans the renewal of a token that was requested at `start`.
    ///
    /// It is renewed `min(5 minutes, half of its lifetime)` before its end, and up to a fifth of
    /// that earlier, which separates clients that started together.
    pub(super) fn new(start: Now, stated: Option<Duration>, clock: &dyn Clock) -> Self {
        let lifetime = stated.unwrap_or(UNSTATED).clamp(MIN, MAX);
        let margin = MARGIN.min(lifetime / 2);
        let latest = lifetime - margin;
        let renewal = latest.saturating_sub(clock.jitter(margin / 5)).max(MIN);
        Self {
            renewal: Moment::after(start, renewal),
            end: Moment::after(start, lifetime),
        }
    }

    pub(super) fn needs_renewal(&self, now: Now) -> bool {
        self.renewal.has_come(now)
    }

    pub(super) fn has_ended(&self, now: Now) -> bool {
        self.end.has_come(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::SleepFuture;

    /// A clock whose jitter is the maximum or zero.
    struct Fixed {
        jitters: bool,
    }

    impl Clock for Fixed {
        fn now(&self) -> Instant {
            unreachable!("the time is passed")
        }
        fn date(&self) -> SystemTime {
            unreachable!("the time is passed")
        }
        fn sleep(&self, _: Duration) -> SleepFuture<'_> {
            unreachable!("nothing waits")
        }
        fn jitter(&self, max: Duration) -> Duration {
            if self.jitters { max } else { Duration::ZERO }
        }
    }

    /// The seconds to the renewal and to the end, in steps of one second.
    fn plan(stated: Option<u64>, jitters: bool) -> (u64, u64) {
        let start = Now {
            instant: Instant::now(),
            date: SystemTime::UNIX_EPOCH,
        };
        let stated = stated.map(Duration::from_secs);
        let lifetime = Lifetime::new(start, stated, &Fixed { jitters });
        let first = |has_come: &dyn Fn(Now) -> bool| {
            let at = |seconds| Now {
                instant: start.instant + Duration::from_secs(seconds),
                date: start.date,
            };
            (0..10_000).find(|second| has_come(at(*second))).unwrap()
        };
        let renewal = first(&|now| lifetime.needs_renewal(now));
        (renewal, first(&|now| lifetime.has_ended(now)))
    }

    #[test]
    fn renewal_is_ahead_of_the_end() {
        assert_eq!(plan(Some(3_600), false), (3_300, 3_600));
        assert_eq!(plan(Some(3_600), true), (3_240, 3_600));
        assert_eq!(plan(Some(100), false), (50, 100));
        assert_eq!(plan(Some(100), true), (40, 100));
    }

    #[test]
    fn renewals_are_at_least_ten_seconds_apart() {
        for stated in [0, 1, 9, 10] {
            assert_eq!(plan(Some(stated), true), (10, 10), "{stated}");
        }
        assert_eq!(plan(Some(20), true), (10, 20));
    }

    #[test]
    fn token_that_states_no_lifetime_ends_after_ten_minutes() {
        assert_eq!(plan(None, false), (300, 600));
    }

    #[test]
    fn excessive_lifetime_is_limited() {
        let start = Now {
            instant: Instant::now(),
            date: SystemTime::now(),
        };
        let clock = Fixed { jitters: true };
        let lifetime = Lifetime::new(start, Some(Duration::MAX), &clock);
        let later = |wait| Now {
            instant: start.instant + wait,
            date: start.date,
        };
        assert!(!lifetime.has_ended(later(MAX / 2)));
        assert!(lifetime.has_ended(later(MAX)));
    }
}
