//! The translation of schemas, one test per difference between the dialects.

use serde_json::{Value, json};

use openapi_document::json_schema::{NullAcceptance, document, schema, self_contained};
use openapi_document::model::{Direction, Model};
use openapi_document::tree::{Document, load};

fn document_with(schemas: &Value) -> String {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "A", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    })
    .to_string()
}

fn with<T>(schemas: &Value, test: impl FnOnce(&Document<'_>, &Model<'_>) -> T) -> T {
    let text = document_with(schemas);
    let document = load("test.json", &text).expect("the document is JSON");
    test(&document, &Model::new(&document))
}

/// Translates a schema alone, and checks that the translation of the document contains the same.
fn translated(source: Value) -> Value {
    let schemas = json!({"A": source, "Text": {"type": "string"}, "Maybe": {"type": "string", "nullable": true}});
    with(&schemas, |document_tree, model| {
        let node = document_tree
            .at_pointer("/components/schemas/A")
            .expect("A");
        let alone = schema(model, node);
        let within = document(model, &Default::default());
        assert_eq!(within["components"]["schemas"]["A"], alone);
        assert_eq!(within["openapi"], "3.1.1");
        alone
    })
}

/// Checks which values the schema `A` accepts, with a JSON Schema validator.
fn assert_accepts(schemas: Value, direction: Direction, values: &[(Value, bool)]) {
    with(&schemas, |document_tree, model| {
        let node = document_tree
            .at_pointer("/components/schemas/A")
            .expect("A");
        let schema = self_contained(model, node, direction);
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{schema}");
        let validator = jsonschema::validator_for(&schema).expect("the schema is valid");
        for (value, expected) in values {
            assert_eq!(
                validator.is_valid(value),
                *expected,
                "{value} against {schema}"
            );
        }
    });
}

#[test]
fn nullable_adds_null_to_the_type() {
    assert_eq!(
        translated(json!({"type": "string", "nullable": true, "minLength": 1})),
        json!({"type": ["string", "null"], "minLength": 1})
    );
    assert_eq!(
        translated(json!({"type": "string", "nullable": false})),
        json!({"type": "string"})
    );
}

#[test]
fn nullable_has_no_effect_without_type() {
    let schemas = [
        json!({}),
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        json!({"allOf": [{"$ref": "#/components/schemas/Text"}]}),
        json!({"enum": ["a"]}),
    ];
    for schema in schemas {
        let mut nullable = schema.clone();
        nullable["nullable"] = json!(true);
        assert_eq!(translated(nullable), schema);
    }
}

#[test]
fn nullable_does_not_change_enum_and_subschemas() {
    for other in [
        json!({"enum": ["a"]}),
        json!({"enum": ["a", null]}),
        json!({"allOf": [{"$ref": "#/components/schemas/Text"}]}),
        json!({"anyOf": [{"$ref": "#/components/schemas/Text"}, {"type": "integer"}]}),
        json!({"oneOf": [{"$ref": "#/components/schemas/Maybe"}, {"type": "integer"}]}),
        json!({"not": {"type": "string"}}),
    ] {
        let (mut source, mut expected) = (other.clone(), other);
        source["type"] = json!("string");
        source["nullable"] = json!(true);
        expected["type"] = json!(["string", "null"]);
        if expected.get("oneOf").is_some() {
            expected["oneOf"][0] = json!({"$ref": "#/components/schemas/Maybe"});
        }
        assert_eq!(translated(source), expected);
    }
}

#[test]
fn exclusive_bounds_become_numbers() {
    assert_eq!(
        translated(
            json!({"type": "number", "minimum": 1, "exclusiveMinimum": true, "maximum": 2.5, "exclusiveMaximum": false})
        ),
        json!({"type": "number", "exclusiveMinimum": 1, "maximum": 2.5})
    );
    assert_eq!(
        translated(json!({"type": "number", "exclusiveMaximum": true, "maximum": 3})),
        json!({"type": "number", "exclusiveMaximum": 3})
    );
    assert_eq!(
        translated(json!({"type": "number", "exclusiveMinimum": true})),
        json!({"type": "number"})
    );
}

#[test]
fn payloads_are_copied_unchanged() {
    let payload = json!({"$ref": "#/nowhere", "nullable": true, "example": 1, "format": "byte"});
    assert_eq!(
        translated(json!({"default": payload, "enum": [payload], "example": payload})),
        json!({"default": payload, "enum": [payload], "examples": [payload]})
    );
    assert_eq!(
        translated(
            json!({"type": "object", "properties": {"example": {"type": "string", "nullable": true}, "nullable": {}}})
        ),
        json!({"type": "object", "properties": {"example": {"type": ["string", "null"]}, "nullable": {}}})
    );
}

#[test]
fn example_is_added_to_existing_examples() {
    assert_eq!(
        translated(json!({"examples": ["b"], "example": "a"})),
        json!({"examples": ["a", "b"]})
    );
}

#[test]
fn formats_of_encodings_become_content_keywords() {
    assert_eq!(
        translated(json!({"type": "string", "format": "byte"})),
        json!({"type": "string", "contentEncoding": "base64"})
    );
    assert_eq!(
        translated(json!({"type": "string", "format": "binary"})),
        json!({"type": "string", "contentMediaType": "application/octet-stream"})
    );
    assert_eq!(
        translated(json!({"type": "string", "format": "date-time"})),
        json!({"type": "string", "format": "date-time"})
    );
}

#[test]
fn common_keywords_are_kept_and_ref_siblings_are_dropped() {
    let unchanged = json!({
        "title": "T",
        "type": "object",
        "readOnly": true,
        "deprecated": true,
        "xml": {"name": "x"},
        "externalDocs": {"url": "https://example.com"},
        "discriminator": {"propertyName": "kind"},
        "additionalProperties": false,
        "x-theirs": {"nullable": true},
    });
    assert_eq!(translated(unchanged.clone()), unchanged);
    assert_eq!(
        translated(
            json!({"items": {"$ref": "#/components/schemas/Text", "nullable": true, "description": "Ignored."}})
        ),
        json!({"items": {"$ref": "#/components/schemas/Text"}})
    );
}

#[test]
fn schemas_outside_components_are_translated() {
    let text = r##"{
        "openapi": "3.0.0",
        "info": {"title": "A", "version": "1", "x-note": {"example": 1}},
        "paths": {"/a": {"get": {
            "parameters": [{"name": "q", "in": "query", "schema": {"type": "string", "nullable": true}, "example": null}],
            "responses": {"200": {"description": "", "content": {"a/b": {
                "schema": {"$ref": "#/definitions/Old"},
                "example": {"schema": {"nullable": true}}
            }}}}
        }}},
        "definitions": {"Old": {"type": "integer", "nullable": true}, "Unread": {"nullable": true}}
    }"##;
    let source = load("test.json", text).expect("the document is JSON");
    let out = document(&Model::new(&source), &Default::default());
    let get = &out["paths"]["/a"]["get"];
    assert_eq!(
        get["parameters"][0],
        json!({"name": "q", "in": "query", "schema": {"type": ["string", "null"]}, "example": null})
    );
    assert_eq!(
        get["responses"]["200"]["content"]["a/b"]["example"],
        json!({"schema": {"nullable": true}})
    );
    assert_eq!(
        out["definitions"],
        json!({"Old": {"type": ["integer", "null"]}, "Unread": {"nullable": true}})
    );
    assert_eq!(out["info"]["x-note"], json!({"example": 1}));
}

#[test]
fn a_self_contained_schema_includes_referenced_schemas() {
    assert_accepts(
        json!({
            "A": {"$ref": "#/components/schemas/List"},
            "List": {"type": "object", "required": ["next"], "properties": {
                "next": {"anyOf": [{"$ref": "#/components/schemas/List"}, {"enum": [null]}]},
                "deep": {"$ref": "#/components/schemas/Odd~1 %7Bname%7D/properties/in"},
                "lost": {"$ref": "#/components/schemas/Nowhere"},
                "round": {"$ref": "#/components/schemas/Round"},
            }},
            "Odd/ {name}": {"properties": {"in": {"type": "integer", "minimum": 3, "exclusiveMinimum": true}}},
            "Round": {"$ref": "#/components/schemas/Round"},
        }),
        Direction::Either,
        &[
            (json!({"next": {"next": null}}), true),
            (json!({"next": {"next": {}}}), false),
            (
                json!({"next": null, "deep": 4, "lost": [], "round": 1}),
                true,
            ),
            (json!({"next": null, "deep": 3}), false),
        ],
    );
}

#[test]
fn a_self_contained_schema_depends_on_the_direction() {
    let schemas = json!({
        "A": {"type": "object", "required": ["id", "secret"], "properties": {
            "id": {"$ref": "#/components/schemas/Id"},
            "secret": {"type": "string", "writeOnly": true},
        }},
        "Id": {"type": "string", "readOnly": true},
    });
    let (id, secret) = (json!({"id": "1"}), json!({"secret": "1"}));
    let both = json!({"id": "1", "secret": "1"});
    let cases = |expected: [bool; 3]| -> Vec<(Value, bool)> {
        let values = [id.clone(), secret.clone(), both.clone()];
        values.into_iter().zip(expected).collect()
    };
    assert_accepts(
        schemas.clone(),
        Direction::Response,
        &cases([true, false, false]),
    );
    assert_accepts(
        schemas.clone(),
        Direction::Request,
        &cases([false, true, false]),
    );
    assert_accepts(schemas, Direction::Either, &cases([false, false, true]));
}

#[test]
fn a_self_contained_schema_omits_keywords_unknown_to_3_0() {
    assert_accepts(
        json!({"A": {"type": "integer", "const": 3, "$id": "elsewhere", "x-not": {}}}),
        Direction::Either,
        &[(json!(4), true), (json!("4"), false)],
    );
    assert_accepts(json!({"A": true}), Direction::Either, &[(json!(4), true)]);
}

#[test]
fn null_acceptance_considers_all_keywords() {
    let mut schemas = serde_json::Map::new();
    for level in 0..60 {
        let next = json!({"$ref": format!("#/components/schemas/S{}", level + 1)});
        schemas.insert(format!("S{level}"), json!({"allOf": [next, next]}));
    }
    schemas.insert("S60".to_owned(), json!({"type": "string"}));
    let own = "#/components/schemas/Cycle";
    let cases = [
        (
            "Cycle",
            json!({"nullable": true, "allOf": [{"$ref": own}]}),
            true,
        ),
        (
            "Deep",
            json!({"allOf": [{"$ref": "#/components/schemas/S0"}]}),
            false,
        ),
        ("Plain", json!({"type": "string", "nullable": true}), true),
        ("Untyped", json!({"nullable": false}), true),
        (
            "Enum",
            json!({"type": "string", "nullable": true, "enum": ["a"]}),
            false,
        ),
        ("NullInEnum", json!({"enum": ["a", null]}), true),
        (
            "TypedNullInEnum",
            json!({"type": "string", "enum": ["a", null]}),
            false,
        ),
        (
            "All",
            json!({"type": "string", "nullable": true, "allOf": [{"type": "string"}]}),
            false,
        ),
        (
            "One",
            json!({"oneOf": [{"type": "string", "nullable": true}, {"type": "integer"}]}),
            true,
        ),
        (
            "Two",
            json!({"oneOf": [{"type": "string", "nullable": true}, {}]}),
            false,
        ),
        (
            "Any",
            json!({"anyOf": [{"type": "string"}, {"enum": [null]}]}),
            true,
        ),
        ("Not", json!({"not": {"enum": [null]}}), false),
        (
            "Lost",
            json!({"$ref": "#/components/schemas/Nowhere"}),
            true,
        ),
    ];
    for (name, schema, _) in &cases {
        schemas.insert((*name).to_owned(), schema.clone());
    }
    with(&Value::Object(schemas), |document, model| {
        let acceptance = NullAcceptance::new(model);
        for (name, schema, expected) in &cases {
            let node = document.at_pointer(&format!("/components/schemas/{name}"));
            let accepts = acceptance.accepts_null(node.expect("it exists"));
            assert_eq!(accepts, *expected, "{name}: {schema}");
        }
    });
}
