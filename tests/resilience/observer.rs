//! The observer set by `on_attempt`.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use pipedream_client::reqwest::StatusCode;

use crate::support::clock::TestClock;
use crate::support::fixtures::{builder, status, success};
use crate::support::server::{Action, Server};

#[tokio::test]
async fn observer_is_called_after_each_attempt() {
    let server =
        Server::sequence(vec![status(503, &[]), Action::Close(Vec::new()), success()]).await;
    let clock = TestClock::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let client = builder(&server, &clock)
        .on_attempt(move |attempt| {
            let error = attempt
                .error()
                .map(|error| (error.status(), error.attempts()));
            log.lock().unwrap().push((
                attempt.operation().id(),
                attempt.number(),
                error,
                attempt.retry_in(),
            ));
            assert_eq!(
                attempt.elapsed(),
                Duration::ZERO,
                "the clock did not advance"
            );
        })
        .build()
        .unwrap();
    client.get_current_user().await.unwrap();
    let slept = clock.slept();
    let unavailable = Some(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(
        *seen.lock().unwrap(),
        [
            ("getCurrentUser", 1, Some((unavailable, 1)), Some(slept[0])),
            ("getCurrentUser", 2, Some((None, 2)), Some(slept[1])),
            ("getCurrentUser", 3, None, None),
        ]
    );
    seen.lock().unwrap().clear();
    let (server_clock, latency) = (clock.clone(), Duration::from_millis(250));
    let server = Server::start(move |request| {
        request?;
        server_clock.advance(latency);
        Some(status(404, &[]))
    })
    .await;
    let log = seen.clone();
    let client = builder(&server, &clock)
        .on_attempt(move |attempt| {
            assert!(attempt.error().is_some() && attempt.retry_in().is_none());
            assert_eq!(attempt.elapsed(), latency);
            log.lock().unwrap().push(("", attempt.number(), None, None));
        })
        .build()
        .unwrap();
    client.get_current_user().await.unwrap_err();
    assert_eq!(seen.lock().unwrap().len(), 1);
}
