//! Writes the documented examples of responses, which mocks and the sandbox return.

use proc_macro2::TokenStream;
use quote::quote;

use crate::operation::Operation;

pub(super) fn write(operations: &[Operation<'_>]) -> TokenStream {
    let examples = operations.iter().flat_map(|operation| {
        let constant = operation.constant();
        operation
            .response
            .statuses
            .iter()
            .flat_map(move |(status, bodies)| {
                let code = status.0;
                let mut bodies: Vec<String> = bodies.iter().map(|body| body.to_string()).collect();
                if bodies.is_empty() {
                    bodies.push(String::new());
                }
                let constant = constant.clone();
                bodies.into_iter().map(move |body| {
                    quote! {
                        Example { operation: &operations::#constant, status: #code, body: #body }
                    }
                })
            })
    });
    quote! {
        use crate::testing::loopback::Example;
        use crate::operations;

        pub(crate) static ALL: &[Example] = &[#(#examples),*];
    }
}
