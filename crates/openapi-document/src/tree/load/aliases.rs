//! What aliases and `<<` bring in: copies, each of which belongs to one place.

use std::borrow::Cow;
use std::collections::HashSet;

use super::collections::Frame;
use super::{DEPTH_LIMIT, Failure, Loader, too_deep};
use crate::tree::{Entry, NodeId, Scalar, Span, Value};

/// How many nodes aliases may add. An alias bomb asks for billions.
const COPY_LIMIT: usize = 1_000_000;

impl<'a> Loader<'a> {
    /// Adds what `<<` brings in; the object's own entries win.
    pub(super) fn merge(&mut self, frame: &mut Frame<'a>, source: NodeId) -> Result<(), Failure> {
        let sources = match &self.nodes[source.index()].value {
            Value::Array(items) => items.clone(),
            _ => vec![source],
        };
        let mut known: HashSet<Cow<'a, str>> = frame
            .entries
            .iter()
            .map(|entry| entry.key.clone())
            .collect();
        for source in sources {
            let span = self.nodes[source.index()].span;
            let Value::Object(entries) = &mut self.nodes[source.index()].value else {
                return Err(Failure::new(
                    span,
                    "`<<` takes an object or a list of objects",
                ));
            };
            // The copy that the alias made belongs to nobody else.
            for entry in std::mem::take(entries) {
                if known.insert(entry.key.clone()) {
                    frame.entries.push(entry);
                }
            }
        }
        Ok(())
    }

    pub(super) fn copy(
        &mut self,
        target: NodeId,
        alias: Span,
        depth: usize,
    ) -> Result<NodeId, Failure> {
        if depth >= DEPTH_LIMIT {
            return Err(too_deep(alias));
        }
        self.copied += 1;
        if self.copied > COPY_LIMIT {
            return Err(Failure::new(
                alias,
                format!("the aliases of this document stand for more than {COPY_LIMIT} values"),
            )
            .help("use `$ref`, which is not copied"));
        }
        let span = self.nodes[target.index()].span;
        let copy = self.push(Value::Scalar(Scalar::Null), span);
        let value = match &self.nodes[target.index()].value {
            Value::Scalar(scalar) => Value::Scalar(scalar.clone()),
            Value::Array(items) => {
                let items = items.clone();
                let mut copies = Vec::with_capacity(items.len());
                for (slot, item) in items.into_iter().enumerate() {
                    let item = self.copy(item, alias, depth + 1)?;
                    self.attach_copy(item, copy, slot);
                    copies.push(item);
                }
                Value::Array(copies)
            }
            Value::Object(entries) => {
                let shallow: Vec<_> = entries
                    .iter()
                    .map(|m| (m.key.clone(), m.key_span, m.non_string_key, m.value))
                    .collect();
                let mut copies = Vec::with_capacity(shallow.len());
                for (slot, (key, key_span, non_string_key, value)) in
                    shallow.into_iter().enumerate()
                {
                    let value = self.copy(value, alias, depth + 1)?;
                    self.attach_copy(value, copy, slot);
                    copies.push(Entry {
                        key,
                        key_span,
                        non_string_key,
                        value,
                    });
                }
                if let Some(index) = self.large.get(&target).cloned() {
                    self.large.insert(copy, index);
                }
                Value::Object(copies)
            }
        };
        self.nodes[copy.index()].value = value;
        Ok(copy)
    }

    fn attach_copy(&mut self, child: NodeId, parent: NodeId, slot: usize) {
        let child = &mut self.nodes[child.index()];
        child.parent = Some(parent);
        child.slot = slot as u32;
    }
}
