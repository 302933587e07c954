//! Checks a single value against shapes: the values of an `enum` restrict more than types and
//! bounds.

use openapi_document::format::{integer_bounds, matches, matches_pattern};
use openapi_document::tree::{Scalar, Value};

use super::flatten::flatten;
use super::shape::{Additional, Range, Shape, Types};
use crate::documents::{Documents, NodeRef};

/// The maximum depth of a value; a deeper one is not accepted.
const MAX_DEPTH: usize = 64;

/// Whether a value matches one of the shapes.
pub(super) fn accepts(documents: &Documents<'_>, shapes: &[Shape], value: NodeRef) -> bool {
    matches_any(documents, shapes, value, 0)
}

/// Returns the type of a value; a float without a fraction is an integer.
pub(super) fn type_of(documents: &Documents<'_>, value: NodeRef) -> Types {
    match documents.document(value.side).value(value.node) {
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

/// Whether a number is a multiple of another, within float precision.
pub(super) fn is_multiple(number: f64, of: f64) -> bool {
    if of == 0.0 {
        return true;
    }
    let ratio = number / of;
    (ratio - ratio.round()).abs() <= 1e-9 * ratio.abs().max(1.0)
}

fn matches_any(documents: &Documents<'_>, shapes: &[Shape], value: NodeRef, depth: usize) -> bool {
    shapes
        .iter()
        .any(|shape| matches_shape(documents, shape, value, depth))
}

/// Whether a value, nested in another one, matches all of the schemas.
fn matches_schemas(
    documents: &Documents<'_>,
    schemas: &[NodeRef],
    value: NodeRef,
    depth: usize,
) -> bool {
    let Some(first) = schemas.first() else {
        return true;
    };
    match flatten(documents, schemas, *first) {
        Ok(shapes) => matches_any(documents, &shapes, value, depth + 1),
        Err(_) => false,
    }
}

fn matches_shape(documents: &Documents<'_>, shape: &Shape, value: NodeRef, depth: usize) -> bool {
    let document = documents.document(value.side);
    let kind = type_of(documents, value);
    if kind == Types::NULL && shape.nullable {
        return true;
    }
    let is_listed = match &shape.choices {
        Some((values, _)) => values.iter().any(|it| documents.equal(*it, value)),
        None => true,
    };
    if depth > MAX_DEPTH || !shape.types.has(kind) || !is_listed || !shape.is_known() {
        return false;
    }
    let matches = match document.value(value.node) {
        Value::Scalar(Scalar::String(text)) => matches_string(shape, text),
        Value::Scalar(Scalar::Integer(_) | Scalar::Float(_)) => {
            matches_number(shape, document.as_number(value.node).unwrap_or_default())
        }
        Value::Scalar(_) => true,
        Value::Array(_) => matches_array(documents, shape, value, depth),
        Value::Object(_) => matches_object(documents, shape, value, depth),
    };
    matches
        && shape
            .nots
            .iter()
            .all(|not| !matches_schemas(documents, &[*not], value, depth))
}

fn matches_string(shape: &Shape, text: &str) -> bool {
    contains(&shape.length, text.chars().count() as f64)
        && shape
            .patterns
            .iter()
            .all(|(it, _)| matches_pattern(it, text))
        && shape.formats.iter().all(|(it, _)| matches(it, text))
}

fn matches_number(shape: &Shape, number: f64) -> bool {
    contains(&shape.number, number)
        && shape
            .multiples
            .iter()
            .all(|(it, _)| is_multiple(number, *it))
        && shape.formats.iter().all(|(it, _)| {
            integer_bounds(it)
                .is_none_or(|(low, high)| number >= low as f64 && number <= high as f64)
        })
}

fn matches_array(documents: &Documents<'_>, shape: &Shape, value: NodeRef, depth: usize) -> bool {
    let items: Vec<NodeRef> = documents.items(value).collect();
    let are_unique = || {
        items.iter().enumerate().all(|(index, item)| {
            let mut earlier = items[..index].iter();
            earlier.all(|other| !documents.equal(*item, *other))
        })
    };
    contains(&shape.item_count, items.len() as f64)
        && (shape.unique.is_none() || are_unique())
        && items.iter().enumerate().all(|(position, item)| {
            matches_schemas(
                documents,
                &shape.items_at(documents, position),
                *item,
                depth,
            )
        })
}

fn matches_object(documents: &Documents<'_>, shape: &Shape, value: NodeRef, depth: usize) -> bool {
    let matches_property = |name: &str, value: NodeRef| {
        shape.parts.iter().all(|part| {
            let listed = part
                .properties
                .and_then(|properties| documents.get(properties, name));
            match (listed, part.additional) {
                (Some(schema), _) | (None, Additional::Schema(schema)) => {
                    matches_schemas(documents, &[schema], value, depth)
                }
                (None, Additional::Open) => true,
                (None, Additional::Closed(_)) => false,
            }
        })
    };
    contains(
        &shape.property_count,
        documents.entries(value).count() as f64,
    ) && shape
        .required
        .iter()
        .all(|(name, _)| documents.get(value, name).is_some())
        && documents
            .entries(value)
            .all(|(name, value)| matches_property(name, value))
}

fn contains(range: &Range, value: f64) -> bool {
    let low = range
        .low
        .is_none_or(|it| value > it.value || (value == it.value && !it.exclusive));
    let high = range
        .high
        .is_none_or(|it| value < it.value || (value == it.value && !it.exclusive));
    low && high
}
