//! A token source whose fetches the test answers.

use std::time::Duration;

use pipedream_client::{AccessToken, Client, ClientBuilder, TokenError, TokenFuture, TokenSource};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::oneshot;

use crate::support::clock::TestClock;

type Answer = Result<AccessToken, TokenError>;

/// The source.
pub(crate) struct Scripted(UnboundedSender<oneshot::Sender<Answer>>);

/// The fetches of the source, in order.
pub(crate) struct Fetches(UnboundedReceiver<oneshot::Sender<Answer>>);

impl TokenSource for Scripted {
    fn fetch(&self) -> TokenFuture<'_> {
        let (answer, token) = oneshot::channel();
        self.0.send(answer).expect("the test still runs");
        Box::pin(async {
            token
                .await
                .expect("the test answers each fetch that it receives")
        })
    }
}

impl Fetches {
    /// Waits for the next fetch.
    pub(crate) async fn next(&mut self) -> oneshot::Sender<Answer> {
        self.0.recv().await.unwrap()
    }

    /// Waits for the next fetch and answers it.
    pub(crate) async fn answer(&mut self, token: &str, lifetime: u64) {
        self.next().await.send(Ok(issued(token, lifetime))).unwrap();
    }

    /// Whether a fetch waits for an answer.
    pub(crate) fn is_waiting(&mut self) -> bool {
        !self.0.is_empty()
    }
}

/// A token with a lifetime in seconds.
pub(crate) fn issued(token: &str, lifetime: u64) -> AccessToken {
    AccessToken::new(token).expires_in(Duration::from_secs(lifetime))
}

/// A builder of a client with a scripted source and a base URL that refuses connections.
pub(crate) fn scripted(clock: &TestClock) -> (ClientBuilder, Fetches) {
    let (sender, receiver) = unbounded_channel();
    let builder = Client::builder()
        .token_source(Scripted(sender))
        .base_url("http://127.0.0.1:1")
        .clock(clock.clone());
    (builder, Fetches(receiver))
}

/// Waits until no task of this thread can proceed.
pub(crate) async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}
