//! Documents of OpenAPI 3.1: one that was translated from OpenAPI 3.0 does not differ from it, a
//! change has the same rules in both versions, and each keyword of OpenAPI 3.1 is compared.

use std::collections::HashSet;
use std::path::Path;

use fastrand::Rng;
use openapi_diff::{Report, compare, is_same};
use openapi_document::json_schema;
use openapi_document::model::Model;
use openapi_document::open;
use serde_json::{Value, json};

use crate::oracle::random_pair;

fn report(old: &str, new: &str) -> Report {
    let old = open("old.yaml", old).expect("the old document is OpenAPI");
    let new = open("new.yaml", new).expect("the new document is OpenAPI");
    let (old, new) = (Model::new(&old), Model::new(&new));
    Report::new(compare(&old, &new), is_same(&old, &new))
}

/// Translates a document of OpenAPI 3.0.
fn to_31(text: &str) -> String {
    let document = open("a.yaml", text).expect("it is OpenAPI 3.0");
    let translated = json_schema::document(&Model::new(&document), &HashSet::new());
    serde_json::to_string_pretty(&translated).expect("it is JSON")
}

fn breaking(report: &Report) -> Vec<(&'static str, String)> {
    let breaking = report.changes.iter().filter(|it| it.is_breaking());
    let mut found: Vec<_> = breaking
        .map(|it| (it.rule.name, it.message.clone()))
        .collect();
    // Changes are sorted by position.
    found.sort();
    found
}

/// Checks that a document does not differ from its translation, in both directions.
#[track_caller]
fn assert_same_as_translation(name: &str, text: &str) {
    let translated = to_31(text);
    for (old, new) in [(text, &*translated), (&*translated, text)] {
        let changes = report(old, new).changes;
        let messages: Vec<_> = changes.iter().map(|it| &it.message).collect();
        assert!(messages.is_empty(), "{name}: {messages:?}");
    }
}

#[test]
fn the_own_document_does_not_differ_from_its_translation() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi.yaml");
    let text = std::fs::read_to_string(path).expect("openapi.yaml is readable");
    assert_same_as_translation("openapi.yaml", &text);
}

#[test]
fn public_documents_and_changes_are_judged_as_their_translations() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes/public");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("a folder")
        .map(|it| it.expect("an entry").file_name())
        .filter_map(|it| Some(it.to_str()?.strip_suffix(".old.yaml")?.to_owned()))
        .collect();
    names.sort();
    assert!(names.len() > 8, "{names:?}");
    for name in names {
        let read = |version: &str| {
            std::fs::read_to_string(folder.join(format!("{name}.{version}.yaml"))).expect("a file")
        };
        let (old, new) = (read("old"), read("new"));
        assert_same_as_translation(&name, &old);
        assert_same_as_translation(&name, &new);
        assert_eq!(
            breaking(&report(&to_31(&old), &to_31(&new))),
            breaking(&report(&old, &new)),
            "{name}"
        );
    }
}

#[test]
fn random_changes_are_judged_as_their_translations() {
    let mut rng = Rng::with_seed(11);
    let mut found = 0;
    for _ in 0..200 {
        let (old, new) = random_pair(&mut rng);
        let expected = breaking(&report(&old, &new));
        let translated = breaking(&report(&to_31(&old), &to_31(&new)));
        assert_eq!(translated, expected, "{old}\n{new}");
        found += usize::from(!expected.is_empty());
    }
    assert!(found > 50, "{found}");
}

/// A document whose response has a schema.
fn response(schema: &Value) -> String {
    json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {
            "description": "D", "content": {"application/json": {"schema": schema}}}}}}},
        "components": {"schemas": {"Word": {"type": "string"}}},
    })
    .to_string()
}

#[test]
fn each_keyword_is_compared() {
    // The values of the first schema are values of the second one, but not the other way around.
    for (narrow, wide) in [
        (
            json!({"type": "string"}),
            json!({"type": ["string", "null"]}),
        ),
        (
            json!({"type": "string"}),
            json!({"type": ["string", "integer"]}),
        ),
        (json!({"type": "null"}), json!({"type": ["string", "null"]})),
        (
            json!({"type": "string", "const": "a"}),
            json!({"type": "string", "enum": ["a", "b"]}),
        ),
        (
            json!({"type": "integer", "exclusiveMinimum": 2}),
            json!({"type": "integer", "exclusiveMinimum": 1}),
        ),
        (
            json!({"$ref": "#/components/schemas/Word", "maxLength": 3}),
            json!({"$ref": "#/components/schemas/Word"}),
        ),
        (
            json!({"type": "array", "prefixItems": [{"type": "string"}, {"const": 1}], "items": false}),
            json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false}),
        ),
        (
            json!({"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "integer"}}),
            json!({"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "number"}}),
        ),
        (
            json!({"type": "object", "propertyNames": {"maxLength": 3}}),
            json!({"type": "object"}),
        ),
        (
            json!({"type": "string", "$defs": {"a": {"const": 1}}, "allOf": [{"$ref":
            "#/paths/~1a/get/responses/200/content/application~1json/schema/$defs/b"}],
            "$defs": {"b": {"maxLength": 2}}}),
            json!({"type": "string"}),
        ),
    ] {
        let (narrow, wide) = (response(&narrow), response(&wide));
        assert_eq!(breaking(&report(&wide, &narrow)), [], "{narrow}");
        let widened = report(&narrow, &wide);
        assert!(widened.is_breaking(), "{narrow}\n{wide}");
    }
}

#[test]
fn a_keyword_that_is_not_judged_is_named() {
    let names =
        |length: u32| response(&json!({"type": "object", "propertyNames": {"maxLength": length}}));
    assert_eq!(breaking(&report(&names(3), &names(3))), []);
    let found = breaking(&report(&names(4), &names(3)));
    let [(rule, message)] = &found[..] else {
        panic!("{found:?}");
    };
    assert_eq!(*rule, "response-type-widened");
    assert_eq!(
        message,
        "cannot compare: `propertyNames` of the response body is not judged"
    );
}

#[test]
fn requests_of_webhooks_are_sent_by_the_server() {
    let webhook = |schema: Value| {
        json!({
            "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
            "webhooks": {"created": {"post": {"requestBody": {"content": {"application/json":
                {"schema": schema}}}, "responses": {"204": {"description": "D"}}}}},
        })
        .to_string()
    };
    let (narrow, wide) = (
        webhook(json!({"type": "string"})),
        webhook(json!({"type": ["string", "null"]})),
    );
    assert_eq!(breaking(&report(&wide, &narrow)), []);
    assert!(report(&narrow, &wide).is_breaking());
    let none = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}).to_string();
    assert_eq!(
        breaking(&report(&narrow, &none)),
        [(
            "callback-removed",
            "webhook `POST created` removed".to_owned()
        )]
    );
    assert_eq!(breaking(&report(&none, &narrow)), []);
}
