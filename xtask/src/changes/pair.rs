//! Two documents side by side.

use crate::document::{Document, NodeId};
use crate::model::Model;

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
        crate::examples::same(
            self.document(one.side),
            one.node,
            self.document(other.side),
            other.node,
        )
    }

    /// A value in few words.
    pub(super) fn show(&self, spot: Spot) -> String {
        crate::examples::show_short(self.document(spot.side), spot.node)
    }

    /// The name of the component schema that a spot is.
    pub(super) fn schema_name(&self, spot: Spot) -> Option<&'m str> {
        self.model(spot.side).component_name(spot.node, "schemas")
    }
}
