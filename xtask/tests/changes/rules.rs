//! The rules as data: names, words, and the page of the documentation.

use std::collections::BTreeSet;

use xtask::own_rules::{change_groups, rule_set};

#[test]
fn names_are_unique_and_words_are_there() {
    let mut names = BTreeSet::new();
    for rule in change_groups().iter().flat_map(|group| group.rules) {
        assert!(names.insert(rule.name), "`{}` is declared twice", rule.name);
        assert!(
            !rule.summary.is_empty() && !rule.why.is_empty(),
            "{}",
            rule.name
        );
        // `explain` finds a rule by its name alone.
        assert!(rule_set().by_name(rule.name).is_none(), "{}", rule.name);
    }
}

#[test]
fn the_page_of_changes_is_up_to_date() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/changes.md"))
        .unwrap_or_default();
    assert!(
        page == xtask::pages::changes(),
        "run `cargo xtask explain --changes --markdown > docs/changes.md`"
    );
}
