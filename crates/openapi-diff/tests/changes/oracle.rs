//! A referee for the engine of variance: random pairs of schemas, values of one judged by the
//! other's validator.
//!
//! Where the engine says that nothing breaks, no value that the narrow side can send is refused by
//! the wide side. Values are made as senders make them: of listed properties, and of unknown names
//! where the schema allows them, but not under names that only the other schema lists. `oneOf` has
//! branches that a tag tells apart.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use openapi_diff::{Axis, Change};
use openapi_document::json_schema::self_contained;
use openapi_document::model::{Direction, Model};
use openapi_document::tree::load;
use serde_json::{Map, Value, json};

use crate::case::report;

/// How many pairs of schemas, where the environment says nothing else.
const PAIRS: usize = 1500;
/// How many values of each.
const VALUES: usize = 40;

fn document(schema: &Value, direction: Direction) -> String {
    let body =
        json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Root"}}}});
    let operation = match direction {
        Direction::Request => {
            json!({"requestBody": body, "responses": {"204": {"description": "D"}}})
        }
        _ => {
            let mut response = body;
            response["description"] = json!("D");
            json!({"responses": {"200": response}})
        }
    };
    let chain = json!({"type": "object", "properties": {
        "next": {"$ref": "#/components/schemas/Chain"}, "v": {"type": "integer"}}});
    json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": {"Root": schema, "Chain": chain, "Word": {"type": "string", "minLength": 1}}},
    })
    .to_string()
}

/// Without `readOnly` and `writeOnly`. A property that travelled one way only and now travels both
/// ways counts as an added one, which a strict validator of the old schema refuses.
fn without_ways(it: &Value) -> Value {
    match it {
        Value::Object(members) => members
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "readOnly" | "writeOnly"))
            .map(|(key, value)| (key.clone(), without_ways(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_ways).collect(),
        other => other.clone(),
    }
}

fn pick<'a, T>(rng: &mut Rng, list: &'a [T]) -> &'a T {
    &list[rng.usize(..list.len())]
}

const NAMES: [&str; 4] = ["a", "b", "c", "d"];

/// A random schema.
fn schema(rng: &mut Rng, depth: usize) -> Value {
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

fn some<T: Clone>(rng: &mut Rng, list: &[T]) -> Vec<T> {
    let mut chosen: Vec<T> = list.iter().filter(|_| rng.bool()).cloned().collect();
    if chosen.is_empty() {
        chosen.push(pick(rng, list).clone());
    }
    chosen
}

/// The schema with one thing changed somewhere; a tag is left alone.
fn mutate(rng: &mut Rng, it: &Value, depth: usize) -> Value {
    let mut it = it.clone();
    let Some(object) = it.as_object_mut() else {
        return it;
    };
    // Go down, most often.
    let mut ways: Vec<String> = Vec::new();
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
            ways.push(key.to_owned());
        }
    }
    if !ways.is_empty() && rng.u8(..3) > 0 {
        let key = pick(rng, &ways).clone();
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
                        let fresh = without_ways(&schema(rng, below.min(1)));
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
    // Most keywords stay as they were.
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

/// A value that a sender of this schema may make; it need not fit.
fn value(rng: &mut Rng, root: &Value, schemas: &[Value], depth: usize) -> Value {
    // All schemas that hold at once, a branch of each choice picked.
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
            if let Some(branches) = it[key].as_array() {
                open.push(pick(rng, branches).clone());
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
    // Names that nobody lists; those of the other schema only where a map says of which schema.
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

/// The document of a sender: objects hold the names that they list, and names that nobody lists.
fn as_sent(text: &str) -> String {
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

fn close(it: &mut Value, beside: &BTreeSet<String>) {
    let Some(object) = it.as_object_mut() else {
        return;
    };
    let mut beside = beside.clone();
    for part in object
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        beside.extend(
            part["properties"]
                .as_object()
                .into_iter()
                .flat_map(Map::keys)
                .cloned(),
        );
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        for part in object
            .get_mut(key)
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            close(
                part,
                if key == "allOf" {
                    &beside
                } else {
                    const { &BTreeSet::new() }
                },
            );
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
            let others = beside
                .into_iter()
                .chain(["unknown".to_owned(), "another".to_owned()]);
            for name in others {
                properties.entry(name).or_insert(json!({}));
            }
            object.insert("additionalProperties".to_owned(), json!(false));
        }
    }
}

struct Judge {
    validator: jsonschema::Validator,
}

impl Judge {
    fn new(text: &str, direction: Direction) -> Self {
        let document = load("schema.json", text).expect("JSON");
        let model = Model::new(&document);
        let root = document
            .at_pointer("/components/schemas/Root")
            .expect("a root");
        let schema = self_contained(&model, root, direction);
        let validator = jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build(&schema)
            .unwrap_or_else(|error| panic!("{error}: {schema}"));
        Self { validator }
    }
}

/// The breaking rules of the wire.
fn told(changes: &[Change]) -> BTreeSet<&'static str> {
    changes
        .iter()
        .filter(|it| it.is_breaking() && it.rule.axis == Axis::Wire)
        .map(|it| it.rule.name)
        .collect()
}

#[test]
fn what_the_engine_calls_compatible_is_never_refused() {
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|it| it.parse::<u64>().ok())
    };
    let seed = number("SEED").unwrap_or(7);
    let pairs = number("PAIRS").map_or(PAIRS, |it| it as usize);
    let mut rng = Rng::with_seed(seed);
    let (mut compatible, mut judged, mut confirmed, mut unconfirmed) = (0, 0, 0, 0);
    // Rules that alone stood between a pair and a refused value: what the referee can see.
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for round in 0..pairs {
        let mut old = schema(&mut rng, 2);
        let mut new = match rng.u8(..5) {
            0 => {
                old = without_ways(&old);
                without_ways(&schema(&mut rng, 2))
            }
            _ => mutate(&mut rng, &old, 2),
        };
        if rng.u8(..4) == 0 {
            new = mutate(&mut rng, &new, 2);
        }
        let direction = *pick(&mut rng, &[Direction::Request, Direction::Response]);
        let (before, after) = (document(&old, direction), document(&new, direction));
        let rules = told(&report(&before, &after).changes);
        let (narrow, wide) = match direction {
            Direction::Request => (&before, &after),
            _ => (&after, &before),
        };
        let (sender, taker) = (
            Judge::new(&as_sent(narrow), direction),
            Judge::new(wide, direction),
        );
        let root: Value = serde_json::from_str(narrow).expect("JSON");
        let start = [json!({"$ref": "#/components/schemas/Root"})];
        let mut refused = None;
        for _ in 0..VALUES {
            let value = value(&mut rng, &root, &start, 3);
            if !sender.validator.is_valid(&value) {
                continue;
            }
            judged += 1;
            if !taker.validator.is_valid(&value) {
                refused = Some(value);
                break;
            }
        }
        match (rules.is_empty(), refused) {
            (true, Some(value)) => panic!(
                "pair {round} of seed {seed}, {direction:?}: the engine finds nothing, and {value} is refused\n\
                 old: {old}\nnew: {new}"
            ),
            (true, None) => compatible += 1,
            (false, Some(_)) => {
                confirmed += 1;
                if let [rule] = Vec::from_iter(rules)[..] {
                    *seen.entry(rule).or_default() += 1;
                }
            }
            (false, None) => unconfirmed += 1,
        }
    }
    println!(
        "{pairs} pairs of seed {seed}, {judged} values: {compatible} pairs called compatible, none refused; of those \
         called breaking, {confirmed} had a refused value among {VALUES}, {unconfirmed} had none"
    );
    println!(
        "rules that alone kept a pair from being called compatible, where a value was refused: {seen:?}"
    );
    if pairs < PAIRS {
        return;
    }
    // An engine without one of these rules would be caught.
    for rule in [
        "request-type-narrowed",
        "request-became-not-nullable",
        "request-became-enum",
        "request-enum-value-removed",
        "request-bound-tightened",
        "request-pattern-changed",
        "request-format-narrowed",
        "request-property-required",
        "request-additional-properties-forbidden",
        "response-type-widened",
        "response-became-nullable",
        "response-no-longer-enum",
        "response-enum-value-added",
        "response-bound-relaxed",
        "response-pattern-changed",
        "response-format-widened",
        "response-property-became-optional",
        "response-additional-properties-allowed",
    ] {
        assert!(
            seen.contains_key(rule),
            "no pair shows what `{rule}` is for"
        );
    }
    assert!(
        compatible > pairs / 10,
        "too few pairs are compatible to say anything"
    );
}
