//! Finds the parts of a document that an export cannot represent, or not exactly.

use std::collections::HashMap;
use std::fmt;

use crate::target::Version;
use openapi_document::model::{Kind, Model};
use openapi_document::not_openapi;
use openapi_document::tree::{Document, LoadError, NodeId, Scalar, Value};

/// Finds the first number that JSON cannot represent: `.nan` or an infinity.
///
/// Returns an error for a report, with the position of the number.
pub fn unrepresentable_number(document: &Document<'_>) -> Option<Box<LoadError>> {
    let node = numbers(document).find(
        |node| matches!(document.value(*node), Value::Scalar(Scalar::Float(it)) if !it.is_finite()),
    )?;
    let number = document.slice(document.span(node));
    Some(not_openapi(
        document,
        document.location(node),
        format!("JSON has no number `{number}`"),
        "a finite number",
        format!("`{number}`"),
    ))
}

/// A part of the document that the export represents differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The line in the document, counted from 1.
    pub line: usize,
    /// What is different, in one sentence.
    pub message: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.message)
    }
}

/// Finds the parts of a document that the export drops or rounds.
///
/// These are duplicate keys and integers of more than 64 bits; in 3.1 also the siblings of `$ref`.
pub fn lossy_values(model: &Model<'_>, version: Version) -> Vec<Warning> {
    let document = model.document;
    let line = |byte| document.position(byte).line;
    let mut warnings = Vec::new();
    for duplicate in document.duplicate_keys() {
        warnings.push(Warning {
            line: line(duplicate.second.start),
            message: format!(
                "the key `{}` is already on line {}; only the first value is exported",
                document.slice(duplicate.second),
                line(duplicate.first.start),
            ),
        });
    }
    for node in numbers(document) {
        if let Value::Scalar(Scalar::Integer(integer)) = document.value(node)
            && i64::try_from(*integer).is_err()
            && u64::try_from(*integer).is_err()
            && *integer as f64 as i128 != *integer
        {
            warnings.push(Warning {
                line: line(document.span(node).start),
                message: format!("{integer} has more than 64 bits; the nearest float is exported"),
            });
        }
    }
    if version == Version::V3_1 {
        warnings.extend(ref_siblings(model));
    }
    warnings
}

/// One warning for all siblings of `$ref`: 3.0 ignores them, so the export to 3.1, which would
/// apply them, omits them.
fn ref_siblings(model: &Model<'_>) -> Option<Warning> {
    let document = model.document;
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut first = None;
    let references = model.references.iter();
    for reference in references.filter(|it| it.expected != Kind::PathItem) {
        let entries = document.entries(reference.node).iter();
        for entry in entries.filter(|entry| entry.key != "$ref") {
            *counts.entry(&entry.key).or_default() += 1;
            first.get_or_insert(entry.key_span.start);
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_unstable_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
    let counts: Vec<_> = counts
        .iter()
        .map(|(key, count)| format!("{count} × `{key}`"))
        .collect();
    Some(Warning {
        line: document.position(first?).line,
        message: format!(
            "OpenAPI 3.0 ignores siblings of `$ref`; they are not exported: {}",
            counts.join(", "),
        ),
    })
}

/// Visits the numbers of a document, in the order of the text.
fn numbers<'d>(document: &'d Document<'_>) -> impl Iterator<Item = NodeId> + 'd {
    let mut pending: Vec<NodeId> = document.roots().collect();
    pending.reverse();
    std::iter::from_fn(move || {
        loop {
            let node = pending.pop()?;
            match document.value(node) {
                Value::Scalar(Scalar::Integer(_) | Scalar::Float(_)) => return Some(node),
                Value::Scalar(_) => {}
                Value::Array(items) => pending.extend(items.iter().rev()),
                Value::Object(entries) => {
                    pending.extend(entries.iter().rev().map(|entry| entry.value));
                }
            }
        }
    })
}
