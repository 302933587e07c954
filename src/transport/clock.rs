//! Time and chance, which a test can take into its own hands.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// What a [`Clock`] sleeps with.
pub type Sleep<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// The time and the chance that a client goes by.
///
/// The default is tokio's clock, so that a test with paused time needs no other.
/// One of your own makes retries run without waiting, and the same each time:
///
/// ```
/// use std::sync::Mutex;
/// use std::time::{Duration, Instant, SystemTime};
/// use pipedream_client::{Client, Clock, Sleep};
///
/// /// Sleeps by moving its hands.
/// struct Simulated(Mutex<Instant>);
///
/// impl Clock for Simulated {
///     fn now(&self) -> Instant {
///         *self.0.lock().unwrap()
///     }
///     fn date(&self) -> SystemTime {
///         SystemTime::UNIX_EPOCH
///     }
///     fn sleep(&self, duration: Duration) -> Sleep<'_> {
///         *self.0.lock().unwrap() += duration;
///         Box::pin(std::future::ready(()))
///     }
///     fn jitter(&self, most: Duration) -> Duration {
///         most
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
/// The limits on a single attempt ([`ClientBuilder::timeout`] and its like) are not
/// its business: they race with a socket, whose time is real.
///
/// [`ClientBuilder::timeout`]: crate::ClientBuilder::timeout
pub trait Clock: Send + Sync + 'static {
    /// Now, for the deadline of a call. It never goes back.
    fn now(&self) -> Instant;

    /// The date, for a `Retry-After` that is a date, in a response that has none.
    fn date(&self) -> SystemTime;

    /// Waits between two attempts.
    fn sleep(&self, duration: Duration) -> Sleep<'_>;

    /// A random duration from zero to `most`, all equally likely.
    fn jitter(&self, most: Duration) -> Duration;
}

impl fmt::Debug for dyn Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// The clock of tokio.
#[derive(Debug)]
pub(crate) struct TokioClock;

impl Clock for TokioClock {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Sleep<'_> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn jitter(&self, most: Duration) -> Duration {
        let most = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX);
        Duration::from_nanos(fastrand::u64(0..=most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_default_is_the_clock_of_tokio() {
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
    fn it_shows_its_name() {
        let clock: &dyn Clock = &TokioClock;
        assert_eq!(format!("{clock:?}"), "Clock");
    }

    #[test]
    fn jitter_is_spread_over_its_whole_range() {
        let most = Duration::from_millis(100);
        let drawn: Vec<_> = (0..1_000).map(|_| TokioClock.jitter(most)).collect();
        assert!(drawn.iter().all(|one| *one <= most));
        assert!(drawn.iter().any(|one| *one < most / 10));
        assert!(drawn.iter().any(|one| *one > most / 10 * 9));
        assert_eq!(TokioClock.jitter(Duration::ZERO), Duration::ZERO);
        assert!(TokioClock.jitter(Duration::MAX) <= Duration::MAX);
    }
}
