//! The rules of this project together with the standard rules.

#[allow(dead_code, reason = "these tests use a part of the corpora")]
#[path = "../../crates/openapi-lint/tests/defects"]
mod defects {
    pub(crate) mod excerpts;
    pub(crate) mod handwritten;
    pub(crate) mod harness;
    pub(crate) mod mutated;
}

use defects::harness::{assert_clean, assert_reported};
use defects::{excerpts, handwritten, mutated};
use openapi_document::diagnostic::Severity;
use openapi_document::model::Kind;
use openapi_document::tree::NodeId;
use openapi_lint::{Checks, Options, Stage, lint_with};
use xtask::own_rules::rule_set;

#[test]
fn each_bad_excerpt_violates_its_rule_and_each_good_one_none() {
    excerpts::assert_excerpts(&rule_set());
}

#[test]
fn rules_have_unique_names_and_descriptions() {
    let rules = rule_set();
    excerpts::assert_described(&rules);
    let is_suppression = |stage: &Stage| matches!(stage, Stage::Suppression);
    assert!(rules.rules().any(|rule| is_suppression(&rule.stage)));
}

#[test]
fn rules_page_is_up_to_date() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/rules.md"))
        .unwrap_or_default();
    assert!(
        page == xtask::pages::rules(),
        "run `cargo xtask explain --markdown > docs/rules.md`"
    );
}

#[test]
fn defects_are_reported_on_their_line() {
    mutated::with_base(|base| {
        let properties: Vec<NodeId> = base
            .model
            .of_kind(Kind::Schema)
            .filter_map(|it| base.get(it, "properties"))
            .collect();
        let kinds: Vec<mutated::DefectKind> = vec![(
            "property named extra",
            "reserved-property-extra",
            properties
                .iter()
                .filter_map(|it| base.insert(*it, "extra: {type: string}"))
                .collect(),
        )];
        assert_reported(&rule_set(), mutated::sample(kinds));
    });
}

#[test]
fn valid_documents_have_no_findings() {
    let rules = rule_set();
    assert_clean(&rules, handwritten::documents());
    assert_clean(&rules, handwritten::unusual_documents());
    mutated::with_base(|base| {
        assert_clean(&rules, mutated::valid_documents(base));
    });
}

#[test]
fn own_document_follows_all_rules() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.yaml");
    let text = std::fs::read_to_string(path).expect("openapi.yaml is readable");
    let mut options = Options::new(Checks::Both);
    options.rules = rule_set();
    let mut report = lint_with(path, &text, &options, None);
    report.retain_at_least(Severity::Warning);
    let found: Vec<_> = report
        .findings
        .iter()
        .map(|it| (it.rule, &it.message))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}
