//! Durations of zero, the longest duration and no duration, for every setting.

use std::time::Duration;

use pipedream_client::{CallOptions, ClientBuilder, Error, RetryPolicy};

use crate::support::clock::TestClock;
use crate::support::fixtures::{ME, builder, status, success};
use crate::support::server::{Action, Server, json};

type Limit = Option<Duration>;
type Set = fn(ClientBuilder, CallOptions, Limit) -> (ClientBuilder, CallOptions);

/// The time limits of a client and of a call. Each accepts `None`.
const LIMITS: &[(&str, Set)] = &[
    ("ClientBuilder::connect_timeout", |client, call, limit| {
        (client.connect_timeout(limit), call)
    }),
    ("ClientBuilder::read_timeout", |client, call, limit| {
        (client.read_timeout(limit), call)
    }),
    ("ClientBuilder::timeout", |client, call, limit| {
        (client.timeout(limit), call)
    }),
    ("ClientBuilder::deadline", |client, call, limit| {
        (client.deadline(limit), call)
    }),
    ("CallOptions::timeout", |client, call, limit| {
        (client, call.timeout(limit))
    }),
    ("CallOptions::deadline", |client, call, limit| {
        (client, call.deadline(limit))
    }),
];

async fn call(server: &Server, set: Set, limit: Limit) -> Result<(), Error> {
    let client = builder(server, &TestClock::new());
    let (client, options) = set(client, CallOptions::new(), limit);
    let client = client.build().unwrap();
    let me = client.get_current_user().options(options).await?;
    assert_eq!(me.id, "u_1");
    Ok(())
}

#[tokio::test]
async fn longest_limit_and_no_limit_do_not_stop_a_call() {
    // In two parts, so the client also waits for the body.
    let chunked = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{ME}\r\n0\r\n\r\n",
        ME.len()
    );
    for response in [json(200, ME), chunked.into_bytes()] {
        let server = Server::always(Action::Respond(response)).await;
        for (name, set) in LIMITS {
            let century = Duration::from_secs(100 * 365 * 24 * 60 * 60);
            let almost = Duration::MAX - Duration::from_nanos(1);
            for limit in [None, Some(Duration::MAX), Some(almost), Some(century)] {
                call(&server, *set, limit).await.expect(name);
            }
        }
    }
}

#[tokio::test]
async fn limit_of_zero_stops_a_call_before_it_sends_anything() {
    for (name, set) in LIMITS {
        let server = Server::always(success()).await;
        let error = call(&server, *set, Some(Duration::ZERO)).await.unwrap_err();
        assert!(error.is_timeout(), "{name}: {error:?}");
        // No request was sent, so a POST can be repeated.
        assert!(error.is_connect(), "{name}: {error:?}");
        let deadline = name.ends_with("deadline");
        assert_eq!(error.is_deadline_exceeded(), deadline, "{name}: {error:?}");
        assert_eq!(server.requests(), 0, "{name}");
    }
}

#[tokio::test]
async fn shortest_limit_does_not_panic() {
    let server = Server::always(success()).await;
    for (name, set) in LIMITS {
        if let Err(error) = call(&server, *set, Some(Duration::from_nanos(1))).await {
            assert!(error.is_timeout(), "{name}: {error:?}");
        }
    }
}

#[tokio::test]
async fn none_removes_a_limit_that_is_set_for_the_client() {
    let server = Server::always(success()).await;
    let client = builder(&server, &TestClock::new())
        .timeout(Duration::ZERO)
        .deadline(Duration::ZERO)
        .build()
        .unwrap();
    let options = CallOptions::new().timeout(None).deadline(None);
    client.get_current_user().options(options).await.unwrap();
}

/// Calls a server that fails once with these headers, and returns the waits.
async fn waits(policy: RetryPolicy, headers: &[(&str, &str)]) -> Result<Vec<Duration>, Error> {
    let server = Server::sequence(vec![status(503, headers), success()]).await;
    let clock = TestClock::new();
    let client = builder(&server, &clock).retry(policy).deadline(None);
    client.build().unwrap().get_current_user().await?;
    Ok(clock.slept())
}

#[tokio::test]
async fn backoff_of_zero_waits_for_nothing() {
    for (base, cap) in [
        (Duration::ZERO, Duration::ZERO),
        (Duration::ZERO, Duration::MAX),
        (Duration::MAX, Duration::ZERO),
    ] {
        let policy = RetryPolicy::new().backoff(base, cap);
        assert_eq!(waits(policy, &[]).await.unwrap(), []);
    }
}

#[tokio::test]
async fn longest_backoff_ends_at_the_deadline() {
    let policy = RetryPolicy::new().backoff(Duration::MAX, Duration::MAX);
    let clock = LongestJitter(TestClock::new());
    let server = Server::always(status(503, &[])).await;
    let client = builder(&server, &clock.0).clock(clock).retry(policy);
    let client = client.build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert!(error.is_deadline_exceeded(), "{error:?}");
    assert_eq!(server.requests(), 1);
}

#[tokio::test]
async fn longest_and_shortest_retry_after_are_limits() {
    let policy = || RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let patient = policy().max_retry_after(Duration::MAX);
    let asked = [("retry-after", "7")];
    // Waiting calls resume spread out.
    let waited: Duration = waits(patient, &asked).await.unwrap().iter().sum();
    assert!((7..=8).contains(&waited.as_secs()), "{waited:?}");
    let impatient = policy().max_retry_after(Duration::ZERO);
    let error = waits(impatient, &asked).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
}

/// A test clock whose jitter is always the longest.
struct LongestJitter(TestClock);

impl pipedream_client::Clock for LongestJitter {
    fn now(&self) -> std::time::Instant {
        self.0.now()
    }

    fn date(&self) -> std::time::SystemTime {
        self.0.date()
    }

    fn sleep(&self, duration: Duration) -> pipedream_client::SleepFuture<'_> {
        self.0.sleep(duration)
    }

    fn jitter(&self, max: Duration) -> Duration {
        max
    }
}
