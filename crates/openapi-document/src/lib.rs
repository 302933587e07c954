//! Reads OpenAPI 3.0 and 3.1 documents, keeps the position of every part, and translates their schemas to
//! JSON Schema.
//!
//! - [`open`] parses a YAML or JSON text into a [`tree`] whose nodes have byte ranges, lines and
//!   columns.
//! - [`model::Model`] reads the tree as OpenAPI: it finds all operations and schemas, and resolves
//!   references.
//! - [`json_schema`] translates a schema, or the whole document, to JSON Schema 2020-12.
//!
//! [`value`] and [`mod@format`] compare and check values. [`diagnostic`] and [`rule`] are building
//! blocks for tools that report findings about documents.
//!
//! ```
//! use openapi_document::json_schema::self_contained;
//! use openapi_document::model::{Direction, Model};
//! use serde_json::json;
//!
//! let text = "
//! openapi: 3.0.3
//! info: {title: Pets, version: '1'}
//! paths: {}
//! components:
//!   schemas:
//!     Pet:
//!       type: object
//!       required: [name]
//!       properties:
//!         name: {type: string}
//!         owner: {type: string, nullable: true}
//! ";
//! let document = openapi_document::open("pets.yaml", text)?;
//! let model = Model::new(&document);
//!
//! let (name, pet) = model.components("schemas")[0];
//! let position = document.position(document.key_location(pet).span.start);
//! assert_eq!((name, position.line, position.column), ("Pet", 7, 5));
//!
//! assert_eq!(
//!     self_contained(&model, pet, Direction::Either),
//!     json!({
//!         "$schema": "https://json-schema.org/draft/2020-12/schema",
//!         "type": "object",
//!         "required": ["name"],
//!         "properties": {
//!             "name": {"type": "string"},
//!             "owner": {"type": ["string", "null"]},
//!         },
//!     })
//! );
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

pub use open::{decode, not_openapi, open, open_sources, require_3_0};

/// The stack size, in bytes, for threads that translate or check schemas.
///
/// `allOf`, `oneOf` and `anyOf` are followed by recursion. Documents from others can combine
/// thousands of schemas, which exceeds the default stack of a thread.
pub const STACK_SIZE: usize = 512 << 20;
