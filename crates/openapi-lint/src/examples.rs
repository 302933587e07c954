//! Examples, held against their schemas.
//!
//! [`collect`] finds every example with the schema that it belongs to, `validator` compares the two and
//! gives one [`Mismatch`] for each place where they part, [`coverage`] tells what no example shows.

mod collect;
mod coverage;
mod validator;

use std::collections::HashSet;

use crate::finding::Finding;
use crate::finding::Rule;
use openapi_document::model::{Direction, Model};
use openapi_document::tree::{Location, NodeId};

pub use collect::{Example, collect};
pub use coverage::{Coverage, coverage};

/// One place where a value does not fit its schema.
#[derive(Clone, Debug)]
pub struct Mismatch {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// Where, in the document that holds the value.
    pub place: Location,
    /// What is wrong.
    pub message: String,
    /// What should stand there.
    pub expected: Option<String>,
    /// What stands there.
    pub actual: Option<String>,
    /// How to mend it.
    pub help: Option<String>,
    /// The schema that says so.
    pub schema: Option<NodeId>,
}

/// What parts a value of the document from a schema of the same document.
pub(crate) fn validate(
    model: &Model<'_>,
    schema: NodeId,
    value: NodeId,
    direction: Direction,
) -> Vec<Mismatch> {
    validator::ExampleValidator::new(model, model.document, direction).run(schema, value)
}

/// As [`validate`], for an entry of the schema's own enumeration.
pub(crate) fn validate_enum_entry(
    model: &Model<'_>,
    schema: NodeId,
    value: NodeId,
) -> Vec<Mismatch> {
    validator::ExampleValidator::new(model, model.document, Direction::Either)
        .without_enum(schema)
        .run(schema, value)
}

/// Holds every example of a document against its schema.
pub fn findings(model: &Model<'_>) -> Vec<Finding> {
    let mut list = Vec::new();
    for example in collect(model) {
        list.extend(example.findings(model));
    }
    // A shared example is judged at each of its uses, and told once.
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
