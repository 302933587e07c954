//! Examples of closed and nullable schemas, and examples that are JSON in a string.

use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_lint::{Checks, lint};

use crate::{Expected, assert_found, found, with_media_type, with_schemas};

#[test]
fn nullable_adds_null_to_type_only() {
    let no_type = ("nullable-without-type", Warning, 6);
    let null = ("example-unexpected-null", Error, 6);
    let rejected = ("nullable-rejected-by-subschema", Warning, 6);
    let cases: &[(&str, &[Expected])] = &[
        ("{type: string, nullable: true, example: null}", &[]),
        ("{type: string, nullable: false, example: null}", &[null]),
        ("{example: null}", &[]),
        ("{nullable: true, example: null}", &[no_type]),
        (
            "{type: string, nullable: true, enum: [a, null], example: null}",
            &[],
        ),
        (
            "{type: string, nullable: true, enum: [a], example: null}",
            &[
                ("nullable-enum-without-null", Warning, 6),
                ("example-enum-mismatch", Error, 6),
            ],
        ),
        (
            "{type: string, nullable: true, oneOf: [{type: string}], example: null}",
            &[rejected, null],
        ),
        (
            "{type: string, nullable: true, anyOf: [{type: string}, {enum: [null]}], example: null}",
            &[],
        ),
        (
            "{anyOf: [{type: string}, {enum: [null]}], example: null}",
            &[],
        ),
        (
            "{oneOf: [{type: string, nullable: true}, {type: integer}], example: null}",
            &[],
        ),
    ];
    for (schema, expected) in cases {
        let text = with_schemas(&format!("A: {schema}"));
        let mut found = found(&lint("case.yaml", &text, Checks::Both));
        // A mismatch in a variant has the rule of variants.
        for it in &mut found {
            if it.0 == "example-variant-mismatch" {
                it.0 = "example-unexpected-null";
            }
        }
        found.sort();
        let mut expected = expected.to_vec();
        expected.sort();
        assert_eq!(found, expected, "{schema}");
    }
}

#[test]
fn a_closed_schema_rejects_properties_of_the_schemas_around_it() {
    let closed = "{type: object, additionalProperties: false, properties: {a: {type: string}}}";
    let rejected = ("example-additional-property", Error, 6);
    let cases: &[(String, &[Expected])] = &[
        (format!("{{allOf: [{closed}], properties: {{b: {{type: string}}}}, example: {{a: x, b: y}}}}"), &[rejected]),
        (format!("{{oneOf: [{closed}, {{type: integer}}], example: {{a: x}}}}"), &[]),
        ("{type: object, properties: {a: {type: string}}, additionalProperties: false, example: {aa: x}}".to_owned(), &[rejected]),
        ("{type: object, properties: {a: {type: string}}, additionalProperties: {type: string}, example: {colour: x}}".to_owned(), &[]),
        ("{type: object, additionalProperties: false, example: {}}".to_owned(), &[]),
        (format!("{{type: array, items: {closed}, example: [{{a: x}}, {{c: y}}]}}"), &[rejected]),
    ];
    for (schema, expected) in cases {
        assert_found(schema, &with_schemas(&format!("A: {schema}")), expected);
    }
}

#[test]
fn json_in_a_string_is_one_warning_and_is_checked() {
    let schema = "schema: {type: object, required: [a], properties: {a: {type: integer}}}";
    let warned = ("json-in-string", Warning, 14);
    let wrong = ("example-type-mismatch", Error, 14);
    for (example, expected) in [
        (r#"'{"a": 1}'"#, &[warned][..]),
        (r#"'{"a": "x"}'"#, &[wrong, warned]),
        ("{a: 1}", &[]),
        // A number in quotes is a string.
        ("'1'", &[wrong]),
    ] {
        let media_type = format!("{schema}\n              example: {example}");
        assert_found(
            example,
            &with_media_type(&media_type, "{}").replace("\n    {}", " {}"),
            expected,
        );
    }
    // A schema that accepts strings describes the string itself.
    let text = with_media_type(
        "schema: {type: string}\n              example: '{\"a\": 1}'",
        "{}",
    );
    assert_found("a string", &text.replace("\n    {}", " {}"), &[]);
}

#[test]
fn a_valid_value_without_its_wrapper_is_a_warning() {
    for (required, rule, severity) in [
        ("", "example-unknown-property", Warning),
        ("required: [pet], ", "example-missing-property", Error),
    ] {
        let schemas = format!(
            "A: {{type: object, {required}properties: {{pet: {{type: object, properties: {{name: {{type: string}}}}}}}}}}"
        );
        assert_found(
            rule,
            &with_media_type(
                "schema: {$ref: '#/components/schemas/A'}\n              example: {name: Tom}",
                &schemas,
            ),
            &[(rule, severity, 14)],
        );
    }
}

#[test]
fn serialized_examples_are_not_ambiguous() {
    let text = "openapi: 3.0.3
info: {title: T, version: '1'}
paths: {}
components:
  parameters:
    A: {name: a, in: query, schema: {oneOf: [{type: string}, {type: array, items: {type: string}}]}, example: b}
";
    assert_found("a parameter", text, &[]);
}

#[test]
fn a_closed_schema_under_all_of_is_reported_without_an_example() {
    let closed = "B: {type: object, additionalProperties: false, properties: {b: {type: string}}}";
    let reported = [("closed-all-of", Warning, 6)];
    for (schema, expected) in [
        (
            "{allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {c: {type: string}}}]}",
            &reported[..],
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/B'}], properties: {c: {type: string}}}",
            &reported,
        ),
        (
            "{type: object, additionalProperties: false, allOf: [{$ref: '#/components/schemas/B'}]}",
            &reported,
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/B'}], description: A.}",
            &[],
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/B'}, {properties: {b: {minLength: 1}}}]}",
            &[],
        ),
        (
            "{anyOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {type: string}}}]}",
            &[],
        ),
    ] {
        assert_found(
            schema,
            &with_schemas(&format!("A: {schema}\n    {closed}")),
            expected,
        );
    }
}

#[test]
fn examples_of_nested_properties_are_found_without_visiting_a_schema_twice() {
    let layers = 7;
    let mut schemas = format!("S{layers}: {{type: string, example: x}}\n");
    for layer in 0..layers {
        let next = layer + 1;
        let properties: Vec<String> = (0..30)
            .map(|it| format!("p{it}: {{$ref: '#/components/schemas/S{next}'}}"))
            .collect();
        schemas.push_str(&format!(
            "    S{layer}: {{type: object, properties: {{{}}}}}\n",
            properties.join(", ")
        ));
    }
    let text = with_media_type("schema: {$ref: '#/components/schemas/S0'}", &schemas);
    let report = lint("a.yaml", &text, Checks::Validate);
    assert!(
        report
            .findings
            .iter()
            .all(|it| it.rule != "body-without-example")
    );
    let without = text.replace(", example: x", "");
    let report = lint("a.yaml", &without, Checks::Validate);
    assert!(
        report
            .findings
            .iter()
            .any(|it| it.rule == "body-without-example")
    );
}
