//! The types that stand for scalars and for choices between objects.

use heck::ToPascalCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::alternatives::alternatives;
use crate::checks::Checks;
use crate::document::schemas;
use crate::error::Result;
use crate::scalars::{ScalarKind, scalars};

pub(super) fn write(document: &Value, checks: Checks) -> Result<TokenStream> {
    let mut items = Vec::new();
    for scalar in scalars(document, checks)? {
        let name = format_ident!("{}", scalar.name);
        let description = scalar.description;
        match scalar.kind {
            ScalarKind::HandWritten => items.extend(bounds(document, &name)?),
            ScalarKind::Text => items.push(quote! {
                crate::types::string_newtype! { #[doc = #description] #name }
            }),
            ScalarKind::OpenEnum(values) => {
                let variants = values.iter().map(|value| {
                    let variant = format_ident!("{}", value.to_pascal_case());
                    let described = format!("`{value}`.");
                    quote!(#[doc = #described] #variant = #value)
                });
                items.push(quote! {
                    crate::types::open_enum! { #[doc = #description] #name { #(#variants),* } }
                });
            }
        }
    }
    for choice in alternatives(document, checks)? {
        let name = format_ident!("{}", choice.name);
        let description = choice.description;
        let suffix = choice.name;
        // `HttpTrigger` of `Trigger` is `Http`.
        let variant =
            |schema: &str| format_ident!("{}", schema.strip_suffix(suffix).unwrap_or(schema));
        let branches = choice.branches.iter().map(|(prefix, schema)| {
            let (variant, schema) = (variant(schema), format_ident!("{schema}"));
            let described = format!("One whose ID starts with `{prefix}`.");
            quote!(#[doc = #described] #prefix => #variant(crate::types::#schema))
        });
        let (other, catch_all) = (
            variant(choice.catch_all),
            format_ident!("{}", choice.catch_all),
        );
        items.push(quote! {
            crate::types::prefix_enum! {
                #[doc = #description]
                #name { #(#branches,)* _ => #other(crate::types::#catch_all) }
            }
        });
    }
    Ok(quote!(#(#items)*))
}

/// Holds the bounds of a type that is written by hand against those of its schema.
fn bounds(document: &Value, name: &Ident) -> Result<Option<TokenStream>> {
    let schema = &schemas(document)?[&name.to_string()];
    let (minimum, maximum) = (schema["minimum"].as_u64(), schema["maximum"].as_u64());
    let (Some(minimum), Some(maximum)) = (minimum, maximum) else {
        return Ok(None);
    };
    Ok(Some(quote! {
        const _: () = {
            assert!(crate::types::#name::MIN.get() as u64 == #minimum);
            assert!(crate::types::#name::MAX.get() as u64 == #maximum);
        };
    }))
}
