//! One fetch serves all calls and clones.

use std::time::Duration;

use crate::api::{Api, call, concurrent_calls};
use crate::source::{issued, scripted, settle};
use crate::support::clock::TestClock;

#[tokio::test]
async fn case_1_hundred_calls_make_one_exchange() {
    let api = Api::issuing().await;
    let client = api.client(&TestClock::new());
    for outcome in concurrent_calls(&client, 100).await {
        outcome.unwrap();
    }
    assert_eq!(api.exchanges(), 1);
    assert_eq!(api.tokens(), ["token-1"; 100]);
}

#[tokio::test]
async fn case_2_clones_share_the_token() {
    let api = Api::issuing().await;
    let client = api.client(&TestClock::new());
    let clone = client.clone();
    call(&client).await.unwrap();
    call(&clone).await.unwrap();
    assert_eq!(api.exchanges(), 1);
}

#[tokio::test]
async fn case_3_cancelled_call_does_not_cancel_the_fetch() {
    let (builder, mut fetches) = scripted(&TestClock::new());
    let client = builder.build().unwrap();
    let start = |client: &pipedream_client::Client| {
        let client = client.clone();
        tokio::spawn(async move { client.warm_up().await })
    };
    let first = start(&client);
    let fetch = fetches.next().await;
    let others: Vec<_> = (0..5).map(|_| start(&client)).collect();
    settle().await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    assert!(!fetch.is_closed());
    fetch.send(Ok(issued("token-1", 3_600))).unwrap();
    for other in others {
        other.await.unwrap().unwrap();
    }
    assert!(!fetches.is_waiting());
}

#[test]
fn case_4_fetch_of_a_stopped_runtime_is_started_again() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(1).enable_all().build().unwrap()
    };
    let (builder, mut fetches) = scripted(&TestClock::new());
    let client = builder.build().unwrap();
    let warm_up = || {
        let client = client.clone();
        async move { client.warm_up().await }
    };

    let (first, second) = (runtime(), runtime());
    first.spawn(warm_up());
    let fetch = second.block_on(fetches.next());
    // Waits for the fetch in the first runtime.
    let waiting = second.spawn(warm_up());
    second.block_on(settle());
    first.shutdown_timeout(Duration::from_secs(10));
    assert!(fetch.is_closed());

    second.block_on(async {
        fetches.answer("token-1", 3_600).await;
        waiting.await.unwrap().unwrap();
        // Started after the fetch was dropped.
        client.warm_up().await.unwrap();
    });
    assert!(!fetches.is_waiting());
}

#[tokio::test]
async fn case_5_call_uses_the_old_token_during_a_renewal() {
    let clock = TestClock::new();
    let api = Api::issuing().await;
    let (builder, mut fetches) = scripted(&clock);
    let client = builder.base_url(api.server.base_url()).build().unwrap();
    let first = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    fetches.answer("token-1", 3_600).await;
    first.await.unwrap().unwrap();

    clock.advance(Duration::from_secs(3_301));
    // Neither call waits: nothing answers the fetch.
    call(&client).await.unwrap();
    let fetch = fetches.next().await;
    call(&client).await.unwrap();
    assert!(!fetches.is_waiting());

    fetch.send(Ok(issued("token-2", 3_600))).unwrap();
    settle().await;
    call(&client).await.unwrap();
    assert_eq!(api.tokens(), ["token-1", "token-1", "token-1", "token-2"]);
}

#[tokio::test]
async fn case_44_first_call_after_warm_up_makes_no_exchange() {
    let api = Api::issuing().await;
    let client = api.client(&TestClock::new());
    client.warm_up().await.unwrap();
    client.warm_up().await.unwrap();
    assert_eq!(api.requests().len(), 1);
    call(&client).await.unwrap();
    assert_eq!(api.exchanges(), 1);
}

#[tokio::test]
async fn warm_up_with_an_api_key_sends_nothing() {
    let api = Api::issuing().await;
    let client = api.builder(&TestClock::new()).api_key("canary").build();
    client.unwrap().warm_up().await.unwrap();
    assert!(api.requests().is_empty());
}

#[tokio::test]
async fn limit_of_zero_starts_no_fetch() {
    let (builder, mut fetches) = scripted(&TestClock::new());
    for builder in [
        builder.clone().timeout(Duration::ZERO),
        builder.clone().deadline(Duration::ZERO),
        builder.connect_timeout(Duration::ZERO),
    ] {
        let error = call(&builder.build().unwrap()).await.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
        settle().await;
        assert!(!fetches.is_waiting());
    }
}

#[tokio::test]
async fn short_deadline_ends_the_call_and_not_the_fetch() {
    let (builder, mut fetches) = scripted(&TestClock::new());
    let client = builder.deadline(Duration::from_millis(1)).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(
        error.is_token_unavailable() && error.is_timeout(),
        "{error:?}"
    );
    assert!(
        error.is_deadline_exceeded() && error.is_transient(),
        "{error:?}"
    );
    assert!(!error.is_credentials_refused());
    assert_eq!(error.operation().unwrap().id(), "getCurrentUser");
    assert_eq!(error.attempts(), 0);

    fetches.answer("token-1", 3_600).await;
    settle().await;
    client.warm_up().await.unwrap();
    assert!(!fetches.is_waiting());
}
