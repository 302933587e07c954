//! Writes the methods of the client.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, rustdoc};
use crate::operation::Operation;

pub(super) fn write(operations: &[Operation<'_>]) -> TokenStream {
    let methods = operations.iter().map(|operation| {
        let (method, builder) = (operation.method(), operation.builder());
        let mut paragraphs = vec![rustdoc::heading(operation)];
        paragraphs.extend(operation.description.map(str::to_owned));
        paragraphs.push(format!(
            "See [`builder::{builder}`] for its parameters, its result and an example."
        ));
        let description = doc(&paragraphs.join("\n\n"));
        quote! {
            #description
            pub fn #method(&self) -> builder::#builder {
                builder::#builder::new(self)
            }
        }
    });
    quote! {
        use crate::Client;
        use crate::generated::builder;

        impl Client {
            #(#methods)*
        }
    }
}
