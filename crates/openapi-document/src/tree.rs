//! Parses YAML or JSON into a tree of nodes with positions.
//!
//! [`load`] reads any YAML; the tree does not depend on OpenAPI. Nodes live in one vector and
//! refer to each other by [`NodeId`], which makes them cheap to free and easy to visit without
//! recursion.
//!
//! ```
//! let document = openapi_document::tree::load("pets.yaml", "pets:\n  - name: Tom\n")?;
//! let name = document.at_pointer("/pets/0/name").expect("the node exists");
//! assert_eq!(document.as_str(name), Some("Tom"));
//! let position = document.position(document.span(name).start);
//! assert_eq!((position.line, position.column), (2, 11));
//! # Ok::<(), Box<openapi_document::tree::LoadError>>(())
//! ```

mod external_file;
mod files;
mod json;
mod load;
mod load_error;
mod pointer;
mod position;
mod rewrite;
mod scalar;
mod sources;

use std::borrow::Cow;
use std::collections::HashMap;

pub use external_file::ExternalFile;
use files::FilePart;
pub use load::{load, load_sources};
pub use load_error::{LoadError, LoadErrorKind};
pub use pointer::{decode_percent, escape_step, unescape_step};
pub use position::{Position, Span};
pub use scalar::Scalar;
pub use sources::{Sources, is_remote};

/// The number of entries from which on an object has an index of its keys.
const INDEXED_FROM: usize = 24;

/// Identifies a node of one [`Document`].
///
/// Methods of another document panic or return an unrelated node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    fn index(self) -> usize {
        self.0 as usize
    }
}

/// A node, and the part of the text to show for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// The node.
    pub node: NodeId,
    /// The part of the text.
    pub span: Span,
}

/// The value of a node.
#[derive(Debug)]
pub enum Value<'a> {
    /// A value that is neither an array nor an object.
    Scalar(Scalar<'a>),
    /// An array with its items.
    Array(Vec<NodeId>),
    /// An object with its entries, in the order of the text.
    Object(Vec<Entry<'a>>),
}

/// A key of an object with its value.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The key.
    pub key: Cow<'a, str>,
    /// The bytes of the key.
    pub key_span: Span,
    /// Whether YAML reads the key as something other than a string, such as `200` without quotes.
    pub non_string_key: bool,
    /// The value.
    pub value: NodeId,
}

#[derive(Debug)]
struct Node<'a> {
    value: Value<'a>,
    span: Span,
    parent: Option<NodeId>,
    /// The index among the parent's items or entries.
    slot: u32,
}

/// A key that occurs twice in one object. The document keeps the first entry.
#[derive(Clone, Copy, Debug)]
pub struct DuplicateKey {
    /// The object.
    pub object: NodeId,
    /// The bytes of the first key.
    pub first: Span,
    /// The bytes of the second key.
    pub second: Span,
}

/// A parsed text.
#[derive(Debug)]
pub struct Document<'a> {
    /// The whole text, of all files.
    text: &'a str,
    /// The files, the main file first.
    files: Vec<FilePart<'a>>,
    /// The outermost node of each file, by its normalized name.
    roots_by_name: HashMap<String, NodeId>,
    unread: HashMap<String, String>,
    nodes: Vec<Node<'a>>,
    root: NodeId,
    duplicate_keys: Vec<DuplicateKey>,
    key_indexes: KeyIndexes<'a>,
    /// The entries as written, of the objects that are read in another form.
    written: HashMap<NodeId, Vec<Entry<'a>>>,
}

/// The entries of large objects by key.
type KeyIndexes<'a> = HashMap<NodeId, HashMap<Cow<'a, str>, u32>>;

impl<'a> Document<'a> {
    /// Returns the name of the main file, as passed to [`load`].
    pub fn file(&self) -> &'a str {
        self.files[0].name
    }

    /// Returns the text that the document was parsed from: that of all files, the main file first.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Returns the outermost node.
    pub fn root(&self) -> NodeId {
        self.root
    }

    /// Returns the number of nodes, which is never 0.
    pub(crate) fn node_count(&self) -> usize {
        self.nodes.len()
    }

    /// Returns the keys that occur twice in one object.
    pub fn duplicate_keys(&self) -> &[DuplicateKey] {
        &self.duplicate_keys
    }

    /// Returns the value of a node.
    pub fn value(&self, node: NodeId) -> &Value<'a> {
        &self.nodes[node.index()].value
    }

    /// Returns the bytes of a node.
    pub fn span(&self, node: NodeId) -> Span {
        self.nodes[node.index()].span
    }

    /// Returns the array or object that contains a node.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.nodes[node.index()].parent
    }

    /// Returns the entry whose value is the node.
    pub fn entry_of(&self, node: NodeId) -> Option<&Entry<'a>> {
        let this = &self.nodes[node.index()];
        self.written_entries(this.parent?).get(this.slot as usize)
    }

    /// Returns the key whose value is the node.
    pub fn key_of(&self, node: NodeId) -> Option<&str> {
        self.entry_of(node).map(|entry| entry.key.as_ref())
    }

    /// Returns the entries of an object; empty for any other value.
    pub fn entries(&self, node: NodeId) -> &[Entry<'a>] {
        match self.value(node) {
            Value::Object(entries) => entries,
            _ => &[],
        }
    }

    /// Returns the items of an array; empty for any other value.
    pub fn items(&self, node: NodeId) -> &[NodeId] {
        match self.value(node) {
            Value::Array(items) => items,
            _ => &[],
        }
    }

    /// Returns whether a node is an object.
    pub fn is_object(&self, node: NodeId) -> bool {
        matches!(self.value(node), Value::Object(_))
    }

    /// Returns the entry with a key.
    fn entry(&self, node: NodeId, key: &str) -> Option<&Entry<'a>> {
        let entries = self.entries(node);
        let is_large = entries.len() >= INDEXED_FROM;
        match is_large.then(|| self.key_indexes.get(&node)).flatten() {
            Some(index) => index.get(key).map(|slot| &entries[*slot as usize]),
            None => entries.iter().find(|entry| entry.key == key),
        }
    }

    /// Returns the value of a key.
    pub fn get(&self, node: NodeId, key: &str) -> Option<NodeId> {
        self.entry(node, key).map(|entry| entry.value)
    }

    /// Returns the string at a node.
    pub fn as_str(&self, node: NodeId) -> Option<&str> {
        match self.value(node) {
            Value::Scalar(Scalar::String(text)) => Some(text),
            _ => None,
        }
    }

    /// Returns the value of a key, if it is a string.
    pub fn get_str(&self, node: NodeId, key: &str) -> Option<&str> {
        self.as_str(self.get(node, key)?)
    }

    /// Returns the boolean at a node.
    pub fn as_bool(&self, node: NodeId) -> Option<bool> {
        match self.value(node) {
            Value::Scalar(Scalar::Bool(value)) => Some(*value),
            _ => None,
        }
    }

    /// Returns whether the value of a key is `true`.
    pub fn is_true(&self, node: NodeId, key: &str) -> bool {
        self.get(node, key).and_then(|value| self.as_bool(value)) == Some(true)
    }

    /// Returns the number at a node, rounded to a float.
    pub fn as_number(&self, node: NodeId) -> Option<f64> {
        match self.value(node) {
            Value::Scalar(Scalar::Integer(value)) => Some(*value as f64),
            Value::Scalar(Scalar::Float(value)) => Some(*value),
            _ => None,
        }
    }

    /// Returns the text of a span; empty if the span is not in the text.
    pub fn slice(&self, span: Span) -> &'a str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    /// Returns the line and column of a byte.
    pub fn position(&self, byte: u32) -> Position {
        let file = self.part_at(byte);
        file.lines.position(file.text, byte - file.start)
    }

    /// Locates a node: a scalar as a whole, an array or object by its first line.
    pub fn location(&self, node: NodeId) -> Location {
        let span = self.span(node);
        let whole = self.slice(span);
        let first = whole.lines().next().unwrap_or_default().trim_end();
        let end = match self.value(node) {
            Value::Scalar(_) => span.end,
            _ => span.start + first.len().max(1) as u32,
        };
        Location {
            node,
            span: Span {
                start: span.start,
                end,
            },
        }
    }

    /// Locates the key whose value is the node; for an item of an array, the item.
    pub fn key_location(&self, node: NodeId) -> Location {
        match self.entry_of(node) {
            Some(entry) => Location {
                node,
                span: entry.key_span,
            },
            None => self.location(node),
        }
    }

    /// Returns the JSON pointer of a node, such as `/info/title`.
    pub fn pointer(&self, node: NodeId) -> String {
        let path = self.ancestors(node);
        path[1..].iter().fold(String::new(), |pointer, node| {
            let step = match self.key_of(*node) {
                Some(key) => escape_step(key),
                None => self.nodes[node.index()].slot.to_string(),
            };
            pointer + "/" + &step
        })
    }

    /// Returns the nodes from the root to a node, including both.
    pub fn ancestors(&self, node: NodeId) -> Vec<NodeId> {
        let mut path: Vec<_> =
            std::iter::successors(Some(node), |here| self.parent(*here)).collect();
        path.reverse();
        path
    }

    /// Returns the node at a JSON pointer.
    ///
    /// # Errors
    ///
    /// Fails if there is no such node. The error has the deepest node that exists, and the key or
    /// index that it does not have.
    pub fn at_pointer(&self, pointer: &str) -> Result<NodeId, (NodeId, String)> {
        self.at_pointer_from(self.root, pointer)
    }

    /// Returns the node at a JSON pointer that starts at a node, such as the root of another file.
    ///
    /// # Errors
    ///
    /// Fails as [`at_pointer`](Self::at_pointer) does.
    pub fn at_pointer_from(&self, from: NodeId, pointer: &str) -> Result<NodeId, (NodeId, String)> {
        let mut here = from;
        if pointer.is_empty() {
            return Ok(here);
        }
        for step in pointer.trim_start_matches('/').split('/') {
            let step = unescape_step(step);
            let next = match self.value(here) {
                Value::Object(_) => self.written_entry(here, &step).map(|entry| entry.value),
                Value::Array(items) => step
                    .parse::<usize>()
                    .ok()
                    .and_then(|i| items.get(i).copied()),
                Value::Scalar(_) => None,
            };
            here = next.ok_or((here, step))?;
        }
        Ok(here)
    }
}
