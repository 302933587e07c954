//! Compares values of documents, and formats them for messages.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::tree::{Document, NodeId, Scalar, Value};

/// Returns whether two nodes have equal values.
///
/// `1` equals `1.0`; the order of an object's entries does not count.
pub fn equal(document: &Document<'_>, one: NodeId, other: NodeId) -> bool {
    equal_across(document, one, document, other)
}

/// Returns whether nodes of two documents have equal values, as [`equal`] does.
pub fn equal_across(left: &Document<'_>, one: NodeId, right: &Document<'_>, other: NodeId) -> bool {
    match (left.value(one), right.value(other)) {
        (Value::Scalar(Scalar::Integer(a)), Value::Scalar(Scalar::Integer(b))) => a == b,
        (Value::Scalar(Scalar::Integer(a)), Value::Scalar(Scalar::Float(b)))
        | (Value::Scalar(Scalar::Float(b)), Value::Scalar(Scalar::Integer(a))) => *a as f64 == *b,
        (Value::Scalar(a), Value::Scalar(b)) => a == b,
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len()
                && a.iter()
                    .zip(b)
                    .all(|(a, b)| equal_across(left, *a, right, *b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter().all(|entry| {
                    right
                        .get(other, &entry.key)
                        .is_some_and(|b| equal_across(left, entry.value, right, b))
                })
        }
        _ => false,
    }
}

/// A hash of a value. Equal values have equal hashes.
fn fingerprint(document: &Document<'_>, node: NodeId) -> u64 {
    let hash = |value: &dyn Fn(&mut DefaultHasher)| {
        let mut hasher = DefaultHasher::new();
        value(&mut hasher);
        hasher.finish()
    };
    match document.value(node) {
        // 1 equals 1.0.
        Value::Scalar(Scalar::Integer(value)) => hash(&|it| (*value as f64).to_bits().hash(it)),
        Value::Scalar(Scalar::Float(value)) => hash(&|it| value.to_bits().hash(it)),
        Value::Scalar(Scalar::Null) => 1,
        Value::Scalar(Scalar::Bool(value)) => 2 + u64::from(*value),
        Value::Scalar(Scalar::String(text)) => hash(&|it| text.hash(it)),
        Value::Array(items) => hash(&|it| {
            for item in items {
                fingerprint(document, *item).hash(it);
            }
        }),
        // The order of entries does not count.
        Value::Object(entries) => entries.iter().fold(4, |sum: u64, entry| {
            let value = fingerprint(document, entry.value);
            sum.wrapping_add(hash(&|it| (&entry.key, value).hash(it)))
        }),
    }
}

/// Returns the items that are equal to an earlier item.
pub fn duplicates(document: &Document<'_>, items: &[NodeId]) -> Vec<NodeId> {
    let mut seen: HashMap<u64, Vec<NodeId>> = HashMap::new();
    let mut duplicates = Vec::new();
    for item in items {
        let alike = seen.entry(fingerprint(document, *item)).or_default();
        match alike.iter().any(|other| equal(document, *other, *item)) {
            true => duplicates.push(*item),
            false => alike.push(*item),
        }
    }
    duplicates
}

/// Describes a value in a few words, such as `the string "a"` or `a list of 3`.
///
/// A string of more than 60 characters is truncated.
pub fn show(document: &Document<'_>, node: NodeId) -> String {
    match document.value(node) {
        Value::Scalar(Scalar::Null) => "null".to_owned(),
        Value::Scalar(Scalar::Bool(value)) => value.to_string(),
        Value::Scalar(Scalar::Integer(value)) => value.to_string(),
        Value::Scalar(Scalar::Float(value)) => format!("{value:?}"),
        Value::Scalar(Scalar::String(text)) => {
            let mut shown: String = text.chars().take(60).collect();
            if shown.len() < text.len() {
                shown.push('…');
            }
            format!("the string {shown:?}")
        }
        Value::Array(items) if items.is_empty() => "an empty list".to_owned(),
        Value::Array(items) => format!("a list of {}", items.len()),
        Value::Object(entries) if entries.is_empty() => "an empty object".to_owned(),
        Value::Object(entries) => {
            let names: Vec<_> = entries
                .iter()
                .take(3)
                .map(|entry| entry.key.as_ref())
                .collect();
            let more = if entries.len() > 3 { ", …" } else { "" };
            format!("an object with {}{more}", names.join(", "))
        }
    }
}

/// Describes a value as [`show`] does, but a short scalar as code, such as `` `a` ``.
pub fn show_short(document: &Document<'_>, node: NodeId) -> String {
    match document.value(node) {
        Value::Scalar(Scalar::String(text)) if text.chars().count() <= 60 => format!("`{text}`"),
        Value::Scalar(Scalar::String(_)) => show(document, node),
        Value::Scalar(_) => format!("`{}`", show(document, node)),
        _ => show(document, node),
    }
}
