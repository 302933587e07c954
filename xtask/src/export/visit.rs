//! A walk through an exported document that knows what each object is, and enters no payload.

use serde_json::{Map, Value};

use crate::model::{Kind, Shape, member_shape};

/// An object of the specification, and where it stands.
pub(super) struct Visited<'v> {
    pub(super) kind: Kind,
    pub(super) object: &'v mut Map<String, Value>,
    pub(super) pointer: &'v str,
}

/// Shows every object of the document to `see`, the outer ones first; references are left out.
pub(super) fn visit(document: &mut Value, see: &mut dyn FnMut(Visited<'_>)) {
    walk(
        document,
        &Shape::Object(Kind::OpenApi),
        &mut String::new(),
        see,
    );
}

fn walk(value: &mut Value, shape: &Shape, at: &mut String, see: &mut dyn FnMut(Visited<'_>)) {
    match (shape, value) {
        (Shape::Object(kind) | Shape::Referable(kind), Value::Object(object)) => {
            enter(object, *kind, at, see);
        }
        (Shape::SchemaOrBoolean, Value::Object(object)) => enter(object, Kind::Schema, at, see),
        (Shape::List(shape), Value::Array(items)) => {
            for (index, item) in items.iter_mut().enumerate() {
                step(at, &index.to_string(), |at| walk(item, shape, at, see));
            }
        }
        (Shape::Map(shape), Value::Object(members)) => {
            for (name, value) in members {
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
        if let Some(shape) = member_shape(kind, name) {
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
