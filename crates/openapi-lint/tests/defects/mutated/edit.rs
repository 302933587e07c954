//! Edits a document's text at nodes of its tree.

use openapi_document::model::Model;
use openapi_document::tree::{Document, Location, NodeId, Span};

/// The document to edit.
pub(crate) struct Base<'a> {
    pub(crate) document: &'a Document<'a>,
    pub(crate) model: &'a Model<'a>,
}

/// An edited text, and the lines on which the finding may be.
pub(crate) struct Case {
    pub(crate) text: String,
    pub(crate) lines: Vec<usize>,
}

impl<'a> Base<'a> {
    pub(crate) fn line(&self, place: Location) -> usize {
        self.document.position(place.span.start).line
    }

    fn splice(&self, span: Span, with: &str) -> String {
        let text = self.document.text();
        format!(
            "{}{with}{}",
            &text[..span.start as usize],
            &text[span.end as usize..]
        )
    }

    /// Renames a property. The finding is expected on the line of the name.
    pub(crate) fn rename(&self, node: NodeId, name: &str) -> Case {
        let place = self.document.key_location(node);
        Case {
            text: self.splice(place.span, name),
            lines: vec![self.line(place)],
        }
    }

    /// Replaces a value. The finding is expected on its line.
    pub(crate) fn replace(&self, node: NodeId, value: &str) -> Case {
        let span = self.document.span(node);
        let place = self.document.location(node);
        let old = self.document.slice(span).trim_end();
        let span = Span {
            start: span.start,
            end: span.start + old.len() as u32,
        };
        let key = self.document.key_location(node);
        // The new value starts on the line of the name, even if the old one was a block below it.
        if self.line(place) > self.line(key) && self.document.entry_of(node).is_some() {
            let span = Span {
                start: key.span.end,
                end: span.end,
            };
            return Case {
                text: self.splice(span, &format!(": {value}")),
                lines: vec![self.line(key)],
            };
        }
        Case {
            text: self.splice(span, value),
            lines: vec![self.line(place)],
        }
    }

    /// Returns the lines of a property or an item.
    fn extent(&self, node: NodeId) -> Span {
        let text = self.document.text();
        let key = self.document.key_location(node);
        let start = text[..key.span.start as usize]
            .rfind('\n')
            .map_or(0, |at| at + 1);
        let value = self.document.slice(self.document.span(node)).trim_end();
        let mut end = self.document.span(node).start as usize + value.len();
        if self.document.is_object(node) || !self.document.items(node).is_empty() {
            // The span of a block collection may include the comments after it.
            end = self.last_byte(node);
        }
        let end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
        Span {
            start: start as u32,
            end: end as u32,
        }
    }

    fn last_byte(&self, node: NodeId) -> usize {
        let document = self.document;
        let last = document
            .entries(node)
            .last()
            .map(|member| member.value)
            .or(document.items(node).last().copied());
        match last {
            Some(last) => {
                let inner = self.last_byte(last);
                let text = document.slice(document.span(node));
                if text.starts_with(['[', '{']) {
                    document.span(node).end as usize
                } else {
                    inner
                }
            }
            None => {
                let span = document.span(node);
                span.start as usize + document.slice(span).trim_end().len()
            }
        }
    }

    /// Removes a property. The finding is expected on the line of the object's name.
    pub(crate) fn remove(&self, node: NodeId) -> Option<Case> {
        let document = self.document;
        let owner = document.parent(node)?;
        // A block without properties would be null.
        if document.entries(owner).len() < 2 {
            return None;
        }
        let span = self.extent(node);
        let key = document.key_location(node);
        let before = &document.text()[span.start as usize..key.span.start as usize];
        if !before.trim().is_empty() {
            return None;
        }
        Some(Case {
            text: self.splice(span, ""),
            lines: vec![self.line(document.key_location(owner))],
        })
    }

    /// Inserts a property after the first one. The finding is expected on its line.
    pub(crate) fn insert(&self, object: NodeId, property: &str) -> Option<Case> {
        let document = self.document;
        let first = document.entries(object).first()?;
        let text = document.slice(document.span(object));
        if text.starts_with('{') {
            return None;
        }
        let column = document.position(first.key_span.start).column - 1;
        let span = self.extent(first.value);
        let at = Span {
            start: span.end,
            end: span.end,
        };
        let indent = " ".repeat(column);
        let lines: String = property
            .lines()
            .map(|line| format!("{indent}{line}\n"))
            .collect();
        let line = document.position(span.end).line;
        Some(Case {
            text: self.splice(at, &lines),
            lines: vec![line],
        })
    }

    /// Returns the value of a property.
    pub(crate) fn get(&self, node: NodeId, key: &str) -> Option<NodeId> {
        self.document.get(node, key)
    }

    /// Returns the node at a JSON pointer.
    pub(crate) fn at(&self, pointer: &str) -> NodeId {
        self.document
            .at_pointer(pointer)
            .unwrap_or_else(|_| panic!("{pointer} does not exist"))
    }
}

impl Case {
    /// Replaces the lines on which the finding may be.
    pub(crate) fn on(mut self, lines: Vec<usize>) -> Self {
        self.lines = lines;
        self
    }
}
