//! Examples, held against their schemas.
//!
//! [`collect`] finds every example with the schema that it belongs to, `diff` compares the two and
//! gives one [`Defect`] for each place where they part, [`coverage`] tells what no example shows.

mod collect;
mod coverage;
mod diff;
pub(crate) mod format;

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::document::{Document, NodeId, Place, Scalar, Value};
use crate::finding::Finding;
use crate::model::Model;
use crate::rules::Rule;

pub use collect::{Example, collect};
pub use coverage::{Coverage, coverage};

pub use crate::model::Direction;

/// One place where a value does not fit its schema.
#[derive(Clone, Debug)]
pub struct Defect {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// Where, in the document that holds the value.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What should stand there.
    pub expected: Option<String>,
    /// What stands there.
    pub actual: Option<String>,
    /// How to mend it.
    pub help: Option<String>,
    /// The schema that says so.
    pub schema: Option<NodeId>,
}

/// What parts a value of the document from a schema of the same document.
pub(crate) fn judge(
    model: &Model<'_>,
    schema: NodeId,
    value: NodeId,
    direction: Direction,
) -> Vec<Defect> {
    diff::Diff::new(model, model.document, direction).run(schema, value)
}

/// As [`judge`], for an entry of the schema's own enumeration.
pub(crate) fn judge_beside_enum(model: &Model<'_>, schema: NodeId, value: NodeId) -> Vec<Defect> {
    diff::Diff::new(model, model.document, Direction::Either)
        .without_enum(schema)
        .run(schema, value)
}

/// Holds every example of a document against its schema.
pub fn findings(model: &Model<'_>) -> Vec<Finding> {
    let mut list = Vec::new();
    for example in collect(model) {
        list.extend(example.findings(model));
    }
    // A shared example is judged at each of its uses, and told once.
    let mut seen = HashSet::new();
    list.retain(|finding: &Finding| {
        seen.insert((
            finding.rule,
            finding.file.clone(),
            finding.span.start,
            finding.pointer.clone(),
        ))
    });
    list
}

/// Whether two nodes hold the same value; `1` and `1.0` do.
pub(crate) fn equal(document: &Document<'_>, one: NodeId, other: NodeId) -> bool {
    same(document, one, document, other)
}

/// Whether nodes of two documents hold the same value.
pub(crate) fn same(left: &Document<'_>, one: NodeId, right: &Document<'_>, other: NodeId) -> bool {
    match (left.value(one), right.value(other)) {
        (Value::Scalar(Scalar::Integer(a)), Value::Scalar(Scalar::Integer(b))) => a == b,
        (Value::Scalar(Scalar::Integer(a)), Value::Scalar(Scalar::Float(b)))
        | (Value::Scalar(Scalar::Float(b)), Value::Scalar(Scalar::Integer(a))) => *a as f64 == *b,
        (Value::Scalar(a), Value::Scalar(b)) => a == b,
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(left, *a, right, *b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter().all(|member| {
                    right
                        .get(other, &member.key)
                        .is_some_and(|b| same(left, member.value, right, b))
                })
        }
        _ => false,
    }
}

/// The same number for the same value, so that only likely ones are compared.
pub(crate) fn fingerprint(document: &Document<'_>, node: NodeId) -> u64 {
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
        Value::Object(members) => members.iter().fold(4, |sum: u64, member| {
            let value = fingerprint(document, member.value);
            sum.wrapping_add(hash(&|it| (&member.key, value).hash(it)))
        }),
    }
}

/// The items of a list that stand in it before.
pub(crate) fn repeated(document: &Document<'_>, items: &[NodeId]) -> Vec<NodeId> {
    let mut seen: HashMap<u64, Vec<NodeId>> = HashMap::new();
    let mut repeated = Vec::new();
    for item in items {
        let alike = seen.entry(fingerprint(document, *item)).or_default();
        match alike.iter().any(|other| equal(document, *other, *item)) {
            true => repeated.push(*item),
            false => alike.push(*item),
        }
    }
    repeated
}

/// A value in few words, for a message.
pub(crate) fn show(document: &Document<'_>, node: NodeId) -> String {
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
        Value::Object(members) if members.is_empty() => "an empty object".to_owned(),
        Value::Object(members) => {
            let names: Vec<_> = members
                .iter()
                .take(3)
                .map(|member| member.key.as_ref())
                .collect();
            let more = if members.len() > 3 { ", …" } else { "" };
            format!("an object with {}{more}", names.join(", "))
        }
    }
}

/// As [`show`], a string as it would be written.
pub(crate) fn show_short(document: &Document<'_>, node: NodeId) -> String {
    match document.value(node) {
        Value::Scalar(Scalar::String(text)) if text.chars().count() <= 60 => format!("`{text}`"),
        Value::Scalar(Scalar::String(_)) => show(document, node),
        Value::Scalar(_) => format!("`{}`", show(document, node)),
        _ => show(document, node),
    }
}
