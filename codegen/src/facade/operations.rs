//! A constant for each operation, for errors, logs and whoever wants to list them.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::error::Result;
use crate::operation::operations;

pub(super) fn write(document: &Value) -> Result<TokenStream> {
    let operations = operations(document)?;
    let constants = operations.iter().map(|operation| {
        let source = operation.source;
        let (name, id) = (operation.constant(), operation.id);
        let (method, path) = (source.method.to_uppercase(), source.path);
        let documentation = source.object["externalDocs"]["url"]
            .as_str()
            .unwrap_or_default();
        let summary = format!("{}.", source.object["summary"].as_str().unwrap_or(id));
        quote! {
            #[doc = #summary]
            pub static #name: Operation = Operation::new(#id, #method, #path, #documentation);
        }
    });
    let names = operations.iter().map(|operation| operation.constant());
    let count = operations.len();
    Ok(quote! {
        use crate::operation::Operation;

        #(#constants)*

        /// All operations, in the order of the document.
        pub static ALL: [&Operation; #count] = [#(&#names),*];
    })
}
