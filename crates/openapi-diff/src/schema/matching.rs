//! Pairs the variants of the subtype with those of the supertype, and compares each pair.
//!
//! A component is paired with the component of the same name, unless something distinguishes the two.
//! Other variants are paired by their text, then by the fewest differences. Where nothing
//! distinguishes variants, the comparison is careful: in a response, a variant that adds properties to one
//! that still exists is a new variant. A Fox that has all properties of a Cat is not a Cat.

use super::accepts::accepts;
use super::compare::{ComparisonResult, SchemaComparer};
use super::discriminators::compare_renamed;
use super::disjoint::{Proof, are_disjoint};
use super::key::{Direction, Key};
use super::shape::{Shape, Types};
use super::variant::VariantComparer;
use crate::difference::Difference;
use crate::documents::Documents;
use crate::message::{subject, with_article};
use crate::rules;

/// A variant of the supertype, compared with one of the subtype.
struct Match {
    /// The index of the variant of the supertype.
    supertype: usize,
    same_name: bool,
    same_types: bool,
    result: ComparisonResult,
}

impl Match {
    fn is_clean(&self) -> bool {
        self.result.breaking == 0
    }

    /// Orders matches, the best first.
    fn rank(&self) -> (usize, bool, usize, usize) {
        let result = &self.result;
        let differences = result.differences.len();
        (result.breaking, !self.same_name, result.added, differences)
    }
}

/// The variants of both sides, and which of them belong together.
pub(super) struct Matching<'c, 's, 'm> {
    comparer: &'c mut SchemaComparer<'m>,
    key: &'c Key,
    subtypes: Vec<&'s Shape>,
    supertypes: &'s [Shape],
    /// Of each variant of the supertype that has a counterpart: how many properties that one adds.
    taken: Vec<Option<usize>>,
}

impl<'c, 's, 'm> Matching<'c, 's, 'm> {
    pub(super) fn new(
        comparer: &'c mut SchemaComparer<'m>,
        key: &'c Key,
        subtypes: &'s [Shape],
        supertypes: &'s [Shape],
    ) -> Self {
        Self {
            comparer,
            key,
            subtypes: subtypes.iter().filter(|it| !it.is_empty()).collect(),
            supertypes,
            taken: vec![None; supertypes.len()],
        }
    }

    /// Compares the variants.
    pub(super) fn compare(mut self, result: &mut ComparisonResult) {
        let mut found: Vec<Option<Match>> = self.subtypes.iter().map(|_| None).collect();
        for (index, found) in found.iter_mut().enumerate() {
            *found = self.namesake(index);
        }
        for (index, found) in found.iter_mut().enumerate() {
            if found.is_none() {
                *found = self.same_text(index);
            }
        }
        let mut candidates: Vec<Vec<Match>> = Vec::new();
        for (index, found) in found.iter().enumerate() {
            candidates.push(match found {
                None => self.candidates(self.subtypes[index]),
                Some(_) => Vec::new(),
            });
        }
        self.pair_best(&mut found, &mut candidates);
        for (index, (found, candidates)) in found.into_iter().zip(candidates).enumerate() {
            self.settle(index, found, candidates, result);
        }
    }

    fn documents(&self) -> Documents<'m> {
        self.comparer.documents
    }

    fn are_distinguished(&self, one: &Shape, other: &Shape) -> bool {
        are_disjoint(&self.documents(), one, other, Proof::Distinguished)
    }

    fn has_same_name(&self, shape: &Shape, supertype: &Shape) -> bool {
        let documents = self.documents();
        let name = documents.schema_name(shape.at);
        name.is_some() && documents.schema_name(supertype.at) == name
    }

    /// Pairs a component with the component of the same name.
    fn namesake(&mut self, index: usize) -> Option<Match> {
        let (shape, supertypes) = (self.subtypes[index], self.supertypes);
        let mut best: Option<Match> = None;
        for (at, supertype) in supertypes.iter().enumerate() {
            let is_candidate = self.has_same_name(shape, supertype)
                && !shape.all_types().and(supertype.all_types()).is_empty()
                && !self.are_distinguished(shape, supertype);
            if !is_candidate {
                continue;
            }
            let found = self.compare_pair(shape, at);
            let rank = |it: &Match| (it.rank(), self.taken[it.supertype].is_some());
            if best.as_ref().is_none_or(|best| rank(&found) < rank(best)) {
                best = Some(found);
            }
        }
        self.taken[best.as_ref()?.supertype] = Some(0);
        best
    }

    /// Pairs a variant with one that has the same text.
    fn same_text(&mut self, index: usize) -> Option<Match> {
        let (shape, supertypes) = (self.subtypes[index], self.supertypes);
        let documents = self.documents();
        let text = |shape: &Shape| {
            let document = documents.document(shape.at.side);
            document.slice(document.span(shape.at.node))
        };
        let own = text(shape);
        let at = (0..supertypes.len())
            .find(|at| self.taken[*at].is_none() && text(&supertypes[*at]) == own)?;
        let found = Some(self.compare_pair(shape, at)).filter(Match::is_clean)?;
        self.taken[at] = Some(0);
        Some(found)
    }

    /// Compares a variant with all those that it may belong to.
    fn candidates(&mut self, shape: &Shape) -> Vec<Match> {
        let supertypes = self.supertypes;
        let mut list: Vec<Match> = Vec::new();
        for (at, supertype) in supertypes.iter().enumerate() {
            let overlap = shape.all_types().and(supertype.all_types());
            if overlap.is_empty() && supertypes.len() > 1 {
                continue;
            }
            list.push(self.compare_pair(shape, at));
        }
        list
    }

    /// Pairs each variant with at most one that has no counterpart yet, the best pairs first.
    fn pair_best(&mut self, found: &mut [Option<Match>], candidates: &mut [Vec<Match>]) {
        let mut order: Vec<_> = candidates
            .iter()
            .enumerate()
            .flat_map(|(index, list)| list.iter().map(move |it| (index, it)))
            .filter(|(_, it)| it.is_clean())
            .map(|(index, it)| (it.rank(), index, it.supertype))
            .collect();
        order.sort_unstable();
        for (_, index, supertype) in order {
            if found[index].is_some() || self.taken[supertype].is_some() {
                continue;
            }
            let list = &mut candidates[index];
            if let Some(at) = list.iter().position(|it| it.supertype == supertype) {
                let it = list.swap_remove(at);
                self.taken[supertype] = Some(it.result.added);
                found[index] = Some(it);
            }
        }
    }

    /// Reports what a variant changed.
    fn settle(
        &mut self,
        index: usize,
        found: Option<Match>,
        mut candidates: Vec<Match>,
        result: &mut ComparisonResult,
    ) {
        let shape = self.subtypes[index];
        let is_named = found.is_some();
        let best = match found {
            Some(found) => Some(found),
            None => {
                let is_meant_elsewhere = self.is_meant_elsewhere(shape, &candidates);
                candidates.retain(|it| {
                    !it.is_clean() || self.is_admissible(shape, it, is_meant_elsewhere)
                });
                let best = (0..candidates.len()).min_by_key(|at| candidates[*at].rank());
                best.map(|at| candidates.swap_remove(at))
            }
        };
        let best = match best {
            Some(best) if best.is_clean() => return self.accept(shape, best, result),
            best => best,
        };
        if self.supertypes.len() > 1 {
            if self.accepts_each_value(shape) {
                return;
            }
            if let Some(matches) = self.match_each_type(shape) {
                for it in matches {
                    merge_into(result, it.result);
                }
                return;
            }
        }
        let Some(best) = best else {
            return self.report_unmatched(shape, result);
        };
        let is_obvious = is_named
            || self.supertypes.len() == 1
            || best.same_name
            || (best.same_types && self.subtypes.len() == 1)
            || self.is_plausible(shape, best.supertype);
        match is_obvious {
            true => self.accept(shape, best, result),
            false => self.report_unmatched(shape, result),
        }
    }

    /// Reports what a variant changed in comparison with its counterpart.
    fn accept(&self, shape: &Shape, found: Match, result: &mut ComparisonResult) {
        let variants = (shape.at, self.supertypes[found.supertype].at);
        merge_into(result, found.result);
        compare_renamed(&self.documents(), self.key, variants, result);
    }

    /// Whether a variant may share a match with the counterpart of that match.
    fn is_admissible(&self, shape: &Shape, found: &Match, is_meant_elsewhere: bool) -> bool {
        if !shape.types.has(Types::OBJECT.or(Types::ARRAY)) {
            return true;
        }
        let is_single = self.supertypes.len() == 1;
        let may_add = self.key.direction == Direction::Request
            || found.result.added == 0
            // A schema that was not a union may become several schemas that extend it.
            || (is_single && self.taken[found.supertype].is_none_or(|added| added > 0));
        may_add && !is_meant_elsewhere
    }

    /// Whether a shape that matches some variants may be meant for another one, which has no
    /// counterpart yet.
    fn is_meant_elsewhere(&self, shape: &Shape, candidates: &[Match]) -> bool {
        shape.types.has(Types::OBJECT)
            && candidates.iter().any(Match::is_clean)
            && (0..self.supertypes.len()).any(|at| self.is_plausible(shape, at))
    }

    /// Whether a variant that has no counterpart may be meant by a shape: nothing distinguishes
    /// them, and one has all properties of the other.
    fn is_plausible(&self, shape: &Shape, at: usize) -> bool {
        let supertype = &self.supertypes[at];
        if self.taken[at].is_some() || self.are_distinguished(shape, supertype) {
            return false;
        }
        let documents = self.documents();
        let lists_all =
            |shape: &Shape, names: &[&str]| names.iter().all(|name| shape.lists(&documents, name));
        let names = shape.listed_names(&documents);
        let others = supertype.listed_names(&documents);
        !names.is_empty()
            && !others.is_empty()
            && (lists_all(supertype, &names) || lists_all(shape, &others))
    }

    /// Whether a shape lists its values, and each is accepted by some variant of the supertype.
    fn accepts_each_value(&self, shape: &Shape) -> bool {
        let Some((values, _)) = &shape.choices else {
            return false;
        };
        let supertypes = self.supertypes;
        let accepts_null = || supertypes.iter().any(|it| it.all_types().has(Types::NULL));
        values
            .iter()
            .all(|value| accepts(&self.documents(), supertypes, *value))
            && (!shape.nullable || accepts_null())
    }

    /// Matches each type of a shape that has several; `None` if a type does not match.
    fn match_each_type(&mut self, shape: &Shape) -> Option<Vec<Match>> {
        let types: Vec<Types> = shape.all_types().single().collect();
        if types.len() < 2 {
            return None;
        }
        // Every type is compared, since each comparison may find that a schema was renamed.
        let matches: Vec<Option<Match>> = types
            .into_iter()
            .map(|one| {
                let shape = shape.of_types(one);
                let candidates = self.candidates(&shape);
                let is_meant_elsewhere = self.is_meant_elsewhere(&shape, &candidates);
                candidates
                    .into_iter()
                    .filter(|it| it.is_clean())
                    .filter(|it| self.is_admissible(&shape, it, is_meant_elsewhere))
                    .min_by_key(Match::rank)
            })
            .collect();
        matches.into_iter().collect()
    }

    fn report_unmatched(&self, shape: &Shape, result: &mut ComparisonResult) {
        let (key, documents) = (self.key, self.documents());
        let rule = key.direction.pick(
            &rules::REQUEST_VARIANT_REMOVED,
            &rules::RESPONSE_VARIANT_ADDED,
        );
        let name = match documents.schema_name(shape.at) {
            Some(name) => format!("`{name}`"),
            None if shape.all_types() == Types::ALL => "value of any type".to_owned(),
            None => shape.all_types().names(),
        };
        let subject = subject(&documents, key.at.1);
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

    fn compare_pair(&mut self, shape: &Shape, at: usize) -> Match {
        let supertype = &self.supertypes[at];
        let mut result = VariantComparer::new(self.comparer, self.key).compare(shape, supertype);
        if self.key.direction == Direction::Response {
            self.report_names_of_others(shape, at, &mut result);
        }
        Match {
            supertype: at,
            same_name: self.has_same_name(shape, supertype),
            same_types: shape.types == supertype.types,
            result,
        }
    }

    /// Reports an added property as breaking if another variant, which nothing distinguishes from this
    /// one, lists its name: a client takes the one for the other.
    fn report_names_of_others(&self, shape: &Shape, at: usize, result: &mut ComparisonResult) {
        let documents = self.documents();
        let added = std::mem::take(&mut result.added_names);
        for (name, index) in added {
            let others = self.supertypes.iter().enumerate();
            let owner = others
                .filter(|(other, _)| *other != at)
                .map(|(_, other)| other)
                .find(|it| it.lists(&documents, &name) && !self.are_distinguished(shape, it));
            let (Some(owner), Some(difference)) = (owner, result.differences.get_mut(index)) else {
                continue;
            };
            let owner = match documents.schema_name(owner.at) {
                Some(owner) => format!("`{owner}`"),
                None => "another variant".to_owned(),
            };
            difference.rule = &rules::RESPONSE_PROPERTY_OF_ANOTHER_VARIANT;
            difference.message = format!("{}; {owner} already has it", difference.message);
            result.breaking += 1;
        }
    }
}

/// Adds the differences of a match that are not known yet.
fn merge_into(result: &mut ComparisonResult, found: ComparisonResult) {
    result.breaking += found.breaking;
    result.added += found.added;
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
