//! Lists of similar calls. They are macros, because each call has another type.

/// Runs the body for each list operation, with its ID and its call.
macro_rules! for_each_list {
    ($client:expr, |$id:ident, $call:ident| $body:block) => {{
        let c = &$client;
        for_each_list!(@each |$id, $call| $body,
            "listAccounts" => c.list_accounts(),
            "listApps" => c.list_apps(),
            "listMySources" => c.list_my_sources(),
            "listMySubscriptions" => c.list_my_subscriptions(),
            "listMyWebhooks" => c.list_my_webhooks(),
            "listSourceEvents" => c.list_source_events().id("dc_1"),
            "listWorkflowEmits" => c.list_workflow_emits().workflow_id("p_1"),
            "listWorkflowErrors" => c.list_workflow_errors().workflow_id("p_1"),
            "listWorkspaceAccounts" => c.list_workspace_accounts().workspace_id("o_1"),
            "listWorkspaceProjects" => c.list_workspace_projects().workspace_id("o_1"),
            "listWorkspaceSources" => c.list_workspace_sources().workspace_id("o_1"),
            "listWorkspaceSubscriptions" => c.list_workspace_subscriptions().workspace_id("o_1"),
        );
    }};
    (@each |$id:ident, $call:ident| $body:block, $($operation:literal => $list:expr),* $(,)?) => {$(
        let ($id, $call) = ($operation, $list);
        $body
    )*};
}

/// Runs the body for each operation with a path parameter, with its ID and its call.
/// Each path has one parameter, which is set to `$value`.
macro_rules! for_each_path_parameter {
    ($client:expr, $value:expr, |$id:ident, $call:ident| $body:block) => {{
        let (c, value) = (&$client, $value);
        for_each_path_parameter!(@each |$id, $call| $body,
            "getAccount" => c.get_account().account_id(value),
            "getApp" => c.get_app().app_id(value),
            "getComponent" => c.get_component().key_or_id(value),
            "getRegistryComponent" => c.get_registry_component().key(value),
            "listSourceEvents" => c.list_source_events().id(value),
            "deleteSourceEvents" => c.delete_source_events().id(value),
            "deleteSource" => c.delete_source().id(value),
            "updateSource" => c.update_source().id(value),
            "deleteWebhook" => c.delete_webhook().id(value),
            "getWorkflow" => c.get_workflow().workflow_id(value),
            "updateWorkflow" => c.update_workflow().workflow_id(value).body_map(|body| body.active(true)),
            "listWorkflowEmits" => c.list_workflow_emits().workflow_id(value),
            "listWorkflowErrors" => c.list_workflow_errors().workflow_id(value),
            "getWorkspace" => c.get_workspace().workspace_id(value),
            "listWorkspaceAccounts" => c.list_workspace_accounts().workspace_id(value),
            "listWorkspaceProjects" => c.list_workspace_projects().workspace_id(value),
            "listWorkspaceSubscriptions" => c.list_workspace_subscriptions().workspace_id(value),
            "listWorkspaceSources" => c.list_workspace_sources().workspace_id(value),
        );
    }};
    (@each |$id:ident, $call:ident| $body:block, $($operation:literal => $request:expr),* $(,)?) => {$(
        let ($id, $call) = ($operation, $request);
        $body
    )*};
}

pub(crate) use {for_each_list, for_each_path_parameter};
