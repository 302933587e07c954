//! A failed fetch never displaces a valid token, and delays the next fetch.

use std::time::Duration;

use pipedream_client::Error;

use crate::api::{Api, call, concurrent_calls, issue, status};
use crate::source::{scripted, settle};
use crate::support::clock::TestClock;
use crate::support::fixtures::success;
use crate::support::server::{Action, json};

/// The number of attempts of a failing exchange.
const ATTEMPTS: usize = 3;

fn refuse(_: usize) -> Action {
    let body = r#"{"error":"invalid_client","error_description":"Client authentication failed"}"#;
    Action::Respond(json(401, body))
}

/// A server that issues one token and then fails.
async fn failing_after_one() -> Api {
    let exchange = |number| match number {
        1 => issue(1),
        _ => status(500),
    };
    Api::start(exchange, |_| success()).await
}

/// Makes calls until the exchange has failed.
async fn until_failed(api: &Api, client: &pipedream_client::Client, exchanges: usize) {
    for _ in 0..1_000 {
        call(client).await.unwrap();
        if api.exchanges() == exchanges {
            return;
        }
    }
    panic!("{} exchanges", api.exchanges());
}

#[tokio::test]
async fn case_6_failed_renewal_keeps_the_old_token() {
    let clock = TestClock::new();
    let api = failing_after_one().await;
    let client = api.client(&clock);
    call(&client).await.unwrap();
    clock.advance(Duration::from_secs(3_310));
    until_failed(&api, &client, 1 + ATTEMPTS).await;
    call(&client).await.unwrap();
    assert!(api.tokens().iter().all(|token| token == "token-1"));
}

#[tokio::test]
async fn case_7_waiting_calls_get_the_error_of_the_exchange() {
    let clock = TestClock::new();
    let api = failing_after_one().await;
    let client = api.client(&clock);
    call(&client).await.unwrap();
    clock.advance(Duration::from_secs(3_600));
    for outcome in concurrent_calls(&client, 5).await {
        let error = outcome.unwrap_err();
        assert!(
            error.is_token_unavailable() && error.is_transient(),
            "{error:?}"
        );
        assert!(!error.is_server_error() && !error.is_credentials_refused());
        assert_eq!(error.status().unwrap(), 500);
        assert_eq!(error.error_type(), "token_unavailable");
        assert_eq!(error.attempts(), 0);
        assert_eq!(
            error.to_string(),
            "getCurrentUser: cannot get an access token: the server responded with 500 Internal \
             Server Error"
        );
    }
    assert_eq!(api.exchanges(), 1 + ATTEMPTS);
}

#[tokio::test]
async fn case_8_call_shortly_after_a_failed_fetch_makes_no_exchange() {
    let clock = TestClock::new();
    let api = Api::start(|_| status(500), |_| success()).await;
    let client = api.client(&clock);
    let mut expected = 0;
    // The wait grows to 30 seconds.
    for failures in 1..10_u32 {
        assert!(call(&client).await.unwrap_err().is_token_unavailable());
        expected += ATTEMPTS;
        assert_eq!(api.exchanges(), expected);
        clock.advance(Duration::from_millis(999));
        assert!(call(&client).await.unwrap_err().is_token_unavailable());
        assert_eq!(api.exchanges(), expected, "after {failures} failures");
        let longest = 1 + 2_u64.pow(failures - 1).min(29);
        clock.advance(Duration::from_secs(longest));
    }
}

#[tokio::test]
async fn case_9_refused_credentials_are_remembered_for_30_seconds() {
    let clock = TestClock::new();
    let api = Api::start(refuse, |_| success()).await;
    let client = api.client(&clock);
    let check = |error: Error| {
        assert!(error.is_credentials_refused() && error.is_token_unavailable());
        assert!(
            !error.is_transient() && !error.is_unauthorized(),
            "{error:?}"
        );
        assert_eq!(error.error_type(), "credentials_refused");
        assert_eq!(
            error.to_string(),
            "getCurrentUser: cannot get an access token: the server refused the client ID or the \
             client secret with 401 Unauthorized: Client authentication failed; check the \
             credentials of the OAuth client"
        );
    };
    for outcome in concurrent_calls(&client, 50).await {
        check(outcome.unwrap_err());
    }
    clock.advance(Duration::from_millis(29_999));
    check(call(&client).await.unwrap_err());
    assert_eq!(api.exchanges(), 1);
    clock.advance(Duration::from_millis(1));
    check(call(&client).await.unwrap_err());
    assert_eq!(api.exchanges(), 2);
    // No call was sent.
    assert_eq!(api.requests().len(), 2);
}

#[tokio::test]
async fn refusal_of_a_renewal_keeps_the_old_token() {
    let clock = TestClock::new();
    let exchange = |number| match number {
        1 => issue(1),
        _ => refuse(number),
    };
    let api = Api::start(exchange, |_| success()).await;
    let client = api.client(&clock);
    call(&client).await.unwrap();
    clock.advance(Duration::from_secs(3_310));
    until_failed(&api, &client, 2).await;
    call(&client).await.unwrap();
    assert_eq!(api.exchanges(), 2);
}

#[tokio::test(start_paused = true)]
async fn case_10_hanging_fetch_ends_after_ten_seconds_and_keeps_the_old_token() {
    let clock = TestClock::new();
    let (builder, mut fetches) = scripted(&clock);
    let client = builder.build().unwrap();
    let (warm, ()) = tokio::join!(client.warm_up(), fetches.answer("token-1", 100));
    warm.unwrap();

    clock.advance(Duration::from_secs(60));
    client.warm_up().await.unwrap();
    let hanging = fetches.next().await;
    tokio::time::sleep(Duration::from_millis(9_990)).await;
    assert!(!hanging.is_closed());
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert!(hanging.is_closed());
    client.warm_up().await.unwrap();
    assert!(!fetches.is_waiting());

    // The token ends, and the next fetch hangs as well.
    clock.advance(Duration::from_secs(40));
    let (outcome, hanging) = tokio::join!(client.warm_up(), fetches.next());
    let error = outcome.unwrap_err();
    assert!(hanging.is_closed());
    assert!(
        error.is_timeout() && error.is_token_unavailable(),
        "{error:?}"
    );
    assert!(error.operation().is_none());
}

#[tokio::test]
async fn retry_after_delays_the_next_fetch() {
    let clock = TestClock::new();
    let exchange = |_| {
        Action::Respond(crate::support::server::response(
            429,
            &[("retry-after", "120")],
            b"",
        ))
    };
    let api = Api::start(exchange, |_| success()).await;
    let client = api.client(&clock);
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(120)));
    // The server asked for a longer wait than an exchange takes.
    assert_eq!(api.exchanges(), 1);
    clock.advance(Duration::from_secs(119));
    call(&client).await.unwrap_err();
    assert_eq!(api.exchanges(), 1);
    clock.advance(Duration::from_secs(2));
    call(&client).await.unwrap_err();
    assert_eq!(api.exchanges(), 2);
    settle().await;
}
