//! Fixups of what a builder makes of its parameters: a description of the request.

use std::collections::{HashMap, HashSet};

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Item, parse_quote};

use super::Code;
use super::rewrite::{bound_name, methods_mut, text};
use crate::error::Result;

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
        /// `encode_path(&id.to_string())` → `path_segment("id", id.as_str())…?`
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
            Some(parse_quote!(path_segment(#name, #value.as_str()).map_err(refuse)?))
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

fn visit(items: &mut [Item], visitor: &mut impl VisitMut) {
    for item in items {
        visitor.visit_item_mut(item);
    }
}
