//! The rules of this project, in addition to those for any document: what codegen accepts, whether
//! the generated types match the document, and how a change affects the Rust API.

mod codegen;
mod conventions;
pub mod type_check;

use openapi_document::rule::Group;
use openapi_lint::RuleSet;

use crate::rust_api;

/// Returns the rules of `validate`, `examples` and `check` for the document of this project. Other
/// documents get the standard rules alone.
pub fn rule_set() -> RuleSet {
    generator_rules().with(&conventions::GROUP, "Code generation")
}

/// Returns the standard rules and those about the generated code, without the conventions of this
/// project.
pub fn generator_rules() -> RuleSet {
    RuleSet::standard()
        .with(&codegen::GROUP, "Servers")
        .with(&type_check::GROUP, "Examples")
}

/// Returns the rules of `changes`, by topic.
pub fn change_groups() -> Vec<&'static Group<openapi_diff::Rule>> {
    let mut groups = openapi_diff::rules::GROUPS.to_vec();
    groups.push(&rust_api::rules::GROUP);
    groups
}
