//! Parses a text into a [`Document`].
//!
//! The loader keeps the open collections on its own stack (`collections`), so nesting uses no call
//! stack. Aliases are copied (`aliases`), so each node has one parent. The nesting depth and the
//! number of copies are limited.

mod aliases;
mod collections;
mod controls;
mod files;

use std::borrow::Cow;
use std::collections::HashMap;

use granit_parser::{Event, Marker, Parser, ScalarStyle, Tag};

use super::load_error::LoadError;
use super::position::Lines;
use super::{Document, DuplicateKey, FilePart, KeyIndexes, Node, NodeId, Scalar, Span, Value};
use collections::{Collection, Key};
use controls::StandIns;
pub use files::load_sources;

/// The deepest nesting of collections. Handwritten documents stay below 50.
const DEPTH_LIMIT: usize = 400;

/// An error before its line and column are computed.
struct Failure {
    at: Span,
    message: String,
    help: Option<&'static str>,
}

impl Failure {
    fn new(at: Span, message: impl Into<String>) -> Self {
        Self {
            at,
            message: message.into(),
            help: None,
        }
    }

    fn help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }
}

/// Parses a text as one YAML 1.2 document; JSON is a subset of YAML.
///
/// `file` is the name that the document and its errors have. Keys are strings; an unquoted key
/// such as `200` is read as its text.
///
/// # Errors
///
/// Fails if the text is not YAML, contains a second document, has a key that is a collection,
/// exceeds the limits on depth (400 levels), aliases (one million copied nodes) or size (4 GiB),
/// or has an alias to a value that contains it.
pub fn load<'a>(file: &'a str, text: &'a str) -> Result<Document<'a>, Box<LoadError>> {
    let lines = Lines::new(text);
    let mut loader = Loader::new(text);
    match loader.run() {
        Ok(()) => {
            let root = loader.root.unwrap_or(NodeId(0));
            let main = FilePart {
                name: file,
                start: 0,
                text,
                lines,
                root,
            };
            Ok(Document {
                text,
                files: vec![main],
                roots_by_name: HashMap::new(),
                unread: HashMap::new(),
                root,
                nodes: loader.nodes,
                duplicate_keys: loader.duplicate_keys,
                key_indexes: loader.key_indexes,
                written: HashMap::new(),
            })
        }
        Err(failure) => {
            let position = lines.position(text, failure.at.start);
            let mut error = LoadError::invalid_yaml(failure.message, position, failure.at);
            error.help = failure.help.map(str::to_owned);
            Err(Box::new(error))
        }
    }
}

struct Loader<'a> {
    text: &'a str,
    nodes: Vec<Node<'a>>,
    /// The collections that contain the current place, the innermost last.
    open: Vec<Collection<'a>>,
    anchors: HashMap<usize, NodeId>,
    root: Option<NodeId>,
    documents: usize,
    copied: usize,
    duplicate_keys: Vec<DuplicateKey>,
    key_indexes: KeyIndexes<'a>,
    /// The byte of the last marker that had one.
    last_offset: u32,
}

impl<'a> Loader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            nodes: Vec::with_capacity(text.len() / 24),
            open: Vec::new(),
            anchors: HashMap::new(),
            root: None,
            documents: 0,
            copied: 0,
            duplicate_keys: Vec::new(),
            key_indexes: HashMap::new(),
            last_offset: 0,
        }
    }

    fn run(&mut self) -> Result<(), Failure> {
        let start = Span { start: 0, end: 0 };
        if self.text.len() >= u32::MAX as usize {
            return Err(Failure::new(start, "the document is larger than 4 GiB"));
        }
        match StandIns::replace(self.text) {
            None => self.parse(self.text, |text| text)?,
            Some((text, stand_ins)) => self.parse(&text, |text| stand_ins.restore(&text))?,
        }
        if self.root.is_none() {
            self.root = Some(self.push(Value::Scalar(Scalar::Null), start));
        }
        Ok(())
    }

    /// Reads the events of the parser. `text` has the same length as that of the document, and
    /// `original` returns the text of the document for a part of it.
    fn parse<'e>(
        &mut self,
        text: &'e str,
        original: impl Fn(Cow<'e, str>) -> Cow<'a, str>,
    ) -> Result<(), Failure> {
        let options = granit_parser::options! {
            emit_comments: false,
            simple_key_max_lookahead: 4096,
            flow_nesting_limit: DEPTH_LIMIT,
            block_nesting_limit: DEPTH_LIMIT,
        };
        let mut parser = Parser::new_from_str_with_options(text, options);
        let mut parsed = 0;
        while let Some(next) = parser.next_event() {
            let (event, span) = next.map_err(|error| {
                let at = self.offset(error.marker());
                match self.open_quote(parsed, at) {
                    Some(quote) => Failure::new(
                        self.character(quote),
                        format!(
                            "not YAML: this quote is not closed on its line; {}",
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
            parsed = span.end;
            self.event(event, span, &original)?;
        }
        Ok(())
    }

    /// Finds the quote that opens a value and is not closed on its line, in text that is not YAML.
    /// The parser stops far below, at the next quote or at the end of the text.
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

    /// The span of the character that begins at a byte; empty at the end of a line.
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

    fn event<'e>(
        &mut self,
        event: Event<'e>,
        span: Span,
        original: impl Fn(Cow<'e, str>) -> Cow<'a, str>,
    ) -> Result<(), Failure> {
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Failure::new(span, "a second YAML document starts here")
                        .help("keep one document per file"));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.scalar(original(text), style, anchor, tag.as_deref(), span);
            }
            Event::MappingStart(_, anchor, _) => self.open(true, anchor, span)?,
            Event::SequenceStart(_, anchor, _) => self.open(false, anchor, span)?,
            Event::MappingEnd | Event::SequenceEnd => self.close(span)?,
            Event::Alias(anchor) => self.alias(anchor, span)?,
            _ => {}
        }
        Ok(())
    }

    fn expects_key(&self) -> bool {
        self.open
            .last()
            .is_some_and(|collection| collection.is_object && collection.key.is_none())
    }

    fn scalar(
        &mut self,
        text: Cow<'a, str>,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        span: Span,
    ) {
        let core = tag.and_then(Tag::core_suffix);
        let is_plain = style == ScalarStyle::Plain && tag.is_none_or(|_| core.is_some());
        if self.expects_key() {
            let non_string = is_plain && !matches!(Scalar::plain(text.clone()), Scalar::String(_));
            if anchor != 0 {
                let node = self.push(Value::Scalar(Scalar::String(text.clone())), span);
                self.anchors.insert(anchor, node);
            }
            self.key(text, span, non_string);
            return;
        }
        let scalar = match core {
            Some(core) => Scalar::tagged(text, core),
            None if is_plain => Scalar::plain(text),
            None => Scalar::String(text),
        };
        // The parser's span of a block scalar includes the line breaks after it.
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
    }

    /// Stores a key until its value is read.
    fn key(&mut self, text: Cow<'a, str>, span: Span, non_string: bool) {
        if let Some(collection) = self.open.last_mut() {
            collection.key = Some(Key {
                text,
                span,
                non_string,
            });
        }
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

    fn set_parent(&mut self, child: NodeId, parent: NodeId, slot: usize) {
        let child = &mut self.nodes[child.index()];
        child.parent = Some(parent);
        child.slot = slot as u32;
    }
}

fn too_deep(at: Span) -> Failure {
    Failure::new(
        at,
        format!("values are nested more than {DEPTH_LIMIT} levels deep"),
    )
    .help("name the inner parts in `components` and use `$ref`")
}
