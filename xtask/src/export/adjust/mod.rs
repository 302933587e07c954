//! What generators choke on, and how the document is adjusted for them: one named adjustment each.
//!
//! An adjustment keeps the wire the same: every message that fits the document is taken by what is
//! made of the adjusted one. It says less than the document does, or says it in the words that the
//! generator understands.

mod branches;
mod names;
mod paths;
mod responses;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub(super) use branches::{ANY_OF_AS_ONE_OF, BRANCHES_AS_ANY_VALUE, NO_BRANCHES_OF_REQUIRED_ONLY};
pub(super) use names::ONE_PROPERTY_A_NAME;
pub(super) use paths::PLAIN_PATH_PARAMETERS;
pub(super) use responses::RANGES_AS_DEFAULT;

/// One difference between the document and what a generator gets.
pub struct Adjustment {
    /// The name that it is called by.
    pub name: &'static str,
    /// What it does to the document.
    pub summary: &'static str,
    /// What happens without it.
    pub reason: &'static str,
    /// A document's part that needs it, in YAML.
    pub before: &'static str,
    /// What it becomes.
    pub after: &'static str,
    /// Whether the client's own document needs it; where it changes nothing there any more, that is
    /// told. Others are there for other people's documents.
    pub is_for_ours: bool,
    /// Makes the change and says where.
    pub(super) apply: fn(&mut Value) -> Vec<Change>,
}

impl std::fmt::Debug for Adjustment {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("Adjustment").field(&self.name).finish()
    }
}

/// What was changed at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The JSON pointer of the place, in the document before the change.
    pub pointer: String,
    /// What was done there.
    pub what: String,
}

/// Every adjustment that some target needs.
pub(super) static ALL: &[&Adjustment] = &[
    &PLAIN_PATH_PARAMETERS,
    &ONE_PROPERTY_A_NAME,
    &NO_BRANCHES_OF_REQUIRED_ONLY,
    &ANY_OF_AS_ONE_OF,
    &BRANCHES_AS_ANY_VALUE,
    &RANGES_AS_DEFAULT,
];
