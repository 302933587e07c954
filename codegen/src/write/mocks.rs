//! Writes the typed mocks: for each operation, the expected calls and the response.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::parameters::value_type;
use super::{doc, rustdoc};
use crate::operation::{Body, Location, Operation, Parameter, ResponseShape};

pub(super) fn write(operations: &[Operation<'_>]) -> TokenStream {
    let types = operations.iter().map(|operation| {
        let (when, then) = (write_when(operation), write_then(operation));
        quote!(#when #then)
    });
    let methods = operations.iter().map(write_method);
    quote! {
        use std::fmt::Debug;

        use crate::mock::{Mock, MockServer, Then, When};
        use crate::{operations, types};

        #(#types)*

        impl MockServer {
            #(#methods)*
        }

        /// Converts a value as the setter of the client does.
        #[track_caller]
        fn convert<T>(name: &str, value: impl TryInto<T, Error: Debug>) -> T {
            match value.try_into() {
                Ok(value) => value,
                Err(reason) => panic!("invalid value of `{name}`: {reason:?}"),
            }
        }
    }
}

/// The method that registers a mock: `MockServer::get_account`.
fn write_method(operation: &Operation<'_>) -> TokenStream {
    let (method, constant) = (operation.method(), operation.constant());
    let (when, then) = names(operation);
    let description = about("Registers a mock for {}.", operation);
    quote! {
        #description
        #[track_caller]
        pub fn #method(&self, configure: impl FnOnce(#when, #then)) -> Mock {
            self.mock(|when, then| {
                configure(#when(when.operation(&operations::#constant)), #then(then))
            })
        }
    }
}

/// `GetAccountWhen` and `GetAccountThen`
fn names(operation: &Operation<'_>) -> (Ident, Ident) {
    let builder = operation.builder();
    (
        format_ident!("{builder}When"),
        format_ident!("{builder}Then"),
    )
}

fn about(what: &str, operation: &Operation<'_>) -> TokenStream {
    doc(&what.replace("{}", &rustdoc::client_link(operation)))
}

fn write_when(operation: &Operation<'_>) -> TokenStream {
    let (name, _) = names(operation);
    let description = about("Specifies which calls of {} a mock expects.", operation);
    let parameters = operation.parameters.iter().map(write_parameter);
    let body = operation.body.as_ref().map(write_body);
    let optional = operation.parameters.iter().filter(|it| !it.required);
    let absent = optional.map(write_absent);
    quote! {
        #description
        pub struct #name(When);

        impl #name {
            /// Returns the expectation without the types of this operation.
            pub fn into_inner(self) -> When {
                self.0
            }

            #(#parameters)*
            #body
            #(#absent)*
        }
    }
}

fn write_parameter(parameter: &Parameter<'_>) -> TokenStream {
    let (setter, name, ty) = (&parameter.setter, parameter.name, value_type(parameter));
    let description = doc(&format!("Expects this value of `{name}`."));
    let expect = match parameter.location {
        Location::Path => quote!(path_parameter),
        Location::Query => quote!(query_parameter),
    };
    quote! {
        #description
        #[track_caller]
        pub fn #setter(self, value: impl TryInto<#ty, Error: Debug>) -> Self {
            let value: #ty = convert(#name, value);
            Self(self.0.#expect(#name, value))
        }
    }
}

fn write_absent(parameter: &Parameter<'_>) -> TokenStream {
    let name = parameter.name;
    let without = format_ident!("without_{}", parameter.setter);
    let description = doc(&format!("Expects that `{name}` is absent."));
    quote! {
        #description
        pub fn #without(self) -> Self {
            Self(self.0.without_query_parameter(#name))
        }
    }
}

fn write_body(body: &Body<'_>) -> TokenStream {
    let schema = format_ident!("{}", body.schema);
    quote! {
        /// Expects exactly this body.
        #[track_caller]
        pub fn body(self, value: impl TryInto<types::#schema, Error: Debug>) -> Self {
            let value: types::#schema = convert("body", value);
            Self(self.0.body(&value))
        }
    }
}

fn write_then(operation: &Operation<'_>) -> TokenStream {
    let (_, name) = names(operation);
    let constant = operation.constant();
    let description = about("Specifies how a mock responds to {}.", operation);
    let statuses = write_statuses(operation);
    let payload = write_payload(operation.response.shape);
    quote! {
        #description
        pub struct #name(Then);

        impl #name {
            /// Returns the response without the types of this operation.
            pub fn into_inner(self) -> Then {
                self.0
            }

            #statuses
            #payload

            /// Responds with the documented example.
            pub fn example(self) -> Self {
                Self(self.0.example(&operations::#constant))
            }

            /// Responds with this status and body, documented or not.
            pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
                Self(self.0.error(status, body))
            }
        }
    }
}

/// A method for each documented status: `ok`, with the whole body.
fn write_statuses(operation: &Operation<'_>) -> TokenStream {
    let body = operation.response.shape.body();
    let statuses = operation.response.statuses.iter().map(|((code, name), _)| {
        let name = format_ident!("{name}");
        let description = doc(&format!("Responds with the status {code}."));
        match body.map(|schema| format_ident!("{schema}")) {
            Some(schema) => quote! {
                #description
                pub fn #name(self, value: &types::#schema) -> Self {
                    Self(self.0.status(#code).json_body_obj(value))
                }
            },
            None => quote! {
                #description
                pub fn #name(self) -> Self {
                    Self(self.0.status(#code))
                }
            },
        }
    });
    quote!(#(#statuses)*)
}

/// A method that takes what the client returns, if that is not the whole body.
fn write_payload(shape: ResponseShape<'_>) -> Option<TokenStream> {
    match shape {
        ResponseShape::Enveloped { payload, .. } => {
            let payload = format_ident!("{payload}");
            Some(quote! {
                /// Responds with this payload, in its envelope.
                pub fn payload(self, value: &types::#payload) -> Self {
                    Self(self.0.payload(value))
                }
            })
        }
        ResponseShape::Page { item, .. } => {
            let item = format_ident!("{item}");
            Some(quote! {
                /// Responds with these items, as the only page of the list.
                pub fn items(self, items: &[types::#item]) -> Self {
                    Self(self.0.items(items))
                }
            })
        }
        ResponseShape::Empty => Some(quote! {
            /// Adds a body, which the API does not document.
            pub fn body(self, value: impl ::serde::Serialize) -> Self {
                Self(self.0.json_body_obj(&value))
            }
        }),
        ResponseShape::Plain { .. } => None,
    }
}
