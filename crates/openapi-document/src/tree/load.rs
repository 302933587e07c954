//! Reads a text into a [`Document`].
//!
//! The parser hands over events and this module keeps the open collections on a stack of its own
//! (`collections`), so that nesting costs no call stack. Aliases are copied (`aliases`), so that
//! each node has one parent; what may be copied and how deep a document may nest is bounded.

mod aliases;
mod collections;

use std::borrow::Cow;
use std::collections::HashMap;

use granit_parser::{Event, Marker, Parser, ScalarStyle, Tag};

use super::position::Lines;
use super::{Document, DuplicateKey, LoadError, LoadErrorKind, Node, NodeId, Scalar, Span, Value};
use collections::Frame;

/// How deep collections may nest. Documents that people write stay below 50.
const DEPTH_LIMIT: usize = 400;

struct Failure {
    at: Span,
    message: String,
    help: Option<String>,
}

impl Failure {
    fn new(at: Span, message: impl Into<String>) -> Self {
        Self {
            at,
            message: message.into(),
            help: None,
        }
    }

    fn help(mut self, help: &str) -> Self {
        self.help = Some(help.to_owned());
        self
    }
}

/// Reads YAML, of which JSON is a part.
pub fn load<'a>(file: &'a str, text: &'a str) -> Result<Document<'a>, Box<LoadError>> {
    let lines = Lines::new(text);
    let mut loader = Loader::new(text);
    match loader.run() {
        Ok(()) => Ok(Document {
            file,
            text,
            lines,
            root: loader.root.unwrap_or(NodeId(0)),
            nodes: loader.nodes,
            duplicates: loader.duplicates,
            large: loader.large,
        }),
        Err(failure) => Err(Box::new(LoadError {
            kind: LoadErrorKind::InvalidYaml,
            message: failure.message,
            position: lines.position(text, failure.at.start),
            span: failure.at,
            pointer: String::new(),
            operation: None,
            expected: None,
            actual: None,
            help: failure.help,
        })),
    }
}

struct Loader<'a> {
    text: &'a str,
    nodes: Vec<Node<'a>>,
    frames: Vec<Frame<'a>>,
    anchors: HashMap<usize, NodeId>,
    root: Option<NodeId>,
    documents: usize,
    copied: usize,
    duplicates: Vec<DuplicateKey>,
    large: HashMap<NodeId, HashMap<Cow<'a, str>, u32>>,
    /// Whether a byte of the text is its own character, so that no offset needs translating.
    last_offset: u32,
}

impl<'a> Loader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            nodes: Vec::with_capacity(text.len() / 24),
            frames: Vec::new(),
            anchors: HashMap::new(),
            root: None,
            documents: 0,
            copied: 0,
            duplicates: Vec::new(),
            large: HashMap::new(),
            last_offset: 0,
        }
    }

    fn run(&mut self) -> Result<(), Failure> {
        if self.text.len() >= u32::MAX as usize {
            let start = Span { start: 0, end: 0 };
            return Err(Failure::new(start, "the document is larger than 4 GB"));
        }
        let options = granit_parser::options! {
            emit_comments: false,
            simple_key_max_lookahead: 4096,
            flow_nesting_limit: DEPTH_LIMIT,
            block_nesting_limit: DEPTH_LIMIT,
        };
        let mut parser = Parser::new_from_str_with_options(self.text, options);
        let mut read = 0;
        while let Some(next) = parser.next_event() {
            let (event, span) = next.map_err(|error| {
                let at = self.offset(error.marker());
                match self.open_quote(read, at) {
                    Some(quote) => Failure::new(
                        self.character(quote),
                        format!(
                            "not YAML: this quote is not closed in its line; {}",
                            error.info()
                        ),
                    )
                    .help("close the quote"),
                    None => Failure::new(self.character(at), format!("not YAML: {}", error.info())),
                }
            })?;
            let span = Span {
                start: self.offset(&span.start),
                end: self.offset(&span.end),
            };
            read = span.end;
            self.event(event, span)?;
        }
        if self.root.is_none() {
            let root = self.push(Value::Scalar(Scalar::Null), Span { start: 0, end: 0 });
            self.root = Some(root);
        }
        Ok(())
    }

    /// A quote that opens a value and is not closed in its line, in a part of the text that is not
    /// YAML. The parser stops far below, at the next quote or at the end of the text.
    fn open_quote(&self, from: u32, to: u32) -> Option<u32> {
        let part = self.text.get(from as usize..to as usize)?;
        let mut begin = from;
        for line in part.split_inclusive('\n') {
            let value = line
                .find(": ")
                .map(|at| at + 2)
                .or_else(|| line.find("- ").map(|at| at + 2))
                .unwrap_or(0);
            let rest = line[value..].trim_start();
            let at = begin + (line.len() - rest.len()) as u32;
            let ended = line.ends_with('\n');
            let quote = rest.chars().next().filter(|c| matches!(c, '\'' | '"'));
            if quote.is_some_and(|quote| ended && !rest[1..].contains(quote)) {
                return Some(at);
            }
            begin += line.len() as u32;
        }
        None
    }

    fn offset(&mut self, marker: &Marker) -> u32 {
        if let Some(offset) = marker.byte_offset() {
            self.last_offset = (offset as u32).min(self.text.len() as u32);
        }
        self.last_offset
    }

    fn character(&self, start: u32) -> Span {
        let rest = self.text.get(start as usize..).unwrap_or_default();
        let length = rest
            .chars()
            .next()
            .filter(|c| *c != '\n')
            .map_or(0, char::len_utf8);
        Span {
            start,
            end: start + length as u32,
        }
    }

    fn event(&mut self, event: Event<'a>, span: Span) -> Result<(), Failure> {
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Failure::new(span, "a second YAML document starts here")
                        .help("keep one document in a file"));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.scalar(text, style, anchor, tag.as_deref(), span)?;
            }
            Event::MappingStart(_, anchor, _) => self.open(true, anchor, span)?,
            Event::SequenceStart(_, anchor, _) => self.open(false, anchor, span)?,
            Event::MappingEnd | Event::SequenceEnd => self.close(span)?,
            Event::Alias(anchor) => {
                let target = self.anchors.get(&anchor).copied().filter(|target| {
                    // An anchor that is still open would contain itself.
                    !self.frames.iter().any(|frame| frame.node == *target)
                });
                let Some(target) = target else {
                    return Err(
                        Failure::new(span, "this alias stands inside what it refers to")
                            .help("YAML that contains itself has no end; use `$ref`"),
                    );
                };
                if self.is_key() {
                    let (key, plain) = match self.nodes[target.index()].value {
                        Value::Scalar(Scalar::String(ref text)) => (text.clone(), false),
                        _ => return Err(Failure::new(span, "a key must be a string")),
                    };
                    return self.key(key, span, plain);
                }
                let copy = self.copy(target, span, self.frames.len())?;
                self.attach(copy);
            }
            _ => {}
        }
        Ok(())
    }

    fn is_key(&self) -> bool {
        self.frames
            .last()
            .is_some_and(|frame| frame.is_object && frame.key.is_none())
    }

    fn scalar(
        &mut self,
        text: Cow<'a, str>,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        span: Span,
    ) -> Result<(), Failure> {
        let core = tag.and_then(Tag::core_suffix);
        let plain = style == ScalarStyle::Plain && tag.is_none_or(|_| core.is_some());
        if self.is_key() {
            let non_string = plain && !matches!(Scalar::plain(text.clone()), Scalar::String(_));
            if anchor != 0 {
                let node = self.push(Value::Scalar(Scalar::String(text.clone())), span);
                self.anchors.insert(anchor, node);
            }
            return self.key(text, span, non_string);
        }
        let scalar = match core {
            Some(core) => Scalar::tagged(text, core),
            None if plain => Scalar::plain(text),
            None => Scalar::String(text),
        };
        // A block scalar's span reaches over the line breaks that end it.
        let trimmed = self
            .text
            .get(span.start as usize..span.end as usize)
            .map_or(0, |slice| slice.trim_end().len() as u32);
        let span = Span {
            start: span.start,
            end: span.start + trimmed,
        };
        let node = self.push(Value::Scalar(scalar), span);
        if anchor != 0 {
            self.anchors.insert(anchor, node);
        }
        self.attach(node);
        Ok(())
    }

    /// The name whose value comes next, in an object.
    fn key(&mut self, key: Cow<'a, str>, span: Span, non_string: bool) -> Result<(), Failure> {
        if let Some(frame) = self.frames.last_mut() {
            frame.key = Some((key, span, non_string));
        }
        Ok(())
    }

    fn push(&mut self, value: Value<'a>, span: Span) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        self.nodes.push(Node {
            value,
            span,
            parent: None,
            slot: 0,
        });
        id
    }
}

fn too_deep(at: Span) -> Failure {
    Failure::new(
        at,
        format!("values nest deeper than {DEPTH_LIMIT} levels here"),
    )
    .help("no tool reads a document like this; name the inner parts and use `$ref`")
}
