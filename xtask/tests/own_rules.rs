//! The rules of this project, together with the standard rules.

#[allow(dead_code, reason = "these tests use a part of it")]
#[path = "../../crates/openapi-lint/tests/mutated_document/edit.rs"]
mod edit;
#[allow(dead_code, reason = "these tests use a part of it")]
#[path = "../../crates/openapi-lint/tests/handwritten_documents/defects.rs"]
mod handwritten;
#[allow(dead_code, reason = "these tests use a part of it")]
#[path = "../../crates/openapi-lint/tests/mutated_document/pairs.rs"]
mod pairs;
#[path = "../../crates/openapi-lint/tests/mutated_document/valid.rs"]
mod valid;

use std::collections::BTreeSet;

use edit::{Base, Case};
use openapi_document::diagnostic::Severity;
use openapi_document::model::{Kind, Model};
use openapi_document::tree::{NodeId, load};
use openapi_lint::{Checks, Finding, Options, Stage, lint_with};
use xtask::own_rules::rule_set;

/// The number of documents that are tested of each kind.
const EACH: usize = 8;

fn all_findings(file: &str, text: &str) -> Vec<Finding> {
    let mut options = Options::new(Checks::Both);
    options.rules = rule_set();
    lint_with(file, text, &options, None).findings
}

/// The findings that make a command fail by default.
fn findings(file: &str, text: &str) -> Vec<Finding> {
    let mut findings = all_findings(file, text);
    findings.retain(|it| it.severity >= Severity::Warning);
    findings
}

fn with_base(test: impl FnOnce(&Base<'_>) + Send) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.yaml");
    let text = std::fs::read_to_string(path).expect("openapi.yaml is there");
    std::thread::scope(|scope| {
        let big = std::thread::Builder::new().stack_size(256 << 20);
        big.spawn_scoped(scope, || {
            let document = load("openapi.yaml", &text).expect("it is YAML");
            let model = Model::new(&document);
            test(&Base {
                document: &document,
                model: &model,
            });
        })
        .expect("the thread starts");
    });
}

/// Completes an excerpt to a document.
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

#[test]
fn each_rule_reports_its_bad_excerpt_and_accepts_its_good_one() {
    let mut wrong = Vec::new();
    for rule in rule_set().rules().filter(|rule| !rule.bad.is_empty()) {
        let reported = |excerpt: &str| all_findings("excerpt.yaml", &complete(excerpt));
        // These two need a request or a file; `openapi-lint` tests them.
        let is_testable = !matches!(rule.name, "example-read-write-only" | "example-unreadable");
        let bad = reported(rule.bad);
        if is_testable && !bad.iter().any(|it| it.rule == rule.name) {
            wrong.push(format!(
                "{} does not report its bad excerpt: {:?}",
                rule.name,
                bad.iter().map(|it| it.rule).collect::<Vec<_>>()
            ));
        }
        let good = reported(rule.good);
        if let Some(it) = good
            .iter()
            .find(|it| it.rule == rule.name || it.severity > Severity::Note)
        {
            wrong.push(format!(
                "the good excerpt of {} is reported by {}: {}",
                rule.name, it.rule, it.message
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rules_have_unique_names_and_descriptions() {
    let rules = rule_set();
    let mut names = BTreeSet::new();
    for rule in rules.rules() {
        assert!(names.insert(rule.name), "`{}` is declared twice", rule.name);
        assert!(
            !rule.summary.is_empty() && !rule.why.is_empty(),
            "{}",
            rule.name
        );
    }
    assert!(
        rules
            .rules()
            .any(|rule| matches!(rule.stage, Stage::Suppression))
    );
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
fn every_defect_is_reported_in_its_line() {
    with_base(|b| {
        let parameters: Vec<NodeId> = b
            .model
            .of_kind(Kind::Parameter)
            .filter(|it| {
                b.document.get_str(*it, "in") == Some("query")
                    && b.model.component_name(*it, "parameters").is_none()
            })
            .collect();
        let properties: Vec<NodeId> = b
            .model
            .of_kind(Kind::Schema)
            .filter_map(|it| b.get(it, "properties"))
            .collect();
        let kinds: [(&str, Vec<Case>); 3] = [
            (
                "generator-non-ascii-version",
                vec![b.replace(b.at("/info/version"), "1.0 β")],
            ),
            (
                "reserved-property-extra",
                properties
                    .iter()
                    .filter_map(|it| b.insert(*it, "extra: {type: string}"))
                    .collect(),
            ),
            (
                "generator-reserved-parameter",
                parameters
                    .iter()
                    .map(|it| b.replace(b.get(*it, "name").unwrap(), "body"))
                    .collect(),
            ),
        ];
        for (rule, cases) in kinds {
            assert!(!cases.is_empty(), "no document has a defect of {rule}");
            let step = cases.len().div_ceil(EACH);
            for case in cases.iter().step_by(step) {
                let found = findings("openapi.yaml", &case.text);
                assert!(
                    found
                        .iter()
                        .any(|it| it.rule == rule && case.lines.contains(&it.line)),
                    "expected {rule} in {:?}, reported {found:?}",
                    case.lines
                );
            }
        }
    });
}

#[test]
fn valid_documents_have_no_findings() {
    let mut unexpected = Vec::new();
    let mut check = |name: &str, file: &str, text: &str| {
        for it in findings(file, text) {
            unexpected.push(format!("{name}: {}: {}: {}", it.line, it.rule, it.message));
        }
    };
    for name in handwritten::documents() {
        check(&name, &name, &handwritten::document(&name));
    }
    for it in handwritten::valid() {
        check(&it.what, &it.document, &it.text);
    }
    with_base(|base| {
        for (name, texts) in valid::all(base) {
            let step = texts.len().div_ceil(EACH);
            for text in texts.iter().step_by(step) {
                check(name, "openapi.yaml", text);
            }
        }
    });
    assert!(unexpected.is_empty(), "{}", unexpected.join("\n"));
}
