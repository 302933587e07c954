//! Bodies of errors about which the document says nothing.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;
use openapi_document::tree::escape_step;

pub(crate) static DROP_UNTYPED_ERROR_BODIES: Adjustment = Adjustment {
    name: "drop-untyped-error-bodies",
    summary: "Removes the content of the responses for errors whose schema accepts any value. The generated client still reports the status, and most keep the body as text.",
    reason: "The clients of openapi-python-client and progenitor decode the body as JSON. If it is the HTML page of a gateway, they report that it is not JSON, but not the status.",
    before: "responses:\n  '200': {description: A.}\n  4XX: {description: Refused., content: {application/json: {schema: {}}}}\n",
    after: "responses:\n  '200': {description: A.}\n  4XX: {description: Refused.}\n",
    apply: drop_untyped_error_bodies,
};

const PREFIX: &str = "#/components/responses/";

fn drop_untyped_error_bodies(document: &mut Value) -> Vec<Change> {
    let schemas = document
        .pointer("/components/schemas")
        .cloned()
        .unwrap_or_default();
    let mut changes = Vec::new();
    // The components that errors refer to, and those that other responses refer to.
    let (mut of_errors, mut of_others) = (HashSet::new(), HashSet::new());
    visit(document, &mut |visited| {
        if visited.kind != Kind::Responses {
            return;
        }
        let has_success = visited.object.keys().any(|status| status.starts_with('2'));
        for (status, response) in visited.object.iter_mut() {
            let is_error = status.starts_with(['4', '5']) || (status == "default" && has_success);
            if let Some(reference) = response.get("$ref").and_then(Value::as_str) {
                let names = if is_error {
                    &mut of_errors
                } else {
                    &mut of_others
                };
                names.extend(reference.strip_prefix(PREFIX).map(str::to_owned));
            } else if is_error && drop_content(response, &schemas) {
                changes.push(Change {
                    pointer: format!("{}/{status}/content", visited.pointer),
                    what: "removed; its schema accepts any value".to_owned(),
                });
            }
        }
    });
    let Some(Value::Object(responses)) = document.pointer_mut("/components/responses") else {
        return changes;
    };
    for (name, response) in responses {
        let is_error = of_errors.contains(name) && !of_others.contains(name);
        if is_error && drop_content(response, &schemas) {
            changes.push(Change {
                pointer: format!("/components/responses/{}/content", escape_step(name)),
                what: "removed; its schema accepts any value".to_owned(),
            });
        }
    }
    changes
}

/// Removes the content of a response if no media type has a schema that says something.
fn drop_content(response: &mut Value, schemas: &Value) -> bool {
    let Some(response) = response.as_object_mut() else {
        return false;
    };
    let is_untyped = response
        .get("content")
        .and_then(Value::as_object)
        .is_some_and(|content| {
            let mut media_types = content.values();
            media_types.all(|it| it.get("schema").is_none_or(|it| accepts_all(it, schemas)))
        });
    is_untyped && response.shift_remove("content").is_some()
}

/// Whether a schema, or the component that it refers to, has only annotations.
fn accepts_all(schema: &Value, schemas: &Value) -> bool {
    let name = schema.get("$ref").and_then(Value::as_str);
    let component = name.and_then(|it| it.strip_prefix("#/components/schemas/"));
    let schema = component
        .and_then(|name| schemas.get(name))
        .unwrap_or(schema);
    let is_annotation = |it: &String| {
        let annotations = ["title", "description", "example", "examples", "nullable"];
        annotations.contains(&it.as_str()) || it.starts_with("x-")
    };
    let keywords = schema.as_object().map(Map::keys);
    keywords.is_some_and(|mut keywords| keywords.all(is_annotation))
}
