//! What changed between two documents, and whom it breaks.
//!
//! Data flows one way: two [`openapi_document::model::Model`]s ([`pair`]) → `walk`, which goes through the
//! operations (`operations`, `parameters`, `bodies`, `responses`, `access`) and hands schemas to
//! the one engine of variance (`schema`) → names (`sdk`) and the generated code (`rust`) →
//! [`change`] → `report`. The kinds of change are data: [`catalogue`].

mod access;
mod bodies;
pub mod catalogue;
pub mod change;
pub mod command;
mod operations;
pub mod pair;
mod parameters;
mod report;
mod responses;
pub mod rule;
pub mod rust;
mod schema;
mod sdk;
pub mod source;
mod told;
mod walk;
mod words;

use std::collections::HashSet;

use openapi_document::model::Model;
use openapi_document::open;

pub use change::{Bump, Change, Report};
pub use pair::Pair;
pub use report::{Format, brief, render};
pub use rule::{Axis, Rule};
pub use words::{explain, list, markdown};

/// Compares two documents as the wire and other languages' generators see them.
pub fn compare(old: &Model<'_>, new: &Model<'_>) -> Vec<Change> {
    let pair = Pair { old, new };
    let mut walk = walk::Walk::new(pair);
    operations::compare(&mut walk);
    sdk::compare(&mut walk);
    let (found, renamed) = walk.finish();
    let mut changes: Vec<Change> = found.into_iter().map(|it| Change::new(&pair, it)).collect();
    for told in sdk::schemas(&pair, &renamed) {
        let found = walk::Affecting {
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

/// Compares two versions of the client: its documents, and the generated files that were made from
/// them. Nothing where one of the documents cannot be read.
pub fn of_code(
    old: &str,
    new: &str,
    before: &[(String, String)],
    after: &[(String, String)],
) -> Option<Report> {
    let old = open(crate::command::OWN_DOCUMENT, old).ok()?;
    let new = open(crate::command::OWN_DOCUMENT, new).ok()?;
    let (old, new) = (Model::new(&old), Model::new(&new));
    let mut changes = compare(&old, &new);
    changes.extend(rust::compare_files(&old, &new, before, after, &changes));
    Some(Report::new(changes, before == after))
}

/// Whether two documents hold the same, whatever the order of their keys.
pub fn is_same(old: &Model<'_>, new: &Model<'_>) -> bool {
    openapi_document::value::same(
        old.document,
        old.document.root(),
        new.document,
        new.document.root(),
    )
}
