//! Random schemas of OpenAPI 3.1. The `jsonschema` crate validates by the schemas of the document
//! themselves, which are JSON Schema 2020-12 already.

use openapi_document::model::Model;
use openapi_document::open;
use openapi_lint::examples::collect;
use serde_json::{Map, Value, json};

use crate::{Random, Tally, random_schema, random_value, report, with_stack};

/// The schemas that a schema may use; see [`random_schema`].
struct Names<'n> {
    later: &'n [String],
    any: &'n [String],
}

/// Rewrites a schema of OpenAPI 3.0 with the keywords of OpenAPI 3.1. New subschemas are added down
/// to a depth.
fn modernize(random: &mut Random, schema: &mut Value, names: &Names<'_>, depth: usize) {
    let Value::Object(keywords) = schema else {
        return;
    };
    if keywords.contains_key("$ref") {
        if random.chance(30) {
            keywords.insert("maxLength".to_owned(), json!(random.below(4)));
        }
        if random.chance(30) {
            keywords.insert("type".to_owned(), json!(["string", "integer", "null"]));
        }
        return;
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(part) = keywords.get_mut(key) {
            modernize(random, part, names, depth);
        }
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        for part in keywords
            .get_mut(key)
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            modernize(random, part, names, depth);
        }
    }
    let properties = keywords
        .get_mut("properties")
        .and_then(Value::as_object_mut);
    for property in properties.into_iter().flat_map(Map::values_mut) {
        modernize(random, property, names, depth);
    }
    types(random, keywords);
    for (exclusive, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if keywords.remove(exclusive) == Some(json!(true)) {
            let value = match random.chance(50) {
                true => keywords.remove(bound).unwrap_or_default(),
                false => json!(random.below(5)),
            };
            keywords.insert(exclusive.to_owned(), value);
        }
    }
    if random.chance(8) {
        keywords.insert("const".to_owned(), random_value(random, 1));
    }
    if depth == 0 {
        return;
    }
    let part = |random: &mut Random| {
        let mut part = random_schema(random, names.later, names.any, 1);
        modernize(random, &mut part, names, depth - 1);
        match random.below(12) {
            0 => json!(true),
            1 => json!(false),
            _ => part,
        }
    };
    if random.chance(15) {
        let prefix: Vec<_> = (0..1 + random.below(2)).map(|_| part(random)).collect();
        keywords.insert("prefixItems".to_owned(), json!(prefix));
    }
    if random.chance(15) {
        for (key, chance) in [("if", 90), ("then", 70), ("else", 70)] {
            if random.chance(chance) {
                keywords.insert(key.to_owned(), part(random));
            }
        }
    }
    if random.chance(10) {
        let patterns = json!({"^[ab]": part(random), "c$": part(random)});
        keywords.insert("patternProperties".to_owned(), patterns);
    }
}

/// Replaces `nullable`, and adds types.
fn types(random: &mut Random, keywords: &mut Map<String, Value>) {
    let is_nullable = keywords.remove("nullable") == Some(json!(true));
    let Some(Value::String(name)) = keywords.get("type").cloned() else {
        return;
    };
    let mut list = vec![name];
    if is_nullable {
        list.insert(random.below(2), "null".to_owned());
    }
    if random.chance(25) {
        let other = *random.one(&["string", "object", "array", "integer"]);
        if !list.iter().any(|it| it == other) {
            list.push(other.to_owned());
        }
    }
    let value = match &list[..] {
        [_] if random.chance(5) => json!("null"),
        [only] if random.chance(80) => json!(only),
        _ => json!(list),
    };
    keywords.insert("type".to_owned(), value);
}

fn compare(document: &Value, names: &[String], tally: &mut Tally) {
    let text = document.to_string();
    let opened = open("test.json", &text).expect("it is OpenAPI 3.1");
    let model = Model::new(&opened);
    for name in names {
        let schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$ref": format!("#/components/schemas/{name}"),
            "components": document["components"],
        });
        let validator =
            jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{error}: {schema}"));
        let prefix = format!("/paths/~1a/get/responses/200/content/application~1{name}+json/");
        for example in collect(&model) {
            let pointer = opened.pointer(example.value);
            if !pointer.starts_with(&prefix) {
                continue;
            }
            let value = document.pointer(&pointer).expect("the example exists");
            let found: Vec<_> = example
                .findings(&model)
                .into_iter()
                .filter(|it| it.rule != "example-unknown-property")
                .map(|it| (it.rule, it.message))
                .collect();
            match (found.is_empty(), validator.is_valid(value)) {
                (true, true) => tally.valid += 1,
                (false, false) => tally.invalid += 1,
                (_, is_valid) => tally.differences.push(format!(
                    "{name}\n  value      {value}\n  lint       {found:?}\n  jsonschema {is_valid}\n  schema     {}",
                    document["components"]["schemas"]
                )),
            }
        }
    }
}

#[test]
fn random_values_of_random_3_1_schemas() {
    with_stack(|| {
        let mut random = Random(0x6a09_e667_f3bc_c908);
        let mut tally = Tally::default();
        for _ in 0..150 {
            let names: Vec<String> = (0..4).map(|it| format!("S{it}")).collect();
            let (mut schemas, mut content) = (Map::new(), Map::new());
            for (at, name) in names.iter().enumerate() {
                let later = &names[at + 1..];
                let mut schema = random_schema(&mut random, later, &names, 3);
                modernize(&mut random, &mut schema, &Names { later, any: &names }, 2);
                schemas.insert(name.clone(), schema);
                let examples: Map<String, Value> = (0..12)
                    .map(|it| {
                        (
                            format!("e{it}"),
                            json!({"value": random_value(&mut random, 2)}),
                        )
                    })
                    .collect();
                let schema = json!({"$ref": format!("#/components/schemas/{name}")});
                let media = json!({"schema": schema, "examples": examples});
                content.insert(format!("application/{name}+json"), media);
            }
            let responses = json!({"200": {"description": "", "content": content}});
            let document = json!({
                "openapi": "3.1.0",
                "info": {"title": "A", "version": "1"},
                "paths": {"/a": {"get": {"responses": responses}}},
                "components": {"schemas": schemas},
            });
            compare(&document, &names, &mut tally);
        }
        report(&tally, 500);
    });
}
