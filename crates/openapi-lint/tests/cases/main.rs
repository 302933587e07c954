//! Small documents about which other linters, or this one, were wrong. Each has all of its expected
//! errors and warnings.

mod discriminators;
mod examples;
mod places;
mod references;
mod reported;

use openapi_document::diagnostic::Severity::{self, Error, Warning};
use openapi_lint::{Checks, Report, lint};

/// A rule with the severity and the line of its finding.
type Expected = (&'static str, Severity, usize);

fn found(report: &Report) -> Vec<Expected> {
    let problems = report
        .findings
        .iter()
        .filter(|it| it.severity > Severity::Note);
    problems.map(|it| (it.rule, it.severity, it.line)).collect()
}

/// Checks the findings of a text; `None` accepts any text.
fn assert_found(name: &str, text: &str, expected: &[Expected]) {
    let report = lint("case.yaml", text, Checks::Both);
    let messages: Vec<_> = report
        .findings
        .iter()
        .take(9)
        .map(|it| &it.message)
        .collect();
    assert_eq!(found(&report), expected, "{name}: {messages:?}");
}

/// A document with one POST operation whose response has this media type object.
fn with_media_type(media_type: &str, components: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
servers: [{{url: /v1}}]
paths:
  /a:
    post:
      operationId: a
      responses:
        '200':
          description: D
          content:
            application/json:
              {media_type}
components:
  schemas:
    {components}
"
    )
}

/// A document without operations that has these schemas.
fn with_schemas(schemas: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    {schemas}\n"
    )
}

#[test]
fn reported_cases_have_exactly_the_right_findings() {
    let cases: &[(&str, &[Expected])] = &[
        (
            "b07-nullable-type-allof-null",
            &[
                ("example-unexpected-null", Error, 16),
                ("nullable-rejected-by-subschema", Warning, 20),
            ],
        ),
        (
            "b20-allof-addprops-false",
            &[
                ("example-additional-property", Error, 18),
                ("example-additional-property", Error, 19),
            ],
        ),
        ("b21-ambiguous-uuid", &[]),
        ("b28-subtype-allof", &[]),
        (
            "b30-readonly-sent",
            &[("example-read-write-only", Warning, 17)],
        ),
        (
            "b32-server-default-not-in-enum",
            &[("inconsistent-server-variable", Warning, 3)],
        ),
        ("b35-get-200-no-body", &[]),
        ("b37-example-value-ref", &[("ref-in-example", Warning, 20)]),
        ("b45-operation-ref", &[("misplaced-ref", Error, 7)]),
        (
            "b65-nullable-prop-default",
            &[
                ("nullable-without-type", Warning, 16),
                ("invalid-default", Error, 17),
            ],
        ),
        (
            "b66-doc-good-example",
            &[
                ("example-unexpected-null", Error, 16),
                ("nullable-rejected-by-subschema", Warning, 17),
            ],
        ),
        ("b71-operationid-case", &[("case-collision", Warning, 8)]),
        ("b73-tag-dup-on-op", &[("duplicate-value", Warning, 7)]),
        ("b76-server-query", &[]),
        (
            "d01-one-broken-ref-hides-unused",
            &[
                ("unresolved-ref", Error, 8),
                ("unused-component", Warning, 12),
                ("unused-component", Warning, 13),
            ],
        ),
        (
            "d08-addprops-false-warning",
            &[("example-additional-property", Error, 5)],
        ),
    ];
    for (name, expected) in cases {
        let path = format!("{}/tests/cases/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).expect("the case is readable");
        assert_found(name, &text, expected);
    }
}

#[test]
fn paths_are_distinguished_by_the_types_of_their_parameters() {
    let document = |schema: &str, literal: &str| {
        format!(
            "openapi: 3.0.3
info: {{title: T, version: '1'}}
servers: [{{url: /v1}}]
paths:
  /{{id}}/changes:
    parameters: [{{name: id, in: path, required: true, schema: {schema}}}]
    delete: {{operationId: o1, responses: {{'204': {{description: D}}}}}}
  /{literal}/{{code}}:
    delete:
      operationId: o2
      parameters: [{{name: code, in: path, required: true, schema: {{type: string}}}}]
      responses: {{'204': {{description: D}}}}
"
        )
    };
    let ambiguous: &[Expected] = &[("ambiguous-path", Warning, 8)];
    for (schema, literal, expected) in [
        ("{type: string}", "groups", ambiguous),
        ("{type: integer}", "groups", &[]),
        ("{type: integer}", "42", ambiguous),
        ("{type: string, enum: [a, b]}", "groups", &[]),
        ("{type: string, enum: [a, groups]}", "groups", ambiguous),
        ("{type: string, pattern: '^[0-9]+$'}", "groups", &[]),
        ("{type: string, minLength: 20}", "groups", &[]),
        ("{type: string, format: uuid}", "groups", &[]),
        ("{type: string, format: date}", "groups", &[]),
        ("{type: boolean}", "groups", &[]),
        ("{allOf: [{type: integer}]}", "groups", &[]),
    ] {
        assert_found(schema, &document(schema, literal), expected);
    }
}

#[test]
fn what_openapi_3_0_3_allows_is_not_an_error() {
    let operation =
        |id: &str| format!("{{operationId: {id}, responses: {{'204': {{description: D}}}}}}");
    let a = operation("a");
    for (root, expected) in [
        (format!("paths: {{/a: {{delete: {a}}}, /a/: {{delete: {}}}}}", operation("b")), Some("path-trailing-slash")),
        (format!("paths: {{'/a/:id': {{delete: {a}}}}}"), Some("suspicious-path")),
        (format!("paths: {{'/a:cancel': {{delete: {a}}}}}"), None),
        ("servers: [{url: v2}, {url: ../v1}, {url: ./v1}, {url: v1.0/api}]\npaths: {}".to_owned(), None),
        ("servers: [{url: 'https://e.com/{v}', variables: {v: {enum: [], default: a}}}]\npaths: {}".to_owned(), Some("empty-enum")),
        ("paths: {}\ncomponents: {schemas: {A: {type: string, enum: [a, a]}}}".to_owned(), Some("duplicate-value")),
        ("paths: {}\ncomponents: {schemas: {A: {type: string, format: colour}}}".to_owned(), None),
        ("paths: {}\ncomponents: {schemas: {A: {type: string, format: date, example: soon}}}".to_owned(), Some("example-format-mismatch")),
        ("paths: {}\ncomponents: {schemas: {A: {oneOf: [{type: string, format: date}, {type: integer}], example: soon}}}".to_owned(), Some("example-format-mismatch")),
        ("paths: {}\ncomponents: {schemas: {A: {type: string, pattern: '[a'}}}".to_owned(), Some("invalid-pattern")),
        ("paths: {}\ncomponents: {parameters: {A: {name: A, in: header, allowReserved: true, schema: {type: string}}}}".to_owned(), Some("ineffective-parameter-style")),
    ] {
        let servers = if root.contains("servers") { "" } else { "servers: [{url: /v1}]\n" };
        let text = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{servers}{root}\n");
        let found = found(&lint("case.yaml", &text, Checks::Both));
        assert!(found.iter().all(|it| it.1 == Warning), "{root}: {found:?}");
        let rules: Vec<_> = found.iter().map(|it| it.0).collect();
        assert_eq!(rules, expected.into_iter().collect::<Vec<_>>(), "{root}");
    }
}

#[test]
fn unregistered_formats_are_warnings_only_if_a_similar_one_is_registered() {
    for (format, expected) in [
        ("colour", &[][..]),
        ("url", &[("format-typo", Warning, 6)]),
        ("datetime", &[("format-typo", Warning, 6)]),
    ] {
        let schema = format!("A: {{type: string, format: {format}}}");
        assert_found(format, &with_schemas(&schema), expected);
    }
}

#[test]
fn a_callback_needs_no_operation_id() {
    let text = "openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: /v1}]
paths:
  /a:
    post:
      operationId: a
      callbacks: {done: {'{$request.query.u}': {post: {responses: {'204': {description: D}}}}}}
      parameters: [{name: u, in: query, schema: {type: string}}]
      responses: {'204': {description: D}}
";
    assert_found("a callback", text, &[]);
    let without = text.replace("      operationId: a\n", "");
    assert_found(
        "an operation",
        &without,
        &[("missing-operation-id", Warning, 6)],
    );
}
