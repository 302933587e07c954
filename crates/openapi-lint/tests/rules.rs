//! The descriptions of the rules, and the rule about the file extension `.json`.

#[path = "defects/excerpts.rs"]
mod excerpts;

use openapi_lint::{Checks, RuleSet, Stage, lint};

#[test]
fn each_bad_excerpt_violates_its_rule_and_each_good_one_none() {
    excerpts::assert_excerpts(&RuleSet::standard(), |_| true);
}

#[test]
fn rules_have_unique_names_and_descriptions() {
    let rules = RuleSet::standard();
    excerpts::assert_described(&rules, excerpts::WITHOUT_EXCERPTS);
    let is_suppression = |stage: &Stage| matches!(stage, Stage::Suppression);
    assert!(rules.rules().any(|rule| is_suppression(&rule.stage)));
}

#[test]
fn a_file_named_json_must_be_json() {
    let position = |file: &str, text: &str| {
        let findings = lint(file, text, Checks::Validate).findings;
        let found = findings.into_iter().find(|it| it.rule == "invalid-json");
        found.map(|it| (it.line, it.column))
    };
    let text = "{\"openapi\": \"3.0.3\",\n \"info\": {\"title\": \"ä\", \"version\": '1'},\n \"servers\": [{\"url\": \"/\"}], \"paths\": {}}";
    assert_eq!(position("a.json", text), Some((2, 36)));
    assert_eq!(position("a.yaml", text), None);
    assert_eq!(position("a.json", &text.replace('\'', "\"")), None);
    let comma = text.replace('\'', "\"").replace("{}}", "{},}");
    assert_eq!(position("a.JSON", &comma), Some((3, 41)));
    let deep = text.replace('\'', "\"").replace(
        "{}}",
        &format!("{{}}, \"x-a\": {}1{}}}", "[".repeat(200), "]".repeat(200)),
    );
    assert_eq!(position("a.json", &deep), None);
}
