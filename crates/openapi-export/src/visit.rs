//! A walk through an exported document that knows what each object is, and enters no payload.

use serde_json::{Map, Value};

use openapi_document::model::{FieldType, Kind, field_type};

/// An object of the specification, and where it stands.
pub(crate) struct Visited<'v> {
    pub(crate) kind: Kind,
    pub(crate) object: &'v mut Map<String, Value>,
    pub(crate) pointer: &'v str,
}

/// Shows every object of the document to `see`, the outer ones first; references are left out.
pub(crate) fn visit(document: &mut Value, see: &mut dyn FnMut(Visited<'_>)) {
    walk(
        document,
        &FieldType::Object(Kind::OpenApi),
        &mut String::new(),
        see,
    );
}

fn walk(value: &mut Value, shape: &FieldType, at: &mut String, see: &mut dyn FnMut(Visited<'_>)) {
    match (shape, value) {
        (FieldType::Object(kind) | FieldType::Referable(kind), Value::Object(object)) => {
            enter(object, *kind, at, see);
        }
        (FieldType::SchemaOrBoolean, Value::Object(object)) => enter(object, Kind::Schema, at, see),
        (FieldType::List(shape), Value::Array(items)) => {
            for (index, item) in items.iter_mut().enumerate() {
                step(at, &index.to_string(), |at| walk(item, shape, at, see));
            }
        }
        (FieldType::Map(shape), Value::Object(entries)) => {
            for (name, value) in entries {
                step(at, name, |at| walk(value, shape, at, see));
            }
        }
        _ => {}
    }
}

fn enter(
    object: &mut Map<String, Value>,
    kind: Kind,
    at: &mut String,
    see: &mut dyn FnMut(Visited<'_>),
) {
    if object.contains_key("$ref") && kind != Kind::PathItem {
        return;
    }
    see(Visited {
        kind,
        object,
        pointer: at,
    });
    for (name, value) in object {
        if let Some(shape) = field_type(kind, name) {
            step(at, name, |at| walk(value, shape, at, see));
        }
    }
}

fn step(at: &mut String, name: &str, walk: impl FnOnce(&mut String)) {
    let length = at.len();
    at.push('/');
    at.push_str(&name.replace('~', "~0").replace('/', "~1"));
    walk(at);
    at.truncate(length);
}
