//! No value of a path parameter changes the route.

mod support;

use std::collections::BTreeSet;

use pipedream_client::{Error, operations};

use support::document::operation_ids;
use support::documented_server::DocumentedServer;
use support::for_each_path_parameter;
use support::names::assert_same_names;
use support::percent::percent_decoded;

/// Values that would change the route if they were put into a URL without escaping.
const VALUES: &[&str] = &[
    "",
    ".",
    "..",
    "/",
    "a/b",
    "../users/me",
    "..\\users",
    "\\",
    "%2e%2e",
    "%2E.",
    ".%2e",
    "%2F",
    "%5c",
    "a\nb",
    "\r\nX-Injected: 1",
    "\t",
    "\0",
    "\u{7f}",
    "a?b=c",
    "a#b",
    "a b",
    ";",
    "..;",
    ":",
    "@",
    "*",
    "é",
    "\u{202e}",
    "．．",
    "{id}",
    "$errors",
    "%",
    "%zz",
    "+",
];

#[tokio::test]
async fn unsafe_value_is_rejected_or_escaped() {
    let server = DocumentedServer::start().await;
    let client = server.client();
    let mut tried = BTreeSet::new();
    for value in VALUES.iter().copied() {
        for_each_path_parameter!(client, value, |operation, call| {
            check(&server, operation, value, call.await.map(drop));
            tried.insert(operation);
        });
    }
    let expected = operation_ids(|operation| operation.path().contains('{'));
    assert_same_names("operations with a path parameter", tried, expected);
}

fn check(server: &DocumentedServer, id: &str, value: &str, outcome: Result<(), Error>) {
    let requests = server.take_requests();
    if requests.is_empty() {
        let error = outcome.unwrap_err();
        assert!(error.is_invalid_request(), "{id} {value:?}: {error}");
        assert!(
            error.to_string().contains("cannot be a path segment"),
            "{error}"
        );
        return;
    }
    let [request] = &requests[..] else {
        panic!("{id} {value:?} sent {} requests", requests.len());
    };
    let operation = operations::ALL.into_iter().find(|one| one.id() == id);
    let template = operation.unwrap().path();
    let (before, rest) = template.split_once('{').unwrap();
    let (_, after) = rest.split_once('}').unwrap();
    let segment = request
        .path
        .strip_prefix(before)
        .and_then(|rest| rest.strip_suffix(after))
        .unwrap_or_else(|| panic!("{value:?} changed {template} to {}", request.path));
    assert!(
        !segment.contains('/'),
        "{value:?} changed {template} to {}",
        request.path
    );
    assert_eq!(percent_decoded(segment), value, "{template}");
    assert!(request.query.is_empty(), "{value:?} added a query");
}
