// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use crate::Client;
use crate::generated::builder;
/// # Accounts
impl Client {
    /// List connected accounts: `GET /accounts`
    ///
    /// Returns the connected accounts that the user or the workspace can access, one page at a time. Credentials are returned only if `include_credentials` is true.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`Account`](crate::types::Account); [`stream`](crate::builder::ListAccounts::stream) returns the items of all pages. See [`builder::ListAccounts`] for the parameters and an example.
    pub fn list_accounts(&self) -> builder::ListAccounts {
        builder::ListAccounts::new(self)
    }
    /// Get a connected account: `GET /accounts/{account_id}`
    ///
    /// Returns a connected account. Credentials are returned only if `include_credentials` is 1.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`Account`](crate::types::Account). See [`builder::GetAccount`] for the parameters and an example.
    pub fn get_account(&self) -> builder::GetAccount {
        builder::GetAccount::new(self)
    }
}
/// # Apps
impl Client {
    /// List apps: `GET /apps`
    ///
    /// Returns the apps that accounts can be connected to, one page at a time.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`App`](crate::types::App); [`stream`](crate::builder::ListApps::stream) returns the items of all pages. See [`builder::ListApps`] for the parameters and an example.
    pub fn list_apps(&self) -> builder::ListApps {
        builder::ListApps::new(self)
    }
    /// Get an app: `GET /apps/{app_id}`
    ///
    /// Returns an app by its ID or name slug.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`App`](crate::types::App). See [`builder::GetApp`] for the parameters and an example.
    pub fn get_app(&self) -> builder::GetApp {
        builder::GetApp::new(self)
    }
}
/// # Components
impl Client {
    /// Create a component: `POST /components`
    ///
    /// Saves a component, from which you can then create sources. Pass `component_code` or `component_url`. If you pass both, the code takes precedence and the URL only records its origin. It requires the API key of a user.
    ///
    /// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
    ///
    /// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
    ///
    /// Awaiting it returns [`Component`](crate::types::Component). See [`builder::CreateComponent`] for the parameters and an example.
    pub fn create_component(&self) -> builder::CreateComponent {
        builder::CreateComponent::new(self)
    }
    /// Get a component: `GET /components/{key_or_id}`
    ///
    /// Returns the code, metadata and configurable props of one of your saved or published components.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`Component`](crate::types::Component). See [`builder::GetComponent`] for the parameters and an example.
    pub fn get_component(&self) -> builder::GetComponent {
        builder::GetComponent::new(self)
    }
    /// Get a registry component: `GET /components/registry/{key}`
    ///
    /// Returns a public component from the global registry, such as one for GitHub or Google Calendar. The response has the same properties as for your own components.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`Component`](crate::types::Component). See [`builder::GetRegistryComponent`] for the parameters and an example.
    pub fn get_registry_component(&self) -> builder::GetRegistryComponent {
        builder::GetRegistryComponent::new(self)
    }
    /// Search for registry components: `GET /components/search`
    ///
    /// Returns the keys of the components in the global registry that match a description in natural language best. To get a component, pass its key to the operation for registry components. Unlike most responses, this one is not wrapped in `data`.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`ComponentMatches`](crate::types::ComponentMatches). See [`builder::SearchComponents`] for the parameters and an example.
    pub fn search_components(&self) -> builder::SearchComponents {
        builder::SearchComponents::new(self)
    }
}
/// # Events
impl Client {
    /// List events emitted by a source: `GET /sources/{id}/event_summaries`
    ///
    /// Returns the latest events of the source, the latest first. The list contains the last 100 events, of which a page has 10 unless you set `limit`. Event data larger than 1 KB may be truncated. Set `expand` to `event` to get the full data.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`EmittedEvent`](crate::types::EmittedEvent); [`stream`](crate::builder::ListSourceEvents::stream) returns the items of all pages. See [`builder::ListSourceEvents`] for the parameters and an example.
    pub fn list_source_events(&self) -> builder::ListSourceEvents {
        builder::ListSourceEvents::new(self)
    }
    /// Delete events emitted by a source: `DELETE /sources/{id}/events`
    ///
    /// Deletes all events of the source, or only those from `start_id` to `end_id`, inclusive. Either bound can be omitted. To delete a single event, pass its ID as both bounds. The deletion is asynchronous.
    ///
    /// The operation is idempotent only if `end_id` is given: the client then [retries](crate::RetryPolicy) it after any transient failure, and otherwise only if the server certainly did not process the request.
    ///
    /// Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::DeleteSourceEvents::send) returns the body. See [`builder::DeleteSourceEvents`] for the parameters and an example.
    pub fn delete_source_events(&self) -> builder::DeleteSourceEvents {
        builder::DeleteSourceEvents::new(self)
    }
}
/// # OAuth
impl Client {
    /// Get a new access token: `POST /oauth/token`
    ///
    /// Exchanges the ID and secret of an OAuth client for an access token, which is sent in the `Authorization` header like an API key. A workspace administrator creates OAuth clients in the API settings of the workspace. The request itself is sent without an `Authorization` header.
    ///
    /// The client sends no credentials with this request.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`OAuthToken`](crate::types::OAuthToken). See [`builder::CreateOAuthToken`] for the parameters and an example.
    pub fn create_oauth_token(&self) -> builder::CreateOAuthToken {
        builder::CreateOAuthToken::new(self)
    }
    /// Revoke an access token: `POST /oauth/revoke`
    ///
    /// Revokes an access token. Later requests with it are rejected with 401. The request itself is sent without an `Authorization` header.
    ///
    /// The client sends no credentials with this request.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`OAuthRevocation`](crate::types::OAuthRevocation). See [`builder::RevokeOAuthToken`] for the parameters and an example.
    pub fn revoke_oauth_token(&self) -> builder::RevokeOAuthToken {
        builder::RevokeOAuthToken::new(self)
    }
}
/// # Projects
impl Client {
    /// List workspace projects: `GET /workspaces/{workspace_id}/projects`
    ///
    /// Returns the projects in a workspace, one page at a time. The `org_id` of a project is an integer, not the workspace ID. The later documentation does not mention this operation.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`Project`](crate::types::Project); [`stream`](crate::builder::ListWorkspaceProjects::stream) returns the items of all pages. See [`builder::ListWorkspaceProjects`] for the parameters and an example.
    pub fn list_workspace_projects(&self) -> builder::ListWorkspaceProjects {
        builder::ListWorkspaceProjects::new(self)
    }
}
/// # Sources
impl Client {
    /// List your sources: `GET /users/me/sources`
    ///
    /// Returns the event sources of the user who owns the API key, one page at a time. Sources of a workspace have their own list. It requires the API key of a user. The later documentation does not mention this operation.
    ///
    /// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`Source`](crate::types::Source); [`stream`](crate::builder::ListMySources::stream) returns the items of all pages. See [`builder::ListMySources`] for the parameters and an example.
    pub fn list_my_sources(&self) -> builder::ListMySources {
        builder::ListMySources::new(self)
    }
    /// Create a source: `POST /sources`
    ///
    /// Creates an event source and starts it. Pass its component as `component_id`, `component_code` or `component_url`. If you pass more than one, the ID takes precedence and the URL only records the origin of the code. To create it in a workspace, pass `org_id`. It requires the API key of a user.
    ///
    /// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
    ///
    /// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
    ///
    /// Awaiting it returns [`Source`](crate::types::Source). See [`builder::CreateSource`] for the parameters and an example.
    pub fn create_source(&self) -> builder::CreateSource {
        builder::CreateSource::new(self)
    }
    /// Update a source: `PUT /sources/{id}`
    ///
    /// Changes the component or the name of a source, or starts or stops it. As when creating a source, at least one of `component_id`, `component_code` and `component_url` is required.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::UpdateSource::send) returns the body. See [`builder::UpdateSource`] for the parameters and an example.
    pub fn update_source(&self) -> builder::UpdateSource {
        builder::UpdateSource::new(self)
    }
    /// Delete a source: `DELETE /sources/{id}`
    ///
    /// Deletes an event source by its ID.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::DeleteSource::send) returns the body. See [`builder::DeleteSource`] for the parameters and an example.
    pub fn delete_source(&self) -> builder::DeleteSource {
        builder::DeleteSource::new(self)
    }
}
/// # Subscriptions
impl Client {
    /// Create a subscription: `POST /subscriptions`
    ///
    /// Delivers the events of a source or workflow to another source or workflow, or to a webhook. A listener can have any number of emitters. Subscriptions do not work in projects with GitHub Sync; trigger the other workflow with `$.flow.trigger` there.
    ///
    /// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
    ///
    /// Awaiting it returns what the server returned ([`Created`](crate::Created)); the API documents no response body. [`send`](crate::builder::CreateSubscription::send) returns the body. See [`builder::CreateSubscription`] for the parameters and an example.
    pub fn create_subscription(&self) -> builder::CreateSubscription {
        builder::CreateSubscription::new(self)
    }
    /// Delete a subscription: `DELETE /subscriptions`
    ///
    /// Stops delivering the events of an emitter to a listener. Identify the subscription by the emitter, listener and channel that it was created with.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::DeleteSubscription::send) returns the body. See [`builder::DeleteSubscription`] for the parameters and an example.
    pub fn delete_subscription(&self) -> builder::DeleteSubscription {
        builder::DeleteSubscription::new(self)
    }
    /// Create an automatic subscription: `POST /auto_subscriptions`
    ///
    /// Delivers the events of one channel to a listener, from every source and workflow that is created after this call. Existing sources and workflows each need a separate subscription. The Pipedream site does not show these listeners.
    ///
    /// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
    ///
    /// Awaiting it returns what the server returned ([`Created`](crate::Created)); the API documents no response body. [`send`](crate::builder::CreateAutoSubscription::send) returns the body. See [`builder::CreateAutoSubscription`] for the parameters and an example.
    pub fn create_auto_subscription(&self) -> builder::CreateAutoSubscription {
        builder::CreateAutoSubscription::new(self)
    }
}
/// # Users
impl Client {
    /// Get the current user: `GET /users/me`
    ///
    /// Returns the user who owns the API key. The quota and billing properties depend on the user's plan. It requires the API key of a user.
    ///
    /// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`User`](crate::types::User). See [`builder::GetCurrentUser`] for the parameters and an example.
    pub fn get_current_user(&self) -> builder::GetCurrentUser {
        builder::GetCurrentUser::new(self)
    }
    /// List your subscriptions: `GET /users/me/subscriptions`
    ///
    /// Returns the subscriptions of the user who owns the API key, one page at a time. Subscriptions of a workspace have their own list. It requires the API key of a user. The later documentation does not mention this operation.
    ///
    /// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`Subscription`](crate::types::Subscription); [`stream`](crate::builder::ListMySubscriptions::stream) returns the items of all pages. See [`builder::ListMySubscriptions`] for the parameters and an example.
    pub fn list_my_subscriptions(&self) -> builder::ListMySubscriptions {
        builder::ListMySubscriptions::new(self)
    }
    /// List your webhooks: `GET /users/me/webhooks`
    ///
    /// Returns the webhooks of the user who owns the API key, one page at a time. It requires the API key of a user. The later documentation does not mention this operation.
    ///
    /// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`Webhook`](crate::types::Webhook); [`stream`](crate::builder::ListMyWebhooks::stream) returns the items of all pages. See [`builder::ListMyWebhooks`] for the parameters and an example.
    pub fn list_my_webhooks(&self) -> builder::ListMyWebhooks {
        builder::ListMyWebhooks::new(self)
    }
}
/// # Webhooks
impl Client {
    /// Create a webhook: `POST /webhooks`
    ///
    /// Registers a URL to which events can be delivered. To deliver events to it, create a subscription with the webhook as its listener; no workflow runs. The webhook belongs to your account. To list your webhooks, use `GET /users/me/webhooks`.
    ///
    /// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
    ///
    /// Awaiting it returns [`Webhook`](crate::types::Webhook). See [`builder::CreateWebhook`] for the parameters and an example.
    pub fn create_webhook(&self) -> builder::CreateWebhook {
        builder::CreateWebhook::new(self)
    }
    /// Delete a webhook: `DELETE /webhooks/{id}`
    ///
    /// Removes the webhook from your account.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::DeleteWebhook::send) returns the body. See [`builder::DeleteWebhook`] for the parameters and an example.
    pub fn delete_webhook(&self) -> builder::DeleteWebhook {
        builder::DeleteWebhook::new(self)
    }
}
/// # Workflows
impl Client {
    /// Create a workflow: `POST /workflows`
    ///
    /// Creates a workflow from a template, in a project of a workspace. The request can set steps, triggers and settings. Its `org_id` is the workspace ID. It requires the API key of a user.
    ///
    /// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
    ///
    /// The operation is not idempotent: the client [retries](crate::RetryPolicy) it only if the server certainly did not process the request.
    ///
    /// Awaiting it returns [`Workflow`](crate::types::Workflow). See [`builder::CreateWorkflow`] for the parameters and an example.
    pub fn create_workflow(&self) -> builder::CreateWorkflow {
        builder::CreateWorkflow::new(self)
    }
    /// Activate or deactivate a workflow: `PUT /workflows/{workflow_id}`
    ///
    /// Changes only whether the workflow is active. To change its steps, triggers or connected accounts, create another workflow. If a workspace owns the workflow, pass the workspace ID as `org_id`. It requires the API key of a user.
    ///
    /// Requires the API key of a user: the API does not accept an OAuth access token here ([`guide::authentication`](crate::guide::authentication)).
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns `()`; the API documents no response body. [`send`](crate::builder::UpdateWorkflow::send) returns the body. See [`builder::UpdateWorkflow`] for the parameters and an example.
    pub fn update_workflow(&self) -> builder::UpdateWorkflow {
        builder::UpdateWorkflow::new(self)
    }
    /// Get a workflow: `GET /workflows/{workflow_id}`
    ///
    /// Returns the steps and triggers of a workflow. Unlike most responses, this one is not wrapped in `data`.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`WorkflowDetails`](crate::types::WorkflowDetails). See [`builder::GetWorkflow`] for the parameters and an example.
    pub fn get_workflow(&self) -> builder::GetWorkflow {
        builder::GetWorkflow::new(self)
    }
    /// List events emitted by a workflow: `GET /workflows/{workflow_id}/event_summaries`
    ///
    /// Returns the latest events that the workflow emitted with `$send.emit()`. The list contains the last 100 events, of which a page has 10 unless you set `limit`. Event data larger than 1 KB may be truncated. Set `expand` to `event` to get the full data.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`EmittedEvent`](crate::types::EmittedEvent); [`stream`](crate::builder::ListWorkflowEmits::stream) returns the items of all pages. See [`builder::ListWorkflowEmits`] for the parameters and an example.
    pub fn list_workflow_emits(&self) -> builder::ListWorkflowEmits {
        builder::ListWorkflowEmits::new(self)
    }
    /// List workflow errors: `GET /workflows/{workflow_id}/$errors/event_summaries`
    ///
    /// Returns the latest errors that the workflow threw, each with the event that caused it. The list contains the last 100 errors, of which a page has 10 unless you set `limit`. Event data larger than 1 KB may be truncated. Set `expand` to `event` to get the full data.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`WorkflowError`](crate::types::WorkflowError); [`stream`](crate::builder::ListWorkflowErrors::stream) returns the items of all pages. See [`builder::ListWorkflowErrors`] for the parameters and an example.
    pub fn list_workflow_errors(&self) -> builder::ListWorkflowErrors {
        builder::ListWorkflowErrors::new(self)
    }
}
/// # Workspaces
impl Client {
    /// Get a workspace: `GET /workspaces/{workspace_id}`
    ///
    /// Returns a workspace and the credits that it has used. The property names say daily, but the API documentation refers to the billing period.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns [`Workspace`](crate::types::Workspace). See [`builder::GetWorkspace`] for the parameters and an example.
    pub fn get_workspace(&self) -> builder::GetWorkspace {
        builder::GetWorkspace::new(self)
    }
    /// List workspace accounts: `GET /workspaces/{workspace_id}/accounts`
    ///
    /// Returns the connected accounts of a workspace, one page at a time, with only their IDs and names. Use `query` to filter by app.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`Account`](crate::types::Account); [`stream`](crate::builder::ListWorkspaceAccounts::stream) returns the items of all pages. See [`builder::ListWorkspaceAccounts`] for the parameters and an example.
    pub fn list_workspace_accounts(&self) -> builder::ListWorkspaceAccounts {
        builder::ListWorkspaceAccounts::new(self)
    }
    /// List workspace subscriptions: `GET /workspaces/{workspace_id}/subscriptions`
    ///
    /// Returns the subscriptions that are configured in a workspace, one page at a time.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`Subscription`](crate::types::Subscription); [`stream`](crate::builder::ListWorkspaceSubscriptions::stream) returns the items of all pages. See [`builder::ListWorkspaceSubscriptions`] for the parameters and an example.
    pub fn list_workspace_subscriptions(&self) -> builder::ListWorkspaceSubscriptions {
        builder::ListWorkspaceSubscriptions::new(self)
    }
    /// List workspace sources: `GET /orgs/{workspace_id}/sources`
    ///
    /// Returns the event sources that are configured in a workspace, one page at a time. The path starts with `/orgs`, unlike the other workspace paths.
    ///
    /// The operation is idempotent: the client [retries](crate::RetryPolicy) it after any transient failure.
    ///
    /// Awaiting it returns one [`Page`](crate::Page) of [`Source`](crate::types::Source); [`stream`](crate::builder::ListWorkspaceSources::stream) returns the items of all pages. See [`builder::ListWorkspaceSources`] for the parameters and an example.
    pub fn list_workspace_sources(&self) -> builder::ListWorkspaceSources {
        builder::ListWorkspaceSources::new(self)
    }
}
