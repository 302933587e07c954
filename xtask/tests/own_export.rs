//! The exports of the client's own document, checked against its examples.

use serde_json::{Value, json};

use openapi_document::model::{Kind, Model};
use openapi_document::tree::load;
use openapi_export::{Syntax, TARGETS, Version, export, write};
use openapi_lint::examples::collect;
use openapi_lint::{Checks, lint};
use xtask::commands::export::is_for_own_document;

fn own() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.yaml");
    std::fs::read_to_string(path).expect("openapi.yaml is there")
}

#[test]
fn every_documented_example_is_valid_in_3_1() {
    let text = own();
    let document = load("openapi.yaml", &text).expect("it is YAML");
    let model = Model::new(&document);
    let made = export(&model, Some(Version::V3_1), None).document;
    let mut judged = 0;
    for example in collect(&model) {
        // The value of a parameter is its text in a URL.
        if example.external || matches!(example.owner, Kind::Parameter | Kind::Header) {
            continue;
        }
        let mut schema = made.as_object().expect("an object").clone();
        let place = document.pointer(example.schema);
        assert!(made.pointer(&place).is_some(), "{place}");
        schema.insert(
            "$ref".to_owned(),
            json!(format!(
                "#{}",
                place.replace('{', "%7B").replace('}', "%7D")
            )),
        );
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
        assert!(errors.is_empty(), "{place}: {errors:?}");
        // What is no such value is refused, so that this was no empty word.
        if value.is_object() {
            assert!(!validator.is_valid(&json!(7.5)), "{place} takes anything");
        }
        judged += 1;
    }
    assert!(judged > 40, "{judged} examples");
}

#[test]
fn every_adjustment_of_a_target_changes_something_and_takes_every_example() {
    let text = own();
    let document = load("openapi.yaml", &text).expect("it is YAML");
    let model = Model::new(&document);
    let plain = export(&model, Some(Version::V3_0), None).document;
    for target in TARGETS {
        let own_version = export(&model, None, Some(target));
        for (adjustment, changes) in &own_version.adjusted {
            assert_eq!(
                is_for_own_document(adjustment),
                !changes.is_empty(),
                "{} of {}",
                adjustment.name,
                target.name
            );
            for change in changes {
                let told = plain.pointer(&change.pointer);
                assert!(told.is_some(), "{} is not in the document", change.pointer);
            }
        }
        let made = export(&model, Some(Version::V3_0), Some(target));
        let adjusted = target.adjustments.iter().any(|it| is_for_own_document(it));
        assert_eq!(made.document != plain, adjusted, "{}", target.name);
        let written = write(&made.document, Syntax::Yaml).expect("it can be written");
        let report = lint("exported.yaml", &written, Checks::Examples);
        assert!(!report.could_not_run);
        // A union that takes the first branch that fits reads what fits two.
        let first_fits = target
            .adjustments
            .iter()
            .any(|it| it.name == "any-of-as-one-of");
        let broken: Vec<_> = report
            .findings
            .iter()
            .filter(|it| {
                // What an adjustment leaves out is an additional property from then on.
                it.rule != "example-unknown-property"
                    && !(first_fits
                        && it
                            .message
                            .starts_with("this value fits more than one branch"))
            })
            .map(|it| (it.rule, it.line, &it.message))
            .collect();
        assert!(broken.is_empty(), "{}: {broken:?}", target.name);
    }
}

#[test]
fn the_page_of_targets_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/export.md");
    let page = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        page == xtask::pages::export(),
        "run `cargo xtask export --list-targets --markdown > docs/export.md`"
    );
}
