//! Errors of the exchange, and what is printed of secrets.

use std::error::Error as _;

use pipedream_client::{AccessToken, Error, TokenError};

use crate::api::{Api, CLIENT_SECRET, call, issue};
use crate::support::clock::TestClock;
use crate::support::fixtures::success;
use crate::support::server::{Action, Server, json, response};

fn shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        shown += &format!(" {error} {error:?}");
        cause = error.source();
    }
    shown
}

#[tokio::test]
async fn case_22_debug_omits_the_secrets() {
    let echo = format!(r#"{{"error":"no client with {CLIENT_SECRET}"}}"#);
    let exchange = move |number| match number {
        1 => issue(1),
        _ => Action::Respond(response(
            401,
            &[("x-request-id", CLIENT_SECRET), ("x-echo", CLIENT_SECRET)],
            echo.as_bytes(),
        )),
    };
    let call_echo = |_: &_| Action::Respond(json(401, r#"{"error":"no token token-1 here"}"#));
    let api = Api::start(exchange, call_echo).await;
    let clock = TestClock::new();
    let builder = api.builder(&clock);
    let client = builder.clone().build().unwrap();
    client.warm_up().await.unwrap();
    let rejected = call(&client).await.unwrap_err();
    clock.advance(std::time::Duration::from_secs(3_600));
    let refused = call(&client).await.unwrap_err();
    assert!(rejected.is_unauthorized() && refused.is_credentials_refused());
    let token = AccessToken::new("token-1");
    let texts = [
        format!("{builder:?} {client:?} {token:?} {token:#?}"),
        shown(&rejected),
        shown(&refused),
    ];
    for text in &texts {
        assert!(!text.contains(CLIENT_SECRET), "{text}");
        assert!(!text.contains("token-1"), "{text}");
    }
    assert!(texts[1].contains("[access token]"), "{}", texts[1]);
    assert!(texts[2].contains("[client secret]"), "{}", texts[2]);
}

#[tokio::test]
async fn invalid_response_of_the_token_endpoint_is_an_error_without_its_values() {
    for body in [
        r#"{"access_token":{"canary":1}}"#,
        r#"{"token":"canary"}"#,
        r#"{"access_token":"canary\ncanary"}"#,
        r#"{"access_token":""}"#,
        r#"{"access_token":"canary","token_type":"canary"}"#,
        "<html>canary</html>",
        "",
    ] {
        let api = Api::start(move |_| Action::Respond(json(200, body)), |_| success()).await;
        let error = call(&api.client(&TestClock::new())).await.unwrap_err();
        assert!(
            error.is_token_unavailable() && !error.is_transient(),
            "{error:?}"
        );
        assert!(error.body().is_empty());
        assert!(!shown(&error).contains("canary\""), "{}", shown(&error));
        assert!(!error.to_string().contains("canary"), "{error}");
        assert_eq!(api.exchanges(), 1);
    }
}

#[tokio::test]
async fn error_has_the_cause_of_a_broken_connection() {
    let (_socket, base_url) = Server::refusing();
    let api = Api::issuing().await;
    let client = api.builder(&TestClock::new()).base_url(base_url).build();
    let error = call(&client.unwrap()).await.unwrap_err();
    assert!(
        error.is_token_unavailable() && error.is_transient(),
        "{error:?}"
    );
    assert!(!error.is_connect());
    assert!(
        error.to_string().contains("cannot connect to the server"),
        "{error}"
    );
    let mut cause = error.source();
    let mut found = false;
    while let Some(error) = cause {
        found |= error.is::<std::io::Error>();
        cause = error.source();
    }
    assert!(found, "{error:?}");
}

#[test]
fn token_errors_print_their_cause() {
    let error = TokenError::new("the vault is sealed");
    assert_eq!(error.to_string(), "the token source failed");
    assert_eq!(error.source().unwrap().to_string(), "the vault is sealed");
    let refused = TokenError::refused(std::io::Error::other("no such role"));
    assert!(format!("{refused:?}").contains("no such role"));
}
