//! A conservative check whether two schemas match the same value.

use crate::rules::schemas;
use openapi_document::model::Model;
use openapi_document::tree::NodeId;
use openapi_document::value;

/// How deep arrays may nest before they count as different.
const DEPTH_LIMIT: usize = 4;

/// Returns whether some value certainly matches both schemas. Keywords that the comparison does not
/// support count as a difference.
pub(super) fn overlap(model: &Model<'_>, one: NodeId, other: NodeId) -> bool {
    overlap_at(model, one, other, 0)
}

fn overlap_at(model: &Model<'_>, one: NodeId, other: NodeId, depth: usize) -> bool {
    let document = model.document;
    if depth > DEPTH_LIMIT {
        return false;
    }
    if value::equal(document, one, other) {
        return true;
    }
    let is_supported = |node: NodeId| {
        ["allOf", "oneOf", "anyOf", "not", "pattern"]
            .iter()
            .all(|key| document.get(node, key).is_none())
    };
    let type_of = |node: NodeId| document.get_str(node, "type");
    if !is_supported(one) || !is_supported(other) {
        return false;
    }
    let (first, second) = (type_of(one), type_of(other));
    let is_unconstrained = |node: NodeId| {
        [
            "enum",
            "format",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "multipleOf",
        ]
        .iter()
        .all(|key| document.get(node, key).is_none())
    };
    let is_numeric = |of: Option<&str>| matches!(of, Some("integer" | "number"));
    match (first, second) {
        (Some("object"), Some("object")) => objects_overlap(model, one, other),
        _ if first == second && first.is_some() || is_numeric(first) && is_numeric(second) => {
            if matches!(first, Some("array")) {
                let items = |node| model.get(node, "items");
                return matches!((items(one), items(other)), (Some(a), Some(b)) if a == b || overlap_at(model, a, b, depth + 1));
            }
            let share_enum_value = |a: NodeId, b: NodeId| {
                model.list(a, "enum").iter().any(|x| {
                    model
                        .list(b, "enum")
                        .iter()
                        .any(|y| value::equal(document, *x, *y))
                })
            };
            is_unconstrained(one) || is_unconstrained(other) || share_enum_value(one, other)
        }
        _ => false,
    }
}

fn objects_overlap(model: &Model<'_>, one: NodeId, other: NodeId) -> bool {
    let document = model.document;
    let sorted_required = |node: NodeId| {
        let mut names = schemas::required(model, node);
        names.sort_unstable();
        names
    };
    let property = |node: NodeId, name: &str| {
        document
            .get(node, "properties")
            .and_then(|p| document.get(p, name))
            .and_then(|p| model.resolve(p))
    };
    let required = sorted_required(one);
    if required != sorted_required(other) {
        return false;
    }
    let first = schemas::properties(model, one);
    let second = schemas::properties(model, other);
    let within = |inner: &[&str], outer: &[&str]| inner.iter().all(|name| outer.contains(name));
    if first.is_empty() != second.is_empty() && required.is_empty() {
        // One of them allows any object.
        return true;
    }
    (within(&first, &second) || within(&second, &first))
        && first
            .iter()
            .filter(|name| second.contains(name))
            .all(|name| match (property(one, name), property(other, name)) {
                (Some(a), Some(b)) => a == b || properties_overlap(model, a, b),
                _ => true,
            })
}

/// Returns whether the schemas of two properties overlap; nested objects and arrays must be equal.
fn properties_overlap(model: &Model<'_>, one: NodeId, other: NodeId) -> bool {
    let document = model.document;
    let type_of = |node: NodeId| document.get_str(node, "type");
    match (type_of(one), type_of(other)) {
        (Some("object"), Some("object")) | (Some("array"), Some("array")) => {
            value::equal(document, one, other)
        }
        _ => overlap_at(model, one, other, DEPTH_LIMIT),
    }
}
