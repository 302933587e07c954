//! Finds the variant of the supertype that a variant of the subtype belongs to.

use super::accepts::accepts;
use super::compare::{ComparisonResult, SchemaComparer};
use super::key::{Direction, Key};
use super::shape::{Shape, Types};
use super::variant::VariantComparer;
use crate::difference::Difference;
use crate::message::{subject, with_article};
use crate::rules;

/// How many variants of the supertype are tried for one of the subtype. Trying all pairs would take
/// too long for schemas with many variants.
const MAX_TRIES: usize = 13;

impl SchemaComparer<'_> {
    /// Compares one variant of the subtype with all variants of the supertype.
    ///
    /// `variants` is the number of variants of the subtype.
    pub(super) fn compare_variant(
        &mut self,
        key: &Key,
        shape: &Shape,
        variants: usize,
        supertypes: &[Shape],
        result: &mut ComparisonResult,
    ) {
        if shape.is_empty() {
            return;
        }
        let best = match self.best_match(key, shape, supertypes) {
            Some(best) if best.result.breaking == 0 => {
                merge_into(result, best.result);
                return;
            }
            best => best,
        };
        if supertypes.len() > 1 {
            if self.accepts_each_value(shape, supertypes) {
                return;
            }
            if let Some(matches) = self.match_each_type(key, shape, supertypes) {
                for it in matches {
                    merge_into(result, it.result);
                }
                return;
            }
        }
        match best {
            Some(best) if supertypes.len() == 1 || best.is_obvious_match(variants) => {
                merge_into(result, best.result);
            }
            _ => self.report_unmatched(key, shape, result),
        }
    }

    /// Whether a shape lists its values, and each is accepted by some variant of the supertype.
    fn accepts_each_value(&self, shape: &Shape, supertypes: &[Shape]) -> bool {
        let Some((values, _)) = &shape.choices else {
            return false;
        };
        let accepts_null = || supertypes.iter().any(|it| it.all_types().has(Types::NULL));
        values
            .iter()
            .all(|value| accepts(&self.documents, supertypes, *value))
            && (!shape.nullable || accepts_null())
    }

    /// Matches each type of a shape that has several; `None` if a type does not match.
    fn match_each_type(
        &mut self,
        key: &Key,
        shape: &Shape,
        supertypes: &[Shape],
    ) -> Option<Vec<Match>> {
        let types: Vec<Types> = shape.all_types().single().collect();
        if types.len() < 2 {
            return None;
        }
        // Every type is compared, since each comparison may find that a schema was renamed.
        let matches: Vec<Option<Match>> = types
            .into_iter()
            .map(|one| self.best_match(key, &shape.of_types(one), supertypes))
            .map(|best| best.filter(|it| it.result.breaking == 0))
            .collect();
        matches.into_iter().collect()
    }

    fn report_unmatched(&self, key: &Key, shape: &Shape, result: &mut ComparisonResult) {
        let rule = key.direction.pick(
            &rules::REQUEST_VARIANT_REMOVED,
            &rules::RESPONSE_VARIANT_ADDED,
        );
        let name = match self.documents.schema_name(shape.at) {
            Some(name) => format!("`{name}`"),
            None if shape.all_types() == Types::ALL => "value of any type".to_owned(),
            None => shape.all_types().names(),
        };
        let subject = subject(&self.documents, key.at.1);
        let subject = subject.strip_suffix(" body").unwrap_or(&subject);
        let verb = match key.direction {
            Direction::Request => "may no longer be",
            Direction::Response => "may now also be",
        };
        let message = format!("{subject} {verb} {}", with_article(&name));
        let (before, after) = key.old_and_new(Some(name), None);
        let difference = Difference::between(rule, shape.at, key.at.1, message);
        result.report(difference.values(before, after));
    }

    /// Finds the variant of the supertype that accepts a shape, or the one that comes closest.
    fn best_match(&mut self, key: &Key, shape: &Shape, supertypes: &[Shape]) -> Option<Match> {
        let documents = self.documents;
        let name = documents.schema_name(shape.at);
        let has_same_name =
            |supertype: &Shape| name.is_some() && documents.schema_name(supertype.at) == name;
        // The variant of the same name is tried first, since it is most likely to match.
        let order = supertypes
            .iter()
            .filter(|it| has_same_name(it))
            .chain(supertypes.iter().filter(|it| !has_same_name(it)));
        let mut best: Option<Match> = None;
        for (tries, supertype) in order.enumerate() {
            let overlap = shape.all_types().and(supertype.all_types());
            if overlap.is_empty() && supertypes.len() > 1 {
                continue;
            }
            if tries >= MAX_TRIES && best.is_some() {
                break;
            }
            let candidate = Match {
                same_name: has_same_name(supertype),
                same_types: shape.types == supertype.types,
                result: VariantComparer::new(self, key).compare(shape, supertype),
            };
            if candidate.result.breaking == 0 {
                return Some(candidate);
            }
            let is_better = match &best {
                None => true,
                Some(best) => !best.same_name && candidate.rank() < best.rank(),
            };
            if is_better {
                best = Some(candidate);
            }
        }
        best
    }
}

/// A variant of the supertype, compared with one of the subtype.
struct Match {
    same_name: bool,
    same_types: bool,
    result: ComparisonResult,
}

impl Match {
    /// Orders matches, the best first.
    fn rank(&self) -> (usize, bool) {
        (self.result.breaking, !self.same_name)
    }

    /// Whether the differences say more than that the variant was removed or added.
    fn is_obvious_match(&self, variants: usize) -> bool {
        self.same_name || (self.same_types && variants == 1)
    }
}

/// Adds the differences of a match that are not known yet.
fn merge_into(result: &mut ComparisonResult, found: ComparisonResult) {
    result.breaking += found.breaking;
    result.children.extend(found.children);
    let known = result.differences.len();
    for difference in found.differences {
        let is_known = result.differences.iter().any(|it| {
            it.rule.name == difference.rule.name
                && (it.old, it.new, &it.message)
                    == (difference.old, difference.new, &difference.message)
        });
        // Within one match, all differences are kept.
        if known == 0 || !is_known {
            result.differences.push(difference);
        }
    }
}
