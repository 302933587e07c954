//! HTTP/2: which requests are resent, and how often the server processes each.

mod foreign_client;
mod outcomes;
mod sequences;

use pipedream_client::{Client, ClientBuilder, operations};

use crate::support::clock::TestClock;
use crate::support::fixtures::ME;
use crate::support::http2::{Action, Http2Server, Stream};
use crate::support::operation_calls::documented_response;

/// A builder of a client that uses HTTP/2 without TLS.
fn builder(server: &Http2Server) -> ClientBuilder {
    Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
        .configure_http(|http| http.http2_prior_knowledge())
        .clock(TestClock::new())
}

/// A success of `getCurrentUser`, `createSource` or `createSubscription`.
fn success(stream: &Stream) -> Action {
    match stream.header(":path") {
        "/sources" => {
            let (status, body) = documented_response(&operations::CREATE_SOURCE);
            Action::Respond(status, body.unwrap_or_default())
        }
        _ => Action::Respond(200, ME.to_owned()),
    }
}
