//! Property names that become one name in generated code.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;
use openapi_document::tree::escape_step;

pub(crate) static DEDUPLICATE_PROPERTY_NAMES: Adjustment = Adjustment {
    name: "deduplicate-property-names",
    summary: "Keeps one of the properties that become the same name, such as `code_raw` and `codeRaw`. The others are accepted as additional properties.",
    reason: "The generator converts names to one style, and a type with a duplicate field does not compile.",
    before: "type: object\nproperties:\n  code_raw: {type: string}\n  codeRaw: {type: string}\n",
    after: "type: object\nproperties:\n  code_raw: {type: string}\n",
    apply: deduplicate_property_names,
};

fn deduplicate_property_names(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        if visited.kind != Kind::Schema {
            return;
        }
        for (removed, kept) in duplicates(visited.object) {
            changes.push(Change {
                pointer: format!("{}/properties/{}", visited.pointer, escape_step(&removed)),
                what: format!("removed; its name becomes the same as `{kept}`"),
            });
            remove(visited.object, &removed);
        }
    });
    changes
}

/// Returns the properties to remove, each with the one that is kept: preferably a required
/// property, then one with a type, then the first.
fn duplicates(schema: &Map<String, Value>) -> Vec<(String, String)> {
    let Some(Value::Object(properties)) = schema.get("properties") else {
        return Vec::new();
    };
    let required = schema.get("required").and_then(Value::as_array);
    let rank = |name: &str, property: &Value| {
        let is_required = required.is_some_and(|names| names.iter().any(|it| it == name));
        let has_type = ["type", "$ref", "allOf", "oneOf", "anyOf", "enum"]
            .iter()
            .any(|keyword| property.get(keyword).is_some());
        (is_required, has_type)
    };
    let mut kept: HashMap<String, &str> = HashMap::new();
    for (name, property) in properties {
        let kept = kept.entry(normalize(name)).or_insert(name);
        if rank(name, property) > rank(kept, &properties[*kept]) {
            *kept = name;
        }
    }
    properties
        .keys()
        .filter_map(|name| {
            let kept = kept[&normalize(name)];
            (kept != name).then(|| (name.clone(), kept.to_owned()))
        })
        .collect()
}

/// Converts a name to snake case in lower case. A name without letters and digits is kept.
fn normalize(name: &str) -> String {
    let normalized = heck::AsSnakeCase(name).to_string().to_lowercase();
    if normalized.is_empty() {
        name.to_owned()
    } else {
        normalized
    }
}

fn remove(schema: &mut Map<String, Value>, name: &str) {
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.shift_remove(name);
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|it| it != name);
        if required.is_empty() {
            schema.shift_remove("required");
        }
    }
    // Without additional properties, the schema would reject the removed property.
    if let Some(additional @ Value::Bool(false)) = schema.get_mut("additionalProperties") {
        *additional = Value::Bool(true);
    }
}
