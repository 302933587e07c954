//! Lowers the document to schemas that progenitor supports.
//!
//! The document describes what the API does; each named [`Fixup`] transforms one shape that
//! progenitor cannot express. Operations are removed: progenitor generates the types only.

mod objects;
mod responses;

use serde_json::{Value, json};

use crate::checks::Checks;
use crate::error::Result;
use crate::fixup::{Fixup, apply_all};

pub(crate) use objects::COLLIDING_PROPERTIES;

const FIXUPS: &[Fixup<Value>] = &[
    Fixup {
        name: "nullable-is-optional",
        reason: "progenitor rejects an object without a required nullable field; servers may \
                 omit what they would send as null",
        apply: objects::make_nullable_optional,
    },
    Fixup {
        name: "require-only-ids-of-responses",
        reason: "the document requires what every documented example contains, but the API \
                 promises no property: a missing or odd one must not lose the whole response",
        apply: responses::require_only_ids,
    },
    Fixup {
        name: "keep-empty-collections",
        reason: "progenitor omits an optional array or map if it is empty, so `[]` and `{}` would \
                 be lost; it keeps a nullable one",
        apply: objects::keep_empty_collections,
    },
    Fixup {
        name: "keep-unknown-fields",
        reason: "progenitor drops unknown fields if additionalProperties is absent or true, and \
                 keeps them if it is an empty schema",
        apply: objects::keep_unknown_fields,
    },
    Fixup {
        name: "drop-required-only-variants",
        reason: "progenitor makes an enum of empty types from an anyOf that only lists `required`; \
                 the server checks that one of the fields is present",
        apply: objects::drop_required_only_variants,
    },
    Fixup {
        name: "leave-defaults-to-the-server",
        reason: "progenitor sends the documented default of a field that the caller left out, so \
                 renaming a stopped source would start it",
        apply: objects::drop_defaults,
    },
    Fixup {
        name: "rename-colliding-properties",
        reason: "two properties with the same name in snake case become two fields of one name",
        apply: objects::rename_colliding_properties,
    },
];

/// Lowers the document.
pub(crate) fn lower(document: &Value, checks: Checks) -> Result<Value> {
    let mut lowered = document.clone();
    apply_all(FIXUPS, &mut lowered, checks)?;
    lowered["paths"] = json!({});
    Ok(lowered)
}
