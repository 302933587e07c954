//! What is told of one change, before it is known whom it affects.

use crate::documents::{NodeRef, Side};
use crate::rule::Rule;

/// A change at a place of either document, or of both.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The kind of change.
    pub rule: &'static Rule,
    /// Where it was.
    pub old: Option<NodeRef>,
    /// Where it is.
    pub new: Option<NodeRef>,
    /// What changed, in one sentence.
    pub message: String,
    /// What stood there.
    pub before: Option<String>,
    /// What stands there.
    pub after: Option<String>,
}

impl Difference {
    /// A change between two places.
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

    /// Says what stood there and what stands there.
    pub fn values(mut self, before: Option<String>, after: Option<String>) -> Self {
        self.before = before;
        self.after = after;
        self
    }

    /// A change between places of either order.
    pub fn between(
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
