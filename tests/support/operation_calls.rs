//! A typed call of each operation, selected by operation.

use std::collections::HashMap;
use std::sync::LazyLock;

use futures::future::BoxFuture;
use pipedream_client::types::CreateWorkflowRequest;
use pipedream_client::{CallOptions, Client, Error, Operation, operations};

use super::calls::CREATE_WORKFLOW_BODY;
use super::document::{operation_object, success};

/// The outcome of a call: the `Debug` output of its payload, or its error.
pub(crate) type Outcome = Result<String, Error>;

/// Calls an operation with short canary IDs such as `apn_1`.
pub(crate) fn call(
    client: &Client,
    operation: &Operation,
    options: CallOptions,
) -> BoxFuture<'static, Outcome> {
    macro_rules! calls {
        ($($id:literal => $call:expr),* $(,)?) => {
            match operation.id() {
                $($id => {
                    let call = $call.options(options);
                    Box::pin(async move { call.await.map(|payload| format!("{payload:?}")) })
                })*
                id => panic!("add a call of {id} to tests/support/operation_calls.rs"),
            }
        };
    }
    let c = client;
    calls! {
        "getAccount" => c.get_account().account_id("apn_1").include_credentials(true),
        "listAccounts" => c.list_accounts().include_credentials(true),
        "listApps" => c.list_apps(),
        "getApp" => c.get_app().app_id("slack"),
        "createComponent" => c.create_component().body_map(|body| body.component_url("https://example.com/a.js")),
        "getComponent" => c.get_component().key_or_id("my-component"),
        "getRegistryComponent" => c.get_registry_component().key("github-new-repository"),
        "searchComponents" => c.search_components().query("q"),
        "createOAuthToken" => c.create_oauth_token().body_map(|body| body.grant_type("client_credentials").client_id("c").client_secret("canary-secret")),
        "revokeOAuthToken" => c.revoke_oauth_token().body_map(|body| body.token("canary-token").client_id("c").client_secret("canary-secret")),
        "listSourceEvents" => c.list_source_events().id("dc_1"),
        "deleteSourceEvents" => c.delete_source_events().id("dc_1"),
        "listWorkspaceProjects" => c.list_workspace_projects().workspace_id("o_1"),
        "listMySources" => c.list_my_sources().limit(3),
        "createSource" => c.create_source().body_map(|body| body.component_id("sc_1")),
        "updateSource" => c.update_source().id("dc_1").body_map(|body| body.component_id("sc_1").active(false)),
        "deleteSource" => c.delete_source().id("dc_1"),
        "createSubscription" => c.create_subscription().emitter_id("dc_1").listener_id("p_1"),
        "deleteSubscription" => c.delete_subscription().emitter_id("dc_1").listener_id("p_1"),
        "createAutoSubscription" => c.create_auto_subscription().event_name("$errors").listener_id("p_1"),
        "getCurrentUser" => c.get_current_user(),
        "listMySubscriptions" => c.list_my_subscriptions(),
        "listMyWebhooks" => c.list_my_webhooks(),
        "createWebhook" => c.create_webhook().url("https://example.com").name("n").description("d"),
        "deleteWebhook" => c.delete_webhook().id("wh_1"),
        "createWorkflow" => c.create_workflow().body(
            serde_json::from_str::<CreateWorkflowRequest>(CREATE_WORKFLOW_BODY).unwrap()
        ),
        "updateWorkflow" => c.update_workflow().workflow_id("p_1").body_map(|body| body.active(false).org_id("o_1")),
        "getWorkflow" => c.get_workflow().workflow_id("p_1"),
        "listWorkflowEmits" => c.list_workflow_emits().workflow_id("p_1"),
        "listWorkflowErrors" => c.list_workflow_errors().workflow_id("p_1"),
        "getWorkspace" => c.get_workspace().workspace_id("o_1"),
        "listWorkspaceAccounts" => c.list_workspace_accounts().workspace_id("o_1"),
        "listWorkspaceSubscriptions" => c.list_workspace_subscriptions().workspace_id("o_1"),
        "listWorkspaceSources" => c.list_workspace_sources().workspace_id("o_1"),
    }
}

/// Panics if an operation has no call. A test that makes each call in many tasks panics only
/// once if it begins with this.
pub(crate) fn assert_every_operation_has_a_call() {
    let client = Client::builder().api_key("canary").build().unwrap();
    for operation in operations::ALL {
        drop(call(&client, operation, CallOptions::new()));
    }
}

/// The documented success of an operation: its status and, if it has one, its first
/// example as the body.
pub(crate) fn documented_response(operation: &Operation) -> (u16, Option<String>) {
    static RESPONSES: LazyLock<HashMap<&str, (u16, Option<String>)>> = LazyLock::new(|| {
        let ids = operations::ALL.into_iter().map(Operation::id);
        ids.map(|id| (id, read_response(id))).collect()
    });
    RESPONSES[operation.id()].clone()
}

/// Whether `openapi.yaml` says that the call above, without optional parameters, may be
/// repeated.
pub(crate) fn is_idempotent(operation: &Operation) -> bool {
    operation.method() == "GET" || operation_object(operation.id())["x-idempotent"] == true
}

fn read_response(id: &str) -> (u16, Option<String>) {
    let success = success(operation_object(id));
    let example = success
        .examples
        .and_then(|examples| examples.values().next());
    let body = example.map(|example| example["value"].to_string());
    (success.status, body)
}
