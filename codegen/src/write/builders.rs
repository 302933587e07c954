//! Writes the builders of operations.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::parameters::{description, value_type};
use super::{doc, rustdoc};
use crate::operation::{Body, Idempotency, Operation, Parameter, ResponseShape};

pub(super) fn write(operations: &[Operation<'_>]) -> TokenStream {
    let builders = operations.iter().map(write_builder);
    quote! {
        use std::fmt::Display;

        use crate::call::path::path_segment;
        use crate::call::raw_body::RawBody;
        use crate::call::request::RequestTemplate;
        use crate::call::response::ResponseValue;
        use crate::call::setter::OptionalValue;
        use crate::call::{Call, CallFuture, IntoCall, setter};
        use crate::error::Error;
        use crate::generated::operations;
        use crate::page::check_cursors;
        use crate::{CallOptions, Client, types};

        #(#builders)*
    }
}

fn write_builder(operation: &Operation<'_>) -> TokenStream {
    let (builder, constant) = (operation.builder(), operation.constant());
    let description = doc(&rustdoc::builder(operation));
    let constructor = doc(&format!(
        "Starts a call without parameters, as {} does.",
        rustdoc::client_link(operation)
    ));
    let parameters = &operation.parameters;
    let fields = parameters.iter().map(field);
    let defaults = parameters.iter().map(default);
    let setters = parameters.iter().map(setter);
    let body = operation
        .body
        .as_ref()
        .map(BodyParts::new)
        .unwrap_or_default();
    let (body_field, body_default, body_setters) = (body.field, body.default, body.setters);
    let send = send(operation);
    let request = request(operation);
    quote! {
        #description
        #[derive(Debug, Clone)]
        #[must_use = "a call is not sent until it is awaited"]
        pub struct #builder {
            client: Client,
            options: CallOptions,
            #(#fields,)*
            #body_field
        }

        impl #builder {
            #constructor
            pub fn new(client: &Client) -> Self {
                Self {
                    client: client.clone(),
                    options: CallOptions::new(),
                    #(#defaults,)*
                    #body_default
                }
            }

            /// Overrides settings of the client for this call: retries, limits and headers.
            pub fn options(mut self, options: CallOptions) -> Self {
                self.options = self.options.overridden_by(options);
                self
            }

            /// Adds a query parameter that has no setter. See [`CallOptions::query`].
            pub fn extra_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
                self.options = self.options.query(name, value);
                self
            }

            #(#setters)*
            #body_setters
            #send
            #request
        }

        impl IntoCall for #builder {
            fn into_call(mut self) -> Call {
                let client = self.client.clone();
                let options = std::mem::take(&mut self.options);
                Call::new(client, &operations::#constant, options, self.request())
            }
        }
    }
}

/// `account_id: Result<types::AccountId, String>`
fn field(parameter: &Parameter<'_>) -> TokenStream {
    let (setter, ty) = (&parameter.setter, value_type(parameter));
    let ty = match parameter.required {
        true => ty,
        false => quote!(Option<#ty>),
    };
    // Pages read their cursor.
    quote!(pub(super) #setter: Result<#ty, String>)
}

fn default(parameter: &Parameter<'_>) -> TokenStream {
    let setter = &parameter.setter;
    if !parameter.required {
        return quote!(#setter: Ok(None));
    }
    let missing = format!("`{}` is required and was not given", parameter.name);
    quote!(#setter: Err(#missing.to_owned()))
}

fn setter(parameter: &Parameter<'_>) -> TokenStream {
    let (setter, ty, name) = (&parameter.setter, value_type(parameter), parameter.name);
    let description = doc(&description(parameter));
    if parameter.required {
        return quote! {
            #description
            pub fn #setter(mut self, value: impl TryInto<#ty, Error: Display>) -> Self {
                self.#setter = setter::required(#name, value);
                self
            }
        };
    }
    quote! {
        #description
        pub fn #setter<Kind>(mut self, value: impl OptionalValue<#ty, Kind>) -> Self {
            self.#setter = setter::optional(#name, value);
            self
        }
    }
}

#[derive(Default)]
struct BodyParts {
    field: TokenStream,
    default: TokenStream,
    setters: TokenStream,
}

impl BodyParts {
    fn new(body: &Body<'_>) -> Self {
        let schema = format_ident!("{}", body.schema);
        let link = format!("[`{schema}`](crate::types::{schema})");
        let whole = format!("Sets the whole request body ({link}).");
        let mapped = format!(
            "Sets fields of the request body through \
             [`builder::{schema}`](crate::types::builder::{schema})."
        );
        let (whole, mapped) = match rustdoc::example_setter(body) {
            Some(setter) => (
                format!("{whole}\n\nExample: `.body({schema}::builder(){setter})`."),
                format!("{mapped}\n\nExample: `.body_map(|body| body{setter})`."),
            ),
            None => (whole, mapped),
        };
        let (whole, mapped) = (doc(&whole), doc(&mapped));
        Self {
            field: quote!(body: Result<types::builder::#schema, String>,),
            default: quote!(body: Ok(Default::default()),),
            setters: quote! {
                #whole
                pub fn body(
                    mut self,
                    value: impl TryInto<types::#schema, Error: Display>,
                ) -> Self {
                    self.body = setter::required("body", value).map(From::from);
                    self
                }

                #mapped
                pub fn body_map(
                    mut self,
                    change: impl FnOnce(types::builder::#schema) -> types::builder::#schema,
                ) -> Self {
                    self.body = self.body.map(change);
                    self
                }
            },
        }
    }
}

fn send(operation: &Operation<'_>) -> TokenStream {
    let (description, ty, send) = match operation.response.shape.body() {
        Some(schema) => {
            let ty = format_ident!("{schema}");
            (
                format!(
                    "Returns a future of the whole response: its status, headers and \
                     [`{schema}`](crate::types::{schema})."
                ),
                quote!(types::#ty),
                quote!(send),
            )
        }
        None => (
            "Returns a future of the whole response: its status, headers and body, which the API \
             does not document."
                .to_owned(),
            quote!(RawBody),
            quote!(send_raw),
        ),
    };
    let description = doc(&description);
    quote! {
        #description
        pub fn send(self) -> CallFuture<ResponseValue<#ty>> {
            self.into_call().#send()
        }
    }
}

/// The request, or the first parameter that was refused.
///
/// `refuse` and `path_segment` are names that no parameter may have (`operation::name`).
fn request(operation: &Operation<'_>) -> TokenStream {
    let constant = operation.constant();
    let verb = format_ident!("{}", operation.verb);
    let setters: Vec<&Ident> = operation.parameters.iter().map(|it| &it.setter).collect();
    let url = url_format(operation);
    let segments = operation.path_parameters().map(|parameter| {
        let (name, setter) = (parameter.name, &parameter.setter);
        quote!(let #setter = path_segment(#name, #setter.as_str()).map_err(refuse)?;)
    });
    let shape = operation.response.shape;
    let cursors = matches!(shape, ResponseShape::Page { .. })
        .then(|| quote!(check_cursors(after.as_ref(), before.as_ref()).map_err(refuse)?;));
    let accept = shape.body().map(|_| quote!(.accept_json()));
    let queries = operation.query_parameters().map(|parameter| {
        let (name, setter) = (parameter.name, &parameter.setter);
        match parameter.required {
            true => quote!(.query(#name, Some(&#setter))),
            false => quote!(.query(#name, #setter.as_ref())),
        }
    });
    let idempotent = idempotent(operation);
    let (body, json) = match &operation.body {
        Some(body) => {
            let schema = format_ident!("{}", body.schema);
            let convert = quote! {
                let body = self
                    .body
                    .and_then(|body| types::#schema::try_from(body).map_err(|it| it.to_string()))
                    .map_err(refuse)?;
            };
            (Some(convert), Some(quote!(.json(&body))))
        }
        None => (None, None),
    };
    let refuse = (!setters.is_empty() || operation.body.is_some()).then(
        || quote!(let refuse = |reason| Error::invalid_request(&operations::#constant, reason);),
    );
    quote! {
        fn request(self) -> Result<RequestTemplate, Error> {
            #refuse
            #(let #setters = self.#setters.map_err(refuse)?;)*
            #cursors
            #body
            #(#segments)*
            RequestTemplate::#verb(RequestTemplate::url(format_args!(#url, self.client.base_url())))
                #idempotent
                #accept
                #json
                #(#queries)*
                .build(&operations::#constant)
        }
    }
}

/// `.idempotent(true)`, unless the operation is a GET.
fn idempotent(operation: &Operation<'_>) -> Option<TokenStream> {
    let given = match &operation.idempotency {
        Idempotency::Safe => return None,
        Idempotency::Always => quote!(true),
        Idempotency::Never => quote!(false),
        Idempotency::WhenGiven(names) => {
            let parameters = operation.parameters.iter();
            let setters = parameters.filter(|it| names.iter().any(|name| name == it.name));
            let setters = setters.map(|it| &it.setter);
            quote!(#(#setters.is_some())&&*)
        }
    };
    Some(quote!(.idempotent(#given)))
}

/// The format string of the URL: the base URL is its argument, path segments are captured.
fn url_format(operation: &Operation<'_>) -> String {
    let path = operation.path_parameters();
    path.fold(format!("{{}}{}", operation.path), |url, parameter| {
        let (name, setter) = (parameter.name, &parameter.setter);
        url.replace(&format!("{{{name}}}"), &format!("{{{setter}}}"))
    })
}
