//! Visits the OpenAPI objects of an exported document, but not its payloads.

use serde_json::{Map, Value};

use openapi_document::model::{FieldType, Kind, Version, field_type};
use openapi_document::tree::escape_step;

/// An OpenAPI object with its kind and JSON pointer.
pub(crate) struct Visited<'v> {
    pub(crate) kind: Kind,
    pub(crate) object: &'v mut Map<String, Value>,
    pub(crate) pointer: &'v str,
}

/// Calls a function for each object of the document, outer objects first. References are skipped.
pub(crate) fn visit(document: &mut Value, callback: &mut dyn FnMut(Visited<'_>)) {
    let root = FieldType::Object(Kind::OpenApi);
    visit_value(document, &root, &mut String::new(), callback);
}

fn visit_value(
    value: &mut Value,
    value_type: &FieldType,
    pointer: &mut String,
    callback: &mut dyn FnMut(Visited<'_>),
) {
    match (value_type, value) {
        (FieldType::Object(kind) | FieldType::Referable(kind), Value::Object(object)) => {
            visit_object(object, *kind, pointer, callback);
        }
        (FieldType::SchemaOrBoolean, Value::Object(object)) => {
            visit_object(object, Kind::Schema, pointer, callback);
        }
        (FieldType::List(item_type), Value::Array(items)) => {
            for (index, item) in items.iter_mut().enumerate() {
                step(pointer, &index.to_string(), |pointer| {
                    visit_value(item, item_type, pointer, callback);
                });
            }
        }
        (FieldType::Map(value_type), Value::Object(values)) => {
            for (key, value) in values {
                step(pointer, key, |pointer| {
                    visit_value(value, value_type, pointer, callback);
                });
            }
        }
        _ => {}
    }
}

fn visit_object(
    object: &mut Map<String, Value>,
    kind: Kind,
    pointer: &mut String,
    callback: &mut dyn FnMut(Visited<'_>),
) {
    if object.contains_key("$ref") && kind != Kind::PathItem {
        return;
    }
    callback(Visited {
        kind,
        object,
        pointer,
    });
    for (key, value) in object {
        if let Some(value_type) = field_type(Version::V3_0, kind, key) {
            step(pointer, key, |pointer| {
                visit_value(value, value_type, pointer, callback);
            });
        }
    }
}

/// Calls a function with a pointer that is one step longer.
fn step(pointer: &mut String, key: &str, visit: impl FnOnce(&mut String)) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(&escape_step(key));
    visit(pointer);
    pointer.truncate(length);
}
