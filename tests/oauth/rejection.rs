//! A token that the server rejects with 401 is replaced once, and the request is sent again.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use pipedream_client::operations;

use crate::api::{Api, call, concurrent_calls, issue, issue_for, status, token};
use crate::support::clock::TestClock;
use crate::support::fixtures::success;
use crate::support::server::{Action, Request, json, response};

/// Rejects one token and accepts all others.
fn reject(rejected: &'static str) -> impl Fn(&Request) -> Action {
    move |request| match token(request) == rejected {
        true => Action::Respond(json(401, r#"{"error":"revoked"}"#)),
        false => success(),
    }
}

#[tokio::test]
async fn case_17_rejected_token_is_replaced_once_for_all_calls() {
    let api = Api::start(issue, reject("token-1")).await;
    let client = api.client(&TestClock::new());
    client.warm_up().await.unwrap();
    for outcome in concurrent_calls(&client, 20).await {
        outcome.unwrap();
    }
    assert_eq!(api.exchanges(), 2);
    let tokens = api.tokens();
    let count = |name: &str| tokens.iter().filter(|token| *token == name).count();
    assert_eq!((count("token-1"), count("token-2")), (20, 20));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn case_18_late_rejection_of_an_old_token_makes_no_exchange() {
    let (arrived, mut late_arrived) = tokio::sync::mpsc::unbounded_channel();
    let (release, released): (_, Receiver<()>) = channel();
    let released = Mutex::new(released);
    let reject = reject("token-1");
    let api = Api::start(issue, move |request| {
        if request.target() == "/accounts/apn_late" && token(request) == "token-1" {
            arrived.send(()).unwrap();
            // Waits until the other call has replaced the token. The tasks of this thread move to
            // another one.
            tokio::task::block_in_place(|| released.lock().unwrap().recv().unwrap());
        }
        match reject(request) {
            Action::Respond(bytes) if token(request) == "token-1" => Action::Respond(bytes),
            _ if request.target() == "/accounts/apn_late" => {
                Action::Respond(json(200, r#"{"data":{"id":"apn_late"}}"#))
            }
            other => other,
        }
    })
    .await;
    let client = api.client(&TestClock::new());
    client.warm_up().await.unwrap();
    let late = tokio::spawn({
        let account = client.get_account().account_id("apn_late");
        account.decode::<serde_json::Value>().into_future()
    });
    late_arrived.recv().await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(api.exchanges(), 2);
    release.send(()).unwrap();
    late.await.unwrap().unwrap();
    assert_eq!(api.exchanges(), 2);
    assert_eq!(api.tokens(), ["token-1", "token-1", "token-2", "token-2"]);
}

#[tokio::test]
async fn case_19_second_401_is_returned() {
    let clock = TestClock::new();
    let api = Api::start(issue, |_| status(401)).await;
    let client = api.client(&clock);
    let error = call(&client).await.unwrap_err();
    assert!(error.is_unauthorized() && !error.is_token_unavailable());
    assert_eq!(error.attempts(), 2);
    assert_eq!(api.tokens(), ["token-1", "token-2"]);

    // The token is new, so the reason is another one: no exchange for each call.
    for _ in 0..5 {
        let error = call(&client).await.unwrap_err();
        assert_eq!(error.attempts(), 1);
    }
    assert_eq!(api.exchanges(), 2);
    clock.advance(Duration::from_secs(10));
    assert_eq!(call(&client).await.unwrap_err().attempts(), 2);
    assert_eq!(api.exchanges(), 3);
}

#[tokio::test]
async fn case_20_original_401_is_returned_if_no_token_can_be_fetched() {
    let exchange = |number| match number {
        1 => issue(1),
        _ => status(500),
    };
    let api = Api::start(exchange, reject("token-1")).await;
    let client = api.client(&TestClock::new());
    let error = call(&client).await.unwrap_err();
    assert!(error.is_unauthorized() && !error.is_token_unavailable());
    assert_eq!(error.message(), Some("revoked"));
    assert_eq!(error.attempts(), 1);
    assert_eq!(api.tokens(), ["token-1"]);
}

#[tokio::test]
async fn case_21_request_is_sent_again_unchanged_with_the_new_token() {
    let accept = |_: &Request| Action::Respond(json(200, r#"{"data":{"id":"wh_1"}}"#));
    let api = Api::start(issue, move |request| match token(request) {
        "token-1" => status(401),
        _ => accept(request),
    })
    .await;
    let client = api.builder(&TestClock::new()).no_retry().build().unwrap();
    let options = pipedream_client::CallOptions::new().header("x-note", "1");
    let call = client
        .create_subscription()
        .emitter_id("dc_1")
        .listener_id("p_1")
        .options(options)
        .send();
    // The response is of another operation; only the requests matter.
    let _ = call.await;
    let requests = api.requests();
    let calls: Vec<_> = requests
        .iter()
        .filter(|it| it.target() != "/oauth/token")
        .collect();
    let [first, second] = calls[..] else {
        panic!("{} calls", calls.len());
    };
    assert_eq!((token(first), token(second)), ("token-1", "token-2"));
    assert_eq!((&first.line, &first.body), (&second.line, &second.body));
    assert_eq!(first.method(), "POST");
    assert_eq!(second.header("x-note"), Some("1"));
}

#[tokio::test]
async fn case_34_wait_before_a_retry_that_outlasts_the_token_ends_with_a_new_token() {
    let exchange = |number| issue_for(number, "40");
    let api = Api::start(exchange, |request| match token(request) {
        "token-1" => Action::Respond(response(503, &[("retry-after", "50")], b"")),
        _ => success(),
    })
    .await;
    let client = api.client(&TestClock::new());
    call(&client).await.unwrap();
    assert_eq!(api.tokens(), ["token-1", "token-2"]);
}

#[tokio::test]
async fn exchange_waits_while_the_client_is_paused() {
    let clock = TestClock::new();
    let api = Api::start(
        |number| issue_for(number, "40"),
        |request| match token(request) {
            "token-1" => Action::Respond(response(429, &[("retry-after", "3")], b"")),
            _ => success(),
        },
    )
    .await;
    let client = api.builder(&clock).no_retry().build().unwrap();
    assert!(call(&client).await.unwrap_err().is_rate_limited());
    // The token ends in a pause, and the next fetch is of no call that waits for its turn.
    clock.set_date(TestClock::fixed_date() + Duration::from_secs(40));
    let before = clock.slept().iter().sum::<Duration>();
    client.warm_up().await.unwrap();
    let waited = clock.slept().iter().sum::<Duration>() - before;
    assert_eq!(waited.as_secs(), 3, "{waited:?}");
}

#[tokio::test]
async fn resend_is_observed_and_is_not_a_retry() {
    let api = Api::start(issue, reject("token-1")).await;
    let seen = std::sync::Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let budget = pipedream_client::RetryBudget::new(0);
    let client = api
        .builder(&TestClock::new())
        .no_retry()
        .retry_budget(budget)
        .on_attempt(move |attempt| {
            let status = attempt.status().map(|status| status.as_u16());
            let seen = (attempt.number(), status, attempt.retry_in());
            log.lock().unwrap().push(seen);
        })
        .build()
        .unwrap();
    call(&client).await.unwrap();
    assert_eq!(
        *seen.lock().unwrap(),
        [(1, Some(401), Some(Duration::ZERO)), (2, Some(200), None)]
    );
}

#[tokio::test]
async fn rejected_api_key_is_not_replaced() {
    let api = Api::start(issue, |_| status(401)).await;
    let builder = api.builder(&TestClock::new()).api_key("canary-key");
    let error = call(&builder.build().unwrap()).await.unwrap_err();
    assert!(error.is_unauthorized() && !error.is_api_key_required());
    assert_eq!(error.attempts(), 1);
    assert!(
        error.to_string().ends_with("; check the API key"),
        "{error}"
    );
    assert_eq!(api.exchanges(), 0);
}

#[tokio::test]
async fn operation_that_requires_an_api_key_says_so() {
    for code in [401, 403] {
        let api = Api::start(issue, move |_| status(code)).await;
        let client = api.client(&TestClock::new());
        let error = call(&client).await.unwrap_err();
        assert!(operations::GET_CURRENT_USER.requires_api_key());
        assert!(error.is_api_key_required(), "{error}");
        let advice = "this operation requires the API key of a user and does not accept OAuth";
        assert!(error.to_string().contains(advice), "{error}");

        let error = client.get_account().account_id("apn_1").await.unwrap_err();
        assert!(!error.is_api_key_required(), "{error}");
        assert!(
            error.to_string().contains("check that the OAuth client"),
            "{error}"
        );
    }
}
