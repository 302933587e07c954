//! What is told of one change, before it is known whom it affects.

use super::pair::{Side, Spot};
use super::rule::Rule;

/// A change at a place of either document, or of both.
#[derive(Clone, Debug)]
pub struct Told {
    /// The kind of change.
    pub rule: &'static Rule,
    /// Where it was.
    pub old: Option<Spot>,
    /// Where it is.
    pub new: Option<Spot>,
    /// What changed, in one sentence.
    pub message: String,
    /// What stood there.
    pub before: Option<String>,
    /// What stands there.
    pub after: Option<String>,
}

impl Told {
    /// A change between two places.
    pub(super) fn new(
        rule: &'static Rule,
        old: impl Into<Option<Spot>>,
        new: impl Into<Option<Spot>>,
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
    pub(super) fn values(mut self, before: Option<String>, after: Option<String>) -> Self {
        self.before = before;
        self.after = after;
        self
    }

    /// A change between places of either order.
    pub(super) fn between(
        rule: &'static Rule,
        one: Spot,
        other: Spot,
        message: impl Into<String>,
    ) -> Self {
        match one.side {
            Side::Old => Self::new(rule, one, other, message),
            Side::New => Self::new(rule, other, one, message),
        }
    }
}
