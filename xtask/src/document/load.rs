//! Reads a text into a [`Document`].
//!
//! The parser hands over events and this module keeps the open collections on a stack of its own,
//! so that nesting costs no call stack. Aliases are copied, so that each node has one parent; what
//! may be copied and how deep a document may nest is bounded.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;

use granit_parser::{Event, Marker, Parser, ScalarStyle, Tag};

use super::position::Lines;
use super::{Document, DuplicateKey, Member, Node, NodeId, Position, Scalar, Span, Value};

/// How deep collections may nest. Documents that people write stay below 50.
const DEPTH_LIMIT: usize = 400;
/// How many nodes aliases may add. An alias bomb asks for billions.
const COPY_LIMIT: usize = 1_000_000;
/// From this number of members on, an object is searched by hash.
const LARGE: usize = 24;

/// Why a text could not be read.
#[derive(Debug)]
pub struct LoadError {
    /// What is wrong.
    pub message: String,
    /// What is underlined.
    pub span: Span,
    /// Where that is.
    pub position: Position,
    /// How to mend it.
    pub help: Option<String>,
}

impl fmt::Display for LoadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for LoadError {}

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
pub fn load<'a>(file: &'a str, text: &'a str) -> Result<Document<'a>, LoadError> {
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
        Err(failure) => Err(LoadError {
            position: lines.position(text, failure.at.start),
            message: failure.message,
            span: failure.at,
            help: failure.help,
        }),
    }
}

/// A collection that is not closed yet.
struct Frame<'a> {
    node: NodeId,
    /// The name whose value comes next, in an object.
    key: Option<(Cow<'a, str>, Span, bool)>,
    members: Vec<Member<'a>>,
    items: Vec<NodeId>,
    is_object: bool,
    /// Whose members `<<` brings in, once the object's own are known.
    merges: Vec<NodeId>,
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
        while let Some(next) = parser.next_event() {
            let (event, span) = next.map_err(|error| {
                let at = self.offset(error.marker());
                Failure::new(self.character(at), format!("not YAML: {}", error.info()))
            })?;
            let span = Span {
                start: self.offset(&span.start),
                end: self.offset(&span.end),
            };
            self.event(event, span)?;
        }
        if self.root.is_none() {
            let root = self.push(Value::Scalar(Scalar::Null), Span { start: 0, end: 0 });
            self.root = Some(root);
        }
        Ok(())
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

    fn key(&mut self, key: Cow<'a, str>, span: Span, non_string: bool) -> Result<(), Failure> {
        if let Some(frame) = self.frames.last_mut() {
            frame.key = Some((key, span, non_string));
        }
        Ok(())
    }

    fn open(&mut self, is_object: bool, anchor: usize, span: Span) -> Result<(), Failure> {
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
            members: Vec::new(),
            items: Vec::new(),
            is_object,
            merges: Vec::new(),
        });
        Ok(())
    }

    fn close(&mut self, span: Span) -> Result<(), Failure> {
        let Some(mut frame) = self.frames.pop() else {
            return Ok(());
        };
        for source in std::mem::take(&mut frame.merges) {
            self.merge(&mut frame, source)?;
        }
        let node = frame.node;
        if frame.is_object {
            self.index(node, &mut frame.members);
        }
        let children: Vec<NodeId> = if frame.is_object {
            frame.members.iter().map(|member| member.value).collect()
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
            frame.members.shrink_to_fit();
            Value::Object(frame.members)
        } else {
            Value::Array(frame.items)
        };
        this.span.end = span.end.max(this.span.start);
        self.attach(node);
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

    fn attach(&mut self, node: NodeId) {
        let Some(frame) = self.frames.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        if !frame.is_object {
            frame.items.push(node);
            return;
        }
        let Some((key, key_span, plain_non_string)) = frame.key.take() else {
            return;
        };
        if key == "<<" && self.text[key_span.start as usize..].starts_with("<<") {
            frame.merges.push(node);
            return;
        }
        frame.members.push(Member {
            key,
            key_span,
            plain_non_string,
            value: node,
        });
    }

    /// Adds what `<<` brings in; the object's own members win.
    fn merge(&mut self, frame: &mut Frame<'a>, source: NodeId) -> Result<(), Failure> {
        let sources = match &self.nodes[source.index()].value {
            Value::Array(items) => items.clone(),
            _ => vec![source],
        };
        let mut known: HashSet<Cow<'a, str>> = frame
            .members
            .iter()
            .map(|member| member.key.clone())
            .collect();
        for source in sources {
            let span = self.nodes[source.index()].span;
            let Value::Object(members) = &mut self.nodes[source.index()].value else {
                return Err(Failure::new(
                    span,
                    "`<<` takes an object or a list of objects",
                ));
            };
            // The copy that the alias made belongs to nobody else.
            for member in std::mem::take(members) {
                if known.insert(member.key.clone()) {
                    frame.members.push(member);
                }
            }
        }
        Ok(())
    }

    /// Drops and records members whose name was there before.
    fn index(&mut self, object: NodeId, members: &mut Vec<Member<'a>>) {
        if members.len() < LARGE {
            let mut at = 1;
            while at < members.len() {
                match members[..at]
                    .iter()
                    .find(|member| member.key == members[at].key)
                {
                    Some(first) => {
                        self.duplicates.push(DuplicateKey {
                            object,
                            first: first.key_span,
                            second: members[at].key_span,
                        });
                        members.remove(at);
                    }
                    None => at += 1,
                }
            }
            return;
        }
        let mut index: HashMap<Cow<'a, str>, u32> = HashMap::with_capacity(members.len());
        let mut kept: Vec<Member<'a>> = Vec::with_capacity(members.len());
        for member in members.drain(..) {
            if let Some(slot) = index.get(&member.key) {
                self.duplicates.push(DuplicateKey {
                    object,
                    first: kept[*slot as usize].key_span,
                    second: member.key_span,
                });
            } else {
                index.insert(member.key.clone(), kept.len() as u32);
                kept.push(member);
            }
        }
        *members = kept;
        self.large.insert(object, index);
    }

    fn copy(&mut self, target: NodeId, alias: Span, depth: usize) -> Result<NodeId, Failure> {
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
                    self.adopt(item, copy, slot);
                    copies.push(item);
                }
                Value::Array(copies)
            }
            Value::Object(members) => {
                let shallow: Vec<_> = members
                    .iter()
                    .map(|m| (m.key.clone(), m.key_span, m.plain_non_string, m.value))
                    .collect();
                let mut copies = Vec::with_capacity(shallow.len());
                for (slot, (key, key_span, plain_non_string, value)) in
                    shallow.into_iter().enumerate()
                {
                    let value = self.copy(value, alias, depth + 1)?;
                    self.adopt(value, copy, slot);
                    copies.push(Member {
                        key,
                        key_span,
                        plain_non_string,
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

    fn adopt(&mut self, child: NodeId, parent: NodeId, slot: usize) {
        let child = &mut self.nodes[child.index()];
        child.parent = Some(parent);
        child.slot = slot as u32;
    }
}

fn too_deep(at: Span) -> Failure {
    Failure::new(
        at,
        format!("values nest deeper than {DEPTH_LIMIT} levels here"),
    )
    .help("no tool reads a document like this; name the inner parts and use `$ref`")
}
