//! Compares the check of examples with the `jsonschema` crate, which validates the same values by
//! the translated schemas: the examples of `openapi.yaml`, mutations of them, and random values of
//! random schemas.
//!
//! Two differences are intended and excluded: formats, and properties that a schema does not define,
//! which JSON Schema accepts. A third is counted: in `openapi.yaml`, the ID of a trigger names its
//! variant by a prefix, and the example is checked against that variant. JSON Schema also accepts
//! the catch-all variant.

#[path = "oracle/openapi_31.rs"]
mod openapi_31;

use std::collections::HashMap;

use openapi_document::json_schema::self_contained;
use openapi_document::model::{Kind, Model};
use openapi_document::tree::load;
use openapi_lint::examples::collect;
use serde_json::{Map, Value, json};

/// A deterministic generator of pseudorandom numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn one<'v, T>(&mut self, list: &'v [T]) -> &'v T {
        &list[self.below(list.len())]
    }
}

/// The results of a comparison.
#[derive(Debug, Default)]
struct Tally {
    valid: usize,
    invalid: usize,
    /// Values that do not match the variant that they name, but match a catch-all variant.
    named: usize,
    differences: Vec<String>,
}

/// Checks every example of a document in both ways.
fn compare(text: &str, tally: &mut Tally) {
    let document = load("test.json", text).expect("it is valid JSON");
    let model = Model::new(&document);
    let mut validators = HashMap::new();
    for example in collect(&model) {
        let has_schema = matches!(example.owner, Kind::MediaType | Kind::Schema);
        if example.external || !has_schema {
            continue;
        }
        let found: Vec<_> = example
            .findings(&model)
            .into_iter()
            .filter(|it| {
                !matches!(
                    it.rule,
                    "example-unknown-property" | "example-format-mismatch"
                )
            })
            .map(|it| (it.rule, it.message))
            .collect();
        let key = (example.schema, example.direction);
        let (schema, validator) = validators.entry(key).or_insert_with(|| {
            let schema = self_contained(&model, example.schema, example.direction);
            let validator = jsonschema::options()
                .should_validate_formats(false)
                .build(&schema)
                .unwrap_or_else(|error| panic!("{error}: {schema}"));
            (schema, validator)
        });
        let value = document.json(example.value);
        let expected: Vec<_> = validator
            .iter_errors(&value)
            .map(|it| it.to_string())
            .collect();
        match (found.is_empty(), expected.is_empty()) {
            (true, true) => tally.valid += 1,
            (false, false) => tally.invalid += 1,
            (false, true) if found.iter().all(is_of_named_variant) => tally.named += 1,
            _ => tally.differences.push(format!(
                "{}\n  value      {value}\n  lint       {found:?}\n  jsonschema {expected:?}\n  schema     {schema}",
                document.pointer(example.value)
            )),
        }
    }
}

fn is_of_named_variant((rule, message): &(&str, String)) -> bool {
    *rule == "example-variant-mismatch" && message.starts_with("the closest variant is `")
}

fn report(tally: &Tally, least: usize) {
    println!(
        "{} valid, {} invalid, {} do not match their named variant, {} differences",
        tally.valid,
        tally.invalid,
        tally.named,
        tally.differences.len()
    );
    let first: Vec<_> = tally
        .differences
        .iter()
        .take(5)
        .map(String::as_str)
        .collect();
    assert!(first.is_empty(), "{}", first.join("\n"));
    assert!(tally.valid >= least && tally.invalid >= least);
}

/// Runs a test on a thread with a large stack.
fn with_stack(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(64 << 20);
    let done = thread.spawn(test).expect("a thread starts").join();
    if let Err(panic) = done {
        std::panic::resume_unwind(panic);
    }
}

/// Changes one part of a value.
fn mutate(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(members) if !members.is_empty() && random.chance(85) => {
            let at = random.below(members.len());
            if random.chance(15) {
                let name = members.keys().nth(at).cloned().unwrap_or_default();
                members.shift_remove(&name);
            } else if let Some(member) = members.values_mut().nth(at) {
                mutate(member, random);
            }
        }
        Value::Array(items) if !items.is_empty() && random.chance(85) => {
            let at = random.below(items.len());
            mutate(&mut items[at], random);
        }
        other => {
            let choices = [
                json!(null),
                json!(true),
                json!(-1),
                json!(7.5),
                json!("x"),
                json!([]),
                json!({}),
                json!({"id": 1}),
            ];
            *other = random.one(&choices).clone();
        }
    }
}

#[test]
fn examples_and_their_mutations() {
    with_stack(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi.yaml");
        let text = std::fs::read_to_string(path).expect("openapi.yaml is readable");
        let document = load("openapi.yaml", &text).expect("it is valid YAML");
        let whole = document.json(document.root());
        let places: Vec<String> = collect(&Model::new(&document))
            .iter()
            .map(|example| document.pointer(example.value))
            .collect();
        let mut own = Tally::default();
        compare(&whole.to_string(), &mut own);
        assert!(own.invalid == 0 && own.valid > 30, "{own:?}");
        report(&own, 0);

        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        let mut changed = Tally::default();
        for _ in 0..10 {
            let mut mutated = whole.clone();
            for place in &places {
                let value = mutated.pointer_mut(place).expect("it exists");
                // A body that is a string would be parsed as JSON.
                if value.is_object() || value.is_array() {
                    let before = value.clone();
                    mutate(value, &mut random);
                    if value.is_string() {
                        *value = before;
                    }
                }
            }
            compare(&mutated.to_string(), &mut changed);
        }
        report(&changed, 100);
    });
}

const WORDS: [&str; 4] = ["a", "bb", "cc-c", "dddd"];

fn random_value(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 6 } else { 9 }) {
        0 => Value::Null,
        1 => json!(random.chance(50)),
        2 => json!(random.below(8) as i64 - 2),
        3 => json!(random.below(16) as f64 / 2.0 - 2.0),
        4 | 5 => json!(random.one(&WORDS)),
        6 => (0..random.below(4))
            .map(|_| random_value(random, depth - 1))
            .collect(),
        _ => {
            let mut members = Map::new();
            for _ in 0..random.below(4) {
                let name = *random.one(&WORDS);
                members.insert(name.to_owned(), random_value(random, depth - 1));
            }
            Value::Object(members)
        }
    }
}

/// Returns a schema with any of the validation keywords. It may combine the schemas in `later`, which
/// excludes cycles, and its properties and items may refer to those in `any`.
fn random_schema(random: &mut Random, later: &[String], any: &[String], depth: usize) -> Value {
    let refer = |name: &String| json!({"$ref": format!("#/components/schemas/{name}")});
    if depth == 0 || random.chance(10) {
        return match later.is_empty() {
            true => json!({"type": random.one(&["string", "integer", "boolean"])}),
            false => refer(random.one(later)),
        };
    }
    let mut schema = Map::new();
    let mut put = |name: &str, value: Value| schema.insert(name.to_owned(), value);
    if random.chance(35) {
        put("nullable", json!(random.chance(80)));
    }
    if random.chance(75) {
        let types = ["string", "integer", "number", "boolean", "array", "object"];
        put("type", json!(random.one(&types)));
    }
    if random.chance(15) {
        let mut choices: Vec<_> = (0..3).map(|_| random_value(random, 1)).collect();
        if random.chance(30) {
            choices.push(Value::Null);
        }
        put("enum", json!(choices));
    }
    if random.chance(40) {
        put("minimum", json!(random.below(4)));
        put("exclusiveMinimum", json!(random.chance(50)));
    }
    if random.chance(30) {
        put("exclusiveMaximum", json!(random.chance(70)));
        put("maximum", json!(random.below(5)));
    }
    if random.chance(20) {
        put("minLength", json!(random.below(3)));
    }
    if random.chance(15) {
        put("pattern", json!("^[a-c]"));
    }
    if random.chance(15) {
        put("multipleOf", json!(0.5 * (1 + random.below(4)) as f64));
    }
    if random.chance(15) {
        put("maxItems", json!(random.below(3)));
    }
    if random.chance(15) {
        put("maxProperties", json!(random.below(3)));
    }
    if random.chance(10) {
        put("uniqueItems", json!(true));
    }
    if random.chance(30) {
        put("items", random_schema(random, any, any, depth - 1));
    }
    if random.chance(40) {
        let mut properties = Map::new();
        for name in &WORDS[..1 + random.below(3)] {
            let property = random_schema(random, any, any, depth - 1);
            properties.insert((*name).to_owned(), property);
        }
        put("properties", Value::Object(properties));
        if random.chance(50) {
            put("required", json!([random.one(&WORDS)]));
        }
    }
    if random.chance(30) {
        let additional = match random.chance(50) {
            true => json!(random.chance(30)),
            false => random_schema(random, any, any, 1),
        };
        put("additionalProperties", additional);
    }
    for keyword in ["allOf", "anyOf"] {
        if random.chance(25) {
            let mut parts: Vec<_> = (0..1 + random.below(2))
                .map(|_| random_schema(random, later, any, depth - 1))
                .collect();
            if random.chance(20) {
                parts.push(json!({"enum": [null]}));
            }
            put(keyword, json!(parts));
        }
    }
    if random.chance(20) {
        // If two objects match, the linter prefers the one that defines every property; JSON Schema
        // does not. These variants therefore differ in their types.
        let nullable = random.chance(30);
        let variants = [
            json!({"type": "string", "nullable": nullable}),
            json!({"type": "integer"}),
            json!({"type": "boolean", "nullable": random.chance(30)}),
        ];
        put("oneOf", json!(variants[..1 + random.below(3)]));
    }
    if random.chance(10) {
        put("not", random_schema(random, later, any, depth - 1));
    }
    Value::Object(schema)
}

#[test]
fn random_values_of_random_schemas() {
    with_stack(|| {
        let mut random = Random(0x2545_f491_4f6c_dd1d);
        let mut tally = Tally::default();
        for _ in 0..200 {
            let names: Vec<String> = (0..5).map(|it| format!("S{it}")).collect();
            let (mut schemas, mut content) = (Map::new(), Map::new());
            for (at, name) in names.iter().enumerate() {
                let schema = random_schema(&mut random, &names[at + 1..], &names, 3);
                schemas.insert(name.clone(), schema);
                let mut examples = Map::new();
                for number in 0..12 {
                    let value = random_value(&mut random, 2);
                    examples.insert(format!("e{number}"), json!({"value": value}));
                }
                let schema = json!({"$ref": format!("#/components/schemas/{name}")});
                content.insert(
                    format!("application/{name}+json"),
                    json!({"schema": schema, "examples": examples}),
                );
            }
            let responses = json!({"200": {"description": "", "content": content}});
            let text = json!({
                "openapi": "3.0.3",
                "info": {"title": "A", "version": "1"},
                "paths": {"/a": {"get": {"responses": responses}}},
                "components": {"schemas": schemas},
            })
            .to_string();
            compare(&text, &mut tally);
        }
        report(&tally, 1000);
        assert_eq!(tally.named, 0);
    });
}
