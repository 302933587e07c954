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
use openapi_lint::{Checks, Config, Options, Rule, RuleSet, Stage, lint_with};
use xtask::own_rules::{generator_rules, rule_set};

#[test]
fn each_bad_excerpt_violates_its_rule_and_each_good_one_none() {
    // The good excerpts of the standard rules do not follow the conventions of this project.
    let standard = RuleSet::standard();
    let is_own = |rule: &Rule| standard.by_name(rule.name).is_none();
    excerpts::assert_excerpts(&rule_set(), is_own);
}

#[test]
fn rules_have_unique_names_and_descriptions() {
    let rules = rule_set();
    let types = "it compares the document with Rust types, which an excerpt does not contain";
    let without_excerpts = [
        ("type-round-trip-mismatch", types),
        ("type-schema-mismatch", types),
        ("type-not-checked", types),
        ("stale-type-exception", "it is about a list in Rust"),
        ("type-probe-failed", "it is about the package `xtask/types`"),
    ];
    excerpts::assert_described(
        &rules,
        &[excerpts::WITHOUT_EXCERPTS, &without_excerpts].concat(),
    );
    let is_suppression = |stage: &Stage| matches!(stage, Stage::Suppression);
    assert!(rules.rules().any(|rule| is_suppression(&rule.stage)));
}

#[test]
fn own_rules_quote_the_contributing_guide() {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../CONTRIBUTING.md");
    let guide = std::fs::read_to_string(path).expect("CONTRIBUTING.md is readable");
    let sections: Vec<(&str, String)> = guide
        .split("\n## ")
        .filter_map(|section| section.split_once('\n'))
        .map(|(title, text)| (title, words(text)))
        .collect();
    let mut checked = 0;
    for rule in rule_set().rules() {
        let basis = rule.basis.to_string();
        let Some((title, quote)) = basis
            .strip_prefix("CONTRIBUTING.md, ")
            .and_then(|basis| basis.strip_suffix('”')?.split_once(": “"))
        else {
            continue;
        };
        let section = sections.iter().find(|(it, _)| *it == title);
        let (_, text) = section.unwrap_or_else(|| panic!("{}: no section {title}", rule.name));
        assert!(text.contains(quote), "{}: {title}: {quote}", rule.name);
        checked += 1;
    }
    assert!(checked >= 10, "{checked}");
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
        let fields = |owners: Vec<NodeId>, field: &str| -> Vec<mutated::Case> {
            let fields = owners.into_iter().filter_map(|it| base.get(it, field));
            fields.filter_map(|it| base.remove(it)).collect()
        };
        let operations: Vec<NodeId> = base.model.of_kind(Kind::Operation).collect();
        let responses: Vec<NodeId> = base.model.of_kind(Kind::Responses).collect();
        let schemas = base.model.components("schemas").into_iter();
        let schemas: Vec<NodeId> = schemas.map(|(_, schema)| schema).collect();
        let parameters = |name: &str| -> Vec<mutated::Case> {
            let reference = format!("#/components/parameters/{name}");
            // Only a list, which has a cursor, must have `limit`.
            let is_list = |operation: &NodeId| {
                let list = base.model.list(*operation, "parameters").iter();
                let mut refs = list.filter_map(|it| base.document.get_str(*it, "$ref"));
                refs.any(|it| it == "#/components/parameters/After")
            };
            let applies = |operation: &&NodeId| name != "Limit" || is_list(operation);
            let listed = operations.iter().filter(applies).flat_map(|operation| {
                let list = base.model.list(*operation, "parameters").iter();
                list.map(|parameter| (*operation, *parameter))
            });
            let named = listed.filter_map(|(operation, parameter)| {
                let at = base.get(parameter, "$ref")?;
                let is_post = base.document.key_of(operation) == Some("post");
                let is_named =
                    base.document.as_str(at) == Some(&reference) && (is_post || name != "OrgId");
                is_named.then(|| {
                    let line = base.line(base.document.key_location(operation));
                    base.replace(at, "'#/components/parameters/Expand'")
                        .on(vec![line])
                })
            });
            named.collect()
        };
        let kinds: Vec<mutated::DefectKind> = vec![
            (
                "property named extra",
                "reserved-property-extra",
                properties
                    .iter()
                    .filter_map(|it| base.insert(*it, "extra: {type: string}"))
                    .collect(),
            ),
            (
                "no summary",
                "incomplete-operation",
                fields(operations.clone(), "summary"),
            ),
            (
                "no link",
                "incomplete-operation",
                fields(operations.clone(), "externalDocs"),
            ),
            (
                "no 4XX",
                "missing-error-response",
                fields(responses.clone(), "4XX"),
            ),
            ("no 5XX", "missing-error-response", fields(responses, "5XX")),
            (
                "no include",
                "missing-common-parameter",
                parameters("Include"),
            ),
            (
                "no exclude",
                "missing-common-parameter",
                parameters("Exclude"),
            ),
            (
                "no workspace",
                "missing-common-parameter",
                parameters("WorkspaceId"),
            ),
            ("no limit", "missing-common-parameter", parameters("Limit")),
            ("no cursor", "missing-common-parameter", parameters("After")),
            (
                "no organization",
                "missing-common-parameter",
                parameters("OrgId"),
            ),
            (
                "no description",
                "undescribed-schema",
                fields(schemas, "description"),
            ),
        ];
        assert_reported(&rule_set(), mutated::sample(kinds));
    });
}

#[test]
fn valid_documents_have_no_findings() {
    // These documents do not follow the conventions of this project.
    let rules = generator_rules();
    assert_clean(&rules, handwritten::documents());
    assert_clean(&rules, handwritten::unusual_documents());
    mutated::with_base(|base| {
        assert_clean(&rules, mutated::valid_documents(base));
    });
}

#[test]
fn own_document_follows_all_rules() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let path = &format!("{root}/openapi.yaml");
    let text = std::fs::read_to_string(path).expect("openapi.yaml is readable");
    let config = std::fs::read_to_string(format!("{root}/openapi-lint.toml"));
    let mut options = Options::new(Checks::Both);
    options.rules = rule_set();
    let config = config.expect("the settings are readable");
    options.config = Config::parse(&config, &options.rules).expect("the settings are valid");
    let mut report = lint_with(path, &text, &options, None);
    report.retain_at_least(Severity::Warning);
    let found: Vec<_> = report
        .findings
        .iter()
        .map(|it| (it.rule, &it.message))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}
