//! The sandbox, over real HTTP.

#[path = "../support/mod.rs"]
mod support;

mod accounts;
mod apps;
mod components;
mod events;
mod faults;
mod http;
mod lists;
mod oauth;
mod prism;
mod requests;
mod seed;
mod server;
mod sources;
mod subscriptions;
mod webhooks;
mod workflows;

use std::collections::BTreeSet;

use pipedream_client::Client;
use pipedream_client::sandbox::Sandbox;

use crate::support::calls::{ExpectedCall, additional_calls, documented_calls};
use crate::support::document::operation_ids;
use crate::support::names::assert_same_names;
use crate::support::requests::assert_sent;

#[tokio::test]
async fn sandbox_serves_every_operation() {
    let mut served = BTreeSet::new();
    let calls: [fn(&Client) -> Vec<ExpectedCall>; 2] = [documented_calls, additional_calls];
    for calls in calls {
        // The additional calls need resources that the documented ones delete.
        let sandbox = Sandbox::documented().await;
        for expected in calls(&sandbox.client()) {
            let (operation, request) = (expected.operation().to_owned(), expected.request);
            let outcome = expected.call.await;
            outcome.unwrap_or_else(|error| panic!("{operation}: {error}"));
            assert_sent(&request, &sandbox.take_requests(), sandbox.api_key());
            served.insert(operation);
        }
    }
    assert_same_names(
        "operations called in tests/support/calls.rs",
        served,
        operation_ids(|_| true),
    );
}
