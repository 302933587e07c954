//! Finds values that match two variants of a new `oneOf`, which refuses them.
//!
//! In a response, the variants of the old `oneOf` are trusted to be mutually exclusive.

use super::compare::{ComparisonResult, SchemaComparer};
use super::disjoint::{Proof, are_disjoint};
use super::flatten::flatten;
use super::key::Key;
use super::shape::{Shape, Types};
use crate::difference::Difference;
use crate::message::common_subject;
use crate::rules;

/// The number of pairs of variants up to which they are compared.
const MAX_PAIRS: usize = 2500;

impl SchemaComparer<'_> {
    /// Reports an `anyOf` that became a `oneOf` if a value may match two of its variants; returns
    /// whether it did.
    pub(super) fn compare_exclusiveness(&self, key: &Key, result: &mut ComparisonResult) -> bool {
        let Some((subtype, supertype)) = key.single_schemas() else {
            return false;
        };
        let documents = self.documents;
        let (old, new) = (documents.resolve(subtype), documents.resolve(supertype));
        let (Some(any_of), Some(one_of)) =
            (documents.get(old, "anyOf"), documents.get(new, "oneOf"))
        else {
            return false;
        };
        let variants: Vec<_> = documents
            .items(any_of)
            .map(|variant| flatten(&documents, &[variant], any_of).unwrap_or_default())
            .collect();
        let overlap = variants.iter().enumerate().any(|(index, variant)| {
            variants[..index].iter().flatten().any(|earlier| {
                let mut shapes = variant.iter();
                shapes.any(|it| !are_disjoint(&documents, it, earlier, Proof::Strict))
            })
        });
        if overlap {
            let message = format!(
                "{} changed from anyOf to oneOf: a value that matches two variants is no longer \
                 accepted",
                common_subject(&documents, old, new)
            );
            let rule = &rules::REQUEST_ANY_OF_BECAME_ONE_OF;
            result.report(Difference::new(rule, any_of, one_of, message));
        }
        overlap
    }

    /// Reports a variant of the old schema whose values match two variants of the new `oneOf`. A
    /// variant whose values were as ambiguous in the old `oneOf` is left out.
    pub(super) fn compare_overlaps(
        &mut self,
        key: &Key,
        subtypes: &[Shape],
        supertypes: &[Shape],
        result: &mut ComparisonResult,
    ) {
        let documents = self.documents;
        let is_unchanged = || {
            let schemas = key.single_schemas();
            schemas.is_some_and(|(one, other)| documents.deep_equal(one, other))
        };
        if supertypes.iter().all(|it| it.one_of.is_empty())
            || subtypes.len() * supertypes.len() > MAX_PAIRS
            || is_unchanged()
        {
            return;
        }
        let overlap = |one: &Shape, other: &Shape, proof| {
            !one.is_empty() && !other.is_empty() && !are_disjoint(&documents, one, other, proof)
        };
        for shape in subtypes {
            let matched: Vec<&Shape> = supertypes
                .iter()
                .filter(|it| !is_negated(it) && overlap(shape, it, Proof::Sent))
                .collect();
            let clash = |one: &Shape, other: &Shape| {
                one.excludes(other) && overlap(one, other, Proof::Strict)
            };
            let clashing: Vec<&Shape> = matched
                .iter()
                .filter(|it| matched.iter().any(|other| clash(it, other)))
                .copied()
                .collect();
            // A value may have matched as many variants of the old `oneOf` already.
            let mut siblings: Vec<&Shape> = subtypes
                .iter()
                .filter(|it| {
                    std::ptr::eq(*it, shape)
                        || it.excludes(shape) && overlap(shape, it, Proof::Sent)
                })
                .collect();
            let has_new = clashing.iter().any(|new| {
                let known = siblings
                    .iter()
                    .position(|old| self.is_within(key, new, old));
                known.map(|at| siblings.swap_remove(at)).is_none()
            });
            if clashing.len() < 2 || !has_new {
                continue;
            }
            let one = clashing[0];
            let other = clashing.iter().find(|it| clash(one, it)).unwrap_or(&one);
            let (old, new) = key.old_and_new(key.at.0, key.at.1);
            let message = format!(
                "{}: a value may match both {} and {} of the new oneOf, which accepts only one",
                common_subject(&documents, old, new),
                self.variant_name(one),
                self.variant_name(other)
            );
            let place = other.one_of.first().map_or(new, |(list, _)| *list);
            let rule = &rules::REQUEST_ONE_OF_AMBIGUOUS;
            result.report(Difference::new(rule, shape.at, place, message));
            return;
        }
    }

    /// Whether every value of a new variant matches an old one, apart from additional properties.
    fn is_within(&mut self, key: &Key, new: &Shape, old: &Shape) -> bool {
        let schemas = (vec![new.at], vec![old.at]);
        let direction = key.direction.flipped();
        let key = Key::ordered(&self.documents, direction, schemas, (new.at, old.at));
        !self.in_progress(&key) && self.check(&key) == 0
    }

    fn variant_name(&self, shape: &Shape) -> String {
        match (self.documents.schema_name(shape.at), shape.one_of.last()) {
            (Some(name), _) => format!("`{name}`"),
            (None, Some((_, index))) => format!("variant {}", index + 1),
            (None, None) => "a variant".to_owned(),
        }
    }
}

/// Whether a variant has a `not` for objects, with which authors make variants exclusive.
fn is_negated(shape: &Shape) -> bool {
    !shape.nots.is_empty() && shape.all_types().has(Types::OBJECT)
}
