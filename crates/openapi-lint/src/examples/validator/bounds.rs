//! Formats, patterns and bounds.

use super::{ExampleValidator, defect};
use crate::examples::Mismatch;
use crate::rules::examples as rule;
use openapi_document::format::{integer_bounds, matches, matches_pattern};
use openapi_document::tree::{NodeId, Scalar, Value};
use openapi_document::value::{duplicates, show};

impl ExampleValidator<'_, '_> {
    /// One defect at most: what breaks a format often breaks a pattern, too.
    pub(super) fn string_fits(
        &self,
        schema: NodeId,
        value: NodeId,
        text: &str,
        out: &mut Vec<Mismatch>,
    ) {
        let schemas = self.model.document;
        let place = self.values.location(value);
        let report = |rule, message: String, expected: String| {
            let mut it = defect(rule, place, message);
            it.expected = Some(expected);
            it.actual = Some(show(self.values, value));
            it
        };
        if let Some(format) = schemas.get_str(schema, "format") {
            let of = schemas.get_str(schema, "type");
            if matches!(of, None | Some("string")) && !matches(format, text) {
                out.push(report(
                    &rule::FORMAT,
                    format!("this is no `{format}`"),
                    format!("the format `{format}`"),
                ));
                return;
            }
        }
        if let Some(pattern) = schemas.get_str(schema, "pattern")
            && !matches_pattern(pattern, text)
        {
            out.push(report(
                &rule::PATTERN,
                format!("this does not match `{pattern}`"),
                format!("a match of `{pattern}`"),
            ));
            return;
        }
        let length = text.chars().count() as f64;
        self.within(
            schema,
            value,
            "minLength",
            "maxLength",
            length,
            "characters",
            out,
        );
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "three kinds of bound differ in these words only"
    )]
    pub(super) fn within(
        &self,
        schema: NodeId,
        value: NodeId,
        low: &str,
        high: &str,
        size: f64,
        unit: &str,
        out: &mut Vec<Mismatch>,
    ) {
        let schemas = self.model.document;
        let bound = |name: &str| {
            schemas
                .get(schema, name)
                .and_then(|it| schemas.as_number(it))
        };
        let broken = if bound(low).is_some_and(|least| size < least) {
            bound(low).map(|least| ("fewer", format!("at least {least} {unit}")))
        } else if bound(high).is_some_and(|most| size > most) {
            bound(high).map(|most| ("more", format!("at most {most} {unit}")))
        } else {
            None
        };
        if let Some((word, expected)) = broken {
            let place = match self.values.value(value) {
                Value::Scalar(_) => self.values.location(value),
                _ => self.values.key_location(value),
            };
            let mut it = defect(
                &rule::BOUND,
                place,
                format!("{size} {unit} are {word} than the schema allows"),
            );
            it.expected = Some(expected);
            it.actual = Some(format!("{size} {unit}"));
            out.push(it);
        }
    }

    pub(super) fn number_fits(&self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let schemas = self.model.document;
        let Some(number) = self.values.as_number(value) else {
            return;
        };
        let report = |rule, message: String, expected: String| {
            let mut it = defect(rule, self.values.location(value), message);
            it.expected = Some(expected);
            it.actual = Some(show(self.values, value));
            it
        };
        let bound = |name: &str| {
            schemas
                .get(schema, name)
                .and_then(|it| schemas.as_number(it))
        };
        if let Some((format, (least, most))) = schemas
            .get_str(schema, "format")
            .and_then(|it| Some((it, integer_bounds(it)?)))
        {
            let outside = match self.values.value(value) {
                Value::Scalar(Scalar::Integer(integer)) => *integer < least || *integer > most,
                _ => number < least as f64 || number > most as f64,
            };
            if outside {
                out.push(report(
                    &rule::FORMAT,
                    format!("{} is outside of `{format}`", show(self.values, value)),
                    format!("from {least} to {most}"),
                ));
                return;
            }
        }
        if let Some(least) = bound("minimum") {
            let open = schemas.is_true(schema, "exclusiveMinimum");
            if number < least || open && number == least {
                let word = if open { "above" } else { "at least" };
                out.push(report(
                    &rule::BOUND,
                    format!("{} is below the minimum", show(self.values, value)),
                    format!("{word} {least}"),
                ));
                return;
            }
        }
        if let Some(most) = bound("maximum") {
            let open = schemas.is_true(schema, "exclusiveMaximum");
            if number > most || open && number == most {
                let word = if open { "below" } else { "at most" };
                out.push(report(
                    &rule::BOUND,
                    format!("{} is above the maximum", show(self.values, value)),
                    format!("{word} {most}"),
                ));
                return;
            }
        }
        if let Some(step) = bound("multipleOf").filter(|step| *step > 0.0) {
            let ratio = number / step;
            if (ratio - ratio.round()).abs() > 1e-9 * ratio.abs().max(1.0) {
                out.push(report(
                    &rule::BOUND,
                    format!("{} is no multiple of {step}", show(self.values, value)),
                    format!("a multiple of {step}"),
                ));
            }
        }
    }

    /// Items that stand in a list twice, where each may stand once.
    pub(super) fn repeated_items(&self, items: &[NodeId], out: &mut Vec<Mismatch>) {
        for item in duplicates(self.values, items) {
            let mut it = defect(
                &rule::BOUND,
                self.values.location(item),
                "this item stands in the list already",
            );
            it.expected = Some("each item once".to_owned());
            it.actual = Some(show(self.values, item));
            out.push(it);
        }
    }
}
