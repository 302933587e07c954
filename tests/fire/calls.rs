//! Each of the 28 operations as a call that can be made by number.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::LazyLock;

use pipedream_client::{CallOptions, Client, Error, Operation, operations};
use serde_json::Value;

use crate::documented;

/// What came of a call: what its payload looks like in a log.
pub(crate) type Outcome = Result<String, Error>;

/// Makes the call of an operation, with documented values.
pub(crate) fn call<'a>(
    client: &'a Client,
    operation: &Operation,
    options: CallOptions,
) -> Pin<Box<dyn Future<Output = Outcome> + Send + 'a>> {
    macro_rules! calls {
        ($($id:literal => $call:expr),* $(,)?) => {
            match operation.id() {
                $($id => {
                    let call = $call.options(options);
                    Box::pin(async move { call.await.map(|payload| format!("{payload:?}")) })
                })*
                id => panic!("no call for {id}"),
            }
        };
    }
    let c = client;
    calls! {
        "getAccount" => c.get_account().account_id("apn_1").include_credentials(true),
        "createComponent" => c.create_component().body_map(|body| body.component_url("https://example.com/a.js")),
        "getComponent" => c.get_component().key_or_id("my-component"),
        "getRegistryComponent" => c.get_registry_component().key("github-new-repository"),
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
            serde_json::from_str::<pipedream_client::types::CreateWorkflowRequest>(include_str!(
                "../reference/examples/createWorkflow.request.json"
            ))
            .unwrap()
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

/// The successful response that the document shows of each operation: its status
/// and its body, where it has one.
pub(crate) fn documented_response(operation: &Operation) -> (u16, Option<String>) {
    static ALL: LazyLock<HashMap<&str, (u16, Option<String>)>> = LazyLock::new(read_responses);
    ALL[operation.id()].clone()
}

fn read_responses() -> HashMap<&'static str, (u16, Option<String>)> {
    let document = documented::document();
    let response = |operation: &'static Operation| {
        let described = &document["paths"][operation.path()][operation.method().to_lowercase()];
        let responses = described["responses"].as_object().unwrap();
        let (status, response) = responses
            .iter()
            .find(|(status, _)| status.starts_with('2'))
            .expect("each operation has a success");
        let examples = &response["content"]["application/json"]["examples"];
        let body = examples
            .as_object()
            .and_then(|examples| examples.values().next())
            .map(|example: &Value| example["value"].to_string());
        (operation.id(), (status.parse().unwrap_or(200), body))
    };
    operations::ALL.into_iter().map(response).collect()
}
