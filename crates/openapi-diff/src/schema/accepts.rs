//! Holds one value against shapes: for listed values, which say more than their bounds.

use super::flatten::flatten;
use super::shape::{Additional, Range, Shape, Types};
use crate::documents::{Documents, NodeRef, Side};
use openapi_document::format::{integer_bounds, matches, matches_pattern};
use openapi_document::tree::{Scalar, Value};

/// How deep a value may lead into schemas.
const DEPTH: usize = 64;

/// Whether a value fits one of these shapes.
pub(super) fn accepts(pair: &Documents<'_>, shapes: &[Shape], value: NodeRef) -> bool {
    any(pair, shapes, value, 0)
}

fn any(pair: &Documents<'_>, shapes: &[Shape], value: NodeRef, depth: usize) -> bool {
    shapes.iter().any(|shape| fits(pair, shape, value, depth))
}

fn all_of(pair: &Documents<'_>, schemas: &[NodeRef], value: NodeRef, depth: usize) -> bool {
    schemas.is_empty()
        || match flatten(pair, schemas, schemas[0]) {
            Ok(shapes) => any(pair, &shapes, value, depth + 1),
            Err(_) => false,
        }
}

/// The types that a value counts as.
pub(super) fn types_of(pair: &Documents<'_>, value: NodeRef) -> Types {
    match pair.document(value.side).value(value.node) {
        Value::Scalar(Scalar::Null) => Types::NULL,
        Value::Scalar(Scalar::Bool(_)) => Types::BOOLEAN,
        Value::Scalar(Scalar::Integer(_)) => Types::INTEGER,
        Value::Scalar(Scalar::Float(number)) if number.fract() == 0.0 => Types::INTEGER,
        Value::Scalar(Scalar::Float(_)) => Types::FRACTION,
        Value::Scalar(Scalar::String(_)) => Types::STRING,
        Value::Array(_) => Types::ARRAY,
        Value::Object(_) => Types::OBJECT,
    }
}

fn fits(pair: &Documents<'_>, shape: &Shape, value: NodeRef, depth: usize) -> bool {
    let document = pair.document(value.side);
    let types = types_of(pair, value);
    if types == Types::NULL && shape.nullable {
        return true;
    }
    let chosen = shape
        .choices
        .as_ref()
        .is_none_or(|(values, _)| values.iter().any(|it| pair.same(*it, value)));
    if depth > DEPTH || !shape.types.has(types) || !chosen || !shape.elsewhere.is_empty() {
        return false;
    }
    let whole = match document.value(value.node) {
        Value::Scalar(Scalar::String(text)) => {
            inside(&shape.length, text.chars().count() as f64)
                && shape
                    .patterns
                    .iter()
                    .all(|(it, _)| matches_pattern(it, text))
                && shape.formats.iter().all(|(it, _)| matches(it, text))
        }
        Value::Scalar(Scalar::Integer(_) | Scalar::Float(_)) => {
            let number = document.as_number(value.node).unwrap_or_default();
            inside(&shape.number, number)
                && shape
                    .multiples
                    .iter()
                    .all(|(it, _)| is_multiple(number, *it))
                && shape.formats.iter().all(|(it, _)| {
                    integer_bounds(it)
                        .is_none_or(|(low, high)| number >= low as f64 && number <= high as f64)
                })
        }
        Value::Scalar(_) => true,
        Value::Array(items) => {
            inside(&shape.count, items.len() as f64)
                && (shape.unique.is_none() || is_unique(pair, value.side, items))
                && items.iter().all(|node| {
                    all_of(
                        pair,
                        &shape.items,
                        NodeRef {
                            node: *node,
                            ..value
                        },
                        depth,
                    )
                })
        }
        Value::Object(members) => {
            inside(&shape.members, members.len() as f64)
                && shape
                    .required
                    .iter()
                    .all(|(name, _)| document.get(value.node, name).is_some())
                && members.iter().all(|member| {
                    let value = NodeRef {
                        node: member.value,
                        ..value
                    };
                    shape.parts.iter().all(|part| {
                        let listed = part
                            .properties
                            .and_then(|properties| pair.get(properties, &member.key));
                        match (listed, part.additional) {
                            (Some(schema), _) | (None, Additional::Schema(schema)) => {
                                all_of(pair, &[schema], value, depth)
                            }
                            (None, Additional::Open) => true,
                            (None, Additional::Closed(_)) => false,
                        }
                    })
                })
        }
    };
    whole
        && shape
            .nots
            .iter()
            .all(|not| !all_of(pair, &[*not], value, depth))
}

fn is_unique(pair: &Documents<'_>, side: Side, items: &[openapi_document::tree::NodeId]) -> bool {
    items.iter().enumerate().all(|(at, one)| {
        items[..at]
            .iter()
            .all(|other| !pair.same(NodeRef { side, node: *one }, NodeRef { side, node: *other }))
    })
}

fn inside(range: &Range, value: f64) -> bool {
    let low = range
        .low
        .is_none_or(|it| value > it.value || (value == it.value && !it.exclusive));
    let high = range
        .high
        .is_none_or(|it| value < it.value || (value == it.value && !it.exclusive));
    low && high
}

/// Whether a number is a multiple of another, within what floats can tell.
pub(super) fn is_multiple(number: f64, of: f64) -> bool {
    if of == 0.0 {
        return true;
    }
    let ratio = number / of;
    (ratio - ratio.round()).abs() <= 1e-9 * ratio.abs().max(1.0)
}
