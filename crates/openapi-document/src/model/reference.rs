//! References and their targets, within the files of one document.

use std::collections::HashMap;

use crate::tree::{Document, NodeId, decode_percent};

use super::Kind;

/// An object with a `$ref`.
#[derive(Debug)]
pub struct Reference {
    /// The object that contains the `$ref`.
    pub node: NodeId,
    /// The kind of object that is expected at this place.
    pub expected: Kind,
    /// The target.
    pub target: RefTarget,
}

/// The target of a `$ref`.
#[derive(Debug, Clone, PartialEq)]
pub enum RefTarget {
    /// A node of this document, which can be a reference itself.
    Node(NodeId),
    /// A node that does not exist: the deepest node that exists, and the key or index that it does
    /// not have.
    Missing(NodeId, String),
    /// A URL, which is never fetched, or a file that was not read.
    Elsewhere,
    /// Not a valid reference, with the reason.
    Malformed(&'static str),
}

/// The schemas with an `$anchor`, which OpenAPI 3.1 has, by the root of the file and the name.
pub(super) type Anchors<'a> = HashMap<(NodeId, &'a str), NodeId>;

/// Finds the target of a reference.
pub(super) fn ref_target(
    document: &Document<'_>,
    node: NodeId,
    reference: Option<&str>,
    anchors: &Anchors<'_>,
) -> RefTarget {
    let Some(text) = reference else {
        return RefTarget::Malformed("`$ref` must be a string");
    };
    let (file, pointer) = text.split_once('#').unwrap_or((text, ""));
    let root = match file {
        "" => (!text.is_empty()).then(|| document.root_of(node)),
        _ => document.referenced_file(node, text),
    };
    let Some(root) = root else {
        return if text.is_empty() {
            RefTarget::Malformed("`$ref` is empty")
        } else if text.starts_with('/') && !text.starts_with("//") || text.contains(' ') {
            RefTarget::Malformed("a reference into this document must start with `#/`")
        } else {
            RefTarget::Elsewhere
        };
    };
    if let Some(target) = anchors.get(&(root, pointer)) {
        return RefTarget::Node(*target);
    }
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return RefTarget::Malformed("a reference into a document must start with `#/`");
    }
    let Some(pointer) = decode_percent(pointer) else {
        return RefTarget::Malformed("`%` must be followed by two hexadecimal digits");
    };
    match document.at_pointer_from(root, &pointer) {
        Ok(node) => RefTarget::Node(node),
        Err((node, step)) => RefTarget::Missing(node, step),
    }
}
