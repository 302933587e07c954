//! Refines what progenitor wrote to what the client needs.
//!
//! Each difference is one named [`Fixup`]. progenitor's own client and its run
//! time are left out: the client and its run time are written by hand in `src/`.

mod builder;
mod client;
mod request;
mod rewrite;
mod send;
mod setters;
mod types;

pub(crate) use rewrite::text;

use serde_json::Value;
use syn::{Item, ItemImpl, ItemMod};

use crate::checks::Checks;
use crate::error::{Error, Result};
use crate::fixup::{Fixup, apply_all};

/// The parts of progenitor's output that are kept, and the document they are for.
pub(crate) struct Code<'a> {
    /// The document as it was lowered.
    pub(crate) document: &'a Value,
    /// The items of the module `types`.
    pub(crate) types: Vec<Item>,
    /// The items of the module `builder`.
    pub(crate) builders: Vec<Item>,
    /// The methods of the client.
    pub(crate) client: ItemImpl,
}

fn fixups<'a>() -> Vec<Fixup<Code<'a>>> {
    vec![
        Fixup {
            name: "restore-property-names",
            reason: "lowering renamed one of two colliding properties; JSON knows it by its own name",
            apply: types::restore_property_names,
        },
        Fixup {
            name: "default-unknown-fields",
            reason: "progenitor's builders require the map of unknown fields",
            apply: types::default_unknown_fields,
        },
        Fixup {
            name: "derive-default",
            reason: "progenitor derives no Default for an object that keeps unknown fields, even \
                     where no field is required",
            apply: types::derive_default,
        },
        Fixup {
            name: "set-optional-fields-by-value",
            reason: "progenitor's builders take an Option for an optional field, so that \
                     `.name(\"x\")` does not compile",
            apply: setters::set_optional_fields_by_value,
        },
        Fixup {
            name: "decode-in-one-pass",
            reason: "what serde derives for a flattened map is more code, and copies \
                     every unknown field twice",
            apply: types::decode_in_one_pass,
        },
        Fixup {
            name: "derive-json-schema",
            reason: "progenitor derives a trait always or never, not by a feature",
            apply: types::derive_json_schema,
        },
        Fixup {
            name: "redact-secrets",
            reason: "progenitor derives Debug on types that hold secrets",
            apply: types::redact_secrets,
        },
        Fixup {
            name: "show-unknown-fields-by-name",
            reason: "progenitor derives Debug, which prints what the document does not know; \
                     that may be a secret",
            apply: types::show_unknown_fields_by_name,
        },
        Fixup {
            name: "keep-structs-open",
            reason: "a field that the document gets later would break who names all fields; \
                     the builders name those that they set",
            apply: types::keep_open,
        },
        Fixup {
            name: "describe-fields",
            reason: "progenitor documents no field whose schema is a reference",
            apply: types::describe_fields,
        },
        Fixup {
            name: "describe-unknown-fields",
            reason: "progenitor does not document the map of unknown fields",
            apply: types::describe_unknown_fields,
        },
        Fixup {
            name: "hand-written-imports",
            reason: "the builders import progenitor's run time, which is not used",
            apply: builder::replace_imports,
        },
        Fixup {
            name: "fields-for-the-facade",
            reason: "progenitor's builders keep their fields private, and pages need the cursor",
            apply: builder::show_fields,
        },
        Fixup {
            name: "request-apart-from-sending",
            reason: "progenitor builds, sends and decodes in one function; the run time has one \
                     place for the last two, and calls that decode into other types need the first",
            apply: send::split_send,
        },
        Fixup {
            name: "options-of-a-call",
            reason: "progenitor's builders have the API's parameters only; a call has retries, \
                     limits and headers of its own",
            apply: send::carry_options,
        },
        Fixup {
            name: "no-version-header",
            reason: "progenitor sends info.version as a header that the API does not know",
            apply: request::drop_version_header,
        },
        Fixup {
            name: "one-path-segment",
            reason: "progenitor's escaping leaves `..` and `\\`, which a URL resolves to another route",
            apply: request::check_path_segments,
        },
        Fixup {
            name: "describe-the-request",
            reason: "progenitor builds the request; a call may need several, and makes them when \
                     it needs them",
            apply: request::describe_requests,
        },
        Fixup {
            name: "one-error",
            reason: "progenitor's error prints bodies, URLs and cookies, and cannot be made outside",
            apply: request::use_own_error,
        },
        Fixup {
            name: "own-the-client",
            reason: "progenitor's builders borrow the client, so that a call cannot be spawned",
            apply: builder::own_the_client,
        },
        Fixup {
            name: "convert-in-one-place",
            reason: "progenitor writes the conversion of a value into each setter, and a message \
                     that drops the reason for which it is refused; to compile these took a \
                     sixth of the time",
            apply: setters::convert_in_one_place,
        },
        Fixup {
            name: "say-what-is-missing",
            reason: "progenitor calls a required parameter that was not given not initialized",
            apply: setters::say_what_is_missing,
        },
        Fixup {
            name: "describe-parameters",
            reason: "progenitor documents parameters at the method of the client only",
            apply: builder::describe_parameters,
        },
        Fixup {
            name: "describe-operations",
            reason: "progenitor's documentation has an example that does not compile and a list \
                     of arguments that are none",
            apply: client::describe_operations,
        },
    ]
}

/// Takes progenitor's output apart and refines it.
pub(crate) fn refine(document: &Value, file: syn::File, checks: Checks) -> Result<Code<'_>> {
    let mut code = take_apart(document, file)?;
    apply_all(&fixups(), &mut code, checks)?;
    Ok(code)
}

fn take_apart(document: &Value, file: syn::File) -> Result<Code<'_>> {
    let mut types = None;
    let mut builders = None;
    let mut client = None;
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => types = content(module),
            Item::Mod(module) if module.ident == "builder" => builders = content(module),
            // The last of the client's impls holds the operations.
            Item::Impl(block) if block.trait_.is_none() => client = Some(block),
            _ => {}
        }
    }
    let missing = |what| Error::new(format!("progenitor wrote no {what}"));
    Ok(Code {
        document,
        types: types.ok_or_else(|| missing("types"))?,
        builders: builders.ok_or_else(|| missing("builders"))?,
        client: client.ok_or_else(|| missing("client"))?,
    })
}

fn content(module: ItemMod) -> Option<Vec<Item>> {
    module.content.map(|(_, items)| items)
}
