//! Components: the code of sources.

use serde_json::{Value, json};

use super::input::{Input, one_of};
use super::state::{HandlerResult, State, not_found};

impl State {
    pub(super) fn create_component(&mut self, input: &Input) -> HandlerResult {
        one_of(&input.body, &["component_code", "component_url"])?;
        self.owner(input)?;
        let component = self.save_component(&input.body);
        Ok(input.data(&component))
    }

    pub(super) fn get_component(&mut self, input: &Input, parameter: &str) -> HandlerResult {
        let key = input.path(parameter);
        let found = self.components.items.values().find(|component| {
            let by_id = parameter == "key_or_id" && component["id"] == key;
            by_id || component["_key"] == key
        });
        match found {
            Some(component) => Ok(input.data(component)),
            None => Err(not_found(key)),
        }
    }

    /// Saves the component that a body contains as code or URL.
    pub(super) fn save_component(&mut self, body: &Value) -> Value {
        let url = body["component_url"].as_str().unwrap_or_default();
        let code = body["component_code"].as_str();
        let file = url.rsplit('/').next().unwrap_or_default();
        let file = file.split('.').next().unwrap_or_default();
        let code = match code {
            Some(code) => code.to_owned(),
            None => format!("// {url}"),
        };
        let name = quoted(&code, "name:").unwrap_or(file);
        let key = quoted(&code, "key:").unwrap_or(file);
        let version = quoted(&code, "version:").unwrap_or("0.0.1");
        let now = self.now();
        let component = json!({
            "id": self.id("sc_"),
            "code": code,
            "code_hash": hash(&code),
            "name": match name { "" => "component", name => name },
            "version": version,
            "configurable_props": [],
            "created_at": now,
            "updated_at": now,
            "_key": key,
        });
        self.components.add(component.clone());
        component
    }
}

/// Returns the first string literal after a label in the code.
fn quoted<'a>(code: &'a str, label: &str) -> Option<&'a str> {
    let rest = code.split_once(label)?.1.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest[1..].split(quote).next()
}

/// Returns a non-cryptographic hash. The API does not document its own.
fn hash(code: &str) -> String {
    let mut text = String::new();
    for start in 0..4_u64 {
        let hash = code
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325 ^ start, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            });
        text += &format!("{hash:016x}");
    }
    text
}
