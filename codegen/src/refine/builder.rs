//! Fixups of the builders of operations.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ImplItem, ImplItemFn, Item, Stmt, parse_quote};

use super::Code;
use super::rewrite::{bound_name, inherent_name, is_setter, methods_mut, text};
use crate::error::{Error, Result};
use crate::operation::operations;

/// Imports the hand-written run time in place of progenitor's.
pub(super) fn replace_imports(code: &mut Code<'_>) -> Result<usize> {
    let before = code.builders.len();
    code.builders.retain(|item| !matches!(item, Item::Use(_)));
    let places = before - code.builders.len();
    code.builders.splice(
        0..0,
        [
            parse_quote!(
                use crate::call::{Call, CallFuture};
            ),
            parse_quote!(
                use crate::error::Error;
            ),
            parse_quote!(
                use crate::generated::operations;
            ),
            parse_quote!(
                use crate::path::segment;
            ),
            parse_quote!(
                use crate::request::RequestTemplate;
            ),
            parse_quote!(
                use crate::response_value::ResponseValue;
            ),
            parse_quote!(
                use crate::types;
            ),
        ],
    );
    Ok(places)
}

/// Shows the fields of the builders to the facade.
pub(super) fn show_fields(code: &mut Code<'_>) -> Result<usize> {
    let mut places = 0;
    for item in &mut code.builders {
        if let Item::Struct(item) = item {
            for field in &mut item.fields {
                field.vis = parse_quote!(pub(in crate::generated));
                places += 1;
            }
        }
    }
    Ok(places)
}

/// Makes of each `send` a `call`, which builds the request, and a `send` that
/// leaves the rest to the run time.
pub(super) fn split_send(code: &mut Code<'_>) -> Result<usize> {
    let constants: HashMap<_, _> = operations(code.document)?
        .iter()
        .map(|operation| (operation.builder().to_string(), operation.constant()))
        .collect();
    let mut places = 0;
    for item in &mut code.builders {
        let Some(builder) = inherent_name(item) else {
            continue;
        };
        let Item::Impl(block) = item else { continue };
        let constant = constants
            .get(&builder)
            .ok_or_else(|| Error::new(format!("no operation is called {builder}")))?;
        let position = block
            .items
            .iter()
            .position(|item| matches!(item, ImplItem::Fn(function) if function.sig.ident == "send"))
            .ok_or_else(|| Error::new(format!("{builder} has no `send`")))?;
        let ImplItem::Fn(send) = block.items.remove(position) else {
            continue;
        };
        let [call, request, send] = split(send, constant)?;
        block.items.extend([send, call, request]);
        places += 1;
    }
    Ok(places)
}

fn split(send: ImplItemFn, constant: &syn::Ident) -> Result<[ImplItem; 3]> {
    // Up to the request the statements stay; what follows is the run time's.
    let mut statements = send.block.stmts;
    let request = statements
        .iter()
        .position(|statement| bound_name(statement).as_deref() == Some("request"))
        .ok_or_else(|| Error::new("`send` binds no `request`"))?;
    statements.truncate(request + 1);
    let Some(Stmt::Local(syn::Local {
        init: Some(init), ..
    })) = statements.pop()
    else {
        return Err(Error::new("`send` gives `request` no value"));
    };
    let Expr::Try(built) = *init.expr else {
        return Err(Error::new("`send` does not end its request in `build()?`"));
    };
    let Expr::MethodCall(mut build) = *built.expr else {
        return Err(Error::new("`send` does not end its request in `build()?`"));
    };
    build.args.push(parse_quote!(&operations::#constant));

    // `ResponseValue<T>` in the signature tells what to decode, `()` nothing.
    let output = text(&send.sig.output);
    let sends: Expr = match output.contains("ResponseValue<()>") {
        true => parse_quote!(self.call().send_nothing()),
        false => parse_quote!(self.call().send()),
    };
    let (visibility, mut signature) = (&send.vis, send.sig.clone());
    signature.asyncness = None;
    signature.output = call_future(&signature.output)?;
    let attributes = &send.attrs;
    Ok([
        parse_quote! {
            /// The call, with its request or the reason for which there is none.
            pub(crate) fn call(mut self) -> Call<'a> {
                let client = self.client;
                Call::new(client, &operations::#constant, self.request())
            }
        },
        parse_quote! {
            fn request(self) -> Result<RequestTemplate, Error> {
                let refuse =
                    |reason: String| Error::invalid_request(&operations::#constant, reason);
                #(#statements)*
                #build
            }
        },
        parse_quote! {
            #(#attributes)*
            #visibility #signature {
                #sends
            }
        },
    ])
}

/// `Result<T, E>` → `CallFuture<'a, T>`
fn call_future(output: &syn::ReturnType) -> Result<syn::ReturnType> {
    if let syn::ReturnType::Type(_, ty) = output
        && let syn::Type::Path(result) = &**ty
        && let Some(last) = result.path.segments.last()
        && let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(payload) = arguments.args.first()
    {
        return Ok(parse_quote!(-> CallFuture<'a, #payload>));
    }
    Err(Error::new("`send` returns no `Result`"))
}

/// Gives each builder options of the call beside the API's own parameters.
pub(super) fn carry_options(code: &mut Code<'_>) -> Result<usize> {
    struct Options(usize);
    impl VisitMut for Options {
        // `Self { client: client, … }` in `new`.
        fn visit_expr_struct_mut(&mut self, expr: &mut syn::ExprStruct) {
            if expr.path.is_ident("Self") {
                expr.fields
                    .push(parse_quote!(options: crate::CallOptions::new()));
                self.0 += 1;
            }
        }
        // `let Self { client, … } = self` in `request`.
        fn visit_pat_struct_mut(&mut self, pattern: &mut syn::PatStruct) {
            if pattern.path.is_ident("Self") {
                pattern.rest = Some(syn::PatRest {
                    attrs: Vec::new(),
                    dot2_token: Default::default(),
                });
                self.0 += 1;
            }
        }
        // `Call::new` in `call`.
        fn visit_block_mut(&mut self, block: &mut syn::Block) {
            visit_mut::visit_block_mut(self, block);
            if let Some(Stmt::Expr(Expr::Call(call), _)) = block.stmts.last_mut()
                && text(&call.func) == "Call::new"
            {
                call.args.insert(2, parse_quote!(options));
                block.stmts.insert(
                    0,
                    parse_quote!(let options = std::mem::take(&mut self.options);),
                );
                self.0 += 1;
            }
        }
    }
    let mut places = 0;
    for item in &mut code.builders {
        match item {
            Item::Struct(item) => {
                if let syn::Fields::Named(fields) = &mut item.fields {
                    fields
                        .named
                        .push(parse_quote!(pub(in crate::generated) options: crate::CallOptions));
                }
            }
            Item::Impl(block) => {
                let mut options = Options(0);
                options.visit_item_impl_mut(block);
                if options.0 != 3 {
                    return Err(Error::new(
                        "a builder is not made, taken apart and called once",
                    ));
                }
                let after_new = 1;
                block.items.insert(
                    after_new,
                    parse_quote! {
                        /// What this call does otherwise than its client: retries, limits, headers.
                        pub fn options(mut self, options: crate::CallOptions) -> Self {
                            self.options = options;
                            self
                        }
                    },
                );
                places += 1;
            }
            _ => {}
        }
    }
    Ok(places)
}

/// Drops the header that carries `info.version`.
pub(super) fn drop_version_header(code: &mut Code<'_>) -> Result<usize> {
    struct Headers(usize);
    impl VisitMut for Headers {
        fn visit_block_mut(&mut self, block: &mut syn::Block) {
            block.stmts.retain(|statement| {
                bound_name(statement).as_deref() != Some("header_map")
                    && !text(statement).starts_with("header_map.append")
            });
            visit_mut::visit_block_mut(self, block);
        }
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            visit_mut::visit_expr_mut(self, expr);
            if let Expr::MethodCall(call) = expr
                && call.method == "headers"
            {
                *expr = (*call.receiver).clone();
                self.0 += 1;
            }
        }
    }
    let mut headers = Headers(0);
    visit(&mut code.builders, &mut headers);
    Ok(headers.0)
}

/// Checks that what goes into a path is one segment of it, and escapes it.
pub(super) fn check_path_segments(code: &mut Code<'_>) -> Result<usize> {
    struct Segments(usize);
    impl Segments {
        /// `encode_path(&id.to_string())` → `segment("id", id.as_str())…?`
        fn replacement(expr: &Expr) -> Option<Expr> {
            let Expr::Call(call) = expr else { return None };
            if text(&call.func) != "encode_path" {
                return None;
            }
            let Some(Expr::Reference(reference)) = call.args.first() else {
                return None;
            };
            let Expr::MethodCall(to_string) = &*reference.expr else {
                return None;
            };
            let value = &to_string.receiver;
            let name = text(value);
            Some(parse_quote!(segment(#name, #value.as_str()).map_err(refuse)?))
        }
    }
    impl VisitMut for Segments {
        // The arguments of `format!` are tokens, not expressions, to syn.
        fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
            let Ok(arguments) = mac.parse_body_with(
                syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated,
            ) else {
                return;
            };
            let arguments = arguments.into_iter().map(|argument| {
                Self::replacement(&argument)
                    .inspect(|_| self.0 += 1)
                    .unwrap_or(argument)
            });
            mac.tokens = quote::quote!(#(#arguments),*);
        }
    }
    let mut segments = Segments(0);
    visit(&mut code.builders, &mut segments);
    Ok(segments.0)
}

/// Describes the request instead of building it.
pub(super) fn describe_requests(code: &mut Code<'_>) -> Result<usize> {
    struct Describe {
        optional: HashSet<String>,
        places: usize,
    }
    impl Describe {
        /// `&QueryParam::new("name", &value)` → `"name", value.as_ref()`
        fn parameter(&self, argument: Option<&Expr>) -> Option<[Expr; 2]> {
            let Some(Expr::Reference(reference)) = argument else {
                return None;
            };
            let Expr::Call(call) = &*reference.expr else {
                return None;
            };
            let Some(Expr::Reference(value)) = call.args.get(1) else {
                return None;
            };
            let value = match self.optional.contains(&text(&value.expr)) {
                true => {
                    let value = &value.expr;
                    parse_quote!(#value.as_ref())
                }
                false => parse_quote!(Some(#value)),
            };
            Some([call.args.first()?.clone(), value])
        }
    }
    impl VisitMut for Describe {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            visit_mut::visit_expr_mut(self, expr);
            match expr {
                Expr::MethodCall(call) => {
                    let (receiver, method, arguments) = (&call.receiver, &call.method, &call.args);
                    *expr = if text(receiver) == "client.client" {
                        parse_quote!(RequestTemplate::#method(#arguments))
                    } else if method == "header" && text(arguments).contains("::ACCEPT,") {
                        parse_quote!(#receiver.accept_json())
                    } else if let Some([name, value]) = self.parameter(arguments.first()) {
                        parse_quote!(#receiver.#method(#name, #value))
                    } else {
                        return;
                    };
                }
                Expr::Macro(call) if call.mac.path.is_ident("format") => {
                    let arguments = &call.mac.tokens;
                    *expr = parse_quote!(RequestTemplate::url(format_args!(#arguments)));
                }
                _ => return,
            }
            self.places += 1;
        }
    }
    let mut optional: HashMap<String, HashSet<String>> = HashMap::new();
    for item in &code.builders {
        if let Item::Struct(item) = item {
            let fields = item
                .fields
                .iter()
                .filter(|field| text(&field.ty).starts_with("Result<Option<"))
                .filter_map(|field| field.ident.as_ref().map(ToString::to_string));
            optional.insert(item.ident.to_string(), fields.collect());
        }
    }
    let mut places = 0;
    for (builder, method) in methods_mut(&mut code.builders) {
        if method.sig.ident == "request" {
            let mut describe = Describe {
                optional: optional.remove(&builder).unwrap_or_default(),
                places: 0,
            };
            describe.visit_block_mut(&mut method.block);
            places += describe.places;
        }
    }
    Ok(places)
}

/// Replaces progenitor's error and client by the hand-written ones.
pub(super) fn use_own_error(code: &mut Code<'_>) -> Result<usize> {
    struct Own(usize);
    impl VisitMut for Own {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            match text(expr).as_str() {
                "Error::InvalidRequest" => *expr = parse_quote!(refuse),
                "client.baseurl" => *expr = parse_quote!(client.base_url()),
                _ => return visit_mut::visit_expr_mut(self, expr),
            }
            self.0 += 1;
        }
        fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
            if let Ok(mut arguments) = mac.parse_body_with(
                syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated,
            ) {
                arguments
                    .iter_mut()
                    .for_each(|argument| self.visit_expr_mut(argument));
                mac.tokens = quote::quote!(#arguments);
            }
        }
        fn visit_type_mut(&mut self, ty: &mut syn::Type) {
            match text(ty).as_str() {
                "Error<()>" => *ty = parse_quote!(Error),
                "&'asuper::Client" => *ty = parse_quote!(&'a crate::Client),
                _ => return visit_mut::visit_type_mut(self, ty),
            }
            self.0 += 1;
        }
    }
    let mut own = Own(0);
    visit(&mut code.builders, &mut own);
    Ok(own.0)
}

/// Puts the description of each parameter on its setter.
pub(super) fn describe_parameters(code: &mut Code<'_>) -> Result<usize> {
    let mut descriptions = HashMap::new();
    for operation in operations(code.document)? {
        for parameter in operation.source.parameters(code.document)? {
            let name = parameter["name"].as_str().unwrap_or_default();
            let key = (operation.builder().to_string(), name.to_snake_case());
            let place = match parameter["in"].as_str() {
                Some("path") => "In the path; required.",
                _ if parameter["required"] == true => "In the query; required.",
                _ => "In the query.",
            };
            let description = parameter["description"].as_str().unwrap_or_default();
            descriptions.insert(key, format!("{description}\n\n{place}"));
        }
    }
    let mut places = 0;
    for (builder, method) in methods_mut(&mut code.builders) {
        let name = method.sig.ident.to_string();
        let body = match name.as_str() {
            "body" if is_setter(method) => Some("The whole body of the request."),
            "body_map" => Some("Changes the body of the request through its builder."),
            "new" => Some("A call without parameters yet."),
            _ => None,
        };
        let description = descriptions
            .get(&(builder, name))
            .map(String::as_str)
            .or(body);
        if let Some(description) = description {
            method.attrs.push(parse_quote!(#[doc = #description]));
            places += 1;
        }
    }
    Ok(places)
}

fn visit(items: &mut [Item], visitor: &mut impl VisitMut) {
    for item in items {
        visitor.visit_item_mut(item);
    }
}
