//! OpenAPI 3.0's dialect of JSON Schema, translated to JSON Schema 2020-12.
//!
//! This is the one place that knows how the two differ:
//!
//! | OpenAPI 3.0 | JSON Schema 2020-12 |
//! |---|---|
//! | `nullable: true` | `null` among the types, the enumeration or the branches (`nullable`) |
//! | `exclusiveMinimum: true` beside `minimum: 1` | `exclusiveMinimum: 1` |
//! | `example: 1` | `examples: [1]` |
//! | `format: byte` | `contentEncoding: base64` |
//! | `format: binary` | `contentMediaType: application/octet-stream` |
//! | keys beside `$ref` are ignored | they would count, so they are left out |
//! | `readOnly` and `required` | required in responses only ([`self_contained`]) |
//!
//! A nullable schema takes null whatever else it says: that is how documents use the word, though
//! the specification's note on it is stricter. Payloads (`example`, `default`, `enum`, `x-…`) are
//! copied as they stand, whatever keys they hold.

mod document;
mod nullable;
mod pointer;
mod self_contained;
mod translate;

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::model::Model;
use crate::tree::NodeId;

pub use document::document;
pub use self_contained::self_contained;

/// The version of OpenAPI whose schemas are JSON Schema 2020-12.
pub const VERSION: &str = "3.1.1";

/// One schema in JSON Schema 2020-12. References are kept: they lead to the same places in
/// [`document`].
pub fn schema(model: &Model<'_>, schema: NodeId) -> Value {
    let left_out = Default::default();
    document::ToDocument::new(model, &left_out).schema(schema)
}
