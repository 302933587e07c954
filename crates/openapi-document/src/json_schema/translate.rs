//! One schema, keyword by keyword.

use serde_json::{Map, Value, json};

use super::nullable::{NullForm, Nullability, is_annotation};
use crate::model::{Kind, Model, field_type};
use crate::tree::NodeId;

/// What a translation does with the places where schemas meet what is around them.
pub(super) trait TranslateContext<'m, 'a: 'm> {
    fn model(&self) -> &'m Model<'a>;
    fn nullability(&self) -> &Nullability<'m, 'a>;
    /// What stands in place of a reference.
    fn reference(&mut self, node: NodeId) -> Value;
    /// A keyword that OpenAPI 3.0 does not know, or an extension; nothing where it is left out.
    fn extension(&mut self, node: NodeId) -> Option<Value>;
    /// Whether a property may not be sent at all.
    fn is_misdirected(&self, _property: NodeId) -> bool {
        false
    }
}

/// A schema, a reference to one, or a truth value.
pub(super) fn translate<'m, 'a: 'm>(
    around: &mut (impl TranslateContext<'m, 'a> + ?Sized),
    node: NodeId,
) -> Value {
    let model = around.model();
    if !model.document.is_object(node) {
        return model.document.json(node);
    }
    if model.reference(node).is_some() {
        return around.reference(node);
    }
    let form = around.nullability().form(node);
    let mut out = Map::new();
    match form {
        NullForm::Unsaid | NullForm::Joined { .. } => {
            keywords(around, node, form, |_| true, &mut out);
        }
        NullForm::Beside | NullForm::BesideSole => {
            keywords(around, node, form, is_annotation, &mut out);
            let whole = if form == NullForm::BesideSole {
                let part = model.list(node, "allOf")[0];
                translate(around, part)
            } else {
                let mut whole = Map::new();
                let inside = |keyword: &str| !is_annotation(keyword);
                keywords(around, node, form, inside, &mut whole);
                Value::Object(whole)
            };
            out.insert("anyOf".to_owned(), json!([whole, {"type": "null"}]));
        }
    }
    Value::Object(out)
}

fn keywords<'m, 'a: 'm>(
    around: &mut (impl TranslateContext<'m, 'a> + ?Sized),
    schema: NodeId,
    form: NullForm,
    chosen: impl Fn(&str) -> bool,
    out: &mut Map<String, Value>,
) {
    let entries = around.model().document.entries(schema);
    for entry in entries.iter().filter(|it| chosen(&it.key)) {
        let key = entry.key.as_ref();
        if let Some((key, value)) = keyword(around, schema, form, key, entry.value) {
            out.insert(key.to_owned(), value);
        }
    }
}

/// A keyword in JSON Schema 2020-12; nothing where it has no counterpart.
fn keyword<'m, 'a: 'm, 'k>(
    around: &mut (impl TranslateContext<'m, 'a> + ?Sized),
    schema: NodeId,
    form: NullForm,
    key: &'k str,
    value: NodeId,
) -> Option<(&'k str, Value)> {
    let model = around.model();
    let document = model.document;
    let (joins, joins_one_of, joins_any_of) = match form {
        NullForm::Joined { one_of, any_of } => (true, one_of, any_of),
        _ => (false, false, false),
    };
    let translated = match key {
        "nullable" => return None,
        "type" => match document.json(value) {
            Value::String(name) if joins => json!([name, "null"]),
            other => other,
        },
        "enum" => match document.json(value) {
            Value::Array(mut choices) if joins => {
                if !choices.is_empty() && !choices.contains(&Value::Null) {
                    choices.push(Value::Null);
                }
                Value::Array(choices)
            }
            other => other,
        },
        "exclusiveMinimum" | "exclusiveMaximum" if document.as_bool(value).is_some() => {
            return None;
        }
        "minimum" if is_open(model, schema, "exclusiveMinimum", value) => {
            return Some(("exclusiveMinimum", document.json(value)));
        }
        "maximum" if is_open(model, schema, "exclusiveMaximum", value) => {
            return Some(("exclusiveMaximum", document.json(value)));
        }
        "example" => {
            // `examples` is not OpenAPI 3.0's; where it is there all the same, both are meant.
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
        "allOf" => list(around, value, false),
        "oneOf" => list(around, value, joins_one_of),
        "anyOf" => list(around, value, joins_any_of),
        "items" | "not" | "additionalProperties" => translate(around, value),
        "properties" => properties(around, value),
        "required" => required(around, schema, value),
        _ if field_type(Kind::Schema, key).is_some() => document.json(value),
        _ => around.extension(value)?,
    };
    Some((key, translated))
}

/// Whether a bound excludes its own value.
fn is_open(model: &Model<'_>, schema: NodeId, keyword: &str, bound: NodeId) -> bool {
    model.document.is_true(schema, keyword) && model.document.as_number(bound).is_some()
}

fn list<'m, 'a: 'm>(
    around: &mut (impl TranslateContext<'m, 'a> + ?Sized),
    list: NodeId,
    with_null: bool,
) -> Value {
    let document = around.model().document;
    if !matches!(document.value(list), crate::tree::Value::Array(_)) {
        return document.json(list);
    }
    let mut parts: Vec<Value> = Vec::new();
    for part in document.items(list) {
        parts.push(translate(around, *part));
    }
    if with_null {
        parts.push(json!({"type": "null"}));
    }
    Value::Array(parts)
}

fn properties<'m, 'a: 'm>(
    around: &mut (impl TranslateContext<'m, 'a> + ?Sized),
    properties: NodeId,
) -> Value {
    let document = around.model().document;
    if !document.is_object(properties) {
        return document.json(properties);
    }
    let mut out = Map::new();
    for entry in document.entries(properties) {
        let schema = if around.is_misdirected(entry.value) {
            Value::Bool(false)
        } else {
            translate(around, entry.value)
        };
        out.insert(entry.key.to_string(), schema);
    }
    Value::Object(out)
}

/// The required names, without those that do not travel in this direction.
fn required<'m, 'a: 'm>(
    around: &mut (impl TranslateContext<'m, 'a> + ?Sized),
    schema: NodeId,
    names: NodeId,
) -> Value {
    let document = around.model().document;
    let Value::Array(mut list) = document.json(names) else {
        return document.json(names);
    };
    if let Some(properties) = document.get(schema, "properties") {
        list.retain(|name| {
            let property = name.as_str().and_then(|it| document.get(properties, it));
            !property.is_some_and(|it| around.is_misdirected(it))
        });
    }
    Value::Array(list)
}
