//! Edits of the union `Trigger` in the client's own document. Nothing but the prefix of the ID and
//! the properties distinguishes its variants, and one variant accepts any object.

use std::path::Path;

use openapi_diff::{Axis, Change};
use openapi_document::tree::{Document, NodeId, Scalar, Value as Node};
use serde_json::{Value, json};

use crate::case::{broken, report};

const VARIANTS: [&str; 4] = [
    "HttpTrigger",
    "SourceTrigger",
    "TimerTrigger",
    "EmailTrigger",
];

/// The client's own document.
fn own_document() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi.yaml");
    let text = std::fs::read_to_string(path).expect("openapi.yaml exists");
    let document = openapi_document::open("openapi.yaml", &text).expect("the document is valid");
    to_json(&document, document.root())
}

fn to_json(document: &Document<'_>, node: NodeId) -> Value {
    match document.value(node) {
        Node::Object(entries) => entries
            .iter()
            .map(|entry| (entry.key.to_string(), to_json(document, entry.value)))
            .collect(),
        Node::Array(items) => items.iter().map(|it| to_json(document, *it)).collect(),
        Node::Scalar(Scalar::Null) => Value::Null,
        Node::Scalar(Scalar::Bool(value)) => json!(value),
        Node::Scalar(Scalar::String(text)) => json!(text),
        Node::Scalar(_) => json!(document.as_number(node)),
    }
}

/// A document with one operation, which returns a `Trigger`, and the schemas that it needs.
fn document(own: &Value) -> Value {
    json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/x": {"get": {"operationId": "call", "responses": {"200": {
            "description": "D", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Trigger"}}}}}}}},
        "components": {"schemas": own["components"]["schemas"]},
    })
}

fn compare(old: &Value, new: &Value) -> Vec<Change> {
    let wire = report(&old.to_string(), &new.to_string())
        .changes
        .into_iter();
    wire.filter(|it| it.rule.axis == Axis::Wire).collect()
}

fn schema<'v>(document: &'v mut Value, name: &str) -> &'v mut Value {
    &mut document["components"]["schemas"][name]
}

#[test]
fn every_edit_of_a_variant_that_breaks_the_wire_is_breaking() {
    let old = document(&own_document());
    let mut edits: Vec<(String, Value)> = Vec::new();
    for variant in VARIANTS {
        let own = old["components"]["schemas"][variant].clone();
        let properties = own["properties"].as_object().expect("properties");
        for name in properties.keys() {
            for schema_of_property in [
                json!({"type": "array", "items": {"type": "string"}}),
                json!({}),
                json!({"type": "object"}),
            ] {
                // A property of any type already cannot change.
                if properties[name].get("$ref")
                    == Some(&json!("#/components/schemas/ConfiguredProps"))
                {
                    continue;
                }
                let mut new = old.clone();
                schema(&mut new, variant)["properties"][name] = schema_of_property.clone();
                edits.push((format!("{variant}.{name} = {schema_of_property}"), new));
            }
            let mut new = old.clone();
            let members = schema(&mut new, variant)["properties"].as_object_mut();
            members.expect("properties").remove(name);
            edits.push((format!("{variant}.{name} removed"), new));
        }
        for (index, name) in own["required"].as_array().into_iter().flatten().enumerate() {
            let mut new = old.clone();
            let required = schema(&mut new, variant)["required"].as_array_mut();
            required.expect("a list").remove(index);
            edits.push((format!("{variant}.{name} optional"), new));
        }
        let mut new = old.clone();
        let id = own["properties"]["id"]["$ref"]
            .as_str()
            .expect("a reference");
        let id = id.rsplit('/').next().expect("a name");
        schema(&mut new, id)["pattern"] = json!("^xx_");
        edits.push((format!("{id} has another prefix"), new));
    }
    let mut new = old.clone();
    let variants = schema(&mut new, "Trigger")["anyOf"].as_array_mut();
    variants.expect("a list").push(json!({
        "type": "object", "required": ["id", "topic"],
        "properties": {"id": {"type": "string", "pattern": "^mq_"}, "topic": {"type": "string"}},
    }));
    edits.push(("variant added".to_owned(), new));
    assert!(edits.len() > 90, "{}", edits.len());
    let missed: Vec<&str> = edits
        .iter()
        .filter(|(_, new)| broken(&compare(&old, new)) != [Axis::Wire])
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(missed.is_empty(), "not breaking: {missed:#?}");
}

#[test]
fn compatible_edits_of_a_variant_are_not_breaking() {
    let old = document(&own_document());
    for variant in VARIANTS {
        let mut new = old.clone();
        schema(&mut new, variant)["properties"]["fresh"] = json!({"type": "string"});
        assert_eq!(
            broken(&compare(&old, &new)),
            [],
            "{variant} has a new property"
        );
        let mut new = old.clone();
        schema(&mut new, variant)["description"] = json!("Another text.");
        assert_eq!(
            broken(&compare(&old, &new)),
            [],
            "{variant} has another text"
        );
    }
    let mut new = old.clone();
    let variants = schema(&mut new, "Trigger")["anyOf"].as_array_mut();
    variants.expect("a list").swap(0, 3);
    assert_eq!(broken(&compare(&old, &new)), [], "reordered");
    let mut new = old.clone();
    let variants = schema(&mut new, "Trigger")["anyOf"].as_array_mut();
    variants.expect("a list").remove(2);
    assert_eq!(broken(&compare(&old, &new)), [], "variant removed");
}
