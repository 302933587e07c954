//! A single difference, before it is attributed to operations.

use crate::documents::{NodeRef, Side};
use crate::rule::Rule;

/// A single difference, at a node of either document or of both.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The kind of change.
    pub rule: &'static Rule,
    /// The node of the old document.
    pub old: Option<NodeRef>,
    /// The node of the new document.
    pub new: Option<NodeRef>,
    /// What changed, in one sentence.
    pub message: String,
    /// The old value.
    pub before: Option<String>,
    /// The new value.
    pub after: Option<String>,
}

impl Difference {
    /// Creates a difference without values.
    pub fn new(
        rule: &'static Rule,
        old: impl Into<Option<NodeRef>>,
        new: impl Into<Option<NodeRef>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            rule,
            old: old.into(),
            new: new.into(),
            message: message.into(),
            before: None,
            after: None,
        }
    }

    /// Sets the old and the new value.
    pub fn values(mut self, before: Option<String>, after: Option<String>) -> Self {
        self.before = before;
        self.after = after;
        self
    }

    /// Creates a difference between two nodes that may be given in either order.
    pub(crate) fn between(
        rule: &'static Rule,
        one: NodeRef,
        other: NodeRef,
        message: impl Into<String>,
    ) -> Self {
        match one.side {
            Side::Old => Self::new(rule, one, other, message),
            Side::New => Self::new(rule, other, one, message),
        }
    }
}
