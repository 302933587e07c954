//! Compares two OpenAPI 3.0 documents and classifies each change by whom it breaks.
//!
//! [`compare`] goes through the operations of two [`openapi_document::model::Model`]s
//! (`operations`, `parameters`, `bodies`, `responses`, `security`), hands their schemas to the one
//! comparison of schemas (`schema`), and compares the names that generators use (`naming`). A
//! [`Report`] holds the changes, and [`render`] writes it. The kinds of change are data: [`rules`].

mod bodies;
mod change;
mod collector;
mod difference;
mod documents;
mod naming;
mod operation;
mod operations;
mod parameters;
mod report;
mod responses;
mod rule;
pub mod rules;
mod schema;
mod security;

use std::collections::HashSet;

use openapi_document::model::Model;

pub use change::{Bump, Change, Position, Report, side_name};
pub use collector::AffectedOperations;
pub use difference::Difference;
pub use documents::{Documents, NodeRef, Side};
pub use operation::{Operation, matched, root};
pub use parameters::{Parameter, parameters};
pub use report::{Format, brief, render};
pub use rule::{Axis, Rule, Section};

/// Compares two documents as the wire and other languages' generators see them.
pub fn compare(old: &Model<'_>, new: &Model<'_>) -> Vec<Change> {
    let pair = Documents { old, new };
    let mut collector = collector::Collector::new(pair);
    operations::compare(&mut collector);
    naming::compare(&mut collector);
    let (found, renamed) = collector.into_changes();
    let mut changes: Vec<Change> = found.into_iter().map(|it| Change::new(&pair, it)).collect();
    for told in naming::schemas(&pair, &renamed) {
        let found = collector::AffectedOperations {
            told,
            operations: Vec::new(),
        };
        changes.push(Change::new(&pair, found));
    }
    let mut seen = HashSet::new();
    changes.retain(|it| {
        let pointer = |at: &Option<change::Position>| at.as_ref().map(|at| at.pointer.clone());
        seen.insert((
            it.rule.name,
            pointer(&it.old),
            pointer(&it.new),
            it.message.clone(),
        ))
    });
    changes
}

/// Whether two documents hold the same, whatever the order of their keys.
pub fn is_same(old: &Model<'_>, new: &Model<'_>) -> bool {
    openapi_document::value::equal_across(
        old.document,
        old.document.root(),
        new.document,
        new.document.root(),
    )
}
