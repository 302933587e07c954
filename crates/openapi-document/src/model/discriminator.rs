//! The schemas that discriminators name.

use std::collections::HashSet;

use crate::tree::{NodeId, decode_percent};

use super::Model;

impl Model<'_> {
    /// Returns the schema that the mapping of a discriminator names: by the name of a component, or
    /// else by a reference.
    pub fn mapped_schema(&self, text: &str) -> Option<NodeId> {
        let component = self
            .component_section("schemas")
            .and_then(|schemas| self.document.get(schemas, text));
        component.or_else(|| {
            let pointer = decode_percent(text.strip_prefix('#')?)?;
            self.document.at_pointer(&pointer).ok()
        })
    }

    /// Returns the schema that a value of the discriminator's property names: by the mapping, or
    /// else by the name of a component. References are resolved.
    pub fn discriminated(&self, discriminator: NodeId, value: &str) -> Option<NodeId> {
        let mapped = self
            .document
            .get(discriminator, "mapping")
            .and_then(|mapping| self.document.get_str(mapping, value));
        self.resolve(self.mapped_schema(mapped.unwrap_or(value))?)
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
