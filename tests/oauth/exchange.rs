//! The request to the token endpoint.

use std::time::Duration;

use pipedream_client::{Client, reqwest};
use serde_json::{Value, json};

use crate::api::{Api, CLIENT_ID, CLIENT_SECRET, call, issue, status, token};
use crate::support::clock::TestClock;
use crate::support::fixtures::success;
use crate::support::server::{Action, Server, response};

#[tokio::test]
async fn exchange_is_the_documented_request() {
    let api = Api::issuing().await;
    let builder = api.builder(&TestClock::new()).user_agent("custom/1");
    call(&builder.build().unwrap()).await.unwrap();
    let requests = api.requests();
    let [exchange, call] = &requests[..] else {
        panic!("{} requests", requests.len());
    };
    assert_eq!(exchange.line, "POST /oauth/token");
    assert_eq!(exchange.header("content-type"), Some("application/json"));
    assert_eq!(exchange.header("accept"), Some("application/json"));
    assert_eq!(exchange.header("user-agent"), Some("custom/1"));
    assert_eq!(exchange.header("authorization"), None);
    let body: Value = serde_json::from_slice(&exchange.body).unwrap();
    assert_eq!(
        body,
        json!({
            "grant_type": "client_credentials",
            "client_id": CLIENT_ID,
            "client_secret": CLIENT_SECRET,
        })
    );
    assert_eq!(token(call), "token-1");
}

#[tokio::test]
async fn secret_is_escaped_in_the_request() {
    let api = Api::issuing().await;
    let secret = "a\"b\\c\u{e9}";
    let builder = api.builder(&TestClock::new()).oauth(CLIENT_ID, secret);
    call(&builder.build().unwrap()).await.unwrap();
    let body: Value = serde_json::from_slice(&api.requests()[0].body).unwrap();
    assert_eq!(body["client_secret"], secret);
}

#[tokio::test]
async fn exchange_retries_transient_failures() {
    let clock = TestClock::new();
    let exchange = |number| match number {
        1 => Action::Reset(Vec::new()),
        2 => Action::Respond(response(503, &[("retry-after", "2")], b"")),
        _ => issue(1),
    };
    let api = Api::start(exchange, |_| success()).await;
    // The retry policy is that of calls.
    let client = api.builder(&clock).no_retry().build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(api.exchanges(), 3);
    let slept = clock.slept();
    assert!(
        slept.iter().sum::<Duration>() >= Duration::from_secs(2),
        "{slept:?}"
    );
    assert!(
        slept.iter().all(|wait| *wait <= Duration::from_secs(3)),
        "{slept:?}"
    );
}

#[tokio::test]
async fn permanent_failures_are_not_retried() {
    for code in [400, 404, 422, 302] {
        let api = Api::start(move |_| status(code), |_| success()).await;
        let error = call(&api.client(&TestClock::new())).await.unwrap_err();
        assert!(
            error.is_token_unavailable() && !error.is_transient(),
            "{error:?}"
        );
        assert!(!error.is_credentials_refused() && !error.is_not_found());
        assert_eq!(error.status().unwrap(), code);
        assert_eq!(api.exchanges(), 1);
    }
}

#[tokio::test]
async fn refusals_of_rfc_6749_are_recognized() {
    let refused = |code, body: &'static str| async move {
        let exchange = move |_| Action::Respond(response(code, &[], body.as_bytes()));
        let api = Api::start(exchange, |_| success()).await;
        let error = call(&api.client(&TestClock::new())).await.unwrap_err();
        assert_eq!(api.exchanges(), 1);
        error.is_credentials_refused()
    };
    assert!(refused(401, "").await);
    assert!(refused(403, "<html>").await);
    assert!(refused(400, r#"{"error":"invalid_client"}"#).await);
    assert!(refused(400, r#"{"error":"unauthorized_client"}"#).await);
    assert!(!refused(400, r#"{"error":"invalid_request"}"#).await);
    assert!(!refused(422, r#"{"error":"invalid_client"}"#).await);
}

#[tokio::test]
async fn case_23_redirect_of_the_token_endpoint_is_not_followed() {
    let target = Server::always(success()).await;
    for code in [301, 302, 303, 307, 308] {
        let location = format!("{}/oauth/token", target.base_url());
        let exchange = move |_| Action::Respond(response(code, &[("location", &location)], b""));
        let api = Api::start(exchange, |_| success()).await;
        let error = call(&api.client(&TestClock::new())).await.unwrap_err();
        assert!(error.is_token_unavailable(), "{error:?}");
        assert_eq!(error.status().unwrap(), code);
    }
    assert_eq!(target.requests(), 0);
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn token_is_not_used_if_a_custom_http_client_followed_a_redirect() {
    _ = rustls::crypto::ring::default_provider().install_default();
    let warm_up = async |code| {
        let redirect = move |_| Action::Respond(response(code, &[("location", "/elsewhere")], b""));
        let api = Api::start(redirect, |_| issue(1)).await;
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let client = api.builder(&TestClock::new()).http_client(http).build();
        let error = client.unwrap().warm_up().await.unwrap_err();
        assert!(error.is_token_unavailable(), "{error:?}");
        // The secret is sent once.
        let bodies = api.requests().into_iter().filter(|it| !it.body.is_empty());
        assert_eq!(bodies.count(), 1);
        error.to_string()
    };
    // This status asks the client to send the body again.
    assert!(warm_up(307).await.contains("307"));
    let message = warm_up(302).await;
    assert!(message.contains("followed a redirect"), "{message}");
    assert!(message.contains("`http_client`"), "{message}");
}

#[tokio::test]
async fn case_24_exchange_uses_the_proxy_of_the_client() {
    let proxy = Api::start(issue, |request| {
        match request.line.contains("/oauth/token") {
            true => issue(1),
            false => success(),
        }
    })
    .await;
    let url = proxy.server.base_url();
    let client = Client::builder()
        .oauth(CLIENT_ID, CLIENT_SECRET)
        .base_url("http://api.example.test/v1")
        .allow_plain_http(true)
        .configure_http(move |http| http.proxy(reqwest::Proxy::all(&*url).unwrap()))
        .build()
        .unwrap();
    call(&client).await.unwrap();
    let lines: Vec<_> = proxy.requests().into_iter().map(|it| it.line).collect();
    assert_eq!(
        lines,
        [
            "POST http://api.example.test/v1/oauth/token",
            "GET http://api.example.test/v1/users/me"
        ]
    );
}

#[tokio::test]
async fn token_is_sent_only_to_the_origin_of_the_base_url() {
    let target = Server::always(success()).await;
    let location = format!("{}/users/me", target.base_url());
    let api = Api::start(issue, move |_| {
        Action::Respond(response(302, &[("location", &location)], b""))
    })
    .await;
    let error = call(&api.client(&TestClock::new())).await.unwrap_err();
    assert!(error.is_redirect(), "{error:?}");
    assert_eq!(target.requests(), 0);
}
