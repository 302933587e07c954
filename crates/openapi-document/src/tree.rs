//! A YAML or JSON text as a tree whose every node knows where it stands.
//!
//! The tree says nothing about OpenAPI. Nodes live in one vector and refer to each other by
//! [`NodeId`], so that a document of any size is freed at once and walked without recursion.

mod external_file;
mod json;
mod load;
mod load_error;
mod percent;
mod position;
mod scalar;

use std::borrow::Cow;
use std::collections::HashMap;

pub use external_file::ExternalFile;
pub use load::load;
pub use load_error::{LoadError, LoadErrorKind};
pub use percent::decode_percent;
pub use position::Position;
pub use scalar::Scalar;

use position::Lines;

/// From this number of entries on, an object is searched by hash.
const LARGE: usize = 24;

/// A node of a [`Document`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// The node's number, for tables that run beside the document.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Bytes of the text, from `start` up to `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A place that a finding can point at: a node, and the part of the text that stands for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// The node that the finding is about.
    pub node: NodeId,
    /// What is underlined.
    pub span: Span,
}

/// What a node holds.
#[derive(Debug)]
pub enum Value<'a> {
    /// Anything that has no parts.
    Scalar(Scalar<'a>),
    /// A list.
    Array(Vec<NodeId>),
    /// Names with values, in the order of the text.
    Object(Vec<Entry<'a>>),
}

/// One name of an object with its value.
#[derive(Debug)]
pub struct Entry<'a> {
    /// The name.
    pub key: Cow<'a, str>,
    /// Where the name stands.
    pub key_span: Span,
    /// Whether the name is written as something else than a string, such as `200` without quotes.
    pub non_string_key: bool,
    /// The value.
    pub value: NodeId,
}

#[derive(Debug)]
struct Node<'a> {
    value: Value<'a>,
    span: Span,
    parent: Option<NodeId>,
    /// The place among the parent's children.
    slot: u32,
}

/// A name that stands twice in one object; the document keeps the first.
#[derive(Clone, Copy, Debug)]
pub struct DuplicateKey {
    /// The object.
    pub object: NodeId,
    /// Where the name stands first.
    pub first: Span,
    /// Where it stands again.
    pub second: Span,
}

/// A text, and the tree that was read from it.
#[derive(Debug)]
pub struct Document<'a> {
    file: &'a str,
    text: &'a str,
    lines: Lines,
    nodes: Vec<Node<'a>>,
    root: NodeId,
    duplicates: Vec<DuplicateKey>,
    /// Members by name, for objects with so many that a search from the front would be slow.
    large: HashMap<NodeId, HashMap<Cow<'a, str>, u32>>,
}

impl<'a> Document<'a> {
    /// The name of the file, as it was given.
    pub fn file(&self) -> &'a str {
        self.file
    }

    /// The text that the document was read from.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The outermost node.
    pub fn root(&self) -> NodeId {
        self.root
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is nothing at all; never so for a document that was loaded.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Names that stand twice in one object.
    pub fn duplicate_keys(&self) -> &[DuplicateKey] {
        &self.duplicates
    }

    /// What a node holds.
    pub fn value(&self, node: NodeId) -> &Value<'a> {
        &self.nodes[node.index()].value
    }

    /// The node's part of the text.
    pub fn span(&self, node: NodeId) -> Span {
        self.nodes[node.index()].span
    }

    /// The array or object that holds the node.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.nodes[node.index()].parent
    }

    /// The entry that the node is the value of.
    pub fn entry_of(&self, node: NodeId) -> Option<&Entry<'a>> {
        let this = &self.nodes[node.index()];
        match self.value(this.parent?) {
            Value::Object(entries) => entries.get(this.slot as usize),
            _ => None,
        }
    }

    /// The name that the node is the value of.
    pub fn key_of(&self, node: NodeId) -> Option<&str> {
        self.entry_of(node).map(|entry| entry.key.as_ref())
    }

    /// An object's entries; none for anything else.
    pub fn entries(&self, node: NodeId) -> &[Entry<'a>] {
        match self.value(node) {
            Value::Object(entries) => entries,
            _ => &[],
        }
    }

    /// An array's items; none for anything else.
    pub fn items(&self, node: NodeId) -> &[NodeId] {
        match self.value(node) {
            Value::Array(items) => items,
            _ => &[],
        }
    }

    /// Whether the node is an object.
    pub fn is_object(&self, node: NodeId) -> bool {
        matches!(self.value(node), Value::Object(_))
    }

    /// The entry of that name.
    pub fn entry(&self, node: NodeId, key: &str) -> Option<&Entry<'a>> {
        let entries = self.entries(node);
        let large = entries.len() >= LARGE;
        match large.then(|| self.large.get(&node)).flatten() {
            Some(index) => index.get(key).map(|slot| &entries[*slot as usize]),
            None => entries.iter().find(|entry| entry.key == key),
        }
    }

    /// The value of the entry of that name.
    pub fn get(&self, node: NodeId, key: &str) -> Option<NodeId> {
        self.entry(node, key).map(|entry| entry.value)
    }

    /// The string that the node is.
    pub fn as_str(&self, node: NodeId) -> Option<&str> {
        match self.value(node) {
            Value::Scalar(Scalar::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The string that the entry of that name is.
    pub fn get_str(&self, node: NodeId, key: &str) -> Option<&str> {
        self.as_str(self.get(node, key)?)
    }

    /// The truth value that the node is.
    pub fn as_bool(&self, node: NodeId) -> Option<bool> {
        match self.value(node) {
            Value::Scalar(Scalar::Bool(value)) => Some(*value),
            _ => None,
        }
    }

    /// Whether the entry of that name is `true`.
    pub fn is_true(&self, node: NodeId, key: &str) -> bool {
        self.get(node, key).and_then(|value| self.as_bool(value)) == Some(true)
    }

    /// The number that the node is, as near as a float comes.
    pub fn as_number(&self, node: NodeId) -> Option<f64> {
        match self.value(node) {
            Value::Scalar(Scalar::Integer(value)) => Some(*value as f64),
            Value::Scalar(Scalar::Float(value)) => Some(*value),
            _ => None,
        }
    }

    /// The text that stands for a span.
    pub fn slice(&self, span: Span) -> &'a str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    /// The line and column of a byte.
    pub fn position(&self, byte: u32) -> Position {
        self.lines.position(self.text, byte)
    }

    /// The node itself; for an object or array in block style its first line.
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

    /// The name that the node is the value of; for an item of an array the item itself.
    pub fn key_location(&self, node: NodeId) -> Location {
        match self.entry_of(node) {
            Some(entry) => Location {
                node,
                span: entry.key_span,
            },
            None => self.location(node),
        }
    }

    /// The JSON pointer of a node.
    pub fn pointer(&self, node: NodeId) -> String {
        let mut steps = Vec::new();
        let mut here = node;
        while let Some(parent) = self.parent(here) {
            steps.push(match self.key_of(here) {
                Some(key) => key.replace('~', "~0").replace('/', "~1"),
                None => self.nodes[here.index()].slot.to_string(),
            });
            here = parent;
        }
        steps.iter().rev().fold(String::new(), |mut pointer, step| {
            pointer.push('/');
            pointer.push_str(step);
            pointer
        })
    }

    /// The nodes from the root to this one, both included.
    pub fn ancestors(&self, node: NodeId) -> Vec<NodeId> {
        let mut path: Vec<_> =
            std::iter::successors(Some(node), |here| self.parent(*here)).collect();
        path.reverse();
        path
    }

    /// The node that a JSON pointer leads to, read from the root; `Err` holds the deepest node
    /// that could be reached and the step that leads nowhere.
    pub fn at_pointer(&self, pointer: &str) -> Result<NodeId, (NodeId, String)> {
        let mut here = self.root;
        if pointer.is_empty() {
            return Ok(here);
        }
        for step in pointer.trim_start_matches('/').split('/') {
            let step = step.replace("~1", "/").replace("~0", "~");
            let next = match self.value(here) {
                Value::Object(_) => self.get(here, &step),
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
