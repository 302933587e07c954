//! Finds the schema that a value names by the property of a discriminator.

use super::ExampleValidator;
use crate::rules::composed;
use openapi_document::tree::NodeId;

impl ExampleValidator<'_, '_> {
    /// Returns the subtype that a value names, if a schema has a discriminator without variants, and
    /// the named schema extends it by `allOf`. Otherwise returns the schema, with references
    /// resolved.
    pub(super) fn named_subtype(&self, schema: NodeId, value: NodeId) -> NodeId {
        let Some(mut schema) = self.model.resolve(schema) else {
            return schema;
        };
        if !self.values.is_object(value) {
            return schema;
        }
        // A subtype can have a discriminator, too. A subtype never is its own subtype, because
        // `extends` would then be a cycle, which the limit ends.
        for _ in 0..16 {
            match self.direct_subtype(schema, value) {
                Some(subtype) => schema = subtype,
                None => break,
            }
        }
        schema
    }

    fn direct_subtype(&self, schema: NodeId, value: NodeId) -> Option<NodeId> {
        let schemas = self.model.document;
        composed(self.model, schema, &["allOf"]).find_map(|part| {
            let is_union = !self.model.list(part, "oneOf").is_empty()
                || !self.model.list(part, "anyOf").is_empty();
            let discriminator = schemas.get(part, "discriminator").filter(|_| !is_union)?;
            let property = schemas.get_str(discriminator, "propertyName")?;
            let tag = self.values.get_str(value, property)?;
            let subtype = self.model.discriminated(discriminator, tag)?;
            (subtype != schema && self.model.extends(subtype, schema)).then_some(subtype)
        })
    }

    /// Returns the variant of `oneOf` or `anyOf` that the property of the discriminator names.
    pub(super) fn discriminated(
        &self,
        schema: NodeId,
        value: NodeId,
        variants: &[NodeId],
    ) -> Option<NodeId> {
        let schemas = self.model.document;
        let discriminator = schemas.get(schema, "discriminator")?;
        let property = schemas.get_str(discriminator, "propertyName")?;
        let tag = self.values.get_str(value, property)?;
        if let Some(named) = self.model.discriminated(discriminator, tag) {
            return variants
                .iter()
                .copied()
                .find(|variant| self.model.resolve(*variant) == Some(named));
        }
        // The variant may be in another file.
        let mapped = schemas
            .get(discriminator, "mapping")
            .and_then(|mapping| schemas.get_str(mapping, tag))
            .unwrap_or(tag);
        let last = mapped.rsplit('/').next();
        variants.iter().copied().find(|variant| {
            let reference = schemas.get_str(*variant, "$ref");
            reference.is_some_and(|reference| reference.rsplit('/').next() == last)
        })
    }
}
