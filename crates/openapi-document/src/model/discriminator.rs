//! The schemas that discriminators name.

use std::collections::HashSet;

use crate::tree::{NodeId, decode_percent};

use super::Model;

impl Model<'_> {
    /// Returns the mapping of a discriminator: the nodes that name schemas, each with its schema.
    pub fn mapping(&self, discriminator: NodeId) -> Vec<(NodeId, Option<NodeId>)> {
        let document = self.document;
        let mapping = document.get(discriminator, "mapping");
        let entries = mapping.map_or(&[][..], |mapping| document.entries(mapping));
        entries
            .iter()
            .filter_map(|entry| {
                let text = document.as_str(entry.value)?;
                Some((entry.value, self.mapped_schema(entry.value, text)))
            })
            .collect()
    }

    /// Returns the schema that the mapping of a discriminator names: by the name of a component, or
    /// else by a reference, which `at` contains.
    pub fn mapped_schema(&self, at: NodeId, text: &str) -> Option<NodeId> {
        let component = self
            .component_section("schemas")
            .and_then(|schemas| self.document.get(schemas, text));
        component.or_else(|| self.referenced(at, text))
    }

    /// Returns the node that the text of a reference names; `at` is the node that has the text.
    pub fn referenced(&self, at: NodeId, text: &str) -> Option<NodeId> {
        let document = self.document;
        let (file, pointer) = text.split_once('#').unwrap_or((text, ""));
        let root = match file {
            "" if text.is_empty() => return None,
            "" => document.root_of(at),
            _ => document.referenced_file(at, text)?,
        };
        let pointer = decode_percent(pointer)?;
        document.at_pointer_from(root, &pointer).ok()
    }

    /// Returns the schema that a value of the discriminator's property names: by the mapping, or
    /// else by the name of a component. References are resolved.
    pub fn discriminated(&self, discriminator: NodeId, value: &str) -> Option<NodeId> {
        let mapped = self
            .document
            .get(discriminator, "mapping")
            .and_then(|mapping| self.document.get_str(mapping, value));
        self.resolve(self.mapped_schema(discriminator, mapped.unwrap_or(value))?)
    }

    /// Returns whether a schema combines another one by `allOf`, directly or indirectly. Both are
    /// without references.
    pub fn extends(&self, subtype: NodeId, schema: NodeId) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![subtype];
        while let Some(here) = open.pop() {
            for part in self.list(here, "allOf") {
                let Some(part) = self.resolve(*part) else {
                    continue;
                };
                if part == schema {
                    return true;
                }
                if seen.insert(part) {
                    open.push(part);
                }
            }
        }
        false
    }
}
