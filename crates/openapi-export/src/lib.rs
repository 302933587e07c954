//! Exports an OpenAPI 3.0 document for other tools: complete, semantically the same, as 3.0 or 3.1.
//!
//! [`export()`] copies the tree or translates it to 3.1; a [`Target`] names the [`Adjustment`]s that
//! its generator needs; [`write()`] makes text of the result.

mod adjustments;
mod explain;
mod target;
mod visit;
mod warnings;
mod write;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use serde_json::Value;

const ALLOW: &str = "x-allow";
use openapi_document::json_schema;
use openapi_document::model::Model;
use openapi_document::tree::NodeId;

pub use adjustments::{Adjustment, Change};
pub use explain::{list, markdown};
pub use target::{TARGETS, Target};
pub use warnings::{lossy_values, unrepresentable_number};
pub use write::write;

/// The extensions that only this project's own tools read. Those of other people's documents are
/// not ours to take away.
const PRIVATE: &[&str] = &[ALLOW];

/// The version of OpenAPI that goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Version {
    /// OpenAPI 3.0, in the patch version of the document.
    #[cfg_attr(feature = "clap", value(name = "3.0"))]
    V3_0,
    /// OpenAPI 3.1, whose schemas are JSON Schema 2020-12.
    #[cfg_attr(feature = "clap", value(name = "3.1"))]
    V3_1,
}

/// How the text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Syntax {
    /// YAML that reads the same by the rules of YAML 1.1 and 1.2.
    Yaml,
    /// JSON, indented.
    Json,
}

/// A document as it goes out.
#[derive(Debug)]
pub struct Export {
    /// The version of OpenAPI that it is.
    pub version: Version,
    /// The document.
    pub document: Value,
    /// What was adjusted for the target: each of its adjustments, with the places that it changed;
    /// none where it had nothing to change.
    pub adjusted: Vec<(&'static Adjustment, Vec<Change>)>,
}

/// Takes a document out of the house. Without a version the target's own is taken, else 3.0.
pub fn export(model: &Model<'_>, version: Option<Version>, target: Option<&Target>) -> Export {
    let version = version
        .or(target.map(|target| target.version))
        .unwrap_or(Version::V3_0);
    let private = private(model);
    let mut document = match version {
        Version::V3_0 => model.document.json_without(model.document.root(), &private),
        Version::V3_1 => json_schema::document(model, &private),
    };
    let adjusted = target
        .map(|target| target.adjust(&mut document))
        .unwrap_or_default();
    Export {
        version,
        document,
        adjusted,
    }
}

/// Our own extensions, wherever the specification allows one; payloads are not looked into.
fn private(model: &Model<'_>) -> HashSet<NodeId> {
    let objects = model.objects.iter().map(|(node, _)| *node);
    let references = model.references.iter().map(|reference| reference.node);
    objects
        .chain(references)
        .flat_map(|node| {
            PRIVATE
                .iter()
                .filter_map(move |name| model.document.get(node, name))
        })
        .collect()
}
