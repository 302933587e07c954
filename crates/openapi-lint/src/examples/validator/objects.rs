//! Checks the properties of an object: missing and undefined ones, and those that must not be sent
//! in a direction.

use std::collections::HashSet;

use super::{ExampleValidator, bounds};
use crate::examples::Mismatch;
use crate::rules::composed;
use crate::rules::examples as rule;
use crate::suggest::closest_match;
use openapi_document::format::matches_pattern;
use openapi_document::model::{Direction, Version};
use openapi_document::tree::{Entry, NodeId};

/// The maximum number of combined schemas whose properties are collected.
const PART_LIMIT: usize = 1000;

/// The maximum number of properties of one object for which a similar name is searched. An object
/// with more undefined properties is not misspelt.
const SUGGESTION_LIMIT: usize = 50;

impl ExampleValidator<'_, '_> {
    pub(super) fn validate_object(
        &mut self,
        schema: NodeId,
        value: NodeId,
        out: &mut Vec<Mismatch>,
    ) {
        let schemas = self.model.document;
        let members = self.values.entries(value);
        self.validate_size(schema, value, &bounds::PROPERTIES, members.len(), out);
        let properties = schemas.get(schema, "properties");
        let mut missing = 0;
        for required in self.model.list(schema, "required") {
            let Some(name) = schemas.as_str(*required) else {
                continue;
            };
            if self.values.get(value, name).is_none() && !self.is_never_sent(schema, name) {
                missing += 1;
                let properties = properties.filter(|_| missing <= SUGGESTION_LIMIT);
                out.push(self.missing(properties, value, name));
            }
        }
        let additional = schemas.get(schema, "additionalProperties");
        // OpenAPI 3.1 only.
        let patterns = match self.model.version {
            Version::V3_0 => &[],
            Version::V3_1 => schemas
                .get(schema, "patternProperties")
                .map_or(&[][..], |it| schemas.entries(it)),
        };
        let is_closed = additional.and_then(|it| schemas.as_bool(it)) == Some(false);
        let additional = additional.filter(|it| schemas.is_object(*it));
        for member in members {
            let mut has_pattern = false;
            for pattern in patterns {
                if matches_pattern(&pattern.key, &member.key) {
                    has_pattern = true;
                    self.validate(pattern.value, member.value, out);
                }
            }
            let property = properties.and_then(|properties| schemas.get(properties, &member.key));
            if let Some(property) = property {
                match self.access_mismatch(property, member.value, &member.key) {
                    Some(it) => out.push(it),
                    None => self.validate(property, member.value, out),
                }
            } else if has_pattern {
                continue;
            } else if let Some(additional) = additional {
                self.validate(additional, member.value, out);
            } else if is_closed {
                out.push(self.rejected(properties, value, member));
            }
        }
    }

    /// Returns a mismatch for a property that `additionalProperties: false` rejects.
    fn rejected(&self, properties: Option<NodeId>, value: NodeId, member: &Entry<'_>) -> Mismatch {
        let name = &member.key;
        let schemas = self.model.document;
        let absent = properties
            .map(|properties| schemas.entries(properties))
            .unwrap_or_default()
            .iter()
            .map(|property| property.key.as_ref())
            .filter(|name| self.values.get(value, name).is_none());
        let is_small = self.values.entries(value).len() <= SUGGESTION_LIMIT;
        let similar = is_small.then(|| closest_match(name, absent)).flatten();
        let (expected, help) = match similar {
            Some(similar) => (format!("`{similar}`"), format!("write `{similar}`")),
            None => (
                "a property of the schema".to_owned(),
                "remove it, or add it to `properties` of the same schema".to_owned(),
            ),
        };
        let message = format!("`additionalProperties: false` rejects property `{name}`");
        let mut it = self.mismatch(&rule::ADDITIONAL_PROPERTY, member.value, message, expected);
        it.place = self.values.key_location(member.value);
        it.actual = Some(format!("`{name}`"));
        it.help = Some(help);
        it
    }

    /// Drops the mismatches of missing properties that are not sent in this direction. The schema
    /// that requires a property is not always the one that defines it.
    pub(super) fn drop_unsent(
        &self,
        schema: NodeId,
        value: NodeId,
        from: usize,
        out: &mut Vec<Mismatch>,
    ) {
        let is_missing =
            |it: &Mismatch| it.rule.name == rule::MISSING_PROPERTY.name && it.place.node == value;
        if self.direction == Direction::Either || !out[from..].iter().any(is_missing) {
            return;
        }
        let parts: Vec<NodeId> = composed(self.model, schema, &["allOf"])
            .take(PART_LIMIT)
            .collect();
        let is_unsent = |it: &Mismatch| {
            let name = it.expected.as_deref().unwrap_or_default().trim_matches('`');
            parts.iter().any(|part| self.is_never_sent(*part, name))
        };
        let tail = out.split_off(from);
        out.extend(
            tail.into_iter()
                .filter(|it| !(is_missing(it) && is_unsent(it))),
        );
    }

    /// Returns the reason why a property must not be sent in the direction of the example.
    fn access(&self, property: NodeId) -> Option<&'static str> {
        let property = self.model.resolve(property)?;
        let is_set = |keyword| self.model.document.is_true(property, keyword);
        match self.direction {
            Direction::Request if is_set("readOnly") => Some("read-only"),
            Direction::Response if is_set("writeOnly") => Some("write-only"),
            _ => None,
        }
    }

    /// Returns whether a required property is not sent in the direction of the example.
    fn is_never_sent(&self, schema: NodeId, name: &str) -> bool {
        let schemas = self.model.document;
        schemas
            .get(schema, "properties")
            .and_then(|properties| schemas.get(properties, name))
            .is_some_and(|property| self.access(property).is_some())
    }

    fn access_mismatch(&self, property: NodeId, value: NodeId, name: &str) -> Option<Mismatch> {
        let access = self.access(property)?;
        let direction = match access {
            "read-only" => "request",
            _ => "response",
        };
        let message = format!("{access} property `{name}` should not be in a {direction}");
        let expected = format!("a {direction} without `{name}`");
        let mut it = self.mismatch(&rule::READ_WRITE_ONLY, value, message, expected);
        it.place = self.values.key_location(value);
        it.schema = self.model.resolve(property);
        it.help = Some("remove it from the example".to_owned());
        Some(it)
    }

    fn missing(&self, properties: Option<NodeId>, value: NodeId, name: &str) -> Mismatch {
        let schemas = self.model.document;
        let message = format!("required property `{name}` is missing");
        let mut it = self.mismatch(&rule::MISSING_PROPERTY, value, message, format!("`{name}`"));
        it.place = self.values.key_location(value);
        let previous = properties
            .map(|properties| schemas.entries(properties))
            .unwrap_or_default()
            .iter()
            .take_while(|member| member.key != name)
            .filter_map(|member| {
                self.values
                    .get(value, &member.key)
                    .map(|found| (member.key.as_ref(), found))
            })
            .last();
        it.help = Some(match previous {
            Some((previous, found)) => {
                let start = self.values.key_location(found).span.start;
                let line = self.values.position(start).line;
                format!("add `{name}` after `{previous}` on line {line}")
            }
            None => format!("add `{name}` as the first property"),
        });
        it
    }

    /// Returns a mismatch for each property that neither the schema nor a schema that it combines
    /// defines, with the name of the property that was likely intended.
    pub(super) fn undefined_properties(
        &self,
        schema: NodeId,
        value: NodeId,
    ) -> Vec<(Mismatch, Option<String>)> {
        let members = self.values.entries(value);
        if members.is_empty() {
            return Vec::new();
        }
        let schemas = self.model.document;
        let (mut names, mut is_open, mut is_closed) = (HashSet::new(), false, false);
        let mut seen = HashSet::new();
        let mut parts = vec![schema];
        while let Some(part) = parts.pop() {
            // A part that cannot be resolved may define any property.
            let Some(part) = self.model.resolve(part) else {
                return Vec::new();
            };
            if !seen.insert(part) {
                continue;
            }
            parts.push(self.named_subtype(part, value));
            if seen.len() > PART_LIMIT {
                return Vec::new();
            }
            if let Some(properties) = schemas.get(part, "properties") {
                let properties = schemas.entries(properties).iter();
                names.extend(properties.map(|property| property.key.as_ref()));
            }
            // Which other properties these define is not judged.
            is_open |= self.model.version == Version::V3_1
                && [
                    "patternProperties",
                    "dependentSchemas",
                    "unevaluatedProperties",
                ]
                .iter()
                .any(|key| schemas.get(part, key).is_some());
            match schemas
                .get(part, "additionalProperties")
                .map(|additional| schemas.as_bool(additional))
            {
                Some(Some(false)) => is_closed = true,
                Some(_) => is_open = true,
                // A part that has only `required`, for example, says nothing about others.
                None => {}
            }
            for key in ["allOf", "oneOf", "anyOf"] {
                parts.extend(self.model.list(part, key));
            }
        }
        if names.is_empty() && !is_closed {
            return Vec::new();
        }
        let absent: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| self.values.get(value, name).is_none())
            .collect();
        let mut found = Vec::new();
        let undefined = members
            .iter()
            .filter(|member| !names.contains(member.key.as_ref()));
        for member in undefined {
            let name = &member.key;
            let similar = (found.len() < SUGGESTION_LIMIT)
                .then(|| closest_match(name, absent.iter().copied()))
                .flatten();
            if is_open && similar.is_none() {
                continue;
            }
            let (expected, help) = match similar {
                Some(similar) => (format!("`{similar}`"), format!("write `{similar}`")),
                None => (
                    "a property of the schema".to_owned(),
                    "remove it, or add it to the schema's `properties`".to_owned(),
                ),
            };
            let message = format!("property `{name}` is not defined in the schema");
            let mut it = self.mismatch(&rule::UNKNOWN_PROPERTY, member.value, message, expected);
            it.place = self.values.key_location(member.value);
            it.actual = Some(format!("`{name}`"));
            it.help = Some(help);
            found.push((it, similar.map(str::to_owned)));
        }
        found
    }

    /// Returns the name of the property whose schema the whole value matches. The value then lacks
    /// the object around it.
    pub(super) fn missing_wrapper(&mut self, schema: NodeId, value: NodeId) -> Option<String> {
        let schema = self.model.resolve(schema)?;
        let properties = self.model.document.get(schema, "properties")?;
        let properties = self.model.document.entries(properties);
        properties
            .iter()
            .find(|property| {
                let has_properties = self.model.get(property.value, "properties").or_else(|| {
                    let resolved = self.model.resolve(property.value)?;
                    self.model.get(resolved, "properties")
                });
                has_properties.is_some()
                    && self.validate_part(property.value, value).is_empty()
                    && self.undefined_properties(property.value, value).is_empty()
            })
            .map(|property| property.key.to_string())
    }

    /// Returns the mismatch of a value without the object around it. The value may nevertheless be
    /// valid, with properties that the schema does not define.
    pub(super) fn unwrapped(&self, value: NodeId, name: &str, is_valid: bool) -> Mismatch {
        let message = format!("this value should be wrapped in `{name}`");
        let rule = match is_valid {
            true => &rule::UNKNOWN_PROPERTY,
            false => &rule::MISSING_PROPERTY,
        };
        let mut it = self.mismatch(rule, value, message, format!("`{name}`"));
        it.help = Some(format!("put the value under a property `{name}`"));
        it
    }
}
