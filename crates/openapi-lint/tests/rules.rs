//! Each rule's own excerpts: the bad one fires it, the good one fires nothing at the default bar.

use openapi_document::diagnostic::Severity;
use openapi_lint::{Checks, RuleSet, Stage, lint};

/// An excerpt as a whole document: what it does not say itself is filled in.
fn whole(excerpt: &str) -> String {
    let mut text = excerpt.to_owned();
    for (key, line) in [
        ("servers:", "servers: [{url: /}]\n"),
        ("openapi:", "openapi: 3.0.3\n"),
        ("info:", "info: {title: Planted, version: '1'}\n"),
        ("paths:", "paths: {}\n"),
    ] {
        if !excerpt.lines().any(|it| it.starts_with(key)) {
            text.push_str(line);
        }
    }
    text
}

#[test]
fn each_rule_fires_on_its_bad_excerpt_and_not_on_its_good_one() {
    let mut wrong = Vec::new();
    for rule in RuleSet::standard()
        .rules()
        .filter(|rule| !rule.bad.is_empty())
    {
        let fires = |excerpt: &str| lint("excerpt.yaml", &whole(excerpt), Checks::Both).findings;
        // These two need a request or a file; the planted suite has them.
        let shown = !matches!(rule.name, "example-read-write-only" | "example-unreadable");
        let bad = fires(rule.bad);
        if shown && !bad.iter().any(|it| it.rule == rule.name) {
            wrong.push(format!(
                "{} does not fire: {:?}",
                rule.name,
                bad.iter().map(|it| it.rule).collect::<Vec<_>>()
            ));
        }
        let good = fires(rule.good);
        if let Some(it) = good
            .iter()
            .find(|it| it.rule == rule.name || it.severity > Severity::Note)
        {
            wrong.push(format!(
                "the good excerpt of {} fires {}: {}",
                rule.name, it.rule, it.message
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_of_rules_are_unique_and_words_are_there() {
    let mut names: Vec<_> = RuleSet::standard().rules().map(|rule| rule.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(count, names.len());
    let rules = RuleSet::standard();
    assert!(
        rules
            .rules()
            .all(|rule| !rule.summary.is_empty() && !rule.why.is_empty())
    );
    assert!(
        rules
            .rules()
            .any(|rule| matches!(rule.stage, Stage::Suppression))
    );
}

#[test]
fn a_file_that_is_called_json_is_json() {
    let found = |file: &str, text: &str| {
        let list = lint(file, text, Checks::Validate).findings;
        let told = list.into_iter().find(|it| it.rule == "invalid-json");
        told.map(|it| (it.line, it.column))
    };
    let text = "{\"openapi\": \"3.0.3\",\n \"info\": {\"title\": \"ä\", \"version\": '1'},\n \"servers\": [{\"url\": \"/\"}], \"paths\": {}}";
    assert_eq!(found("a.json", text), Some((2, 36)));
    assert_eq!(found("a.yaml", text), None);
    assert_eq!(found("a.json", &text.replace('\'', "\"")), None);
    let comma = text.replace('\'', "\"").replace("{}}", "{},}");
    assert_eq!(found("a.JSON", &comma), Some((3, 41)));
    let deep = text.replace('\'', "\"").replace(
        "{}}",
        &format!("{{}}, \"x-a\": {}1{}}}", "[".repeat(200), "]".repeat(200)),
    );
    assert_eq!(found("a.json", &deep), None);
}
