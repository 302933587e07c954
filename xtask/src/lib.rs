//! Reads an OpenAPI 3.0 document with its positions, and tells what is wrong with it.
//!
//! Data flows one way: [`document`] (a tree with places) → [`model`] (the tree read as OpenAPI) →
//! [`rules`] and [`examples`] → [`finding`] → [`report`]. [`inspect`] is that way as one call, and
//! [`command`] puts files, arguments and exit codes around it. [`dialect`] takes the model to
//! JSON Schema 2020-12 and OpenAPI 3.1, and [`export`] out of the house; [`types`] holds the
//! generated Rust types against the document. [`changes`] compares two models, and tells whom the
//! difference breaks.

pub mod changes;
pub mod command;
pub mod examples;
pub mod export;
pub mod finding;
pub mod inspect;
pub mod report;
pub mod rules;
pub mod types;
pub mod verify;
