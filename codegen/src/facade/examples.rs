//! The documented examples of responses, for mocks and the sandbox: so that their
//! users need no parser of the document.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::document::resolve;
use crate::error::Result;
use crate::operation::operations;

pub(super) fn write(document: &Value) -> Result<TokenStream> {
    let mut examples = Vec::new();
    for operation in operations(document)? {
        let constant = operation.constant();
        let responses = operation.source.object["responses"].as_object();
        for (status, response) in responses.into_iter().flatten() {
            let Some(status) = status.parse::<u16>().ok().filter(|status| *status < 300) else {
                continue;
            };
            let content = &resolve(document, response)?["content"]["application/json"];
            let named = content["examples"].as_object();
            let mut bodies: Vec<String> = named
                .into_iter()
                .flatten()
                .map(|(_, example)| example["value"].to_string())
                .collect();
            if bodies.is_empty() {
                bodies.push(String::new());
            }
            examples.extend(bodies.into_iter().map(|body| {
                quote! {
                    Example { operation: &operations::#constant, status: #status, body: #body }
                }
            }));
        }
    }
    Ok(quote! {
        use crate::testing::loopback::Example;
        use crate::operations;

        pub(crate) static ALL: &[Example] = &[#(#examples),*];
    })
}
