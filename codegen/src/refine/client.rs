//! Fixups of the client's methods: their documentation.

use std::collections::HashMap;

use serde_json::Value;
use syn::{Attribute, Item, parse_quote};

use super::Code;
use super::rewrite::functions_mut;
use crate::document::resolve;
use crate::error::Result;
use crate::operation::{Operation, Payload, operations};

/// Says of each method, and of its builder, what the operation does, its route,
/// and how it is called.
pub(super) fn describe_operations(code: &mut Code<'_>) -> Result<usize> {
    let mut methods = HashMap::new();
    let mut builders = HashMap::new();
    for operation in operations(code.document)? {
        let name = operation.method();
        builders.insert(
            operation.builder(),
            format!("A call of [`Client::{name}`](crate::Client::{name}), with its parameters."),
        );
        methods.insert(name, description(code.document, &operation)?);
    }
    let mut places = 0;
    for method in functions_mut(&mut code.client) {
        if let Some(description) = methods.get(&method.sig.ident) {
            describe(&mut method.attrs, description);
            places += 1;
        }
    }
    for item in &mut code.builders {
        if let Item::Struct(item) = item
            && let Some(description) = builders.get(&item.ident)
        {
            describe(&mut item.attrs, description);
            // A builder that is dropped makes no call.
            item.attrs
                .push(parse_quote!(#[must_use = "a call is made when it is awaited"]));
            places += 1;
        }
    }
    Ok(places)
}

fn describe(attributes: &mut Vec<Attribute>, description: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    attributes.insert(0, parse_quote!(#[doc = #description]));
}

fn description(document: &Value, operation: &Operation<'_>) -> Result<String> {
    let source = operation.source;
    let summary = source.object["summary"].as_str().unwrap_or_default();
    let text = source.object["description"].as_str().unwrap_or_default();
    let route = format!("`{} {}`", source.method.to_uppercase(), source.path);
    let example = example(document, operation)?;
    Ok(format!(
        "{summary}: {route}\n\n{text}\n\n# Example\n\n{example}"
    ))
}

/// A program that makes the call as the document's examples do.
fn example(document: &Value, operation: &Operation<'_>) -> Result<String> {
    let mut calls = vec!["client".to_owned(), format!(".{}()", operation.method())];
    for parameter in operation.source.parameters(document)? {
        if parameter["required"] == true {
            let name = parameter["name"].as_str().unwrap_or_default();
            let value = first_example(parameter);
            calls.push(format!(".{}({value})", heck::AsSnakeCase(name)));
        }
    }
    let body = &operation.source.object["requestBody"]["content"]["application/json"];
    if !body.is_null() {
        let setters: String = first_example(resolve(document, body)?)
            .as_object()
            .into_iter()
            .flatten()
            // A nested object has a type of its own, which an example of one line
            // would only hide.
            .filter(|(_, value)| !value.is_object() && !value.is_array())
            .map(|(name, value)| format!(".{}({value})", heck::AsSnakeCase(name)))
            .collect();
        calls.push(format!(".body_map(|body| body{setters})"));
    }
    let binding = match operation.payload {
        Payload::Nothing => String::new(),
        Payload::Bare(_) | Payload::Data(_) => "let payload = ".to_owned(),
        Payload::Page(_) => "let page = ".to_owned(),
    };
    let shown = match operation.payload {
        Payload::Nothing => "",
        Payload::Bare(_) | Payload::Data(_) => "println!(\"{payload:?}\");\n",
        Payload::Page(_) => "println!(\"{:?}\", page.items);\n",
    };
    calls.push(".await?".to_owned());
    // As rustfmt would break it: a short chain stays on its line.
    let call = match calls.len() {
        3 => calls.concat(),
        _ => calls.join("\n    "),
    };
    Ok(format!(
        "```no_run\n# async fn example(client: &pipedream_client::Client) -> Result<(), \
         pipedream_client::Error> {{\n{binding}{call};\n{shown}# Ok(())\n# }}\n```"
    ))
}

/// The value of `example`, or of the first of `examples`.
fn first_example(holder: &Value) -> &Value {
    let example = &holder["example"];
    if !example.is_null() {
        return example;
    }
    let first = holder["examples"]
        .as_object()
        .and_then(|examples| examples.values().next());
    first.map_or(&Value::Null, |example| &example["value"])
}
