//! Checks types against a document, with fake types that drop, add and change values. CI checks
//! the real types with `cargo xtask examples --types`.

use std::cell::RefCell;
use std::collections::BTreeSet;

use openapi_document::model::Model;
use openapi_document::tree::load;
use openapi_lint::Finding;
use serde_json::{Map, Value, json};
use xtask::type_check::{Sample, TypeReport, Types, accepted, check};

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

/// A type that changes values by a function, and has a given JSON Schema.
struct FakeType {
    change: fn(&mut Value),
    schema: Value,
    /// The values that were sent.
    sent: RefCell<Vec<Sample>>,
}

impl FakeType {
    fn new(change: fn(&mut Value), schema: Value) -> Self {
        Self {
            change,
            schema,
            sent: RefCell::default(),
        }
    }

    /// A type that preserves every value and equals its schema.
    fn faithful() -> Self {
        Self::new(|_| {}, schema())
    }
}

impl Types for FakeType {
    fn round_trip(&self, samples: &[Sample]) -> anyhow::Result<Vec<Result<Value, String>>> {
        self.sent.replace(samples.to_vec());
        let result = |it: &Sample| {
            let mut value = it.value.clone();
            (self.change)(&mut value);
            match value {
                Value::Null => Err("missing field `other`".to_owned()),
                value => Ok(value),
            }
        };
        Ok(samples.iter().map(result).collect())
    }

    fn schemas(&self) -> anyhow::Result<Map<String, Value>> {
        Ok(Map::from_iter([("A".to_owned(), self.schema.clone())]))
    }
}

/// The JSON Schema of a type that equals its schema in the document.
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

/// Checks a type, and that every example with a type was sent.
fn report(text: &str, types: &FakeType) -> TypeReport {
    let document = load("a.yaml", text).expect("it is YAML");
    let report = check(&Model::new(&document), types).expect("the types are accessible");
    let whole = json!({"id": "a", "count": 1, "note": null, "tags": ["x", "y"]});
    let expected = [whole, json!({"id": "b", "count": 2})].map(|value| Sample {
        schema: "A".to_owned(),
        value,
    });
    assert_eq!(*types.sent.borrow(), expected);
    assert_eq!(report.examples, expected.len());
    report
}

fn is_stale(finding: &Finding) -> bool {
    finding.rule == "stale-type-exception"
}

/// The lines and messages of the findings. Most accepted differences do not occur in a document
/// this small; those findings are left out.
fn findings(change: fn(&mut Value), schema: Value) -> Vec<(usize, String)> {
    let report = report(DOCUMENT, &FakeType::new(change, schema));
    let findings = report.findings.into_iter().filter(|it| !is_stale(it));
    findings.map(|it| (it.line, it.message)).collect()
}

#[test]
fn null_and_absent_are_equal_after_round_trip() {
    let drop_null = |value: &mut Value| {
        value.as_object_mut().expect("an object").remove("note");
        value["other"] = Value::Null;
        value["count"] = json!(value["count"].as_f64());
    };
    assert_eq!(findings(drop_null, schema()), []);
}

#[test]
fn dropped_added_and_changed_properties_are_reported_at_their_line() {
    let drop_count = |value: &mut Value| drop(value.as_object_mut().map(|it| it.remove("count")));
    assert_eq!(
        findings(drop_count, schema()),
        [
            (15, "type `A` drops `count`".to_owned()),
            (
                18,
                "at `/count` of this JSON text: type `A` drops `count`".to_owned()
            ),
        ]
    );
    let add = |value: &mut Value| value["new"] = json!(true);
    assert_eq!(
        findings(add, schema())[0],
        (13, "type `A` adds `new`: true".to_owned())
    );
    let change = |value: &mut Value| value["id"] = json!("z");
    assert_eq!(
        findings(change, schema())[0],
        (14, "type `A` changes this value to \"z\"".to_owned())
    );
    let shorten = |value: &mut Value| value["tags"] = json!(["x"]);
    assert_eq!(
        findings(shorten, schema())[0],
        (17, "type `A` changes this value to [\"x\"]".to_owned())
    );
    let refuse = |value: &mut Value| *value = Value::Null;
    assert_eq!(
        findings(refuse, schema())[0],
        (
            13,
            "type `A` cannot decode this value: missing field `other`".to_owned()
        )
    );
}

#[test]
fn each_differing_keyword_of_a_schema_is_reported() {
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
        *changed.pointer_mut(pointer).expect("it is in the schema") = value;
        assert_eq!(
            findings(keep, changed),
            [(
                line,
                format!("type `A` differs from its schema in {message}")
            )],
            "{pointer}"
        );
    }
    let mut without_tags = schema();
    without_tags["properties"]
        .as_object_mut()
        .expect("an object")
        .remove("tags");
    assert_eq!(
        findings(keep, without_tags),
        [(
            29,
            "type `A` differs from its schema in `property` at `/properties/tags`".to_owned()
        )]
    );
}

#[test]
fn accepted_difference_that_does_not_occur_is_reported() {
    let report = report(DOCUMENT, &FakeType::faithful());
    let stale: BTreeSet<String> = report
        .findings
        .into_iter()
        .filter(is_stale)
        .map(|it| it.message)
        .collect();
    // This one occurs: `count` is optional, and its type accepts null.
    let expected: BTreeSet<String> = accepted::ALL
        .iter()
        .filter(|it| it.name != "optional-takes-null")
        .map(|it| format!("the accepted difference `{}` does not occur", it.name))
        .collect();
    assert_eq!(stale, expected);
}

#[test]
fn example_without_a_type_is_reported_with_the_reason() {
    let property = "id: {type: string, pattern: ^a, example: a1}";
    let text = DOCUMENT.replace("id: {type: string, pattern: ^a}", property);
    let report = report(&text, &FakeType::faithful());
    let not_checked = report
        .findings
        .iter()
        .find(|it| it.rule == "type-not-checked")
        .expect("it is reported");
    assert_eq!(not_checked.line, 26);
    assert!(not_checked.message.contains("its schema has no name"));
}
