//! Unions as a receiver reads them.
//!
//! A receiver distinguishes the variants of a union by what they list: a value with a property that
//! only another variant lists is not a value of this one, unless something else tells that it cannot
//! be a value of the other.

use std::collections::BTreeSet;

use openapi_document::model::Direction;
use serde_json::{Map, Value, json};

/// Rewrites the schemas of a document as a receiver reads them.
///
/// A map may have the names that another variant lists. With `has_map`, variants are therefore not
/// distinguished by what they list.
pub(super) fn as_received(text: &str, direction: Direction, has_map: bool) -> String {
    let mut root: Value = serde_json::from_str(text).expect("JSON");
    let schemas = root["components"]["schemas"].as_object_mut();
    for (_, schema) in schemas.into_iter().flatten() {
        read(schema, direction, has_map);
    }
    root.to_string()
}

fn read(it: &mut Value, direction: Direction, has_map: bool) {
    let Some(object) = it.as_object_mut() else {
        return;
    };
    if direction == Direction::Response && object.contains_key("enum") {
        // A client knows every value that the old document lists.
        object.retain(|key, _| matches!(key.as_str(), "type" | "enum" | "nullable" | "writeOnly"));
    }
    for key in ["items", "additionalProperties", "not"] {
        object
            .get_mut(key)
            .into_iter()
            .for_each(|it| read(it, direction, has_map));
    }
    let properties = object.get_mut("properties").and_then(Value::as_object_mut);
    for (_, property) in properties.into_iter().flatten() {
        read(property, direction, has_map);
    }
    let parts = object.get_mut("allOf").and_then(Value::as_array_mut);
    parts
        .into_iter()
        .flatten()
        .for_each(|it| read(it, direction, has_map));
    for keyword in ["anyOf", "oneOf"] {
        let Some(Value::Array(variants)) = object.get(keyword).cloned() else {
            continue;
        };
        let mut distinct: Vec<Value> = (0..variants.len())
            .map(|index| match has_map {
                true => variants[index].clone(),
                false => without_values_of_others(&variants, index),
            })
            .collect();
        distinct
            .iter_mut()
            .for_each(|it| read_variant(it, direction, has_map));
        // In a response, the variants of the old document are trusted to be mutually exclusive.
        let is_trusted = direction == Direction::Response && !object.contains_key("anyOf");
        let keyword_read = if is_trusted { "anyOf" } else { keyword };
        object.remove(keyword);
        object.insert(keyword_read.to_owned(), Value::Array(distinct));
    }
}

/// Reads a variant, but not the condition that [`without_values_of_others`] adds.
fn read_variant(it: &mut Value, direction: Direction, has_map: bool) {
    match it.get_mut("x-variant") {
        Some(variant) => {
            let mut variant = variant.take();
            read(&mut variant, direction, has_map);
            it["allOf"][0] = variant;
            it.as_object_mut().expect("an object").remove("x-variant");
        }
        None => read(it, direction, has_map),
    }
}

/// A variant without the values that a receiver takes for another variant.
fn without_values_of_others(variants: &[Value], index: usize) -> Value {
    let variant = &variants[index];
    let own = names(variant);
    if own.contains("kind") || own.is_empty() {
        return variant.clone();
    }
    let mut conditions: Vec<Value> = vec![json!({})];
    for (other_index, other) in variants.iter().enumerate() {
        let foreign: Vec<String> = names(other).difference(&own).cloned().collect();
        if other_index == index || foreign.is_empty() {
            continue;
        }
        let any: Vec<Value> = foreign.iter().map(|it| json!({"required": [it]})).collect();
        conditions.push(json!({"not": {"allOf": [{"anyOf": any}, without(other, &foreign)]}}));
    }
    match conditions.len() {
        1 => variant.clone(),
        _ => json!({"x-variant": variant, "allOf": conditions}),
    }
}

/// The names of the properties that a schema lists.
pub(super) fn names(it: &Value) -> BTreeSet<String> {
    let own = it["properties"].as_object().into_iter().flat_map(Map::keys);
    let mut list: BTreeSet<String> = own.cloned().collect();
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for part in it[keyword].as_array().into_iter().flatten() {
            list.extend(names(part));
        }
    }
    list
}

/// Whether a schema or one in it gives the schema of additional properties.
pub(super) fn has_map(it: &Value) -> bool {
    it["additionalProperties"].is_object()
        || match it {
            Value::Object(members) => members.values().any(has_map),
            Value::Array(items) => items.iter().any(has_map),
            _ => false,
        }
}

/// What remains of a schema to recognize it by, without some of its properties. An `enum`
/// distinguishes variants even if its property is optional; null and empty arrays do not.
fn without(it: &Value, foreign: &[String]) -> Value {
    let mut it = it.clone();
    let Some(object) = it.as_object_mut() else {
        return it;
    };
    object.remove("nullable");
    let mut required: Vec<Value> = object
        .remove("required")
        .and_then(|it| it.as_array().cloned())
        .unwrap_or_default();
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, property) in properties {
            if foreign.contains(name) {
                *property = json!({});
            } else {
                if property.get("enum").is_some() {
                    required.push(json!(name));
                }
                *property = recognizable(property);
            }
        }
    }
    required.retain(|it| !foreign.iter().any(|name| it == name));
    if !required.is_empty() {
        required.sort_by_key(Value::to_string);
        required.dedup();
        object.insert("required".to_owned(), json!(required));
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for part in object
            .get_mut(keyword)
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            *part = without(part, foreign);
        }
    }
    if let Some(variants) = object.remove("oneOf") {
        object.insert("anyOf".to_owned(), variants);
    }
    it
}

fn recognizable(it: &Value) -> Value {
    let mut it = without(it, &[]);
    if it["type"] == "array" && it["minItems"].as_u64().is_none_or(|min| min == 0) {
        it["minItems"] = json!(1);
    }
    if let Some(items) = it.get("items") {
        it["items"] = recognizable(items);
    }
    it
}
