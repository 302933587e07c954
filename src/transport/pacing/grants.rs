//! Counts the requests that the server accepted in the last minute.

use std::time::{Duration, Instant};

const SECONDS: usize = 64;

/// The number of accepted requests in each of the last 64 seconds.
#[derive(Debug)]
pub(super) struct Grants {
    start: Instant,
    /// The last second with a count.
    last: u64,
    counts: [u32; SECONDS],
}

impl Grants {
    pub(super) fn new(start: Instant) -> Self {
        Self {
            start,
            last: 0,
            counts: [0; SECONDS],
        }
    }

    /// Counts a request.
    pub(super) fn add(&mut self, now: Instant) {
        let second = self.advance(now);
        let count = &mut self.counts[index(second)];
        *count = count.saturating_add(1);
    }

    /// Returns the number of requests in this time before now, rounded up to whole seconds, and
    /// the time since the first of them. The time is at most 63 seconds.
    pub(super) fn recent(&mut self, now: Instant, time: Duration) -> (u32, Duration) {
        let second = self.advance(now);
        let seconds = time.as_secs().clamp(1, SECONDS as u64 - 1);
        let counted = second.saturating_sub(seconds)..=second;
        let sum = counted.clone().fold(0, |sum: u32, second| {
            sum.saturating_add(self.counts[index(second)])
        });
        let mut counted = counted;
        let first = counted.find(|second| self.counts[index(*second)] > 0);
        let elapsed = now.saturating_duration_since(self.start);
        let span = elapsed.saturating_sub(Duration::from_secs(first.unwrap_or(second)));
        (sum, span)
    }

    /// Clears the seconds that have passed without a count, and returns the current one.
    fn advance(&mut self, now: Instant) -> u64 {
        let second = now.saturating_duration_since(self.start).as_secs();
        let passed = second.saturating_sub(self.last).min(SECONDS as u64);
        for second in second.saturating_sub(passed) + 1..=second {
            self.counts[index(second)] = 0;
        }
        self.last = self.last.max(second);
        self.last
    }
}

fn index(second: u64) -> usize {
    usize::try_from(second % SECONDS as u64).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_recent_requests_are_counted() {
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        let mut grants = Grants::new(start);
        assert_eq!(grants.recent(at(0), Duration::MAX), (0, Duration::ZERO));
        for millis in [100, 1_200, 1_300, 5_000] {
            grants.add(at(millis));
        }
        let second = Duration::from_secs(1);
        assert_eq!(grants.recent(at(5_500), second), (1, second / 2));
        let (count, span) = grants.recent(at(5_500), Duration::from_secs(60));
        assert_eq!((count, span), (4, Duration::from_millis(5_500)));
        // A minute later, only the last one is recent; after an hour, none is.
        assert_eq!(grants.recent(at(65_000), Duration::MAX).0, 1);
        assert_eq!(grants.recent(at(3_600_000), Duration::MAX).0, 0);
    }
}
