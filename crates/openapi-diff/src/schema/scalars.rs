//! Numbers, texts and lists of one alternative against those of another.

use super::accepts::is_multiple;
use super::narrow::Narrow;
use super::shape::{Bound, Range, Shape, Types};
use crate::documents::NodeRef;
use crate::rule::Rule;
use crate::rules;
use openapi_document::format::integer_bounds;

/// Formats that say how a value is shown or stored, not which values there are.
const SILENT: &[&str] = &["password", "int64", "double", ""];

/// Formats whose values are all values of another one.
const WIDER: &[(&str, &str)] = &[
    ("email", "idn-email"),
    ("hostname", "idn-hostname"),
    ("uri", "uri-reference"),
    ("uri", "iri"),
    ("uri", "iri-reference"),
    ("uri-reference", "iri-reference"),
    ("iri", "iri-reference"),
];

impl Narrow<'_, '_> {
    pub(super) fn numbers(&mut self, a: &Shape, b: &Shape, types: Types) {
        let whole = !types.has(Types::FRACTION);
        let (one, other) = (number_range(a, whole), number_range(b, whole));
        self.ranges(a, b, &one, &other, "value");
        for (of, at) in &b.multiples {
            let implied = a.multiples.iter().any(|(it, _)| is_multiple(*it, *of))
                || (whole && *of > 0.0 && is_multiple(1.0, *of));
            if !implied {
                let rule = self.pick(
                    &rules::REQUEST_BOUND_TIGHTENED,
                    &rules::RESPONSE_BOUND_RELAXED,
                );
                let message = self.say(
                    "only multiples are accepted",
                    "what comes need not be a multiple",
                );
                let was = a.multiples.first().map(|(it, _)| it.to_string());
                let place = a.multiples.first().map_or(a.at, |(_, at)| *at);
                self.report(rule, (place, was), (*at, Some(of.to_string())), message);
            }
        }
        self.formats(a, b, |format| integer_bounds(format).is_some());
    }

    pub(super) fn texts(&mut self, a: &Shape, b: &Shape) {
        self.ranges(a, b, &a.length, &b.length, "length");
        for (pattern, at) in &b.patterns {
            if a.patterns.iter().any(|(known, _)| known == pattern) {
                continue;
            }
            let rule = self.pick(
                &rules::REQUEST_PATTERN_CHANGED,
                &rules::RESPONSE_PATTERN_CHANGED,
            );
            let known = a.patterns.first();
            let message = match known {
                Some(_) => "the pattern is another one",
                None => self.say("there is a pattern now", "there is no pattern any more"),
            };
            let place = known.map_or(a.at, |(_, at)| *at);
            let was = known.map(|(pattern, _)| format!("`{pattern}`"));
            self.report(
                rule,
                (place, was),
                (*at, Some(format!("`{pattern}`"))),
                message,
            );
        }
        if let (Some((pattern, at)), true) = (a.patterns.first(), b.patterns.is_empty()) {
            let rule = self.pick(&rules::REQUEST_WIDENED, &rules::RESPONSE_NARROWED);
            let message = self.say("there is no pattern any more", "there is a pattern now");
            self.report(
                rule,
                (*at, Some(format!("`{pattern}`"))),
                (b.at, None),
                message,
            );
        }
        self.formats(a, b, |_| false);
    }

    fn formats(&mut self, a: &Shape, b: &Shape, is_range: fn(&str) -> bool) {
        for (format, at) in &b.formats {
            let implied = SILENT.contains(&format.as_str())
                || is_range(format)
                || a.formats.iter().any(|(known, _)| {
                    known == format || WIDER.contains(&(known.as_str(), format.as_str()))
                });
            if implied {
                continue;
            }
            let rule = self.pick(
                &rules::REQUEST_FORMAT_NARROWED,
                &rules::RESPONSE_FORMAT_WIDENED,
            );
            let known = a.formats.first();
            let message = match known {
                Some(_) => "the format is another one",
                None => self.say("there is a format now", "there is no format any more"),
            };
            let place = known.map_or(a.at, |(_, at)| *at);
            let was = known.map(|(format, _)| format!("`{format}`"));
            self.report(
                rule,
                (place, was),
                (*at, Some(format!("`{format}`"))),
                message,
            );
        }
    }

    pub(super) fn lists(&mut self, a: &Shape, b: &Shape) {
        self.ranges(a, b, &a.count, &b.count, "number of items");
        if let (Some(at), None) = (b.unique, a.unique)
            && a.count.high.is_none_or(|high| high.value > 1.0)
        {
            let rule = self.pick(
                &rules::REQUEST_BOUND_TIGHTENED,
                &rules::RESPONSE_BOUND_RELAXED,
            );
            let message = self.say(
                "an item may no longer stand twice",
                "an item may stand twice",
            );
            self.report(
                rule,
                (a.at, None),
                (at, Some("unique items".to_owned())),
                message,
            );
        }
        let never = a.count.high.is_some_and(|high| high.value < 1.0);
        let is_said = !a.items.is_empty() || !b.items.is_empty();
        if is_said && !never {
            self.follow(a.items.clone(), b.items.clone(), (a.at, b.at));
        }
    }

    /// A range must lie within another.
    pub(super) fn ranges(&mut self, a: &Shape, b: &Shape, one: &Range, other: &Range, what: &str) {
        let least = |a: Bound, b: Bound| {
            a.value > b.value || (a.value == b.value && (a.exclusive || !b.exclusive))
        };
        let most = |a: Bound, b: Bound| {
            a.value < b.value || (a.value == b.value && (a.exclusive || !b.exclusive))
        };
        let low = self.bound(
            (one.low, a.at),
            (other.low, b.at),
            least,
            &format!("least {what}"),
        );
        let high = self.bound(
            (one.high, a.at),
            (other.high, b.at),
            most,
            &format!("greatest {what}"),
        );
        match (low, high) {
            // One format sets both bounds, and is one change.
            (Some(low), Some(high))
                if low.rule.name == high.rule.name && (set_at_once(one) || set_at_once(other)) =>
            {
                let both = |low: Option<String>, high: Option<String>| {
                    low.zip(high).map(|(low, high)| format!("{low} to {high}"))
                };
                let how = match low.rule.is_breaking() {
                    true => self.say("tightened", "relaxed"),
                    false => "changed",
                };
                self.report(
                    low.rule,
                    (low.one.0, both(low.one.1, high.one.1)),
                    (low.other.0, both(low.other.1, high.other.1)),
                    format!("the range of the {what} is {how}"),
                );
            }
            (low, high) => {
                for it in [low, high].into_iter().flatten() {
                    self.report(it.rule, it.one, it.other, it.message);
                }
            }
        }
    }

    fn bound(
        &self,
        (one, a): (Option<Bound>, NodeRef),
        (other, b): (Option<Bound>, NodeRef),
        within: impl Fn(Bound, Bound) -> bool,
        what: &str,
    ) -> Option<BoundChange> {
        let shown = |bound: Bound| {
            let word = if bound.exclusive { " (not itself)" } else { "" };
            format!("{}{word}", bound.value)
        };
        let wider: &'static Rule = self.pick(&rules::REQUEST_WIDENED, &rules::RESPONSE_NARROWED);
        let broken: &'static Rule = self.pick(
            &rules::REQUEST_BOUND_TIGHTENED,
            &rules::RESPONSE_BOUND_RELAXED,
        );
        let place = |bound: Option<Bound>, at: NodeRef| bound.map_or(at, |bound| bound.at);
        let (rule, message) = match (one, other) {
            (Some(a), Some(b)) if within(a, b) && within(b, a) => return None,
            (Some(a), Some(b)) if within(a, b) => (wider, format!("the {what} changed")),
            (Some(_), None) => (wider, format!("the {what} changed")),
            (None, None) => return None,
            (Some(_), Some(_)) | (None, Some(_)) => {
                let how = self.say("tightened", "relaxed");
                (broken, format!("the {what} is {how}"))
            }
        };
        Some(BoundChange {
            rule,
            one: (place(one, a), one.map(shown)),
            other: (place(other, b), other.map(shown)),
            message,
        })
    }
}

/// A bound that changed: its rule, where and what it was on either side, and what to say.
struct BoundChange {
    rule: &'static Rule,
    one: (NodeRef, Option<String>),
    other: (NodeRef, Option<String>),
    message: String,
}

/// Whether one keyword sets both bounds, as a format does.
fn set_at_once(range: &Range) -> bool {
    range
        .low
        .zip(range.high)
        .is_some_and(|(low, high)| low.at == high.at)
}

/// The bounds of a number, those of its format included.
fn number_range(shape: &Shape, whole: bool) -> Range {
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
    if whole {
        // Of integers, more than 0 is at least 1.
        let step = |bound: Bound, by: f64, round: fn(f64) -> f64| Bound {
            value: match bound.exclusive && bound.value.fract() == 0.0 {
                true => bound.value + by,
                false => round(bound.value),
            },
            exclusive: false,
            ..bound
        };
        range.low = range.low.map(|low| step(low, 1.0, f64::ceil));
        range.high = range.high.map(|high| step(high, -1.0, f64::floor));
    }
    range
}
