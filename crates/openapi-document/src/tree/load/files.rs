//! Joins the files of a document.

use super::load;
use crate::tree::load_error::LoadError;
use crate::tree::sources::{Sources, normalize};
use crate::tree::{Document, DuplicateKey, Entry, FilePart, Node, NodeId, Span, Value};

/// Parses a document of several files.
///
/// # Errors
///
/// Fails if the main file cannot be parsed; see [`load`].
pub fn load_sources(sources: &Sources) -> Result<Document<'_>, Box<LoadError>> {
    let whole = sources.text();
    let mut document: Option<Document<'_>> = None;
    for file in &sources.files {
        let text = whole.get(file.start..file.end).unwrap_or_default();
        match (load(&file.name, text), &mut document) {
            (Ok(main), None) => document = Some(main),
            (Err(error), None) => return Err(error),
            (Ok(other), Some(document)) => document.append(other, file.start as u32),
            // A file that cannot be parsed is not among the sources.
            (Err(_), Some(_)) => {}
        }
    }
    let mut document = match document {
        Some(document) => document,
        None => load("", "")?,
    };
    document.text = whole;
    let names = document.files.iter();
    document.roots_by_name = names
        .map(|file| (normalize(file.name), file.root))
        .collect();
    document.unread.clone_from(&sources.unread);
    Ok(document)
}

impl<'a> Document<'a> {
    /// Adds the nodes of another file, whose first byte is at `start` in the whole text.
    fn append(&mut self, other: Document<'a>, start: u32) {
        let offset = self.nodes.len() as u32;
        let node = |id: NodeId| NodeId(id.0 + offset);
        let span = |span: Span| Span {
            start: span.start + start,
            end: span.end + start,
        };
        self.nodes.extend(other.nodes.into_iter().map(|it| Node {
            value: match it.value {
                Value::Scalar(scalar) => Value::Scalar(scalar),
                Value::Array(items) => Value::Array(items.into_iter().map(node).collect()),
                Value::Object(entries) => {
                    let entries = entries.into_iter().map(|entry| Entry {
                        key_span: span(entry.key_span),
                        value: node(entry.value),
                        ..entry
                    });
                    Value::Object(entries.collect())
                }
            },
            span: span(it.span),
            parent: it.parent.map(node),
            slot: it.slot,
        }));
        let duplicates = other.duplicate_keys.into_iter();
        self.duplicate_keys
            .extend(duplicates.map(|it| DuplicateKey {
                object: node(it.object),
                first: span(it.first),
                second: span(it.second),
            }));
        let indexes = other.key_indexes.into_iter();
        self.key_indexes
            .extend(indexes.map(|(id, index)| (node(id), index)));
        self.files
            .extend(other.files.into_iter().map(|file| FilePart {
                start: file.start + start,
                root: node(file.root),
                ..file
            }));
    }
}
