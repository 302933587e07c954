//! The generated types held against a document: with stand-ins that lose, add and change values.
//! `cargo xtask examples --types`, which CI runs, has the real ones.

use openapi_document::model::Model;
use openapi_document::tree::load;
use serde_json::{Map, Value, json};
use xtask::type_check::{Sample, Types, judge};

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /a:
    post:
      operationId: a
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/A'}
            examples:
              whole:
                value:
                  id: a
                  count: 1
                  note: null
                  tags: [x, y]
              text: {value: '{\"id\": \"b\", \"count\": 2}'}
      responses: {'204': {description: Done.}}
components:
  schemas:
    A:
      type: object
      required: [id]
      properties:
        id: {type: string, pattern: ^a}
        count: {type: integer, format: int64}
        note: {type: string, nullable: true}
        tags: {type: array, items: {type: string}}
";

/// Types that do to a value what a function does.
struct StandIn {
    change: fn(&mut Value),
    schema: Value,
}

impl Types for StandIn {
    fn round_trip(&self, sent: &[Sample]) -> anyhow::Result<Vec<Result<Value, String>>> {
        let answer = |it: &Sample| {
            let mut value = it.value.clone();
            (self.change)(&mut value);
            match value {
                Value::Null => Err("missing field `other`".to_owned()),
                value => Ok(value),
            }
        };
        Ok(sent.iter().map(answer).collect())
    }

    fn schemas(&self) -> anyhow::Result<Map<String, Value>> {
        Ok(Map::from_iter([("A".to_owned(), self.schema.clone())]))
    }
}

/// What a type without a difference says of itself.
fn schema() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A",
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "pattern": "^a"},
            "count": {"type": ["integer", "null"], "format": "int64"},
            "note": {"type": ["string", "null"]},
            "tags": {"anyOf": [{"$ref": "#/$defs/Tags"}, {"type": "null"}]},
        },
        "$defs": {"Tags": {"type": "array", "items": {"type": "string"}}},
    })
}

/// The findings as line, rule and message; names that explain nothing in so small a document left out.
fn found(change: fn(&mut Value), schema: Value) -> Vec<(usize, String)> {
    let document = load("a.yaml", DOCUMENT).expect("it is YAML");
    let judged = judge(&Model::new(&document), &StandIn { change, schema }).expect("it answers");
    assert_eq!(judged.examples, 2);
    let meant = judged
        .findings
        .iter()
        .filter(|it| it.rule != "stale-type-exception");
    meant.map(|it| (it.line, it.message.clone())).collect()
}

#[test]
fn nothing_is_found_where_all_comes_back_and_null_and_absent_are_one() {
    let drop_null = |value: &mut Value| {
        value.as_object_mut().expect("an object").remove("note");
        value["other"] = Value::Null;
        value["count"] = json!(value["count"].as_f64());
    };
    assert_eq!(found(drop_null, schema()), []);
}

#[test]
fn what_is_lost_added_or_changed_is_told_at_its_place() {
    let lose = |value: &mut Value| drop(value.as_object_mut().map(|it| it.remove("count")));
    assert_eq!(
        found(lose, schema()),
        [
            (15, "the type `A` loses `count`".to_owned()),
            (
                18,
                "at `/count` of this JSON text: the type `A` loses `count`".to_owned()
            ),
        ]
    );
    let add = |value: &mut Value| value["new"] = json!(true);
    assert_eq!(
        found(add, schema())[0],
        (13, "the type `A` adds `new`: true".to_owned())
    );
    let change = |value: &mut Value| value["id"] = json!("z");
    assert_eq!(
        found(change, schema())[0],
        (14, "the type `A` changes this to \"z\"".to_owned())
    );
    let shorten = |value: &mut Value| value["tags"] = json!(["x"]);
    assert_eq!(
        found(shorten, schema())[0],
        (17, "the type `A` changes this to [\"x\"]".to_owned())
    );
    let refuse = |value: &mut Value| *value = Value::Null;
    assert_eq!(
        found(refuse, schema())[0],
        (
            13,
            "the type `A` cannot read this: missing field `other`".to_owned()
        )
    );
}

#[test]
fn a_schema_of_its_own_is_told_keyword_by_keyword() {
    let keep = |_: &mut Value| {};
    for (pointer, value, line, message) in [
        (
            "/properties/count/format",
            json!("int32"),
            27,
            "`format` at `/properties/count`",
        ),
        (
            "/properties/id/pattern",
            Value::Null,
            26,
            "`pattern` at `/properties/id`",
        ),
        (
            "/properties/id/type",
            json!(["string", "null"]),
            26,
            "`null` at `/properties/id`",
        ),
        (
            "/properties/note/type",
            json!("string"),
            28,
            "`null` at `/properties/note`",
        ),
        (
            "/required",
            json!(["id", "count"]),
            27,
            "`required` at `/properties/count`",
        ),
        (
            "/$defs/Tags/items/type",
            json!("integer"),
            29,
            "`type` at `/properties/tags/items`",
        ),
        ("/type", json!("array"), 23, "`type`"),
    ] {
        let mut changed = schema();
        *changed.pointer_mut(pointer).expect("it is there") = value;
        assert_eq!(
            found(keep, changed),
            [(
                line,
                format!("the type `A` says something else of {message}")
            )],
            "{pointer}"
        );
    }
    let mut less = schema();
    less["properties"]
        .as_object_mut()
        .expect("an object")
        .remove("tags");
    assert_eq!(
        found(keep, less),
        [(
            29,
            "the type `A` says something else of `property` at `/properties/tags`".to_owned()
        )]
    );
}

#[test]
fn a_named_difference_that_explains_nothing_is_told() {
    let document = load("a.yaml", DOCUMENT).expect("it is YAML");
    let types = StandIn {
        change: |_| {},
        schema: schema(),
    };
    let judged = judge(&Model::new(&document), &types).expect("it answers");
    let stale: Vec<_> = judged
        .findings
        .iter()
        .map(|it| it.message.as_str())
        .collect();
    // This one is used: `count` is optional, and its type takes null.
    assert!(!stale.iter().any(|it| it.contains("optional-takes-null")));
    assert!(stale.contains(&"the named difference `open-enumeration` explains nothing any more"));
    assert_eq!(stale.len(), xtask::type_check::accepted::ALL.len() - 1);
}

#[test]
fn an_example_that_goes_through_no_type_is_told_with_the_reason() {
    let shown = "id: {type: string, pattern: ^a, example: a1}";
    let text = DOCUMENT.replace("id: {type: string, pattern: ^a}", shown);
    let document = load("a.yaml", &text).expect("it is YAML");
    let keep = StandIn {
        change: |_| {},
        schema: schema(),
    };
    let judged = judge(&Model::new(&document), &keep).expect("it answers");
    assert_eq!(judged.examples, 2);
    let told = judged
        .findings
        .iter()
        .find(|it| it.rule == "type-not-checked");
    let told = told.expect("it is told");
    assert_eq!(told.line, 26);
    assert!(told.message.contains("its schema has no name"));
}
