//! Translates a schema with all that it refers to, for a JSON Schema validator.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::pointer::fragment;
use super::translate::{TranslateContext, translate};
use crate::model::{Direction, Model};
use crate::tree::NodeId;

/// Translates a schema, with everything that it refers to under `$defs`.
///
/// The result has no external references, so any JSON Schema validator can use it.
///
/// A read-only property is forbidden and not required in a request, as is a write-only property in
/// a response; [`Direction::Either`] applies neither. OpenAPI 3.0.3 only says that such a property
/// should not be sent. A reference that cannot be resolved accepts
/// any value. Extensions and keywords that OpenAPI 3.0 does not define are omitted, because JSON
/// Schema could give them a meaning.
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
    let mut context = SelfContained {
        model,
        direction,
        defined: HashSet::new(),
        pending: Vec::new(),
    };
    let translated = translate(&mut context, schema);
    let mut definitions = Map::new();
    while let Some(next) = context.pending.pop() {
        let definition = translate(&mut context, next);
        // A component name cannot start with `/`, as the JSON pointer of any other schema does.
        definitions.insert(model.schema_name(next), definition);
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
    direction: Direction,
    /// The schemas that have a definition, or are pending.
    defined: HashSet<NodeId>,
    /// The schemas that still need a definition.
    pending: Vec<NodeId>,
}

impl<'m, 'a: 'm> TranslateContext<'m, 'a> for SelfContained<'m, 'a> {
    fn model(&self) -> &'m Model<'a> {
        self.model
    }

    fn reference(&mut self, node: NodeId) -> Value {
        // Resolving chains of references here leaves no cycle of references.
        let Some(target) = self.model.resolve(node) else {
            return Value::Object(Map::new());
        };
        if self.defined.insert(target) {
            self.pending.push(target);
        }
        json!({"$ref": format!("#/$defs/{}", fragment(&self.model.schema_name(target)))})
    }

    fn extension(&mut self, _node: NodeId) -> Option<Value> {
        None
    }

    fn is_forbidden(&self, property: NodeId) -> bool {
        let Some(property) = self.model.resolve(property) else {
            return false;
        };
        let is_true = |keyword| self.model.document.is_true(property, keyword);
        match self.direction {
            Direction::Request => is_true("readOnly"),
            Direction::Response => is_true("writeOnly"),
            Direction::Either => false,
        }
    }
}
