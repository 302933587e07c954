//! Translates a whole document to OpenAPI 3.1.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::VERSION;
use super::translate::{TranslateContext, translate};
use crate::model::{FieldType, Kind, Model, field_type};
use crate::tree::{self, NodeId};

/// Translates a document to OpenAPI 3.1.1, in the order of the text.
///
/// Entries whose value is in `omitted` are left out.
pub fn document(model: &Model<'_>, omitted: &HashSet<NodeId>) -> Value {
    let root = model.document.root();
    DocumentTranslator::new(model, omitted).object(root, Kind::OpenApi)
}

/// Translates parts of a document and keeps their references.
pub(super) struct DocumentTranslator<'m, 'a> {
    model: &'m Model<'a>,
    omitted: &'m HashSet<NodeId>,
}

impl<'m, 'a: 'm> DocumentTranslator<'m, 'a> {
    pub(super) fn new(model: &'m Model<'a>, omitted: &'m HashSet<NodeId>) -> Self {
        Self { model, omitted }
    }

    pub(super) fn schema(&mut self, node: NodeId) -> Value {
        translate(self, node)
    }

    /// Translates the value of a field.
    fn value(&mut self, node: NodeId, field_type: &FieldType) -> Value {
        let document = self.model.document;
        match (field_type, document.value(node)) {
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
            (FieldType::List(item_type), tree::Value::Array(items)) => items
                .iter()
                .map(|item| self.value(*item, item_type))
                .collect(),
            (FieldType::Map(value_type), tree::Value::Object(entries)) => entries
                .iter()
                .filter(|entry| !self.omitted.contains(&entry.value))
                .map(|entry| (entry.key.to_string(), self.value(entry.value, value_type)))
                .collect::<Map<_, _>>()
                .into(),
            _ => document.json(node),
        }
    }

    fn object(&mut self, node: NodeId, kind: Kind) -> Value {
        let document = self.model.document;
        let mut out = Map::new();
        for entry in document.entries(node) {
            let value = match field_type(self.model.version, kind, &entry.key) {
                Some(_) if kind == Kind::OpenApi && entry.key == "openapi" => json!(VERSION),
                // OpenAPI 3.0 ignores an empty enum; 3.1 does not allow it.
                Some(_)
                    if kind == Kind::ServerVariable
                        && entry.key == "enum"
                        && document.items(entry.value).is_empty() =>
                {
                    continue;
                }
                Some(field_type) => self.value(entry.value, field_type),
                None => match self.extension(entry.value) {
                    Some(value) => value,
                    None => continue,
                },
            };
            out.insert(entry.key.to_string(), value);
        }
        Value::Object(out)
    }

    /// Copies a value that the specification does not define, but translates the parts that
    /// references point to.
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

impl<'m, 'a: 'm> TranslateContext<'m, 'a> for DocumentTranslator<'m, 'a> {
    fn model(&self) -> &'m Model<'a> {
        self.model
    }

    /// Keeps `$ref` alone: 3.0 ignores its siblings, 3.1 would apply them.
    fn reference(&mut self, node: NodeId) -> Value {
        let document = self.model.document;
        match document.get(node, "$ref") {
            Some(text) => json!({"$ref": document.json(text)}),
            None => json!({}),
        }
    }

    fn extension(&mut self, node: NodeId) -> Option<Value> {
        (!self.omitted.contains(&node)).then(|| self.copy(node))
    }
}
