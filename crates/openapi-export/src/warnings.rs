//! What an export cannot say as the document says it, with the place.

use std::collections::HashMap;

use crate::Version;
use openapi_document::model::{Kind, Model};
use openapi_document::not_openapi;
use openapi_document::tree::{Document, LoadError, NodeId, Scalar, Value};

/// A value that no export can write: neither JSON nor JSON Schema has such a number.
pub fn unrepresentable_number(document: &Document<'_>) -> Option<Box<LoadError>> {
    let node = numbers(document).find(
        |node| matches!(document.value(*node), Value::Scalar(Scalar::Float(it)) if !it.is_finite()),
    )?;
    Some(not_openapi(
        document,
        document.location(node),
        "JSON has no such number",
        "a number with an end",
        format!("`{}`", document.slice(document.span(node))),
    ))
}

/// What goes out otherwise than it stands in the document, in words.
pub fn lossy_values(model: &Model<'_>, version: Version) -> Vec<String> {
    let document = model.document;
    let line = |byte| document.position(byte).line;
    let mut told = Vec::new();
    for duplicate in document.duplicate_keys() {
        told.push(format!(
            "line {}: `{}` stands in line {} already; what stands there goes out",
            line(duplicate.second.start),
            document.slice(duplicate.second),
            line(duplicate.first.start),
        ));
    }
    for node in numbers(document) {
        if let Value::Scalar(Scalar::Integer(integer)) = document.value(node)
            && i64::try_from(*integer).is_err()
            && u64::try_from(*integer).is_err()
            && *integer as f64 as i128 != *integer
        {
            told.push(format!(
                "line {}: {integer} has more than 64 bits; the nearest that a float holds goes out",
                line(document.span(node).start),
            ));
        }
    }
    if version == Version::V3_1 {
        told.extend(ref_siblings(model));
    }
    told
}

/// OpenAPI 3.0 ignores what stands beside `$ref`, so 3.1, where it would count, goes without it.
fn ref_siblings(model: &Model<'_>) -> Option<String> {
    let document = model.document;
    let mut names: HashMap<&str, usize> = HashMap::new();
    let mut first = None;
    let references = model.references.iter();
    for reference in references.filter(|it| it.expected != Kind::PathItem) {
        let entries = document.entries(reference.node).iter();
        for entry in entries.filter(|entry| entry.key != "$ref") {
            *names.entry(&entry.key).or_default() += 1;
            first.get_or_insert(entry.key_span.start);
        }
    }
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_unstable_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
    let names: Vec<_> = names
        .iter()
        .map(|(name, count)| format!("{count} × `{name}`"))
        .collect();
    Some(format!(
        "line {}: beside a `$ref` OpenAPI 3.0 ignores, so 3.1 goes without: {}",
        document.position(first?).line,
        names.join(", "),
    ))
}

fn numbers<'d>(document: &'d Document<'_>) -> impl Iterator<Item = NodeId> + 'd {
    let mut open = vec![document.root()];
    std::iter::from_fn(move || {
        loop {
            let node = open.pop()?;
            match document.value(node) {
                Value::Scalar(Scalar::Integer(_) | Scalar::Float(_)) => return Some(node),
                Value::Scalar(_) => {}
                Value::Array(items) => open.extend(items.iter().rev()),
                Value::Object(entries) => {
                    open.extend(entries.iter().rev().map(|entry| entry.value));
                }
            }
        }
    })
}
