//! The fixups of types.

use proc_macro2::Literal;
use quote::quote;
use serde_json::Value;
use syn::{Item, parse_quote};

use super::Types;
use super::syntax::{drop_derive, json_name, named_fields, named_fields_mut, option_argument};
use crate::document::{reference_name, schemas};
use crate::error::{Error, Result};
use crate::lower::COLLIDING_PROPERTIES;

/// The field that keeps unknown fields.
pub(crate) const UNKNOWN_FIELDS: &str = "extra";

/// Restores the names in JSON of renamed properties.
pub(super) fn restore_property_names(types: &mut Types<'_>) -> Result<usize> {
    for (schema, property, temporary_name) in COLLIDING_PROPERTIES {
        let field = types
            .structs_mut()
            .filter(|item| item.ident == schema)
            .flat_map(named_fields_mut)
            .find(|field| field.ident.as_ref().is_some_and(|it| it == temporary_name))
            .ok_or_else(|| Error::new(format!("{schema} has no field `{temporary_name}`")))?;
        field.attrs.push(parse_quote!(#[serde(rename = #property)]));
    }
    Ok(COLLIDING_PROPERTIES.len())
}

/// Derives `Default` for structs without a required field.
pub(super) fn derive_default(types: &mut Types<'_>) -> Result<usize> {
    let mut places = 0;
    for item in types.structs_mut() {
        let has_default =
            |field: &syn::Field| is_unknown_fields(field) || option_argument(&field.ty).is_some();
        if named_fields(item).is_some_and(|fields| fields.iter().all(has_default)) {
            item.attrs.push(parse_quote!(#[derive(Default)]));
            places += 1;
        }
    }
    Ok(places)
}

/// Replaces serde's derived decoder of structs with unknown fields by the hand-written one.
pub(super) fn decode_in_one_pass(types: &mut Types<'_>) -> Result<usize> {
    let schemas = schemas(types.document)?;
    let mut decoders: Vec<Item> = Vec::new();
    for item in types.structs_mut() {
        let Some(fields) = named_fields(item).filter(|it| it.iter().any(is_unknown_fields)) else {
            continue;
        };
        let name = item.ident.clone();
        // Names are compared in this order, in which most servers send them.
        let properties = schemas
            .get(&name.to_string())
            .and_then(|schema| schema["properties"].as_object());
        let order = |json: &str| properties?.keys().position(|name| name == json);
        let mut rows = Vec::new();
        for field in fields.iter().filter(|field| !is_unknown_fields(field)) {
            let json = json_name(field)?;
            let presence = match option_argument(&field.ty) {
                Some(_) => quote!(optional),
                None => quote!(required),
            };
            let field = &field.ident;
            rows.push((order(&json), quote!(#json #field #presence,)));
        }
        rows.sort_by_key(|(place, _)| place.unwrap_or(usize::MAX));
        let rows = rows.into_iter().enumerate().map(|(number, (_, row))| {
            let number = Literal::usize_unsuffixed(number);
            quote!(#number #row)
        });
        decoders.push(parse_quote!(
            crate::json::object::impl_deserialize! { #name { #(#rows)* } }
        ));
        drop_derive(item, "Deserialize");
    }
    let places = decoders.len();
    types.items.append(&mut decoders);
    Ok(places)
}

/// Lets the feature `schemars` derive the JSON Schema of each struct.
pub(super) fn derive_json_schema(types: &mut Types<'_>) -> Result<usize> {
    let mut places = 0;
    for item in types.structs_mut() {
        item.attrs
            .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
        places += 1;
    }
    Ok(places)
}

/// Allows structs to get fields later.
pub(super) fn keep_open(types: &mut Types<'_>) -> Result<usize> {
    let mut places = 0;
    for item in types.structs_mut() {
        if named_fields(item).is_some() {
            item.attrs.push(parse_quote!(#[non_exhaustive]));
            places += 1;
        }
    }
    Ok(places)
}

/// Documents each undocumented field by the description of its schema.
pub(super) fn describe_fields(types: &mut Types<'_>) -> Result<usize> {
    let schemas = schemas(types.document)?;
    let mut places = 0;
    for item in types.structs_mut() {
        let properties = schemas
            .get(&item.ident.to_string())
            .map_or(&Value::Null, |schema| &schema["properties"]);
        for field in named_fields_mut(item) {
            if field.attrs.iter().any(|it| it.path().is_ident("doc")) {
                continue;
            }
            let schema = reference_name(&properties[json_name(field)?.as_str()]);
            let schema = schema.and_then(|name| schemas.get(name));
            let description = schema.and_then(|schema| schema["description"].as_str());
            if let Some(description) = description {
                field.attrs.insert(0, parse_quote!(#[doc = #description]));
                places += 1;
            }
        }
    }
    Ok(places)
}

/// Documents the map of unknown fields.
pub(super) fn describe_unknown_fields(types: &mut Types<'_>) -> Result<usize> {
    let mut places = 0;
    let fields = types.structs_mut().flat_map(named_fields_mut);
    for field in fields.filter(|field| is_unknown_fields(field)) {
        let description = "Fields that the document does not define, and optional fields of another type than documented, by name.";
        field.attrs.insert(0, parse_quote!(#[doc = #description]));
        places += 1;
    }
    Ok(places)
}

pub(super) fn is_unknown_fields(field: &syn::Field) -> bool {
    field
        .ident
        .as_ref()
        .is_some_and(|name| name == UNKNOWN_FIELDS)
}
