//! The fixups of `Debug`: secrets, and values that users of the API put in, are not printed.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Fields, Item, ItemStruct, parse_quote};

use super::Types;
use super::fixups::is_unknown_fields;
use super::syntax::{derives, drop_derive, json_name, named_fields};
use crate::document::schemas;
use crate::error::{Error, Result};

/// The text properties that contain what users put in: the schema and the property. Other types
/// of properties are recognized by their schema.
const USER_TEXTS: [(&str, &str); 8] = [
    ("Component", "code"),
    ("CreateComponentRequest", "component_code"),
    ("CreateSourceRequest", "component_code"),
    ("SavedComponent", "code"),
    ("UpdateSourceRequest", "component_code"),
    ("WorkflowErrorDetail", "stack"),
    ("WorkflowStep", "configured_props_json"),
    ("WorkflowStep", "params_json"),
];

/// Prints no field of a struct that has a secret; its unknown fields may be secrets, too.
pub(super) fn redact_secrets(types: &mut Types<'_>) -> Result<usize> {
    let names: Vec<_> = types.structs().map(|item| item.ident.clone()).collect();
    let secret = names
        .into_iter()
        .filter(|name| types.has_secret(&name.to_string()));
    let secret: Vec<_> = secret.collect();
    for name in &secret {
        types
            .structs_mut()
            .filter(|item| item.ident == *name)
            .for_each(|item| drop_derive(item, "Debug"));
        types.items.push(opaque_debug(name));
    }
    Ok(secret.len())
}

/// A `Debug` that prints only the name of the type.
pub(crate) fn opaque_debug(name: &syn::Ident) -> Item {
    let shown = name.to_string();
    parse_quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#shown).finish_non_exhaustive()
            }
        }
    }
}

/// Prints unknown fields by name only, and values that users put in by size.
pub(super) fn show_user_values_by_size(types: &mut Types<'_>) -> Result<usize> {
    let schemas = schemas(types.document)?;
    for (schema, property) in USER_TEXTS {
        if schemas
            .get(schema)
            .is_none_or(|it| it["properties"][property].is_null())
        {
            return Err(Error::new(format!("{schema} has no property `{property}`")));
        }
    }
    let document = types.document;
    let mut shown: Vec<Item> = Vec::new();
    for item in types.structs_mut().filter(|item| derives(item, "Debug")) {
        let is_open = named_fields(item).is_some_and(|it| it.iter().any(is_unknown_fields));
        if !is_open {
            continue;
        }
        let (name, rows) = (&item.ident, debug_rows(document, item)?);
        shown.push(parse_quote!(
            crate::json::object::impl_debug! { #name { #rows } }
        ));
        drop_derive(item, "Debug");
    }
    let places = shown.len();
    types.items.append(&mut shown);
    Ok(places)
}

/// Prints the names and sizes of the properties of a map, and the size of any other value.
pub(super) fn show_maps_by_name_and_size(types: &mut Types<'_>) -> Result<usize> {
    let schemas = schemas(types.document)?;
    let mut shown: Vec<Item> = Vec::new();
    for item in types.structs_mut().filter(|item| derives(item, "Debug")) {
        let name = item.ident.to_string();
        let schema = schemas.get(&name).unwrap_or(&Value::Null);
        if matches!(item.fields, Fields::Unnamed(_)) && is_any_value(schema) {
            let ident = &item.ident;
            let redacted = match schema["type"] == "object" {
                true => quote!(RedactedMap),
                false => quote!(Size),
            };
            shown.push(parse_quote! {
                impl ::std::fmt::Debug for #ident {
                    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.debug_tuple(#name)
                            .field(&crate::redact::#redacted(&self.0))
                            .finish()
                    }
                }
            });
            drop_derive(item, "Debug");
        }
    }
    let places = shown.len();
    types.items.append(&mut shown);
    Ok(places)
}

/// The rows of `impl_debug`: each known field, and whether it is `shown` or only `sized`.
pub(crate) fn debug_rows(document: &Value, item: &ItemStruct) -> Result<TokenStream> {
    let schema = item.ident.to_string();
    // An inline schema has no name in the document; its fields are printed by size.
    let Some(component) = schemas(document)?.get(&schema) else {
        let fields = named_fields(item).into_iter().flatten();
        let names = fields
            .filter(|field| !is_unknown_fields(field))
            .map(|field| &field.ident);
        return Ok(quote!(#(#names sized,)*));
    };
    let properties = &component["properties"];
    let fields = named_fields(item).into_iter().flatten();
    let mut rows = TokenStream::new();
    for field in fields.filter(|field| !is_unknown_fields(field)) {
        let (json, ident) = (json_name(field)?, &field.ident);
        // A colliding property still has its temporary name in the lowered document.
        let property = properties.get(&json).or_else(|| {
            let temporary_name = ident.as_ref()?.to_string();
            properties.get(&temporary_name)
        });
        let property =
            property.ok_or_else(|| Error::new(format!("{schema} has no property `{json}`")))?;
        let is_sized = USER_TEXTS.contains(&(&*schema, &*json)) || is_any_value(property);
        rows.extend(match is_sized {
            true => quote!(#ident sized,),
            false => quote!(#ident shown,),
        });
    }
    Ok(rows)
}

/// Whether a schema describes values that it does not specify: any value, a map, or a list of
/// such values.
fn is_any_value(schema: &Value) -> bool {
    let is_map = schema["properties"].is_null();
    match schema["type"].as_str() {
        Some("array") => schema["items"].as_object().is_some_and(|it| it.is_empty()),
        Some("object") => is_map,
        Some(_) => false,
        None => ["$ref", "anyOf", "oneOf", "allOf"]
            .iter()
            .all(|keyword| schema.get(keyword).is_none()),
    }
}
