//! The time limit of a whole call.

use std::time::{Duration, Instant};

/// The latest end of a call. `None` if there is no limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Option<Instant>);

impl Deadline {
    /// Creates a deadline. If the sum overflows, there is no limit.
    pub(super) fn after(start: Instant, allowed: Option<Duration>) -> Self {
        Self(allowed.and_then(|allowed| start.checked_add(allowed)))
    }

    /// Returns the remaining time; zero if the deadline has passed.
    pub(super) fn remaining(self, now: Instant) -> Duration {
        self.0
            .map_or(Duration::MAX, |end| end.saturating_duration_since(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remaining_time_shrinks_to_zero() {
        let start = Instant::now();
        let deadline = Deadline::after(start, Some(Duration::from_secs(2)));
        let left = |seconds| deadline.remaining(start + Duration::from_secs(seconds));
        assert_eq!(left(0), Duration::from_secs(2));
        assert_eq!(left(1), Duration::from_secs(1));
        assert_eq!(left(2), Duration::ZERO);
        assert_eq!(left(3), Duration::ZERO);
    }

    #[test]
    fn no_deadline_leaves_unlimited_time() {
        let start = Instant::now();
        for allowed in [None, Some(Duration::MAX)] {
            let deadline = Deadline::after(start, allowed);
            assert_eq!(deadline.remaining(start), Duration::MAX);
        }
    }
}
