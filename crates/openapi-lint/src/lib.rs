//! Lints OpenAPI 3.0 and 3.1 documents: checks rules, and compares examples with their schemas.
//!
//! [`lint`] loads a text and returns a [`Report`] with [`Finding`]s. Each finding names its rule and
//! has the line, the column and the JSON pointer of its place. [`report::render`] writes a report
//! for a terminal, as JSON, or as GitHub annotations.
//!
//! ```
//! use openapi_lint::report::{Format, render};
//! use openapi_lint::{Checks, lint};
//!
//! let text = "\
//! openapi: 3.0.3
//! info: {title: Pets, version: '1'}
//! servers: [{url: https://example.com}]
//! paths: {}
//! components:
//!   schemas:
//!     Age: {type: integer, example: ten}
//! ";
//! let report = lint("pets.yaml", text, Checks::Both);
//!
//! let finding = report
//!     .findings
//!     .iter()
//!     .find(|finding| finding.rule == "example-type-mismatch")
//!     .unwrap();
//! assert_eq!(finding.message, "expected integer, found string `ten`");
//! assert_eq!((finding.line, finding.column), (7, 35));
//! assert_eq!(finding.pointer, "/components/schemas/Age/example");
//!
//! let shown = render(&report, Format::Human, "pets.yaml", text);
//! assert!(shown.contains(
//!     "\
//! error[example-type-mismatch]: expected integer, found string `ten`
//!  --> pets.yaml:7:35
//!   |
//! 7 |     Age: {type: integer, example: ten}
//!   |                                   ^^^"
//! ));
//! ```
//!
//! # Severities
//!
//! An [error](openapi_document::diagnostic::Severity::Error) violates a MUST of the specification or
//! cannot work, a warning violates a SHOULD or is very likely a mistake, and a note is a matter of
//! taste or portability. [`Rule::basis`] quotes the specification.
//! [`Report::retain_at_least`] drops the lower ones.
//!
//! A finding that another one causes is dropped: a misspelt `content` is reported as an unknown
//! field, and not as missing content.
//!
//! # Suppression
//!
//! An object suppresses the findings of a rule, in itself and in everything below it, by an
//! extension with a reason:
//!
//! ```yaml
//! x-allow:
//!   missing-operation-id: The operation is not meant for generated clients.
//! ```
//!
//! # Settings
//!
//! [`Config`] turns rules off, or changes their severity, for a document or for parts of it.
//!
//! # Additional rules
//!
//! [`RuleSet::with`] adds rules, and an [`ExtraCheck`] adds findings that need more than the
//! document. [`lint_with`] has an example.

mod cascades;
mod config;
pub mod examples;
mod finding;
mod lint;
pub mod report;
mod rules;
pub mod suggest;
mod suppression;

pub use config::{CONFIG_FILE, Config, ConfigError};
pub use finding::{Basis, Check, Finding, Findings, Rule, Stage};
pub use lint::{Checks, ExtraCheck, Options, Report, lint, lint_with};
pub use rules::RuleSet;
pub use suppression::SUPPRESSION_EXTENSION;
