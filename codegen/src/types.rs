//! Generates the types: progenitor's structs, post-processed by named fixups.

mod debug;
mod fixups;
mod progenitor;
mod syntax;

use serde_json::Value;
use syn::{Item, ItemStruct};

use crate::checks::Checks;
use crate::document::schemas;
use crate::error::Result;
use crate::fixup::{Fixup, apply_all};

pub(crate) use debug::{debug_rows, opaque_debug};
pub(crate) use fixups::UNKNOWN_FIELDS;
pub(crate) use syntax::{named_fields, option_argument};

/// The items of the module `types`, and the document that they come from.
pub(crate) struct Types<'a> {
    /// The lowered document.
    document: &'a Value,
    /// The items.
    pub(crate) items: Vec<Item>,
}

fn fixups<'a>() -> [Fixup<Types<'a>>; 10] {
    [
        Fixup {
            name: "restore-property-names",
            reason: "lowering gave one of two colliding properties a temporary name",
            apply: fixups::restore_property_names,
        },
        Fixup {
            name: "derive-default",
            reason: "progenitor does not derive Default for an object with unknown fields, even if it \
                 has no required field",
            apply: fixups::derive_default,
        },
        Fixup {
            name: "decode-in-one-pass",
            reason: "the code that serde derives for a flattened map is larger, and copies every \
                 unknown field twice",
            apply: fixups::decode_in_one_pass,
        },
        Fixup {
            name: "derive-json-schema",
            reason: "progenitor cannot derive a trait only if a feature is on",
            apply: fixups::derive_json_schema,
        },
        Fixup {
            name: "redact-secrets",
            reason: "progenitor derives Debug for types that hold secrets",
            apply: debug::redact_secrets,
        },
        Fixup {
            name: "show-user-values-by-size",
            reason: "progenitor derives Debug, which prints unknown fields and what users put into \
                 props, parameters and events; they may be secrets",
            apply: debug::show_user_values_by_size,
        },
        Fixup {
            name: "show-maps-by-name-and-size",
            reason: "progenitor derives Debug for a map of values that users put in",
            apply: debug::show_maps_by_name_and_size,
        },
        Fixup {
            name: "keep-structs-open",
            reason: "a field that the document gets later would break programs that name all fields",
            apply: fixups::keep_open,
        },
        Fixup {
            name: "describe-fields",
            reason: "progenitor does not document fields whose schema is a reference",
            apply: fixups::describe_fields,
        },
        Fixup {
            name: "describe-unknown-fields",
            reason: "progenitor does not document the map of unknown fields",
            apply: fixups::describe_unknown_fields,
        },
    ]
}

/// Generates the types of a lowered document, except the `replaced` ones.
pub(crate) fn types<'a>(
    lowered: &'a Value,
    replaced: &[&str],
    checks: Checks,
) -> Result<Types<'a>> {
    let mut types = Types {
        document: lowered,
        items: progenitor::generate(lowered, replaced)?,
    };
    apply_all(&fixups(), &mut types, checks)?;
    Ok(types)
}

impl<'a> Types<'a> {
    /// The lowered document.
    pub(crate) fn document(&self) -> &'a Value {
        self.document
    }

    /// The structs.
    pub(crate) fn structs(&self) -> impl Iterator<Item = &ItemStruct> {
        self.items.iter().filter_map(|item| match item {
            Item::Struct(item) => Some(item),
            _ => None,
        })
    }

    fn structs_mut(&mut self) -> impl Iterator<Item = &mut ItemStruct> {
        self.items.iter_mut().filter_map(|item| match item {
            Item::Struct(item) => Some(item),
            _ => None,
        })
    }

    /// Whether a type has a secret, which is `format: password` in the document.
    pub(crate) fn has_secret(&self, name: &str) -> bool {
        let schema = schemas(self.document).ok().and_then(|all| all.get(name));
        let properties = schema.and_then(|schema| schema["properties"].as_object());
        properties
            .into_iter()
            .flatten()
            .any(|(_, property)| property["format"] == "password")
    }
}
