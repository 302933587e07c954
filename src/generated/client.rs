// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.

use crate::Client;
use crate::generated::builder;
impl Client {
    /// Get a connected account: `GET /accounts/{account_id}`
    ///
    /// Returns what is known of one connected account. The credentials come along only when `include_credentials` asks for them.
    ///
    /// See [`builder::GetAccount`] for its parameters, its result and an example.
    pub fn get_account(&self) -> builder::GetAccount {
        builder::GetAccount::new(self)
    }
    /// Create a component: `POST /components`
    ///
    /// Saves the code of a component, so that sources can be made from it. Either its code or the URL where its code is hosted is needed; the code wins when both are given, and the URL then only tells where it is from.
    ///
    /// See [`builder::CreateComponent`] for its parameters, its result and an example.
    pub fn create_component(&self) -> builder::CreateComponent {
        builder::CreateComponent::new(self)
    }
    /// Get a component: `GET /components/{key_or_id}`
    ///
    /// Returns a component that was saved or published in your account, by its key or its ID.
    ///
    /// See [`builder::GetComponent`] for its parameters, its result and an example.
    pub fn get_component(&self) -> builder::GetComponent {
        builder::GetComponent::new(self)
    }
    /// Get a component from the global registry: `GET /components/registry/{key}`
    ///
    /// Returns a component that is published for everyone, such as those for GitHub or Google Calendar. The data is the same as for a component of your own.
    ///
    /// See [`builder::GetRegistryComponent`] for its parameters, its result and an example.
    pub fn get_registry_component(&self) -> builder::GetRegistryComponent {
        builder::GetRegistryComponent::new(self)
    }
    /// List the events of a source: `GET /sources/{id}/event_summaries`
    ///
    /// Lists the latest events that a source emitted, at most 100 of them. The data of an event larger than 1 KB may be cut; `expand` asks for all of it.
    ///
    /// See [`builder::ListSourceEvents`] for its parameters, its result and an example.
    pub fn list_source_events(&self) -> builder::ListSourceEvents {
        builder::ListSourceEvents::new(self)
    }
    /// Delete events of a source: `DELETE /sources/{id}/events`
    ///
    /// Deletes all events of a source, or those from `start_id` up to `end_id`, both included. An end that is not given is open; the same ID in both deletes that one event. The deletion happens after the answer.
    ///
    /// See [`builder::DeleteSourceEvents`] for its parameters, its result and an example.
    pub fn delete_source_events(&self) -> builder::DeleteSourceEvents {
        builder::DeleteSourceEvents::new(self)
    }
    /// List the projects of a workspace: `GET /workspaces/{workspace_id}/projects`
    ///
    /// Lists the projects of a workspace.
    ///
    /// See [`builder::ListWorkspaceProjects`] for its parameters, its result and an example.
    pub fn list_workspace_projects(&self) -> builder::ListWorkspaceProjects {
        builder::ListWorkspaceProjects::new(self)
    }
    /// List your sources: `GET /users/me/sources`
    ///
    /// Lists the event sources of the user that the API key belongs to.
    ///
    /// See [`builder::ListMySources`] for its parameters, its result and an example.
    pub fn list_my_sources(&self) -> builder::ListMySources {
        builder::ListMySources::new(self)
    }
    /// Create a source: `POST /sources`
    ///
    /// Creates an event source and starts it. What it runs is given as the ID of a saved component, as code, or as the URL where its code is hosted; the ID wins when more than one is given, and the URL then only tells where the code is from.
    ///
    /// See [`builder::CreateSource`] for its parameters, its result and an example.
    pub fn create_source(&self) -> builder::CreateSource {
        builder::CreateSource::new(self)
    }
    /// Update a source: `PUT /sources/{id}`
    ///
    /// Changes what a source runs or its name, or stops and starts it. One of the three that say what it runs is required, as when it was created.
    ///
    /// See [`builder::UpdateSource`] for its parameters, its result and an example.
    pub fn update_source(&self) -> builder::UpdateSource {
        builder::UpdateSource::new(self)
    }
    /// Delete a source: `DELETE /sources/{id}`
    ///
    /// Deletes a source.
    ///
    /// See [`builder::DeleteSource`] for its parameters, its result and an example.
    pub fn delete_source(&self) -> builder::DeleteSource {
        builder::DeleteSource::new(self)
    }
    /// Subscribe a listener to an emitter: `POST /subscriptions`
    ///
    /// Delivers the events of a source or workflow to another one, or to a webhook. One listener can have any number of emitters.
    ///
    /// See [`builder::CreateSubscription`] for its parameters, its result and an example.
    pub fn create_subscription(&self) -> builder::CreateSubscription {
        builder::CreateSubscription::new(self)
    }
    /// Delete a subscription: `DELETE /subscriptions`
    ///
    /// Ends the delivery of an emitter's events to a listener. The subscription is named by the same three values that made it.
    ///
    /// See [`builder::DeleteSubscription`] for its parameters, its result and an example.
    pub fn delete_subscription(&self) -> builder::DeleteSubscription {
        builder::DeleteSubscription::new(self)
    }
    /// Subscribe a listener to all new sources and workflows: `POST /auto_subscriptions`
    ///
    /// Delivers a stream of events of every source and workflow that is created from now on to a listener. Those that exist already need a subscription each. The Pipedream site does not show such a listener.
    ///
    /// See [`builder::CreateAutoSubscription`] for its parameters, its result and an example.
    pub fn create_auto_subscription(&self) -> builder::CreateAutoSubscription {
        builder::CreateAutoSubscription::new(self)
    }
    /// Get the current user: `GET /users/me`
    ///
    /// Returns the user that the API key belongs to. What it tells of quotas depends on the plan.
    ///
    /// See [`builder::GetCurrentUser`] for its parameters, its result and an example.
    pub fn get_current_user(&self) -> builder::GetCurrentUser {
        builder::GetCurrentUser::new(self)
    }
    /// List your subscriptions: `GET /users/me/subscriptions`
    ///
    /// Lists the subscriptions of the user that the API key belongs to.
    ///
    /// See [`builder::ListMySubscriptions`] for its parameters, its result and an example.
    pub fn list_my_subscriptions(&self) -> builder::ListMySubscriptions {
        builder::ListMySubscriptions::new(self)
    }
    /// List your webhooks: `GET /users/me/webhooks`
    ///
    /// Lists the webhooks of the user that the API key belongs to.
    ///
    /// See [`builder::ListMyWebhooks`] for its parameters, its result and an example.
    pub fn list_my_webhooks(&self) -> builder::ListMyWebhooks {
        builder::ListMyWebhooks::new(self)
    }
    /// Create a webhook: `POST /webhooks`
    ///
    /// Registers a URL that events can be delivered to. A subscription with the webhook as its listener then delivers them.
    ///
    /// See [`builder::CreateWebhook`] for its parameters, its result and an example.
    pub fn create_webhook(&self) -> builder::CreateWebhook {
        builder::CreateWebhook::new(self)
    }
    /// Delete a webhook: `DELETE /webhooks/{id}`
    ///
    /// Deletes a webhook of your account.
    ///
    /// See [`builder::DeleteWebhook`] for its parameters, its result and an example.
    pub fn delete_webhook(&self) -> builder::DeleteWebhook {
        builder::DeleteWebhook::new(self)
    }
    /// Create a workflow: `POST /workflows`
    ///
    /// Creates a workflow in a project from a template, with its steps, triggers and settings.
    ///
    /// See [`builder::CreateWorkflow`] for its parameters, its result and an example.
    pub fn create_workflow(&self) -> builder::CreateWorkflow {
        builder::CreateWorkflow::new(self)
    }
    /// Activate or deactivate a workflow: `PUT /workflows/{workflow_id}`
    ///
    /// Switches a workflow on or off. Its steps, triggers and accounts cannot be changed here; create another workflow instead.
    ///
    /// See [`builder::UpdateWorkflow`] for its parameters, its result and an example.
    pub fn update_workflow(&self) -> builder::UpdateWorkflow {
        builder::UpdateWorkflow::new(self)
    }
    /// Get a workflow: `GET /workflows/{workflow_id}`
    ///
    /// Returns the steps and triggers of a workflow.
    ///
    /// See [`builder::GetWorkflow`] for its parameters, its result and an example.
    pub fn get_workflow(&self) -> builder::GetWorkflow {
        builder::GetWorkflow::new(self)
    }
    /// List what a workflow emitted: `GET /workflows/{workflow_id}/event_summaries`
    ///
    /// Lists the latest events that a workflow emitted with `$send.emit()`, at most 100 of them. The data of an event larger than 1 KB may be cut; `expand` asks for all of it.
    ///
    /// See [`builder::ListWorkflowEmits`] for its parameters, its result and an example.
    pub fn list_workflow_emits(&self) -> builder::ListWorkflowEmits {
        builder::ListWorkflowEmits::new(self)
    }
    /// List the errors of a workflow: `GET /workflows/{workflow_id}/$errors/event_summaries`
    ///
    /// Lists the latest events on which a workflow threw an error, at most 100 of them, each with the error and the event that led to it. The data of an event larger than 1 KB may be cut; `expand` asks for all of it.
    ///
    /// See [`builder::ListWorkflowErrors`] for its parameters, its result and an example.
    pub fn list_workflow_errors(&self) -> builder::ListWorkflowErrors {
        builder::ListWorkflowErrors::new(self)
    }
    /// Get a workspace: `GET /workspaces/{workspace_id}`
    ///
    /// Returns a workspace, with the credits that it used in the current billing period.
    ///
    /// See [`builder::GetWorkspace`] for its parameters, its result and an example.
    pub fn get_workspace(&self) -> builder::GetWorkspace {
        builder::GetWorkspace::new(self)
    }
    /// List the connected accounts of a workspace: `GET /workspaces/{workspace_id}/accounts`
    ///
    /// Lists the connected accounts of a workspace, or those for one app. Each is told by its ID and name only.
    ///
    /// See [`builder::ListWorkspaceAccounts`] for its parameters, its result and an example.
    pub fn list_workspace_accounts(&self) -> builder::ListWorkspaceAccounts {
        builder::ListWorkspaceAccounts::new(self)
    }
    /// List the subscriptions of a workspace: `GET /workspaces/{workspace_id}/subscriptions`
    ///
    /// Lists the subscriptions of a workspace.
    ///
    /// See [`builder::ListWorkspaceSubscriptions`] for its parameters, its result and an example.
    pub fn list_workspace_subscriptions(&self) -> builder::ListWorkspaceSubscriptions {
        builder::ListWorkspaceSubscriptions::new(self)
    }
    /// List the sources of a workspace: `GET /orgs/{workspace_id}/sources`
    ///
    /// Lists the event sources of a workspace.
    ///
    /// See [`builder::ListWorkspaceSources`] for its parameters, its result and an example.
    pub fn list_workspace_sources(&self) -> builder::ListWorkspaceSources {
        builder::ListWorkspaceSources::new(self)
    }
}
