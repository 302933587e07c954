//! Compares one alternative with one alternative.

use super::accepts::{accepts, types_of};
use super::compare::{ComparisonResult, Direction, Key, SchemaComparer};
use super::flatten::flatten;
use super::shape::{Shape, Types};
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef, Side};
use crate::rule::Rule;
use crate::rules;

/// A comparison of one alternative with one.
pub(super) struct Narrow<'v, 'm> {
    pub(super) variance: &'v mut SchemaComparer<'m>,
    pub(super) key: &'v Key,
    pub(super) outcome: ComparisonResult,
}

impl<'v, 'm> Narrow<'v, 'm> {
    pub(super) fn new(variance: &'v mut SchemaComparer<'m>, key: &'v Key) -> Self {
        Self {
            variance,
            key,
            outcome: ComparisonResult::default(),
        }
    }

    pub(super) fn pair(&self) -> Documents<'m> {
        self.variance.pair
    }

    pub(super) fn direction(&self) -> Direction {
        self.key.direction
    }

    /// The rule for this direction.
    pub(super) fn pick(&self, request: &'static Rule, response: &'static Rule) -> &'static Rule {
        self.direction().pick(request, response)
    }

    /// What is said in this direction.
    pub(super) fn say<'s>(&self, request: &'s str, response: &'s str) -> &'s str {
        match self.direction() {
            Direction::Request => request,
            Direction::Response => response,
        }
    }

    /// Tells of a place of the narrow side and one of the wide side, with what stands at each.
    pub(super) fn report(
        &mut self,
        rule: &'static Rule,
        (subtype, sub_value): (NodeRef, Option<String>),
        (supertype, sup_value): (NodeRef, Option<String>),
        message: impl Into<String>,
    ) {
        let told = Difference::between(rule, subtype, supertype, message);
        self.outcome.report(match subtype.side {
            Side::Old => told.values(sub_value, sup_value),
            Side::New => told.values(sup_value, sub_value),
        });
    }

    /// Follows a part of the values: its schemas on the narrow side and on the wide side.
    pub(super) fn follow(
        &mut self,
        subtype: Vec<NodeRef>,
        supertype: Vec<NodeRef>,
        at: (NodeRef, NodeRef),
    ) {
        let mut key = Key::within(&self.pair(), self.direction(), subtype, supertype, at);
        key.text = self.key.text;
        self.outcome.broken += self.variance.check(&key);
        self.outcome.children.push(key);
    }

    /// Where every value of `a` is one of `b`, and where not.
    pub(super) fn compare(mut self, a: &Shape, b: &Shape) -> ComparisonResult {
        if a.is_empty() {
            return self.outcome;
        }
        if let Some((values, at)) = &a.choices {
            self.listed(a, b, values, *at);
            return self.outcome;
        }
        if !self.types(a, b) {
            return self.outcome;
        }
        if let Some((values, at)) = &b.choices {
            self.became_listed(a, b, values, *at);
            return self.outcome;
        }
        let types = a.types.and(b.types);
        if types.has(Types::INTEGER) || types.has(Types::FRACTION) {
            self.numbers(a, b, types);
        }
        if types.has(Types::STRING) {
            self.texts(a, b);
        }
        if types.has(Types::ARRAY) {
            self.lists(a, b);
        }
        if types.has(Types::OBJECT) {
            self.objects(a, b);
        }
        self.exclusions(a, b);
        self.elsewhere(a, b);
        self.outcome
    }

    /// Values that are listed: each is held against the wide side.
    fn listed(&mut self, a: &Shape, b: &Shape, values: &[NodeRef], at: NodeRef) {
        let pair = self.pair();
        if a.nullable && !b.all_types().has(Types::NULL) {
            self.null(a, b);
        }
        let listed = b.choices.as_ref();
        for value in values {
            let types = types_of(&pair, *value);
            let possible = a.types.has(types) || (types == Types::NULL && a.nullable);
            if !possible || accepts(&pair, std::slice::from_ref(b), *value) {
                continue;
            }
            if self.key.text && types.and(Types::PLAIN) == types && b.takes_any_text() {
                continue;
            }
            let shown = pair.show(*value);
            let message = match self.direction() {
                Direction::Request => format!("the value {shown} is no longer accepted"),
                Direction::Response => format!("the value {shown} comes, which was not listed"),
            };
            let rule = self.pick(
                &rules::REQUEST_ENUM_VALUE_REMOVED,
                &rules::RESPONSE_ENUM_VALUE_ADDED,
            );
            let supertype = listed.map_or(b.at, |(_, at)| *at);
            self.report(rule, (*value, Some(shown)), (supertype, None), message);
        }
        let Some((others, _)) = listed else { return };
        for other in others {
            if values.iter().any(|it| pair.same(*it, *other)) {
                continue;
            }
            let shown = pair.show(*other);
            let message = match self.direction() {
                Direction::Request => format!("the value {shown} is accepted, too"),
                Direction::Response => format!("the value {shown} no longer comes"),
            };
            let rule = self.pick(
                &rules::REQUEST_ENUM_VALUE_ADDED,
                &rules::RESPONSE_ENUM_VALUE_REMOVED,
            );
            self.report(rule, (at, None), (*other, Some(shown)), message);
        }
    }

    /// Whether types leave anything else to compare.
    fn types(&mut self, a: &Shape, b: &Shape) -> bool {
        let mut missing = a.types.without(b.types);
        let takes_null = b.all_types().has(Types::NULL);
        if takes_null {
            missing = missing.without(Types::NULL);
        }
        if self.key.text && b.takes_any_text() {
            missing = missing.without(Types::PLAIN);
        }
        if a.types != Types::ALL && a.all_types().has(Types::NULL) && !takes_null {
            self.null(a, b);
            missing = missing.without(Types::NULL);
        }
        let is_typed = missing.is_empty() || a.types != Types::ALL;
        if !missing.is_empty() {
            let message = match self.direction() {
                Direction::Request => {
                    format!("{} is no longer accepted", a.types.and(missing).words())
                }
                Direction::Response => {
                    format!("{} comes, where it did not", a.types.and(missing).words())
                }
            };
            let rule = self.pick(&rules::REQUEST_TYPE_NARROWED, &rules::RESPONSE_TYPE_WIDENED);
            let (one, other) = (self.type_place(a.at), self.type_place(b.at));
            self.report(
                rule,
                (one, Some(a.types.words())),
                (other, Some(b.types.words())),
                message,
            );
        } else if !self.key.text && a.all_types() != b.all_types() {
            let rule = self.pick(&rules::REQUEST_WIDENED, &rules::RESPONSE_NARROWED);
            let message = self.say("more types are accepted", "fewer types come");
            let (one, other) = (self.type_place(a.at), self.type_place(b.at));
            self.report(
                rule,
                (one, Some(a.all_types().words())),
                (other, Some(b.all_types().words())),
                message,
            );
        }
        is_typed && !a.types.and(b.types).is_empty()
    }

    fn type_place(&self, at: NodeRef) -> NodeRef {
        self.pair().get(at, "type").unwrap_or(at)
    }

    fn null(&mut self, a: &Shape, b: &Shape) {
        let rule = self.pick(
            &rules::REQUEST_BECAME_NOT_NULLABLE,
            &rules::RESPONSE_BECAME_NULLABLE,
        );
        let message = self.say("null is no longer accepted", "null comes, where it did not");
        let pair = self.pair();
        let place = |at| pair.get(at, "nullable").unwrap_or(at);
        let (one, other) = (place(a.at), place(b.at));
        self.report(
            rule,
            (one, Some("null allowed".to_owned())),
            (other, None),
            message,
        );
    }

    /// Only listed values are accepted, where others were.
    fn became_listed(&mut self, a: &Shape, b: &Shape, values: &[NodeRef], at: NodeRef) {
        let pair = self.pair();
        let shown: Vec<String> = values.iter().take(8).map(|it| pair.show(*it)).collect();
        let of = types(values.iter().map(|it| types_of(&pair, *it)));
        // A truth value has two values, so that a list of both lists all.
        if a.types == Types::BOOLEAN && of == Types::BOOLEAN && values.len() > 1 {
            return;
        }
        let rule = self.pick(&rules::REQUEST_BECAME_ENUM, &rules::RESPONSE_NO_LONGER_ENUM);
        let message = self.say(
            "only listed values are accepted",
            "values come that are not listed",
        );
        self.report(
            rule,
            (a.at, None),
            (
                at,
                Some(format!(
                    "{}{}",
                    shown.join(", "),
                    if values.len() > 8 { ", …" } else { "" }
                )),
            ),
            message,
        );
        let _ = b;
    }

    /// Schemas under `not`: every one of the wide side must be ruled out by the narrow side.
    fn exclusions(&mut self, a: &Shape, b: &Shape) {
        for not in &b.nots {
            if self.is_ruled_out(a, *not) {
                continue;
            }
            let rule = self.pick(
                &rules::REQUEST_EXCLUSION_ADDED,
                &rules::RESPONSE_EXCLUSION_DROPPED,
            );
            let message = self.say(
                "a schema under `not` refuses what was accepted",
                "what a schema under `not` ruled out may come",
            );
            self.report(rule, (a.at, None), (*not, None), message);
        }
    }

    fn is_ruled_out(&mut self, a: &Shape, not: NodeRef) -> bool {
        let pair = self.pair();
        let Ok(shapes) = flatten(&pair, &[not], not) else {
            return false;
        };
        // No type in common, or what is ruled out is ruled out already.
        if shapes
            .iter()
            .all(|it| a.all_types().and(it.all_types()).is_empty())
        {
            return true;
        }
        let collections = Types::ARRAY.or(Types::OBJECT);
        let is_scalar = !shapes.iter().any(|it| it.types.has(collections));
        a.nots.iter().any(|other| {
            if pair.same(pair.resolve(not), pair.resolve(*other)) {
                return true;
            }
            // Whatever fits this `not` must fit the one on the narrow side: sides swap. Objects are
            // left out, since what is assumed of unlisted properties holds for senders only.
            let direction = self.direction().flipped();
            let key = Key::within(&pair, direction, vec![not], vec![*other], (not, *other));
            is_scalar && !self.variance.in_progress(&key) && self.variance.check(&key) == 0
        })
    }

    fn elsewhere(&mut self, a: &Shape, b: &Shape) {
        for (text, at) in &b.elsewhere {
            if a.elsewhere.iter().any(|(known, _)| known == text) {
                continue;
            }
            let rule = self.pick(&rules::REQUEST_TYPE_NARROWED, &rules::RESPONSE_TYPE_WIDENED);
            let message =
                "this reference leads out of the document, so that nothing is known of its values";
            self.report(
                rule,
                (a.at, None),
                (*at, Some(format!("`{text}`"))),
                message,
            );
        }
    }
}

fn types(list: impl Iterator<Item = Types>) -> Types {
    list.fold(Types::NONE, Types::or)
}
