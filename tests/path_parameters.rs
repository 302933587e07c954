//! No value of a path parameter changes the route.

#[path = "support/server.rs"]
mod server;

use pipedream_client::Error;
use server::{API_KEY, DocumentedServer};

/// Values that would be another route if they went into a URL as they are.
const HOSTILE: &[&str] = &[
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

/// What stands in the segment, after percent-decoding.
fn decoded(segment: &str) -> String {
    let bytes = segment.as_bytes();
    let mut text = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' {
            text.push(u8::from_str_radix(&segment[at + 1..at + 3], 16).unwrap());
            at += 3;
        } else {
            text.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(text).unwrap()
}

#[tokio::test]
async fn a_hostile_value_is_refused_or_escaped() {
    let server = DocumentedServer::start().await;
    let c = pipedream_client::Client::builder()
        .api_key(API_KEY)
        .base_url(server.base_url())
        .build()
        .unwrap();
    let mut parameters = std::collections::BTreeSet::new();

    for value in HOSTILE.iter().copied() {
        macro_rules! each {
            ($($template:literal => $call:expr),* $(,)?) => {$(
                let outcome: Result<(), Error> = $call.await.map(drop);
                check(&server, $template, value, outcome);
                parameters.insert($template);
            )*};
        }
        each! {
            "/accounts/{}" => c.get_account().account_id(value),
            "/components/{}" => c.get_component().key_or_id(value),
            "/components/registry/{}" => c.get_registry_component().key(value),
            "/sources/{}/event_summaries" => c.list_source_events().id(value),
            "/sources/{}/events" => c.delete_source_events().id(value),
            "/sources/{}" => c.delete_source().id(value),
            "/sources/{} " => c.update_source().id(value),
            "/webhooks/{}" => c.delete_webhook().id(value),
            "/workflows/{}" => c.get_workflow().workflow_id(value),
            "/workflows/{} " => c.update_workflow().workflow_id(value).body_map(|body| body.active(true)),
            "/workflows/{}/event_summaries" => c.list_workflow_emits().workflow_id(value),
            "/workflows/{}/$errors/event_summaries" => c.list_workflow_errors().workflow_id(value),
            "/workspaces/{}" => c.get_workspace().workspace_id(value),
            "/workspaces/{}/accounts" => c.list_workspace_accounts().workspace_id(value),
            "/workspaces/{}/projects" => c.list_workspace_projects().workspace_id(value),
            "/workspaces/{}/subscriptions" => c.list_workspace_subscriptions().workspace_id(value),
            "/orgs/{}/sources" => c.list_workspace_sources().workspace_id(value),
        }
    }
    let documented = pipedream_client::operations::ALL
        .iter()
        .filter(|operation| operation.path().contains('{'))
        .count();
    assert_eq!(
        parameters.len(),
        documented,
        "every path parameter is tried"
    );
}

fn check(server: &DocumentedServer, template: &str, value: &str, outcome: Result<(), Error>) {
    let recorded = server.take_recorded();
    if recorded.is_empty() {
        let error = outcome.unwrap_err();
        assert!(error.is_invalid_request(), "{template} {value:?}: {error}");
        assert!(
            error.to_string().contains("cannot be a path segment"),
            "{error}"
        );
        return;
    }
    let [request] = &recorded[..] else {
        panic!("{template} {value:?} made {} requests", recorded.len());
    };
    let (before, after) = template.trim_end().split_once("{}").unwrap();
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
    assert_eq!(decoded(segment), value, "the server sees the value");
    assert!(request.query.is_empty(), "{value:?} became a query");
}
