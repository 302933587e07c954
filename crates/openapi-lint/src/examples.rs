//! Checks examples against their schemas.
//!
//! [`collect`] finds every example together with its schema, and [`Example::findings`] reports where
//! the two differ.

mod check;
mod collect;
mod coverage;
mod validator;

use std::collections::HashSet;

use crate::finding::{Finding, Rule};
use openapi_document::model::{Direction, Model};
use openapi_document::tree::{Document, Location, NodeId, load};
use validator::ExampleValidator;

pub use collect::{Example, collect};
pub(crate) use coverage::coverage;

/// One place where a value does not match its schema.
#[derive(Clone, Debug)]
pub(crate) struct Mismatch {
    /// The rule that the value violates.
    pub(crate) rule: &'static Rule,
    /// The place, in the document that contains the value.
    pub(crate) place: Location,
    pub(crate) message: String,
    pub(crate) expected: Option<String>,
    pub(crate) actual: Option<String>,
    pub(crate) help: Option<String>,
    /// The schema that the value does not match.
    pub(crate) schema: Option<NodeId>,
}

impl Mismatch {
    fn new(rule: &'static Rule, place: Location, message: impl Into<String>) -> Self {
        Self {
            rule,
            place,
            message: message.into(),
            expected: None,
            actual: None,
            help: None,
            schema: None,
        }
    }

    /// Converts into a finding in the document that contains the value.
    fn into_finding(self, document: &Document<'_>) -> Finding {
        let mut finding = Finding::new(self.rule, document, self.place, self.message);
        finding.expected = self.expected;
        finding.actual = self.actual;
        finding.help = self.help;
        finding.schema = self.schema;
        finding
    }
}

/// Validates a value of a document by a schema of the same document.
pub(crate) fn validate(
    model: &Model<'_>,
    schema: NodeId,
    value: NodeId,
    direction: Direction,
) -> Vec<Mismatch> {
    ExampleValidator::new(model, model.document, direction).run(schema, value)
}

/// Validates an entry of a schema's `enum` by the other keywords of that schema.
pub(crate) fn validate_enum_entry(
    model: &Model<'_>,
    schema: NodeId,
    value: NodeId,
) -> Vec<Mismatch> {
    ExampleValidator::new(model, model.document, Direction::Either)
        .without_enum_of(schema)
        .run(schema, value)
}

/// Returns whether the schema of a path parameter accepts a text as its serialized value.
pub(crate) fn accepts_segment(model: &Model<'_>, schema: NodeId, text: &str) -> bool {
    let quoted = serde_json::Value::from(text).to_string();
    let Ok(value) = load("segment", &quoted) else {
        return true;
    };
    ExampleValidator::new(model, &value, Direction::Request)
        .serialized()
        .run(schema, value.root())
        .is_empty()
}

/// Checks every example of a document.
pub(crate) fn findings(model: &Model<'_>) -> Vec<Finding> {
    let mut list = Vec::new();
    for example in collect(model) {
        list.extend(example.findings(model));
    }
    // A shared example is checked at each of its uses, and reported once.
    let mut seen = HashSet::new();
    list.retain(|finding: &Finding| {
        seen.insert((
            finding.rule,
            finding.file.clone(),
            finding.span.start,
            finding.pointer.clone(),
        ))
    });
    list
}
