//! Random schemas, and random changes of a schema.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// The names of properties.
pub(super) const NAMES: [&str; 4] = ["a", "b", "c", "d"];

pub(super) fn pick<'a, T>(rng: &mut Rng, list: &'a [T]) -> &'a T {
    &list[rng.usize(..list.len())]
}

/// Removes `readOnly` and `writeOnly`. A property that used to travel in one direction and now travels
/// in both counts as added, and a strict validator of the old schema rejects it.
pub(super) fn without_directions(it: &Value) -> Value {
    match it {
        Value::Object(members) => members
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "readOnly" | "writeOnly"))
            .map(|(key, value)| (key.clone(), without_directions(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_directions).collect(),
        other => other.clone(),
    }
}

/// Generates a schema.
pub(super) fn schema(rng: &mut Rng, depth: usize) -> Value {
    let mut it = match rng.u8(..if depth == 0 { 5 } else { 12 }) {
        0 | 1 => text(rng),
        2 => number(rng, "integer"),
        3 => number(rng, "number"),
        4 => json!({"type": "boolean"}),
        5 => {
            let mut it = json!({"type": "array", "items": schema(rng, depth - 1)});
            maybe(rng, &mut it, "minItems", 3, |rng| json!(rng.u8(..3)));
            maybe(rng, &mut it, "maxItems", 3, |rng| json!(rng.u8(1..4)));
            maybe(rng, &mut it, "uniqueItems", 6, |_| json!(true));
            it
        }
        6..=8 => object(rng, depth),
        9 => json!({"allOf": [object(rng, depth), object(rng, depth)]}),
        10 if rng.bool() => union(rng, depth),
        10 => match rng.bool() {
            true => json!({"anyOf": [schema(rng, depth - 1), schema(rng, depth - 1)]}),
            false => json!({"oneOf": [tagged(rng, depth, "one"), tagged(rng, depth, "two")]}),
        },
        _ => json!({"$ref": format!("#/components/schemas/{}", pick(rng, &["Chain", "Word"]))}),
    };
    if it.get("$ref").is_none() && rng.u8(..6) == 0 {
        it["nullable"] = json!(true);
    }
    it
}

fn maybe(rng: &mut Rng, it: &mut Value, key: &str, of: u8, make: impl Fn(&mut Rng) -> Value) {
    if rng.u8(..of) == 0 {
        it[key] = make(rng);
    }
}

fn text(rng: &mut Rng) -> Value {
    let mut it = json!({"type": "string"});
    match rng.u8(..6) {
        0 => it["enum"] = json!(some(rng, &["a", "ab", "b", "abc"])),
        1 => it["pattern"] = json!(pick(rng, &["^a", "b$", "^[a-c]*$"])),
        2 => it["format"] = json!(pick(rng, &["date", "ipv4", "uuid"])),
        3 => it["not"] = json!({"enum": [pick(rng, &["a", "b", "ab"])]}),
        _ => {}
    }
    maybe(rng, &mut it, "minLength", 4, |rng| json!(rng.u8(..3)));
    maybe(rng, &mut it, "maxLength", 4, |rng| json!(rng.u8(1..5)));
    it
}

fn number(rng: &mut Rng, kind: &str) -> Value {
    let mut it = json!({"type": kind});
    maybe(rng, &mut it, "minimum", 3, |rng| json!(rng.i8(-3..3)));
    maybe(rng, &mut it, "maximum", 3, |rng| json!(rng.i8(0..6)));
    maybe(rng, &mut it, "exclusiveMinimum", 5, |_| json!(true));
    maybe(rng, &mut it, "exclusiveMaximum", 5, |_| json!(true));
    maybe(rng, &mut it, "multipleOf", 5, |rng| json!(rng.u8(1..4)));
    maybe(rng, &mut it, "enum", 8, |rng| {
        json!(some(rng, &[0, 1, 2, 3, 4]))
    });
    if kind == "integer" {
        maybe(rng, &mut it, "format", 6, |rng| {
            json!(pick(rng, &["int32", "int64"]))
        });
    }
    it
}

fn object(rng: &mut Rng, depth: usize) -> Value {
    let mut properties = Map::new();
    for name in NAMES {
        if rng.bool() {
            let mut property = schema(rng, depth - 1);
            if property.get("$ref").is_none() && rng.u8(..10) == 0 {
                let word = *pick(rng, &["readOnly", "writeOnly"]);
                property[word] = json!(true);
            }
            properties.insert(name.to_owned(), property);
        }
    }
    let names: Vec<String> = properties.keys().cloned().collect();
    let required: Vec<String> = names.into_iter().filter(|_| rng.u8(..3) == 0).collect();
    let mut it = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        it["required"] = json!(required);
    }
    match rng.u8(..6) {
        0 => it["additionalProperties"] = json!(false),
        1 => it["additionalProperties"] = json!(true),
        2 => it["additionalProperties"] = schema(rng, 0),
        _ => {}
    }
    maybe(rng, &mut it, "minProperties", 8, |rng| json!(rng.u8(1..3)));
    maybe(rng, &mut it, "maxProperties", 8, |rng| json!(rng.u8(2..5)));
    it
}

fn tagged(rng: &mut Rng, depth: usize, tag: &str) -> Value {
    let mut it = object(rng, depth);
    it["properties"]["kind"] = json!({"type": "string", "enum": [tag]});
    let mut required = it["required"].as_array().cloned().unwrap_or_default();
    required.push(json!("kind"));
    it["required"] = json!(required);
    it
}

/// Generates a union whose variants no tag distinguishes, in an `allOf` at times.
pub(super) fn union(rng: &mut Rng, depth: usize) -> Value {
    let mut variants: Vec<Value> = Vec::new();
    for _ in 0..2 + rng.usize(..2) {
        let variant = match (variants.last(), rng.u8(..4)) {
            (Some(last), 0 | 1) => mutate(rng, last, depth),
            (_, 2) => json!({"allOf": [object(rng, depth), object(rng, depth)]}),
            _ => object(rng, depth),
        };
        variants.push(variant);
    }
    let keyword = *pick(rng, &["anyOf", "oneOf"]);
    let union = json!({keyword: variants});
    without_directions(&match rng.u8(..5) {
        0 => json!({"allOf": [object(rng, depth), union]}),
        _ => union,
    })
}

/// Wraps a schema in a union with a variant that is similar to it, or takes a variant out of one.
pub(super) fn wrap(rng: &mut Rng, it: &Value, depth: usize) -> Value {
    for keyword in ["anyOf", "oneOf"] {
        if let Some(variants) = it[keyword].as_array() {
            let mut variants = variants.clone();
            let mut keyword = keyword;
            match rng.u8(..9) {
                0 => return pick(rng, &variants).clone(),
                1 => variants.push(without_directions(&object(rng, depth))),
                2 => variants.reverse(),
                3..=5 => {
                    // One variant gets a property of another.
                    let (from, to) = (rng.usize(..variants.len()), rng.usize(..variants.len()));
                    let name = *pick(rng, &NAMES);
                    if variants[to]["properties"].is_object() {
                        let property = variants[from]["properties"][name].clone();
                        if property.is_object() {
                            variants[to]["properties"][name] = property;
                        }
                    }
                }
                _ => keyword = *pick(rng, &["anyOf", "oneOf", "oneOf"]),
            }
            return json!({keyword: variants});
        }
    }
    let other = without_directions(&mutate(rng, it, depth));
    let keyword = *pick(rng, &["anyOf", "oneOf", "oneOf"]);
    json!({keyword: [it, other]})
}

fn some<T: Clone>(rng: &mut Rng, list: &[T]) -> Vec<T> {
    let mut chosen: Vec<T> = list.iter().filter(|_| rng.bool()).cloned().collect();
    if chosen.is_empty() {
        chosen.push(pick(rng, list).clone());
    }
    chosen
}

/// Changes one keyword of a schema or of a schema in it; the property `kind` of a variant stays.
pub(super) fn mutate(rng: &mut Rng, it: &Value, depth: usize) -> Value {
    let mut it = it.clone();
    let Some(object) = it.as_object_mut() else {
        return it;
    };
    // Most often, a nested schema is changed.
    let mut nested: Vec<String> = Vec::new();
    for key in [
        "properties",
        "items",
        "allOf",
        "anyOf",
        "oneOf",
        "additionalProperties",
    ] {
        if object
            .get(key)
            .is_some_and(|it| it.is_object() || it.is_array())
        {
            nested.push(key.to_owned());
        }
    }
    if !nested.is_empty() && rng.u8(..3) > 0 {
        let key = pick(rng, &nested).clone();
        let below = depth.saturating_sub(1);
        match object.get_mut(&key) {
            Some(Value::Array(parts)) => {
                let at = rng.usize(..parts.len());
                parts[at] = mutate(rng, &parts[at], below);
            }
            Some(Value::Object(members)) if key == "properties" => {
                let names: Vec<String> =
                    members.keys().filter(|it| *it != "kind").cloned().collect();
                if rng.u8(..4) == 0 || names.is_empty() {
                    let name = *pick(rng, &NAMES);
                    if members.remove(name).is_none() {
                        let fresh = without_directions(&schema(rng, below.min(1)));
                        members.insert(name.to_owned(), fresh);
                    }
                } else {
                    let name = pick(rng, &names).clone();
                    let changed = mutate(rng, &members[&name], below);
                    members.insert(name, changed);
                }
            }
            Some(inner) => *inner = mutate(rng, inner, below),
            None => {}
        }
        return it;
    }
    let fresh = match object.get("type").and_then(Value::as_str) {
        Some("string") => text(rng),
        Some(kind @ ("integer" | "number")) => {
            let kind = kind.to_owned();
            number(rng, &kind)
        }
        Some("object")
            if object
                .get("properties")
                .is_some_and(|it| it.get("kind").is_none()) =>
        {
            let mut fresh = self::object(rng, depth.max(1));
            fresh["properties"] = object.get("properties").cloned().unwrap_or_default();
            let names: Vec<&String> = fresh["properties"]
                .as_object()
                .into_iter()
                .flat_map(Map::keys)
                .collect();
            let required: Vec<Value> = names
                .into_iter()
                .filter(|_| rng.u8(..3) == 0)
                .map(|it| json!(it))
                .collect();
            fresh["required"] = json!(required);
            fresh
        }
        Some("array") => {
            let mut fresh = json!({"type": "array", "items": object.get("items").cloned().unwrap_or_else(|| json!({}))});
            maybe(rng, &mut fresh, "minItems", 2, |rng| json!(rng.u8(..3)));
            maybe(rng, &mut fresh, "maxItems", 2, |rng| json!(rng.u8(1..4)));
            fresh
        }
        Some("boolean") => schema(rng, depth.min(1)),
        _ => return it,
    };
    // Some of the keywords change.
    let mut kept = it.clone();
    for (key, value) in fresh.as_object().into_iter().flatten() {
        if rng.bool() {
            kept[key] = value.clone();
        }
    }
    if let Some(object) = kept.as_object_mut() {
        let absent: Vec<String> = object
            .keys()
            .filter(|key| {
                let stays = ["type", "properties", "readOnly", "writeOnly"];
                fresh.get(*key).is_none() && !stays.contains(&key.as_str())
            })
            .cloned()
            .collect();
        for key in absent {
            if rng.u8(..3) == 0 {
                object.remove(&key);
            }
        }
    }
    if rng.u8(..8) == 0 {
        kept["nullable"] = json!(rng.bool());
    }
    kept
}
