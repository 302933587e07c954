//! Decides which schemas accept null, by the clarification of `nullable` in OpenAPI 3.0.3.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::model::Model;
use crate::tree::{Document, NodeId, Scalar, Value};

/// Returns whether the `type` and `nullable` of a schema object allow null.
///
/// OpenAPI 3.0.3 says that `nullable: true` adds `"null"` to the types that the `type` keyword of
/// the same schema object allows. So `nullable` has no effect without `type`: such a schema allows
/// every type. The other keywords, such as `enum` and `allOf`, apply to null as to any other value.
/// Everything that interprets `nullable` calls this function.
///
/// ```
/// use openapi_document::json_schema::type_allows_null;
/// use openapi_document::tree::load;
///
/// let document = load("a.yaml", "[{type: string, nullable: true}, {type: string}, {}]").unwrap();
/// let schemas = document.items(document.root()).iter();
/// let allowed: Vec<bool> = schemas.map(|it| type_allows_null(&document, *it)).collect();
/// assert_eq!(allowed, [true, false, true]);
/// ```
pub fn type_allows_null(document: &Document<'_>, schema: NodeId) -> bool {
    document.get(schema, "type").is_none() || document.is_true(schema, "nullable")
}

/// Computes which schemas accept null, with all their keywords, and caches the results.
#[derive(Debug)]
pub struct NullAcceptance<'m, 'a> {
    model: &'m Model<'a>,
    known: RefCell<HashMap<NodeId, bool>>,
}

impl<'m, 'a> NullAcceptance<'m, 'a> {
    /// Creates an empty cache for the schemas of a document.
    pub fn new(model: &'m Model<'a>) -> Self {
        Self {
            model,
            known: RefCell::default(),
        }
    }

    /// Returns whether a schema, with references resolved, accepts null.
    ///
    /// Returns true if a reference cannot be resolved.
    pub fn accepts_null(&self, schema: NodeId) -> bool {
        let Some(schema) = self.model.resolve(schema) else {
            return true;
        };
        if let Some(known) = self.known.borrow().get(&schema) {
            return *known;
        }
        // A schema that contains itself through `allOf` and the like adds no constraint.
        self.known.borrow_mut().insert(schema, true);
        let accepts = self.compute(schema);
        self.known.borrow_mut().insert(schema, accepts);
        accepts
    }

    fn compute(&self, schema: NodeId) -> bool {
        let document = self.model.document;
        if !document.is_object(schema) {
            return document.as_bool(schema) != Some(false);
        }
        let is_null =
            |value: &NodeId| matches!(document.value(*value), Value::Scalar(Scalar::Null));
        let values = self.model.list(schema, "enum");
        if !type_allows_null(document, schema) || !values.is_empty() && !values.iter().any(is_null)
        {
            return false;
        }
        ["allOf", "oneOf", "anyOf", "not"]
            .iter()
            .all(|keyword| self.keyword_accepts_null(schema, keyword))
    }

    /// Returns whether the subschemas under a keyword of a schema object accept null: those of
    /// `allOf`, `oneOf`, `anyOf` or `not`.
    pub fn keyword_accepts_null(&self, schema: NodeId, keyword: &str) -> bool {
        let parts = self.model.list(schema, keyword);
        let accepting = || parts.iter().filter(|part| self.accepts_null(**part));
        match keyword {
            "not" => !self
                .model
                .document
                .get(schema, "not")
                .is_some_and(|it| self.accepts_null(it)),
            _ if parts.is_empty() => true,
            "allOf" => accepting().count() == parts.len(),
            "oneOf" => accepting().count() == 1,
            _ => accepting().next().is_some(),
        }
    }
}
