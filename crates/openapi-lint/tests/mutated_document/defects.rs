//! Kinds of defect, each planted in many places.

mod document;
mod examples;
mod operations;
mod schemas;

use openapi_document::model::Kind as K;
use openapi_document::tree::NodeId;

use crate::edit::{Base, Case};

/// A kind of defect: its name, the rule that must find it, and the documents that have it.
pub(crate) type Planted = (&'static str, &'static str, Vec<Case>);

fn typed(base: &Base<'_>, of: &str) -> Vec<NodeId> {
    base.model
        .of_kind(K::Schema)
        .filter(|it| base.document.get_str(*it, "type") == Some(of))
        .collect()
}

pub(crate) fn all(base: &Base<'_>) -> Vec<Planted> {
    [document::all, operations::all, schemas::all, examples::all]
        .into_iter()
        .flat_map(|family| family(base))
        .collect()
}
