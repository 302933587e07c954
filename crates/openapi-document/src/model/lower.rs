//! Reads the schemas of OpenAPI 3.1 in the form of OpenAPI 3.0, which all checks understand.
//!
//! | OpenAPI 3.1 | read as |
//! |---|---|
//! | `type: [string, 'null']` | `type: string`, `nullable: true` |
//! | `type: [string, integer]` | `anyOf` with one variant for each type |
//! | `type: 'null'` | `enum: [null]` |
//! | `const: 1` | `enum: [1]` |
//! | `exclusiveMinimum: 1` | `minimum: 1`, `exclusiveMinimum: true` |
//! | `$ref` with siblings | `allOf: [{$ref: …}]` with the siblings |
//! | `if`, `then`, `else` | `allOf: [{anyOf: [{not: if}, then]}, {anyOf: [if, else]}]` |
//! | `contentEncoding: base64` | `format: byte` |
//! | `contentMediaType: application/octet-stream` | `format: binary` |
//!
//! The forms accept the same values. The keywords that OpenAPI 3.0 cannot express remain as they
//! are; see [`Model::unjudged`].

use super::kind::TYPES;
use super::{FieldType, Kind, Model, Version};
use crate::tree::{Document, Entry, NodeId, Scalar, Span, Value};

/// Rewrites the schemas of a document of OpenAPI 3.1.
pub(crate) fn lower(document: &mut Document<'_>) {
    if Version::of(document) == Version::V3_0 {
        return;
    }
    let model = Model::new(document);
    let is_schema = |field_type: &FieldType| {
        matches!(
            field_type,
            FieldType::SchemaOrBoolean
                | FieldType::Referable(Kind::Schema)
                | FieldType::Object(Kind::Schema)
        )
    };
    let values = model.values.iter();
    let schemas: Vec<NodeId> = values
        .filter(|(node, field_type)| is_schema(field_type) && model.document.is_object(*node))
        .map(|(node, _)| *node)
        .collect();
    for schema in schemas {
        let entries = document.entries(schema).to_vec();
        let lowered = Lowered {
            document,
            entries,
            parts: Vec::new(),
            place: schema,
            changed: false,
        };
        lowered.run(schema);
    }
}

/// The fields next to `$ref` that do not affect how a schema is judged.
const DESCRIPTIONS: &[&str] = &["summary", "title", "description", "$comment"];

/// The keywords that apply to values of some types only.
fn types_of_keyword(key: &str) -> &'static [&'static str] {
    match key {
        "properties"
        | "required"
        | "additionalProperties"
        | "minProperties"
        | "maxProperties"
        | "patternProperties"
        | "propertyNames"
        | "unevaluatedProperties"
        | "dependentRequired"
        | "dependentSchemas" => &["object"],
        "items" | "prefixItems" | "minItems" | "maxItems" | "uniqueItems" | "contains"
        | "minContains" | "maxContains" | "unevaluatedItems" => &["array"],
        "minLength" | "maxLength" | "pattern" | "contentEncoding" | "contentMediaType"
        | "contentSchema" => &["string"],
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            &["integer", "number"]
        }
        _ => &[],
    }
}

/// A schema that is being rewritten.
struct Lowered<'d, 'a> {
    document: &'d mut Document<'a>,
    /// The entries that are read.
    entries: Vec<Entry<'a>>,
    /// The subschemas to add to `allOf`.
    parts: Vec<NodeId>,
    /// The keyword that the first part stands for.
    place: NodeId,
    changed: bool,
}

impl<'a> Lowered<'_, 'a> {
    fn run(mut self, schema: NodeId) {
        self.reference();
        self.constant();
        self.bound("exclusiveMinimum", "minimum", |exclusive, other| {
            exclusive >= other
        });
        self.bound("exclusiveMaximum", "maximum", |exclusive, other| {
            exclusive <= other
        });
        self.encoding();
        self.nullable();
        self.types();
        self.conditions();
        self.add_parts();
        if self.changed {
            self.document.rewrite(schema, self.entries);
        }
    }

    fn get(&self, key: &str) -> Option<Entry<'a>> {
        self.entries.iter().find(|it| it.key == key).cloned()
    }

    fn remove(&mut self, key: &str) {
        self.changed = true;
        self.entries.retain(|it| it.key != key);
    }

    /// Replaces an entry by one with another key and value.
    fn replace(&mut self, key: &str, new_key: &'static str, value: NodeId) {
        self.changed = true;
        if let Some(entry) = self.entries.iter_mut().find(|it| it.key == key) {
            entry.key = new_key.into();
            entry.value = value;
        }
    }

    fn insert(&mut self, key: &'static str, key_span: Span, value: NodeId) {
        self.changed = true;
        self.entries.push(entry(key, key_span, value));
    }

    /// Adds an object with one entry, in the place of a keyword.
    fn object(&mut self, key: &'static str, value: NodeId, place: &Entry<'a>) -> NodeId {
        let entries = vec![entry(key, place.key_span, value)];
        self.document.add(Value::Object(entries), place.value)
    }

    fn array(&mut self, items: Vec<NodeId>, place: &Entry<'a>) -> NodeId {
        self.document.add(Value::Array(items), place.value)
    }

    fn scalar(&mut self, scalar: Scalar<'a>, place: &Entry<'a>) -> NodeId {
        self.document.add(Value::Scalar(scalar), place.value)
    }

    /// Adds a subschema that applies in addition to the other keywords.
    fn part(&mut self, part: NodeId, place: &Entry<'a>) {
        if self.parts.is_empty() {
            self.place = place.value;
        }
        self.parts.push(part);
    }

    fn reference(&mut self) {
        let Some(reference) = self.get("$ref") else {
            return;
        };
        let is_description = |key: &str| DESCRIPTIONS.contains(&key) || key.starts_with("x-");
        let mut siblings = self.entries.iter().filter(|it| it.key != "$ref");
        if siblings.all(|it| is_description(&it.key)) {
            let before = self.entries.len();
            let is_read = |key: &str| key == "$ref" || key.starts_with("x-");
            self.entries.retain(|it| is_read(&it.key));
            self.changed |= self.entries.len() < before;
            return;
        }
        let part = self.object("$ref", reference.value, &reference);
        self.remove("$ref");
        self.part(part, &reference);
    }

    /// Restricts the values to a list.
    fn values(&mut self, keyword: &Entry<'a>, values: NodeId) {
        if self.get("enum").is_some() {
            let part = self.object("enum", values, keyword);
            self.part(part, keyword);
            self.remove(&keyword.key);
        } else {
            self.replace(&keyword.key, "enum", values);
        }
    }

    fn constant(&mut self) {
        if let Some(constant) = self.get("const") {
            let values = self.array(vec![constant.value], &constant);
            self.values(&constant, values);
        }
    }

    fn bound(&mut self, key: &str, other_key: &'static str, is_tighter: fn(f64, f64) -> bool) {
        let Some(exclusive) = self.get(key) else {
            return;
        };
        let Some(bound) = self.document.as_number(exclusive.value) else {
            // OpenAPI 3.1 does not allow a boolean.
            if self.document.as_bool(exclusive.value).is_some() {
                self.remove(key);
            }
            return;
        };
        if let Some(other) = self.get(other_key) {
            let other = self.document.as_number(other.value);
            if other.is_none_or(|other| !is_tighter(bound, other)) {
                self.remove(key);
                return;
            }
            self.remove(other_key);
        }
        let is_exclusive = self.scalar(Scalar::Bool(true), &exclusive);
        self.insert(other_key, exclusive.key_span, exclusive.value);
        if let Some(entry) = self.entries.iter_mut().find(|it| it.key == key) {
            entry.value = is_exclusive;
        }
    }

    fn encoding(&mut self) {
        for (key, value, format) in [
            ("contentEncoding", "base64", "byte"),
            ("contentMediaType", "application/octet-stream", "binary"),
        ] {
            let Some(entry) = self.get(key) else { continue };
            if self.get("format").is_none() && self.document.as_str(entry.value) == Some(value) {
                let format = self.scalar(Scalar::String(format.into()), &entry);
                self.replace(key, "format", format);
            }
        }
    }

    /// Removes `nullable`, which has no meaning in OpenAPI 3.1.
    fn nullable(&mut self) {
        if self.get("nullable").is_some() {
            self.remove("nullable");
        }
    }

    fn types(&mut self) {
        let Some(types) = self.get("type") else {
            return;
        };
        if self.document.as_str(types.value) == Some("null") {
            self.only_null(&types);
            return;
        }
        let names = self.document.items(types.value).to_vec();
        let (nulls, others): (Vec<NodeId>, Vec<NodeId>) = names
            .iter()
            .partition(|name| self.document.as_str(**name) == Some("null"));
        let texts: Vec<&str> = others
            .iter()
            .filter_map(|name| self.document.as_str(*name).filter(|it| TYPES.contains(it)))
            .collect();
        let is_repeated = |at: usize| texts[..at].contains(&texts[at]);
        if names.is_empty()
            || nulls.len() > 1
            || texts.len() < others.len()
            || (0..texts.len()).any(is_repeated)
        {
            return;
        }
        match others[..] {
            [] => self.only_null(&types),
            [only] => {
                self.replace("type", "type", only);
                if let Some(null) = nulls.first() {
                    let span = self.document.span(*null);
                    let nullable = self.scalar(Scalar::Bool(true), &types);
                    self.insert("nullable", span, nullable);
                }
            }
            _ => self.any_of_types(&types, &others, !nulls.is_empty()),
        }
    }

    fn only_null(&mut self, types: &Entry<'a>) {
        let null = self.scalar(Scalar::Null, types);
        let values = self.array(vec![null], types);
        self.values(types, values);
    }

    /// Reads several types as variants. Each has the keywords that apply to its type, because such
    /// keywords would imply a type next to `anyOf`.
    fn any_of_types(&mut self, types: &Entry<'a>, names: &[NodeId], with_null: bool) {
        self.remove("type");
        let mut variants = Vec::new();
        let mut used: Vec<String> = Vec::new();
        for name in names {
            let text = self.document.as_str(*name).unwrap_or_default().to_owned();
            let mut entries = vec![entry("type", types.key_span, *name)];
            for keyword in &self.entries {
                if types_of_keyword(&keyword.key).contains(&text.as_str()) {
                    entries.push(keyword.clone());
                    used.push(keyword.key.to_string());
                }
            }
            variants.push(self.document.add(Value::Object(entries), types.value));
        }
        self.entries
            .retain(|it| !used.iter().any(|key| it.key == *key));
        // The others apply to no type of the schema.
        let unused: Vec<String> = self
            .entries
            .iter()
            .filter(|it| !types_of_keyword(&it.key).is_empty())
            .map(|it| it.key.to_string())
            .collect();
        self.entries
            .retain(|it| !unused.iter().any(|key| it.key == *key));
        if with_null {
            let null = self.scalar(Scalar::Null, types);
            let values = self.array(vec![null], types);
            variants.push(self.object("enum", values, types));
        }
        let list = self.array(variants, types);
        if self.get("anyOf").is_some() {
            let part = self.object("anyOf", list, types);
            self.part(part, types);
        } else {
            self.insert("anyOf", types.key_span, list);
        }
    }

    fn conditions(&mut self) {
        let condition = self.get("if");
        for (key, is_met) in [("then", true), ("else", false)] {
            let Some(consequence) = self.get(key) else {
                continue;
            };
            self.remove(key);
            // JSON Schema ignores `then` and `else` without `if`.
            let Some(condition) = &condition else {
                continue;
            };
            let otherwise = match is_met {
                true => self.object("not", condition.value, condition),
                false => condition.value,
            };
            let list = self.array(vec![otherwise, consequence.value], &consequence);
            let part = self.object("anyOf", list, &consequence);
            self.part(part, &consequence);
        }
        if condition.is_some() {
            self.remove("if");
        }
    }

    fn add_parts(&mut self) {
        if self.parts.is_empty() {
            return;
        }
        let parts = std::mem::take(&mut self.parts);
        match self.get("allOf") {
            Some(all_of) => {
                let mut items = self.document.items(all_of.value).to_vec();
                items.extend(parts);
                let list = self.array(items, &all_of);
                self.replace("allOf", "allOf", list);
            }
            None => {
                let span = self.document.key_location(self.place).span;
                let list = self.document.add(Value::Array(parts), self.place);
                self.insert("allOf", span, list);
            }
        }
    }
}

fn entry<'a>(key: &'static str, key_span: Span, value: NodeId) -> Entry<'a> {
    Entry {
        key: key.into(),
        key_span,
        non_string_key: false,
        value,
    }
}
