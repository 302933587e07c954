//! Arrays and objects while they are read.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{DEPTH_LIMIT, Failure, Loader, too_deep};
use crate::tree::{DuplicateKey, Entry, LARGE, NodeId, Span, Value};

/// A collection that is not closed yet.
pub(super) struct Frame<'a> {
    pub(super) node: NodeId,
    /// The name whose value comes next, in an object.
    pub(super) key: Option<(Cow<'a, str>, Span, bool)>,
    pub(super) entries: Vec<Entry<'a>>,
    items: Vec<NodeId>,
    pub(super) is_object: bool,
    /// Whose entries `<<` brings in, once the object's own are known.
    merges: Vec<NodeId>,
}

impl<'a> Loader<'a> {
    pub(super) fn open(
        &mut self,
        is_object: bool,
        anchor: usize,
        span: Span,
    ) -> Result<(), Failure> {
        if self.is_key() {
            return Err(Failure::new(
                span,
                "a key must be a string, not a collection",
            ));
        }
        if self.frames.len() >= DEPTH_LIMIT {
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
        self.frames.push(Frame {
            node,
            key: None,
            entries: Vec::new(),
            items: Vec::new(),
            is_object,
            merges: Vec::new(),
        });
        Ok(())
    }

    pub(super) fn close(&mut self, span: Span) -> Result<(), Failure> {
        let Some(mut frame) = self.frames.pop() else {
            return Ok(());
        };
        for source in std::mem::take(&mut frame.merges) {
            self.merge(&mut frame, source)?;
        }
        let node = frame.node;
        if frame.is_object {
            self.index(node, &mut frame.entries);
        }
        let children: Vec<NodeId> = if frame.is_object {
            frame.entries.iter().map(|entry| entry.value).collect()
        } else {
            frame.items.clone()
        };
        for (slot, child) in children.iter().enumerate() {
            let child = &mut self.nodes[child.index()];
            child.parent = Some(node);
            child.slot = slot as u32;
        }
        let this = &mut self.nodes[node.index()];
        this.value = if frame.is_object {
            frame.entries.shrink_to_fit();
            Value::Object(frame.entries)
        } else {
            Value::Array(frame.items)
        };
        this.span.end = span.end.max(this.span.start);
        self.attach(node);
        Ok(())
    }

    pub(super) fn attach(&mut self, node: NodeId) {
        let Some(frame) = self.frames.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        if !frame.is_object {
            frame.items.push(node);
            return;
        }
        let Some((key, key_span, non_string_key)) = frame.key.take() else {
            return;
        };
        if key == "<<" && self.text[key_span.start as usize..].starts_with("<<") {
            frame.merges.push(node);
            return;
        }
        frame.entries.push(Entry {
            key,
            key_span,
            non_string_key,
            value: node,
        });
    }

    /// Drops and records entries whose name was there before.
    fn index(&mut self, object: NodeId, entries: &mut Vec<Entry<'a>>) {
        if entries.len() < LARGE {
            let mut at = 1;
            while at < entries.len() {
                match entries[..at]
                    .iter()
                    .find(|entry| entry.key == entries[at].key)
                {
                    Some(first) => {
                        self.duplicates.push(DuplicateKey {
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
                self.duplicates.push(DuplicateKey {
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
        self.large.insert(object, index);
    }
}
