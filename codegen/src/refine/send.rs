//! Fixups of how a builder is sent: a call of the run time, with its own options.

use std::collections::HashMap;

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ImplItem, ImplItemFn, Item, Stmt, parse_quote};

use super::Code;
use super::rewrite::{bound_name, inherent_name, text};
use crate::error::{Error, Result};
use crate::operation::operations;

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
        true => parse_quote!(self.call().send_empty()),
        false => parse_quote!(self.call().send()),
    };
    let (visibility, mut signature) = (&send.vis, send.sig.clone());
    signature.asyncness = None;
    signature.output = call_future(&signature.output)?;
    let attributes = &send.attrs;
    Ok([
        parse_quote! {
            /// The call, with its request or the reason for which there is none.
            pub(crate) fn call(mut self) -> Call {
                let client = self.client.clone();
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

/// `Result<T, E>` → `CallFuture<T>`
fn call_future(output: &syn::ReturnType) -> Result<syn::ReturnType> {
    if let syn::ReturnType::Type(_, ty) = output
        && let syn::Type::Path(result) = &**ty
        && let Some(last) = result.path.segments.last()
        && let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(payload) = arguments.args.first()
    {
        return Ok(parse_quote!(-> CallFuture<#payload>));
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
