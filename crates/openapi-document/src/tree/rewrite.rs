//! Objects that are read in another form than they are written in.
//!
//! [`Document::entries`] and [`Document::get`] return the form that is read. Pointers and keys of
//! nodes are those of the text: a new node has the place of the keyword that it stands for.

use std::collections::HashMap;

use super::{Document, Entry, INDEXED_FROM, Node, NodeId, Value};

impl<'a> Document<'a> {
    /// Returns the entries of an object as they are written in the text.
    pub fn written_entries(&self, node: NodeId) -> &[Entry<'a>] {
        match self.written.get(&node) {
            Some(entries) => entries,
            None => self.entries(node),
        }
    }

    /// Returns the entry of an object with a key, as it is written in the text.
    pub(super) fn written_entry(&self, node: NodeId, key: &str) -> Option<&Entry<'a>> {
        match self.written.get(&node) {
            Some(entries) => entries.iter().find(|entry| entry.key == key),
            None => self.entry(node, key),
        }
    }

    /// Returns the objects of all files with their roots, by the text of a key.
    pub(crate) fn objects_by_text(&self, key: &str) -> HashMap<(NodeId, &str), NodeId> {
        let objects = (0..self.nodes.len() as u32).map(NodeId);
        let named = objects.filter_map(|object| Some((object, self.get_str(object, key)?)));
        named
            .map(|(object, text)| ((self.root_of(object), text), object))
            .collect()
    }

    /// Adds a node in the place of a node of the text.
    pub(crate) fn add(&mut self, value: Value<'a>, place: NodeId) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        let written = &self.nodes[place.index()];
        self.nodes.push(Node {
            value,
            span: written.span,
            parent: written.parent,
            slot: written.slot,
        });
        id
    }

    /// Sets the entries that are read from an object.
    pub(crate) fn rewrite(&mut self, object: NodeId, entries: Vec<Entry<'a>>) {
        self.key_indexes.remove(&object);
        if entries.len() >= INDEXED_FROM {
            let keys = entries.iter().zip(0..);
            let index = keys.map(|(entry, slot)| (entry.key.clone(), slot));
            self.key_indexes.insert(object, index.collect());
        }
        let this = &mut self.nodes[object.index()];
        let before = std::mem::replace(&mut this.value, Value::Object(entries));
        if let Value::Object(before) = before {
            self.written.entry(object).or_insert(before);
        }
    }
}
