//! The exports of the client's own document, checked against its examples.

use std::collections::BTreeSet;

use openapi_document::model::{Kind, Model};
use openapi_document::tree::{Document, load};
use openapi_export::{Syntax, TARGETS, Version, export, write};
use openapi_lint::examples::collect;
use openapi_lint::{Checks, lint};
use serde_json::{Value, json};
use xtask::commands::export::is_for_own_document;

const OWN: &str = include_str!("../../openapi.yaml");

fn own() -> Document<'static> {
    load("openapi.yaml", OWN).expect("it is YAML")
}

/// The pointers of all examples below a value, except those of parameters.
fn example_pointers(pointer: &str, value: &Value, found: &mut BTreeSet<String>) {
    if let Value::Array(items) = value {
        for (index, item) in items.iter().enumerate() {
            example_pointers(&format!("{pointer}/{index}"), item, found);
        }
    }
    let Value::Object(properties) = value else {
        return;
    };
    if properties.contains_key("in") {
        return;
    }
    for (key, value) in properties {
        let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        match (key.as_str(), value) {
            ("example", _) => drop(found.insert(pointer)),
            ("examples", Value::Object(examples)) => {
                let names = examples.keys();
                found.extend(names.map(|name| format!("{pointer}/{name}/value")));
            }
            _ => example_pointers(&pointer, value, found),
        }
    }
}

#[test]
fn every_documented_example_is_valid_in_3_1() {
    let document = own();
    let model = Model::new(&document);
    let exported = export(&model, Some(Version::V3_1), None).document;
    let mut checked = BTreeSet::new();
    for example in collect(&model) {
        // The value of a parameter is its text in a URL.
        if example.external || matches!(example.owner, Kind::Parameter | Kind::Header) {
            continue;
        }
        let mut schema = exported.as_object().expect("an object").clone();
        let pointer = document.pointer(example.schema);
        assert!(exported.pointer(&pointer).is_some(), "{pointer}");
        let fragment = pointer.replace('{', "%7B").replace('}', "%7D");
        schema.insert("$ref".to_owned(), json!(format!("#{fragment}")));
        let validator = jsonschema::draft202012::new(&Value::Object(schema)).expect("a schema");
        let value = match document.as_str(example.value) {
            Some(text) if example.json && text.starts_with('{') => {
                serde_json::from_str(text).expect("it is JSON")
            }
            _ => document.json(example.value),
        };
        let errors: Vec<_> = validator
            .iter_errors(&value)
            .map(|it| it.to_string())
            .collect();
        assert!(errors.is_empty(), "{pointer}: {errors:?}");
        // A schema that accepts any value would prove nothing.
        if value.is_object() {
            assert!(!validator.is_valid(&json!(7.5)), "{pointer} accepts 7.5");
        }
        checked.insert(document.pointer(example.value));
    }
    let mut expected = BTreeSet::new();
    example_pointers("", &document.json(document.root()), &mut expected);
    assert_eq!(checked, expected);
}

#[test]
fn adjusted_documents_accept_every_example() {
    let document = own();
    let model = Model::new(&document);
    let plain = export(&model, Some(Version::V3_0), None).document;
    for target in TARGETS {
        for (adjustment, changes) in export(&model, None, Some(target)).adjusted {
            assert_eq!(
                is_for_own_document(adjustment),
                !changes.is_empty(),
                "{} of {}",
                adjustment.name,
                target.name
            );
            for change in changes {
                let changed = plain.pointer(&change.pointer);
                assert!(changed.is_some(), "{} does not exist", change.pointer);
            }
        }
        let exported = export(&model, Some(Version::V3_0), Some(target)).document;
        let is_adjusted = target.adjustments.iter().any(|it| is_for_own_document(it));
        assert_eq!(exported != plain, is_adjusted, "{}", target.name);
        let text = write(&exported, Syntax::Yaml).expect("it can be written");
        let report = lint("exported.yaml", &text, Checks::Examples);
        assert!(!report.could_not_run);
        // A `oneOf` that was an `anyOf` is decoded by the first variant that matches.
        let takes_first_match = target
            .adjustments
            .iter()
            .any(|it| it.name == "any-of-as-one-of");
        let invalid: Vec<_> = report
            .findings
            .iter()
            .filter(|it| {
                // A property that an adjustment removes is an additional property from then on.
                it.rule != "example-unknown-property"
                    && !(takes_first_match && it.message.contains("more than one"))
            })
            .map(|it| (it.rule, it.line, &it.message))
            .collect();
        assert!(invalid.is_empty(), "{}: {invalid:?}", target.name);
    }
}

#[test]
fn export_page_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/export.md");
    let page = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        page == xtask::pages::export(),
        "run `cargo xtask export --list-targets --markdown > docs/export.md`"
    );
}
