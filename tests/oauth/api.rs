//! A server with a token endpoint, over real sockets.

use std::sync::{Arc, Mutex};

use pipedream_client::{Client, ClientBuilder, Error};
use tokio::sync::watch;

use crate::support::clock::TestClock;
use crate::support::fixtures::success;
use crate::support::server::{Action, Request, Server, json, response};

/// The credentials of all clients.
pub(crate) const CLIENT_ID: &str = "canary-client";
pub(crate) const CLIENT_SECRET: &str = "canary-secret-4711";

/// The server, and what it received.
pub(crate) struct Api {
    pub(crate) server: Server,
    received: Arc<Received>,
}

#[derive(Default)]
struct Received {
    exchanges: watch::Sender<usize>,
    requests: Mutex<Vec<Request>>,
}

impl Api {
    /// Starts a server that responds to the exchanges, which are numbered from 1, and to calls.
    pub(crate) async fn start(
        exchange: impl Fn(usize) -> Action + Send + Sync + 'static,
        call: impl Fn(&Request) -> Action + Send + Sync + 'static,
    ) -> Self {
        let received = Arc::new(Received::default());
        let shared = received.clone();
        let server = Server::start(move |request| {
            let request = request?;
            if request.target() == "/oauth/token" {
                shared.requests.lock().unwrap().push(request.clone());
                let mut number = 0;
                shared.exchanges.send_modify(|count| {
                    *count += 1;
                    number = *count;
                });
                return Some(exchange(number));
            }
            shared.requests.lock().unwrap().push(request.clone());
            Some(call(request))
        })
        .await;
        Self { server, received }
    }

    /// Starts a server that issues `token-1`, `token-2` and so on for an hour, and accepts all.
    pub(crate) async fn issuing() -> Self {
        Self::start(issue, |_| success()).await
    }

    pub(crate) fn builder(&self, clock: &TestClock) -> ClientBuilder {
        Client::builder()
            .oauth(CLIENT_ID, CLIENT_SECRET)
            .base_url(self.server.base_url())
            .clock(clock.clone())
    }

    pub(crate) fn client(&self, clock: &TestClock) -> Client {
        self.builder(clock).build().unwrap()
    }

    /// The number of requests to the token endpoint.
    pub(crate) fn exchanges(&self) -> usize {
        *self.received.exchanges.borrow()
    }

    /// Waits for an exchange that no call waits for.
    pub(crate) async fn wait_for_exchanges(&self, count: usize) {
        let mut exchanges = self.received.exchanges.subscribe();
        exchanges
            .wait_for(|received| *received >= count)
            .await
            .unwrap();
    }

    /// All requests so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.received.requests.lock().unwrap().clone()
    }

    /// The tokens of the calls so far.
    pub(crate) fn tokens(&self) -> Vec<String> {
        let requests = self.requests();
        let calls = requests.iter().filter(|it| it.target() != "/oauth/token");
        calls.map(|it| token(it).to_owned()).collect()
    }
}

/// The token that a request was sent with.
pub(crate) fn token(request: &Request) -> &str {
    let header = request.header("authorization").expect("a call has a token");
    header.strip_prefix("Bearer ").unwrap()
}

/// A successful response of the token endpoint: the token with this number, for an hour.
pub(crate) fn issue(number: usize) -> Action {
    issue_for(number, "3600")
}

/// A successful response with this `expires_in`.
pub(crate) fn issue_for(number: usize, expires_in: &str) -> Action {
    Action::Respond(json(
        200,
        &format!(
            r#"{{"access_token":"token-{number}","token_type":"Bearer","expires_in":{expires_in},"created_at":1645142400}}"#
        ),
    ))
}

/// An empty response with this status.
pub(crate) fn status(status: u16) -> Action {
    Action::Respond(response(status, &[], b""))
}

/// A call that needs a token.
pub(crate) async fn call(client: &Client) -> Result<(), Error> {
    client.get_current_user().await.map(drop)
}

/// Starts all calls before the first one ends.
pub(crate) async fn concurrent_calls(client: &Client, count: usize) -> Vec<Result<(), Error>> {
    futures::future::join_all((0..count).map(|_| call(client))).await
}
