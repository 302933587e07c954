//! Apps.

use serde_json::Value;

use super::input::Input;
use super::state::{HandlerResult, State, not_found};

impl State {
    pub(super) fn list_apps(&mut self, input: &Input) -> HandlerResult {
        let text = input.query("q").unwrap_or_default().to_lowercase();
        let is_set = |name| Ok(input.flag(name)?.unwrap_or(false));
        let (components, actions, triggers) = (
            is_set("has_components")?,
            is_set("has_actions")?,
            is_set("has_triggers")?,
        );
        Ok(input.page(&self.apps, |app| {
            let name = app["name"].as_str().unwrap_or_default().to_lowercase();
            let (has_actions, has_triggers) = (app["_actions"] == true, app["_triggers"] == true);
            name.contains(&text)
                && (!components || has_actions || has_triggers)
                && (!actions || has_actions)
                && (!triggers || has_triggers)
        }))
    }

    pub(super) fn get_app(&mut self, input: &Input) -> HandlerResult {
        let name = input.path("app_id");
        let mut apps = self.apps.items.values();
        let app = apps.find(|app| is_app(app, name));
        app.map(|app| input.data(app))
            .ok_or_else(|| not_found(name))
    }
}

/// Returns whether an app has this ID or name slug.
fn is_app(app: &Value, name: &str) -> bool {
    app["id"] == name || app["name_slug"] == name
}
