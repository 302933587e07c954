//! Values of a document: equality, duplicates, and how messages show them.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::tree::{Document, NodeId, Scalar, Value};

/// Whether two nodes hold the same value; `1` and `1.0` do.
pub fn equal(document: &Document<'_>, one: NodeId, other: NodeId) -> bool {
    equal_across(document, one, document, other)
}

/// Whether nodes of two documents hold the same value.
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

/// The same number for the same value, so that only likely ones are compared.
pub fn fingerprint(document: &Document<'_>, node: NodeId) -> u64 {
    let hash = |value: &dyn Fn(&mut DefaultHasher)| {
        let mut hasher = DefaultHasher::new();
        value(&mut hasher);
        hasher.finish()
    };
    match document.value(node) {
        // 1 and 1.0 are one.
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
        // Members have no order.
        Value::Object(entries) => entries.iter().fold(4, |sum: u64, entry| {
            let value = fingerprint(document, entry.value);
            sum.wrapping_add(hash(&|it| (&entry.key, value).hash(it)))
        }),
    }
}

/// The items of a list that stand in it before.
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

/// A value in few words, for a message.
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

/// As [`show`], a string as it would be written.
pub fn show_short(document: &Document<'_>, node: NodeId) -> String {
    match document.value(node) {
        Value::Scalar(Scalar::String(text)) if text.chars().count() <= 60 => format!("`{text}`"),
        Value::Scalar(Scalar::String(_)) => show(document, node),
        Value::Scalar(_) => format!("`{}`", show(document, node)),
        _ => show(document, node),
    }
}
