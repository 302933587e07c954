//! Compares two OpenAPI 3.0 or 3.1 documents and classifies each change by who it breaks.
//!
//! [`compare`] returns the changes between two documents. A [`Report`] sorts them and determines
//! the version bump, and [`render`] writes the report. The kinds of change are data:
//! [`rules::GROUPS`] lists and describes them.
//!
//! ```
//! use openapi_diff::{Format, Report, compare, is_same, render};
//! use openapi_document::{model::Model, open};
//!
//! let old = "
//! openapi: 3.0.3
//! info: {title: Pets, version: '1'}
//! paths:
//!   /pets:
//!     get:
//!       operationId: listPets
//!       parameters:
//!         - {name: limit, in: query, schema: {type: integer, maximum: 100}}
//!       responses: {'200': {description: Pets.}}
//! ";
//! let new = old.replace("maximum: 100", "maximum: 50");
//!
//! let (before, after) = (open("old.yaml", old)?, open("new.yaml", &new)?);
//! let (before, after) = (Model::new(&before), Model::new(&after));
//! let report = Report::new(compare(&before, &after), is_same(&before, &after));
//!
//! assert!(report.is_breaking());
//! assert_eq!(report.changes[0].message, "maximum of `limit` lowered from 100 to 50");
//! assert_eq!(report.changes[0].operations, ["listPets"]);
//! print!("{}", render(&report.with_version("1.4.0"), Format::Human, old, &new));
//! # Ok::<(), Box<openapi_document::tree::LoadError>>(())
//! ```
//!
//! # What counts as breaking
//!
//! Requests must not accept less than before, and responses must not contain more than before. A
//! property that a schema does not list is assumed not to be sent under a name that the other
//! document lists.
//!
//! A variant of a union is compared with its counterpart: the variant with the same tag, prefix or
//! name. If nothing distinguishes variants, a variant of a response that adds properties to another
//! one counts as new. The variants of a `oneOf` are assumed to be mutually exclusive, but a request
//! breaks if its values match two variants of a new `oneOf`.
//!
//! # Other changes
//!
//! A caller that knows more than the documents, such as the API of a client, adds its own changes:
//! it declares [`Rule`]s, creates a [`Difference`] for each change, and locates it with
//! [`Change::new`].

mod bodies;
mod change;
mod collector;
mod difference;
mod documents;
mod message;
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
mod serialization;
mod servers;

use std::collections::HashSet;

use openapi_document::model::Model;

pub use change::{Bump, Change, Position, Report};
pub use difference::Difference;
pub use documents::{Documents, NodeRef, Side, side_name};
pub use operation::{Operation, matched_operations};
pub use parameters::{Parameter, parameters};
pub use report::{Format, brief, render};
pub use rule::{Axis, Rule, Section};

/// Compares two documents on [`Axis::Wire`] and [`Axis::Sdk`].
///
/// Parts that are invalid, or references that cannot be resolved, are compared as far as possible.
pub fn compare(old: &Model<'_>, new: &Model<'_>) -> Vec<Change> {
    let documents = Documents { old, new };
    let mut collector = collector::Collector::new(documents);
    operations::compare(&mut collector);
    naming::compare(&mut collector);
    let (affected, renamed) = collector.into_changes();
    let mut changes: Vec<Change> = affected
        .into_iter()
        .map(|it| Change::new(&documents, it.difference, it.operations))
        .collect();
    let schemas = naming::compare_schemas(&documents, &renamed).into_iter();
    changes.extend(schemas.map(|it| Change::new(&documents, it, Vec::new())));
    let mut seen = HashSet::new();
    changes.retain(|it| {
        let pointer = |at: &Option<Position>| at.as_ref().map(|at| at.pointer.clone());
        seen.insert((
            it.rule.name,
            pointer(&it.old),
            pointer(&it.new),
            it.message.clone(),
        ))
    });
    changes
}

/// Whether two documents have the same value in each of their files, regardless of the order of
/// keys.
pub fn is_same(old: &Model<'_>, new: &Model<'_>) -> bool {
    let (old, new) = (old.document, new.document);
    let (old_roots, new_roots): (Vec<_>, Vec<_>) = (old.roots().collect(), new.roots().collect());
    let mut pairs = old_roots.iter().zip(&new_roots);
    old_roots.len() == new_roots.len()
        && pairs.all(|(one, other)| openapi_document::value::equal_across(old, *one, new, *other))
}
