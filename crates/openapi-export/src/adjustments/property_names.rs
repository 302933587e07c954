//! Names that differ in the document and are one in a language.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;

pub(crate) static DEDUPLICATE_PROPERTY_NAMES: Adjustment = Adjustment {
    name: "one-property-a-name",
    summary: "Of properties that become one name, such as `code_raw` and `codeRaw`, one stays; the others are taken as additional properties.",
    reason: "The generator writes names in one style, and a type with the same field twice does not compile.",
    before: "type: object\nproperties:\n  code_raw: {type: string}\n  codeRaw: {type: string}\n",
    after: "type: object\nproperties:\n  code_raw: {type: string}\n",
    apply: one_property_a_name,
};

fn one_property_a_name(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        if visited.kind != Kind::Schema {
            return;
        }
        for (gone, kept) in needless(visited.object) {
            changes.push(Change {
                pointer: format!("{}/properties/{gone}", visited.pointer),
                what: format!("`{gone}` is the same name as `{kept}`; it is left out"),
            });
            leave_out(visited.object, &gone);
        }
    });
    changes
}

/// The properties that have the name of another, each with that other. Of two the one that is
/// required stays, then the one that has a type, then the first.
fn needless(schema: &Map<String, Value>) -> Vec<(String, String)> {
    let Some(Value::Object(properties)) = schema.get("properties") else {
        return Vec::new();
    };
    let required = schema.get("required").and_then(Value::as_array);
    let worth = |name: &str, property: &Value| {
        let is_required = required.is_some_and(|names| names.iter().any(|it| it == name));
        let says_something = ["type", "$ref", "allOf", "oneOf", "anyOf", "enum"]
            .iter()
            .any(|keyword| property.get(keyword).is_some());
        (is_required, says_something)
    };
    let mut kept: HashMap<String, &str> = HashMap::new();
    for (name, property) in properties {
        let kept = kept.entry(folded(name)).or_insert(name);
        if worth(name, property) > worth(kept, &properties[*kept]) {
            *kept = name;
        }
    }
    properties
        .keys()
        .filter_map(|name| {
            let kept = kept[&folded(name)];
            (kept != name).then(|| (name.clone(), kept.to_owned()))
        })
        .collect()
}

/// A name without its style. Names of nothing but signs stay apart.
fn folded(name: &str) -> String {
    let folded = heck::AsSnakeCase(name).to_string().to_lowercase();
    if folded.is_empty() {
        name.to_owned()
    } else {
        folded
    }
}

fn leave_out(schema: &mut Map<String, Value>, name: &str) {
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.shift_remove(name);
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|it| it != name);
        if required.is_empty() {
            schema.shift_remove("required");
        }
    }
    // A closed object would refuse it.
    if let Some(closed @ Value::Bool(false)) = schema.get_mut("additionalProperties") {
        *closed = Value::Bool(true);
    }
}
