//! Documents of public bug reports about other linters.

use openapi_document::diagnostic::Severity::{Error, Warning};

use crate::{Expected, assert_found, with_media_type};

/// A media type with a schema and an example.
fn of(schema: &str, example: &str) -> String {
    format!("schema: {schema}\n              example: {example}")
}

/// A document with these paths, and further lines.
fn with_paths(paths: &str, rest: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: /v1}}]\npaths:\n  {paths}\n{rest}"
    )
}

#[test]
fn examples_are_checked_by_the_variant_that_they_name() {
    const BOTH: &str = "[{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]";
    const PETS: &str = "Cat: {type: object, required: [t, m], properties: {t: {type: string}, m: {type: integer}}}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [b], properties: {b: {type: integer}}}]}
    Pet: {type: object, required: [t], properties: {t: {type: string}}}";
    let mapping = "mapping: {c: '#/components/schemas/Cat', d: '#/components/schemas/Dog'}";
    let union = format!("{{oneOf: {BOTH}, discriminator: {{propertyName: t, {mapping}}}}}");
    let nested = format!("{{type: object, properties: {{choice: {union}}}}}");
    for (schema, example) in [
        (&union, "{t: c, m: 1}"),
        (&union, "{t: d, b: 1}"),
        (&nested, "{choice: {t: d, b: 1}}"),
    ] {
        assert_found(example, &with_media_type(&of(schema, example), PETS), &[]);
    }
}

#[test]
fn defects_of_an_example_are_all_reported() {
    let cases: &[(&str, &str, &[Expected])] = &[
        (
            "{type: object, properties: {name: {type: string}, born: {type: string, format: date}, state: {type: string, enum: [on]}}}",
            "{name: null, born: 1990-01-01, state: test, age: 12}",
            &[
                ("example-unexpected-null", Error, 14),
                ("example-enum-mismatch", Error, 14),
                ("example-unknown-property", Warning, 14),
            ],
        ),
        (
            "{type: array, items: {type: object, required: [id], properties: {name: {type: string}, id: {type: integer}}}}",
            "[{name: John, id: 1}, {names: Jill, id: 4}]",
            &[("example-unknown-property", Warning, 14)],
        ),
        (
            "{oneOf: [{type: object, properties: {ok: {type: boolean}}}, {type: boolean}]}",
            "'false'",
            &[("example-variant-mismatch", Error, 14)],
        ),
        (
            "{type: array, items: {type: object}}",
            "['0']",
            &[("example-type-mismatch", Error, 14)],
        ),
        ("{type: number, multipleOf: 0.01}", "4.35", &[]),
        ("{type: number, multipleOf: 0.01}", "80.03", &[]),
    ];
    for (schema, example, expected) in cases {
        let media_type = of("{$ref: '#/components/schemas/A'}", example);
        let text = with_media_type(&media_type, &format!("A: {schema}"));
        assert_found(example, &text, expected);
    }
}

#[test]
fn valid_documents_that_others_reject_have_no_findings() {
    const DONE: &str = "responses: {'204': {description: D}}";
    for (name, text) in [
        (
            "a path that is only a slash",
            with_paths(&format!("/: {{delete: {{operationId: d, {DONE}}}}}"), ""),
        ),
        (
            "an extension next to operations",
            with_paths(
                &format!(
                    "'/h/{{id}}': {{x-a: b, delete: {{operationId: d, parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], {DONE}}}}}"
                ),
                "",
            ),
        ),
        (
            "a path parameter by reference",
            with_paths(
                &format!(
                    "'/h/{{c}}/m': {{parameters: [{{$ref: '#/components/parameters/c'}}], delete: {{operationId: d, {DONE}}}}}"
                ),
                "components: {parameters: {c: {name: c, in: path, required: true, schema: {type: string}}}}\n",
            ),
        ),
        (
            "the format of a bearer token",
            with_paths(
                &format!("/a: {{delete: {{operationId: d, security: [{{B: []}}], {DONE}}}}}"),
                "components: {securitySchemes: {B: {type: http, scheme: Bearer, bearerFormat: JWT}}}\n",
            ),
        ),
        (
            "a read-only property that a request leaves out",
            with_paths(
                &format!(
                    "/a: {{post: {{operationId: a, requestBody: {{content: {{application/json: {{schema: {{type: object, required: [a, b], properties: {{a: {{type: string, readOnly: true}}, b: {{type: string}}}}}}, example: {{b: x}}}}}}}}, {DONE}}}}}"
                ),
                "",
            ),
        ),
    ] {
        assert_found(name, &text, &[]);
    }
}
