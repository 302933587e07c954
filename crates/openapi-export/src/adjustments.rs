//! What generators choke on, and how the document is adjusted for them: one named adjustment each.
//!
//! An adjustment keeps the wire the same: every message that fits the document is taken by what is
//! made of the adjusted one. It says less than the document does, or says it in the words that the
//! generator understands.

mod any_of;
mod path_parameters;
mod property_names;
mod status_ranges;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub(crate) use any_of::{ANY_OF_AS_ONE_OF, DROP_REQUIRED_ONLY_VARIANTS, UNION_AS_ANY};
pub(crate) use path_parameters::PLAIN_PATH_PARAMETERS;
pub(crate) use property_names::DEDUPLICATE_PROPERTY_NAMES;
pub(crate) use status_ranges::RANGES_AS_DEFAULT;

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
    /// Makes the change and says where.
    pub(crate) apply: fn(&mut Value) -> Vec<Change>,
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
pub(crate) static ALL: &[&Adjustment] = &[
    &PLAIN_PATH_PARAMETERS,
    &DEDUPLICATE_PROPERTY_NAMES,
    &DROP_REQUIRED_ONLY_VARIANTS,
    &ANY_OF_AS_ONE_OF,
    &UNION_AS_ANY,
    &RANGES_AS_DEFAULT,
];
