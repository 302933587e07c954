//! Compares two shapes: types and enums here, numbers, strings and arrays in `scalars`, properties in
//! `objects`.

mod objects;
mod scalars;

use super::accepts::{accepts, type_of};
use super::compare::{ComparisonResult, SchemaComparer};
use super::flatten::flatten;
use super::key::{Direction, Key};
use super::shape::{Shape, Types};
use super::text::{accepts_text, lists_booleans};
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message::{common_subject, keyword};
use crate::rule::Rule;
use crate::rules;

/// How many values of an `enum` a message lists.
const MAX_LISTED_VALUES: usize = 8;

/// A node, and the value that a report shows for it.
type At = (NodeRef, Option<String>);

/// A comparison of two shapes.
pub(super) struct VariantComparer<'c, 'm> {
    key: &'c Key,
    result: ComparisonResult,
    comparer: &'c mut SchemaComparer<'m>,
}

impl<'c, 'm> VariantComparer<'c, 'm> {
    pub(super) fn new(comparer: &'c mut SchemaComparer<'m>, key: &'c Key) -> Self {
        Self {
            key,
            result: ComparisonResult::default(),
            comparer,
        }
    }

    /// Finds the values of the subtype that are not values of the supertype.
    pub(super) fn compare(mut self, subtype: &Shape, supertype: &Shape) -> ComparisonResult {
        if subtype.is_empty() {
            return self.result;
        }
        if let Some((values, at)) = &subtype.choices {
            self.compare_listed_values(subtype, supertype, values, *at);
            return self.result;
        }
        if !self.compare_types(subtype, supertype) {
            return self.result;
        }
        if let Some((values, at)) = &supertype.choices {
            self.report_enum_of_one_side(subtype, supertype, values, *at);
            return self.result;
        }
        let types = subtype.types.and(supertype.types);
        if types.has(Types::INTEGER) || types.has(Types::FRACTION) {
            self.compare_numbers(subtype, supertype, types);
        }
        if types.has(Types::STRING) {
            self.compare_strings(subtype, supertype);
        }
        if types.has(Types::ARRAY) {
            self.compare_arrays(subtype, supertype);
        }
        if types.has(Types::OBJECT) {
            self.compare_objects(subtype, supertype);
        }
        self.compare_exclusions(subtype, supertype);
        self.report_unresolved(subtype, supertype);
        self.report_unjudged(subtype, supertype);
        self.result
    }

    fn documents(&self) -> Documents<'m> {
        self.comparer.documents
    }

    fn direction(&self) -> Direction {
        self.key.direction
    }

    /// Returns the rule for this direction.
    fn pick(&self, request: &'static Rule, response: &'static Rule) -> &'static Rule {
        self.direction().pick(request, response)
    }

    /// Names the schema of two shapes.
    fn subject(&self, subtype: &Shape, supertype: &Shape) -> String {
        let (old, new) = self.key.old_and_new(subtype.at, supertype.at);
        common_subject(&self.documents(), old, new)
    }

    /// Reports a difference between a node of the subtype and one of the supertype.
    fn report(
        &mut self,
        rule: &'static Rule,
        subtype: At,
        supertype: At,
        message: impl Into<String>,
    ) {
        let ((old, before), (new, after)) = self.key.old_and_new(subtype, supertype);
        let difference = Difference::new(rule, old, new, message);
        self.result.report(difference.values(before, after));
    }

    /// Reports that a keyword was added, was removed or changed its value.
    fn report_keyword(
        &mut self,
        rule: &'static Rule,
        name: &str,
        subject: &str,
        subtype: At,
        supertype: At,
    ) {
        let (before, after) = self
            .key
            .old_and_new(subtype.1.as_deref(), supertype.1.as_deref());
        let message = keyword(name, subject, before, after);
        self.report(rule, subtype, supertype, message);
    }

    /// Compares schemas of a property or item.
    fn follow(&mut self, subtype: Vec<NodeRef>, supertype: Vec<NodeRef>, at: (NodeRef, NodeRef)) {
        let schemas = (subtype, supertype);
        let key = Key::ordered(&self.documents(), self.direction(), schemas, at)
            .in_syntax(self.key.syntax);
        self.result.breaking += self.comparer.check(&key);
        self.result.added += self.comparer.added(&key);
        self.result.children.push(key);
    }

    /// Compares a subtype that lists its values: each is checked against the supertype.
    fn compare_listed_values(
        &mut self,
        subtype: &Shape,
        supertype: &Shape,
        values: &[NodeRef],
        at: NodeRef,
    ) {
        let documents = self.documents();
        let subject = self.subject(subtype, supertype);
        if subtype.nullable && !supertype.all_types().has(Types::NULL) {
            self.report_null(subtype, supertype);
        }
        let choices = supertype.choices.as_ref();
        for value in values {
            let kind = type_of(&documents, *value);
            let is_possible = subtype.types.has(kind) || (kind == Types::NULL && subtype.nullable);
            let is_accepted_as_text = self.key.is_text()
                && kind.and(Types::PLAIN) == kind
                && accepts_text(&documents, supertype, *value);
            // A client knows every value that the old document lists, even one that another keyword
            // ruled out.
            let is_known = self.direction() == Direction::Response
                && supertype.types.has(kind)
                && choices.is_some_and(|(others, _)| {
                    others.iter().any(|other| documents.equal(*other, *value))
                });
            if !is_possible
                || is_known
                || accepts(&documents, std::slice::from_ref(supertype), *value)
                || is_accepted_as_text
            {
                continue;
            }
            let shown = documents.show(*value);
            let message = match (self.direction(), choices.is_some()) {
                (Direction::Request, true) => {
                    format!("enum value {shown} removed from {subject}")
                }
                (Direction::Request, false) => format!("{subject} no longer accepts {shown}"),
                (Direction::Response, true) => format!("enum value {shown} added to {subject}"),
                (Direction::Response, false) => format!("{subject} may now be {shown}"),
            };
            let rule = self.pick(
                &rules::REQUEST_ENUM_VALUE_REMOVED,
                &rules::RESPONSE_ENUM_VALUE_ADDED,
            );
            let place = choices.map_or(supertype.at, |(_, at)| *at);
            self.report(rule, (*value, Some(shown)), (place, None), message);
        }
        for other in choices.iter().flat_map(|(others, _)| others) {
            if values.iter().any(|it| documents.equal(*it, *other)) {
                continue;
            }
            let shown = documents.show(*other);
            let message = match self.direction() {
                Direction::Request => format!("enum value {shown} added to {subject}"),
                Direction::Response => format!("enum value {shown} removed from {subject}"),
            };
            let rule = self.pick(
                &rules::REQUEST_ENUM_VALUE_ADDED,
                &rules::RESPONSE_ENUM_VALUE_REMOVED,
            );
            self.report(rule, (at, None), (*other, Some(shown)), message);
        }
    }

    /// Compares types; returns whether the other keywords can be compared.
    fn compare_types(&mut self, subtype: &Shape, supertype: &Shape) -> bool {
        let accepts_null = supertype.all_types().has(Types::NULL);
        let mut missing = subtype.types.without(supertype.types);
        if accepts_null {
            missing = missing.without(Types::NULL);
        }
        if self.key.is_text() && supertype.allows_any_string() {
            missing = missing.without(Types::PLAIN);
        }
        if self.key.is_text() && lists_booleans(&self.documents(), supertype) {
            missing = missing.without(Types::BOOLEAN);
        }
        if subtype.types != Types::ALL && subtype.all_types().has(Types::NULL) && !accepts_null {
            self.report_null(subtype, supertype);
            missing = missing.without(Types::NULL);
        }
        let documents = self.documents();
        let type_node = |shape: &Shape| documents.get(shape.at, "type").unwrap_or(shape.at);
        let subject = self.subject(subtype, supertype);
        if !missing.is_empty() {
            let (one, other) = (subtype.types.names(), supertype.types.names());
            let (before, after) = self.key.old_and_new(&one, &other);
            let message = format!("{subject} changed from {before} to {after}");
            let rule = self.pick(&rules::REQUEST_TYPE_NARROWED, &rules::RESPONSE_TYPE_WIDENED);
            self.report(
                rule,
                (type_node(subtype), Some(one)),
                (type_node(supertype), Some(other)),
                message,
            );
        } else if !self.key.is_text() && subtype.all_types() != supertype.all_types() {
            // Without the types: the subtype may be one of several types of a schema, each of which
            // would get its own message.
            let (types, others) = (subtype.all_types(), supertype.all_types());
            let message = match (types.without(others).is_empty(), self.direction()) {
                (false, _) => format!("types of {subject} changed"),
                (true, Direction::Request) => format!("{subject} now accepts more types"),
                (true, Direction::Response) => format!("{subject} now has fewer types"),
            };
            let rule = self.pick(&rules::REQUEST_WIDENED, &rules::RESPONSE_NARROWED);
            self.report(
                rule,
                (type_node(subtype), Some(subtype.all_types().names())),
                (type_node(supertype), Some(supertype.all_types().names())),
                message,
            );
        }
        let is_typed = missing.is_empty() || subtype.types != Types::ALL;
        is_typed && !subtype.types.and(supertype.types).is_empty()
    }

    fn report_null(&mut self, subtype: &Shape, supertype: &Shape) {
        let documents = self.documents();
        let rule = self.pick(
            &rules::REQUEST_BECAME_NOT_NULLABLE,
            &rules::RESPONSE_BECAME_NULLABLE,
        );
        let verb = match self.direction() {
            Direction::Request => "is no longer nullable",
            Direction::Response => "is now nullable",
        };
        let message = format!("{} {verb}", self.subject(subtype, supertype));
        let node = |at| documents.get(at, "nullable").unwrap_or(at);
        self.report(
            rule,
            (node(subtype.at), Some("nullable".to_owned())),
            (node(supertype.at), None),
            message,
        );
    }

    /// Reports that only the supertype lists its values.
    fn report_enum_of_one_side(
        &mut self,
        subtype: &Shape,
        supertype: &Shape,
        values: &[NodeRef],
        at: NodeRef,
    ) {
        let documents = self.documents();
        // `[true, false]` lists all booleans.
        let are_booleans = subtype.types == Types::BOOLEAN
            && values
                .iter()
                .all(|it| type_of(&documents, *it) == Types::BOOLEAN);
        if are_booleans && values.len() > 1 {
            return;
        }
        let shown: Vec<String> = values
            .iter()
            .take(MAX_LISTED_VALUES)
            .map(|it| documents.show(*it))
            .collect();
        let more = match values.len() > MAX_LISTED_VALUES {
            true => ", …",
            false => "",
        };
        let shown = format!("{}{more}", shown.join(", "));
        let rule = self.pick(&rules::REQUEST_BECAME_ENUM, &rules::RESPONSE_NO_LONGER_ENUM);
        let verb = match self.direction() {
            Direction::Request => "is now limited to",
            Direction::Response => "is no longer limited to",
        };
        let message = format!("{} {verb} {shown}", self.subject(subtype, supertype));
        self.report(rule, (subtype.at, None), (at, Some(shown)), message);
    }

    /// Compares schemas under `not`: the subtype must exclude what the supertype excludes.
    fn compare_exclusions(&mut self, subtype: &Shape, supertype: &Shape) {
        for not in &supertype.nots {
            if self.excludes(subtype, *not) {
                continue;
            }
            let rule = self.pick(
                &rules::REQUEST_EXCLUSION_ADDED,
                &rules::RESPONSE_EXCLUSION_REMOVED,
            );
            let verb = match self.direction() {
                Direction::Request => "added to",
                Direction::Response => "removed from",
            };
            let subject = self.subject(subtype, supertype);
            let message = format!("`not` schema {verb} {subject}");
            self.report(rule, (subtype.at, None), (*not, None), message);
        }
    }

    /// Whether no value of a shape matches a schema.
    fn excludes(&mut self, subtype: &Shape, not: NodeRef) -> bool {
        let documents = self.documents();
        let Ok(shapes) = flatten(&documents, &[not], not) else {
            return false;
        };
        let types = subtype.all_types();
        if shapes.iter().all(|it| types.and(it.all_types()).is_empty()) {
            return true;
        }
        let collections = Types::ARRAY.or(Types::OBJECT);
        let is_scalar = !shapes.iter().any(|it| it.types.has(collections));
        subtype.nots.iter().any(|other| {
            if documents.equal(documents.resolve(not), documents.resolve(*other)) {
                return true;
            }
            // Every value that matches this `not` must match that of the subtype, so the sides swap.
            // Objects are left out: the assumption about unlisted properties holds only for senders.
            let schemas = (vec![not], vec![*other]);
            let direction = self.direction().flipped();
            let key = Key::ordered(&documents, direction, schemas, (not, *other));
            is_scalar && !self.comparer.in_progress(&key) && self.comparer.check(&key) == 0
        })
    }

    /// Reports keywords of the supertype that are not judged, unless the subtype has them too.
    fn report_unjudged(&mut self, subtype: &Shape, supertype: &Shape) {
        let documents = self.documents();
        for (keyword, at) in &supertype.unjudged {
            let mut known = subtype.unjudged.iter();
            if known.any(|(it, other)| it == keyword && documents.equal(*other, *at)) {
                continue;
            }
            let subject = self.subject(subtype, supertype);
            let message = format!("cannot compare: `{keyword}` of {subject} is not judged");
            let rule = self.pick(&rules::REQUEST_TYPE_NARROWED, &rules::RESPONSE_TYPE_WIDENED);
            let shown = Some(format!("`{keyword}`"));
            self.report(rule, (subtype.at, None), (*at, shown), message);
        }
    }

    /// Reports references of the supertype that cannot be resolved, unless the subtype has them too.
    fn report_unresolved(&mut self, subtype: &Shape, supertype: &Shape) {
        for (reference, at) in &supertype.unresolved {
            if subtype.unresolved.iter().any(|(it, _)| it == reference) {
                continue;
            }
            let why = match reference.starts_with('#') {
                true => "cannot be resolved",
                false => "is outside the document",
            };
            let message = format!("cannot compare: `{reference}` {why}");
            let rule = self.pick(&rules::REQUEST_TYPE_NARROWED, &rules::RESPONSE_TYPE_WIDENED);
            let shown = Some(format!("`{reference}`"));
            self.report(rule, (subtype.at, None), (*at, shown), message);
        }
    }
}
