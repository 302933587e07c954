//! The arguments of a command: parameters and properties of the body.

use std::fmt::Write;

use anyhow::Result;
use openapi_document::model::{Kind, Model, Operation, essence};
use openapi_document::tree::NodeId;

use super::{NAME, name};

/// Writes the parameters of an operation.
pub(super) fn parameters(model: &Model<'_>, operation: &Operation) -> Result<String> {
    let document = model.document;
    let mut text = String::new();
    for parameter in model.parameters(operation) {
        let (Some(place), Some(name)) = model.parameter_key(parameter.node) else {
            continue;
        };
        let place = match place {
            "path" => "Place::Path",
            "query" => "Place::Query",
            _ => continue,
        };
        let schema = model.get(parameter.node, "schema");
        let described = described(model, name, parameter.node, schema);
        let required = document.is_true(parameter.node, "required");
        writeln!(
            text,
            "        Parameter {{ place: {place}, property: Property {{ {described}, \
             is_required: {required} }} }},"
        )?;
    }
    Ok(text)
}

/// Writes the JSON body of an operation.
pub(super) fn body(model: &Model<'_>, operation: NodeId) -> Result<String> {
    let document = model.document;
    let Some(body) = model.get(operation, "requestBody") else {
        return Ok("None".to_owned());
    };
    let content = model.content(body);
    let Some((_, json)) = content
        .into_iter()
        .find(|(name, _)| essence(name) == "application/json")
    else {
        return Ok("None".to_owned());
    };
    let example = document.get(json, "example").or_else(|| {
        let examples = model.get(json, "examples")?;
        let first = document.entries(examples).first()?;
        document.get(model.resolve(first.value)?, "value")
    });
    let template = example.map(|node| format!("{:#}", document.json(node)));
    let mut text = format!(
        "Some(Body {{ is_required: {}, template: {:?}, properties: &[\n",
        document.is_true(body, "required"),
        template.unwrap_or_else(|| "{}".to_owned())
    );
    let mut seen = Vec::new();
    if let Some(schema) = model.get(json, "schema") {
        properties(model, schema, true, &mut seen, &mut text)?;
    }
    text.push_str("    ] })");
    Ok(text)
}

/// Writes the properties of a schema and of its subschemas.
fn properties(
    model: &Model<'_>,
    schema: NodeId,
    always: bool,
    seen: &mut Vec<String>,
    text: &mut String,
) -> Result<()> {
    let document = model.document;
    let required = model.list(schema, "required").iter();
    let required: Vec<&str> = required.filter_map(|name| document.as_str(*name)).collect();
    let listed = document.get(schema, "properties");
    for entry in listed.map_or(&[][..], |node| document.entries(node)) {
        let name = entry.key.to_string();
        let is_read_only = document.is_true(entry.value, "readOnly");
        // A flag would show a secret to all users of the machine; `--body` reads a file.
        let is_secret = document.get_str(entry.value, "format") == Some("password");
        if seen.contains(&name) || is_read_only || is_secret {
            continue;
        }
        let described = described(model, &name, entry.value, model.resolve(entry.value));
        let is_required = always && required.contains(&name.as_str());
        writeln!(
            text,
            "        Property {{ {described}, is_required: {is_required} }},"
        )?;
        seen.push(name);
    }
    for (keyword, always) in [("allOf", always), ("anyOf", false), ("oneOf", false)] {
        for subschema in model.list(schema, keyword) {
            if let Some(subschema) = model.resolve(*subschema) {
                properties(model, subschema, always, seen, text)?;
            }
        }
    }
    Ok(())
}

/// Writes all fields of a `Property` except `is_required`.
fn described(model: &Model<'_>, name: &str, node: NodeId, schema: Option<NodeId>) -> String {
    let document = model.document;
    let on = |keyword: &str| {
        document
            .get(node, keyword)
            .or_else(|| document.get(schema?, keyword))
    };
    let text = |keyword| {
        on(keyword)
            .and_then(|node| document.as_str(node))
            .map(str::trim)
    };
    let json = |keyword| {
        let value = document.get(schema?, keyword)?;
        Some(document.json(value))
    };
    let flag = text(NAME).map_or_else(|| name::kebab(name), str::to_owned);
    let values: Vec<String> = match json("enum") {
        Some(serde_json::Value::Array(values)) => values
            .iter()
            .filter(|value| !value.is_null())
            .map(|value| {
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned)
            })
            .collect(),
        _ => Vec::new(),
    };
    let integer = |keyword| json(keyword).and_then(|value| value.as_i64());
    let default = json("default").map(|value| value.to_string().trim_matches('"').to_owned());
    let example = on("example").map(|node| document.json(node));
    let example = example.map(|value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    });
    format!(
        "name: {name:?}, flag: {flag:?}, help: {:?}, kind: {}, values: &{values:?}, \
         minimum: {:?}, maximum: {:?}, default: {default:?}, example: {example:?}",
        text("description").unwrap_or_default(),
        kind(model, schema),
        integer("minimum"),
        integer("maximum"),
    )
}

/// The kind of value that a flag takes.
fn kind(model: &Model<'_>, schema: Option<NodeId>) -> &'static str {
    let Some(schema) = schema.filter(|node| model.kind(*node) == Some(Kind::Schema)) else {
        return "Kind::Json";
    };
    let document = model.document;
    match document.get_str(schema, "type") {
        Some("string") => "Kind::String",
        Some("integer") => "Kind::Integer",
        Some("number") => "Kind::Number",
        Some("boolean") => "Kind::Boolean",
        Some("object") => "Kind::Object",
        Some("array") => match kind(model, model.get(schema, "items")) {
            "Kind::String" => "Kind::Strings",
            _ => "Kind::JsonItems",
        },
        _ => {
            let subschemas = ["allOf", "anyOf", "oneOf"].into_iter();
            let mut kinds = subschemas
                .flat_map(|keyword| model.list(schema, keyword))
                .map(|subschema| kind(model, model.resolve(*subschema)));
            let first = kinds.next().unwrap_or("Kind::Json");
            match kinds.all(|other| other == first) {
                true => first,
                false => "Kind::Json",
            }
        }
    }
}
