//! A schema with all that it refers to, for a validator of JSON Schema.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::nullable::Nullability;
use super::pointer::fragment;
use super::translate::{TranslateContext, translate};
use crate::model::{Direction, Model};
use crate::tree::NodeId;

/// One schema in JSON Schema 2020-12 with everything that it refers to under `$defs`, so that the
/// `jsonschema` crate judges values by it. Recursive schemas refer to themselves there.
///
/// In a request a read-only property may not be sent and is not required, in a response a
/// write-only one; [`Direction::Either`] leaves both as they are. A reference that leads nowhere
/// takes any value. Extensions and keywords that OpenAPI 3.0 does not know are left out: to a
/// reader of 3.0 they say nothing, whatever JSON Schema makes of them.
///
/// ```
/// use openapi_document::json_schema::self_contained;
/// use openapi_document::tree::load;
/// use openapi_document::model::{Direction, Model};
///
/// let text = "openapi: 3.0.3
/// components:
///   schemas:
///     Tree: {type: object, nullable: true, properties: {left: {$ref: '#/components/schemas/Tree'}}}
/// ";
/// let document = load("tree.yaml", text).unwrap();
/// let model = Model::new(&document);
/// let tree = document.at_pointer("/components/schemas/Tree").unwrap();
/// let schema = self_contained(&model, tree, Direction::Either);
/// let validator = jsonschema::validator_for(&schema).unwrap();
/// assert!(validator.is_valid(&serde_json::json!({"left": {"left": null}})));
/// assert!(!validator.is_valid(&serde_json::json!({"left": {"left": 1}})));
/// ```
pub fn self_contained(model: &Model<'_>, schema: NodeId, direction: Direction) -> Value {
    let mut around = SelfContained {
        model,
        nullability: Nullability::new(model),
        direction,
        named: HashSet::new(),
        open: Vec::new(),
    };
    let translated = translate(&mut around, schema);
    let mut definitions = Map::new();
    while let Some(next) = around.open.pop() {
        let definition = translate(&mut around, next);
        definitions.insert(around.name(next), definition);
    }
    let Value::Object(translated) = translated else {
        return translated;
    };
    let mut out = Map::new();
    out.insert(
        "$schema".to_owned(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    out.extend(translated);
    if !definitions.is_empty() {
        out.insert("$defs".to_owned(), Value::Object(definitions));
    }
    Value::Object(out)
}

struct SelfContained<'m, 'a> {
    model: &'m Model<'a>,
    nullability: Nullability<'m, 'a>,
    direction: Direction,
    /// What has a definition, or will have one.
    named: HashSet<NodeId>,
    /// What has none yet.
    open: Vec<NodeId>,
}

impl SelfContained<'_, '_> {
    /// The name of a definition. A pointer has a `/`, so it is the name of no component.
    fn name(&self, node: NodeId) -> String {
        match self.model.component_name(node, "schemas") {
            Some(name) => name.to_owned(),
            None => self.model.document.pointer(node),
        }
    }
}

impl<'m, 'a: 'm> TranslateContext<'m, 'a> for SelfContained<'m, 'a> {
    fn model(&self) -> &'m Model<'a> {
        self.model
    }

    fn nullability(&self) -> &Nullability<'m, 'a> {
        &self.nullability
    }

    fn reference(&mut self, node: NodeId) -> Value {
        // Chains are followed here, so that no circle of references is left.
        let Some(target) = self.model.resolve(node) else {
            return Value::Object(Map::new());
        };
        if self.named.insert(target) {
            self.open.push(target);
        }
        json!({"$ref": format!("#/$defs/{}", fragment(&self.name(target)))})
    }

    fn extension(&mut self, _node: NodeId) -> Option<Value> {
        None
    }

    fn is_misdirected(&self, property: NodeId) -> bool {
        let Some(property) = self.model.resolve(property) else {
            return false;
        };
        let says = |keyword| self.model.document.is_true(property, keyword);
        match self.direction {
            Direction::Request => says("readOnly"),
            Direction::Response => says("writeOnly"),
            Direction::Either => false,
        }
    }
}
