//! Adjustments of a document to generators that do not support a part of it.
//!
//! Code generated from an adjusted document accepts every message that is valid for the original:
//! an adjustment removes constraints, or expresses them in a way that the generator supports.

mod any_of;
mod dollars;
mod error_bodies;
mod integer_enums;
mod keywords;
mod overlap;
mod path_order;
mod path_parameters;
mod property_names;
mod security;
mod status_ranges;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub(crate) use any_of::{ANY_OF_AS_ONE_OF, DROP_REQUIRED_ONLY_VARIANTS, UNION_AS_ANY};
pub(crate) use dollars::ESCAPE_DOLLARS_FOR_KOTLIN;
pub(crate) use error_bodies::DROP_UNTYPED_ERROR_BODIES;
pub(crate) use integer_enums::DROP_INTEGER_ENUMS;
pub(crate) use keywords::{
    ADDITIONAL_PROPERTIES_AS_SCHEMA, DROP_DEFAULTS, DROP_PASSWORD_FORMATS,
    FREE_FORM_OBJECTS_AS_ANY, IMPLICIT_ADDITIONAL_PROPERTIES,
};
pub(crate) use path_order::CONCRETE_PATHS_FIRST;
pub(crate) use path_parameters::PLAIN_PATH_PARAMETERS;
pub(crate) use property_names::DEDUPLICATE_PROPERTY_NAMES;
pub(crate) use security::OAUTH2_AS_BEARER;
pub(crate) use status_ranges::RANGES_AS_DEFAULT;

/// All adjustments, in the order in which they are made.
pub static ADJUSTMENTS: &[&Adjustment] = &[
    &CONCRETE_PATHS_FIRST,
    &PLAIN_PATH_PARAMETERS,
    &OAUTH2_AS_BEARER,
    // Before `ranges-as-default`, so that a change is at a place of the original document.
    &DROP_UNTYPED_ERROR_BODIES,
    &RANGES_AS_DEFAULT,
    &FREE_FORM_OBJECTS_AS_ANY,
    &IMPLICIT_ADDITIONAL_PROPERTIES,
    &ADDITIONAL_PROPERTIES_AS_SCHEMA,
    &DROP_DEFAULTS,
    &DROP_PASSWORD_FORMATS,
    &DEDUPLICATE_PROPERTY_NAMES,
    &DROP_REQUIRED_ONLY_VARIANTS,
    // Before `any-of-as-one-of`, so that a change is at a place of the original document.
    &UNION_AS_ANY,
    &ANY_OF_AS_ONE_OF,
    &DROP_INTEGER_ENUMS,
    &ESCAPE_DOLLARS_FOR_KOTLIN,
];

/// A change to a document that a generator needs.
pub struct Adjustment {
    /// The name.
    pub name: &'static str,
    /// What it does, in one or two sentences.
    pub summary: &'static str,
    /// What generators do without it.
    pub reason: &'static str,
    /// A part of a document that needs it, in YAML.
    pub before: &'static str,
    /// The adjusted part.
    pub after: &'static str,
    /// Adjusts a document and returns the changes.
    pub(crate) apply: fn(&mut Value) -> Vec<Change>,
}

impl Adjustment {
    /// Returns the adjustment with a name; see [`ADJUSTMENTS`].
    pub fn by_name(name: &str) -> Option<&'static Self> {
        ADJUSTMENTS.iter().copied().find(|it| it.name == name)
    }
}

impl std::fmt::Debug for Adjustment {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("Adjustment").field(&self.name).finish()
    }
}

/// A change at one place in the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The JSON pointer of the place, before the change.
    pub pointer: String,
    /// What was changed, in one sentence.
    pub what: String,
}
