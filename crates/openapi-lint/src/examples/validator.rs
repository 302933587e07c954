//! Compares a value with its schema.
//!
//! The comparison follows schema and value together; what it asks of each value is told in the
//! modules: `kind` (type and enumeration), `bounds` (format, pattern, bounds), `object` (members)
//! and `branches` (`oneOf` and `anyOf`).

mod bounds;
mod branches;
mod kind;
mod object;

use std::collections::HashMap;
use std::rc::Rc;

use super::Mismatch;
use crate::finding::Rule;
use crate::rules::examples as rule;
use openapi_document::model::Direction;
use openapi_document::model::Model;
use openapi_document::tree::{Document, Location, NodeId, Scalar, Value};
use openapi_document::value::show;

/// How deep schemas and values may lead into each other before nobody can follow.
const DEPTH_LIMIT: usize = 3000;

/// How many schemas may combine each other about one value. Those that people write stay below 20;
/// a chain of thousands, each with an example, would cost its length squared.
const COMPOSITION_LIMIT: usize = 200;

/// A comparison of values of one document with schemas of another, or of the same.
pub(super) struct ExampleValidator<'m, 'a> {
    model: &'m Model<'a>,
    values: &'m Document<'m>,
    direction: Direction,
    /// Values are as they stand in a URL or a header: all of them text.
    serialized: bool,
    /// The schema whose enumeration is being checked itself.
    beside_enum: Option<NodeId>,
    /// What is known of a schema that is reached by composition, so that a schema which combines
    /// others many times over is not asked exponentially often.
    known: HashMap<(NodeId, NodeId), Rc<Vec<Mismatch>>>,
    depth: usize,
    /// How many schemas have led here by composition, from the one that the value's place has.
    composed: usize,
}

fn defect(rule: &'static Rule, place: Location, message: impl Into<String>) -> Mismatch {
    Mismatch {
        rule,
        place,
        message: message.into(),
        expected: None,
        actual: None,
        help: None,
        schema: None,
    }
}

impl<'m, 'a> ExampleValidator<'m, 'a> {
    pub(super) fn new(
        model: &'m Model<'a>,
        values: &'m Document<'m>,
        direction: Direction,
    ) -> Self {
        Self {
            model,
            values,
            direction,
            serialized: false,
            beside_enum: None,
            known: HashMap::new(),
            depth: 0,
            composed: 0,
        }
    }

    pub(super) fn serialized(mut self) -> Self {
        self.serialized = true;
        self
    }

    pub(super) fn without_enum(mut self, schema: NodeId) -> Self {
        self.beside_enum = Some(schema);
        self
    }

    pub(super) fn run(mut self, schema: NodeId, value: NodeId) -> Vec<Mismatch> {
        let mut out = Vec::new();
        self.whole(schema, value, &mut out);
        out
    }

    /// The value against the schema, and its members against all that the schema knows.
    fn whole(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let before = out.len();
        let around = std::mem::take(&mut self.composed);
        self.fits(schema, value, out);
        self.composed = around;
        let unknown = self.unknown_members(schema, value);
        if !unknown.is_empty()
            && unknown.len() == self.values.entries(value).len()
            && let Some(name) = self.envelope(schema, value)
        {
            out.truncate(before);
            out.push(self.unwrapped(value, &name));
            return;
        }
        // A misspelt member is one defect, not an unknown member and a missing one.
        for (_, meant) in &unknown {
            if let Some(meant) = meant {
                let tail = out.split_off(before);
                out.extend(tail.into_iter().filter(|it| {
                    !((it.rule.name == rule::MISSING.name || it.rule.name == rule::BRANCH.name)
                        && it.place.node == value
                        && it.expected.as_deref() == Some(&format!("`{meant}`")))
                }));
            }
        }
        out.extend(unknown.into_iter().map(|(defect, _)| defect));
    }

    fn fits(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let Some(schema) = self
            .model
            .resolve(schema)
            .filter(|it| self.model.document.is_object(*it))
        else {
            return;
        };
        if self.depth > DEPTH_LIMIT {
            return;
        }
        self.depth += 1;
        let before = out.len();
        self.fits_resolved(schema, value, out);
        for defect in &mut out[before..] {
            defect.schema.get_or_insert(schema);
        }
        self.depth -= 1;
    }

    /// As [`Self::fits`], remembered.
    fn branch(&mut self, schema: NodeId, value: NodeId) -> Rc<Vec<Mismatch>> {
        let key = (self.model.resolve(schema).unwrap_or(schema), value);
        if let Some(known) = self.known.get(&key) {
            return Rc::clone(known);
        }
        if self.composed >= COMPOSITION_LIMIT {
            return Rc::default();
        }
        // A schema that combines itself has been told of by a rule; here it adds nothing.
        self.known.insert(key, Rc::default());
        let mut out = Vec::new();
        self.composed += 1;
        self.fits(schema, value, &mut out);
        self.composed -= 1;
        let out = Rc::new(out);
        self.known.insert(key, Rc::clone(&out));
        out
    }

    fn fits_resolved(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let before = out.len();
        let schemas = self.model.document;
        if matches!(self.values.value(value), Value::Scalar(Scalar::Null))
            && schemas.is_true(schema, "nullable")
        {
            return;
        }
        if !self.type_fits(schema, value, out) || !self.enum_fits(schema, value, out) {
            return;
        }
        match self.values.value(value) {
            Value::Scalar(Scalar::String(text)) => {
                let text: &str = text;
                self.string_fits(schema, value, text, out);
            }
            Value::Scalar(Scalar::Integer(_) | Scalar::Float(_)) => {
                self.number_fits(schema, value, out)
            }
            Value::Scalar(_) => {}
            Value::Array(_) => self.array_fits(schema, value, out),
            Value::Object(_) => self.object_fits(schema, value, out),
        }
        for part in self.model.list(schema, "allOf") {
            let found = self.branch(*part, value);
            for defect in found.iter() {
                // Parts often repeat what the whole says; what they find twice is one defect.
                if !out[before..].iter().any(|it| {
                    it.rule.name == defect.rule.name
                        && it.place == defect.place
                        && it.expected == defect.expected
                }) {
                    out.push(defect.clone());
                }
            }
        }
        self.one_of(schema, value, out);
        self.any_of(schema, value, out);
        if let Some(not) = schemas.get(schema, "not")
            && self.branch(not, value).is_empty()
        {
            let mut it = defect(
                &rule::BRANCH,
                self.values.location(value),
                "this value fits the schema under `not`",
            );
            it.expected = Some("a value that does not fit it".to_owned());
            it.actual = Some(show(self.values, value));
            out.push(it);
        }
    }

    fn array_fits(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let items = self.values.items(value);
        self.within(
            schema,
            value,
            "minItems",
            "maxItems",
            items.len() as f64,
            "items",
            out,
        );
        if self.model.document.is_true(schema, "uniqueItems") {
            self.repeated_items(items, out);
        }
        if let Some(of) = self.model.document.get(schema, "items") {
            for item in items {
                self.whole(of, *item, out);
            }
        }
    }
}
