//! Every kind of change that is told, as data.
//!
//! The wire rules about schemas come in pairs: what a client sends must not shrink (`request-…`),
//! what it receives must not grow (`response-…`).

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

/// The rules of the wire and of generated clients, by topic.
pub static GROUPS: &[&Group<Rule>] = &[
    &operations::GROUP,
    &parameters::GROUP,
    &bodies::GROUP,
    &requests::GROUP,
    &responses::GROUP,
    &security::GROUP,
    &naming::GROUP,
];
