//! Finds the media types that have an example.

use std::collections::{HashMap, HashSet};

use openapi_document::model::{Kind, Model, Version};
use openapi_document::tree::NodeId;

/// The schemas that have an example: of themselves, of a part, or of each of their properties.
pub(super) struct Documented<'m> {
    model: &'m Model<'m>,
    schemas: HashSet<NodeId>,
}

impl<'m> Documented<'m> {
    /// Visits each schema once, however often it is referred to.
    pub(super) fn new(model: &'m Model<'m>) -> Self {
        let document = model.document;
        // The schemas that have an example if another one has, and whether they need all of those.
        let mut dependents: HashMap<NodeId, Vec<(NodeId, bool)>> = HashMap::new();
        let mut missing: HashMap<NodeId, usize> = HashMap::new();
        let mut open = Vec::new();
        for schema in model.of_kind(Kind::Schema) {
            let has_own = document.get(schema, "example").is_some()
                || model.version == Version::V3_1 && document.get(schema, "examples").is_some();
            if has_own {
                open.push(schema);
            }
            let parts = ["allOf", "oneOf", "anyOf"].into_iter();
            let parts = parts
                .flat_map(|key| model.list(schema, key).iter().copied())
                .chain(document.get(schema, "items"));
            for part in parts.filter_map(|part| model.resolve(part)) {
                dependents.entry(part).or_default().push((schema, false));
            }
            let properties = document.get(schema, "properties");
            let properties = properties.map_or(&[][..], |it| document.entries(it));
            missing.insert(schema, properties.len());
            for property in properties.iter().filter_map(|it| model.resolve(it.value)) {
                dependents.entry(property).or_default().push((schema, true));
            }
        }
        let mut schemas = HashSet::new();
        while let Some(schema) = open.pop() {
            if !schemas.insert(schema) {
                continue;
            }
            for (dependent, needs_all) in dependents.get(&schema).into_iter().flatten() {
                let left = missing.entry(*dependent).or_default();
                if *needs_all {
                    *left = left.saturating_sub(1);
                }
                if !needs_all || *left == 0 {
                    open.push(*dependent);
                }
            }
        }
        Self { model, schemas }
    }

    /// Returns whether a media type has an example, or its schema has.
    pub(super) fn has_example(&self, media: NodeId) -> bool {
        let (model, document) = (self.model, self.model.document);
        document.get(media, "example").is_some()
            || document
                .get(media, "examples")
                .is_some_and(|examples| !document.entries(examples).is_empty())
            || model
                .get(media, "schema")
                .is_some_and(|schema| self.schemas.contains(&schema))
    }
}
