//! A clock whose sleeps take no time.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use pipedream_client::{Clock, SleepFuture};

/// Moves its hands in place of sleeping, and remembers each sleep.
#[derive(Clone)]
pub(crate) struct TestClock(Arc<Mutex<Hands>>);

struct Hands {
    now: Instant,
    slept: Vec<Duration>,
    random: fastrand::Rng,
}

impl TestClock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(Hands {
            now: Instant::now(),
            slept: Vec::new(),
            random: fastrand::Rng::with_seed(7),
        })))
    }

    /// All sleeps so far, in order.
    pub(crate) fn slept(&self) -> Vec<Duration> {
        self.0.lock().unwrap().slept.clone()
    }

    /// Lets time pass that nobody slept.
    pub(crate) fn advance(&self, duration: Duration) {
        self.0.lock().unwrap().now += duration;
    }

    /// The date that it always shows.
    pub(crate) fn date_shown() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        self.0.lock().unwrap().now
    }

    fn date(&self) -> SystemTime {
        Self::date_shown()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture<'_> {
        let mut hands = self.0.lock().unwrap();
        hands.now += duration;
        hands.slept.push(duration);
        Box::pin(tokio::task::yield_now())
    }

    fn jitter(&self, most: Duration) -> Duration {
        let most = u64::try_from(most.as_nanos()).unwrap();
        Duration::from_nanos(self.0.lock().unwrap().random.u64(0..=most))
    }
}
