//! Subscriptions of listeners to emitters.

use serde_json::json;

use super::input::Input;
use super::state::{HandlerResult, State, not_found};
use crate::testing::loopback::Response;

impl State {
    pub(super) fn list_subscriptions(
        &mut self,
        input: &Input,
        workspace: Option<&str>,
    ) -> HandlerResult {
        if let Some(workspace) = workspace {
            self.workspaces.get(workspace)?;
        }
        Ok(input.page(&self.subscriptions, |one| {
            one["_owner"].as_str() == workspace
        }))
    }

    pub(super) fn create_subscription(&mut self, input: &Input) -> HandlerResult {
        let emitter = input.required("emitter_id")?;
        let listener = input.required("listener_id")?;
        let owner = self.owner(input)?;
        let pattern = matches!(emitter, "p_*" | "dc_*");
        if !pattern && !self.sources.contains(emitter) && !self.workflows.contains(emitter) {
            return Err(not_found(emitter));
        }
        self.check_listener(listener)?;
        self.subscribe(
            emitter,
            listener,
            input.query("event_name").unwrap_or(""),
            owner,
        );
        Ok(Response::new(200, None))
    }

    pub(super) fn create_auto_subscription(&mut self, input: &Input) -> HandlerResult {
        let name = input.required("event_name")?;
        let listener = input.required("listener_id")?;
        self.owner(input)?;
        self.check_listener(listener)?;
        let subscription = (listener.to_owned(), name.to_owned());
        if !self.auto_subscriptions.contains(&subscription) {
            self.auto_subscriptions.push(subscription);
        }
        Ok(Response::new(200, None))
    }

    pub(super) fn delete_subscription(&mut self, input: &Input) -> HandlerResult {
        let emitter = input.required("emitter_id")?;
        let listener = input.required("listener_id")?;
        let name = input.query("event_name").unwrap_or("");
        let before = self.subscriptions.items.len();
        self.subscriptions.items.retain(|_, one| {
            one["emitter_id"] != emitter
                || one["listener_id"] != listener
                || one["event_name"] != name
        });
        match self.subscriptions.items.len() < before {
            true => Ok(Response::new(200, None)),
            false => Err(Response::error(404, "the subscription does not exist")),
        }
    }

    pub(super) fn subscribe(
        &mut self,
        emitter: &str,
        listener: &str,
        name: &str,
        owner: serde_json::Value,
    ) {
        let exists = self.subscriptions.items.values().any(|one| {
            one["emitter_id"] == emitter
                && one["listener_id"] == listener
                && one["event_name"] == name
        });
        if !exists {
            let id = self.id("sub_");
            self.subscriptions.add(json!({
                "id": id,
                "emitter_id": emitter,
                "listener_id": listener,
                "event_name": name,
                "_owner": owner,
            }));
        }
    }

    /// Creates the automatic subscriptions to a new emitter.
    pub(super) fn subscribe_automatically(&mut self, emitter: &str) {
        for (listener, name) in self.auto_subscriptions.clone() {
            self.subscribe(emitter, &listener, &name, serde_json::Value::Null);
        }
    }

    /// Deletes the subscriptions of a deleted object.
    pub(super) fn drop_subscriptions(&mut self, id: &str) {
        self.subscriptions
            .items
            .retain(|_, one| one["emitter_id"] != id && one["listener_id"] != id);
        self.auto_subscriptions
            .retain(|(listener, _)| listener != id);
    }

    fn check_listener(&mut self, id: &str) -> Result<(), Response> {
        let known =
            self.sources.contains(id) || self.workflows.contains(id) || self.webhooks.contains(id);
        known.then_some(()).ok_or_else(|| not_found(id))
    }
}
