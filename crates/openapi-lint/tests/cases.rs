//! Small documents about which other linters, or this one, were wrong. Each has all of its expected
//! errors and warnings.

use openapi_document::diagnostic::Severity::{self, Error, Warning};
use openapi_lint::report::{Format, render};
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
fn column_is_right_on_a_long_line_in_every_format() {
    let description = "x".repeat(300_000);
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, description: '{description}', version: '1', foo: 1}}\npaths: {{}}\n"
    );
    let column = 1 + text
        .lines()
        .nth(1)
        .and_then(|line| line.find("foo"))
        .expect("it is there");
    let report = lint("long.yaml", &text, Checks::Both);
    assert_eq!(found(&report), [("unknown-field", Error, 2)]);
    assert_eq!(report.findings[0].column, column);
    for (format, place) in [
        (Format::Human, format!("long.yaml:2:{column}\n")),
        (Format::Json, format!("\"column\": {column},")),
        (Format::Github, format!("line=2,col={column},")),
    ] {
        let shown = render(&report, format, "long.yaml", &text);
        assert!(shown.contains(&place), "{format:?}: {shown}");
        assert!(shown.len() < 2000, "{format:?} shows the whole line");
    }
}

#[test]
fn column_is_right_in_minified_json_with_wide_characters() {
    let filler = "äöü𝄞".repeat(40_000);
    let text = format!(
        r#"{{"openapi":"3.0.3","info":{{"title":"T","description":"{filler}","version":"1","foo":1}},"paths":{{}}}}"#
    );
    let before = text.split("\"foo\"").next().expect("it is there");
    let column = 1 + before.chars().count();
    let report = lint("a.json", &text, Checks::Both);
    assert_eq!(report.findings[0].column, column);
    let shown = render(&report, Format::Human, "a.json", &text);
    assert!(shown.contains(&format!("a.json:1:{column}\n")), "{shown}");
    assert!(shown.contains("\"foo\":1"), "{shown}");
}

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

const PETS: &str = "Pet:
      type: object
      required: [petType, name]
      properties: {petType: {type: string}, name: {type: string}}
      discriminator: {propertyName: petType, mapping: {kitty: '#/components/schemas/Cat', tiger: Tiger}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [lives], properties: {lives: {type: integer}}}]}
    Tiger: {allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {stripes: {type: integer}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: boolean}}}]}
    Stone: {type: object}";

#[test]
fn a_value_is_checked_by_the_subtype_that_it_names() {
    let pet = "schema: {$ref: '#/components/schemas/Pet'}";
    let list = "schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}";
    let unused = ("unused-component", Warning, 25);
    let cases: &[(&str, &str, &[Expected])] = &[
        (pet, "{petType: Cat, name: x, lives: 9}", &[unused]),
        (pet, "{petType: kitty, name: x, lives: 9}", &[unused]),
        (
            pet,
            "{petType: tiger, name: x, lives: 9, stripes: 3}",
            &[unused],
        ),
        (
            pet,
            "{petType: Cat, name: x}",
            &[("example-missing-property", Error, 14), unused],
        ),
        (
            pet,
            "{petType: Cat, name: x, lives: nine}",
            &[("example-type-mismatch", Error, 14), unused],
        ),
        (
            pet,
            "{petType: Dog, name: x, lives: 9}",
            &[("example-unknown-property", Warning, 14), unused],
        ),
        (
            pet,
            "{petType: tiger, name: x, lives: nine}",
            &[("example-type-mismatch", Error, 14), unused],
        ),
        // A schema that does not extend `Pet` is not a subtype.
        (pet, "{petType: Stone, name: x}", &[unused]),
        (
            list,
            "[{petType: Cat, name: x, lives: 9}, {petType: Dog, name: y, bark: 1}]",
            &[("example-type-mismatch", Error, 14), unused],
        ),
    ];
    for (schema, example, expected) in cases {
        let media_type = format!("{schema}\n              example: {example}");
        assert_found(example, &with_media_type(&media_type, PETS), expected);
    }
}

#[test]
fn a_misplaced_reference_is_one_finding() {
    let document = |root: &str| {
        let servers = if root.contains("servers:") {
            ""
        } else {
            "servers: [{url: /v1}]\n"
        };
        let info = if root.contains("info:") {
            ""
        } else {
            "info: {title: T, version: '1'}\n"
        };
        let paths = if root.contains("paths:") {
            ""
        } else {
            "paths: {}\n"
        };
        format!("{root}\nopenapi: 3.0.3\n{info}{servers}{paths}")
    };
    for root in [
        "info: {$ref: info.yaml}",
        "paths: {$ref: paths.yaml}",
        "components: {$ref: components.yaml}",
        "components: {schemas: {$ref: schemas.yaml}}",
        "components: {schemas: {A: {type: object, properties: {$ref: properties.yaml}}}}",
        "components: {schemas: {A: {type: array, items: {}, xml: {$ref: xml.yaml}}}}",
        "components: {schemas: {A: {type: string, enum: {$ref: enum.yaml}}}}",
        "components: {schemas: {A: {type: object, description: {$ref: text.md}}}}",
        "servers: {$ref: servers.yaml}",
        "servers: [{$ref: server.yaml}]",
        "tags: [{$ref: tag.yaml}]",
        "paths: {/a: {delete: {operationId: a, responses: {$ref: responses.yaml}}}}",
        "paths: {/a: {delete: {operationId: a, parameters: {$ref: p.yaml}, responses: {'204': {description: D}}}}}",
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: D, content: {$ref: content.yaml}}}}}}",
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: D, content: {application/json: {$ref: media.yaml}}}}}}}",
        "paths: {/a: {get: {operationId: a, security: [{$ref: s.yaml}], responses: {'204': {description: D}}}}}",
    ] {
        assert_found(root, &document(root), &[("misplaced-ref", Error, 1)]);
    }
    // A property or a key of a payload can be named `$ref`.
    for root in [
        "components: {schemas: {A: {type: object, properties: {$ref: {type: string}}}}}",
        "components: {schemas: {A: {type: object, example: {$ref: a, b: 1}}}}",
        "components: {schemas: {A: {type: object, x-note: {$ref: a}}}}",
    ] {
        assert_found(root, &document(root), &[]);
    }
}

#[test]
fn many_consequences_of_one_defect_are_one_finding() {
    use std::fmt::Write;

    // A file that does not exist.
    let mut paths = String::new();
    for number in 0..300 {
        let _ = writeln!(
            paths,
            "  /a{number}: {{delete: {{operationId: a{number}, security: [{{key: [read]}}, {{lost: []}}], responses: {{'204': {{description: D}}, '400': {{$ref: 'no-such-file.yaml#/R{number}'}}}}}}}}"
        );
    }
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: /v1}}]\npaths:\n{paths}components: {{securitySchemes: {{key: {{type: http, scheme: bearer}}}}}}\n"
    );
    assert_found(
        "300 operations",
        &text,
        &[
            ("unexpected-scope", Error, 5),
            ("undefined-security-scheme", Error, 5),
            ("unresolved-external-ref", Error, 5),
        ],
    );
}

#[test]
fn one_dangling_reference_hides_only_the_component_that_it_means() {
    let used = "schema: {$ref: '#/components/schemas/Ordr'}\n              example: {}";
    let schemas = "Order: {type: object}\n    Unrelated: {type: object}";
    assert_found(
        "a typo",
        &with_media_type(used, schemas),
        &[
            ("unresolved-ref", Error, 13),
            ("unused-component", Warning, 18),
        ],
    );
    // A missing schema hides nothing.
    assert_found(
        "no schema",
        &with_media_type("example: {}", "Unrelated: {type: object}"),
        &[
            ("media-type-without-schema", Warning, 12),
            ("unused-component", Warning, 16),
        ],
    );
}

#[test]
fn paths_are_told_apart_by_the_types_of_their_parameters() {
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
fn references_in_extensions_use_components() {
    let media_type = "schema: {type: string}\n              example: a";
    let text = with_media_type(
        media_type,
        "Used: {type: object}\n    Unused: {type: object}",
    );
    let hook = "x-webhooks: {a: {post: {requestBody: {content: {a/b: {schema: {$ref: '#/components/schemas/Used'}}}}}}}\n";
    assert_found(
        "x-webhooks",
        &(text + hook),
        &[("unused-component", Warning, 18)],
    );
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

/// A schema with two variants, the second of which is `second`, and this discriminator.
fn with_variants(second: &str, discriminator: &str, components: &str) -> String {
    with_schemas(&format!(
        "S: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {second}], discriminator: {{propertyName: t{discriminator}}}}}\n    \
         A: {{type: object, required: [t], properties: {{t: {{type: string}}, a: {{type: string}}}}}}\n    {components}"
    ))
}

#[test]
fn a_discriminator_needs_named_variants_that_require_its_property() {
    const B: &str = "{$ref: '#/components/schemas/B'}";
    let b =
        |fields: &str| format!("B: {{type: object, {fields}properties: {{t: {{type: string}}}}}}");
    let inline = "{type: object, required: [t], properties: {t: {type: string}}}";
    let cases: &[(&str, String, &[Expected])] = &[
        ("complete", with_variants(B, "", &b("required: [t], ")), &[]),
        (
            "optional property",
            with_variants(B, "", &b("")),
            &[("undefined-discriminator-property", Error, 6)],
        ),
        (
            "inline variant",
            with_variants(inline, "", ""),
            &[("inline-discriminator-variant", Warning, 6)],
        ),
        (
            "mapping to a missing file",
            with_variants(B, ", mapping: {c: missing.yaml}", &b("required: [t], ")),
            &[("unresolved-discriminator-mapping", Error, 6)],
        ),
        (
            "mapping to a URL",
            with_variants(
                B,
                ", mapping: {c: 'https://e.com/c.yaml'}",
                &b("required: [t], "),
            ),
            &[],
        ),
    ];
    for (name, text, expected) in cases {
        let mut report = lint("case.yaml", text, Checks::Both);
        report.findings.sort_by_key(|it| it.rule);
        let mut expected = expected.to_vec();
        expected.sort_by_key(|it| it.0);
        assert_eq!(found(&report), expected, "{name}");
    }
}

#[test]
fn a_variant_that_cannot_be_resolved_may_define_any_property() {
    let media_type = "schema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Typo'}]}\n              example: {b: 1}";
    let components = "A: {type: object, properties: {a: {type: string}}}";
    assert_found(
        "unresolved variant",
        &with_media_type(media_type, components),
        &[("unresolved-ref", Error, 13)],
    );
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
