//! The rules that this project adds to those for any document: what its code generator takes, what
//! its generated types say of the document, and what a change does to its Rust API.

mod progenitor;
pub mod type_check;

use openapi_lint::{Family, RuleSet};

use crate::rust_api;

static PROGENITOR: Family = Family {
    title: "This project's generator",
    rules: progenitor::RULES,
};

static TYPE_CHECK: Family = Family {
    title: "Generated types",
    rules: type_check::RULES,
};

/// The rules of `validate`, `examples` and `check`.
pub fn rule_set() -> RuleSet {
    RuleSet::standard()
        .with(&PROGENITOR, "Servers")
        .with(&TYPE_CHECK, "Examples")
}

/// The rules of `changes`, by family.
pub fn change_families() -> impl Iterator<Item = &'static openapi_diff::rules::Family> {
    let general = openapi_diff::rules::FAMILIES.iter();
    general.chain([&rust_api::rules::FAMILY])
}

/// The rules of `changes`.
pub fn change_rules() -> impl Iterator<Item = &'static openapi_diff::Rule> {
    change_families().flat_map(|family| family.rules.iter().copied())
}
