//! All kinds of changes that this crate reports.
//!
//! The rules about schemas come in pairs: a request must not accept less than before
//! (`request-…`), and a response must not contain more than before (`response-…`).

mod bodies;
mod naming;
mod operations;
mod parameters;
mod requests;
mod responses;
mod security;

use openapi_document::rule::Group;

use crate::rule::Rule;

pub(crate) use bodies::*;
pub use naming::SCHEMA_RENAMED;
pub(crate) use naming::*;
pub(crate) use operations::*;
pub(crate) use parameters::*;
pub(crate) use requests::*;
pub(crate) use responses::*;
pub(crate) use security::*;

/// All rules of [`compare`](crate::compare), grouped by topic.
///
/// [`openapi_document::rule`] describes them as text or Markdown.
pub static GROUPS: &[&Group<Rule>] = &[
    &operations::GROUP,
    &parameters::GROUP,
    &bodies::GROUP,
    &requests::GROUP,
    &responses::GROUP,
    &security::GROUP,
    &naming::GROUP,
];
