//! A whole document as OpenAPI 3.1.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::nullable::Nullability;
use super::translate::{TranslateContext, translate};
use super::{VERSION, pointer};
use crate::model::{FieldType, Kind, Model, RefTarget, field_type};
use crate::tree::{self, NodeId};

/// A whole document as OpenAPI 3.1, in the order of the text; without the entries that `left_out`
/// names.
pub fn document(model: &Model<'_>, left_out: &HashSet<NodeId>) -> Value {
    let root = model.document.root();
    ToDocument::new(model, left_out).object(root, Kind::OpenApi)
}

/// A translation whose references lead to the same places as before.
pub(super) struct ToDocument<'m, 'a> {
    model: &'m Model<'a>,
    nullability: Nullability<'m, 'a>,
    left_out: &'m HashSet<NodeId>,
}

impl<'m, 'a: 'm> ToDocument<'m, 'a> {
    pub(super) fn new(model: &'m Model<'a>, left_out: &'m HashSet<NodeId>) -> Self {
        Self {
            model,
            nullability: Nullability::new(model),
            left_out,
        }
    }

    pub(super) fn schema(&mut self, node: NodeId) -> Value {
        translate(self, node)
    }

    fn shaped(&mut self, node: NodeId, shape: &FieldType) -> Value {
        let document = self.model.document;
        match (shape, document.value(node)) {
            (FieldType::Referable(Kind::Schema) | FieldType::SchemaOrBoolean, _) => {
                self.schema(node)
            }
            (FieldType::Object(kind), tree::Value::Object(_)) => self.object(node, *kind),
            (FieldType::Referable(kind), tree::Value::Object(_)) => {
                if self.model.reference(node).is_some() {
                    self.reference(node)
                } else {
                    self.object(node, *kind)
                }
            }
            (FieldType::List(shape), tree::Value::Array(items)) => {
                items.iter().map(|item| self.shaped(*item, shape)).collect()
            }
            (FieldType::Map(shape), tree::Value::Object(entries)) => entries
                .iter()
                .filter(|entry| !self.left_out.contains(&entry.value))
                .map(|entry| (entry.key.to_string(), self.shaped(entry.value, shape)))
                .collect::<Map<_, _>>()
                .into(),
            _ => document.json(node),
        }
    }

    fn object(&mut self, node: NodeId, kind: Kind) -> Value {
        let document = self.model.document;
        let mut out = Map::new();
        for entry in document.entries(node) {
            let value = match field_type(kind, &entry.key) {
                Some(_) if kind == Kind::OpenApi && entry.key == "openapi" => json!(VERSION),
                // An empty list of choices says nothing in 3.0, and may not stand in 3.1.
                Some(_)
                    if kind == Kind::ServerVariable
                        && entry.key == "enum"
                        && document.items(entry.value).is_empty() =>
                {
                    continue;
                }
                Some(shape) => self.shaped(entry.value, shape),
                None => match self.extension(entry.value) {
                    Some(value) => value,
                    None => continue,
                },
            };
            out.insert(entry.key.to_string(), value);
        }
        Value::Object(out)
    }

    /// What the specification does not know is copied; only what a reference leads to is known by
    /// it.
    fn copy(&mut self, node: NodeId) -> Value {
        let document = self.model.document;
        match self.model.kind(node) {
            Some(Kind::Schema) => return self.schema(node),
            Some(kind) => return self.object(node, kind),
            None if self.model.reference(node).is_some() => return self.reference(node),
            None => {}
        }
        match document.value(node) {
            tree::Value::Scalar(_) => document.json(node),
            tree::Value::Array(items) => items.iter().map(|item| self.copy(*item)).collect(),
            tree::Value::Object(entries) => entries
                .iter()
                .map(|entry| (entry.key.to_string(), self.copy(entry.value)))
                .collect::<Map<_, _>>()
                .into(),
        }
    }
}

impl<'m, 'a: 'm> TranslateContext<'m, 'a> for ToDocument<'m, 'a> {
    fn model(&self) -> &'m Model<'a> {
        self.model
    }

    fn nullability(&self) -> &Nullability<'m, 'a> {
        &self.nullability
    }

    /// What stands beside `$ref` is ignored in 3.0 and would count in 3.1, so it is left out.
    fn reference(&mut self, node: NodeId) -> Value {
        let document = self.model.document;
        let moved = match self.model.reference(node).map(|it| &it.target) {
            Some(RefTarget::Node(target)) => {
                pointer::translated_pointer(self.model, &self.nullability, *target)
            }
            _ => None,
        };
        match (moved, document.get(node, "$ref")) {
            (Some(moved), _) => json!({"$ref": format!("#{moved}")}),
            (None, Some(text)) => json!({"$ref": document.json(text)}),
            (None, None) => json!({}),
        }
    }

    fn extension(&mut self, node: NodeId) -> Option<Value> {
        (!self.left_out.contains(&node)).then(|| self.copy(node))
    }
}
