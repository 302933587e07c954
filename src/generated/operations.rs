// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use crate::operation::{Operation, Security};
/// List connected accounts: `GET /accounts`
///
/// See [`Client::list_accounts`](crate::Client::list_accounts).
pub static LIST_ACCOUNTS: Operation = Operation::new(
    "listAccounts",
    "GET",
    "/accounts",
    "https://pipedream.com/docs/rest-api/#list-accounts",
    Security::ApiKeyOrOAuth,
);
/// Get a connected account: `GET /accounts/{account_id}`
///
/// See [`Client::get_account`](crate::Client::get_account).
pub static GET_ACCOUNT: Operation = Operation::new(
    "getAccount",
    "GET",
    "/accounts/{account_id}",
    "https://pipedream.com/docs/rest-api/api-reference/#get-account",
    Security::ApiKeyOrOAuth,
);
/// List apps: `GET /apps`
///
/// See [`Client::list_apps`](crate::Client::list_apps).
pub static LIST_APPS: Operation = Operation::new(
    "listApps",
    "GET",
    "/apps",
    "https://pipedream.com/docs/rest-api/#list-apps",
    Security::ApiKeyOrOAuth,
);
/// Get an app: `GET /apps/{app_id}`
///
/// See [`Client::get_app`](crate::Client::get_app).
pub static GET_APP: Operation = Operation::new(
    "getApp",
    "GET",
    "/apps/{app_id}",
    "https://pipedream.com/docs/rest-api/#get-an-app",
    Security::ApiKeyOrOAuth,
);
/// Create a component: `POST /components`
///
/// See [`Client::create_component`](crate::Client::create_component).
pub static CREATE_COMPONENT: Operation = Operation::new(
    "createComponent",
    "POST",
    "/components",
    "https://pipedream.com/docs/rest-api/api-reference/#create-a-component",
    Security::ApiKey,
);
/// Get a component: `GET /components/{key_or_id}`
///
/// See [`Client::get_component`](crate::Client::get_component).
pub static GET_COMPONENT: Operation = Operation::new(
    "getComponent",
    "GET",
    "/components/{key_or_id}",
    "https://pipedream.com/docs/rest-api/api-reference/#get-a-component",
    Security::ApiKeyOrOAuth,
);
/// Get a registry component: `GET /components/registry/{key}`
///
/// See [`Client::get_registry_component`](crate::Client::get_registry_component).
pub static GET_REGISTRY_COMPONENT: Operation = Operation::new(
    "getRegistryComponent",
    "GET",
    "/components/registry/{key}",
    "https://pipedream.com/docs/rest-api/api-reference/#get-a-component-from-the-global-registry",
    Security::ApiKeyOrOAuth,
);
/// Search for registry components: `GET /components/search`
///
/// See [`Client::search_components`](crate::Client::search_components).
pub static SEARCH_COMPONENTS: Operation = Operation::new(
    "searchComponents",
    "GET",
    "/components/search",
    "https://pipedream.com/docs/rest-api/#search-for-registry-components",
    Security::ApiKeyOrOAuth,
);
/// List events emitted by a source: `GET /sources/{id}/event_summaries`
///
/// See [`Client::list_source_events`](crate::Client::list_source_events).
pub static LIST_SOURCE_EVENTS: Operation = Operation::new(
    "listSourceEvents",
    "GET",
    "/sources/{id}/event_summaries",
    "https://pipedream.com/docs/rest-api/api-reference/#get-source-events",
    Security::ApiKeyOrOAuth,
);
/// Delete events emitted by a source: `DELETE /sources/{id}/events`
///
/// See [`Client::delete_source_events`](crate::Client::delete_source_events).
pub static DELETE_SOURCE_EVENTS: Operation = Operation::new(
    "deleteSourceEvents",
    "DELETE",
    "/sources/{id}/events",
    "https://pipedream.com/docs/rest-api/api-reference/#delete-source-events",
    Security::ApiKeyOrOAuth,
);
/// Get a new access token: `POST /oauth/token`
///
/// See [`Client::create_oauth_token`](crate::Client::create_oauth_token).
pub static CREATE_OAUTH_TOKEN: Operation = Operation::new(
        "createOAuthToken",
        "POST",
        "/oauth/token",
        "https://pipedream.com/docs/rest-api/#get-a-new-access-token",
        Security::None,
    )
    .with_secrets(&["client_secret"]);
/// Revoke an access token: `POST /oauth/revoke`
///
/// See [`Client::revoke_oauth_token`](crate::Client::revoke_oauth_token).
pub static REVOKE_OAUTH_TOKEN: Operation = Operation::new(
        "revokeOAuthToken",
        "POST",
        "/oauth/revoke",
        "https://pipedream.com/docs/rest-api/#revoke-an-access-token",
        Security::None,
    )
    .with_secrets(&["token", "client_secret"]);
/// List workspace projects: `GET /workspaces/{workspace_id}/projects`
///
/// See [`Client::list_workspace_projects`](crate::Client::list_workspace_projects).
pub static LIST_WORKSPACE_PROJECTS: Operation = Operation::new(
    "listWorkspaceProjects",
    "GET",
    "/workspaces/{workspace_id}/projects",
    "https://pipedream.com/docs/rest-api/api-reference/#list-projects",
    Security::ApiKeyOrOAuth,
);
/// List your sources: `GET /users/me/sources`
///
/// See [`Client::list_my_sources`](crate::Client::list_my_sources).
pub static LIST_MY_SOURCES: Operation = Operation::new(
    "listMySources",
    "GET",
    "/users/me/sources",
    "https://pipedream.com/docs/rest-api/api-reference/#list-current-user-sources",
    Security::ApiKey,
);
/// Create a source: `POST /sources`
///
/// See [`Client::create_source`](crate::Client::create_source).
pub static CREATE_SOURCE: Operation = Operation::new(
    "createSource",
    "POST",
    "/sources",
    "https://pipedream.com/docs/rest-api/api-reference/#create-a-source",
    Security::ApiKey,
);
/// Update a source: `PUT /sources/{id}`
///
/// See [`Client::update_source`](crate::Client::update_source).
pub static UPDATE_SOURCE: Operation = Operation::new(
    "updateSource",
    "PUT",
    "/sources/{id}",
    "https://pipedream.com/docs/rest-api/api-reference/#update-a-source",
    Security::ApiKeyOrOAuth,
);
/// Delete a source: `DELETE /sources/{id}`
///
/// See [`Client::delete_source`](crate::Client::delete_source).
pub static DELETE_SOURCE: Operation = Operation::new(
    "deleteSource",
    "DELETE",
    "/sources/{id}",
    "https://pipedream.com/docs/rest-api/api-reference/#delete-a-source",
    Security::ApiKeyOrOAuth,
);
/// Create a subscription: `POST /subscriptions`
///
/// See [`Client::create_subscription`](crate::Client::create_subscription).
pub static CREATE_SUBSCRIPTION: Operation = Operation::new(
    "createSubscription",
    "POST",
    "/subscriptions",
    "https://pipedream.com/docs/rest-api/api-reference/#listen-for-events-from-another-source-or-workflow",
    Security::ApiKeyOrOAuth,
);
/// Delete a subscription: `DELETE /subscriptions`
///
/// See [`Client::delete_subscription`](crate::Client::delete_subscription).
pub static DELETE_SUBSCRIPTION: Operation = Operation::new(
    "deleteSubscription",
    "DELETE",
    "/subscriptions",
    "https://pipedream.com/docs/rest-api/api-reference/#delete-a-subscription",
    Security::ApiKeyOrOAuth,
);
/// Create an automatic subscription: `POST /auto_subscriptions`
///
/// See [`Client::create_auto_subscription`](crate::Client::create_auto_subscription).
pub static CREATE_AUTO_SUBSCRIPTION: Operation = Operation::new(
    "createAutoSubscription",
    "POST",
    "/auto_subscriptions",
    "https://pipedream.com/docs/rest-api/api-reference/#automatically-subscribe-a-listener-to-events-from-new-workflows--sources",
    Security::ApiKeyOrOAuth,
);
/// Get the current user: `GET /users/me`
///
/// See [`Client::get_current_user`](crate::Client::get_current_user).
pub static GET_CURRENT_USER: Operation = Operation::new(
    "getCurrentUser",
    "GET",
    "/users/me",
    "https://pipedream.com/docs/rest-api/api-reference/#get-current-user-info",
    Security::ApiKey,
);
/// List your subscriptions: `GET /users/me/subscriptions`
///
/// See [`Client::list_my_subscriptions`](crate::Client::list_my_subscriptions).
pub static LIST_MY_SUBSCRIPTIONS: Operation = Operation::new(
    "listMySubscriptions",
    "GET",
    "/users/me/subscriptions",
    "https://pipedream.com/docs/rest-api/api-reference/#get-current-users-subscriptions",
    Security::ApiKey,
);
/// List your webhooks: `GET /users/me/webhooks`
///
/// See [`Client::list_my_webhooks`](crate::Client::list_my_webhooks).
pub static LIST_MY_WEBHOOKS: Operation = Operation::new(
    "listMyWebhooks",
    "GET",
    "/users/me/webhooks",
    "https://pipedream.com/docs/rest-api/api-reference/#get-current-users-webhooks",
    Security::ApiKey,
);
/// Create a webhook: `POST /webhooks`
///
/// See [`Client::create_webhook`](crate::Client::create_webhook).
pub static CREATE_WEBHOOK: Operation = Operation::new(
    "createWebhook",
    "POST",
    "/webhooks",
    "https://pipedream.com/docs/rest-api/api-reference/#create-a-webhook",
    Security::ApiKeyOrOAuth,
);
/// Delete a webhook: `DELETE /webhooks/{id}`
///
/// See [`Client::delete_webhook`](crate::Client::delete_webhook).
pub static DELETE_WEBHOOK: Operation = Operation::new(
    "deleteWebhook",
    "DELETE",
    "/webhooks/{id}",
    "https://pipedream.com/docs/rest-api/api-reference/#delete-a-webhook",
    Security::ApiKeyOrOAuth,
);
/// Create a workflow: `POST /workflows`
///
/// See [`Client::create_workflow`](crate::Client::create_workflow).
pub static CREATE_WORKFLOW: Operation = Operation::new(
    "createWorkflow",
    "POST",
    "/workflows",
    "https://pipedream.com/docs/rest-api/api-reference/#create-a-workflow",
    Security::ApiKey,
);
/// Activate or deactivate a workflow: `PUT /workflows/{workflow_id}`
///
/// See [`Client::update_workflow`](crate::Client::update_workflow).
pub static UPDATE_WORKFLOW: Operation = Operation::new(
    "updateWorkflow",
    "PUT",
    "/workflows/{workflow_id}",
    "https://pipedream.com/docs/rest-api/api-reference/#update-a-workflow",
    Security::ApiKey,
);
/// Get a workflow: `GET /workflows/{workflow_id}`
///
/// See [`Client::get_workflow`](crate::Client::get_workflow).
pub static GET_WORKFLOW: Operation = Operation::new(
    "getWorkflow",
    "GET",
    "/workflows/{workflow_id}",
    "https://pipedream.com/docs/rest-api/api-reference/#get-a-workflows-details",
    Security::ApiKeyOrOAuth,
);
/// List events emitted by a workflow: `GET /workflows/{workflow_id}/event_summaries`
///
/// See [`Client::list_workflow_emits`](crate::Client::list_workflow_emits).
pub static LIST_WORKFLOW_EMITS: Operation = Operation::new(
    "listWorkflowEmits",
    "GET",
    "/workflows/{workflow_id}/event_summaries",
    "https://pipedream.com/docs/rest-api/api-reference/#get-workflow-emits",
    Security::ApiKeyOrOAuth,
);
/// List workflow errors: `GET /workflows/{workflow_id}/$errors/event_summaries`
///
/// See [`Client::list_workflow_errors`](crate::Client::list_workflow_errors).
pub static LIST_WORKFLOW_ERRORS: Operation = Operation::new(
    "listWorkflowErrors",
    "GET",
    "/workflows/{workflow_id}/$errors/event_summaries",
    "https://pipedream.com/docs/rest-api/api-reference/#get-workflow-errors",
    Security::ApiKeyOrOAuth,
);
/// Get a workspace: `GET /workspaces/{workspace_id}`
///
/// See [`Client::get_workspace`](crate::Client::get_workspace).
pub static GET_WORKSPACE: Operation = Operation::new(
    "getWorkspace",
    "GET",
    "/workspaces/{workspace_id}",
    "https://pipedream.com/docs/rest-api/api-reference/#get-a-workspace",
    Security::ApiKeyOrOAuth,
);
/// List workspace accounts: `GET /workspaces/{workspace_id}/accounts`
///
/// See [`Client::list_workspace_accounts`](crate::Client::list_workspace_accounts).
pub static LIST_WORKSPACE_ACCOUNTS: Operation = Operation::new(
    "listWorkspaceAccounts",
    "GET",
    "/workspaces/{workspace_id}/accounts",
    "https://pipedream.com/docs/rest-api/api-reference/#get-workspacess-connected-accounts",
    Security::ApiKeyOrOAuth,
);
/// List workspace subscriptions: `GET /workspaces/{workspace_id}/subscriptions`
///
/// See [`Client::list_workspace_subscriptions`](crate::Client::list_workspace_subscriptions).
pub static LIST_WORKSPACE_SUBSCRIPTIONS: Operation = Operation::new(
    "listWorkspaceSubscriptions",
    "GET",
    "/workspaces/{workspace_id}/subscriptions",
    "https://pipedream.com/docs/rest-api/api-reference/#get-workspacess-subscriptions",
    Security::ApiKeyOrOAuth,
);
/// List workspace sources: `GET /orgs/{workspace_id}/sources`
///
/// See [`Client::list_workspace_sources`](crate::Client::list_workspace_sources).
pub static LIST_WORKSPACE_SOURCES: Operation = Operation::new(
    "listWorkspaceSources",
    "GET",
    "/orgs/{workspace_id}/sources",
    "https://pipedream.com/docs/rest-api/api-reference/#get-workspacess-sources",
    Security::ApiKeyOrOAuth,
);
/// All operations, in the order of the document.
pub static ALL: [&Operation; 34usize] = [
    &LIST_ACCOUNTS,
    &GET_ACCOUNT,
    &LIST_APPS,
    &GET_APP,
    &CREATE_COMPONENT,
    &GET_COMPONENT,
    &GET_REGISTRY_COMPONENT,
    &SEARCH_COMPONENTS,
    &LIST_SOURCE_EVENTS,
    &DELETE_SOURCE_EVENTS,
    &CREATE_OAUTH_TOKEN,
    &REVOKE_OAUTH_TOKEN,
    &LIST_WORKSPACE_PROJECTS,
    &LIST_MY_SOURCES,
    &CREATE_SOURCE,
    &UPDATE_SOURCE,
    &DELETE_SOURCE,
    &CREATE_SUBSCRIPTION,
    &DELETE_SUBSCRIPTION,
    &CREATE_AUTO_SUBSCRIPTION,
    &GET_CURRENT_USER,
    &LIST_MY_SUBSCRIPTIONS,
    &LIST_MY_WEBHOOKS,
    &CREATE_WEBHOOK,
    &DELETE_WEBHOOK,
    &CREATE_WORKFLOW,
    &UPDATE_WORKFLOW,
    &GET_WORKFLOW,
    &LIST_WORKFLOW_EMITS,
    &LIST_WORKFLOW_ERRORS,
    &GET_WORKSPACE,
    &LIST_WORKSPACE_ACCOUNTS,
    &LIST_WORKSPACE_SUBSCRIPTIONS,
    &LIST_WORKSPACE_SOURCES,
];
