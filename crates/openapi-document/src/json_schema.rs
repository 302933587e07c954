//! Translates the schemas of OpenAPI 3.0 to JSON Schema 2020-12.
//!
//! | OpenAPI 3.0 | JSON Schema 2020-12 |
//! |---|---|
//! | `nullable: true` with `type` | `null` in the type |
//! | `nullable` without `type`, which has no effect | omitted |
//! | `exclusiveMinimum: true` with `minimum: 1` | `exclusiveMinimum: 1` |
//! | `example: 1` | `examples: [1]` |
//! | `format: byte` | `contentEncoding: base64` |
//! | `format: binary` | `contentMediaType: application/octet-stream` |
//! | siblings of `$ref`, which are ignored | omitted, because they would apply |
//! | `required` with `readOnly` | required in responses only ([`self_contained`]) |
//!
//! The schemas of OpenAPI 3.1 are JSON Schema 2020-12 already. [`open`](crate::open) reads them in the
//! form of OpenAPI 3.0, and they are translated from that form.
//!
//! [`type_allows_null`] says what `nullable` means. Payloads (`example`, `default`, `enum`, `x-…`)
//! are copied unchanged.

mod document;
mod null;
mod pointer;
mod self_contained;
mod translate;

use serde_json::Value;

use crate::model::Model;
use crate::tree::NodeId;

pub use document::document;
pub use null::{NullAcceptance, type_allows_null};
pub use self_contained::self_contained;

/// The version of OpenAPI that the translation targets. Its schemas are JSON Schema 2020-12.
const VERSION: &str = "3.1.1";

/// Translates one schema. References are kept, and point to the same schemas in [`document`].
///
/// Extensions are kept. For a schema with all that it refers to, see [`self_contained`].
pub fn schema(model: &Model<'_>, schema: NodeId) -> Value {
    let omitted = Default::default();
    document::DocumentTranslator::new(model, &omitted).schema(schema)
}
