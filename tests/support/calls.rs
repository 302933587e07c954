//! Typed calls with the requests that they must send.

use std::collections::BTreeMap;
use std::future::IntoFuture;

use futures::FutureExt;
use futures::future::BoxFuture;
use pipedream_client::types::{ConfiguredProps, CreateWorkflowRequest, EventExpansion};
use pipedream_client::{Client, Error};
use serde_json::{Value, json};

use super::names::assert_same_names;

/// A call that has not been sent yet, and the request that it must send.
pub(crate) struct ExpectedCall {
    /// The request, in the form of `reference/requests.json`.
    pub(crate) request: Value,
    pub(crate) call: BoxFuture<'static, Result<(), Error>>,
}

impl ExpectedCall {
    /// The ID of the operation.
    pub(crate) fn operation(&self) -> &str {
        self.request["operation"].as_str().unwrap()
    }
}

/// The body of the documented `createWorkflow` request.
pub(crate) const CREATE_WORKFLOW_BODY: &str =
    include_str!("../reference/examples/createWorkflow.request.json");

const RSS: &str = "https://github.com/PipedreamHQ/pipedream/blob/master/components/rss/sources/new-item-in-feed/new-item-in-feed.js";

/// The call of each request in `reference/requests.json`.
pub(crate) fn documented_calls(client: &Client) -> Vec<ExpectedCall> {
    let requests: Vec<Value> =
        serde_json::from_str(include_str!("../reference/requests.json")).unwrap();
    let names = numbered(
        requests
            .iter()
            .map(|request| request["operation"].as_str().unwrap()),
    );
    let (ids, calls): (Vec<_>, Vec<_>) = typed_calls(client).into_iter().unzip();
    let mut calls: BTreeMap<_, _> = numbered(ids).into_iter().zip(calls).collect();
    assert_same_names(
        "calls of documented requests in tests/support/calls.rs",
        calls.keys(),
        &names,
    );
    let with_call = |(request, name)| ExpectedCall {
        request,
        call: calls.remove(&name).unwrap(),
    };
    requests.into_iter().zip(names).map(with_call).collect()
}

/// Numbers the requests of each operation, because some operations have several:
/// `getAccount 1`, `getAccount 2`.
fn numbered<'a>(ids: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut counts = BTreeMap::new();
    let ids = ids.into_iter();
    ids.map(|id| {
        let count = counts.entry(id).or_insert(0);
        *count += 1;
        format!("{id} {count}")
    })
    .collect()
}

/// Erases the type of a call.
fn boxed<T, C>(call: C) -> BoxFuture<'static, Result<(), Error>>
where
    C: IntoFuture<Output = Result<T, Error>, IntoFuture: Send + 'static>,
{
    call.into_future().map(|outcome| outcome.map(drop)).boxed()
}

/// The typed call of each documented request. Several calls of one operation are in the
/// order of the documentation.
fn typed_calls(c: &Client) -> Vec<(&'static str, BoxFuture<'static, Result<(), Error>>)> {
    let props = json!({"url": "https://rss.m.pipedream.net", "timer": {"intervalSeconds": 60}});
    let props: ConfiguredProps = serde_json::from_value(props).unwrap();
    let workflow: CreateWorkflowRequest = serde_json::from_str(CREATE_WORKFLOW_BODY).unwrap();
    vec![
        ("getCurrentUser", boxed(c.get_current_user())),
        (
            "createComponent",
            boxed(
                c.create_component()
                    .body_map(|body| body.component_url(RSS)),
            ),
        ),
        (
            "listMySources",
            boxed(c.list_my_sources().limit(3).after("ZGNfSzB1QWVl")),
        ),
        ("listMySources", boxed(c.list_my_sources())),
        (
            "getAccount",
            boxed(c.get_account().account_id("apn_abc123")),
        ),
        (
            "getAccount",
            boxed(
                c.get_account()
                    .account_id("apn_abc123")
                    .include_credentials(true),
            ),
        ),
        (
            "getComponent",
            boxed(c.get_component().key_or_id("my-component")),
        ),
        (
            "getRegistryComponent",
            boxed(c.get_registry_component().key("github-new-repository")),
        ),
        (
            "listSourceEvents",
            boxed(c.list_source_events().id("dc_abc123").expand("event")),
        ),
        (
            "listSourceEvents",
            boxed(c.list_source_events().id("dc_abc123").limit(10)),
        ),
        (
            "deleteSourceEvents",
            boxed(
                c.delete_source_events()
                    .id("dc_abc123")
                    .start_id("1589486981598-0"),
            ),
        ),
        (
            "deleteSourceEvents",
            boxed(
                c.delete_source_events()
                    .id("dc_abc123")
                    .end_id("1589486981598-0"),
            ),
        ),
        (
            "deleteSourceEvents",
            boxed(
                c.delete_source_events()
                    .id("dc_abc123")
                    .start_id("1589486981598-0")
                    .end_id("1589486981598-0"),
            ),
        ),
        (
            "createSource",
            boxed(c.create_source().body_map(|body| {
                body.component_url(RSS)
                    .name("your-name-here")
                    .configured_props(props)
            })),
        ),
        (
            "createSubscription",
            boxed(
                c.create_subscription()
                    .emitter_id("dc_def456")
                    .listener_id("p_abc123"),
            ),
        ),
        (
            "createAutoSubscription",
            boxed(
                c.create_auto_subscription()
                    .event_name("$errors")
                    .listener_id("p_abc123"),
            ),
        ),
        (
            "deleteSubscription",
            boxed(
                c.delete_subscription()
                    .emitter_id("dc_def456")
                    .listener_id("p_abc123"),
            ),
        ),
        ("listMySubscriptions", boxed(c.list_my_subscriptions())),
        ("listMyWebhooks", boxed(c.list_my_webhooks())),
        (
            "createWebhook",
            boxed(
                c.create_webhook()
                    .url("https://endpoint.m.pipedream.net")
                    .name("name")
                    .description("description"),
            ),
        ),
        ("deleteWebhook", boxed(c.delete_webhook().id("wh_abc123"))),
        ("createWorkflow", boxed(c.create_workflow().body(workflow))),
        (
            "updateWorkflow",
            boxed(
                c.update_workflow()
                    .workflow_id("p_abc123")
                    .body_map(|body| body.active(false).org_id("o_BYDI5y")),
            ),
        ),
        (
            "getWorkflow",
            boxed(c.get_workflow().workflow_id("p_abc123").org_id("o_abc123")),
        ),
        (
            "listWorkflowEmits",
            boxed(
                c.list_workflow_emits()
                    .workflow_id("p_abc123")
                    .expand(EventExpansion::Event)
                    .limit(1),
            ),
        ),
        (
            "listWorkflowErrors",
            boxed(
                c.list_workflow_errors()
                    .workflow_id("p_abc123")
                    .expand(EventExpansion::Event)
                    .limit(1),
            ),
        ),
        (
            "listWorkspaceAccounts",
            boxed(
                c.list_workspace_accounts()
                    .workspace_id("o_abc123")
                    .query("google_sheets"),
            ),
        ),
        (
            "listWorkspaceSubscriptions",
            boxed(c.list_workspace_subscriptions().workspace_id("o_abc123")),
        ),
        ("listAccounts", boxed(c.list_accounts())),
        ("listApps", boxed(c.list_apps())),
        ("getApp", boxed(c.get_app().app_id("app_OkrhR1"))),
        (
            "searchComponents",
            boxed(
                c.search_components()
                    .query("When a new Hubspot contact is added, send me an SMS")
                    .limit(1),
            ),
        ),
        (
            "createOAuthToken",
            boxed(c.create_oauth_token().body_map(|body| {
                body.grant_type("client_credentials")
                    .client_id("<client_id>")
                    .client_secret("<client secret>")
            })),
        ),
        (
            "revokeOAuthToken",
            boxed(c.revoke_oauth_token().body_map(|body| {
                body.token("<access token>")
                    .client_id("<client_id>")
                    .client_secret("<client secret>")
            })),
        ),
        (
            "listWorkspaceSources",
            boxed(c.list_workspace_sources().workspace_id("o_abc123")),
        ),
    ]
}

/// Calls of operations and parameters that no documented request has.
pub(crate) fn additional_calls(c: &Client) -> Vec<ExpectedCall> {
    let expected = |operation: &str, method: &str, path: &str, query: Value, body: Value, call| {
        let request = json!({"operation": operation, "method": method, "path": path, "query": query, "body": body});
        ExpectedCall { request, call }
    };
    vec![
        expected(
            "updateSource",
            "PUT",
            "/sources/dc_abc123",
            json!({}),
            json!({"component_id": "sc_abc123", "active": false}),
            boxed(
                c.update_source()
                    .id("dc_abc123")
                    .body_map(|body| body.component_id("sc_abc123").active(false)),
            ),
        ),
        expected(
            "deleteSource",
            "DELETE",
            "/sources/dc_abc123",
            json!({}),
            Value::Null,
            boxed(c.delete_source().id("dc_abc123")),
        ),
        expected(
            "listWorkspaceProjects",
            "GET",
            "/workspaces/o_abc123/projects",
            json!({"before": "b", "include": "id,name", "exclude": "hid"}),
            Value::Null,
            boxed(
                c.list_workspace_projects()
                    .workspace_id("o_abc123")
                    .before("b")
                    .include(["id", "name"])
                    .exclude("hid"),
            ),
        ),
        expected(
            "getWorkspace",
            "GET",
            "/workspaces/o_abc123",
            json!({}),
            Value::Null,
            boxed(c.get_workspace().workspace_id("o_abc123")),
        ),
        expected(
            "createSource",
            "POST",
            "/sources",
            json!({"org_id": "o_abc123", "workspace_id": "o_abc123"}),
            json!({"component_id": "sc_abc123"}),
            boxed(
                c.create_source()
                    .org_id("o_abc123")
                    .workspace_id("o_abc123")
                    .body_map(|body| body.component_id("sc_abc123")),
            ),
        ),
        expected(
            "deleteSubscription",
            "DELETE",
            "/subscriptions",
            json!({"emitter_id": "dc_*", "listener_id": "wh_abc123", "event_name": ""}),
            Value::Null,
            boxed(
                c.delete_subscription()
                    .emitter_id("dc_*")
                    .listener_id("wh_abc123")
                    .event_name(""),
            ),
        ),
        expected(
            "getAccount",
            "GET",
            "/accounts/apn_abc123",
            json!({"include_credentials": "0", "workspace_id": "o_abc123"}),
            Value::Null,
            boxed(
                c.get_account()
                    .account_id("apn_abc123")
                    .include_credentials(false)
                    .workspace_id("o_abc123"),
            ),
        ),
        expected(
            "listAccounts",
            "GET",
            "/accounts",
            json!({"app": "google_sheets", "include_credentials": "true", "oauth_app_id": "oa_abc123", "org_id": "o_abc123"}),
            Value::Null,
            boxed(
                c.list_accounts()
                    .app("google_sheets")
                    .include_credentials(true)
                    .oauth_app_id("oa_abc123")
                    .org_id("o_abc123"),
            ),
        ),
        expected(
            "listApps",
            "GET",
            "/apps",
            json!({"q": "Slack", "has_components": "1", "has_actions": "1", "has_triggers": "0"}),
            Value::Null,
            boxed(
                c.list_apps()
                    .q("Slack")
                    .has_components(true)
                    .has_actions(true)
                    .has_triggers(false),
            ),
        ),
        expected(
            "searchComponents",
            "GET",
            "/components/search",
            json!({"query": "a", "app": "slack", "similarity_threshold": "0.5", "debug": "true"}),
            Value::Null,
            boxed(
                c.search_components()
                    .query("a")
                    .app("slack")
                    .similarity_threshold(0.5)
                    .debug(true),
            ),
        ),
    ]
}
