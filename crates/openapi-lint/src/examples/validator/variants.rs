//! Checks `oneOf` and `anyOf`: which variant is intended, and why the value does not match it.

use std::rc::Rc;

use super::ExampleValidator;
use crate::examples::Mismatch;
use crate::rules::examples as rule;
use openapi_document::tree::NodeId;

/// A variant and the mismatches of the value in it.
type Validated = (NodeId, Rc<Vec<Mismatch>>);

impl ExampleValidator<'_, '_> {
    /// Validates the value by each variant. If the discriminator names a variant, reports the
    /// mismatches in that one and returns `None`.
    fn validate_variants(
        &mut self,
        schema: NodeId,
        keyword: &str,
        value: NodeId,
        out: &mut Vec<Mismatch>,
    ) -> Option<Vec<Validated>> {
        let variants = self.model.list(schema, keyword);
        if variants.is_empty() {
            return None;
        }
        if let Some(named) = self.discriminated(schema, value, variants) {
            let found = self.validate_part(named, value);
            self.report_variant(named, &found, out);
            return None;
        }
        let validated = variants.iter().map(|variant| {
            let named = self.named_subtype(*variant, value);
            (*variant, self.validate_part(named, value))
        });
        Some(validated.collect())
    }

    pub(super) fn validate_one_of(
        &mut self,
        schema: NodeId,
        value: NodeId,
        out: &mut Vec<Mismatch>,
    ) {
        let Some(results) = self.validate_variants(schema, "oneOf", value, out) else {
            return;
        };
        let matching: Vec<NodeId> = results
            .iter()
            .filter(|(_, found)| found.is_empty())
            .map(|(variant, _)| *variant)
            .collect();
        match matching.len() {
            0 => self.report_closest_variant(&results, value, out),
            1 => {}
            // The text of a serialized value does not show its type.
            _ if self.serialized => {}
            _ => {
                // Schemas with additional properties match each other's values. The intended
                // variant is the one that defines every property.
                let defining = matching
                    .iter()
                    .filter(|variant| self.undefined_properties(**variant, value).is_empty());
                if defining.count() != 1 {
                    let names = self.names(matching);
                    let message = format!("the value matches more than one variant: {names}");
                    let expected = "exactly one variant";
                    out.push(self.mismatch(&rule::VARIANT_MISMATCH, value, message, expected));
                }
            }
        }
    }

    pub(super) fn validate_any_of(
        &mut self,
        schema: NodeId,
        value: NodeId,
        out: &mut Vec<Mismatch>,
    ) {
        let Some(results) = self.validate_variants(schema, "anyOf", value, out) else {
            return;
        };
        if results.iter().all(|(_, found)| !found.is_empty()) {
            self.report_closest_variant(&results, value, out);
            return;
        }
        // A catch-all variant matches every value. If the value satisfies the pattern or the enum
        // that identifies another variant, that one is intended.
        let identified = results
            .iter()
            .find(|(variant, _)| self.is_identified(*variant, value));
        if let Some((variant, found)) = identified {
            self.report_variant(*variant, found, out);
        }
    }

    /// Returns whether a required property of the variant has a pattern or an enum, and the value
    /// satisfies all of these.
    fn is_identified(&mut self, variant: NodeId, value: NodeId) -> bool {
        let schemas = self.model.document;
        let Some(variant) = self.model.resolve(variant) else {
            return false;
        };
        let Some(properties) = schemas.get(variant, "properties") else {
            return false;
        };
        let mut is_identified = false;
        for required in self.model.list(variant, "required") {
            let Some(name) = schemas.as_str(*required) else {
                continue;
            };
            let Some(property) = schemas.get(properties, name) else {
                continue;
            };
            let Some(resolved) = self.model.resolve(property) else {
                continue;
            };
            if schemas.get(resolved, "pattern").is_none() && schemas.get(resolved, "enum").is_none()
            {
                continue;
            }
            match self.values.get(value, name) {
                Some(member) if self.validate_part(property, member).is_empty() => {
                    is_identified = true;
                }
                _ => return false,
            }
        }
        is_identified
    }

    fn name(&self, variant: NodeId) -> String {
        match self.model.resolve(variant) {
            Some(resolved) => format!("`{}`", self.model.schema_name(resolved)),
            None => "an unresolved reference".to_owned(),
        }
    }

    fn names(&self, variants: impl IntoIterator<Item = NodeId>) -> String {
        let names: Vec<String> = variants.into_iter().map(|it| self.name(it)).collect();
        names.join(", ")
    }

    fn report_closest_variant(
        &self,
        results: &[Validated],
        value: NodeId,
        out: &mut Vec<Mismatch>,
    ) {
        // A wrong type of the whole value is a larger distance than any number of mismatches.
        let distance = |found: &[Mismatch]| {
            let has_other_type = found
                .iter()
                .any(|it| it.place.node == value && it.rule.name == rule::TYPE_MISMATCH.name);
            (has_other_type, found.len())
        };
        // A format, for example, does not make the value invalid.
        let is_lenient = |found: &[Mismatch]| found.iter().all(|it| rule::is_lenient(it.rule));
        let lenient = results.iter().filter(|(_, found)| is_lenient(found));
        if let Some((variant, found)) = lenient.min_by_key(|(_, found)| found.len()) {
            self.report_variant(*variant, found, out);
            return;
        }
        let Some((variant, found)) = results.iter().min_by_key(|(_, found)| distance(found)) else {
            return;
        };
        let is_tied = || {
            let as_close = results.iter().filter(|(_, it)| it.len() == found.len());
            as_close.count() > 1
        };
        if distance(found).0 || found.len() > 1 && is_tied() {
            let names = self.names(results.iter().map(|(variant, _)| *variant));
            let message = "the value matches no variant";
            let mut it = self.mismatch(
                &rule::VARIANT_MISMATCH,
                value,
                message,
                format!("one of {names}"),
            );
            it.help = found
                .first()
                .map(|first| self.in_closest_variant(*variant, &first.message));
            out.push(it);
        } else {
            self.report_variant(*variant, found, out);
        }
    }

    /// Reports the mismatches in the intended variant, at the places where they are.
    fn report_variant(&self, variant: NodeId, found: &[Mismatch], out: &mut Vec<Mismatch>) {
        for mismatch in found {
            let mut it = mismatch.clone();
            if !rule::is_lenient(it.rule) && it.rule.name != rule::VARIANT_MISMATCH.name {
                it.rule = &rule::VARIANT_MISMATCH;
                it.message = self.in_closest_variant(variant, &it.message);
            }
            out.push(it);
        }
    }

    fn in_closest_variant(&self, variant: NodeId, message: &str) -> String {
        format!("the closest variant is {}: {message}", self.name(variant))
    }
}
