//! Fixups of the builders of operations: what they import, show and say.

use std::collections::HashMap;

use heck::ToSnakeCase;
use syn::visit_mut::{self, VisitMut};
use syn::{Item, parse_quote};

use super::Code;
use super::rewrite::{is_setter, methods_mut};
use crate::error::Result;
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
                use crate::call::path::path_segment;
            ),
            parse_quote!(
                use crate::call::request::RequestTemplate;
            ),
            parse_quote!(
                use crate::call::response::ResponseValue;
            ),
            parse_quote!(
                use crate::types;
            ),
        ],
    );
    Ok(places)
}

/// Lets a builder hold a clone of the client, which it borrows in progenitor's code.
pub(super) fn own_the_client(code: &mut Code<'_>) -> Result<usize> {
    struct Own(usize);
    impl VisitMut for Own {
        fn visit_generics_mut(&mut self, generics: &mut syn::Generics) {
            if generics.lifetimes().next().is_some() {
                *generics = syn::Generics::default();
                self.0 += 1;
            }
            visit_mut::visit_generics_mut(self, generics);
        }
        fn visit_path_segment_mut(&mut self, segment: &mut syn::PathSegment) {
            if let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments
                && let Some(syn::GenericArgument::Lifetime(_)) = arguments.args.first()
            {
                segment.arguments = syn::PathArguments::None;
            }
            visit_mut::visit_path_segment_mut(self, segment);
        }
        // `client: client` in `new`.
        fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
            if matches!(&field.member, syn::Member::Named(name) if name == "client") {
                field.expr = parse_quote!(client.clone());
            }
        }
        fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
            reference.lifetime = None;
            visit_mut::visit_type_reference_mut(self, reference);
        }
        fn visit_field_mut(&mut self, field: &mut syn::Field) {
            if let syn::Type::Reference(reference) = &field.ty {
                field.ty = (*reference.elem).clone();
            }
            visit_mut::visit_field_mut(self, field);
        }
    }
    let mut own = Own(0);
    for item in &mut code.builders {
        own.visit_item_mut(item);
    }
    own.visit_item_impl_mut(&mut code.client);
    Ok(own.0)
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
