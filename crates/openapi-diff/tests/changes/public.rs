//! Pairs of documents that other tools judge wrongly, or that this one once did.

use std::path::Path;

use openapi_diff::{Axis, Change};

use crate::case::{broken, report};

fn changes(name: &str) -> Vec<Change> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes/public");
    let read = |version: &str| {
        std::fs::read_to_string(folder.join(format!("{name}.{version}.yaml"))).expect("a file")
    };
    report(&read("old"), &read("new")).changes
}

#[track_caller]
fn assert_breaking(name: &str, expected: &str) {
    let changes = changes(name);
    assert_eq!(broken(&changes), [Axis::Wire], "{name}: {changes:?}");
    let breaking = changes.iter().filter(|it| it.is_breaking());
    let messages: Vec<&str> = breaking.map(|it| it.message.as_str()).collect();
    assert!(messages.contains(&expected), "{name}: {messages:?}");
}

#[track_caller]
fn assert_compatible(name: &str) -> Vec<Change> {
    let changes = changes(name);
    assert_eq!(broken(&changes), [], "{name}: {changes:?}");
    changes
}

#[test]
fn object_that_matches_both_variants_of_a_new_one_of_is_refused() {
    assert_breaking(
        "a1-oneof-wrap",
        "the request body: a value may match both variant 1 and variant 2 of the new oneOf, which \
         accepts only one",
    );
}

#[test]
fn variant_of_a_union_does_not_pass_as_another() {
    assert_breaking(
        "a2f-oneOf-branch-type",
        "`Fox.breed` changed from string to integer",
    );
    assert_breaking(
        "a2h-oneOf-branch-prop-removed",
        "response property `Fox.breed` removed",
    );
    assert_breaking(
        "a2i-anyOf-branch-optional",
        "response property `Fox.breed` is now optional",
    );
}

#[test]
fn pattern_that_matches_every_text_is_not_a_restriction() {
    let changes = assert_compatible("a3-pattern-to-any-request");
    assert_eq!(
        changes[0].message,
        "pattern of `n` changed from `^\\w+$` to `.*`"
    );
}

#[test]
fn default_of_a_required_parameter_has_no_effect() {
    let changes = assert_compatible("a5-default-of-required-param");
    assert_eq!(changes[0].message, "default of `q` changed from `X` to `Y`");
}

#[test]
fn removed_default_is_reported() {
    let changes = assert_compatible("a7-default-removed");
    assert_eq!(changes[0].message, "default `X` removed from `q`");
}

#[test]
fn array_without_items_accepts_every_item() {
    assert_compatible("a11-items-absent");
}

#[test]
fn default_response_with_the_same_body_covers_a_removed_status() {
    let changes = assert_compatible("b33-default-replaces-200");
    assert!(
        changes
            .iter()
            .any(|it| it.message == "response 200 is now covered by the default response"),
        "{changes:?}"
    );
}
