//! Writes what builders do apart from sending: awaiting the payload, streaming pages, and decoding
//! into types of the caller.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::operation::{Operation, ResponseShape};

pub(super) fn write(operations: &[Operation<'_>]) -> TokenStream {
    let calls = operations.iter().map(write_operation);
    quote! {
        use std::future::IntoFuture;

        use crate::call::created::Created;
        use crate::call::select::Select;
        use crate::call::{CallFuture, IntoCall};
        use crate::error::Error;
        use crate::generated::builder::*;
        use crate::page::{ListCall, Page, PageStream, Paging, SelectList};
        use crate::types;

        #(#calls)*
    }
}

fn write_operation(operation: &Operation<'_>) -> TokenStream {
    let builder = operation.builder();
    let selects = operation.has_field_selection();
    match operation.response.shape {
        ResponseShape::Empty => empty(operation),
        ResponseShape::Plain { body } => single(&builder, body, "json", selects),
        ResponseShape::Enveloped { payload, .. } => single(&builder, payload, "data", selects),
        ResponseShape::Page { item, .. } => list(&builder, item, selects),
    }
}

fn empty(operation: &Operation<'_>) -> TokenStream {
    let builder = operation.builder();
    let into_future = match operation.creates_unseen() {
        true => into_future(&builder, quote!(Created), &format_ident!("created")),
        false => into_future(&builder, quote!(()), &format_ident!("empty")),
    };
    quote! {
        #into_future

        impl #builder {
            /// Decodes the payload, which the API does not document, into your own type.
            ///
            /// The payload is the property `data` if the response is an object that has one,
            /// and otherwise the whole response. An empty response is decoded as `null`.
            pub fn decode<T>(self) -> Select<T> {
                Select::payload(self.into_call())
            }
        }
    }
}

fn into_future(builder: &Ident, output: TokenStream, decode: &Ident) -> TokenStream {
    quote! {
        impl IntoFuture for #builder {
            type Output = Result<#output, Error>;
            type IntoFuture = CallFuture<#output>;

            fn into_future(self) -> Self::IntoFuture {
                self.into_call().#decode()
            }
        }
    }
}

fn single(builder: &Ident, payload: &str, decode: &str, selects: bool) -> TokenStream {
    let (payload, decode) = (format_ident!("{payload}"), format_ident!("{decode}"));
    let into_future = into_future(builder, quote!(types::#payload), &decode);
    let select = selects.then(|| {
        quote! {
            /// Requests only these fields, and decodes them into your own type. See
            /// [`guide::fields`](crate::guide::fields).
            pub fn select<T>(self, fields: impl Into<types::FieldList>) -> Select<T> {
                self.include(fields.into()).decode()
            }
        }
    });
    quote! {
        #into_future

        impl #builder {
            #select

            /// Decodes the payload into your own type.
            pub fn decode<T>(self) -> Select<T> {
                Select::#decode(self.into_call())
            }
        }
    }
}

fn list(builder: &Ident, item: &str, selects: bool) -> TokenStream {
    let item = format_ident!("{item}");
    let into_future = into_future(builder, quote!(Page<types::#item>), &format_ident!("page"));
    let select = selects.then(|| {
        quote! {
            /// Requests only these fields, and decodes each item into your own type. See
            /// [`guide::fields`](crate::guide::fields).
            pub fn select<T>(self, fields: impl Into<types::FieldList>) -> SelectList<Self, T> {
                self.include(fields.into()).decode()
            }
        }
    });
    quote! {
        #into_future

        impl ListCall for #builder {
            type Item = types::#item;

            fn paging(&self) -> Paging {
                Paging {
                    after: self.after.as_ref().ok().cloned().flatten(),
                    before: self.before.as_ref().ok().cloned().flatten(),
                    has_limit: !matches!(self.limit, Ok(None)),
                }
            }

            fn with_after(self, cursor: types::Cursor) -> Self {
                self.after(cursor)
            }

            fn with_before(self, cursor: types::Cursor) -> Self {
                self.before(cursor)
            }

            fn with_limit(self, limit: types::PageLimit) -> Self {
                self.limit(limit)
            }
        }

        impl #builder {
            /// Returns a stream of the items of this page and all pages after it, or before
            /// it if `before` is set. If `limit` is not set, pages have up to 100 items. See
            /// [`guide::pages`](crate::guide::pages).
            pub fn stream(self) -> PageStream<Self, types::#item> {
                PageStream::new(self)
            }

            #select

            /// Decodes each item into your own type.
            pub fn decode<T>(self) -> SelectList<Self, T> {
                SelectList::new(self)
            }
        }
    }
}
