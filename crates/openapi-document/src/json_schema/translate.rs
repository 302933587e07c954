//! Translates one schema, keyword by keyword.

use serde_json::{Map, Value, json};

use super::null::type_allows_null;
use crate::model::{Kind, Model, Version, field_type};
use crate::tree::{self, NodeId};

/// The parts of a translation that depend on what the schema is translated for.
pub(super) trait TranslateContext<'m, 'a: 'm> {
    fn model(&self) -> &'m Model<'a>;
    /// Translates a reference.
    fn reference(&mut self, node: NodeId) -> Value;
    /// Translates an extension or an unknown keyword; `None` omits it.
    fn extension(&mut self, node: NodeId) -> Option<Value>;
    /// Whether a property should not be sent in this direction.
    fn is_forbidden(&self, _property: NodeId) -> bool {
        false
    }
}

/// Translates a schema, a reference to one, or a boolean.
pub(super) fn translate<'m, 'a: 'm>(
    context: &mut impl TranslateContext<'m, 'a>,
    node: NodeId,
) -> Value {
    let model = context.model();
    if !model.document.is_object(node) {
        return model.document.json(node);
    }
    if model.reference(node).is_some() {
        return context.reference(node);
    }
    let mut out = Map::new();
    for entry in model.document.entries(node) {
        if let Some((key, value)) = keyword(context, node, &entry.key, entry.value) {
            out.insert(key.to_owned(), value);
        }
    }
    Value::Object(out)
}

/// Translates a keyword; `None` if it is omitted or part of another one.
fn keyword<'m, 'a: 'm, 'k>(
    context: &mut impl TranslateContext<'m, 'a>,
    schema: NodeId,
    key: &'k str,
    value: NodeId,
) -> Option<(&'k str, Value)> {
    let model = context.model();
    let document = model.document;
    let is_31 = model.version == Version::V3_1;
    let translated = match key {
        "nullable" => return None,
        "type" => match document.json(value) {
            Value::String(name) if type_allows_null(document, schema) => json!([name, "null"]),
            other => other,
        },
        "exclusiveMinimum" | "exclusiveMaximum" if document.as_bool(value).is_some() => {
            return None;
        }
        "minimum" if is_exclusive(model, schema, "exclusiveMinimum", value) => {
            return Some(("exclusiveMinimum", document.json(value)));
        }
        "maximum" if is_exclusive(model, schema, "exclusiveMaximum", value) => {
            return Some(("exclusiveMaximum", document.json(value)));
        }
        "example" => {
            // OpenAPI 3.0 has no `examples` in schemas, but some documents use both.
            let mut examples = vec![document.json(value)];
            if let Some(more) = document.get(schema, "examples") {
                let more = document.items(more).iter();
                examples.extend(more.map(|example| document.json(*example)));
            }
            return Some(("examples", Value::Array(examples)));
        }
        "examples" if document.get(schema, "example").is_some() => return None,
        "format" if matches!(document.get_str(schema, "type"), None | Some("string")) => {
            match document.as_str(value) {
                Some("byte") => return Some(("contentEncoding", json!("base64"))),
                Some("binary") => {
                    return Some(("contentMediaType", json!("application/octet-stream")));
                }
                _ => document.json(value),
            }
        }
        "prefixItems" if is_31 => list(context, value),
        "allOf" | "oneOf" | "anyOf" => list(context, value),
        "items" | "not" | "additionalProperties" => translate(context, value),
        "properties" => properties(context, value),
        "required" => required(context, schema, value),
        // OpenAPI 3.1 only.
        "contains" | "propertyNames" | "unevaluatedItems" | "unevaluatedProperties" if is_31 => {
            translate(context, value)
        }
        "patternProperties" | "dependentSchemas" if is_31 => properties(context, value),
        // What refers to them is translated already.
        "$defs" | "$id" | "$anchor" | "$dynamicAnchor" | "$dynamicRef" if is_31 => return None,
        _ if field_type(model.version, Kind::Schema, key).is_some() => document.json(value),
        _ => context.extension(value)?,
    };
    Some((key, translated))
}

/// Whether a bound is exclusive.
fn is_exclusive(model: &Model<'_>, schema: NodeId, keyword: &str, bound: NodeId) -> bool {
    model.document.is_true(schema, keyword) && model.document.as_number(bound).is_some()
}

fn list<'m, 'a: 'm>(context: &mut impl TranslateContext<'m, 'a>, list: NodeId) -> Value {
    let document = context.model().document;
    if !matches!(document.value(list), tree::Value::Array(_)) {
        return document.json(list);
    }
    let items = document.items(list).iter();
    items.map(|part| translate(context, *part)).collect()
}

fn properties<'m, 'a: 'm>(
    context: &mut impl TranslateContext<'m, 'a>,
    properties: NodeId,
) -> Value {
    let document = context.model().document;
    if !document.is_object(properties) {
        return document.json(properties);
    }
    let mut out = Map::new();
    for entry in document.entries(properties) {
        let schema = if context.is_forbidden(entry.value) {
            Value::Bool(false)
        } else {
            translate(context, entry.value)
        };
        out.insert(entry.key.to_string(), schema);
    }
    Value::Object(out)
}

/// Translates `required`, without the properties that are not sent in this direction.
fn required<'m, 'a: 'm>(
    context: &mut impl TranslateContext<'m, 'a>,
    schema: NodeId,
    names: NodeId,
) -> Value {
    let document = context.model().document;
    let Value::Array(mut list) = document.json(names) else {
        return document.json(names);
    };
    if let Some(properties) = document.get(schema, "properties") {
        list.retain(|name| {
            let property = name.as_str().and_then(|it| document.get(properties, it));
            !property.is_some_and(|it| context.is_forbidden(it))
        });
    }
    Value::Array(list)
}
