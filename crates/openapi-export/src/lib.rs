//! Exports OpenAPI 3.0 documents for other tools, as OpenAPI 3.0 or 3.1, in YAML or JSON.
//!
//! [`bundle()`] makes one document of several files, [`export()`] converts a document, and
//! [`write()`] formats the result. Many code generators do
//! not support all of OpenAPI: for a [`Target`], the document is adjusted to what its generator
//! supports, and each [`Change`] is reported. [`ADJUSTMENTS`] can also be combined freely. [`lossy_values`] and [`unrepresentable_number`] find
//! what an export cannot represent.
//!
//! ```
//! use openapi_document::model::Model;
//! use openapi_export::{ExportOptions, Syntax, Target, Version, export, write};
//!
//! let text = "
//! openapi: 3.0.3
//! info: {title: Pets, version: '1'}
//! paths: {}
//! components:
//!   schemas:
//!     Pet:
//!       type: object
//!       properties:
//!         pet_name: {type: string, nullable: true}
//!         petName: {type: string, nullable: true}
//! ";
//! let document = openapi_document::open("pets.yaml", text)?;
//! let model = Model::new(&document);
//!
//! // As OpenAPI 3.1, for any tool.
//! let options = ExportOptions { version: Some(Version::V3_1), ..ExportOptions::default() };
//! let exported = export(&model, &options);
//! let pet = &exported.document["components"]["schemas"]["Pet"];
//! assert_eq!(pet["properties"]["petName"]["type"], serde_json::json!(["string", "null"]));
//! assert!(write(&exported.document, Syntax::Yaml)?.starts_with("openapi: \"3.1.1\"\n"));
//!
//! // For a generator that writes both properties as one name.
//! let options = ExportOptions { target: Target::by_name("swift5"), ..ExportOptions::default() };
//! let exported = export(&model, &options);
//! let (adjustment, changes) = &exported.adjusted[0];
//! assert_eq!(adjustment.name, "deduplicate-property-names");
//! assert_eq!(changes[0].pointer, "/components/schemas/Pet/properties/petName");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod adjustments;
mod bundle;
mod explain;
mod target;
mod targets;
mod visit;
mod warnings;
mod write;

use std::collections::HashSet;

use serde_json::Value;

use openapi_document::json_schema;
use openapi_document::model::Model;
use openapi_document::tree::NodeId;

pub use adjustments::{ADJUSTMENTS, Adjustment, Change};
pub use bundle::bundle;
pub use explain::{list, markdown};
pub use target::{Target, Version};
pub use targets::TARGETS;
pub use warnings::{Warning, lossy_values, unrepresentable_number};
pub use write::{Syntax, WriteError, write};

/// Options of an export. The default is a complete OpenAPI 3.0 document.
#[derive(Clone, Copy, Debug, Default)]
pub struct ExportOptions<'o> {
    /// The version of OpenAPI. The default is the version of the target, or else 3.0.
    pub version: Option<Version>,
    /// The generator to adjust the document for. By default, nothing is adjusted.
    pub target: Option<&'o Target>,
    /// Adjustments to make in addition to those of the target.
    pub adjustments: &'o [&'static Adjustment],
    /// The extensions to omit, such as `x-internal`. Only extensions of OpenAPI objects are
    /// omitted; payloads, such as examples, are not changed.
    pub omitted_extensions: &'o [&'o str],
}

impl<'o> ExportOptions<'o> {
    /// The adjustments of the target and the additional ones, each once.
    fn all_adjustments(&self) -> impl Iterator<Item = &'static Adjustment> + use<'o> {
        let of_target = self.target.map_or(&[][..], |target| target.adjustments);
        let additional = self.adjustments;
        ADJUSTMENTS.iter().copied().filter(move |adjustment| {
            let mut needed = of_target.iter().chain(additional);
            needed.any(|it| it.name == adjustment.name)
        })
    }
}

/// An exported document.
#[derive(Debug)]
pub struct Export {
    /// The version of OpenAPI.
    pub version: Version,
    /// The document, in the order of the original.
    pub document: Value,
    /// The adjustments in the order of [`ADJUSTMENTS`], with the changes that each made. An
    /// adjustment without changes was not needed for this document.
    pub adjusted: Vec<(&'static Adjustment, Vec<Change>)>,
}

/// Exports a document.
///
/// Never fails: `.nan` and `.inf` become null, so check with [`unrepresentable_number`] first.
pub fn export(model: &Model<'_>, options: &ExportOptions<'_>) -> Export {
    let version = options
        .version
        .or(options.target.map(|target| target.version))
        .unwrap_or(Version::V3_0);
    let omitted = omitted_nodes(model, options.omitted_extensions);
    let mut document = match version {
        Version::V3_0 => model.document.json_without(model.document.root(), &omitted),
        Version::V3_1 => json_schema::document(model, &omitted),
    };
    let adjusted = options
        .all_adjustments()
        .map(|adjustment| (adjustment, (adjustment.apply)(&mut document)))
        .collect();
    Export {
        version,
        document,
        adjusted,
    }
}

/// Finds the extensions of objects and references by name, such as those that an export omits.
pub fn omitted_nodes(model: &Model<'_>, names: &[&str]) -> HashSet<NodeId> {
    let objects = model.objects.iter().map(|(node, _)| *node);
    let references = model.references.iter().map(|reference| reference.node);
    objects
        .chain(references)
        .flat_map(|node| {
            names
                .iter()
                .filter_map(move |name| model.document.get(node, name))
        })
        .collect()
}
