//! Aliases and merge keys (`<<`). Both copy nodes, so that each node has one parent.

use std::borrow::Cow;
use std::collections::HashSet;

use super::collections::Collection;
use super::{DEPTH_LIMIT, Failure, Loader, too_deep};
use crate::tree::{Entry, NodeId, Scalar, Span, Value};

/// The largest number of nodes that aliases may add. An alias bomb asks for billions.
const COPY_LIMIT: usize = 1_000_000;

impl<'a> Loader<'a> {
    /// Reads an alias, as a key or as a value.
    pub(super) fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Failure> {
        let target = self.anchors.get(&anchor).copied().filter(|target| {
            // A collection that is still open would contain itself.
            !self.open.iter().any(|open| open.node == *target)
        });
        let Some(target) = target else {
            return Err(
                Failure::new(span, "this alias is inside the value that it refers to")
                    .help("use `$ref`, which can be recursive"),
            );
        };
        if self.expects_key() {
            let Value::Scalar(Scalar::String(text)) = &self.nodes[target.index()].value else {
                return Err(Failure::new(span, "a key must be a string"));
            };
            self.key(text.clone(), span, false);
            return Ok(());
        }
        let copy = self.copy(target, span, self.open.len())?;
        self.attach(copy);
        Ok(())
    }

    /// Adds the entries of a merge key's value; keys that the object already has win.
    pub(super) fn merge(
        &mut self,
        object: &mut Collection<'a>,
        source: NodeId,
    ) -> Result<(), Failure> {
        let sources = match &self.nodes[source.index()].value {
            Value::Array(items) => items.clone(),
            _ => vec![source],
        };
        let mut keys: HashSet<Cow<'a, str>> = object
            .entries
            .iter()
            .map(|entry| entry.key.clone())
            .collect();
        for source in sources {
            let span = self.nodes[source.index()].span;
            let Value::Object(entries) = &mut self.nodes[source.index()].value else {
                return Err(Failure::new(
                    span,
                    "`<<` needs an object or a list of objects",
                ));
            };
            // Nothing else uses the copy that the alias made.
            for entry in std::mem::take(entries) {
                if keys.insert(entry.key.clone()) {
                    object.entries.push(entry);
                }
            }
        }
        Ok(())
    }

    fn copy(&mut self, target: NodeId, alias: Span, depth: usize) -> Result<NodeId, Failure> {
        if depth >= DEPTH_LIMIT {
            return Err(too_deep(alias));
        }
        self.copied += 1;
        if self.copied > COPY_LIMIT {
            return Err(Failure::new(
                alias,
                format!("the aliases of this document expand to more than {COPY_LIMIT} values"),
            )
            .help("use `$ref`, which is not expanded"));
        }
        let span = self.nodes[target.index()].span;
        let copy = self.push(Value::Scalar(Scalar::Null), span);
        let value = match &self.nodes[target.index()].value {
            Value::Scalar(scalar) => Value::Scalar(scalar.clone()),
            Value::Array(items) => {
                let items = items.clone();
                let mut copies = Vec::with_capacity(items.len());
                for (slot, item) in items.into_iter().enumerate() {
                    copies.push(self.attach_copy(item, alias, depth, copy, slot)?);
                }
                Value::Array(copies)
            }
            Value::Object(entries) => {
                let shallow: Vec<_> = entries
                    .iter()
                    .map(|it| Entry {
                        key: it.key.clone(),
                        ..*it
                    })
                    .collect();
                let mut copies = Vec::with_capacity(shallow.len());
                for (slot, mut entry) in shallow.into_iter().enumerate() {
                    entry.value = self.attach_copy(entry.value, alias, depth, copy, slot)?;
                    copies.push(entry);
                }
                if let Some(index) = self.key_indexes.get(&target).cloned() {
                    self.key_indexes.insert(copy, index);
                }
                Value::Object(copies)
            }
        };
        self.nodes[copy.index()].value = value;
        Ok(copy)
    }

    /// Copies a child into a copy of its parent.
    fn attach_copy(
        &mut self,
        child: NodeId,
        alias: Span,
        depth: usize,
        parent: NodeId,
        slot: usize,
    ) -> Result<NodeId, Failure> {
        let copy = self.copy(child, alias, depth + 1)?;
        self.set_parent(copy, parent, slot);
        Ok(copy)
    }
}
