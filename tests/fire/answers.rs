//! A server that gives a few answers, and a client for it.

use std::sync::atomic::{AtomicUsize, Ordering};

use pipedream_client::{Client, ClientBuilder};

use crate::clock::TestClock;
use crate::server::{Action, Server, json, response};

/// What `getCurrentUser` answers.
pub(crate) const ME: &str = r#"{"data":{"id":"u_1","username":"me","email":"a@b.c"}}"#;

/// A client whose clock is the test's.
pub(crate) fn builder(server: &Server, clock: &TestClock) -> ClientBuilder {
    Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
        .clock(clock.clone())
}

/// A server that gives these answers in turn, and the last of them from then on.
pub(crate) async fn answers(answers: Vec<Action>) -> Server {
    let next = AtomicUsize::new(0);
    Server::start(move |request| {
        request?;
        let number = next.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1);
        Some(answers[number].clone())
    })
    .await
}

/// A status, headers and no body.
pub(crate) fn failing(status: u16, headers: &[(&str, &str)]) -> Action {
    Action::Answer(response(status, headers, b""))
}

/// A success of `getCurrentUser`.
pub(crate) fn good() -> Action {
    Action::Answer(json(200, ME))
}
