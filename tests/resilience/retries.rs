//! When a call is retried, and how long it waits before that.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use pipedream_client::reqwest::StatusCode;
use pipedream_client::{CallOptions, RetryBudget, RetryPolicy};

use crate::support::clock::TestClock;
use crate::support::fixtures::{ME, builder, status, success};
use crate::support::server::{Action, Server, json};

#[tokio::test]
async fn retry_after_is_waited_for_before_the_jitter() {
    let date =
        |seconds| httpdate::fmt_http_date(TestClock::fixed_date() + Duration::from_secs(seconds));
    for (headers, minimum) in [
        (vec![("retry-after", "7".to_owned())], 7),
        (vec![("retry-after", date(9))], 9),
        // The server's clock is two hours ahead.
        (vec![("retry-after", date(7_209)), ("date", date(7_200))], 9),
        (vec![("retry-after", "soon".to_owned())], 0),
        (vec![], 0),
    ] {
        let headers: Vec<_> = headers
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let server = Server::sequence(vec![status(503, &headers), success()]).await;
        let clock = TestClock::new();
        let client = builder(&server, &clock).build().unwrap();
        client.get_current_user().await.unwrap();
        let [slept] = clock.slept()[..] else {
            panic!("{:?}", clock.slept())
        };
        let minimum = Duration::from_secs(minimum);
        assert!(
            slept >= minimum && slept <= minimum + Duration::from_millis(500),
            "{slept:?}"
        );
    }
}
#[tokio::test]
async fn backoff_grows_up_to_its_maximum() {
    let server = Server::always(status(503, &[])).await;
    let clock = TestClock::new();
    let policy = RetryPolicy::new()
        .max_attempts(40)
        .backoff(Duration::from_millis(100), Duration::from_secs(1));
    let client = builder(&server, &clock)
        .retry(policy)
        .retry_budget(RetryBudget::unlimited())
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests()), (40, 40));
    assert_eq!(
        error.to_string(),
        "getCurrentUser: the server responded with 503 Service Unavailable; \
         all 40 attempts failed (`RetryPolicy::max_attempts`)"
    );
    let slept = clock.slept();
    assert_eq!(slept.len(), 39);
    assert!(slept[0] <= Duration::from_millis(100));
    assert!(slept[1] <= Duration::from_millis(200));
    assert!(slept.iter().all(|slept| *slept <= Duration::from_secs(1)));
    assert!(
        slept
            .iter()
            .any(|slept| *slept > Duration::from_millis(500))
    );
}
#[tokio::test]
async fn retry_after_beyond_the_maximum_is_reported_and_not_waited_for() {
    let server = Server::always(status(503, &[("retry-after", "61")])).await;
    let clock = TestClock::new();
    let client = builder(&server, &clock).deadline(None).build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
    let patient = RetryPolicy::new()
        .max_attempts(2)
        .max_retry_after(Duration::from_secs(61));
    let options = CallOptions::new().retry(patient);
    let error = client
        .get_current_user()
        .options(options)
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 2);
}
#[tokio::test]
async fn retries_can_be_disabled_for_a_client_or_a_call() {
    let server = Server::always(status(503, &[])).await;
    let clock = TestClock::new();
    let client = builder(&server, &clock).no_retry().build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests()), (1, 1));
    let client = builder(&server, &clock).build().unwrap();
    for options in [
        CallOptions::new().no_retry(),
        CallOptions::new().retry(RetryPolicy::new().max_attempts(0)),
    ] {
        let error = client
            .get_current_user()
            .options(options)
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), 1);
    }
    assert_eq!(clock.slept(), []);
}
#[tokio::test]
async fn retried_statuses_and_methods_are_configurable() {
    let server = Server::always(status(418, &[])).await;
    let clock = TestClock::new();
    let policy = RetryPolicy::new().statuses([StatusCode::IM_A_TEAPOT]);
    let client = builder(&server, &clock)
        .retry(policy.clone())
        .retry_budget(RetryBudget::unlimited())
        .build()
        .unwrap();
    assert_eq!(client.get_current_user().await.unwrap_err().attempts(), 4);
    let call = || {
        client
            .create_source()
            .body_map(|body| body.component_id("sc_1"))
    };
    assert_eq!(call().await.unwrap_err().attempts(), 1);
    let options = CallOptions::new().retry(policy.assume_idempotent(true));
    assert_eq!(call().options(options).await.unwrap_err().attempts(), 4);
}
#[tokio::test]
async fn clones_share_a_retry_budget_that_empties_and_refills() {
    let failing = Arc::new(AtomicBool::new(true));
    let is_failing = failing.clone();
    let server = Server::start(move |request| {
        request.map(|_| match is_failing.load(Ordering::SeqCst) {
            true => status(503, &[]),
            false => success(),
        })
    })
    .await;
    let clock = TestClock::new();
    let budget = RetryBudget::new(4);
    let client = builder(&server, &clock)
        .retry_budget(budget.clone())
        .build()
        .unwrap();
    // Four tokens: the second failure leaves half of them.
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.is_retry_budget_exhausted()),
        (2, true)
    );
    assert!(
        error
            .to_string()
            .contains("the retry budget is exhausted (`ClientBuilder::retry_budget`)"),
        "{error}"
    );
    // Test case 37: without tokens, the first attempt is sent.
    for tokens in [1, 0, 0] {
        let error = client.clone().get_current_user().await.unwrap_err();
        assert_eq!(
            (error.attempts(), error.is_retry_budget_exhausted()),
            (1, true)
        );
        assert_eq!(budget.tokens(), Some(tokens));
    }

    failing.store(false, Ordering::SeqCst);
    for _ in 0..31 {
        client.get_current_user().await.unwrap();
    }
    assert_eq!(budget.tokens(), Some(3));
    failing.store(true, Ordering::SeqCst);
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.is_retry_budget_exhausted()),
        (2, true)
    );
}

/// The error has the status 200 but is not a status error.
#[tokio::test]
async fn success_with_a_truncated_body_is_retried() {
    let whole = json(200, ME);
    let half = whole[..whole.len() - 1].to_vec();
    let server = Server::sequence(vec![Action::Close(half), success()]).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let me = client.get_current_user().await.unwrap();
    assert_eq!(me.username.as_deref(), Some("me"));
    assert_eq!(server.requests(), 2);
}
/// Without an end, a retry would delete the events that were emitted since.
#[tokio::test]
async fn deletion_of_events_is_retried_only_with_an_end() {
    let attempts = |end: Option<&'static str>| async move {
        let server = Server::always(status(503, &[])).await;
        let client = builder(&server, &TestClock::new()).build().unwrap();
        let mut call = client.delete_source_events().id("dc_1").start_id("1-0");
        if let Some(end) = end {
            call = call.end_id(end);
        }
        assert_eq!(call.await.unwrap_err().status().unwrap(), 503);
        server.requests()
    };
    assert_eq!(attempts(None).await, 1);
    assert_eq!(attempts(Some("9-0")).await, 4);
}
