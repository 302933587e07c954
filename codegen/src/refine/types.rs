//! Fixups of the types and of their builders.

use proc_macro2::Literal;
use quote::quote;
use serde_json::Value;
use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{
    Attribute, Field, Fields, FieldsNamed, GenericArgument, Item, ItemStruct, Meta, PathArguments,
    Token, Type, TypePath, parse_quote,
};

use super::Code;
use super::rewrite::text;
use crate::document::{reference_name, schemas};
use crate::error::{Error, Result};
use crate::lower::COLLIDING_PROPERTIES;

/// The field that keeps what the document does not know.
const UNKNOWN_FIELDS: &str = "extra";

/// Gives renamed properties their names in JSON back.
pub(super) fn restore_property_names(code: &mut Code<'_>) -> Result<usize> {
    for (schema, property, stand_in) in COLLIDING_PROPERTIES {
        let field = structs_mut(&mut code.types)
            .filter(|item| item.ident == schema)
            .filter_map(named_fields_mut)
            .flat_map(|fields| fields.named.iter_mut())
            .find(|field| field.ident.as_ref().is_some_and(|name| name == stand_in))
            .ok_or_else(|| Error::new(format!("{schema} has no field `{stand_in}`")))?;
        field.attrs.push(parse_quote!(#[serde(rename = #property)]));
    }
    Ok(COLLIDING_PROPERTIES.len())
}

/// Lets a builder do without unknown fields.
pub(super) fn default_unknown_fields(code: &mut Code<'_>) -> Result<usize> {
    struct Defaults(usize);
    impl VisitMut for Defaults {
        fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
            let named = matches!(&field.member, syn::Member::Named(name) if name == UNKNOWN_FIELDS);
            if named && text(&field.expr).starts_with("Err(") {
                field.expr = parse_quote!(Ok(Default::default()));
                self.0 += 1;
            }
        }
    }
    let mut defaults = Defaults(0);
    for item in type_builders(&mut code.types)? {
        defaults.visit_item_mut(item);
    }
    Ok(defaults.0)
}

/// Derives `Default` where no field is required.
pub(super) fn derive_default(code: &mut Code<'_>) -> Result<usize> {
    let mut places = 0;
    for item in structs_mut(&mut code.types) {
        let Fields::Named(fields) = &mut item.fields else {
            continue;
        };
        let optional = fields.named.iter_mut().all(|field| {
            let unknown = field
                .ident
                .as_ref()
                .is_some_and(|name| name == UNKNOWN_FIELDS);
            unknown || option_argument(&mut field.ty).is_some()
        });
        if optional {
            item.attrs.push(parse_quote!(#[derive(Default)]));
            places += 1;
        }
    }
    Ok(places)
}

/// Decodes objects that keep unknown fields by the hand-written decoder.
pub(super) fn decode_in_one_pass(code: &mut Code<'_>) -> Result<usize> {
    let schemas = schemas(code.document)?;
    let mut decoders: Vec<Item> = Vec::new();
    for item in structs_mut(&mut code.types) {
        let name = item.ident.clone();
        // The order in which servers mostly send the fields, and names are compared.
        let properties = schemas
            .get(&name.to_string())
            .and_then(|schema| schema["properties"].as_object());
        let order = |json: &str| properties?.keys().position(|name| name == json);
        let Some(fields) = named_fields_mut(item) else {
            continue;
        };
        let (extra, fields): (Vec<_>, Vec<_>) = fields.named.iter_mut().partition(|field| {
            field
                .ident
                .as_ref()
                .is_some_and(|name| name == UNKNOWN_FIELDS)
        });
        if extra.is_empty() {
            continue;
        }
        let mut rows = Vec::new();
        for field in fields {
            let json = json_name(field)?;
            let presence = match option_argument(&mut field.ty) {
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
        item.attrs
            .iter_mut()
            .for_each(|attribute| drop_derive(attribute, "Deserialize"));
        decoders.push(parse_quote!(
            crate::json::object::impl_deserialize! { #name { #(#rows)* } }
        ));
    }
    let places = decoders.len();
    code.types.append(&mut decoders);
    Ok(places)
}

/// The name of a field in JSON.
fn json_name(field: &Field) -> Result<String> {
    let mut renamed = None;
    for attribute in field
        .attrs
        .iter()
        .filter(|one| one.path().is_ident("serde"))
    {
        let metas = attribute
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .map_err(|error| Error::new(format!("a serde attribute: {error}")))?;
        for meta in metas {
            match meta {
                Meta::NameValue(pair) if pair.path.is_ident("rename") => {
                    renamed = Some(text(&pair.value).trim_matches('"').to_owned());
                }
                Meta::NameValue(pair) if pair.path.is_ident("skip_serializing_if") => {}
                Meta::Path(path) if path.is_ident("flatten") => {}
                other => {
                    return Err(Error::new(format!(
                        "the decoder does not know the serde attribute `{}`",
                        text(&other)
                    )));
                }
            }
        }
    }
    let name = field.ident.as_ref().map(ToString::to_string);
    renamed
        .or(name)
        .ok_or_else(|| Error::new("a field has no name"))
}

/// Lets the feature `schemars` derive the JSON Schema of each type.
pub(super) fn derive_json_schema(code: &mut Code<'_>) -> Result<usize> {
    let mut places = 0;
    for item in structs_mut(&mut code.types) {
        item.attrs
            .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
        places += 1;
    }
    Ok(places)
}

/// Prints no value of an object that has a secret, `format: password` in the
/// document. What the document does not know of it may be secret too.
pub(super) fn redact_secrets(code: &mut Code<'_>) -> Result<usize> {
    let secret: Vec<_> = schemas(code.document)?
        .iter()
        .filter(|(_, schema)| {
            let properties = schema["properties"].as_object().into_iter().flatten();
            properties
                .into_iter()
                .any(|(_, property)| property["format"] == "password")
        })
        .map(|(name, _)| name.clone())
        .collect();
    let mut impls: Vec<Item> = Vec::new();
    let mut redact = |items: &mut Vec<Item>| {
        let mut names = Vec::new();
        for item in structs_mut(items).filter(|item| secret.contains(&item.ident.to_string())) {
            item.attrs
                .iter_mut()
                .for_each(|attribute| drop_derive(attribute, "Debug"));
            names.push(item.ident.clone());
        }
        for name in &names {
            let shown = name.to_string();
            impls.push(parse_quote! {
                impl ::std::fmt::Debug for #name {
                    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.debug_struct(#shown).finish_non_exhaustive()
                    }
                }
            });
        }
        items.append(&mut impls);
        names.len()
    };
    let places = redact(&mut code.types);
    Ok(places + redact(type_builders(&mut code.types)?))
}

/// Shows of what the document does not know only the names.
pub(super) fn show_unknown_fields_by_name(code: &mut Code<'_>) -> Result<usize> {
    let mut shown: Vec<Item> = Vec::new();
    for item in structs_mut(&mut code.types) {
        let name = item.ident.clone();
        let derives_debug = item
            .attrs
            .iter()
            .any(|attribute| derives(attribute, "Debug"));
        let Some(fields) = named_fields_mut(item) else {
            continue;
        };
        let (extra, fields): (Vec<_>, Vec<_>) = fields
            .named
            .iter()
            .filter_map(|field| field.ident.as_ref())
            .partition(|field| *field == UNKNOWN_FIELDS);
        if extra.is_empty() || !derives_debug {
            continue;
        }
        shown.push(parse_quote!(
            crate::json::object::impl_debug! { #name { #(#fields)* } }
        ));
        item.attrs
            .iter_mut()
            .for_each(|attribute| drop_derive(attribute, "Debug"));
    }
    let places = shown.len();
    code.types.append(&mut shown);
    Ok(places)
}

/// Keeps a struct open for fields that the document gets later.
pub(super) fn keep_open(code: &mut Code<'_>) -> Result<usize> {
    let mut places = 0;
    for item in structs_mut(&mut code.types) {
        if named_fields_mut(item).is_some() {
            item.attrs.push(parse_quote!(#[non_exhaustive]));
            places += 1;
        }
    }
    Ok(places)
}

/// Documents a field that says nothing of itself by what its schema says.
pub(super) fn describe_fields(code: &mut Code<'_>) -> Result<usize> {
    let schemas = schemas(code.document)?;
    let mut places = 0;
    for item in structs_mut(&mut code.types) {
        let properties = &schemas
            .get(&item.ident.to_string())
            .map_or(&Value::Null, |schema| &schema["properties"]);
        let Some(fields) = named_fields_mut(item) else {
            continue;
        };
        for field in &mut fields.named {
            if field
                .attrs
                .iter()
                .any(|attribute| attribute.path().is_ident("doc"))
            {
                continue;
            }
            let name = json_name(field)?;
            let Some(schema) = reference_name(&properties[name.as_str()]) else {
                continue;
            };
            if let Some(description) = schemas
                .get(schema)
                .and_then(|one| one["description"].as_str())
            {
                field.attrs.insert(0, parse_quote!(#[doc = #description]));
                places += 1;
            }
        }
    }
    Ok(places)
}

/// Documents the map of unknown fields.
pub(super) fn describe_unknown_fields(code: &mut Code<'_>) -> Result<usize> {
    let mut places = 0;
    let fields = structs_mut(&mut code.types)
        .filter_map(named_fields_mut)
        .flat_map(|fields| fields.named.iter_mut());
    for field in fields {
        if field
            .ident
            .as_ref()
            .is_some_and(|name| name == UNKNOWN_FIELDS)
        {
            field.attrs.insert(0, parse_quote!(#[doc = "What else there is, by name: fields that the document does not know."]));
            places += 1;
        }
    }
    Ok(places)
}

fn structs_mut(items: &mut [Item]) -> impl Iterator<Item = &mut ItemStruct> {
    items.iter_mut().filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    })
}

fn named_fields_mut(item: &mut ItemStruct) -> Option<&mut FieldsNamed> {
    match &mut item.fields {
        Fields::Named(fields) => Some(fields),
        _ => None,
    }
}

/// The items of `types::builder`.
pub(super) fn type_builders(types: &mut [Item]) -> Result<&mut Vec<Item>> {
    types
        .iter_mut()
        .find_map(|item| match item {
            Item::Mod(module) if module.ident == "builder" => {
                module.content.as_mut().map(|(_, items)| items)
            }
            _ => None,
        })
        .ok_or_else(|| Error::new("progenitor wrote no builders of types"))
}

fn drop_derive(attribute: &mut Attribute, dropped: &str) {
    if let Some(derived) = derived(attribute) {
        let kept = derived.iter().filter(|path| !is_named(path, dropped));
        let kept = quote!(#(#kept),*);
        *attribute = parse_quote!(#[derive(#kept)]);
    }
}

fn derives(attribute: &Attribute, wanted: &str) -> bool {
    derived(attribute).is_some_and(|derived| derived.iter().any(|path| is_named(path, wanted)))
}

/// The traits that an attribute derives, where that is what it does.
fn derived(attribute: &Attribute) -> Option<Punctuated<syn::Path, Token![,]>> {
    let derive = attribute.path().is_ident("derive");
    derive.then(|| attribute.parse_args_with(Punctuated::parse_terminated).ok())?
}

fn is_named(path: &syn::Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.ident == name)
}

/// The argument of a path such as `TryInto<T>`.
pub(super) fn sole_argument_mut(path: &mut syn::Path) -> Option<&mut Type> {
    let last = path.segments.last_mut()?;
    match &mut last.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first_mut()? {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}

/// `T`, where the type is `Option<T>`.
pub(super) fn option_argument(ty: &mut Type) -> Option<Type> {
    match ty {
        Type::Path(TypePath { path, .. })
            if path
                .segments
                .last()
                .is_some_and(|last| last.ident == "Option") =>
        {
            sole_argument_mut(path).cloned()
        }
        _ => None,
    }
}
