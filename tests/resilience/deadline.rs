//! The deadline limits a whole call: its attempts and the waits between them.

use std::time::Duration;

use pipedream_client::{CallOptions, Client, RetryPolicy};

use crate::support::clock::TestClock;
use crate::support::fixtures::{builder, status};
use crate::support::server::{Action, Server};

#[tokio::test]
async fn wait_beyond_the_deadline_is_not_started() {
    let server = Server::always(status(429, &[("retry-after", "30")])).await;
    let clock = TestClock::new();
    let client = builder(&server, &clock)
        .deadline(Duration::from_secs(70))
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert!(error.is_deadline_exceeded() && error.is_rate_limited() && !error.is_timeout());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    assert_eq!((error.attempts(), server.requests()), (3, 3));
    let shown = error.to_string();
    assert!(
        shown.contains(
            "before the next attempt exceeds the deadline of 70 s (`ClientBuilder::deadline`)"
        ),
        "{shown}"
    );

    // A call's deadline, or its absence, overrides the client's.
    let options = CallOptions::new().deadline(Duration::from_secs(10));
    let error = client
        .get_current_user()
        .options(options)
        .await
        .unwrap_err();
    // The client is still paused for 30 seconds, so the call is not sent.
    assert_eq!((error.is_deadline_exceeded(), error.attempts()), (true, 0));
    assert!(error.is_rate_limited());
    let options = CallOptions::new().deadline(None);
    let error = client
        .get_current_user()
        .options(options)
        .await
        .unwrap_err();
    assert_eq!((error.is_deadline_exceeded(), error.attempts()), (false, 4));
    assert_eq!(clock.slept().len(), 2 + 4);
}
#[tokio::test]
async fn deadline_aborts_an_attempt() {
    let server = Server::always(Action::Stall(Vec::new())).await;
    let client = Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
        .deadline(Duration::from_millis(150))
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert!(
        error.is_timeout() && error.is_deadline_exceeded() && !error.is_connect(),
        "{error:?}"
    );
    assert_eq!(error.attempts(), 1);
    // The deadline is reported even if there would have been no retry.
    let options = CallOptions::new().no_retry();
    let error = client.get_current_user().options(options).await;
    assert!(error.unwrap_err().is_deadline_exceeded());
    // A timeout of the attempt alone leaves time for a retry.
    let options = CallOptions::new()
        .timeout(Duration::from_millis(50))
        .deadline(Duration::from_secs(60))
        .retry(
            RetryPolicy::new()
                .max_attempts(2)
                .backoff(Duration::ZERO, Duration::ZERO),
        );
    let error = client
        .get_current_user()
        .options(options)
        .await
        .unwrap_err();
    assert!(error.is_timeout() && !error.is_deadline_exceeded());
    assert_eq!(error.attempts(), 2);
}
