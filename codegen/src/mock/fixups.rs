//! The fixups of mocks.

use proc_macro2::Ident;
use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{
    FnArg, GenericArgument, ImplItem, ImplItemFn, Item, ItemImpl, PathArguments, Type, parse_quote,
};

use super::Mocks;
use crate::error::{Error, Result};
use crate::operation::{Operation, Payload};
use crate::refine::text;

/// Names the operation where progenitor gives a method and a pattern of the path.
pub(super) fn match_by_operation(mocks: &mut Mocks<'_>) -> Result<usize> {
    let mut places = 0;
    for (block, operation) in blocks(&mut mocks.items, &mocks.operations, "When") {
        let constant = operation.constant();
        for function in functions(block) {
            if text(&function.block).contains("path_matches") {
                let name = function.sig.ident.to_string();
                function.block = match name.as_str() {
                    "new" => parse_quote!({ Self(inner.operation(&crate::operations::#constant)) }),
                    name => parse_quote!({ Self(self.0.path_parameter(#name, value)) }),
                };
                places += 1;
            }
        }
    }
    Ok(places)
}

/// Lets each setter take what the client's setter of the same name takes.
pub(super) fn set_like_the_client(mocks: &mut Mocks<'_>) -> Result<usize> {
    let mut places = 0;
    for (block, _) in blocks(&mut mocks.items, &mocks.operations, "When") {
        let mut absent: Vec<ImplItem> = Vec::new();
        for function in functions(block) {
            let ident = function.sig.ident.clone();
            let name = ident.to_string();
            if matches!(name.as_str(), "new" | "into_inner") {
                continue;
            }
            let body = text(&function.block);
            let ty = set_type(function)
                .ok_or_else(|| Error::new(format!("`{name}` sets nothing that is known")))?;
            let described = match name.as_str() {
                "body" => "Expects this body, and nothing else in it.".to_owned(),
                _ => format!("Expects this `{name}`."),
            };
            let set: syn::Expr = if body.contains("path_parameter") {
                parse_quote!(self.0.path_parameter(#name, value))
            } else if body.contains("json_body") {
                parse_quote!(self.0.body(&value))
            } else {
                parse_quote!(self.0.query_parameter(#name, value))
            };
            *function = parse_quote! {
                #[doc = #described]
                pub fn #ident<V>(self, value: V) -> Self
                where
                    V: ::std::convert::TryInto<#ty>,
                    V::Error: ::std::fmt::Debug,
                {
                    let value: #ty = value.try_into().expect(concat!("no value of `", #name, "`"));
                    Self(#set)
                }
            };
            places += 1;
            if body.contains("query_param_missing") {
                let without = format_ident!("without_{ident}");
                let described = format!("Expects no `{name}`.");
                absent.push(parse_quote! {
                    #[doc = #described]
                    pub fn #without(self) -> Self {
                        Self(self.0.without_query_parameter(#name))
                    }
                });
            }
        }
        block.items.append(&mut absent);
    }
    Ok(places)
}

/// The type that a setter of progenitor's sets, without reference or `Option`.
fn set_type(function: &ImplItemFn) -> Option<Type> {
    let bound = function
        .sig
        .generics
        .where_clause
        .as_ref()
        .and_then(|clause| {
            clause
                .predicates
                .iter()
                .find_map(|predicate| match predicate {
                    syn::WherePredicate::Type(bound) => {
                        bound.bounds.first().and_then(|bound| match bound {
                            syn::TypeParamBound::Trait(bound) => {
                                argument(&bound.path).and_then(|ty| match ty {
                                    Type::Path(option) => argument(&option.path).cloned(),
                                    _ => None,
                                })
                            }
                            _ => None,
                        })
                    }
                    _ => None,
                })
        });
    let ty = bound.or_else(|| match function.sig.inputs.last() {
        Some(FnArg::Typed(argument)) => Some((*argument.ty).clone()),
        _ => None,
    })?;
    let mut ty = match ty {
        Type::Reference(reference) => *reference.elem,
        ty => ty,
    };
    if text(&ty) == "str" {
        ty = parse_quote!(::std::string::String);
    }
    Some(ty)
}

fn argument(path: &syn::Path) -> Option<&Type> {
    match &path.segments.last()?.arguments {
        PathArguments::AngleBracketed(arguments) => {
            arguments.args.iter().find_map(|one| match one {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

/// Puts our `When`, `Then` and `Mock` in the place of httpmock's.
pub(super) fn use_own_mocks(mocks: &mut Mocks<'_>) -> Result<usize> {
    struct Own(usize);
    impl VisitMut for Own {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            if path.segments.len() == 2 && path.segments[0].ident == "httpmock" {
                let name = &path.segments[1].ident;
                *path = match name == "Mock" {
                    true => parse_quote!(crate::mock::Mock),
                    false => parse_quote!(crate::mock::#name),
                };
                self.0 += 1;
            } else if path.segments.len() > 1 && path.segments[0].ident == "types" {
                path.segments.insert(0, parse_quote!(crate));
            } else if path.segments.len() > 1 && path.segments[0].ident == "operations" {
                let name = &path.segments[1];
                let rest = path.segments.iter().skip(2);
                *path = parse_quote!(#name #(::#rest)*);
            }
            visit_mut::visit_path_mut(self, path);
        }
    }
    let mut own = Own(0);
    mocks.items.retain(|item| !matches!(item, Item::Use(_)));
    for item in &mut mocks.items {
        own.visit_item_mut(item);
    }
    own.visit_item_impl_mut(&mut mocks.server);
    mocks.server.trait_ = None;
    for function in functions(&mut mocks.server) {
        function.vis = parse_quote!(pub);
        function.attrs.push(parse_quote!(#[track_caller]));
    }
    Ok(own.0)
}

/// Gives each `Then` a method that takes what the client returns, and the ones
/// that every operation has.
pub(super) fn answer_with_payload(mocks: &mut Mocks<'_>) -> Result<usize> {
    let mut places = 0;
    for (block, operation) in blocks(&mut mocks.items, &mocks.operations, "Then") {
        let constant = operation.constant();
        match operation.payload {
            Payload::Data(schema) => {
                let schema = format_ident!("{schema}");
                block.items.push(parse_quote! {
                    /// Answers with this payload, in the envelope that the API puts it in.
                    pub fn payload(self, value: &crate::types::#schema) -> Self {
                        Self(self.0.payload(value))
                    }
                });
                places += 1;
            }
            Payload::Page(item) => {
                let item = format_ident!("{item}");
                block.items.push(parse_quote! {
                    /// Answers with these items, as the only page of the list.
                    pub fn items(self, items: &[crate::types::#item]) -> Self {
                        Self(self.0.items(items))
                    }
                });
                places += 1;
            }
            Payload::Bare(_) | Payload::Nothing => {}
        }
        let common: ItemImpl = parse_quote! {
            impl Common {
                /// Answers as the documentation's example does.
                pub fn example(self) -> Self {
                    Self(self.0.example(&crate::operations::#constant))
                }

                /// Answers with this status and body, whatever the document says.
                pub fn error(self, status: u16, body: impl ::serde::Serialize) -> Self {
                    Self(self.0.error(status, body))
                }
            }
        };
        block.items.extend(common.items);
    }
    Ok(places)
}

/// Says of each item what it is for.
pub(super) fn describe(mocks: &mut Mocks<'_>) -> Result<usize> {
    let mut places = 0;
    for operation in &mocks.operations {
        let (method, builder) = (operation.method(), operation.builder());
        let about = [
            (format!("{builder}When"), "Which calls of"),
            (format!("{builder}Then"), "How to answer calls of"),
        ];
        for item in &mut mocks.items {
            if let Item::Struct(item) = item
                && let Some((_, what)) = about.iter().find(|(name, _)| item.ident == name)
            {
                let text = format!("{what} [`Client::{method}`](crate::Client::{method}).");
                item.attrs.push(parse_quote!(#[doc = #text]));
                places += 1;
            }
        }
        let text = format!("Expects calls of [`Client::{method}`](crate::Client::{method}).");
        for function in functions(&mut mocks.server).filter(|function| function.sig.ident == method)
        {
            function.attrs.insert(0, parse_quote!(#[doc = #text]));
            places += 1;
        }
    }
    for item in &mut mocks.items {
        if let Item::Impl(block) = item {
            for function in functions(block).filter(|one| one.attrs.is_empty()) {
                let text = match function.sig.ident.to_string().as_str() {
                    "new" => "What no operation has been expected of so far.".to_owned(),
                    "into_inner" => "The same without the types of the operation.".to_owned(),
                    name => format!("Answers with the status {}.", name.replace('_', " ")),
                };
                function.attrs.push(parse_quote!(#[doc = #text]));
                places += 1;
            }
        }
    }
    Ok(places)
}

/// The impl of each operation's `When` or `Then`.
fn blocks<'a, 'd>(
    items: &'a mut [Item],
    operations: &'a [Operation<'d>],
    suffix: &'a str,
) -> impl Iterator<Item = (&'a mut ItemImpl, &'a Operation<'d>)> {
    items.iter_mut().filter_map(move |item| match item {
        Item::Impl(block) => {
            let name = text(&block.self_ty);
            let operation = operations.iter().find(|one| {
                let expected: Ident = format_ident!("{}{suffix}", one.builder());
                expected == name
            })?;
            Some((block, operation))
        }
        _ => None,
    })
}

fn functions(block: &mut ItemImpl) -> impl Iterator<Item = &mut ImplItemFn> {
    block.items.iter_mut().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    })
}
