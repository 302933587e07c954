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
pub struct Spot {
    /// Which document.
    pub side: Side,
    /// The node.
    pub node: NodeId,
}

/// Two documents that are compared.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'m> {
    /// The one that clients were made for.
    pub old: &'m Model<'m>,
    /// The one that takes its place.
    pub new: &'m Model<'m>,
}

impl<'m> Pair<'m> {
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
    pub(super) fn get(&self, spot: Spot, key: &str) -> Option<Spot> {
        let node = self.document(spot.side).get(spot.node, key)?;
        Some(Spot { node, ..spot })
    }

    /// What a spot stands for once references are followed; the spot itself where they lead
    /// nowhere.
    pub(super) fn resolve(&self, spot: Spot) -> Spot {
        let model = self.model(spot.side);
        Spot {
            node: model.resolve(spot.node).unwrap_or(spot.node),
            ..spot
        }
    }

    /// The string that a member of a spot is.
    pub(super) fn text(&self, spot: Spot, key: &str) -> Option<&'m str> {
        self.document(spot.side).get_str(spot.node, key)
    }

    /// Whether a member of a spot is `true`.
    pub(super) fn is_true(&self, spot: Spot, key: &str) -> bool {
        self.document(spot.side).is_true(spot.node, key)
    }

    /// Whether two spots hold the same value.
    pub(super) fn same(&self, one: Spot, other: Spot) -> bool {
        openapi_document::value::same(
            self.document(one.side),
            one.node,
            self.document(other.side),
            other.node,
        )
    }

    /// Whether two spots hold the same, references followed.
    pub(super) fn same_all_through(&self, one: Spot, other: Spot) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![(one, other)];
        while let Some((one, other)) = open.pop() {
            if !seen.insert((one, other)) {
                continue;
            }
            let target = |spot: Spot| {
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
                            Spot {
                                node: member.value,
                                ..one
                            },
                            Spot { node, ..other },
                        ));
                    }
                }
                (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                    open.extend(
                        a.iter()
                            .zip(b)
                            .map(|(a, b)| (Spot { node: *a, ..one }, Spot { node: *b, ..other })),
                    );
                }
                (Value::Scalar(_), Value::Scalar(_)) if self.same(one, other) => {}
                _ => return false,
            }
        }
        true
    }

    /// A value in few words.
    pub(super) fn show(&self, spot: Spot) -> String {
        openapi_document::value::show_short(self.document(spot.side), spot.node)
    }

    /// The name of the component schema that a spot is.
    pub(super) fn schema_name(&self, spot: Spot) -> Option<&'m str> {
        self.model(spot.side).component_name(spot.node, "schemas")
    }
}
