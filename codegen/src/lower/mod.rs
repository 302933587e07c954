//! Lowers the document to what progenitor takes.
//!
//! The document says what the API does; here it is bent to what the generator
//! can express, one named [`Fixup`] at a time.

mod descriptions;
mod objects;
mod responses;

use serde_json::Value;

use crate::checks::Checks;
use crate::error::Result;
use crate::fixup::{Fixup, apply_all};

pub(crate) use objects::COLLIDING_PROPERTIES;

const FIXUPS: &[Fixup<Value>] = &[
    Fixup {
        name: "drop-error-responses",
        reason: "progenitor decodes a documented error into one type and loses the status and \
                 body of everything else; without it every failure reaches the run time whole",
        apply: responses::drop_errors,
    },
    Fixup {
        name: "nullable-is-optional",
        reason: "progenitor refuses an object in which a required and nullable field is absent; \
                 a server that leaves out what it would send as null is forgiven",
        apply: objects::make_nullable_optional,
    },
    Fixup {
        name: "keep-empty-collections",
        reason: "progenitor leaves an optional array or map out when it is empty, so `[]` and \
                 `{}` would vanish on the way through a type; a nullable one is kept",
        apply: objects::keep_empty_collections,
    },
    Fixup {
        name: "keep-unknown-fields",
        reason: "progenitor drops unknown fields where additionalProperties is absent or true, \
                 and keeps them where it is an empty schema",
        apply: objects::keep_unknown_fields,
    },
    Fixup {
        name: "drop-alternatives-of-required",
        reason: "an anyOf of nothing but `required` becomes an enum of empty types; the server \
                 checks that one of the fields is there",
        apply: objects::drop_alternatives_of_required,
    },
    Fixup {
        name: "leave-defaults-to-the-server",
        reason: "progenitor sends the documented default of a field that the caller left out, so \
                 renaming a stopped source would start it",
        apply: objects::drop_defaults,
    },
    Fixup {
        name: "rename-colliding-properties",
        reason: "two properties that are one in snake case become two fields of one name",
        apply: objects::rename_colliding_properties,
    },
    Fixup {
        name: "link-to-documentation",
        reason: "progenitor drops externalDocs, and a method should link to its section",
        apply: descriptions::link_to_documentation,
    },
];

/// Lowers the document.
pub(crate) fn lower(document: &Value, checks: Checks) -> Result<Value> {
    let mut lowered = document.clone();
    apply_all(FIXUPS, &mut lowered, checks)?;
    Ok(lowered)
}
