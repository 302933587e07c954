//! The calls whose requests are known, and what they have to be on the wire.

use std::collections::BTreeSet;

use pipedream_client::sandbox::Request;
use pipedream_client::types::EventExpansion;
use pipedream_client::{Client, Error};
use serde_json::{Value, json};

/// The 29 requests that the documentation shows.
pub(crate) fn documented_requests() -> Vec<Value> {
    let requests: Vec<Value> =
        serde_json::from_str(include_str!("../reference/requests.json")).unwrap();
    assert_eq!(requests.len(), 29);
    requests
}

/// A request that the documentation does not show, in the same form.
fn request(operation: &str, method: &str, path: &str, query: Value, body: Value) -> Value {
    json!({"operation": operation, "method": method, "path": path, "query": query, "body": body})
}

const RSS: &str = "https://github.com/PipedreamHQ/pipedream/blob/master/components/rss/sources/new-item-in-feed/new-item-in-feed.js";

/// Makes the documented request of this number by its typed call.
pub(crate) async fn call_documented(client: &Client, number: usize) -> Result<(), Error> {
    let c = client;
    match number {
        0 => c.get_current_user().await.map(drop),
        1 => c
            .create_component()
            .body_map(|body| body.component_url(RSS))
            .await
            .map(drop),
        2 => c
            .list_my_sources()
            .limit(3)
            .after("ZGNfSzB1QWVl")
            .await
            .map(drop),
        3 => c.list_my_sources().await.map(drop),
        4 => c.get_account().account_id("apn_abc123").await.map(drop),
        5 => c
            .get_account()
            .account_id("apn_abc123")
            .include_credentials(true)
            .await
            .map(drop),
        6 => c.get_component().key_or_id("my-component").await.map(drop),
        7 => c
            .get_registry_component()
            .key("github-new-repository")
            .await
            .map(drop),
        8 => c
            .list_source_events()
            .id("dc_abc123")
            .expand("event")
            .await
            .map(drop),
        9 => c
            .list_source_events()
            .id("dc_abc123")
            .limit(10)
            .await
            .map(drop),
        10 => {
            c.delete_source_events()
                .id("dc_abc123")
                .start_id("1589486981598-0")
                .await
        }
        11 => {
            c.delete_source_events()
                .id("dc_abc123")
                .end_id("1589486981598-0")
                .await
        }
        12 => {
            c.delete_source_events()
                .id("dc_abc123")
                .start_id("1589486981598-0")
                .end_id("1589486981598-0")
                .await
        }
        13 => {
            let props =
                json!({"url": "https://rss.m.pipedream.net", "timer": {"intervalSeconds": 60}});
            let props: pipedream_client::types::ConfiguredProps =
                serde_json::from_value(props).unwrap();
            c.create_source()
                .body_map(|body| {
                    body.component_url(RSS)
                        .name("your-name-here")
                        .configured_props(props)
                })
                .await
                .map(drop)
        }
        14 => {
            c.create_subscription()
                .emitter_id("dc_def456")
                .listener_id("p_abc123")
                .await
        }
        15 => {
            c.create_auto_subscription()
                .event_name("$errors")
                .listener_id("p_abc123")
                .await
        }
        16 => {
            c.delete_subscription()
                .emitter_id("dc_def456")
                .listener_id("p_abc123")
                .await
        }
        17 => c.list_my_subscriptions().await.map(drop),
        18 => c.list_my_webhooks().await.map(drop),
        19 => c
            .create_webhook()
            .url("https://endpoint.m.pipedream.net")
            .name("name")
            .description("description")
            .await
            .map(drop),
        20 => c.delete_webhook().id("wh_abc123").await,
        21 => {
            let body: pipedream_client::types::CreateWorkflowRequest = serde_json::from_str(
                include_str!("../reference/examples/createWorkflow.request.json"),
            )
            .unwrap();
            c.create_workflow().body(body).await.map(drop)
        }
        22 => {
            c.update_workflow()
                .workflow_id("p_abc123")
                .body_map(|body| body.active(false).org_id("o_BYDI5y"))
                .await
        }
        23 => c
            .get_workflow()
            .workflow_id("p_abc123")
            .org_id("o_abc123")
            .await
            .map(drop),
        24 => c
            .list_workflow_emits()
            .workflow_id("p_abc123")
            .expand(EventExpansion::Event)
            .limit(1)
            .await
            .map(drop),
        25 => c
            .list_workflow_errors()
            .workflow_id("p_abc123")
            .expand(EventExpansion::Event)
            .limit(1)
            .await
            .map(drop),
        26 => c
            .list_workspace_accounts()
            .workspace_id("o_abc123")
            .query("google_sheets")
            .await
            .map(drop),
        27 => c
            .list_workspace_subscriptions()
            .workspace_id("o_abc123")
            .await
            .map(drop),
        28 => c
            .list_workspace_sources()
            .workspace_id("o_abc123")
            .await
            .map(drop),
        _ => panic!("no call for documented request {number}"),
    }
}

/// The requests of operations that the documentation shows none of, and of
/// parameters that no documented request has.
pub(crate) fn further_requests() -> Vec<Value> {
    vec![
        request(
            "updateSource",
            "PUT",
            "/sources/dc_abc123",
            json!({}),
            json!({"component_id": "sc_abc123", "active": false}),
        ),
        request(
            "deleteSource",
            "DELETE",
            "/sources/dc_abc123",
            json!({}),
            Value::Null,
        ),
        request(
            "listWorkspaceProjects",
            "GET",
            "/workspaces/o_abc123/projects",
            json!({"before": "b", "include": "id,name", "exclude": "hid"}),
            Value::Null,
        ),
        request(
            "getWorkspace",
            "GET",
            "/workspaces/o_abc123",
            json!({}),
            Value::Null,
        ),
        request(
            "createSource",
            "POST",
            "/sources",
            json!({"org_id": "o_abc123", "workspace_id": "o_abc123"}),
            json!({"component_id": "sc_abc123"}),
        ),
        request(
            "deleteSubscription",
            "DELETE",
            "/subscriptions",
            json!({"emitter_id": "dc_*", "listener_id": "wh_abc123", "event_name": ""}),
            Value::Null,
        ),
        request(
            "getAccount",
            "GET",
            "/accounts/apn_abc123",
            json!({"include_credentials": "0", "workspace_id": "o_abc123"}),
            Value::Null,
        ),
    ]
}

pub(crate) async fn call_further(client: &Client, number: usize) -> Result<(), Error> {
    let c = client;
    match number {
        0 => {
            c.update_source()
                .id("dc_abc123")
                .body_map(|body| body.component_id("sc_abc123").active(false))
                .await
        }
        1 => c.delete_source().id("dc_abc123").await,
        2 => c
            .list_workspace_projects()
            .workspace_id("o_abc123")
            .before("b")
            .include(["id", "name"])
            .exclude("hid")
            .await
            .map(drop),
        3 => c.get_workspace().workspace_id("o_abc123").await.map(drop),
        4 => c
            .create_source()
            .org_id("o_abc123")
            .workspace_id("o_abc123")
            .body_map(|body| body.component_id("sc_abc123"))
            .await
            .map(drop),
        5 => {
            c.delete_subscription()
                .emitter_id("dc_*")
                .listener_id("wh_abc123")
                .event_name("")
                .await
        }
        6 => c
            .get_account()
            .account_id("apn_abc123")
            .include_credentials(false)
            .workspace_id("o_abc123")
            .await
            .map(drop),
        _ => panic!("no call for further request {number}"),
    }
}

fn has_documented_body(operation: &str) -> bool {
    let document: Value = serde_saphyr::from_str(include_str!("../../openapi.yaml")).unwrap();
    let items = document["paths"].as_object().unwrap().values();
    items
        .flat_map(|item| item.as_object().unwrap().values())
        .filter(|one| one["operationId"] == operation)
        .flat_map(|one| one["responses"].as_object().unwrap())
        .any(|(status, response)| status.starts_with('2') && response["content"].is_object())
}

/// Holds the one request that was made against the expected one.
pub(crate) fn assert_on_the_wire(expected: &Value, recorded: &[Request], api_key: &str) {
    let operation = expected["operation"].as_str().unwrap();
    let [request] = recorded else {
        panic!("{operation} made {} requests, not one", recorded.len());
    };
    assert_eq!(request.method, expected["method"], "{operation}");
    assert_eq!(request.path, expected["path"], "{operation}");

    let query: BTreeSet<_> = request.query.iter().cloned().collect();
    assert_eq!(
        query.len(),
        request.query.len(),
        "{operation} repeats a parameter"
    );
    let expected_query: BTreeSet<_> = expected["query"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(query, expected_query, "{operation}");

    let header = |name: &str| request.header(name);
    let authorization = format!("Bearer {api_key}");
    assert_eq!(header("authorization"), Some(authorization.as_str()));
    assert!(
        header("user-agent")
            .unwrap()
            .starts_with("pipedream-client/")
    );
    assert_eq!(header("api-version"), None, "{operation}");
    let mut names: Vec<_> = request
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    names.retain(|name| !["accept", "host", "content-length", "content-type"].contains(name));
    names.sort_unstable();
    assert_eq!(names, ["authorization", "user-agent"], "{operation}");

    // What has no documented body is asked for nothing in particular.
    let json = has_documented_body(operation).then_some("application/json");
    assert_eq!(header("accept"), json.or(Some("*/*")), "{operation}");

    match &expected["body"] {
        Value::Null => {
            assert!(request.body.is_empty(), "{operation} sends a body");
            assert_eq!(header("content-type"), None, "{operation}");
            let sends_length = matches!(request.method.as_str(), "POST" | "PUT");
            assert_eq!(
                header("content-length"),
                sends_length.then_some("0"),
                "{operation}"
            );
        }
        body => {
            let body = match body.as_str() {
                Some(_) => serde_json::from_str(include_str!(
                    "../reference/examples/createWorkflow.request.json"
                ))
                .unwrap(),
                None => body.clone(),
            };
            let length = request.body.len().to_string();
            assert_eq!(header("content-length"), Some(&*length), "{operation}");
            let sent: Value = serde_json::from_slice(&request.body).unwrap();
            assert_eq!(sent, body, "{operation}");
            assert_eq!(
                header("content-type"),
                Some("application/json"),
                "{operation}"
            );
        }
    }
}
