//! Webhooks.

use serde_json::json;

use super::input::Input;
use super::state::{HandlerResult, State};
use crate::testing::loopback::Response;

impl State {
    pub(super) fn list_webhooks(&mut self, input: &Input) -> HandlerResult {
        Ok(input.page(&self.webhooks, |_| true))
    }

    pub(super) fn create_webhook(&mut self, input: &Input) -> HandlerResult {
        let url = input.required("url")?;
        let host = url.strip_prefix("https://").or(url.strip_prefix("http://"));
        let host = host.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'));
        if !host || reqwest::Url::parse(url).is_err() {
            return Err(Response::error(
                400,
                "`url` must be an http or https URL with a host",
            ));
        }
        let owner = self.owner(input)?;
        let now = self.now();
        let webhook = json!({
            "id": self.id("wh_"),
            "user_id": self.user["id"],
            "name": input.query("name"),
            "description": input.query("description"),
            "url": url,
            "active": true,
            "created_at": now,
            "updated_at": now,
            "_owner": owner,
        });
        self.webhooks.add(webhook.clone());
        Ok(input.data(&webhook))
    }

    pub(super) fn delete_webhook(&mut self, input: &Input) -> HandlerResult {
        let id = input.path("id");
        self.webhooks.remove(id)?;
        self.drop_subscriptions(id);
        Ok(Response::new(200, None))
    }
}
