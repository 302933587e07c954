//! Reads an OpenAPI 3.0 document, YAML or JSON, into a model whose every part has a position.
//!
//! [`open`] turns a text into a [`tree`] of nodes that know their lines and columns;
//! [`model::Model`] reads that tree as OpenAPI. [`json_schema`] translates the schemas to JSON
//! Schema 2020-12. [`value`] and [`mod@format`] compare and check values, and [`diagnostic`] and
//! [`rule`] hold what reports and descriptions of rules share.
//!
//! ```
//! let text = "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths: {}\n";
//! let document = openapi_document::open("openapi.yaml", text)?;
//! let model = openapi_document::model::Model::new(&document);
//! assert!(model.operations.is_empty());
//! # Ok::<(), Box<openapi_document::tree::LoadError>>(())
//! ```

pub mod diagnostic;
pub mod format;
pub mod json_schema;
pub mod model;
mod open;
pub mod rule;
pub mod tree;
pub mod value;

pub use open::{decode, not_openapi, open};

/// The extension that suppresses the findings of a lint rule: `x-allow: {rule: reason}`.
pub const ALLOW: &str = "x-allow";

/// The stack size, in bytes, for a thread that works on documents: combined schemas are followed
/// by recursion, to a bounded depth.
pub const STACK: usize = 512 << 20;
