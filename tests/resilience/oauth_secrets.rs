//! The client secret and the access token are never printed.

use pipedream_client::{AccessToken, CallOptions, Client, Operation, TokenError, operations};

use crate::secrets::{Echo, Events, Output, echoes};
use crate::support::clock::TestClock;
use crate::support::document::{is_authenticated, operation_object};
use crate::support::operation_calls::call;
use crate::support::server::{Action, Server, json, response};

const TOKEN: &str = "canary-token-2718";
const SECRET: &str = "canary-secret-3141";

fn respond((status, headers, body): &Echo) -> Action {
    let headers: Vec<_> = headers.iter().map(|(name, it)| (*name, &**it)).collect();
    Action::Respond(response(*status, &headers, body.as_bytes()))
}

/// A server that issues a token, unless it echoes the secret instead, and echoes the token in
/// response to calls.
async fn serve(exchange: Option<Echo>, call: Echo) -> Server {
    let token = format!(r#"{{"access_token":"{TOKEN}","token_type":"Bearer","expires_in":"10"}}"#);
    Server::start(move |request| {
        let exchanges = request?.target() == "/oauth/token";
        Some(match (&exchange, exchanges) {
            (Some(echo), true) => respond(echo),
            (None, true) => Action::Respond(json(200, &token)),
            _ => respond(&call),
        })
    })
    .await
}

fn client(server: &Server, output: &Output) -> Client {
    let log = output.clone();
    let builder = Client::builder()
        .oauth("canary-client", SECRET)
        .base_url(server.base_url())
        .clock(TestClock::new())
        .on_attempt(move |attempt| log.debug(attempt));
    output.debug(&builder);
    let client = builder.build().unwrap();
    output.debug(&client);
    client
}

#[tokio::test(flavor = "current_thread")]
async fn client_secret_and_access_token_of_the_client_are_never_printed() {
    let output = Output::default();
    // With one thread, the subscriber records the tasks of this test and of no other.
    let _events = tracing::subscriber::set_default(Events(output.clone()));
    for echo in echoes(TOKEN) {
        let server = serve(None, echo).await;
        let client = client(&server, &output);
        // The server cannot echo a token that it does not receive.
        let authenticated = |it: &&Operation| is_authenticated(operation_object(it.id()));
        for operation in operations::ALL.into_iter().filter(authenticated) {
            match call(&client, operation, CallOptions::new()).await {
                Ok(shown) => output.add(&shown),
                Err(error) => output.error(&error),
            }
        }
    }
    for echo in echoes(SECRET) {
        let ok = (200, Vec::new(), r#"{"data":{"id":"apn_1"}}"#.to_owned());
        let server = serve(Some(echo), ok).await;
        let client = client(&server, &output);
        output.error(&client.get_current_user().await.unwrap_err());
        output.error(&client.warm_up().await.unwrap_err());
    }
    for secret in [format!("{SECRET}\n"), format!(" {SECRET}")] {
        let builder = Client::builder().oauth("canary-client", secret);
        output.error(&builder.build().unwrap_err());
    }
    output.debug(&AccessToken::new(TOKEN));
    output.debug(&TokenError::new("the vault is sealed"));
    output.assert_without(&[TOKEN, SECRET], 2_000);
}
