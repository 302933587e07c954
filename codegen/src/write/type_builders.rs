//! Writes the builders of types: `types::builder`.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};
use syn::{Ident, ItemStruct, parse_quote};

use super::doc;
use crate::types::{Types, UNKNOWN_FIELDS, named_fields, opaque_debug, option_argument};

/// The types with their builders.
pub(super) fn write(types: &Types<'_>) -> TokenStream {
    let items = &types.items;
    let names = types.structs().map(|item| item.ident.to_string()).collect();
    let mut parent = Parent(names);
    let structs = || types.structs().filter(|it| named_fields(it).is_some());
    let constructors = structs().map(|item| {
        let name = &item.ident;
        let description = doc(&format!(
            "Returns a [builder](builder::{name}) for this type."
        ));
        quote! {
            impl #name {
                #description
                pub fn builder() -> builder::#name {
                    Default::default()
                }
            }
        }
    });
    let builders = structs().map(|item| write_builder(types, item, &mut parent));
    quote! {
        #(#items)*
        #(#constructors)*

        /// Builders for the [types](crate::types), one for each.
        ///
        /// `types::Source` is the type; `types::builder::Source` is its builder, which
        /// `Source::builder()` returns.
        pub mod builder {
            use ::std::fmt::Display;

            use crate::call::setter::{optional, required};

            #(#builders)*
        }
    }
}

fn write_builder(types: &Types<'_>, item: &ItemStruct, parent: &mut Parent) -> TokenStream {
    let name = &item.ident;
    let (mut fields, mut defaults, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    for field in named_fields(item).into_iter().flatten() {
        let Some(ident) = &field.ident else { continue };
        let mut ty = field.ty.clone();
        parent.visit_type_mut(&mut ty);
        let json = ident.unraw().to_string();
        let (default, target, set) = match option_argument(&ty) {
            Some(inner) => (quote!(Ok(None)), inner, quote!(optional)),
            None if ident == UNKNOWN_FIELDS => {
                (quote!(Ok(Default::default())), &ty, quote!(required))
            }
            None => {
                let missing = format!("`{json}` is required and was not given");
                (quote!(Err(#missing.to_owned())), &ty, quote!(required))
            }
        };
        let description = doc(&format!("Sets [`{ident}`](super::{name}::{ident})."));
        setters.push(quote! {
            #description
            pub fn #ident(mut self, value: impl TryInto<#target, Error: Display>) -> Self {
                self.#ident = #set(#json, value);
                self
            }
        });
        fields.push(quote!(#ident: Result<#ty, String>));
        defaults.push(quote!(#ident: #default));
    }
    let idents = || named_fields(item).into_iter().flatten().map(|it| &it.ident);
    let (to_type, from_type) = (idents(), idents());
    let description = doc(&format!("Builder for [`types::{name}`](super::{name})."));
    let (derive, debug) = match types.has_secret(&name.to_string()) {
        true => (quote!(Clone), opaque_debug(name).into_token_stream()),
        false => (quote!(Clone, Debug), TokenStream::new()),
    };
    quote! {
        #description
        #[derive(#derive)]
        pub struct #name {
            #(#fields,)*
        }
        #debug
        impl Default for #name {
            fn default() -> Self {
                Self { #(#defaults,)* }
            }
        }
        impl #name {
            #(#setters)*
        }
        impl TryFrom<#name> for super::#name {
            type Error = super::error::ConversionError;

            fn try_from(value: #name) -> Result<Self, Self::Error> {
                Ok(Self { #(#to_type: value.#to_type?,)* })
            }
        }
        impl From<super::#name> for #name {
            fn from(value: super::#name) -> Self {
                Self { #(#from_type: Ok(value.#from_type),)* }
            }
        }
    }
}

/// Prefixes the names of types with `super::`.
struct Parent(HashSet<String>);

impl VisitMut for Parent {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let local = |ident: &Ident| self.0.contains(&ident.to_string());
        if path.get_ident().is_some_and(local) {
            path.segments.insert(0, parse_quote!(super));
        }
    }
}
