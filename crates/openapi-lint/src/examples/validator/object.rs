//! Members of an object: those that are missing, not known, or sent the wrong way.

use std::collections::HashSet;

use super::{ExampleValidator, defect};
use crate::examples::Mismatch;
use crate::rules::examples as rule;
use crate::suggest::closest_match;
use openapi_document::model::Direction;
use openapi_document::tree::NodeId;
use openapi_document::value::show;

/// How many schemas may combine into one before nobody asks what it knows as a whole.
const PARTS: usize = 1000;

/// For how many members of one object the one that was meant is looked for.
const GUESSES: usize = 50;

impl ExampleValidator<'_, '_> {
    pub(super) fn object_fits(&mut self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let schemas = self.model.document;
        let members = self.values.entries(value);
        self.within(
            schema,
            value,
            "minProperties",
            "maxProperties",
            members.len() as f64,
            "members",
            out,
        );
        let properties = schemas.get(schema, "properties");
        let mut missing = 0;
        for required in self.model.list(schema, "required") {
            let Some(name) = schemas.as_str(*required) else {
                continue;
            };
            if self.values.get(value, name).is_none() && !self.belongs_elsewhere(schema, name) {
                missing += 1;
                let properties = properties.filter(|_| missing <= GUESSES);
                out.push(self.missing(properties, value, name));
            }
        }
        let extra = schemas
            .get(schema, "additionalProperties")
            .filter(|it| schemas.is_object(*it));
        for member in members {
            let property = properties.and_then(|properties| schemas.get(properties, &member.key));
            if let Some(property) = property {
                if let Some(it) = self.misdirected(property, member.value, &member.key) {
                    out.push(it);
                } else {
                    self.whole(property, member.value, out);
                }
            } else if let Some(extra) = extra {
                self.whole(extra, member.value, out);
            }
        }
    }

    fn only(&self, property: NodeId) -> Option<&'static str> {
        let property = self.model.resolve(property)?;
        let says = |name| self.model.document.is_true(property, name);
        match self.direction {
            Direction::Request if says("readOnly") => Some("read-only"),
            Direction::Response if says("writeOnly") => Some("write-only"),
            _ => None,
        }
    }

    /// Whether a required property is not sent in this direction.
    fn belongs_elsewhere(&self, schema: NodeId, name: &str) -> bool {
        let schemas = self.model.document;
        schemas
            .get(schema, "properties")
            .and_then(|properties| schemas.get(properties, name))
            .is_some_and(|property| self.only(property).is_some())
    }

    fn misdirected(&self, property: NodeId, value: NodeId, name: &str) -> Option<Mismatch> {
        let only = self.only(property)?;
        let way = if only == "read-only" {
            "request"
        } else {
            "response"
        };
        let mut it = defect(
            &rule::DIRECTION,
            self.values.key_location(value),
            format!("`{name}` is {only} and stands in a {way}"),
        );
        it.schema = self.model.resolve(property);
        it.expected = Some(format!("no `{name}` in a {way}"));
        it.actual = Some(show(self.values, value));
        it.help = Some("remove it from the example".to_owned());
        Some(it)
    }

    fn missing(&self, properties: Option<NodeId>, value: NodeId, name: &str) -> Mismatch {
        let schemas = self.model.document;
        let mut it = defect(
            &rule::MISSING,
            self.values.key_location(value),
            format!("the required member `{name}` is missing"),
        );
        it.expected = Some(format!("`{name}`"));
        it.actual = Some(show(self.values, value));
        let before = properties
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
        it.help = Some(match before {
            Some((before, found)) => {
                let line = self
                    .values
                    .position(self.values.key_location(found).span.start)
                    .line;
                format!("add `{name}` after `{before}`, which is on line {line}")
            }
            None => format!("add `{name}` as the first member"),
        });
        it
    }

    /// Members that the schema, and all that it combines, does not know; with the name that was
    /// meant, where one is near.
    pub(super) fn unknown_members(
        &self,
        schema: NodeId,
        value: NodeId,
    ) -> Vec<(Mismatch, Option<String>)> {
        let members = self.values.entries(value);
        if members.is_empty() {
            return Vec::new();
        }
        let schemas = self.model.document;
        let (mut names, mut open, mut closed) = (HashSet::new(), false, false);
        let mut seen = HashSet::new();
        let mut parts = vec![schema];
        while let Some(part) = parts.pop() {
            let Some(part) = self.model.resolve(part).filter(|part| seen.insert(*part)) else {
                continue;
            };
            if seen.len() > PARTS {
                return Vec::new();
            }
            if let Some(properties) = schemas.get(part, "properties") {
                names.extend(
                    schemas
                        .entries(properties)
                        .iter()
                        .map(|member| member.key.as_ref()),
                );
            }
            match schemas
                .get(part, "additionalProperties")
                .map(|extra| schemas.as_bool(extra))
            {
                Some(Some(false)) => closed = true,
                Some(_) => open = true,
                // A branch without properties of its own, such as one that only requires, is silent.
                None => {}
            }
            for key in ["allOf", "oneOf", "anyOf"] {
                parts.extend(self.model.list(part, key));
            }
        }
        if names.is_empty() && !closed {
            return Vec::new();
        }
        let absent: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| self.values.get(value, name).is_none())
            .collect();
        let mut found = Vec::new();
        for member in members
            .iter()
            .filter(|member| !names.contains(member.key.as_ref()))
        {
            // Whoever has more of them has no slip of the keyboard.
            let near = (found.len() < GUESSES)
                .then(|| closest_match(&member.key, absent.iter().copied()))
                .flatten();
            if open && near.is_none() {
                continue;
            }
            let mut it = defect(
                &rule::UNKNOWN,
                self.values.key_location(member.value),
                format!("the schema does not know `{}`", member.key),
            );
            it.expected = Some(match near {
                Some(near) => format!("`{near}`"),
                None => "a property of the schema".to_owned(),
            });
            it.actual = Some(format!("`{}`", member.key));
            it.help = Some(match near {
                Some(near) => format!("write `{near}`"),
                None => "remove it, or add it to the schema's `properties`".to_owned(),
            });
            found.push((it, near.map(str::to_owned)));
        }
        found
    }

    /// The property that the whole value would fit: the value stands there without its envelope.
    pub(super) fn envelope(&mut self, schema: NodeId, value: NodeId) -> Option<String> {
        let schema = self.model.resolve(schema)?;
        let properties = self.model.document.get(schema, "properties")?;
        let members = self.model.document.entries(properties);
        members
            .iter()
            .find(|member| {
                let says_something = self.model.get(member.value, "properties").or_else(|| {
                    self.model
                        .get(self.model.resolve(member.value)?, "properties")
                });
                says_something.is_some()
                    && self.branch(member.value, value).is_empty()
                    && self.unknown_members(member.value, value).is_empty()
            })
            .map(|member| member.key.to_string())
    }

    pub(super) fn unwrapped(&self, value: NodeId, name: &str) -> Mismatch {
        let mut it = defect(
            &rule::MISSING,
            self.values.location(value),
            format!("this is what `{name}` holds, without `{name}`"),
        );
        it.expected = Some(format!("`{name}`"));
        it.actual = Some(show(self.values, value));
        it.help = Some(format!("put it all under `{name}`"));
        it
    }
}
