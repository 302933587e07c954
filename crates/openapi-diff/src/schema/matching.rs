//! Which alternative of the wide side answers to one of the narrow side.

use super::accepts::accepts;
use super::compare::{ComparisonResult, Direction, Key, SchemaComparer};
use super::narrow::Narrow;
use super::shape::{Shape, Types};
use crate::difference::Difference;
use crate::rules;

impl SchemaComparer<'_> {
    /// One alternative of the narrow side against all of the wide side.
    pub(super) fn alternative(
        &mut self,
        key: &Key,
        shape: &Shape,
        all: &[Shape],
        supertypes: &[Shape],
        outcome: &mut ComparisonResult,
    ) {
        if shape.is_empty() {
            return;
        }
        let whole = self.best_match(key, shape, supertypes);
        if let Some((_, found)) = &whole
            && found.broken == 0
        {
            merge_into(outcome, whole);
            return;
        }
        if supertypes.len() > 1 {
            // Listed values may each fit another alternative.
            if let Some((values, _)) = &shape.choices
                && values
                    .iter()
                    .all(|value| accepts(&self.pair, supertypes, *value))
                && (!shape.nullable || supertypes.iter().any(|it| it.all_types().has(Types::NULL)))
            {
                return;
            }
            // So may types.
            let types: Vec<Types> = shape.all_types().single().collect();
            if types.len() > 1 {
                let split: Vec<_> = types
                    .iter()
                    .map(|one| self.best_match(key, &shape.of_types(*one), supertypes))
                    .collect();
                if split
                    .iter()
                    .all(|it| it.as_ref().is_some_and(|(_, found)| found.broken == 0))
                {
                    for it in split {
                        merge_into(outcome, it);
                    }
                    return;
                }
            }
        }
        match whole {
            Some((counterpart, found))
                if supertypes.len() == 1 || counterpart.is_obvious_match(all.len()) =>
            {
                merge_into(outcome, Some((counterpart, found)));
            }
            _ => {
                let rule = key.direction.pick(
                    &rules::REQUEST_VARIANT_REMOVED,
                    &rules::RESPONSE_VARIANT_ADDED,
                );
                let message = match key.direction {
                    Direction::Request => "this alternative is no longer accepted",
                    Direction::Response => "this alternative is new",
                };
                let name = self.describe(shape);
                let (before, after) = match key.direction {
                    Direction::Request => (Some(name), None),
                    Direction::Response => (None, Some(name)),
                };
                let told = Difference::between(rule, shape.at, key.at.1, message);
                outcome.report(told.values(before, after));
            }
        }
    }

    fn describe(&self, shape: &Shape) -> String {
        match self.pair.schema_name(shape.at) {
            Some(name) => format!("`{name}`"),
            None => shape.all_types().words(),
        }
    }

    /// The alternative of the wide side that a shape fits, or comes nearest to.
    fn best_match(
        &mut self,
        key: &Key,
        shape: &Shape,
        supertypes: &[Shape],
    ) -> Option<(Counterpart, ComparisonResult)> {
        let pair = self.pair;
        let name = pair.schema_name(shape.at);
        let is_named = |supertype: &Shape| name.is_some() && pair.schema_name(supertype.at) == name;
        // The one of the same name is looked at first, and mostly is the one.
        let order = supertypes
            .iter()
            .filter(|it| is_named(it))
            .chain(supertypes.iter().filter(|it| !is_named(it)));
        let mut best: Option<(Counterpart, ComparisonResult)> = None;
        for (tries, supertype) in order.enumerate() {
            let overlap = shape.all_types().and(supertype.all_types());
            if overlap.is_empty() && supertypes.len() > 1 {
                continue;
            }
            // Trying every pair of many alternatives would take for ever.
            if tries > 12 && best.is_some() {
                break;
            }
            let found = Narrow::new(self, key).compare(shape, supertype);
            let counterpart = Counterpart {
                named: is_named(supertype),
                same_types: shape.types == supertype.types,
            };
            let better = best.as_ref().is_none_or(|(known, it)| {
                (found.broken, !counterpart.named) < (it.broken, !known.named)
            });
            if found.broken == 0 {
                return Some((counterpart, found));
            }
            if better && !best.as_ref().is_some_and(|(known, _)| known.named) {
                best = Some((counterpart, found));
            }
        }
        best
    }
}

/// How well an alternative of one side answers to one of the other.
#[derive(Clone, Copy, Debug)]
struct Counterpart {
    named: bool,
    same_types: bool,
}

impl Counterpart {
    /// Whether its differences say more than "this alternative is gone".
    fn is_obvious_match(self, alternatives: usize) -> bool {
        self.named || (self.same_types && alternatives == 1)
    }
}

fn merge_into(outcome: &mut ComparisonResult, found: Option<(Counterpart, ComparisonResult)>) {
    let Some((_, found)) = found else { return };
    outcome.broken += found.broken;
    if outcome.told.is_empty() {
        outcome.told = found.told;
        outcome.children.extend(found.children);
        return;
    }
    for told in found.told {
        let known = outcome.told.iter().any(|it| {
            it.rule.name == told.rule.name
                && (it.old, it.new, &it.message) == (told.old, told.new, &told.message)
        });
        if !known {
            outcome.told.push(told);
        }
    }
    outcome.children.extend(found.children);
}
