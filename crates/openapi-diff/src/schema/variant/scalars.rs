//! Compares the numbers, strings and arrays of two shapes.

use openapi_document::format::integer_bounds;

use super::{At, VariantComparer};
use crate::documents::NodeRef;
use crate::message::keyword;
use crate::rule::Rule;
use crate::rules;
use crate::schema::accepts::is_multiple;
use crate::schema::key::Direction;
use crate::schema::pattern::{are_equal, matches_everything};
use crate::schema::shape::{Bound, Range, Shape, Types};

/// Formats that do not restrict the values of their type.
const UNRESTRICTED_FORMATS: &[&str] = &["password", "int64", "double", ""];

/// Formats whose values are all values of another format.
const WIDER_FORMATS: &[(&str, &str)] = &[
    ("email", "idn-email"),
    ("hostname", "idn-hostname"),
    ("uri", "uri-reference"),
    ("uri", "iri"),
    ("uri", "iri-reference"),
    ("uri-reference", "iri-reference"),
    ("iri", "iri-reference"),
];

/// A lower and an upper bound in an OpenAPI schema.
pub(super) struct Keywords {
    low: &'static str,
    high: &'static str,
}

const NUMBER: Keywords = Keywords {
    low: "minimum",
    high: "maximum",
};
const LENGTH: Keywords = Keywords {
    low: "minLength",
    high: "maxLength",
};
const ITEMS: Keywords = Keywords {
    low: "minItems",
    high: "maxItems",
};
pub(super) const PROPERTIES: Keywords = Keywords {
    low: "minProperties",
    high: "maxProperties",
};

impl VariantComparer<'_, '_> {
    pub(super) fn compare_numbers(&mut self, subtype: &Shape, supertype: &Shape, types: Types) {
        let is_integer = !types.has(Types::FRACTION);
        self.compare_ranges(
            (subtype, effective_range(subtype, is_integer)),
            (supertype, effective_range(supertype, is_integer)),
            &NUMBER,
        );
        let known = subtype.multiples.first();
        for (of, at) in &supertype.multiples {
            let is_implied = subtype
                .multiples
                .iter()
                .any(|(it, _)| is_multiple(*it, *of))
                || (is_integer && *of > 0.0 && is_multiple(1.0, *of));
            if !is_implied {
                let rule = self.pick(
                    &rules::REQUEST_BOUND_TIGHTENED,
                    &rules::RESPONSE_BOUND_RELAXED,
                );
                self.report_keyword(
                    rule,
                    "multipleOf",
                    &self.subject(subtype, supertype),
                    known.map_or((subtype.at, None), |(of, at)| (*at, Some(of.to_string()))),
                    (*at, Some(of.to_string())),
                );
            }
        }
        self.compare_formats(subtype, supertype, |format| {
            integer_bounds(format).is_some()
        });
    }

    pub(super) fn compare_strings(&mut self, subtype: &Shape, supertype: &Shape) {
        self.compare_ranges(
            (subtype, subtype.length),
            (supertype, supertype.length),
            &LENGTH,
        );
        let subject = self.subject(subtype, supertype);
        let rule = self.pick(
            &rules::REQUEST_PATTERN_CHANGED,
            &rules::RESPONSE_PATTERN_CHANGED,
        );
        let is_restriction = |(pattern, _): &&(String, NodeRef)| !matches_everything(pattern);
        for (pattern, at) in supertype.patterns.iter().filter(is_restriction) {
            if !subtype
                .patterns
                .iter()
                .any(|(it, _)| are_equal(it, pattern))
            {
                let known = first(&subtype.patterns, subtype.at);
                self.report_keyword(rule, "pattern", &subject, known, quoted(pattern, *at));
            }
        }
        let is_restricted = |shape: &Shape| shape.patterns.iter().any(|it| is_restriction(&it));
        if !is_restricted(supertype) && is_restricted(subtype) {
            let rule = self.pick(&rules::REQUEST_WIDENED, &rules::RESPONSE_NARROWED);
            let known = first(&subtype.patterns, subtype.at);
            let other = first(&supertype.patterns, supertype.at);
            self.report_keyword(rule, "pattern", &subject, known, other);
        }
        self.compare_formats(subtype, supertype, |_| false);
    }

    /// Compares formats, apart from those that were compared as a range.
    fn compare_formats(&mut self, subtype: &Shape, supertype: &Shape, is_range: fn(&str) -> bool) {
        let rule = self.pick(
            &rules::REQUEST_FORMAT_NARROWED,
            &rules::RESPONSE_FORMAT_WIDENED,
        );
        for (format, at) in &supertype.formats {
            let is_implied = UNRESTRICTED_FORMATS.contains(&format.as_str())
                || is_range(format)
                || subtype.formats.iter().any(|(known, _)| {
                    known == format || WIDER_FORMATS.contains(&(known.as_str(), format.as_str()))
                });
            if !is_implied {
                let subject = self.subject(subtype, supertype);
                let known = first(&subtype.formats, subtype.at);
                self.report_keyword(rule, "format", &subject, known, quoted(format, *at));
            }
        }
    }

    pub(super) fn compare_arrays(&mut self, subtype: &Shape, supertype: &Shape) {
        self.compare_ranges(
            (subtype, subtype.item_count),
            (supertype, supertype.item_count),
            &ITEMS,
        );
        let max_items = subtype.item_count.high.map(|high| high.value);
        if let (Some(at), None) = (supertype.unique, subtype.unique)
            && max_items.is_none_or(|it| it > 1.0)
        {
            let rule = self.pick(
                &rules::REQUEST_BOUND_TIGHTENED,
                &rules::RESPONSE_BOUND_RELAXED,
            );
            let verb = match self.direction() {
                Direction::Request => "added to",
                Direction::Response => "removed from",
            };
            let message = format!("uniqueItems {verb} {}", self.subject(subtype, supertype));
            let value = Some("unique items".to_owned());
            self.report(rule, (subtype.at, None), (at, value), message);
        }
        let documents = self.documents();
        let prefix = [subtype, supertype].map(|it| it.prefix_length(&documents));
        // The last position is that of all items after the prefixes.
        for position in 0..=prefix[0].max(prefix[1]) {
            let items = [subtype, supertype].map(|it| it.items_at(&documents, position));
            let has_schema = items.iter().any(|it| !it.is_empty());
            let is_absent = max_items.is_some_and(|it| it < (position + 1) as f64);
            if has_schema && !is_absent {
                let [items, others] = items;
                self.follow(items, others, (subtype.at, supertype.at));
            }
        }
    }

    /// Compares ranges: that of the subtype must be within that of the supertype.
    pub(super) fn compare_ranges(
        &mut self,
        (subtype, one): (&Shape, Range),
        (supertype, other): (&Shape, Range),
        keywords: &Keywords,
    ) {
        let at_least = |a: Bound, b: Bound| {
            a.value > b.value || (a.value == b.value && (a.exclusive || !b.exclusive))
        };
        let at_most = |a: Bound, b: Bound| {
            a.value < b.value || (a.value == b.value && (a.exclusive || !b.exclusive))
        };
        let places = (subtype.at, supertype.at);
        let low = self.compare_bounds(one.low, other.low, places, at_least);
        let high = self.compare_bounds(one.high, other.high, places, at_most);
        if low.is_none() && high.is_none() {
            return;
        }
        let subject = self.subject(subtype, supertype);
        match (low, high) {
            // A format sets both bounds, so this is one change.
            (Some(low), Some(high))
                if low.rule.name == high.rule.name
                    && (is_set_at_once(&one) || is_set_at_once(&other)) =>
            {
                let both = |separator: &str, low: Option<Bound>, high: Option<Bound>| {
                    let (low, high) = low.zip(high)?;
                    Some(format!("{}{separator}{}", shown(low), shown(high)))
                };
                let (before, after) = self.key.old_and_new(
                    both("…", low.one, high.one),
                    both("…", low.other, high.other),
                );
                let message = keyword("range", &subject, before.as_deref(), after.as_deref());
                self.report(
                    low.rule,
                    (low.places.0, both(" to ", low.one, high.one)),
                    (low.places.1, both(" to ", low.other, high.other)),
                    message,
                );
            }
            (low, high) => {
                for (name, change) in [(keywords.low, low), (keywords.high, high)] {
                    if let Some(change) = change {
                        self.report_bound(name, &subject, change);
                    }
                }
            }
        }
    }

    fn compare_bounds(
        &self,
        one: Option<Bound>,
        other: Option<Bound>,
        places: (NodeRef, NodeRef),
        is_within: impl Fn(Bound, Bound) -> bool,
    ) -> Option<BoundChange> {
        let wider: &'static Rule = self.pick(&rules::REQUEST_WIDENED, &rules::RESPONSE_NARROWED);
        let breaking: &'static Rule = self.pick(
            &rules::REQUEST_BOUND_TIGHTENED,
            &rules::RESPONSE_BOUND_RELAXED,
        );
        let rule = match (one, other) {
            (None, None) => return None,
            (Some(a), Some(b)) if is_within(a, b) && is_within(b, a) => return None,
            (Some(a), Some(b)) if is_within(a, b) => wider,
            (Some(_), None) => wider,
            (_, Some(_)) => breaking,
        };
        Some(BoundChange {
            rule,
            one,
            other,
            places: (
                one.map_or(places.0, |bound| bound.at),
                other.map_or(places.1, |bound| bound.at),
            ),
        })
    }

    fn report_bound(&mut self, name: &str, subject: &str, change: BoundChange) {
        let at = (change.places.0, change.one.map(shown));
        let other = (change.places.1, change.other.map(shown));
        let (Some(old), Some(new)) = self.key.old_and_new(change.one, change.other) else {
            self.report_keyword(change.rule, name, subject, at, other);
            return;
        };
        let verb = match old.value.total_cmp(&new.value) {
            std::cmp::Ordering::Less => "raised",
            std::cmp::Ordering::Equal => "changed",
            std::cmp::Ordering::Greater => "lowered",
        };
        let (old, new) = (shown(old), shown(new));
        let message = format!("{name} of {subject} {verb} from {old} to {new}");
        self.report(change.rule, at, other, message);
    }
}

/// A bound that changed, on the side of the subtype (`one`) and of the supertype (`other`).
struct BoundChange {
    rule: &'static Rule,
    one: Option<Bound>,
    other: Option<Bound>,
    places: (NodeRef, NodeRef),
}

fn shown(bound: Bound) -> String {
    let suffix = if bound.exclusive { " (exclusive)" } else { "" };
    format!("{}{suffix}", bound.value)
}

fn quoted(text: &str, at: NodeRef) -> At {
    (at, Some(format!("`{text}`")))
}

/// Returns the first value of a list, or the schema without a value.
fn first(list: &[(String, NodeRef)], schema: NodeRef) -> At {
    list.first()
        .map_or((schema, None), |(text, at)| quoted(text, *at))
}

/// Whether one keyword sets both bounds, as a format does.
fn is_set_at_once(range: &Range) -> bool {
    range
        .low
        .zip(range.high)
        .is_some_and(|(low, high)| low.at == high.at)
}

/// Returns the range of a number, including the bounds of its format.
fn effective_range(shape: &Shape, is_integer: bool) -> Range {
    let mut range = shape.number;
    for (format, at) in &shape.formats {
        if format == "int64" {
            continue;
        }
        if let Some((low, high)) = integer_bounds(format) {
            let bound = |value: i128| {
                Some(Bound {
                    value: value as f64,
                    exclusive: false,
                    at: *at,
                })
            };
            range = range.and(Range {
                low: bound(low),
                high: bound(high),
            });
        }
    }
    if is_integer {
        // An integer greater than 0 is at least 1.
        let inclusive = |bound: Bound, step: f64, round: fn(f64) -> f64| Bound {
            value: match bound.exclusive && bound.value.fract() == 0.0 {
                true => bound.value + step,
                false => round(bound.value),
            },
            exclusive: false,
            ..bound
        };
        range.low = range.low.map(|low| inclusive(low, 1.0, f64::ceil));
        range.high = range.high.map(|high| inclusive(high, -1.0, f64::floor));
    }
    range
}
