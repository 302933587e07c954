//! Translates `nullable`. JSON Schema has no such keyword: there, null is a type.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::model::Model;
use crate::tree::{NodeId, Scalar, Value};

/// How the translation of a schema accepts null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NullForm {
    /// The schema is not nullable. Its subschemas can accept null.
    NotNullable,
    /// `null` is added to the type and the enum, and to the given lists of variants.
    Added { one_of: bool, any_of: bool },
    /// The subschemas do not allow null, so the schema becomes a variant of `anyOf`, with `null`
    /// as the other variant.
    Wrapped,
    /// As `Wrapped`, for a schema that consists of a single `allOf`.
    WrappedSingle,
}

/// Computes which schemas accept null, and caches the results.
pub(super) struct Nullability<'m, 'a> {
    model: &'m Model<'a>,
    known: RefCell<HashMap<NodeId, bool>>,
}

impl<'m, 'a> Nullability<'m, 'a> {
    pub(super) fn new(model: &'m Model<'a>) -> Self {
        Self {
            model,
            known: RefCell::default(),
        }
    }

    /// Returns how a schema accepts null. The schema must not be a reference.
    pub(super) fn form(&self, schema: NodeId) -> NullForm {
        let document = self.model.document;
        if !document.is_true(schema, "nullable") {
            return NullForm::NotNullable;
        }
        let rejects = |part: &NodeId| !self.accepts_null(*part);
        let all_of = self.model.list(schema, "allOf");
        let one_of = self.model.list(schema, "oneOf");
        let any_of = self.model.list(schema, "anyOf");
        let accepting = one_of.iter().filter(|part| !rejects(part)).count();
        let not = document.get(schema, "not");
        if all_of.iter().any(rejects)
            || accepting > 1
            || not.is_some_and(|it| self.accepts_null(it))
        {
            let is_single = all_of.len() == 1
                && document
                    .entries(schema)
                    .iter()
                    .all(|it| it.key == "allOf" || is_annotation(&it.key));
            return if is_single {
                NullForm::WrappedSingle
            } else {
                NullForm::Wrapped
            };
        }
        NullForm::Added {
            one_of: !one_of.is_empty() && accepting == 0,
            any_of: !any_of.is_empty() && any_of.iter().all(rejects),
        }
    }

    /// Returns whether a schema, with references resolved, accepts null.
    pub(super) fn accepts_null(&self, schema: NodeId) -> bool {
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
        if document.is_true(schema, "nullable") {
            return true;
        }
        let is_null =
            |value: &NodeId| matches!(document.value(*value), Value::Scalar(Scalar::Null));
        let enum_values = document.get(schema, "enum");
        if document.get(schema, "type").is_some()
            || enum_values.is_some_and(|it| !document.items(it).iter().any(is_null))
        {
            return false;
        }
        let accepts = |part: &NodeId| self.accepts_null(*part);
        let one_of = self.model.list(schema, "oneOf");
        let any_of = self.model.list(schema, "anyOf");
        self.model.list(schema, "allOf").iter().all(accepts)
            && (one_of.is_empty() || one_of.iter().filter(|part| accepts(part)).count() == 1)
            && (any_of.is_empty() || any_of.iter().any(accepts))
            && !document
                .get(schema, "not")
                .is_some_and(|it| self.accepts_null(it))
    }
}

/// Whether a keyword does not constrain values, and so stays outside of `anyOf`.
pub(super) fn is_annotation(keyword: &str) -> bool {
    matches!(
        keyword,
        "title"
            | "description"
            | "default"
            | "example"
            | "deprecated"
            | "readOnly"
            | "writeOnly"
            | "externalDocs"
            | "xml"
            | "nullable"
    ) || keyword.starts_with("x-")
}
