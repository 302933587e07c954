//! References, resolved inside the document only.

use crate::tree::{Document, NodeId, decode_percent};

use super::Kind;

/// A `$ref`.
#[derive(Debug)]
pub struct Reference {
    /// The object that holds the `$ref`.
    pub node: NodeId,
    /// What its place asks for.
    pub expected: Kind,
    /// Where it leads.
    pub target: RefTarget,
}

/// Where a `$ref` leads.
#[derive(Debug, Clone, PartialEq)]
pub enum RefTarget {
    /// To a node of this document.
    Node(NodeId),
    /// Nowhere: the deepest node that could be reached, and the step that failed there.
    Missing(NodeId, String),
    /// To another file or over the network, where nobody looks.
    Elsewhere,
    /// It is no reference at all.
    Malformed(&'static str),
}

/// Finds what a reference means.
pub(super) fn target(document: &Document<'_>, reference: Option<&str>) -> RefTarget {
    let Some(text) = reference else {
        return RefTarget::Malformed("a reference is a string");
    };
    let Some(pointer) = text.strip_prefix('#') else {
        return if text.is_empty() {
            RefTarget::Malformed("the reference is empty")
        } else if text.starts_with('/') && !text.starts_with("//") || text.contains(' ') {
            RefTarget::Malformed("a reference into this document starts with `#/`")
        } else {
            RefTarget::Elsewhere
        };
    };
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return RefTarget::Malformed("a reference into this document starts with `#/`");
    }
    let Some(pointer) = decode_percent(pointer) else {
        return RefTarget::Malformed("a `%` is not followed by two hexadecimal digits");
    };
    match document.at_pointer(&pointer) {
        Ok(node) => RefTarget::Node(node),
        Err((node, step)) => RefTarget::Missing(node, step),
    }
}
