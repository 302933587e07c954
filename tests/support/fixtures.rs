//! A client and responses of `getCurrentUser` for tests with a scripted server.

use pipedream_client::{Client, ClientBuilder};

use super::clock::TestClock;
use super::server::{Action, Server, json, response};

/// The body of a successful `getCurrentUser` response.
pub(crate) const ME: &str = r#"{"data":{"id":"u_1","username":"me","email":"a@b.c"}}"#;

/// The start of a successful response that announces a longer body.
pub(crate) const PARTIAL_RESPONSE: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";

/// A builder of a client for this server, with the clock of the test.
pub(crate) fn builder(server: &Server, clock: &TestClock) -> ClientBuilder {
    Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
        .clock(clock.clone())
}

/// A client for a base URL that refuses connections.
pub(crate) fn client_without_retries(base_url: String) -> Client {
    let builder = Client::builder().api_key("canary-token");
    builder.base_url(base_url).no_retry().build().unwrap()
}

/// Responds with a status and headers, and without a body.
pub(crate) fn status(status: u16, headers: &[(&str, &str)]) -> Action {
    Action::Respond(response(status, headers, b""))
}

/// Responds with a success of `getCurrentUser`.
pub(crate) fn success() -> Action {
    Action::Respond(json(200, ME))
}
