//! What can be done with each builder besides `send`: to await it for the
//! payload, to go through pages, to decode into the caller's own type.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::error::Result;
use crate::operation::{Operation, Payload, operations};

pub(super) fn write(document: &Value) -> Result<TokenStream> {
    let calls = operations(document)?
        .iter()
        .map(|operation| write_operation(document, operation))
        .collect::<Result<Vec<_>>>()?;
    Ok(quote! {
        use std::future::IntoFuture;

        use crate::call::{Call, CallFuture, IntoCall};
        use crate::generated::builder::*;
        use crate::page::{ListCall, Page, PageStream, SelectList};
        use crate::call::select::Select;
        use crate::types;

        #(#calls)*
    })
}

fn write_operation(document: &Value, operation: &Operation<'_>) -> Result<TokenStream> {
    let builder = operation.builder();
    let into_call = quote! {
        impl IntoCall for #builder {
            fn into_call(self) -> Call {
                self.call()
            }
        }
    };
    let selects = operation.source.takes_query(document, "include")?;
    let rest = match operation.payload {
        Payload::Nothing => write_await(&builder, quote!(()), "empty"),
        Payload::Bare(schema) => write_single(&builder, schema, "json", selects),
        Payload::Data(schema) => write_single(&builder, schema, "data", selects),
        Payload::Page(item) => write_list(&builder, item),
    };
    Ok(quote!(#into_call #rest))
}

fn write_await(builder: &syn::Ident, output: TokenStream, decode: &str) -> TokenStream {
    let decode = format_ident!("{decode}");
    quote! {
        impl IntoFuture for #builder {
            type Output = Result<#output, crate::Error>;
            type IntoFuture = CallFuture<#output>;

            fn into_future(self) -> Self::IntoFuture {
                self.call().#decode()
            }
        }
    }
}

fn write_single(builder: &syn::Ident, schema: &str, decode: &str, selects: bool) -> TokenStream {
    let schema = format_ident!("{schema}");
    let awaits = write_await(builder, quote!(types::#schema), decode);
    if !selects {
        return awaits;
    }
    let decode = format_ident!("{decode}");
    quote! {
        #awaits

        impl #builder {
            /// Asks for these fields only, and decodes them into a type of the caller's.
            pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
                self.include(fields.into()).decode()
            }

            /// Decodes the payload into a type of the caller's.
            pub fn decode<T>(self) -> Select<T> {
                Select::#decode(self.call())
            }
        }
    }
}

fn write_list(builder: &syn::Ident, item: &str) -> TokenStream {
    let item = format_ident!("{item}");
    let awaits = write_await(builder, quote!(Page<types::#item>), "page");
    quote! {
        #awaits

        impl ListCall for #builder {
            type Item = types::#item;

            fn start_cursor(&self) -> Option<types::Cursor> {
                self.after.as_ref().ok().cloned().flatten()
            }

            fn with_cursor(self, cursor: types::Cursor) -> Self {
                self.after(cursor)
            }
        }

        impl #builder {
            /// All items of this page and of those after it, one page in memory at a time.
            pub fn stream(self) -> PageStream<Self, types::#item> {
                PageStream::new(self)
            }

            /// Asks for these fields only, and decodes each item into a type of the caller's.
            pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
                self.include(fields.into()).decode()
            }

            /// Decodes each item into a type of the caller's.
            pub fn decode<T>(self) -> SelectList<Self, T> {
                SelectList::new(self)
            }
        }
    }
}
