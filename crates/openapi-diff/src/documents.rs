//! The two documents of a comparison, and references to their nodes.

use std::collections::HashSet;

use openapi_document::model::Model;
use openapi_document::tree::{Document, NodeId, Value};

/// One of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The document that existing clients were made for.
    Old,
    /// The document that replaces it.
    New,
}

/// Names a side in a message: `old` or `new`.
pub fn side_name(side: Side) -> &'static str {
    match side {
        Side::Old => "old",
        Side::New => "new",
    }
}

/// A node of one of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeRef {
    /// The document.
    pub side: Side,
    /// The node of that document.
    pub node: NodeId,
}

impl NodeRef {
    /// Refers to another node of the same document.
    pub(crate) fn with(self, node: NodeId) -> Self {
        Self { node, ..self }
    }
}

/// The two documents that are compared.
#[derive(Clone, Copy, Debug)]
pub struct Documents<'m> {
    /// The document that existing clients were made for.
    pub old: &'m Model<'m>,
    /// The document that replaces it.
    pub new: &'m Model<'m>,
}

impl<'m> Documents<'m> {
    /// Returns the OpenAPI model of one side.
    pub fn model(&self, side: Side) -> &'m Model<'m> {
        match side {
            Side::Old => self.old,
            Side::New => self.new,
        }
    }

    /// Returns the document of one side.
    pub fn document(&self, side: Side) -> &'m Document<'m> {
        self.model(side).document
    }

    /// Returns the root of one side.
    pub fn root(&self, side: Side) -> NodeRef {
        NodeRef {
            side,
            node: self.document(side).root(),
        }
    }

    /// Returns a field of an object, without resolving references.
    pub fn get(&self, at: NodeRef, key: &str) -> Option<NodeRef> {
        let node = self.document(at.side).get(at.node, key)?;
        Some(at.with(node))
    }

    /// Returns a field of an object if it is a string.
    pub fn text(&self, at: NodeRef, key: &str) -> Option<&'m str> {
        self.document(at.side).get_str(at.node, key)
    }

    /// Returns the keys and values of an object, in the order of the text.
    pub(crate) fn entries(
        &self,
        at: NodeRef,
    ) -> impl Iterator<Item = (&'m str, NodeRef)> + use<'m> {
        let members = self.document(at.side).entries(at.node).iter();
        members.map(move |member| (member.key.as_ref(), at.with(member.value)))
    }

    /// Returns the items of an array.
    pub(crate) fn items(&self, at: NodeRef) -> impl Iterator<Item = NodeRef> + use<'m> {
        let items = self.document(at.side).items(at.node).iter();
        items.map(move |node| at.with(*node))
    }

    /// Returns the items of a field that is an array, such as `allOf`.
    pub(crate) fn list(&self, at: NodeRef, key: &str) -> Vec<NodeRef> {
        let list = self.get(at, key);
        list.into_iter().flat_map(|list| self.items(list)).collect()
    }

    /// Returns the string at a node.
    pub(crate) fn string(&self, at: NodeRef) -> Option<&'m str> {
        self.document(at.side).as_str(at.node)
    }

    /// Follows references; returns the node itself if they cannot be resolved.
    pub(crate) fn resolve(&self, at: NodeRef) -> NodeRef {
        at.with(self.model(at.side).resolve(at.node).unwrap_or(at.node))
    }

    /// Whether a field of an object is `true`.
    pub(crate) fn is_true(&self, at: NodeRef, key: &str) -> bool {
        self.document(at.side).is_true(at.node, key)
    }

    /// Whether two nodes have the same value. References are compared as they are written.
    pub(crate) fn equal(&self, one: NodeRef, other: NodeRef) -> bool {
        openapi_document::value::equal_across(
            self.document(one.side),
            one.node,
            self.document(other.side),
            other.node,
        )
    }

    /// Whether two nodes have the same value after all references are resolved.
    pub(crate) fn deep_equal(&self, one: NodeRef, other: NodeRef) -> bool {
        let mut seen = HashSet::new();
        let mut pending = vec![(one, other)];
        while let Some((one, other)) = pending.pop() {
            if !seen.insert((one, other)) {
                continue;
            }
            let target = |at: NodeRef| {
                let reference = self.model(at.side).reference(at.node);
                reference.map(|_| self.resolve(at))
            };
            match (target(one), target(other)) {
                (Some(a), Some(b)) if (a, b) != (one, other) => {
                    pending.push((a, b));
                    continue;
                }
                (Some(_), None) | (None, Some(_)) => return false,
                _ => {}
            }
            let (left, right) = (self.document(one.side), self.document(other.side));
            match (left.value(one.node), right.value(other.node)) {
                (Value::Object(a), Value::Object(b)) if a.len() == b.len() => {
                    for (key, value) in self.entries(one) {
                        let Some(other_value) = self.get(other, key) else {
                            return false;
                        };
                        pending.push((value, other_value));
                    }
                }
                (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                    pending.extend(self.items(one).zip(self.items(other)));
                }
                (Value::Scalar(_), Value::Scalar(_)) if self.equal(one, other) => {}
                _ => return false,
            }
        }
        true
    }

    /// Shows a value briefly, with backticks around a scalar.
    pub(crate) fn show(&self, at: NodeRef) -> String {
        openapi_document::value::show_short(self.document(at.side), at.node)
    }

    /// Returns the name of a node that is a component schema.
    pub(crate) fn schema_name(&self, at: NodeRef) -> Option<&'m str> {
        let name = self.model(at.side).component_name(at.node, "schemas");
        name.or_else(|| self.name_in_file(at))
    }

    /// Returns the name of a node of a file other than the main one: that of the file for the whole
    /// file, and the key for one of several definitions.
    pub(crate) fn name_in_file(&self, at: NodeRef) -> Option<&'m str> {
        let document = self.document(at.side);
        if document.is_in_main_file(at.node) {
            return None;
        }
        let root = document.root_of(at.node);
        let Some(parent) = document.parent(at.node) else {
            let name = document.file_of(at.node);
            let name = name.rsplit(['/', '\\', ':']).next().unwrap_or(name);
            return Some(name.split('.').next().unwrap_or(name));
        };
        let is_list = parent == root
            || ["components", "definitions"].iter().any(|key| {
                let owner = document.get(root, key);
                owner.is_some_and(|owner| {
                    parent == owner || document.get(owner, "schemas") == Some(parent)
                })
            });
        // A keyword of the schema that is the whole file is not a name.
        let is_schema = [
            "type",
            "properties",
            "allOf",
            "oneOf",
            "anyOf",
            "items",
            "$ref",
        ]
        .iter()
        .any(|key| document.get(root, key).is_some());
        (is_list && !is_schema).then(|| document.key_of(at.node))?
    }
}
