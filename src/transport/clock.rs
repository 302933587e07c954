//! The source of time and randomness, which tests can replace.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// The future that [`Clock::sleep`] returns.
pub type SleepFuture<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// A source of time and randomness for the deadline of a call and its retries.
///
/// The default is tokio's clock, which tests can pause. With a custom clock, retries
/// need not wait and are reproducible:
///
/// ```
/// use std::sync::Mutex;
/// use std::time::{Duration, Instant, SystemTime};
/// use pipedream_client::{Client, Clock, SleepFuture};
///
/// /// Sleeps by advancing its time.
/// struct Simulated(Mutex<Instant>);
///
/// impl Clock for Simulated {
///     fn now(&self) -> Instant {
///         *self.0.lock().unwrap()
///     }
///     fn date(&self) -> SystemTime {
///         SystemTime::UNIX_EPOCH
///     }
///     fn sleep(&self, duration: Duration) -> SleepFuture<'_> {
///         *self.0.lock().unwrap() += duration;
///         Box::pin(std::future::ready(()))
///     }
///     fn jitter(&self, max: Duration) -> Duration {
///         max
///     }
/// }
///
/// let client = Client::builder()
///     .api_key("abc123")
///     .base_url("http://localhost:8080/v1")
///     .clock(Simulated(Mutex::new(Instant::now())))
///     .build()?;
/// # Ok::<(), pipedream_client::Error>(())
/// ```
///
/// The time limits of a single attempt, such as [`ClientBuilder::timeout`], always use
/// real time.
///
/// [`ClientBuilder::timeout`]: crate::ClientBuilder::timeout
pub trait Clock: Send + Sync + 'static {
    /// Returns the current monotonic time.
    fn now(&self) -> Instant;

    /// Returns the current date. It is used for a `Retry-After` date if the response has
    /// no `Date` header.
    fn date(&self) -> SystemTime;

    /// Waits before a retry.
    fn sleep(&self, duration: Duration) -> SleepFuture<'_>;

    /// Returns a random duration from zero to `max`, uniformly distributed.
    fn jitter(&self, max: Duration) -> Duration;
}

impl fmt::Debug for dyn Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// tokio's clock.
#[derive(Debug)]
pub(crate) struct TokioClock;

impl Clock for TokioClock {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture<'_> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn jitter(&self, max: Duration) -> Duration {
        let max = u64::try_from(max.as_nanos()).unwrap_or(u64::MAX);
        Duration::from_nanos(fastrand::u64(0..=max))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn tokio_clock_follows_paused_time() {
        let start = TokioClock.now();
        TokioClock.sleep(Duration::from_secs(3_600)).await;
        let passed = TokioClock.now() - start;
        assert!(passed >= Duration::from_secs(3_600), "{passed:?}");
        assert!(passed < Duration::from_secs(3_601), "{passed:?}");
        let date = TokioClock.date();
        let age = SystemTime::now().duration_since(date);
        assert!(age.is_ok_and(|age| age < Duration::from_secs(60)));
    }

    #[test]
    fn debug_prints_the_name() {
        let clock: &dyn Clock = &TokioClock;
        assert_eq!(format!("{clock:?}"), "Clock");
    }

    #[test]
    fn jitter_covers_its_whole_range() {
        let max = Duration::from_millis(100);
        let drawn: Vec<_> = (0..1_000).map(|_| TokioClock.jitter(max)).collect();
        assert!(drawn.iter().all(|one| *one <= max));
        assert!(drawn.iter().any(|one| *one < max / 10));
        assert!(drawn.iter().any(|one| *one > max / 10 * 9));
        assert_eq!(TokioClock.jitter(Duration::ZERO), Duration::ZERO);
        assert!(TokioClock.jitter(Duration::MAX) <= Duration::MAX);
    }
}
