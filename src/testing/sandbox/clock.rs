//! The clock of the sandbox.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The start of the fixed clock.
const START: Duration = Duration::from_secs(1_700_000_000);

/// The clock of the sandbox.
pub(super) struct Clock {
    /// The time of the fixed clock, or `None` for the clock of the system.
    fixed: Option<Duration>,
    /// By how much the clock was advanced.
    offset: Duration,
}

impl Clock {
    pub(super) fn real() -> Self {
        Self {
            fixed: None,
            offset: Duration::ZERO,
        }
    }

    pub(super) fn fixed() -> Self {
        Self {
            fixed: Some(START),
            offset: Duration::ZERO,
        }
    }

    /// Returns the time since the Unix epoch.
    pub(super) fn now(&self) -> Duration {
        let system = || SystemTime::now().duration_since(UNIX_EPOCH);
        let now = self.fixed.or_else(|| system().ok()).unwrap_or_default();
        now.saturating_add(self.offset)
    }

    /// Returns the time. The fixed clock advances by one second per call.
    pub(super) fn tick(&mut self) -> Duration {
        if let Some(now) = &mut self.fixed {
            *now += Duration::from_secs(1);
        }
        self.now()
    }

    pub(super) fn advance(&mut self, by: Duration) {
        self.offset = self.offset.saturating_add(by);
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::real()
    }
}
