//! Documents of OpenAPI 3.1: what is valid there has no findings, examples are checked by JSON
//! Schema 2020-12, and a translated document has the findings of the original.

use std::collections::{BTreeMap, HashSet};

use openapi_document::diagnostic::Severity::{self, Note};
use openapi_document::json_schema;
use openapi_document::model::Model;
use openapi_document::open;
use openapi_lint::report::{Format, render};
use openapi_lint::{Checks, lint};

/// Uses what OpenAPI 3.1 added, each correctly and with an example.
const VALID: &str = "\
openapi: 3.1.0
info: {title: T, summary: S, version: '1', license: {name: MIT, identifier: MIT}}
jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
servers: [{url: /}]
webhooks:
  created:
    post:
      operationId: created
      requestBody:
        description: D
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}, example: {id: 1, name: a}}}
      responses: {'204': {description: D}}
  removed: {$ref: '#/components/pathItems/Removed'}
paths:
  /pets:
    get:
      operationId: pets
      security: [{key: [reader]}]
      responses:
        '200':
          description: D
          content:
            application/json: {schema: {$ref: '#/components/schemas/Pet'}, example: {name: a}}
            application/octet-stream: {}
  /none:
    get:
      operationId: none
      responses: {'204': {$ref: '#/components/responses/Plain', description: Another, summary: S}}
  /open:
    get: {operationId: open}
components:
  pathItems:
    Removed: {delete: {operationId: removed}}
  securitySchemes:
    key: {type: apiKey, in: header, name: key, description: D}
  responses:
    Plain: {description: D}
  schemas:
    Pet:
      type: object
      required: [name]
      $defs: {tag: {type: [string, 'null'], enum: [a, null], examples: [a, null]}}
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string, examples: [a, b]}
        tag: {$ref: '#/components/schemas/Pet/$defs/tag', description: The tag}
        owner: {anyOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}
        kind: {const: cat, default: cat}
        code: {type: [string, integer], minLength: 1, minimum: 3, examples: [a, 3]}
        age: {type: integer, exclusiveMinimum: 0, exclusiveMaximum: 100, examples: [1, 99]}
        pair:
          {type: array, prefixItems: [{type: string}, {type: integer}], items: false, examples: [[a, 1], [a]]}
        any: true
        nothing: {type: object, required: []}
        photo: {type: string, contentEncoding: base64, contentMediaType: image/png}
        list: {type: array}
        narrow: {$ref: '#/components/schemas/Word', maxLength: 3, examples: [abc]}
        map:
          {type: object, patternProperties: {^x: {type: integer}}, additionalProperties: false, examples: [{x1: 1}]}
      if: {properties: {kind: {const: cat}}, required: [kind]}
      then: {required: [age]}
      examples: [{name: a}, {name: a, kind: cat, age: 3}]
    Word: {type: string, minLength: 1}
";

#[test]
fn a_valid_document_has_no_errors_or_warnings() {
    let report = lint("a.yaml", VALID, Checks::Both);
    let findings = report.findings.iter().filter(|it| it.severity > Note);
    let found: Vec<_> = findings
        .map(|it| (it.rule, it.line, it.message.as_str()))
        .collect();
    assert!(found.is_empty(), "{found:?}");
    assert!(report.examples > 12, "{}", report.examples);
}

#[test]
fn examples_are_judged_by_json_schema_2020_12() {
    for (valid, invalid, rule) in [
        (
            "examples: [a, b]",
            "examples: [a, 1]",
            "example-type-mismatch",
        ),
        (
            "{name: a, kind: cat, age: 3}]",
            "{name: a, kind: cat}]",
            "example-variant-mismatch",
        ),
        ("[a, null]}}", "[a, b]}}", "example-enum-mismatch"),
        (
            "examples: [a, 3]",
            "examples: [a, 2]",
            "example-variant-mismatch",
        ),
        (
            "examples: [a, 3]",
            "examples: [a, true]",
            "example-variant-mismatch",
        ),
        (
            "examples: [1, 99]",
            "examples: [1, 0]",
            "example-out-of-range",
        ),
        ("[[a, 1], [a]]", "[[a, a], [a]]", "example-type-mismatch"),
        ("[[a, 1], [a]]", "[[a, 1, 1]]", "example-variant-mismatch"),
        (
            "examples: [abc]",
            "examples: [abcd]",
            "example-out-of-range",
        ),
        ("examples: [abc]", "examples: ['']", "example-out-of-range"),
        (
            "examples: [{x1: 1}]",
            "examples: [{x1: a}]",
            "example-type-mismatch",
        ),
        (
            "examples: [{x1: 1}]",
            "examples: [{y: 1}]",
            "example-additional-property",
        ),
        (
            "examples: [{name: a}",
            "examples: [{name: null}",
            "example-unexpected-null",
        ),
        ("default: cat", "default: dog", "invalid-default"),
    ] {
        assert!(VALID.contains(valid), "{valid}");
        let report = lint("a.yaml", &VALID.replace(valid, invalid), Checks::Both);
        let rules: HashSet<_> = report.findings.iter().map(|it| it.rule).collect();
        assert!(rules.contains(rule), "{invalid}: {rules:?}");
    }
}

#[test]
fn messages_use_the_words_of_openapi_3_1() {
    let text = VALID.replace("examples: [{name: a}", "examples: [{name: null}");
    let report = lint("a.yaml", &text, Checks::Both);
    let finding = report
        .findings
        .iter()
        .find(|it| it.rule == "example-unexpected-null")
        .expect("null is reported");
    assert_eq!(
        finding.message,
        "null is not allowed: `type` does not include it"
    );
    assert_eq!(
        finding.help.as_deref(),
        Some("add `null` to the `type`, or omit the property")
    );
}

#[test]
fn mistakes_are_reported_at_their_places() {
    let text = VALID
        .replace(
            "{type: string, minLength: 1}",
            "{type: string, nullable: true}",
        )
        .replace("jsonSchemaDialect", "jsonSchemaDialekt")
        .replace("exclusiveMinimum: 0", "exclusiveMinimum: true");
    let report = lint("a.yaml", &text, Checks::Validate);
    let found: Vec<_> = report
        .findings
        .iter()
        .filter(|it| it.severity > Note)
        .map(|it| (it.rule, it.pointer.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("unknown-field", "/jsonSchemaDialekt"),
            (
                "openapi-3.0-syntax",
                "/components/schemas/Pet/properties/age/exclusiveMinimum"
            ),
            ("openapi-3.0-syntax", "/components/schemas/Word/nullable"),
        ]
    );
    let empty = lint(
        "a.yaml",
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n",
        Checks::Validate,
    );
    let missing = empty.findings.iter().find(|it| it.rule == "missing-field");
    assert_eq!(
        missing.map(|it| it.message.as_str()),
        Some("missing field `paths`, `components` or `webhooks` in the document")
    );
}

#[test]
fn the_summary_names_keywords_that_are_not_judged() {
    let text = VALID.replace(
        "{type: string, minLength: 1}",
        "{type: string, minLength: 1, propertyNames: {maxLength: 1}, minLenght: 1}",
    );
    let report = lint("a.yaml", &text, Checks::Both);
    let shown = render(&report, Format::Human, "a.yaml", &text);
    assert!(
        shown.contains("; not judged: `propertyNames` (1 schema), `minLenght` (1 schema)"),
        "{shown}"
    );
}

#[test]
fn an_invalid_default_is_a_warning() {
    let text = VALID.replace(
        "{type: string, minLength: 1}",
        "{type: string, minLength: 1, default: 1}",
    );
    let report = lint("a.yaml", &text, Checks::Validate);
    let found = report
        .findings
        .iter()
        .find(|it| it.rule == "invalid-default");
    assert_eq!(found.map(|it| it.severity), Some(Severity::Warning));
}

#[test]
fn another_dialect_is_named_in_every_format() {
    let text = VALID.replace(
        "https://spec.openapis.org/oas/3.1/dialect/base",
        "https://example.com/dialect",
    );
    let report = lint("a.yaml", &text, Checks::Both);
    for format in [Format::Human, Format::Json, Format::Github] {
        let shown = render(&report, format, "a.yaml", &text);
        assert!(
            shown.contains("`jsonSchemaDialect: https://example.com/dialect`"),
            "{shown}"
        );
    }
}

/// Returns the number of findings of each rule and message.
fn findings(file: &str, text: &str) -> BTreeMap<(&'static str, String), usize> {
    let mut found = BTreeMap::new();
    for it in lint(file, text, Checks::Both).findings {
        *found.entry((it.rule, it.pointer)).or_default() += 1;
    }
    found
}

#[test]
fn the_own_document_translated_to_3_1_has_no_other_findings() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi.yaml");
    let text = std::fs::read_to_string(path).expect("openapi.yaml is readable");
    let document = open("openapi.yaml", &text).expect("it is OpenAPI 3.0");
    let translated = json_schema::document(&Model::new(&document), &HashSet::new());
    let translated = serde_json::to_string_pretty(&translated).expect("it is JSON");
    assert_eq!(
        lint("a.json", &translated, Checks::Both).examples,
        lint("a.json", &text, Checks::Both).examples
    );
    let before = findings("openapi.yaml", &text);
    let after = findings("a.json", &translated);
    let added: Vec<_> = after.keys().filter(|it| !before.contains_key(it)).collect();
    assert!(added.is_empty(), "{added:?}");
}
