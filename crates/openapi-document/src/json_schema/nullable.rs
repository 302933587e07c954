//! `nullable`, which JSON Schema does not know: there null is a type like the others.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::model::Model;
use crate::tree::{NodeId, Scalar, Value};

/// How a schema takes null in JSON Schema 2020-12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NullForm {
    /// It is not nullable; whether its parts take null is their business.
    Unsaid,
    /// `null` joins its type and its enumeration, and the branches that are named here.
    Joined { one_of: bool, any_of: bool },
    /// Some part refuses null, so that null becomes a branch beside the whole.
    Beside,
    /// As `Beside`, where the whole is nothing but one part of `allOf`.
    BesideSole,
}

/// Tells which schemas take null, and remembers it.
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

    /// How null gets into a schema, which is no reference.
    pub(super) fn form(&self, schema: NodeId) -> NullForm {
        let document = self.model.document;
        if !document.is_true(schema, "nullable") {
            return NullForm::Unsaid;
        }
        let refused = |part: &NodeId| !self.takes_null(*part);
        let all_of = self.model.list(schema, "allOf");
        let one_of = self.model.list(schema, "oneOf");
        let any_of = self.model.list(schema, "anyOf");
        let takers = one_of.iter().filter(|part| !refused(part)).count();
        let not = document.get(schema, "not");
        if all_of.iter().any(refused) || takers > 1 || not.is_some_and(|it| self.takes_null(it)) {
            let sole = all_of.len() == 1
                && document
                    .entries(schema)
                    .iter()
                    .all(|it| it.key == "allOf" || is_annotation(&it.key));
            return if sole {
                NullForm::BesideSole
            } else {
                NullForm::Beside
            };
        }
        NullForm::Joined {
            one_of: !one_of.is_empty() && takers == 0,
            any_of: !any_of.is_empty() && any_of.iter().all(refused),
        }
    }

    /// Whether a schema, or what it refers to, takes null.
    pub(super) fn takes_null(&self, schema: NodeId) -> bool {
        let Some(schema) = self.model.resolve(schema) else {
            return true;
        };
        if let Some(known) = self.known.borrow().get(&schema) {
            return *known;
        }
        // A schema that combines itself adds nothing to itself.
        self.known.borrow_mut().insert(schema, true);
        let takes = self.judge(schema);
        self.known.borrow_mut().insert(schema, takes);
        takes
    }

    fn judge(&self, schema: NodeId) -> bool {
        let document = self.model.document;
        if !document.is_object(schema) {
            return document.as_bool(schema) != Some(false);
        }
        if document.is_true(schema, "nullable") {
            return true;
        }
        let is_null =
            |value: &NodeId| matches!(document.value(*value), Value::Scalar(Scalar::Null));
        let choices = document.get(schema, "enum");
        if document.get(schema, "type").is_some()
            || choices.is_some_and(|it| !document.items(it).iter().any(is_null))
        {
            return false;
        }
        let takes = |part: &NodeId| self.takes_null(*part);
        let one_of = self.model.list(schema, "oneOf");
        let any_of = self.model.list(schema, "anyOf");
        self.model.list(schema, "allOf").iter().all(takes)
            && (one_of.is_empty() || one_of.iter().filter(|part| takes(part)).count() == 1)
            && (any_of.is_empty() || any_of.iter().any(takes))
            && !document
                .get(schema, "not")
                .is_some_and(|it| self.takes_null(it))
    }
}

/// Whether a keyword only says something about a value, and so stays outside of the branches.
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
