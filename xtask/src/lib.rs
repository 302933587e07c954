//! Reads an OpenAPI 3.0 document with its positions, and tells what is wrong with it.
//!
//! Data flows one way: [`document`] (a tree with places) → [`model`] (the tree read as OpenAPI) →
//! [`rules`] and [`examples`] → [`finding`] → [`report`]. [`inspect`] is that way as one call, and
//! [`command`] puts files, arguments and exit codes around it.

pub mod command;
pub mod document;
pub mod examples;
pub mod finding;
pub mod inspect;
pub mod model;
pub mod report;
pub mod rules;
pub mod verify;
