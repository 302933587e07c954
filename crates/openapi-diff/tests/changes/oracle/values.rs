//! Random values, as a sender creates them.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::schemas::{NAMES, pick};
use super::unions::names;

/// Generates a value that is likely, but not certain, to match the schemas.
pub(super) fn value(rng: &mut Rng, root: &Value, schemas: &[Value], depth: usize) -> Value {
    // All schemas that apply at once, with one variant of each `anyOf` and `oneOf`.
    let mut flat: Vec<Value> = Vec::new();
    let mut open: Vec<Value> = schemas.to_vec();
    let mut left = 40;
    while let Some(it) = open.pop() {
        left -= 1;
        if left == 0 {
            break;
        }
        if let Some(name) = it["$ref"].as_str().and_then(|it| it.rsplit('/').next()) {
            open.push(root["components"]["schemas"][name].clone());
            continue;
        }
        if it["nullable"] == true && rng.u8(..4) == 0 {
            return Value::Null;
        }
        open.extend(it["allOf"].as_array().cloned().unwrap_or_default());
        for key in ["anyOf", "oneOf"] {
            if let Some(variants) = it[key].as_array() {
                open.push(pick(rng, variants).clone());
            }
        }
        flat.push(it);
    }
    let listed: Vec<Value> = flat
        .iter()
        .filter_map(|it| it["enum"].as_array())
        .flatten()
        .cloned()
        .collect();
    if !listed.is_empty() {
        return pick(rng, &listed).clone();
    }
    let kind = flat
        .iter()
        .find_map(|it| it["type"].as_str())
        .unwrap_or_default()
        .to_owned();
    match kind.as_str() {
        "boolean" => json!(rng.bool()),
        "integer" => match rng.u8(..8) {
            0 => json!(i64::from(i32::MAX) + 1),
            1 => json!(i64::from(i32::MIN) - 1),
            _ => json!(rng.i8(-8..12)),
        },
        "number" => match rng.bool() {
            true => json!(rng.i8(-8..12)),
            false => json!(f64::from(rng.i8(-16..24)) / 4.0),
        },
        "string" => match rng.u8(..6) {
            0 => json!("2024-02-29"),
            1 => json!("127.0.0.1"),
            2 => json!("123e4567-e89b-12d3-a456-426614174000"),
            _ => {
                let length = rng.usize(..6);
                json!(
                    (0..length)
                        .map(|_| *pick(rng, &['a', 'b', 'c', 'x']))
                        .collect::<String>()
                )
            }
        },
        "array" => {
            let items: Vec<Value> = flat
                .iter()
                .filter_map(|it| it.get("items").cloned())
                .collect();
            let length = if depth == 0 { 0 } else { rng.usize(..5) };
            (0..length)
                .map(|_| value(rng, root, &items, depth - 1))
                .collect()
        }
        "object" => members(rng, root, &flat, depth),
        _ => json!(pick(rng, &[json!("a"), json!(1), json!(true)])),
    }
}

fn members(rng: &mut Rng, root: &Value, flat: &[Value], depth: usize) -> Value {
    let mut object = Map::new();
    let mut names: BTreeSet<String> = BTreeSet::new();
    for it in flat {
        names.extend(
            it["properties"]
                .as_object()
                .into_iter()
                .flat_map(Map::keys)
                .cloned(),
        );
    }
    let required: BTreeSet<&str> = flat
        .iter()
        .filter_map(|it| it["required"].as_array())
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    // Unlisted names; those that the other schema may list only if a map gives their schema.
    let map = flat.iter().any(|it| it["additionalProperties"].is_object());
    for name in ["unknown", "another"] {
        if rng.u8(..3) == 0 {
            names.insert(name.to_owned());
        }
    }
    if map {
        names.extend(
            NAMES
                .iter()
                .filter(|_| rng.u8(..3) == 0)
                .map(|it| (*it).to_owned()),
        );
    }
    for name in names {
        if !required.contains(name.as_str()) && (depth == 0 || rng.bool()) {
            continue;
        }
        let mut schemas = Vec::new();
        for it in flat {
            match it["properties"].get(&name) {
                Some(schema) => schemas.push(schema.clone()),
                None if it["additionalProperties"].is_object() => {
                    schemas.push(it["additionalProperties"].clone());
                }
                None => {}
            }
        }
        let made = value(rng, root, &schemas, depth.saturating_sub(1));
        object.insert(name, made);
    }
    Value::Object(object)
}

/// Closes the objects of a document: a sender uses only listed names, and names that no schema lists.
pub(super) fn as_sent(text: &str) -> String {
    let mut root: Value = serde_json::from_str(text).expect("JSON");
    for (_, schema) in root["components"]["schemas"]
        .as_object_mut()
        .into_iter()
        .flatten()
    {
        close(schema, &BTreeSet::new());
    }
    root.to_string()
}

fn close(it: &mut Value, siblings: &BTreeSet<String>) {
    let Some(object) = it.as_object_mut() else {
        return;
    };
    let own = object.get("properties").and_then(Value::as_object);
    let mut outer = siblings.clone();
    outer.extend(own.into_iter().flat_map(Map::keys).cloned());
    // The names of the other keywords that apply to the same object.
    let whole = Value::Object(object.clone());
    let keywords = ["allOf", "anyOf", "oneOf"];
    let mut siblings = siblings.clone();
    for key in keywords {
        siblings.extend(names(&json!({"allOf": whole[key]})));
    }
    for key in keywords {
        let mut elsewhere = outer.clone();
        for other in keywords.iter().filter(|other| **other != key) {
            elsewhere.extend(names(&json!({"allOf": whole[*other]})));
        }
        let parts: Vec<Value> = whole[key].as_array().cloned().unwrap_or_default();
        let list = object.get_mut(key).and_then(Value::as_array_mut);
        for (index, part) in list.into_iter().flatten().enumerate() {
            let mut context = elsewhere.clone();
            let others = parts.iter().enumerate();
            for (_, other) in others.filter(|(at, _)| key == "allOf" && *at != index) {
                context.extend(names(other));
            }
            close(part, &context);
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = object.get_mut(key) {
            close(inner, &BTreeSet::new());
        }
    }
    let open = matches!(
        object.get("additionalProperties"),
        None | Some(Value::Bool(true))
    );
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        for (_, property) in properties.iter_mut() {
            close(property, &BTreeSet::new());
        }
        if open {
            let others = siblings
                .into_iter()
                .chain(["unknown".to_owned(), "another".to_owned()]);
            for name in others {
                properties.entry(name).or_insert(json!({}));
            }
            object.insert("additionalProperties".to_owned(), json!(false));
        }
    }
}
