//! The rules of `changes` as data: names, texts, and the page of the documentation.

use std::collections::BTreeSet;
use std::process::Command;

use xtask::own_rules::{change_groups, rule_set};

#[test]
fn rules_have_unique_names_and_complete_texts() {
    let mut names = BTreeSet::new();
    for rule in change_groups().into_iter().flat_map(|group| group.rules) {
        assert!(
            names.insert(rule.name),
            "two rules are called {}",
            rule.name
        );
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
fn documentation_of_changes_is_up_to_date() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["explain", "--changes", "--markdown"])
        .output()
        .expect("xtask runs");
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/changes.md"))
        .unwrap_or_default();
    assert!(output.status.success());
    assert!(
        page == String::from_utf8_lossy(&output.stdout),
        "run `cargo xtask explain --changes --markdown > docs/changes.md`"
    );
}
