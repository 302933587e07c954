//! The types and the documentation of parameters, for builders and mocks.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::operation::{Location, Parameter, ValueType};

/// The Rust type of a parameter's value.
pub(super) fn value_type(parameter: &Parameter<'_>) -> TokenStream {
    match parameter.value {
        ValueType::Named(schema) => {
            let name = format_ident!("{}", schema);
            quote!(types::#name)
        }
        ValueType::String => quote!(String),
        ValueType::Integer => quote!(i64),
        ValueType::Number => quote!(f64),
        ValueType::Boolean => quote!(bool),
    }
}

/// The documentation of a parameter's setter.
pub(super) fn description(parameter: &Parameter<'_>) -> String {
    let location = match parameter.location {
        Location::Path => "Path",
        Location::Query => "Query",
    };
    let presence = match parameter.required {
        true => "required",
        false => "optional",
    };
    let example = match parameter.example.and_then(literal) {
        Some(value) => format!(" Example: `.{}({value})`.", parameter.setter),
        None => String::new(),
    };
    let description = parameter.description;
    format!("{description}\n\n{location} parameter, {presence}.{example}")
}

/// The call of a required parameter's setter in an example.
pub(super) fn example_call(parameter: &Parameter<'_>) -> String {
    let value = parameter.example.and_then(literal);
    let value = value.unwrap_or_else(|| match parameter.value {
        ValueType::Named(_) | ValueType::String => "\"example\"".to_owned(),
        ValueType::Integer => "1".to_owned(),
        ValueType::Number => "1.0".to_owned(),
        ValueType::Boolean => "true".to_owned(),
    });
    format!(".{}({value})", parameter.setter)
}

/// A scalar as Rust writes it.
pub(super) fn literal(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(Literal::string(text).to_string()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
