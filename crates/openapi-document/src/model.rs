//! Reads a document as OpenAPI 3.0 or 3.1.
//!
//! One model serves both versions. [`open`](crate::open) reads the schemas of OpenAPI 3.1 in the form
//! of OpenAPI 3.0 (`lower`): `type: [string, 'null']` has the entries `type: string` and
//! `nullable: true`, for example. Positions and JSON pointers remain those of the text.
//!
//! [`Model::new`] starts at the root and follows the tables of the specification (`spec`), which
//! give each field the type of its value. Payloads (`example`, `default`, `enum`, `x-…`) are never
//! entered: whatever keys they have, they are not part of the document.
//!
//! ```
//! use openapi_document::model::{Kind, Model};
//!
//! let text = "
//! openapi: 3.0.3
//! info: {title: Pets, version: '1'}
//! paths:
//!   /pets:
//!     get:
//!       operationId: listPets
//!       parameters: [{$ref: '#/components/parameters/Limit'}]
//!       responses: {'200': {description: A list of pets.}}
//! components:
//!   parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}
//! ";
//! let document = openapi_document::open("pets.yaml", text)?;
//! let model = Model::new(&document);
//! let operation = &model.operations[0];
//! assert_eq!((operation.method, operation.path.as_str()), ("get", "/pets"));
//!
//! let limit = &model.parameters(operation)[0];
//! assert_eq!(document.get_str(limit.node, "name"), Some("limit"));
//! assert_eq!(model.of_kind(Kind::Schema).count(), 1);
//! # Ok::<(), Box<openapi_document::tree::LoadError>>(())
//! ```

mod build;
mod direction;
mod discriminator;
mod kind;
mod lower;
mod media_type;
mod operation;
mod reference;
mod spec;
mod unjudged;
mod unread;
mod version;

use std::collections::HashMap;

use crate::tree::{Document, NodeId};

pub use direction::Direction;
pub use kind::{Kind, METHODS};
pub(crate) use lower::lower;
pub use media_type::essence;
pub use operation::{Operation, OperationParameter, operation_of, path_names};
pub use reference::{RefTarget, Reference};
pub use spec::{Field, FieldType, field_type, fields};
pub use unjudged::{UNJUDGED_KEYWORDS, Unjudged};
pub use unread::Unread;
pub use version::Version;

/// The objects, values, references and operations of a document.
#[derive(Debug)]
pub struct Model<'a> {
    /// The document.
    pub document: &'a Document<'a>,
    /// The version of OpenAPI that the document declares.
    pub version: Version,
    /// The objects of the specification, without references.
    pub objects: Vec<(NodeId, Kind)>,
    /// The values of fields, with the types that the specification gives them.
    pub values: Vec<(NodeId, &'static FieldType)>,
    /// The objects with a `$ref`, where one is allowed.
    pub references: Vec<Reference>,
    /// The `$ref` strings where OpenAPI 3.0 does not allow a reference. An object that has no other
    /// fields is not in [`Self::objects`].
    pub misplaced_references: Vec<NodeId>,
    /// The operations, including those of callbacks.
    pub operations: Vec<Operation>,
    kinds: HashMap<NodeId, Kind>,
    reference_at: HashMap<NodeId, usize>,
    /// The node at which each reference ends, through any number of further references.
    resolved: Vec<Option<NodeId>>,
}

impl<'a> Model<'a> {
    /// Reads a document. One of OpenAPI 3.1 must come from [`open`](crate::open) or
    /// [`open_sources`](crate::open_sources), which lower its schemas.
    ///
    /// Never fails: values of the wrong type are in [`Self::values`], but are not entered.
    pub fn new(document: &'a Document<'a>) -> Self {
        build::build(document)
    }

    /// Returns the objects of one kind.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = NodeId> + '_ {
        self.objects
            .iter()
            .filter(move |(_, found)| *found == kind)
            .map(|(node, _)| *node)
    }

    /// Returns the kind of object at a node.
    pub fn kind(&self, node: NodeId) -> Option<Kind> {
        self.kinds.get(&node).copied()
    }

    /// Returns the reference at a node.
    pub fn reference(&self, node: NodeId) -> Option<&Reference> {
        self.reference_at
            .get(&node)
            .map(|index| &self.references[*index])
    }

    /// Follows references from a node to their end; returns the node itself if it has no `$ref`.
    ///
    /// Returns `None` if a reference cannot be resolved, points to another file, or is part of a
    /// cycle.
    pub fn resolve(&self, node: NodeId) -> Option<NodeId> {
        match self.reference_at.get(&node) {
            None => Some(node),
            Some(index) => self.resolved[*index],
        }
    }

    /// Returns the value of a key, with references resolved.
    pub fn get(&self, node: NodeId, key: &str) -> Option<NodeId> {
        self.resolve(self.document.get(node, key)?)
    }

    /// Returns the items of the array at a key, such as `allOf`; empty for any other value.
    pub fn list(&self, node: NodeId, key: &str) -> &[NodeId] {
        self.document
            .get(node, key)
            .map_or(&[], |list| self.document.items(list))
    }

    /// Returns the components of a section, such as `schemas`, by name.
    pub fn components(&self, section: &str) -> Vec<(&str, NodeId)> {
        self.named(self.component_section(section))
    }

    /// Returns the object that contains the components of a section.
    pub fn component_section(&self, section: &str) -> Option<NodeId> {
        let components = self.document.get(self.document.root(), "components")?;
        self.document.get(components, section)
    }

    /// Returns the name of a node that is a component of a section.
    pub fn component_name(&self, node: NodeId, section: &str) -> Option<&str> {
        let parent = self.document.parent(node)?;
        (Some(parent) == self.component_section(section))
            .then(|| self.document.key_of(node))
            .flatten()
    }

    /// Returns the component name of a schema, or else its JSON pointer.
    pub fn schema_name(&self, node: NodeId) -> String {
        match self.component_name(node, "schemas") {
            Some(name) => name.to_owned(),
            None if self.document.is_in_main_file(node) => self.document.pointer(node),
            None => format!(
                "{}#{}",
                self.document.file_of(node),
                self.document.pointer(node)
            ),
        }
    }

    /// The values of an object by key.
    fn named(&self, object: Option<NodeId>) -> Vec<(&str, NodeId)> {
        let entries = object.map_or(&[][..], |object| self.document.entries(object));
        entries
            .iter()
            .map(|entry| (entry.key.as_ref(), entry.value))
            .collect()
    }
}
