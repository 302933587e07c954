//! Arrays and objects while they are read.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{DEPTH_LIMIT, Failure, Loader, too_deep};
use crate::tree::{DuplicateKey, Entry, INDEXED_FROM, NodeId, Span, Value};

/// An array or object that is not closed yet.
pub(super) struct Collection<'a> {
    pub(super) node: NodeId,
    pub(super) is_object: bool,
    /// The key whose value comes next.
    pub(super) key: Option<Key<'a>>,
    pub(super) entries: Vec<Entry<'a>>,
    items: Vec<NodeId>,
    /// The values of merge keys (`<<`), which are merged when the object is closed.
    merges: Vec<NodeId>,
}

/// A key whose value is not read yet.
pub(super) struct Key<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) span: Span,
    pub(super) non_string: bool,
}

impl<'a> Loader<'a> {
    pub(super) fn open(
        &mut self,
        is_object: bool,
        anchor: usize,
        span: Span,
    ) -> Result<(), Failure> {
        if self.expects_key() {
            return Err(Failure::new(
                span,
                "a key must be a string, not a collection",
            ));
        }
        if self.open.len() >= DEPTH_LIMIT {
            return Err(too_deep(self.character(span.start)));
        }
        let empty = if is_object {
            Value::Object(Vec::new())
        } else {
            Value::Array(Vec::new())
        };
        let node = self.push(empty, span);
        if anchor != 0 {
            self.anchors.insert(anchor, node);
        }
        self.open.push(Collection {
            node,
            is_object,
            key: None,
            entries: Vec::new(),
            items: Vec::new(),
            merges: Vec::new(),
        });
        Ok(())
    }

    pub(super) fn close(&mut self, span: Span) -> Result<(), Failure> {
        let Some(mut closed) = self.open.pop() else {
            return Ok(());
        };
        for source in std::mem::take(&mut closed.merges) {
            self.merge(&mut closed, source)?;
        }
        let node = closed.node;
        if closed.is_object {
            self.remove_duplicates(node, &mut closed.entries);
        }
        let children: Vec<NodeId> = if closed.is_object {
            closed.entries.iter().map(|entry| entry.value).collect()
        } else {
            closed.items.clone()
        };
        for (slot, child) in children.into_iter().enumerate() {
            self.set_parent(child, node, slot);
        }
        let this = &mut self.nodes[node.index()];
        this.value = if closed.is_object {
            closed.entries.shrink_to_fit();
            Value::Object(closed.entries)
        } else {
            Value::Array(closed.items)
        };
        this.span.end = span.end.max(this.span.start);
        self.attach(node);
        Ok(())
    }

    /// Adds a complete node to the innermost open collection, or makes it the root.
    pub(super) fn attach(&mut self, node: NodeId) {
        let Some(collection) = self.open.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        if !collection.is_object {
            collection.items.push(node);
            return;
        }
        let Some(key) = collection.key.take() else {
            return;
        };
        // In quotes, `<<` is an ordinary key.
        if key.text == "<<" && self.text[key.span.start as usize..].starts_with("<<") {
            collection.merges.push(node);
            return;
        }
        collection.entries.push(Entry {
            key: key.text,
            key_span: key.span,
            non_string_key: key.non_string,
            value: node,
        });
    }

    /// Removes and records entries whose key occurred before; indexes the keys of a large object.
    fn remove_duplicates(&mut self, object: NodeId, entries: &mut Vec<Entry<'a>>) {
        if entries.len() < INDEXED_FROM {
            let mut at = 1;
            while at < entries.len() {
                match entries[..at]
                    .iter()
                    .find(|entry| entry.key == entries[at].key)
                {
                    Some(first) => {
                        self.duplicate_keys.push(DuplicateKey {
                            object,
                            first: first.key_span,
                            second: entries[at].key_span,
                        });
                        entries.remove(at);
                    }
                    None => at += 1,
                }
            }
            return;
        }
        let mut index: HashMap<Cow<'a, str>, u32> = HashMap::with_capacity(entries.len());
        let mut kept: Vec<Entry<'a>> = Vec::with_capacity(entries.len());
        for entry in entries.drain(..) {
            if let Some(slot) = index.get(&entry.key) {
                self.duplicate_keys.push(DuplicateKey {
                    object,
                    first: kept[*slot as usize].key_span,
                    second: entry.key_span,
                });
            } else {
                index.insert(entry.key.clone(), kept.len() as u32);
                kept.push(entry);
            }
        }
        *entries = kept;
        self.key_indexes.insert(object, index);
    }
}
