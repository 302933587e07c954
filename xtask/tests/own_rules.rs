//! The rules of this project together with those for any document.

#[allow(dead_code, reason = "these tests need a part of it")]
#[path = "../../crates/openapi-lint/tests/mutated_document/edit.rs"]
mod edit;
#[allow(dead_code, reason = "these tests need a part of it")]
#[path = "../../crates/openapi-lint/tests/handwritten_documents/defects.rs"]
mod handwritten;
#[allow(dead_code, reason = "these tests need a part of it")]
#[path = "../../crates/openapi-lint/tests/mutated_document/pairs.rs"]
mod pairs;
#[path = "../../crates/openapi-lint/tests/mutated_document/valid.rs"]
mod valid;

use edit::{Base, Case};
use openapi_document::diagnostic::Severity;
use openapi_document::model::{Kind, Model};
use openapi_document::tree::{NodeId, load};
use openapi_lint::{Checks, Finding, Options, Stage, lint_with};
use xtask::own_rules::rule_set;

/// How many documents are made of one kind of defect.
const EACH: usize = 8;

fn all_findings(file: &str, text: &str) -> Vec<Finding> {
    let mut options = Options::new(Checks::Both);
    options.rules = rule_set();
    lint_with(file, text, &options, None).findings
}

/// What counts at the default bar.
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
        .expect("a thread starts");
    });
}

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
    for rule in rule_set().rules().filter(|rule| !rule.bad.is_empty()) {
        let fires = |excerpt: &str| all_findings("excerpt.yaml", &whole(excerpt));
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
    let mut names: Vec<_> = rule_set().rules().map(|rule| rule.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(count, names.len());
    let rules = rule_set();
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
fn the_page_of_rules_is_up_to_date() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/rules.md"))
        .unwrap_or_default();
    assert!(
        page == xtask::pages::rules(),
        "run `cargo xtask explain --markdown > docs/rules.md`"
    );
}

#[test]
fn every_planted_defect_is_found_in_its_line() {
    with_base(|b| {
        let properties: Vec<NodeId> = b
            .model
            .of_kind(Kind::Schema)
            .filter_map(|it| b.get(it, "properties"))
            .collect();
        let kinds: [(&str, Vec<Case>); 1] = [(
            "reserved-property-extra",
            properties
                .iter()
                .filter_map(|it| b.insert(*it, "extra: {type: string}"))
                .collect(),
        )];
        for (rule, cases) in kinds {
            assert!(!cases.is_empty(), "no document is made for {rule}");
            let step = cases.len().div_ceil(EACH);
            for case in cases.iter().step_by(step) {
                let found = findings("openapi.yaml", &case.text);
                assert!(
                    found
                        .iter()
                        .any(|it| it.rule == rule && case.lines.contains(&it.line)),
                    "wanted {rule} at {:?}, got {found:?}",
                    case.lines
                );
            }
        }
    });
}

#[test]
fn nothing_is_found_in_valid_documents() {
    let mut alarms = Vec::new();
    let mut check = |what: &str, file: &str, text: &str| {
        for it in findings(file, text) {
            alarms.push(format!("{what}: {}: {}: {}", it.line, it.rule, it.message));
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
    assert!(alarms.is_empty(), "{}", alarms.join("\n"));
}
