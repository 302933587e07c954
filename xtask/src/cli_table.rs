//! Writes the table of the commands of `pipedream`, the command line in `cli/`.
//!
//! Every operation of openapi.yaml becomes a command. `name` derives its name, `arguments`
//! its arguments. The table is `cli/src/generated.rs`; `cargo xtask regenerate` writes it.

mod arguments;
mod name;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use anyhow::{Result, bail};
use openapi_document::model::{Model, Operation};
use pipedream_client_codegen::Idempotency;

/// Sections with these names would hide commands that are not operations.
const RESERVED: [&str; 6] = ["api", "auth", "completions", "help", "man", "sandbox"];

/// The extension with the name of a command or flag.
const NAME: &str = "x-cli-name";
/// The extension with earlier names of a command.
const ALIASES: &str = "x-cli-aliases";
/// The extension that hides a command from the help.
const HIDDEN: &str = "x-cli-hidden";

/// Generates the table.
///
/// # Errors
///
/// Fails if two operations have the same name, or if a section has a reserved name.
pub fn generate(model: &Model<'_>, idempotency: &HashMap<String, Idempotency>) -> Result<String> {
    let mut sections: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for operation in model.operations.iter().filter(|it| !it.in_callback) {
        sections
            .entry(section(model, operation))
            .or_default()
            .push(operation);
    }
    let mut text = String::from(
        "// Generated from openapi.yaml by `cargo xtask regenerate`. Do not edit.\n\n\
         use crate::table::{Body, Idempotency, Kind, Operation, Parameter, Place, Property, Section};\n\n\
         /// The sections with their operations.\n\
         pub(crate) static SECTIONS: &[Section] = &[\n",
    );
    for (section, operations) in &sections {
        if RESERVED.contains(&section.as_str()) {
            bail!("the tag `{section}` has the name of a command; rename the tag");
        }
        let about = tag_description(model, section);
        writeln!(
            text,
            "Section {{ name: {section:?}, about: {about:?}, operations: &["
        )?;
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for operation in operations {
            let id = id(model, operation);
            let verb = verb(model, operation);
            if let Some(other) = seen.insert(verb.clone(), id.clone()) {
                bail!(
                    "the operations `{other}` and `{id}` are both `pipedream {section} {verb}`; \
                     give one of them `{NAME}`"
                );
            }
            let Some(idempotency) = idempotency.get(&id) else {
                bail!("the operation `{id}` has no idempotency");
            };
            self::operation(model, operation, &verb, idempotency, &mut text)?;
        }
        text.push_str("] },\n");
    }
    text.push_str("];\n");
    Ok(text)
}

fn id(model: &Model<'_>, operation: &Operation) -> String {
    model
        .document
        .get_str(operation.node, "operationId")
        .unwrap_or_default()
        .to_owned()
}

fn tag<'a>(model: &'a Model<'_>, operation: &Operation) -> &'a str {
    let tags = model.list(operation.node, "tags").first();
    tags.and_then(|tag| model.document.as_str(*tag))
        .unwrap_or("Other")
}

fn section(model: &Model<'_>, operation: &Operation) -> String {
    name::kebab(tag(model, operation))
}

fn tag_description(model: &Model<'_>, section: &str) -> String {
    let document = model.document;
    let tags = model.list(document.root(), "tags").iter();
    let mut named = tags.filter(|tag| {
        document
            .get_str(**tag, "name")
            .is_some_and(|name| name::kebab(name) == section)
    });
    let description = named
        .next()
        .and_then(|tag| document.get_str(*tag, "description"));
    description.unwrap_or_default().trim().to_owned()
}

fn verb(model: &Model<'_>, operation: &Operation) -> String {
    match model.document.get_str(operation.node, NAME) {
        Some(name) => name.to_owned(),
        None => name::verb(
            &id(model, operation),
            tag(model, operation),
            &operation.path,
        ),
    }
}

fn operation(
    model: &Model<'_>,
    operation: &Operation,
    verb: &str,
    idempotency: &Idempotency,
    text: &mut String,
) -> Result<()> {
    let document = model.document;
    let node = operation.node;
    let string = |key| document.get_str(node, key).unwrap_or_default().trim();
    let aliases: Vec<&str> = model
        .list(node, ALIASES)
        .iter()
        .filter_map(|alias| document.as_str(*alias))
        .collect();
    let url = document
        .get(node, "externalDocs")
        .and_then(|docs| document.get_str(docs, "url"));
    let parameters = arguments::parameters(model, operation)?;
    let is_list = parameters.contains("name: \"after\"");
    writeln!(
        text,
        "Operation {{\n    id: {:?},\n    verb: {verb:?},\n    aliases: &{aliases:?},\n    \
         is_hidden: {},\n    summary: {:?},\n    description: {:?},\n    url: {:?},\n    \
         method: {:?},\n    path: {:?},\n    is_list: {is_list},\n    idempotency: {},\n    \
         parameters: &[\n{parameters}    ],\n    \
         body: {},\n}},",
        id(model, operation),
        document.is_true(node, HIDDEN),
        string("summary"),
        string("description"),
        url.unwrap_or_default(),
        operation.method.to_uppercase(),
        operation.path,
        as_code(idempotency),
        arguments::body(model, node)?,
    )?;
    Ok(())
}

/// The idempotency of an operation, as Rust code.
fn as_code(idempotency: &Idempotency) -> String {
    match idempotency {
        Idempotency::Safe | Idempotency::Always => "Idempotency::Always".to_owned(),
        Idempotency::Never => "Idempotency::Never".to_owned(),
        Idempotency::WhenGiven(names) => format!("Idempotency::With(&{names:?})"),
    }
}
