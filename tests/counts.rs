//! Counts the operations in each place that must have all of them.

mod support;

use std::collections::BTreeSet;

use pipedream_client::operations;
use pipedream_client::sandbox::Sandbox;

use support::calls::{additional_calls, documented_calls};
use support::document::operation_objects;
use support::documented_server::DocumentedServer;

#[tokio::test]
async fn every_operation_is_documented_described_generated_sent_and_served() {
    let documented = include_str!("reference/operations.txt").lines();
    let documented: BTreeSet<_> = documented.map(|it| it.split(' ').next().unwrap()).collect();
    let described: BTreeSet<_> = operation_objects()
        .map(|(_, _, operation)| operation["operationId"].as_str().unwrap())
        .collect();
    let generated: BTreeSet<_> = operations::ALL.iter().map(|it| it.id()).collect();

    let server = DocumentedServer::start().await;
    let client = server.client();
    let mut sent = BTreeSet::new();
    let calls = documented_calls(&client);
    for expected in calls.into_iter().chain(additional_calls(&client)) {
        let operation = expected.operation().to_owned();
        expected.call.await.unwrap();
        assert_eq!(server.take_requests().len(), 1, "{operation}");
        sent.insert(operation);
    }

    let mut served = BTreeSet::new();
    for calls in [documented_calls, additional_calls] {
        let sandbox = Sandbox::documented().await;
        for expected in calls(&sandbox.client()) {
            let operation = expected.operation().to_owned();
            expected.call.await.unwrap();
            served.insert(operation);
        }
    }

    for (place, count) in [
        (
            "documented (tests/reference/operations.txt)",
            documented.len(),
        ),
        ("described (openapi.yaml)", described.len()),
        ("generated (src/generated/)", generated.len()),
        ("sent and answered (documented server)", sent.len()),
        ("served (sandbox)", served.len()),
    ] {
        println!("{count:>4} {place}");
    }
    assert_eq!(described, documented);
    assert_eq!(generated, documented);
    assert!(sent.iter().eq(documented.iter()), "sent: {sent:?}");
    assert!(served.iter().eq(documented.iter()), "served: {served:?}");
}
