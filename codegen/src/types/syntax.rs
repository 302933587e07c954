//! Helpers to read and change structs.

use quote::quote;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Expr, ExprLit, Field, Fields, GenericArgument, ItemStruct, Lit, Meta, PathArguments,
    Token, Type, TypePath, parse_quote,
};

use crate::error::{Error, Result};

/// The named fields of a struct.
pub(crate) fn named_fields(item: &ItemStruct) -> Option<&Punctuated<Field, Token![,]>> {
    match &item.fields {
        Fields::Named(fields) => Some(&fields.named),
        _ => None,
    }
}

/// The named fields of a struct, for changes; none if it has no named fields.
pub(super) fn named_fields_mut(item: &mut ItemStruct) -> impl Iterator<Item = &mut Field> {
    let fields = match &mut item.fields {
        Fields::Named(fields) => Some(&mut fields.named),
        _ => None,
    };
    fields.into_iter().flatten()
}

/// The name of a field in JSON.
pub(super) fn json_name(field: &Field) -> Result<String> {
    let mut renamed = None;
    for attribute in field.attrs.iter().filter(|it| it.path().is_ident("serde")) {
        let metas = attribute
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .map_err(|error| Error::new(format!("a serde attribute: {error}")))?;
        for meta in metas {
            match &meta {
                Meta::NameValue(pair) if pair.path.is_ident("rename") => {
                    renamed = string_literal(&pair.value);
                }
                meta if meta.path().is_ident("skip_serializing_if") => {}
                meta if meta.path().is_ident("flatten") => {}
                meta => {
                    let name = meta.path().get_ident().map(ToString::to_string);
                    return Err(Error::new(format!(
                        "the decoder does not support the serde attribute `{}`",
                        name.unwrap_or_default()
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

fn string_literal(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit {
            lit: Lit::Str(literal),
            ..
        }) => Some(literal.value()),
        _ => None,
    }
}

/// Whether a struct derives a trait.
pub(super) fn derives(item: &ItemStruct, name: &str) -> bool {
    let derived = item.attrs.iter().filter_map(derived);
    derived.flatten().any(|path| is_named(&path, name))
}

/// Removes a trait from the derived ones.
pub(super) fn drop_derive(item: &mut ItemStruct, name: &str) {
    for attribute in &mut item.attrs {
        if let Some(derived) = derived(attribute) {
            let kept = derived.iter().filter(|path| !is_named(path, name));
            let kept = quote!(#(#kept),*);
            *attribute = parse_quote!(#[derive(#kept)]);
        }
    }
}

/// The traits of a `derive` attribute.
fn derived(attribute: &Attribute) -> Option<Punctuated<syn::Path, Token![,]>> {
    let derive = attribute.path().is_ident("derive");
    derive.then(|| attribute.parse_args_with(Punctuated::parse_terminated).ok())?
}

fn is_named(path: &syn::Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.ident == name)
}

/// `T` of `Option<T>`.
pub(crate) fn option_argument(ty: &Type) -> Option<&Type> {
    let Type::Path(TypePath { path, .. }) = ty else {
        return None;
    };
    let last = path.segments.last().filter(|it| it.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
