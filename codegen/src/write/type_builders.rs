//! Writes the types and their builders (`types::builder`).

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};
use syn::{Ident, Item, ItemStruct, parse_quote};

use super::{doc, rustdoc};
use crate::error::Result;
use crate::operation::Operation;
use crate::types::{
    Types, UNKNOWN_FIELDS, debug_rows, named_fields, opaque_debug, option_argument,
};

/// The types with their builders.
pub(super) fn write(types: &Types<'_>, operations: &[Operation<'_>]) -> Result<TokenStream> {
    let items = types.items.iter().map(|item| document(item, operations));
    let names = types.structs().map(|item| item.ident.to_string()).collect();
    let mut parent = Parent(names);
    let structs = || types.structs().filter(|it| named_fields(it).is_some());
    let constructors = structs().map(|item| {
        let name = &item.ident;
        let description = doc(&format!(
            "Returns a [`builder::{name}`], which builds a value field by field."
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
    let builders = builders.collect::<Result<Vec<_>>>()?;
    Ok(quote! {
        #(#items)*
        #(#constructors)*

        /// Builders for the [types](crate::types), with the same names.
        ///
        /// `types::X` is a type and `types::builder::X` is its builder;
        /// [`types`](crate::types#building-values) shows how to use one.
        pub mod builder {
            use ::std::fmt::Display;

            use crate::call::setter::{OptionalValue, optional, required};

            #(#builders)*
        }
    })
}

fn write_builder(types: &Types<'_>, item: &ItemStruct, parent: &mut Parent) -> Result<TokenStream> {
    let name = &item.ident;
    let (mut fields, mut defaults, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    for field in named_fields(item).into_iter().flatten() {
        let Some(ident) = &field.ident else { continue };
        let mut ty = field.ty.clone();
        parent.visit_type_mut(&mut ty);
        let json = ident.unraw().to_string();
        let link = format!("Sets [`{ident}`](super::{name}::{ident}).");
        let default = match option_argument(&ty) {
            Some(inner) => {
                let description = doc(&link);
                setters.push(quote! {
                    #description
                    pub fn #ident<Kind>(mut self, value: impl OptionalValue<#inner, Kind>) -> Self {
                        self.#ident = optional(#json, value);
                        self
                    }
                });
                quote!(Ok(None))
            }
            None => {
                let (default, note) = match ident == UNKNOWN_FIELDS {
                    true => (quote!(Ok(Default::default())), ""),
                    false => {
                        let missing = format!("`{json}` is required and was not given");
                        (quote!(Err(#missing.to_owned())), " Required.")
                    }
                };
                let description = doc(&(link + note));
                setters.push(quote! {
                    #description
                    pub fn #ident(mut self, value: impl TryInto<#ty, Error: Display>) -> Self {
                        self.#ident = required(#json, value);
                        self
                    }
                });
                default
            }
        };
        fields.push(quote!(#ident: Result<#ty, String>));
        defaults.push(quote!(#ident: #default));
    }
    let idents = || named_fields(item).into_iter().flatten().map(|it| &it.ident);
    let (to_type, from_type) = (idents(), idents());
    let description = doc(&format!(
        "Builder for [`types::{name}`](super::{name}).\n\n\
         [`types::{name}::builder`](super::{name}::builder) returns it, and \
         `types::{name}::try_from` builds the value."
    ));
    let debug = match types.has_secret(&name.to_string()) {
        true => opaque_debug(name).into_token_stream(),
        false => {
            let rows = debug_rows(types.document(), item)?;
            quote!(crate::json::object::impl_builder_debug! { #name { #rows } })
        }
    };
    Ok(quote! {
        #description
        #[derive(Clone)]
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
    })
}

/// Adds the documentation that progenitor does not have: where a type is used, and what the
/// module of errors is for.
fn document(item: &Item, operations: &[Operation<'_>]) -> Item {
    let mut item = item.clone();
    match &mut item {
        Item::Struct(item) => {
            if let Some(uses) = rustdoc::uses(operations, &item.ident.to_string()) {
                let uses = format!("\n\n{uses}");
                // Only for rustdoc: schemars takes descriptions from the documentation.
                item.attrs.push(parse_quote!(#[cfg_attr(doc, doc = #uses)]));
            }
        }
        Item::Mod(item) if item.ident == "error" => {
            item.attrs
                .retain(|attribute| !attribute.path().is_ident("doc"));
            item.attrs
                .push(parse_quote!(#[doc = " The error of building a value from its builder."]));
        }
        _ => {}
    }
    item
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
