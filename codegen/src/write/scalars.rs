//! Writes the types of scalars, and the prefix enums.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::Input;
use crate::document::schemas;
use crate::error::Result;
use crate::prefix_enums::PrefixEnum;
use crate::scalars::{Scalar, ScalarKind};

pub(super) fn write(input: &Input<'_>) -> Result<TokenStream> {
    let scalars = input.scalars.iter();
    let scalars = scalars.map(|scalar| write_scalar(input.document, scalar));
    let scalars = scalars.collect::<Result<Vec<_>>>()?;
    let prefix_enums = input.prefix_enums.iter().map(write_prefix_enum);
    Ok(quote!(#(#scalars)* #(#prefix_enums)*))
}

fn write_scalar(document: &Value, scalar: &Scalar<'_>) -> Result<TokenStream> {
    let name = format_ident!("{}", scalar.name);
    let description = scalar.description;
    Ok(match &scalar.kind {
        ScalarKind::HandWritten => bounds(document, &name)?,
        ScalarKind::Text => quote! {
            crate::types::string_newtype! { #[doc = #description] #name }
        },
        ScalarKind::OpenEnum(values) => {
            let variants = values.iter().map(|(variant, value)| {
                let described = format!("`{value}`.");
                quote!(#[doc = #described] #variant = #value)
            });
            quote! {
                crate::types::open_enum! { #[doc = #description] #name { #(#variants),* } }
            }
        }
    })
}

fn write_prefix_enum(prefix_enum: &PrefixEnum<'_>) -> TokenStream {
    let name = format_ident!("{}", prefix_enum.name);
    let description = prefix_enum.description;
    // `HttpTrigger` of `Trigger` is `Http`.
    let variant = |schema: &str| {
        let short = schema.strip_suffix(prefix_enum.name);
        let short = short.filter(|it| !it.is_empty()).unwrap_or(schema);
        (format_ident!("{short}"), format_ident!("{schema}"))
    };
    let variants = prefix_enum.variants.iter().map(|(prefix, schema)| {
        let (variant, schema) = variant(schema);
        let described = format!("Its ID starts with `{prefix}`.");
        quote!(#[doc = #described] #prefix => #variant(crate::types::#schema))
    });
    let (other, catch_all) = variant(prefix_enum.catch_all);
    quote! {
        crate::types::prefix_enum! {
            #[doc = #description]
            #name { #(#variants,)* _ => #other(crate::types::#catch_all) }
        }
    }
}

/// Checks the bounds of a hand-written type against those of its schema.
fn bounds(document: &Value, name: &Ident) -> Result<TokenStream> {
    let schema = &schemas(document)?[&name.to_string()];
    let (minimum, maximum) = (schema["minimum"].as_u64(), schema["maximum"].as_u64());
    let (Some(minimum), Some(maximum)) = (minimum, maximum) else {
        return Ok(TokenStream::new());
    };
    Ok(quote! {
        const _: () = {
            assert!(crate::types::#name::MIN.get() as u64 == #minimum);
            assert!(crate::types::#name::MAX.get() as u64 == #maximum);
        };
    })
}
