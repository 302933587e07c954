//! Nothing that is printed holds the API key or a credential.

use std::error::Error as _;
use std::fmt::{self, Debug, Write};
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};

use futures::FutureExt;
use pipedream_client::{CallOptions, Client, Error, operations};
use tracing::field::{Field, Visit};

use crate::calls::call;
use crate::clock::TestClock;
use crate::server::{Action, Server, response};

const TOKEN: &str = "canary-token-4711";
const CREDENTIAL: &str = "canary-credential-0815";
const CREDENTIAL_HEADER: &str = "X-Api-Key:";

/// Everything that was printed.
#[derive(Clone, Default)]
struct Prints(Arc<Mutex<(String, usize)>>);

impl Prints {
    fn add(&self, text: &str) {
        let mut prints = self.0.lock().unwrap();
        prints.0.push_str(text);
        prints.0.push('\n');
        prints.1 += 1;
    }

    fn debug(&self, value: &dyn Debug) {
        self.add(&format!("{value:?}"));
        self.add(&format!("{value:#?}"));
    }

    fn error(&self, error: &Error) {
        self.debug(error);
        self.add(&error.to_string());
        let mut cause = error.source();
        while let Some(error) = cause {
            self.add(&format!("{error} {error:?}"));
            cause = error.source();
        }
    }
}

/// Takes in every event and span of every library, at every level.
struct Events(Prints);

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
type Repeating = (u16, Vec<(&'static str, String)>, String);

/// Responses that repeat what they should not.
fn repeating() -> Vec<Repeating> {
    let bearer = format!("Bearer {TOKEN}");
    let account = format!(
        r#"{{"id":"apn_1","name":"n","healthy":true,"credentials":{{"oauth_access_token":"{CREDENTIAL}","oauth_refresh_token":"{CREDENTIAL}","api_key":"{CREDENTIAL}"}}}}"#
    );
    let headers = || {
        vec![
            ("x-request-id", TOKEN.to_owned()),
            ("set-cookie", format!("session={CREDENTIAL}")),
            ("x-echo", bearer.clone()),
            ("www-authenticate", format!("Bearer token=\"{TOKEN}\"")),
        ]
    };
    let mut all = Vec::new();
    for status in [400, 401, 403, 404, 409, 422, 500, 503] {
        for body in [
            format!(r#"{{"error":"no such key: {bearer}"}}"#),
            format!(r#"{{"errors":[{{"detail":"{bearer}"}}]}}"#),
            format!(r#"{{"request":{{"authorization":"{bearer}"}}}}"#),
            format!("<html><title>{bearer}</title></html>"),
            format!("{}{TOKEN}", "a".repeat(290)),
            format!("\u{1}{}\u{1}{}", &TOKEN[..4], &TOKEN[4..]),
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
        format!(r#""{CREDENTIAL} {TOKEN}""#),
        format!(r#"{{"data":"{CREDENTIAL} {TOKEN}"}}"#),
        format!(r#"{{"data":{{"{CREDENTIAL}":7}}}}"#),
        format!("{CREDENTIAL} {TOKEN}"),
    ] {
        all.push((200, headers(), body));
    }
    let mut elsewhere = headers();
    elsewhere.push(("location", format!("http://127.0.0.1:9/{TOKEN}")));
    all.push((302, elsewhere, TOKEN.to_owned()));
    all
}

#[tokio::test(flavor = "current_thread")]
async fn no_canary_is_printed() {
    let prints = Prints::default();
    // One thread, so that this takes in what its tasks do, and no other test's.
    let _events = tracing::subscriber::set_default(Events(prints.clone()));

    for (status, headers, body) in repeating() {
        let headers: Vec<_> = headers
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let server =
            Server::always(Action::Answer(response(status, &headers, body.as_bytes()))).await;
        let log = prints.clone();
        let builder = Client::builder()
            .api_key(TOKEN)
            .base_url(server.base_url())
            .clock(TestClock::new())
            .on_attempt(move |attempt| log.debug(attempt));
        prints.debug(&builder);
        let client = builder.build().unwrap();
        prints.debug(&client);
        let options = CallOptions::new().header("x-secret", TOKEN);
        prints.debug(&options);
        for operation in operations::ALL {
            match call(&client, operation, options.clone()).await {
                Ok(shown) => prints.add(&shown),
                Err(error) => prints.error(&error),
            }
        }
        let account = || {
            client
                .get_account()
                .account_id("apn_1")
                .options(options.clone())
        };
        prints.debug(&account());
        match account().send().await {
            Ok(raw) => prints.debug(&raw),
            Err(error) => prints.error(&error),
        }
        match account().select::<Never>("id").await {
            Ok(_) => unreachable!("nothing is a Never"),
            Err(error) => prints.error(&error),
        }
        let mut stream = client
            .list_workspace_accounts()
            .workspace_id("o_1")
            .stream();
        if let Some(Err(error)) = stream.next().await {
            prints.error(&error);
        }
        // What a panic says of a failure is its Debug.
        let unwrapped = async { account().decode::<Never>().await.unwrap() };
        let panic = AssertUnwindSafe(unwrapped)
            .catch_unwind()
            .await
            .unwrap_err();
        prints.add(panic.downcast_ref::<String>().unwrap());
    }
    for key in [
        format!("{TOKEN}\n"),
        format!(" {TOKEN}"),
        format!("{TOKEN}\u{e9}"),
    ] {
        prints.error(&Client::builder().api_key(key).build().unwrap_err());
    }
    let url = format!("http://{TOKEN}:{CREDENTIAL}@localhost/");
    let client = Client::builder().api_key(TOKEN).base_url(url).build();
    prints.error(&client.unwrap_err());

    let prints = prints.0.lock().unwrap();
    println!(
        "{} prints of {} KiB: {} tokens, {} credentials",
        prints.1,
        prints.0.len() / 1024,
        prints.0.matches(TOKEN).count(),
        prints.0.matches(CREDENTIAL).count()
    );
    assert!(prints.1 > 5_000, "there is something to look at");
    for canary in [TOKEN, CREDENTIAL] {
        if let Some(at) = prints.0.find(canary) {
            let start = prints.0[..at]
                .char_indices()
                .rev()
                .nth(300)
                .map_or(0, |(at, _)| at);
            panic!("{}", &prints.0[start..at + canary.len()]);
        }
    }
}

/// A type that nothing decodes into.
#[derive(Debug, serde::Deserialize)]
enum Never {}
