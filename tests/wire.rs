//! What each typed call puts on the wire, over real HTTP on loopback.

#[path = "../examples/tour/server.rs"]
mod server;

use std::collections::BTreeSet;

use pipedream_client::types::EventExpansion;
use pipedream_client::{Client, Error, operations};
use serde_json::{Value, json};
use server::{API_KEY, DocumentedServer, Recorded};

/// The 29 requests that the documentation shows.
fn documented_requests() -> Vec<Value> {
    let requests: Vec<Value> =
        serde_json::from_str(include_str!("reference/requests.json")).unwrap();
    assert_eq!(requests.len(), 29);
    requests
}

/// A request that the documentation does not show, in the same form.
fn request(operation: &str, method: &str, path: &str, query: Value, body: Value) -> Value {
    json!({"operation": operation, "method": method, "path": path, "query": query, "body": body})
}

fn client(server: &DocumentedServer) -> Client {
    Client::builder()
        .api_key(API_KEY)
        .base_url(server.base_url())
        .build()
        .unwrap()
}

const RSS: &str = "https://github.com/PipedreamHQ/pipedream/blob/master/components/rss/sources/new-item-in-feed/new-item-in-feed.js";

/// Makes the documented request of this number by its typed call.
async fn call_documented(client: &Client, number: usize) -> Result<(), Error> {
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
                include_str!("reference/examples/createWorkflow.request.json"),
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
fn further_requests() -> Vec<Value> {
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

async fn call_further(client: &Client, number: usize) -> Result<(), Error> {
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
    let document = server::document();
    let items = document["paths"].as_object().unwrap().values();
    items
        .flat_map(|item| item.as_object().unwrap().values())
        .filter(|one| one["operationId"] == operation)
        .flat_map(|one| one["responses"].as_object().unwrap())
        .any(|(status, response)| status.starts_with('2') && response["content"].is_object())
}

/// Holds the one request that was made against the expected one.
fn assert_on_the_wire(expected: &Value, recorded: Vec<Recorded>) {
    let operation = expected["operation"].as_str().unwrap();
    let [request] = &recorded[..] else {
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

    let header = |name: &str| request.headers.get(name).map(String::as_str);
    assert_eq!(header("authorization"), Some("Bearer documented-key"));
    assert!(
        header("user-agent")
            .unwrap()
            .starts_with("pipedream-client/")
    );
    assert_eq!(header("api-version"), None, "{operation}");
    let mut names: Vec<_> = request.headers.keys().map(String::as_str).collect();
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
                    "reference/examples/createWorkflow.request.json"
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

#[tokio::test]
async fn each_call_puts_its_request_on_the_wire() {
    let server = DocumentedServer::start().await;
    let client = client(&server);
    let mut covered = BTreeSet::new();

    for (number, expected) in documented_requests().iter().enumerate() {
        call_documented(&client, number).await.unwrap();
        assert_on_the_wire(expected, server.take_recorded());
        covered.insert(expected["operation"].as_str().unwrap().to_owned());
    }
    for (number, expected) in further_requests().iter().enumerate() {
        call_further(&client, number).await.unwrap();
        assert_on_the_wire(expected, server.take_recorded());
        covered.insert(expected["operation"].as_str().unwrap().to_owned());
    }

    let all: BTreeSet<_> = operations::ALL
        .iter()
        .map(|one| one.id().to_owned())
        .collect();
    assert_eq!(covered, all, "each operation is called");
    println!("{} of {} operations on the wire", covered.len(), all.len());
}

#[tokio::test]
async fn the_raw_level_tells_status_headers_and_envelope() {
    let server = DocumentedServer::start().await;
    let client = client(&server);

    let raw = client.get_current_user().send().await.unwrap();
    assert_eq!(raw.status(), 200);
    assert_eq!(raw.headers()["content-type"], "application/json");
    assert_eq!(raw.data.id, "u_abc123");

    let raw = client
        .delete_source_events()
        .id("dc_abc123")
        .send()
        .await
        .unwrap();
    assert_eq!(raw.status(), 202);
}

#[tokio::test]
async fn every_get_decodes_into_the_callers_type() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Brief {
        id: String,
    }
    let server = DocumentedServer::start().await;
    let c = client(&server);

    let fields = || server.take_recorded()[0].query.clone();
    let one = c.get_current_user().select::<Brief>("id").await.unwrap();
    assert_eq!(one.id, "u_abc123");
    assert_eq!(fields(), [("include".to_owned(), "id".to_owned())]);

    let one = c
        .get_account()
        .account_id("apn_1")
        .select::<Brief>(["id"])
        .await;
    assert_eq!(one.unwrap().id, "apn_abc123");
    let one = c.get_component().key_or_id("k").select::<Brief>("id").await;
    assert_eq!(one.unwrap().id, "sc_JDi8EB");
    let one = c
        .get_registry_component()
        .key("k")
        .select::<Brief>("id")
        .await;
    assert_eq!(one.unwrap().id, "sc_JDi8EB");
    let one = c
        .get_workspace()
        .workspace_id("o_1")
        .select::<Brief>("id")
        .await;
    assert_eq!(one.unwrap().id, "o_Qa8I1Z");
    let one = c
        .get_workflow()
        .workflow_id("p_1")
        .select::<Value>("steps")
        .await;
    assert!(one.unwrap()["steps"].is_array());
    server.take_recorded();

    // The other way: everything but some fields, into the caller's type.
    let one = c
        .get_current_user()
        .exclude("email")
        .decode::<Brief>()
        .await;
    assert_eq!(one.unwrap().id, "u_abc123");
    assert_eq!(fields(), [("exclude".to_owned(), "email".to_owned())]);

    macro_rules! lists {
        ($($call:expr),* $(,)?) => {$(
            let items: Vec<Brief> = $call.select::<Brief>("id").await.unwrap();
            assert!(!items.is_empty());
            assert_eq!(fields(), [("include".to_owned(), "id".to_owned())]);
        )*};
    }
    lists![
        c.list_my_sources(),
        c.list_my_subscriptions(),
        c.list_my_webhooks(),
        c.list_source_events().id("dc_1"),
        c.list_workflow_emits().workflow_id("p_1"),
        c.list_workflow_errors().workflow_id("p_1"),
        c.list_workspace_accounts().workspace_id("o_1"),
        c.list_workspace_projects().workspace_id("o_1"),
        c.list_workspace_sources().workspace_id("o_1"),
        c.list_workspace_subscriptions().workspace_id("o_1"),
    ];
    let page = c
        .list_my_webhooks()
        .select::<Brief>("id")
        .page()
        .await
        .unwrap();
    assert_eq!(page.items.len(), 2);
    assert_eq!(page.page_info.unwrap().total_count, Some(2));
}

#[tokio::test]
async fn nothing_is_sent_where_a_parameter_is_missing_or_not_allowed() {
    let server = DocumentedServer::start().await;
    let c = client(&server);

    let error = c.get_account().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "getAccount: `account_id` is required and was not given"
    );
    let error = c.list_my_sources().limit(101).await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "listMySources: `limit`: 101 is not between 1 and 100"
    );
    let error = c.list_my_sources().limit(0).stream().next().await.unwrap();
    assert!(error.unwrap_err().is_invalid_request());
    assert_eq!(server.take_recorded(), []);
}
