//! Pauses of the whole client after a 429 or 503 with `Retry-After`.
//!
//! tokio's time is paused, so nothing waits: when all tasks wait, the time advances to the next
//! timer. The server runs in the same thread. The numbers of test cases are those of
//! `auth-and-pacing`, the design of retries.

mod limited_server;
mod pause;
mod queue;

use std::time::Duration;

use pipedream_client::{CallFuture, CallOptions, Client, ClientBuilder, types};
use tokio::time::Instant;

use crate::support::fixtures::{status, success};
use crate::support::server::{Action, Server};

/// A builder of a client with tokio's clock.
fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
}

fn rejected(seconds: u64) -> Action {
    status(429, &[("retry-after", &seconds.to_string())])
}

/// A call that the server can identify.
fn call(client: &Client, number: usize) -> CallFuture<types::User> {
    let options = CallOptions::new().header("x-call", number.to_string());
    client.get_current_user().options(options).into_future()
}

/// Requests that a server received: the number of the call and the time since the start.
type Log = std::sync::Arc<std::sync::Mutex<Vec<(usize, Duration)>>>;

/// A server that responds to a request by its index, and logs the requests.
async fn logging_server(
    respond: impl Fn(usize) -> Action + Send + Sync + 'static,
) -> (Server, Log) {
    let log = Log::default();
    let (shared, start) = (log.clone(), Instant::now());
    let server = Server::start(move |request| {
        let number = request?.header("x-call").unwrap_or("0").parse().unwrap();
        let mut log = shared.lock().unwrap();
        log.push((number, start.elapsed()));
        Some(respond(log.len() - 1))
    })
    .await;
    (server, log)
}

/// Rejects the first request for this time, and accepts the others.
async fn rejecting_once(seconds: u64) -> (Server, Log) {
    logging_server(move |index| match index {
        0 => rejected(seconds),
        _ => success(),
    })
    .await
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}
