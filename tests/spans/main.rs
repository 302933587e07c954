//! Spans and events of the feature `tracing`: their names and values, and no secrets.
//!
//! One test at a time has a subscriber. `tracing` caches whether a call site is enabled, so
//! a call site that is first reached in a test without a subscriber may stay disabled for
//! the other tests.

#[path = "../support/mod.rs"]
mod support;

mod calls;
mod pages;
mod privacy;
mod recorder;

use pipedream_client::{Client, ClientBuilder, operations};

use crate::recorder::Fields;
use crate::support::clock::TestClock;
use crate::support::operation_calls::documented_response;
use crate::support::server::{Action, Server, json};

pub(crate) fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .api_key("canary-token")
        .base_url(format!("{}/v1", server.base_url()))
        .clock(TestClock::new())
}

/// Field names and values as recorded.
pub(crate) fn fields(expected: &[(&str, &str)]) -> Fields {
    let expected = expected.iter();
    expected
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

/// The fields of each `getCurrentUser` span.
pub(crate) fn user_fields(server: &Server) -> Fields {
    let base_url = server.base_url();
    let (_, port) = base_url.rsplit_once(':').unwrap();
    fields(&[
        ("otel.name", "GET /v1/users/me"),
        ("otel.kind", "client"),
        ("pipedream.operation", "getCurrentUser"),
        ("http.request.method", "GET"),
        ("url.scheme", "http"),
        ("url.template", "/v1/users/me"),
        ("server.address", "127.0.0.1"),
        ("server.port", port),
    ])
}

/// Responds with the documented success of `getCurrentUser`.
pub(crate) fn documented_user() -> Action {
    let (status, body) = documented_response(&operations::GET_CURRENT_USER);
    Action::Respond(json(status, &body.unwrap()))
}
