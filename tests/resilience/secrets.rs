//! The API key and credentials are never printed.

use std::error::Error as _;
use std::fmt::{self, Debug, Write};
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};

use futures::FutureExt;
use pipedream_client::{CallOptions, Client, Error, Operation, operations};
use tracing::field::{Field, Visit};

use crate::support::clock::TestClock;
use crate::support::document::{is_authenticated, operation_object};
use crate::support::operation_calls::call;
use crate::support::server::{Action, Server, response};

const TOKEN: &str = "canary-token-4711";
const CREDENTIAL: &str = "canary-credential-0815";
const CREDENTIAL_HEADER: &str = "X-Api-Key:";

/// Everything that the test prints.
#[derive(Clone, Default)]
pub(super) struct Output(Arc<Mutex<Printed>>);

#[derive(Default)]
struct Printed {
    text: String,
    count: usize,
}

impl Output {
    pub(super) fn add(&self, text: &str) {
        let mut printed = self.0.lock().unwrap();
        printed.text.push_str(text);
        printed.text.push('\n');
        printed.count += 1;
    }

    pub(super) fn debug(&self, value: &dyn Debug) {
        self.add(&format!("{value:?}"));
        self.add(&format!("{value:#?}"));
    }

    pub(super) fn error(&self, error: &Error) {
        self.debug(error);
        self.add(&error.to_string());
        let mut cause = error.source();
        while let Some(error) = cause {
            self.add(&format!("{error} {error:?}"));
            cause = error.source();
        }
    }
}

impl Output {
    /// Whether a text was printed.
    pub(super) fn contains(&self, text: &str) -> bool {
        self.0.lock().unwrap().text.contains(text)
    }

    /// Checks that no canary was printed, and that at least `count` values were.
    #[track_caller]
    pub(super) fn assert_without(&self, canaries: &[&str], least: usize) {
        let Printed { text, count } = &*self.0.lock().unwrap();
        println!("{count} printed values, {} KiB", text.len() / 1024);
        assert!(*count > least, "only {count} values were printed");
        for canary in canaries {
            if let Some(at) = text.find(canary) {
                let start = text[..at]
                    .char_indices()
                    .rev()
                    .nth(300)
                    .map_or(0, |(at, _)| at);
                panic!("{canary} was printed: {}", &text[start..at + canary.len()]);
            }
        }
    }
}

/// Records every event and span of every library, at every level.
pub(super) struct Events(pub(super) Output);

impl tracing::Subscriber for Events {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        let mut fields = Fields(format!("{:?}", span.metadata()));
        span.record(&mut fields);
        self.0.add(&fields.0);
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        let mut fields = Fields(String::new());
        values.record(&mut fields);
        self.0.add(&fields.0);
    }
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        let mut fields = Fields(format!("{:?}", event.metadata()));
        event.record(&mut fields);
        self.0.add(&fields.0);
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

/// Status, headers and body of a response.
pub(super) type Echo = (u16, Vec<(&'static str, String)>, String);

/// Responses that echo the API key and credentials.
pub(super) fn echoes(token: &str) -> Vec<Echo> {
    let bearer = format!("Bearer {token}");
    let account = format!(
        r#"{{"id":"apn_1","name":"n","healthy":true,"credentials":{{"oauth_access_token":"{CREDENTIAL}","oauth_refresh_token":"{CREDENTIAL}","api_key":"{CREDENTIAL}"}}}}"#
    );
    let headers = || {
        vec![
            ("x-request-id", token.to_owned()),
            ("set-cookie", format!("session={CREDENTIAL}")),
            ("x-echo", bearer.clone()),
            ("www-authenticate", format!("Bearer token=\"{token}\"")),
        ]
    };
    let mut all = Vec::new();
    for status in [400, 401, 403, 404, 409, 422, 500, 503] {
        for body in [
            format!(r#"{{"error":"no such key: {bearer}"}}"#),
            format!(r#"{{"errors":[{{"detail":"{bearer}"}}]}}"#),
            format!(r#"{{"request":{{"authorization":"{bearer}"}}}}"#),
            format!("<html><title>{bearer}</title></html>"),
            format!("{}{token}", "a".repeat(290)),
            format!("\u{1}{}\u{1}{}", &token[..4], &token[4..]),
            format!(r#"{{"data":{account}}}"#),
            account.clone(),
            format!(r#"{{"error":"no app has oauth_access_token={CREDENTIAL}"}}"#),
            format!(r#"{{"message":"refused: {{\"credentials\": {{\"x\": \"{CREDENTIAL}\"}}}}"}}"#),
            format!(r#"{{"error":{{"{CREDENTIAL}":7}}}}"#),
            format!("<html><title>Authorization: Bearer {CREDENTIAL}</title></html>"),
            format!("bad password: {CREDENTIAL}, sent by {CREDENTIAL_HEADER} {CREDENTIAL}"),
            account[..account.len() - 2].to_owned(),
        ] {
            all.push((status, headers(), body));
        }
    }
    for body in [
        format!(r#"{{"data":{account}}}"#),
        format!(r#"{{"data":[{account}]}}"#),
        format!(r#"{{"data":{{"id":"apn_1","credentials":"{CREDENTIAL}"}}}}"#),
        format!(r#"{{"data":{{"id":"apn_1","credentials":["{CREDENTIAL}"]}}}}"#),
        format!(r#"{{"data":{{"id":7,"credentials":{{"oauth_access_token":"{CREDENTIAL}"}}}}}}"#),
        format!(
            r#"{{"data":{{"id":"apn_1","credentials":{{"oauth_access_token":["{CREDENTIAL}"]}}}}}}"#
        ),
        format!(r#"{{"data":{{"id":"apn_1","credentials":{{"{CREDENTIAL}":}}}}}}"#),
        format!(r#"{{"data":{{"id":"apn_1","healthy":"{CREDENTIAL}, expected {CREDENTIAL}"}}}}"#),
        format!(r#""{CREDENTIAL} {token}""#),
        format!(r#"{{"data":"{CREDENTIAL} {token}"}}"#),
        format!(r#"{{"data":{{"{CREDENTIAL}":7}}}}"#),
        format!("{CREDENTIAL} {token}"),
    ] {
        all.push((200, headers(), body));
    }
    let mut elsewhere = headers();
    elsewhere.push(("location", format!("http://127.0.0.1:9/{token}")));
    all.push((302, elsewhere, token.to_owned()));
    all
}

#[tokio::test(flavor = "current_thread")]
async fn key_and_credentials_are_never_printed() {
    let output = Output::default();
    // With one thread, the subscriber records the tasks of this test and of no other.
    let _events = tracing::subscriber::set_default(Events(output.clone()));

    for (status, headers, body) in echoes(TOKEN) {
        let headers: Vec<_> = headers
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let server =
            Server::always(Action::Respond(response(status, &headers, body.as_bytes()))).await;
        let log = output.clone();
        let builder = Client::builder()
            .api_key(TOKEN)
            .base_url(server.base_url())
            .clock(TestClock::new())
            .on_attempt(move |attempt| log.debug(attempt));
        output.debug(&builder);
        let client = builder.build().unwrap();
        output.debug(&client);
        let options = CallOptions::new().header("x-secret", TOKEN);
        output.debug(&options);
        // The server cannot echo a key that it does not receive.
        let authenticated = |it: &&Operation| is_authenticated(operation_object(it.id()));
        for operation in operations::ALL.into_iter().filter(authenticated) {
            match call(&client, operation, options.clone()).await {
                Ok(shown) => output.add(&shown),
                Err(error) => output.error(&error),
            }
        }
        let account = || {
            client
                .get_account()
                .account_id("apn_1")
                .options(options.clone())
        };
        output.debug(&account());
        match account().send().await {
            Ok(raw) => output.debug(&raw),
            Err(error) => output.error(&error),
        }
        match account().select::<Never>("id").await {
            Ok(_) => unreachable!("`Never` has no values"),
            Err(error) => output.error(&error),
        }
        let mut stream = client
            .list_workspace_accounts()
            .workspace_id("o_1")
            .stream();
        if let Some(Err(error)) = stream.next().await {
            output.error(&error);
        }
        // `unwrap` prints the error with `Debug`.
        let unwrapped = async { account().decode::<Never>().await.unwrap() };
        let panic = AssertUnwindSafe(unwrapped)
            .catch_unwind()
            .await
            .unwrap_err();
        output.add(panic.downcast_ref::<String>().unwrap());
    }
    for key in [
        format!("{TOKEN}\n"),
        format!(" {TOKEN}"),
        format!("{TOKEN}\u{e9}"),
    ] {
        output.error(&Client::builder().api_key(key).build().unwrap_err());
    }
    let url = format!("http://{TOKEN}:{CREDENTIAL}@localhost/");
    let client = Client::builder().api_key(TOKEN).base_url(url).build();
    output.error(&client.unwrap_err());

    output.assert_without(&[TOKEN, CREDENTIAL], 5_000);
}

/// A client secret and a token are in the body, and the server may echo them.
#[tokio::test]
async fn client_secret_and_access_token_are_never_printed() {
    let output = Output::default();
    for (status, body) in [
        (401, format!(r#"{{"error":"no client has {CREDENTIAL}"}}"#)),
        (400, format!("bad {CREDENTIAL}, bad")),
        (
            200,
            format!(
                r#"{{"access_token":"{TOKEN}","token_type":"Bearer","expires_in":1,"created_at":1,"{TOKEN}":1}}"#
            ),
        ),
        (
            200,
            format!(r#"{{"access_token":"{TOKEN}","token_type":"Bearer"}}"#),
        ),
    ] {
        let server = Server::start(move |request| {
            let answer = match request?.line.contains("/revoke") {
                true => response(
                    400,
                    &[],
                    format!("{TOKEN} is not of {CREDENTIAL}").as_bytes(),
                ),
                false => response(status, &[], body.as_bytes()),
            };
            Some(Action::Respond(answer))
        })
        .await;
        let log = output.clone();
        let client = Client::builder()
            .api_key("another-canary")
            .base_url(server.base_url())
            .clock(TestClock::new())
            .on_attempt(move |attempt| log.debug(attempt))
            .build()
            .unwrap();
        let create = client.create_oauth_token().body_map(|body| {
            body.grant_type("client_credentials")
                .client_id("public")
                .client_secret(CREDENTIAL)
        });
        let revoke = client.revoke_oauth_token().body_map(|body| {
            body.token(TOKEN)
                .client_id("public")
                .client_secret(CREDENTIAL)
        });
        output.debug(&create);
        output.debug(&revoke);
        match create.send().await {
            Ok(token) => output.debug(&token),
            Err(error) => output.error(&error),
        }
        output.error(&revoke.await.unwrap_err());
    }
    let Printed { text, count } = &*output.0.lock().unwrap();
    assert!(*count > 30, "only {count} values were printed");
    for canary in [TOKEN, CREDENTIAL] {
        assert!(!text.contains(canary), "{canary}: {text}");
    }
    assert!(text.contains("no client has …"), "{text}");
}

/// A type without values, so decoding into it always fails.
#[derive(Debug, serde::Deserialize)]
enum Never {}
