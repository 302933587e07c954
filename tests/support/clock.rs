//! A clock whose sleeps return at once.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use pipedream_client::{Clock, SleepFuture};

/// Advances its time instead of sleeping, and records each sleep.
#[derive(Clone)]
pub(crate) struct TestClock(Arc<Mutex<State>>);

struct State {
    now: Instant,
    date: SystemTime,
    slept: Vec<Duration>,
    random: fastrand::Rng,
}

impl TestClock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            now: Instant::now(),
            date: Self::fixed_date(),
            slept: Vec::new(),
            random: fastrand::Rng::with_seed(7),
        })))
    }

    /// All sleeps so far, in order.
    pub(crate) fn slept(&self) -> Vec<Duration> {
        self.0.lock().unwrap().slept.clone()
    }

    /// Advances the time without a sleep.
    pub(crate) fn advance(&self, duration: Duration) {
        self.0.lock().unwrap().now += duration;
    }

    /// Changes the date without the monotonic time, as when the machine sleeps or is set.
    pub(crate) fn set_date(&self, date: SystemTime) {
        self.0.lock().unwrap().date = date;
    }

    /// The date of this clock, unless a test sets another one.
    pub(crate) fn fixed_date() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        self.0.lock().unwrap().now
    }

    fn date(&self) -> SystemTime {
        self.0.lock().unwrap().date
    }

    fn sleep(&self, duration: Duration) -> SleepFuture<'_> {
        let mut state = self.0.lock().unwrap();
        state.now += duration;
        state.slept.push(duration);
        Box::pin(tokio::task::yield_now())
    }

    fn jitter(&self, most: Duration) -> Duration {
        let most = u64::try_from(most.as_nanos()).unwrap();
        Duration::from_nanos(self.0.lock().unwrap().random.u64(0..=most))
    }
}
