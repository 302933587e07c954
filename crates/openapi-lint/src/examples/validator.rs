//! Validates a value by a schema.
//!
//! The validator follows the schema and the value together. The keywords are checked in `types`
//! (`type` and `enum`), `bounds` (`pattern` and bounds), `formats`, `objects` (properties) and
//! `variants` (`oneOf` and `anyOf`).

mod bounds;
mod discriminators;
mod formats;
mod objects;
mod types;
mod variants;

use std::collections::HashMap;
use std::rc::Rc;

use super::Mismatch;
use crate::rules::examples as rule;
use openapi_document::diagnostic::Severity;
use openapi_document::model::{Direction, Model, Version};
use openapi_document::tree::{Document, Location, NodeId, Scalar, Value};
use openapi_document::value::show;

/// The maximum depth of schemas and values.
const DEPTH_LIMIT: usize = 3000;

/// The maximum length of a chain of schemas that combine each other for one value. Handwritten
/// chains are shorter than 20. A chain of thousands, with an example in each schema, would take
/// quadratic time.
const COMPOSITION_LIMIT: usize = 200;

/// Validates values of one document by schemas of another or the same document.
pub(super) struct ExampleValidator<'m, 'a> {
    model: &'m Model<'a>,
    values: &'m Document<'m>,
    direction: Direction,
    /// Whether values are strings as in a URL or a header, whatever their type.
    serialized: bool,
    /// The schema whose `enum` is ignored, because its entries are being validated.
    without_enum_of: Option<NodeId>,
    /// The mismatches of each schema that was reached by composition, because a schema may be
    /// reached exponentially often.
    cache: HashMap<(NodeId, NodeId), Rc<Vec<Mismatch>>>,
    depth: usize,
    /// The number of composed schemas between the current schema and the one that applies to the
    /// value directly.
    composition_depth: usize,
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
            without_enum_of: None,
            cache: HashMap::new(),
            depth: 0,
            composition_depth: 0,
        }
    }

    pub(super) fn serialized(mut self) -> Self {
        self.serialized = true;
        self
    }

    pub(super) fn without_enum_of(mut self, schema: NodeId) -> Self {
        self.without_enum_of = Some(schema);
        self
    }

    pub(super) fn run(mut self, schema: NodeId, value: NodeId) -> Vec<Mismatch> {
        let mut out = Vec::new();
        self.validate(schema, value, &mut out);
        out
    }

    /// Validates a value, and reports its properties that no part of the schema defines.
    fn validate(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let schema = self.named_subtype(schema, value);
        let before = out.len();
        let outer = std::mem::take(&mut self.composition_depth);
        self.validate_keywords(schema, value, out);
        self.composition_depth = outer;
        let undefined = self.undefined_properties(schema, value);
        if !undefined.is_empty()
            && undefined.len() == self.values.entries(value).len()
            && let Some(name) = self.missing_wrapper(schema, value)
        {
            let is_error = |it: &Mismatch| it.rule.severity == Severity::Error;
            let is_valid = !out[before..].iter().any(is_error);
            out.truncate(before);
            out.push(self.unwrapped(value, &name, is_valid));
            return;
        }
        self.drop_unsent(schema, value, before, out);
        // A property that a closed schema rejects is reported already.
        let rejected: Vec<Location> = out[before..]
            .iter()
            .filter(|it| it.rule.name == rule::ADDITIONAL_PROPERTY.name)
            .map(|it| it.place)
            .collect();
        // A misspelt property is one defect, not both undefined and missing.
        for intended in undefined.iter().filter_map(|(_, name)| name.as_ref()) {
            let expected = format!("`{intended}`");
            let tail = out.split_off(before);
            out.extend(tail.into_iter().filter(|it| {
                let is_missing = it.rule.name == rule::MISSING_PROPERTY.name
                    || it.rule.name == rule::VARIANT_MISMATCH.name;
                !(is_missing && it.place.node == value && it.expected.as_deref() == Some(&expected))
            }));
        }
        let undefined = undefined.into_iter().map(|(mismatch, _)| mismatch);
        out.extend(undefined.filter(|it| !rejected.contains(&it.place)));
        if out.len() > before
            && let [only] = self.values.entries(value)
            && only.key == "$ref"
            && self.values.as_str(only.value).is_some()
        {
            out.truncate(before);
            out.push(self.reference_in_value(only.value));
        }
    }

    fn reference_in_value(&self, reference: NodeId) -> Mismatch {
        let is_internal = self
            .values
            .as_str(reference)
            .is_some_and(|it| it.starts_with('#'));
        let message = "`$ref` is not resolved inside an example";
        let mut it = self.mismatch(
            &rule::REF_IN_EXAMPLE,
            reference,
            message,
            "the value itself",
        );
        it.place = self.values.key_location(reference);
        let instead = match is_internal {
            true => "put the `$ref` in place of the named example",
            false => "refer to its file by `externalValue`",
        };
        it.help = Some(format!("write the value here, or {instead}"));
        it
    }

    fn validate_keywords(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let Some(schema) = self.model.resolve(schema) else {
            return;
        };
        if !self.model.document.is_object(schema) {
            // OpenAPI 3.0 has no boolean schemas.
            let is_closed = self.model.document.as_bool(schema) == Some(false);
            if is_closed && self.model.version == Version::V3_1 {
                let message = "the schema `false` allows no value";
                out.push(self.mismatch(&rule::VARIANT_MISMATCH, value, message, "no value"));
            }
            return;
        }
        if self.depth > DEPTH_LIMIT {
            return;
        }
        self.depth += 1;
        let before = out.len();
        self.validate_resolved(schema, value, out);
        for mismatch in &mut out[before..] {
            mismatch.schema.get_or_insert(schema);
        }
        self.depth -= 1;
    }

    /// Validates a value by a schema that another one combines.
    fn validate_part(&mut self, schema: NodeId, value: NodeId) -> Rc<Vec<Mismatch>> {
        let key = (self.model.resolve(schema).unwrap_or(schema), value);
        if let Some(cached) = self.cache.get(&key) {
            return Rc::clone(cached);
        }
        if self.composition_depth >= COMPOSITION_LIMIT {
            return Rc::default();
        }
        // A schema that combines itself violates a rule; here it accepts everything.
        self.cache.insert(key, Rc::default());
        let mut out = Vec::new();
        self.composition_depth += 1;
        self.validate_keywords(schema, value, &mut out);
        self.composition_depth -= 1;
        let out = Rc::new(out);
        self.cache.insert(key, Rc::clone(&out));
        out
    }

    fn validate_resolved(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let before = out.len();
        let schemas = self.model.document;
        if !self.validate_type(schema, value, out) || !self.validate_enum(schema, value, out) {
            return;
        }
        match self.values.value(value) {
            Value::Scalar(Scalar::String(text)) => {
                let text: &str = text;
                self.validate_string(schema, value, text, out);
            }
            Value::Scalar(Scalar::Integer(_) | Scalar::Float(_)) => {
                self.validate_number(schema, value, out);
            }
            Value::Scalar(_) => {}
            Value::Array(items) => self.validate_array(schema, value, items, out),
            Value::Object(_) => self.validate_object(schema, value, out),
        }
        for part in self.model.list(schema, "allOf") {
            let found = self.validate_part(*part, value);
            for mismatch in found.iter() {
                // Parts often repeat keywords of the whole.
                if !out[before..].iter().any(|it| {
                    it.rule.name == mismatch.rule.name
                        && it.place == mismatch.place
                        && it.expected == mismatch.expected
                }) {
                    out.push(mismatch.clone());
                }
            }
        }
        self.validate_one_of(schema, value, out);
        self.validate_any_of(schema, value, out);
        if let Some(not) = schemas.get(schema, "not")
            && self.validate_part(not, value).is_empty()
        {
            out.push(self.mismatch(
                &rule::VARIANT_MISMATCH,
                value,
                "the value matches the schema in `not`",
                "a value that does not match it",
            ));
        }
    }

    fn validate_array(
        &mut self,
        schema: NodeId,
        value: NodeId,
        items: &[NodeId],
        out: &mut Vec<Mismatch>,
    ) {
        self.validate_size(schema, value, &bounds::ITEMS, items.len(), out);
        if self.model.document.is_true(schema, "uniqueItems") {
            self.validate_unique_items(items, out);
        }
        // OpenAPI 3.1 only; `items` applies to the items after these.
        let prefix = match self.model.version {
            Version::V3_0 => &[],
            Version::V3_1 => self.model.list(schema, "prefixItems"),
        };
        for (schema, item) in prefix.iter().zip(items) {
            self.validate(*schema, *item, out);
        }
        if let Some(schema) = self.model.document.get(schema, "items") {
            for item in items.iter().skip(prefix.len()) {
                self.validate(schema, *item, out);
            }
        }
    }

    /// Returns a mismatch at a value.
    fn mismatch(
        &self,
        rule: &'static crate::finding::Rule,
        value: NodeId,
        message: impl Into<String>,
        expected: impl Into<String>,
    ) -> Mismatch {
        let mut it = Mismatch::new(rule, self.values.location(value), message);
        it.expected = Some(expected.into());
        it.actual = Some(show(self.values, value));
        it
    }
}
