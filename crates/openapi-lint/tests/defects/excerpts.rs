//! Checks of rules by their own descriptions and excerpts.

use std::collections::BTreeSet;

use openapi_document::diagnostic::Severity;
use openapi_lint::{Checks, Options, Rule, RuleSet, lint_with};

/// Checks that the bad excerpt of each of some rules violates it, and that the good one violates no
/// rule.
pub(crate) fn assert_excerpts(rules: &RuleSet, is_checked: impl Fn(&Rule) -> bool) {
    let mut options = Options::new(Checks::Both);
    options.rules = rules.clone();
    let mut wrong = Vec::new();
    for rule in rules
        .rules()
        .filter(|rule| !rule.bad.is_empty() && is_checked(rule))
    {
        let found = |excerpt: &str| match excerpt.starts_with('{') {
            true => lint_with("excerpt.json", excerpt, &options, None).findings,
            false => lint_with("excerpt.yaml", &complete(excerpt), &options, None).findings,
        };
        let bad = found(rule.bad);
        if !bad.iter().any(|it| it.rule == rule.name) {
            let names: Vec<_> = bad.iter().map(|it| it.rule).collect();
            wrong.push(format!(
                "the bad excerpt of {} violates {names:?}",
                rule.name
            ));
        }
        let good = found(rule.good);
        let violated = good
            .iter()
            .find(|it| it.rule == rule.name || it.severity > Severity::Note);
        if let Some(it) = violated {
            wrong.push(format!(
                "the good excerpt of {} violates {}: {}",
                rule.name, it.rule, it.message
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The standard rules without excerpts, and why they have none.
pub(crate) const WITHOUT_EXCERPTS: &[(&str, &str)] =
    &[("unreadable-file", "a file that cannot be read has no text")];

/// Checks that rule names are unique, that each rule has a summary and a reason, and that each has
/// excerpts except for `without_excerpts`, which lists names and reasons.
pub(crate) fn assert_described(rules: &RuleSet, without_excerpts: &[(&str, &str)]) {
    let mut names = BTreeSet::new();
    let mut without = BTreeSet::new();
    for rule in rules.rules() {
        assert!(names.insert(rule.name), "two rules named {}", rule.name);
        assert!(!rule.summary.is_empty(), "{}", rule.name);
        assert!(!rule.why.is_empty(), "{}", rule.name);
        if rule.bad.is_empty() || rule.good.is_empty() {
            without.insert(rule.name);
        }
    }
    let expected: BTreeSet<_> = without_excerpts.iter().map(|(name, _)| *name).collect();
    assert_eq!(without, expected, "rules without excerpts");
}

/// Adds the required fields that an excerpt omits.
fn complete(excerpt: &str) -> String {
    let mut text = excerpt.to_owned();
    for (key, line) in [
        ("servers:", "servers: [{url: /}]\n"),
        ("openapi:", "openapi: 3.0.3\n"),
        ("info:", "info: {title: Excerpt, version: '1'}\n"),
        ("paths:", "paths: {}\n"),
    ] {
        if !excerpt.lines().any(|it| it.starts_with(key)) {
            text.push_str(line);
        }
    }
    text
}
