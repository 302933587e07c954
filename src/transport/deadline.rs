//! When a call has to be over, whatever its attempts do.

use std::time::{Duration, Instant};

/// The end of a call; none where it may take forever.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Option<Instant>);

impl Deadline {
    /// So long after a time. A sum that no clock can show is no deadline.
    pub(super) fn after(start: Instant, allowed: Option<Duration>) -> Self {
        Self(allowed.and_then(|allowed| start.checked_add(allowed)))
    }

    /// What is left: zero where the time is up.
    pub(super) fn remaining(self, now: Instant) -> Duration {
        self.0
            .map_or(Duration::MAX, |end| end.saturating_duration_since(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_shrinks_to_zero() {
        let start = Instant::now();
        let deadline = Deadline::after(start, Some(Duration::from_secs(2)));
        let left = |seconds| deadline.remaining(start + Duration::from_secs(seconds));
        assert_eq!(left(0), Duration::from_secs(2));
        assert_eq!(left(1), Duration::from_secs(1));
        assert_eq!(left(2), Duration::ZERO);
        assert_eq!(left(3), Duration::ZERO);
    }

    #[test]
    fn without_a_deadline_there_is_always_time() {
        let start = Instant::now();
        for allowed in [None, Some(Duration::MAX)] {
            let deadline = Deadline::after(start, allowed);
            assert_eq!(deadline.remaining(start), Duration::MAX);
        }
    }
}
