//! Event sources.

use serde_json::{Value, json};

use super::input::{Input, one_of};
use super::state::{HandlerResult, State};
use crate::testing::loopback::Response;

const CODE: &[&str] = &["component_id", "component_code", "component_url"];

impl State {
    pub(super) fn list_sources(&mut self, input: &Input, workspace: Option<&str>) -> HandlerResult {
        if let Some(workspace) = workspace {
            self.workspaces.get(workspace)?;
        }
        Ok(input.page(&self.sources, |source| {
            source["_owner"].as_str() == workspace
        }))
    }

    pub(super) fn create_source(&mut self, input: &Input) -> HandlerResult {
        one_of(&input.body, CODE)?;
        let owner = self.owner(input)?;
        let component = self.component_of(&input.body)?;
        let name = input.body["name"].as_str().or(component["name"].as_str());
        let id = self.id("dc_");
        let source = self.new_source(&id, name.unwrap_or_default(), &component["id"]);
        let source = self
            .sources
            .get(source["id"].as_str().unwrap_or_default())?;
        source["_owner"] = owner;
        source["configured_props"] = public_view(&input.body["configured_props"]);
        Ok(input.data(source))
    }

    pub(super) fn update_source(&mut self, input: &Input) -> HandlerResult {
        let id = input.path("id");
        self.sources.get(id)?;
        one_of(&input.body, CODE)?;
        let component = self.component_of(&input.body)?;
        let now = self.now();
        let source = self.sources.get(id)?;
        source["component_id"] = component["id"].clone();
        source["updated_at"] = json!(now);
        for name in ["name", "active"] {
            if !input.body[name].is_null() {
                source[name] = input.body[name].clone();
            }
        }
        Ok(Response::new(200, None))
    }

    pub(super) fn delete_source(&mut self, input: &Input) -> HandlerResult {
        let id = input.path("id");
        let source = self.sources.remove(id)?;
        if let Some(slug) = source["name_slug"].as_str() {
            self.slugs.remove(slug);
        }
        self.events.remove(id);
        self.drop_subscriptions(id);
        Ok(Response::new(200, None))
    }

    /// Adds a source that belongs to the user.
    pub(super) fn new_source(&mut self, id: &str, name: &str, component: &Value) -> Value {
        let (now, slug) = (self.now(), slug(name));
        let mut unique = slug.clone();
        for number in 2.. {
            if self.slugs.insert(unique.clone()) {
                break;
            }
            unique = format!("{slug}-{number}");
        }
        let source = json!({
            "id": id,
            "user_id": self.user["id"],
            "component_id": component,
            "configured_props": {},
            "active": true,
            "created_at": now,
            "updated_at": now,
            "name": name,
            "name_slug": unique,
        });
        self.sources.add(source.clone());
        self.subscribe_automatically(id);
        source
    }

    fn component_of(&mut self, body: &Value) -> Result<Value, Response> {
        match body["component_id"].as_str() {
            Some(id) => self.components.get(id).cloned(),
            None => Ok(self.save_component(body)),
        }
    }
}

/// Returns props as the API does: a timer has a different format in responses.
fn public_view(props: &Value) -> Value {
    let props = props.as_object().cloned().unwrap_or_default();
    let props = props.into_iter().map(|(name, value)| {
        let value = match value.get("intervalSeconds") {
            Some(seconds) => json!({"cron": null, "interval_seconds": seconds}),
            None => value,
        };
        (name, value)
    });
    Value::Object(props.collect())
}

fn slug(name: &str) -> String {
    let slug: String = name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    slug.trim_matches('-').to_owned()
}
