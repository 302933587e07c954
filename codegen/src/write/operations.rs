//! Writes a constant for each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, rustdoc};
use crate::operation::{Operation, Security};

pub(super) fn write(operations: &[Operation<'_>]) -> TokenStream {
    let constants = operations.iter().map(|operation| {
        let (name, id, path) = (operation.constant(), operation.id, operation.path);
        let (verb, documentation) = (operation.verb.to_uppercase(), operation.documentation);
        let security = match operation.security {
            Security::ApiKeyOrOAuth => quote!(ApiKeyOrOAuth),
            Security::ApiKey => quote!(ApiKey),
            Security::None => quote!(None),
        };
        let description = doc(&format!(
            "{}\n\nSee {}.",
            rustdoc::heading(operation),
            rustdoc::client_link(operation)
        ));
        let secrets = operation.body.as_ref().map(|body| &body.secrets);
        let secrets = secrets.filter(|secrets| !secrets.is_empty());
        let secrets = secrets.map(|secrets| quote!(.with_secrets(&[#(#secrets),*])));
        quote! {
            #description
            pub static #name: Operation =
                Operation::new(#id, #verb, #path, #documentation, Security::#security)
                #secrets;
        }
    });
    let names = operations.iter().map(Operation::constant);
    let count = operations.len();
    quote! {
        use crate::operation::{Operation, Security};

        #(#constants)*

        /// All operations, in the order of the document.
        pub static ALL: [&Operation; #count] = [#(&#names),*];
    }
}
