//! The example diff and a validator of JSON Schema, which judges by the translated schema, say the
//! same of the same values: of the document's own examples, of these with something changed, and of
//! random values of random schemas.
//!
//! Left out is what the two ask differently on purpose: formats, and members that a schema does not
//! know, which the diff tells of and JSON Schema takes. In the client's own document a trigger names
//! its branch by the prefix of its ID, and the diff holds it against that one; JSON Schema takes it
//! by the catch-all beside.

use std::collections::HashMap;

use openapi_document::json_schema::self_contained;
use openapi_document::model::{Kind, Model};
use openapi_document::tree::load;
use openapi_lint::examples::collect;
use serde_json::{Map, Value, json};

/// A generator of numbers that gives the same ones each time.
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

/// What was compared.
#[derive(Debug, Default)]
struct Tally {
    fitting: usize,
    broken: usize,
    /// How often the diff held a value against the branch that the value names by a pattern,
    /// beside which a catch-all takes everything.
    named: usize,
    apart: Vec<String>,
}

/// Holds the verdicts on every example of a document against each other.
fn compare(text: &str, tally: &mut Tally) {
    let document = load("test.json", text).expect("it is JSON");
    let model = Model::new(&document);
    let mut judges = HashMap::new();
    for example in collect(&model) {
        let of_interest = matches!(example.owner, Kind::MediaType | Kind::Schema);
        if example.external || !of_interest {
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
        let (schema, validator) = judges.entry(key).or_insert_with(|| {
            let schema = self_contained(&model, example.schema, example.direction);
            let validator = jsonschema::options()
                .should_validate_formats(false)
                .build(&schema)
                .unwrap_or_else(|error| panic!("{error}: {schema}"));
            (schema, validator)
        });
        let value = document.json(example.value);
        let judged: Vec<_> = validator
            .iter_errors(&value)
            .map(|it| it.to_string())
            .collect();
        match (found.is_empty(), judged.is_empty()) {
            (true, true) => tally.fitting += 1,
            (false, false) => tally.broken += 1,
            (false, true) if found.iter().all(is_of_named_branch) => tally.named += 1,
            _ => tally.apart.push(format!(
                "{}\n  value  {value}\n  diff   {found:?}\n  schema {judged:?}\n  by     {schema}",
                document.pointer(example.value)
            )),
        }
    }
}

fn is_of_named_branch((rule, message): &(&str, String)) -> bool {
    *rule == "example-variant-mismatch" && message.starts_with("the nearest branch is `")
}

fn report(tally: &Tally, least: usize) {
    println!(
        "{} fit, {} do not, {} not their named branch, {} judged differently",
        tally.fitting,
        tally.broken,
        tally.named,
        tally.apart.len()
    );
    let first: Vec<_> = tally.apart.iter().take(5).map(String::as_str).collect();
    assert!(first.is_empty(), "{}", first.join("\n"));
    assert!(tally.fitting >= least && tally.broken >= least);
}

/// On a stack like the commands'.
fn with_stack(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(64 << 20);
    let done = thread.spawn(test).expect("a thread starts").join();
    if let Err(panic) = done {
        std::panic::resume_unwind(panic);
    }
}

/// Changes one thing somewhere in a value.
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
fn of_the_documents_own_examples_and_of_changed_ones() {
    with_stack(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi.yaml");
        let text = std::fs::read_to_string(path).expect("openapi.yaml is there");
        let document = load("openapi.yaml", &text).expect("it is YAML");
        let whole = document.json(document.root());
        let places: Vec<String> = collect(&Model::new(&document))
            .iter()
            .map(|example| document.pointer(example.value))
            .collect();
        let mut own = Tally::default();
        compare(&whole.to_string(), &mut own);
        assert!(own.broken == 0 && own.fitting > 30, "{own:?}");
        report(&own, 0);

        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        let mut changed = Tally::default();
        for _ in 0..10 {
            let mut mutated = whole.clone();
            for place in &places {
                let value = mutated.pointer_mut(place).expect("it is there");
                // A whole body that is a string would be read as JSON in a string.
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

/// A schema of all keywords that say what values are. `later` names the schemas that it may
/// combine, so that none combines itself; `any` those that its parts may refer to.
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
        let choices: Vec<_> = (0..3).map(|_| random_value(random, 1)).collect();
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
    if random.chance(20) {
        put("additionalProperties", random_schema(random, any, any, 1));
    }
    for keyword in ["allOf", "anyOf"] {
        if random.chance(20) {
            let parts: Vec<_> = (0..1 + random.below(2))
                .map(|_| random_schema(random, later, any, depth - 1))
                .collect();
            put(keyword, json!(parts));
        }
    }
    if random.chance(20) {
        // Of two objects that both fit, the diff takes the one that knows every member, so that
        // these branches are told apart by their types.
        let nullable = random.chance(30);
        let branches = [
            json!({"type": "string", "nullable": nullable}),
            json!({"type": "integer"}),
            json!({"type": "boolean", "nullable": random.chance(30)}),
        ];
        put("oneOf", json!(branches[..1 + random.below(3)]));
    }
    if random.chance(10) {
        put("not", random_schema(random, later, any, depth - 1));
    }
    Value::Object(schema)
}

#[test]
fn of_random_values_of_random_schemas() {
    with_stack(|| {
        let mut random = Random(0x2545_f491_4f6c_dd1d);
        let mut tally = Tally::default();
        for _ in 0..120 {
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
