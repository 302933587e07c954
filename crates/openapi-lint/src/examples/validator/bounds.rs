//! Checks `pattern` and the bounds of lengths, counts and numbers.

use super::ExampleValidator;
use crate::examples::Mismatch;
use crate::rules::examples as rule;
use openapi_document::format::{integer_bounds, matches, matches_pattern};
use openapi_document::tree::{NodeId, Scalar, Value};
use openapi_document::value::{duplicates, show, show_short};

/// A pair of keywords that bound a size.
pub(super) struct SizeBounds {
    size: &'static str,
    minimum: &'static str,
    maximum: &'static str,
}

const LENGTH: SizeBounds = SizeBounds {
    size: "length",
    minimum: "minLength",
    maximum: "maxLength",
};

pub(super) const ITEMS: SizeBounds = SizeBounds {
    size: "number of items",
    minimum: "minItems",
    maximum: "maxItems",
};

pub(super) const PROPERTIES: SizeBounds = SizeBounds {
    size: "number of properties",
    minimum: "minProperties",
    maximum: "maxProperties",
};

impl ExampleValidator<'_, '_> {
    /// Reports one mismatch at most, because a string that violates a format often violates a
    /// pattern, too.
    pub(super) fn validate_string(
        &self,
        schema: NodeId,
        value: NodeId,
        text: &str,
        out: &mut Vec<Mismatch>,
    ) {
        let schemas = self.model.document;
        if let Some(format) = schemas.get_str(schema, "format")
            && matches!(schemas.get_str(schema, "type"), None | Some("string"))
            && !matches(format, text)
        {
            let shown = show_short(self.values, value);
            let message = super::formats::explain(format, text, &shown);
            let expected = format!("a string in the format `{format}`");
            out.push(self.mismatch(&rule::FORMAT_MISMATCH, value, message, expected));
        } else if let Some(pattern) = schemas.get_str(schema, "pattern")
            && !matches_pattern(pattern, text)
        {
            let shown = show_short(self.values, value);
            let message = format!("{shown} does not match the pattern `{pattern}`");
            let expected = format!("a string that matches `{pattern}`");
            out.push(self.mismatch(&rule::PATTERN_MISMATCH, value, message, expected));
        } else {
            self.validate_size(schema, value, &LENGTH, text.chars().count(), out);
        }
    }

    pub(super) fn validate_size(
        &self,
        schema: NodeId,
        value: NodeId,
        bounds: &SizeBounds,
        size: usize,
        out: &mut Vec<Mismatch>,
    ) {
        let minimum = self.bound(schema, bounds.minimum);
        let maximum = self.bound(schema, bounds.maximum);
        let (keyword, bound, expected) = match (minimum, maximum) {
            (Some(bound), _) if (size as f64) < bound => {
                (bounds.minimum, bound, format!("at least {bound}"))
            }
            (_, Some(bound)) if size as f64 > bound => {
                (bounds.maximum, bound, format!("at most {bound}"))
            }
            _ => return,
        };
        let message = format!("the {} is {size}, but `{keyword}` is {bound}", bounds.size);
        let mut it = self.mismatch(&rule::OUT_OF_RANGE, value, message, expected);
        if !matches!(self.values.value(value), Value::Scalar(_)) {
            it.place = self.values.key_location(value);
        }
        it.actual = Some(size.to_string());
        out.push(it);
    }

    fn bound(&self, schema: NodeId, keyword: &str) -> Option<f64> {
        let schemas = self.model.document;
        schemas
            .get(schema, keyword)
            .and_then(|it| schemas.as_number(it))
    }

    /// Reports one mismatch at most.
    pub(super) fn validate_number(&self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) {
        let schemas = self.model.document;
        let Some(number) = self.values.as_number(value) else {
            return;
        };
        let shown = show(self.values, value);
        let is_exclusive = |keyword| schemas.is_true(schema, keyword);

        if let Some(format) = schemas.get_str(schema, "format")
            && let Some((minimum, maximum)) = integer_bounds(format)
        {
            let is_outside = match self.values.value(value) {
                Value::Scalar(Scalar::Integer(integer)) => *integer < minimum || *integer > maximum,
                _ => number < minimum as f64 || number > maximum as f64,
            };
            if is_outside {
                let message = format!("{shown} is out of range for `{format}`");
                let expected = format!("a number from {minimum} to {maximum}");
                out.push(self.mismatch(&rule::FORMAT_MISMATCH, value, message, expected));
                return;
            }
        }
        let minimum = self.bound(schema, "minimum");
        let maximum = self.bound(schema, "maximum");
        let step = self.bound(schema, "multipleOf").filter(|it| *it > 0.0);
        let above = is_exclusive("exclusiveMinimum");
        let below = is_exclusive("exclusiveMaximum");
        let (message, expected) = match (minimum, maximum, step) {
            (Some(bound), ..) if above && number <= bound => (
                format!("{shown} is not greater than the exclusive minimum {bound}"),
                format!("more than {bound}"),
            ),
            (Some(bound), ..) if number < bound => (
                format!("{shown} is less than the minimum {bound}"),
                format!("at least {bound}"),
            ),
            (_, Some(bound), _) if below && number >= bound => (
                format!("{shown} is not less than the exclusive maximum {bound}"),
                format!("less than {bound}"),
            ),
            (_, Some(bound), _) if number > bound => (
                format!("{shown} is greater than the maximum {bound}"),
                format!("at most {bound}"),
            ),
            (.., Some(step)) if !is_multiple(number, step) => (
                format!("{shown} is not a multiple of {step}"),
                format!("a multiple of {step}"),
            ),
            _ => return,
        };
        out.push(self.mismatch(&rule::OUT_OF_RANGE, value, message, expected));
    }

    /// Reports each item that equals an earlier one.
    pub(super) fn validate_unique_items(&self, items: &[NodeId], out: &mut Vec<Mismatch>) {
        for item in duplicates(self.values, items) {
            out.push(self.mismatch(
                &rule::OUT_OF_RANGE,
                item,
                "this item is a duplicate, but `uniqueItems` is true",
                "unique items",
            ));
        }
    }
}

fn is_multiple(number: f64, step: f64) -> bool {
    let ratio = number / step;
    (ratio - ratio.round()).abs() <= 1e-9 * ratio.abs().max(1.0)
}
