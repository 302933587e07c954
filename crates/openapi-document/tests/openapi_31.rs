//! Documents of OpenAPI 3.1, whose schemas are read in the form of OpenAPI 3.0.

use openapi_document::model::{Kind, Model};
use openapi_document::tree::{Document, NodeId};
use openapi_document::{open, require_3_0};
use serde_json::{Value, json};

/// Opens a document with one schema, `A`.
fn with_schema(schema: &Value) -> String {
    json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "components": {"schemas": {"A": schema, "B": {"type": "string"}}},
    })
    .to_string()
}

fn schema(document: &Document<'_>) -> NodeId {
    let found = document.at_pointer("/components/schemas/A");
    found.expect("the schema exists")
}

#[test]
fn schemas_are_read_in_the_form_of_openapi_3_0() {
    for (written, read) in [
        (
            json!({"type": ["string", "null"], "minLength": 1}),
            json!({"type": "string", "minLength": 1, "nullable": true}),
        ),
        (json!({"type": "null"}), json!({"enum": [null]})),
        (
            json!({"type": ["integer", "object"], "minimum": 1, "required": ["a"], "enum": [1]}),
            json!({"enum": [1], "anyOf": [
                {"type": "integer", "minimum": 1}, {"type": "object", "required": ["a"]}]}),
        ),
        (json!({"const": 1}), json!({"enum": [1]})),
        (
            json!({"const": 1, "enum": [1, 2]}),
            json!({"enum": [1, 2], "allOf": [{"enum": [1]}]}),
        ),
        (
            json!({"exclusiveMinimum": 1}),
            json!({"exclusiveMinimum": true, "minimum": 1}),
        ),
        (
            json!({"exclusiveMaximum": 9, "maximum": 3}),
            json!({"maximum": 3}),
        ),
        (
            json!({"$ref": "#/components/schemas/B", "description": "D"}),
            json!({"$ref": "#/components/schemas/B"}),
        ),
        (
            json!({"$ref": "#/components/schemas/B", "maxLength": 3}),
            json!({"maxLength": 3, "allOf": [{"$ref": "#/components/schemas/B"}]}),
        ),
        (
            json!({"if": {"minimum": 1}, "then": {"maximum": 2}, "else": false}),
            json!({"allOf": [
                {"anyOf": [{"not": {"minimum": 1}}, {"maximum": 2}]},
                {"anyOf": [{"minimum": 1}, false]},
            ]}),
        ),
        (
            json!({"type": "string", "contentEncoding": "base64"}),
            json!({"type": "string", "format": "byte"}),
        ),
        (json!({"nullable": true}), json!({})),
    ] {
        let text = with_schema(&written);
        let document = open("a.json", &text).expect("it is OpenAPI 3.1");
        assert_eq!(document.json(schema(&document)), read, "{written}");
    }
}

#[test]
fn pointers_and_positions_are_those_of_the_text() {
    let text = "\
openapi: 3.1.0
components:
  schemas:
    A:
      $ref: '#/components/schemas/B'
      type: [object, 'null']
      then: {$ref: '#/components/schemas/A/then/properties/b'}
      if: {exclusiveMinimum: 1}
    B: {$ref: '#/components/schemas/A/type'}
";
    let document = open("a.yaml", text).expect("it is OpenAPI 3.1");
    let model = Model::new(&document);
    let a = schema(&document);
    let at = |node: NodeId| {
        let line = document
            .position(document.key_location(node).span.start)
            .line;
        (document.pointer(node), line)
    };
    let get = |node, key| document.get(node, key).expect("the keyword exists");
    assert_eq!(
        at(get(a, "type")),
        ("/components/schemas/A/type/0".to_owned(), 6)
    );
    assert_eq!(
        at(get(a, "nullable")),
        ("/components/schemas/A/type".to_owned(), 6)
    );
    let parts = document.items(get(a, "allOf"));
    assert_eq!(at(parts[0]), ("/components/schemas/A/$ref".to_owned(), 5));
    let reference = get(parts[0], "$ref");
    assert_eq!(at(reference), ("/components/schemas/A/$ref".to_owned(), 5));
    let condition = document.at_pointer("/components/schemas/A/if");
    let condition = condition.expect("keywords of the text are found");
    assert_eq!(model.kind(condition), Some(Kind::Schema));
    assert_eq!(
        at(get(condition, "minimum")),
        ("/components/schemas/A/if/exclusiveMinimum".to_owned(), 8)
    );
}

#[test]
fn a_reference_to_an_anchor_is_resolved() {
    let text = with_schema(&json!({
        "$ref": "#word", "$defs": {"word": {"$anchor": "word", "type": "string"}},
    }));
    let document = open("a.json", &text).expect("it is OpenAPI 3.1");
    let model = Model::new(&document);
    let part = model.list(schema(&document), "allOf")[0];
    let target = model.resolve(part).map(|it| document.pointer(it));
    assert_eq!(target.as_deref(), Some("/components/schemas/A/$defs/word"));
}

#[test]
fn webhooks_are_operations_of_the_server() {
    let text = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "webhooks": {
            "created": {"post": {"operationId": "created"}},
            "removed": {"$ref": "#/components/pathItems/Removed"},
        },
        "components": {"pathItems": {"Removed": {"post": {"operationId": "removed"}}}},
    })
    .to_string();
    let document = open("a.json", &text).expect("it is OpenAPI 3.1");
    let model = Model::new(&document);
    let operations = model.operations.iter();
    let found: Vec<_> = operations
        .map(|it| (it.path.as_str(), it.in_callback))
        .collect();
    assert_eq!(found, [("created", true), ("removed", true)]);
}

#[test]
fn keywords_that_are_not_judged_are_named() {
    let text = with_schema(&json!({
        "propertyNames": {"maxLength": 3}, "prefixItems": [true], "unknown": 1, "x-own": 1,
    }));
    let document = open("a.json", &text).expect("it is OpenAPI 3.1");
    let unjudged = Model::new(&document).unjudged();
    let shown: Vec<_> = unjudged.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        ["`propertyNames` (1 schema)", "`unknown` (1 schema)"]
    );
}

#[test]
fn another_dialect_is_not_judged() {
    for (dialect, is_known) in [
        ("https://spec.openapis.org/oas/3.1/dialect/base", true),
        ("https://json-schema.org/draft/2020-12/schema#", true),
        ("http://json-schema.org/draft-07/schema#", false),
    ] {
        let of_schema = with_schema(&json!({"$schema": dialect}));
        let of_document = with_schema(&json!({"type": "string"})).replacen(
            '{',
            &format!("{{\"jsonSchemaDialect\": \"{dialect}\", "),
            1,
        );
        for text in [of_schema, of_document] {
            let document = open("a.json", &text).expect("it is OpenAPI 3.1");
            let shown: Vec<_> = Model::new(&document)
                .unjudged()
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(shown.is_empty(), is_known, "{shown:?}");
            assert!(shown.iter().all(|it| it.contains(dialect)), "{shown:?}");
        }
    }
}

#[test]
fn a_use_for_openapi_3_0_only_refuses_3_1() {
    let document = open("a.yaml", "openapi: 3.1.0\n").expect("it is OpenAPI 3.1");
    let error = require_3_0(&document).expect_err("it is not OpenAPI 3.0");
    assert_eq!(error.message, "this is an OpenAPI 3.1 document");
    let document = open("a.yaml", "openapi: 3.0.3\n").expect("it is OpenAPI 3.0");
    assert!(require_3_0(&document).is_ok());
}
