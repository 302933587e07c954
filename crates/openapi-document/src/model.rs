//! A document read as OpenAPI 3.0.
//!
//! The walk starts at the root and follows the specification's tables (`spec`), so that each
//! node is read as what its place makes it. Payloads (`example`, `default`, `enum`, `x-…`) are
//! never entered: whatever keys they hold, they are not part of the document.

mod build;
mod direction;
pub mod kind;
mod media_type;
mod operation;
mod reference;
mod spec;

use std::collections::HashMap;

use crate::tree::{Document, NodeId};

pub use direction::Direction;
pub use kind::{Kind, METHODS};
pub use media_type::essence;
pub use operation::{Operation, OperationParameter, path_names};
pub use reference::{RefTarget, Reference};
pub use spec::{Field, FieldType, field_type, fields};

/// The parts of a document by what they are.
#[derive(Debug)]
pub struct Model<'a> {
    /// The document itself.
    pub document: &'a Document<'a>,
    /// Every object that the specification names, references left out.
    pub objects: Vec<(NodeId, Kind)>,
    /// Every value of a field, with the shape that the specification gives it.
    pub values: Vec<(NodeId, &'static FieldType)>,
    /// Every `$ref`.
    pub references: Vec<Reference>,
    /// Every operation, those of callbacks included.
    pub operations: Vec<Operation>,
    kinds: HashMap<NodeId, Kind>,
    reference_at: HashMap<NodeId, usize>,
    /// Where each reference ends, those on the way followed.
    resolved: Vec<Option<NodeId>>,
}

impl<'a> Model<'a> {
    /// Reads a document.
    pub fn new(document: &'a Document<'a>) -> Self {
        build::build(document)
    }

    /// The objects of one kind, in the order of the text.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = NodeId> + '_ {
        self.objects
            .iter()
            .filter(move |(_, found)| *found == kind)
            .map(|(node, _)| *node)
    }

    /// What a node is read as.
    pub fn kind(&self, node: NodeId) -> Option<Kind> {
        self.kinds.get(&node).copied()
    }

    /// The reference that stands at a node.
    pub fn reference(&self, node: NodeId) -> Option<&Reference> {
        self.reference_at
            .get(&node)
            .map(|index| &self.references[*index])
    }

    /// The node that stands for this one once references are followed; `None` where they lead
    /// nowhere, or in a circle.
    pub fn resolve(&self, node: NodeId) -> Option<NodeId> {
        match self.reference_at.get(&node) {
            None => Some(node),
            Some(index) => self.resolved[*index],
        }
    }

    /// The entry of that name, references followed.
    pub fn get(&self, node: NodeId, key: &str) -> Option<NodeId> {
        self.resolve(self.document.get(node, key)?)
    }

    /// The components of one section (`schemas`, `responses`, …).
    pub fn components(&self, section: &str) -> Vec<(&str, NodeId)> {
        let document = self.document;
        document
            .get(document.root(), "components")
            .and_then(|components| document.get(components, section))
            .map(|section| {
                document
                    .entries(section)
                    .iter()
                    .map(|entry| (entry.key.as_ref(), entry.value))
                    .collect()
            })
            .unwrap_or_default()
    }

    /// The components of one section as an object, for looking up a name.
    pub fn component_section(&self, section: &str) -> Option<NodeId> {
        let components = self.document.get(self.document.root(), "components")?;
        self.document.get(components, section)
    }

    /// The entries of a entry that is an array of objects, such as `allOf`.
    pub fn list(&self, node: NodeId, key: &str) -> &[NodeId] {
        self.document
            .get(node, key)
            .map_or(&[], |list| self.document.items(list))
    }

    /// The name of the component that a node is, if it is one of that section.
    pub fn component_name(&self, node: NodeId, section: &str) -> Option<&str> {
        let parent = self.document.parent(node)?;
        (Some(parent) == self.component_section(section))
            .then(|| self.document.key_of(node))
            .flatten()
    }

    /// What people call a schema: its component name, else its place.
    pub fn schema_name(&self, node: NodeId) -> String {
        match self.component_name(node, "schemas") {
            Some(name) => name.to_owned(),
            None => self.document.pointer(node),
        }
    }

    /// The operation that a node belongs to: its ID, else its method and path.
    pub fn operation_of(&self, node: NodeId) -> Option<String> {
        operation_of(self.document, node)
    }
}

/// The operation that a node belongs to: its ID, else its method and path.
pub fn operation_of(document: &Document<'_>, node: NodeId) -> Option<String> {
    let line = document.ancestors(node);
    let [_, paths, item, operation, ..] = line[..] else {
        return None;
    };
    if document.key_of(paths) != Some("paths") {
        return None;
    }
    let method = document.key_of(operation)?;
    if !kind::METHODS.contains(&method) {
        return None;
    }
    Some(match document.get_str(operation, "operationId") {
        Some(id) => id.to_owned(),
        None => format!("{} {}", method.to_uppercase(), document.key_of(item)?),
    })
}
