//! The rules that this project adds to those for any document: what its code generator takes, what
//! its generated types say of the document, and what a change does to its Rust API.

mod progenitor;
pub mod type_check;

use openapi_document::rule::Group;
use openapi_lint::RuleSet;

use crate::rust_api;

/// The rules of `validate`, `examples` and `check`.
pub fn rule_set() -> RuleSet {
    RuleSet::standard()
        .with(&progenitor::GROUP, "Servers")
        .with(&type_check::GROUP, "Examples")
}

/// The rules of `changes`, by topic.
pub fn change_groups() -> Vec<&'static Group<openapi_diff::Rule>> {
    let mut groups = openapi_diff::rules::GROUPS.to_vec();
    groups.push(&rust_api::rules::GROUP);
    groups
}
