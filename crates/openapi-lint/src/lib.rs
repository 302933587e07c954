//! Finds what is wrong with an OpenAPI 3.0 document, with the place of each finding.
//!
//! [`lint`] loads a text, runs the rules and checks every example against its schema. Findings
//! that only follow from another are dropped (`cascades`), and so are those that the document
//! suppresses with `x-allow` (`suppression`). [`report`] writes what is left.
//!
//! A project adds rules of its own to a [`RuleSet`], and a check that is more than a function of
//! the model as an [`ExtraCheck`].

mod cascades;
pub mod examples;
mod finding;
mod lint;
pub mod report;
mod rules;
pub mod suggest;
mod suppression;

pub use finding::{Check, Finding, Findings, Rule, Stage};
pub use lint::{Checks, ExtraCheck, Options, Report, lint, lint_with};
pub use rules::RuleSet;
pub use suppression::SUPPRESSION_EXTENSION;
