//! Writes the methods of the client.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, rustdoc};
use crate::operation::Operation;

pub(super) fn write(operations: &[Operation<'_>]) -> TokenStream {
    // One block for each tag, which rustdoc shows under its own heading.
    let blocks = operations.chunk_by(|one, next| one.tag == next.tag);
    let blocks = blocks.map(|operations| {
        let heading = match operations[0].tag {
            "" => "Operations",
            tag => tag,
        };
        let heading = doc(&format!("# {heading}"));
        let methods = operations.iter().map(write_method);
        quote! {
            #heading
            impl Client {
                #(#methods)*
            }
        }
    });
    quote! {
        use crate::Client;
        use crate::generated::builder;

        #(#blocks)*
    }
}

fn write_method(operation: &Operation<'_>) -> TokenStream {
    let (method, builder) = (operation.method(), operation.builder());
    let description = doc(&rustdoc::method(operation));
    quote! {
        #description
        pub fn #method(&self) -> builder::#builder {
            builder::#builder::new(self)
        }
    }
}
