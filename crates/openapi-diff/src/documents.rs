//! Two documents side by side.

use std::collections::HashSet;

use openapi_document::model::Model;
use openapi_document::tree::{Document, NodeId, Value};

/// Which of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The one that clients were made for.
    Old,
    /// The one that takes its place.
    New,
}

/// A node of one of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeRef {
    /// Which document.
    pub side: Side,
    /// The node.
    pub node: NodeId,
}

/// Two documents that are compared.
#[derive(Clone, Copy, Debug)]
pub struct Documents<'m> {
    /// The one that clients were made for.
    pub old: &'m Model<'m>,
    /// The one that takes its place.
    pub new: &'m Model<'m>,
}

impl<'m> Documents<'m> {
    /// The document of a side, read.
    pub fn model(&self, side: Side) -> &'m Model<'m> {
        match side {
            Side::Old => self.old,
            Side::New => self.new,
        }
    }

    /// The document of a side.
    pub fn document(&self, side: Side) -> &'m Document<'m> {
        self.model(side).document
    }

    /// A member of a spot, references not followed.
    pub fn get(&self, spot: NodeRef, key: &str) -> Option<NodeRef> {
        let node = self.document(spot.side).get(spot.node, key)?;
        Some(NodeRef { node, ..spot })
    }

    /// What a spot stands for once references are followed; the spot itself where they lead
    /// nowhere.
    pub(crate) fn resolve(&self, spot: NodeRef) -> NodeRef {
        let model = self.model(spot.side);
        NodeRef {
            node: model.resolve(spot.node).unwrap_or(spot.node),
            ..spot
        }
    }

    /// The string that a member of a spot is.
    pub fn text(&self, spot: NodeRef, key: &str) -> Option<&'m str> {
        self.document(spot.side).get_str(spot.node, key)
    }

    /// Whether a member of a spot is `true`.
    pub(crate) fn is_true(&self, spot: NodeRef, key: &str) -> bool {
        self.document(spot.side).is_true(spot.node, key)
    }

    /// Whether two spots hold the same value.
    pub(crate) fn same(&self, one: NodeRef, other: NodeRef) -> bool {
        openapi_document::value::equal_across(
            self.document(one.side),
            one.node,
            self.document(other.side),
            other.node,
        )
    }

    /// Whether two spots hold the same, references followed.
    pub(crate) fn deep_equal(&self, one: NodeRef, other: NodeRef) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![(one, other)];
        while let Some((one, other)) = open.pop() {
            if !seen.insert((one, other)) {
                continue;
            }
            let target = |spot: NodeRef| {
                let reference = self.model(spot.side).reference(spot.node);
                reference.map(|_| self.resolve(spot))
            };
            match (target(one), target(other)) {
                (Some(a), Some(b)) if (a, b) != (one, other) => {
                    open.push((a, b));
                    continue;
                }
                (Some(_), None) | (None, Some(_)) => return false,
                _ => {}
            }
            let (left, right) = (self.document(one.side), self.document(other.side));
            match (left.value(one.node), right.value(other.node)) {
                (Value::Object(a), Value::Object(b)) if a.len() == b.len() => {
                    for member in a {
                        let Some(node) = right.get(other.node, &member.key) else {
                            return false;
                        };
                        open.push((
                            NodeRef {
                                node: member.value,
                                ..one
                            },
                            NodeRef { node, ..other },
                        ));
                    }
                }
                (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                    open.extend(a.iter().zip(b).map(|(a, b)| {
                        (NodeRef { node: *a, ..one }, NodeRef { node: *b, ..other })
                    }));
                }
                (Value::Scalar(_), Value::Scalar(_)) if self.same(one, other) => {}
                _ => return false,
            }
        }
        true
    }

    /// A value in few words.
    pub(crate) fn show(&self, spot: NodeRef) -> String {
        openapi_document::value::show_short(self.document(spot.side), spot.node)
    }

    /// The name of the component schema that a spot is.
    pub(crate) fn schema_name(&self, spot: NodeRef) -> Option<&'m str> {
        self.model(spot.side).component_name(spot.node, "schemas")
    }
}
