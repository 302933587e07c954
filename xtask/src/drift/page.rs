//! Reads a page of documentation, in the form of Pipedream's REST API reference.
//!
//! `blocks` splits the page into headings, paragraphs and code, whatever its format.
//! The modules below read endpoints, parameters and example requests from blocks.

mod blocks;
mod curl;
mod endpoint;
mod parameter;

use blocks::{Block, Content};
use curl::ExampleRequest;

use super::description::{Description, Example, Operation, Parameter, Place, Unreadable};
use super::payload::Payload;

pub use blocks::Format;

/// Reads a page.
pub fn read(file: &str, text: &str, format: Format) -> Description {
    let mut reader = Reader {
        file,
        description: Description::default(),
        section: Section::Common,
        title_level: u8::MAX,
        part: Part::Other,
        in_parameter: false,
        expected: None,
    };
    for block in blocks::split(text, format) {
        reader.block(&block);
    }
    reader.finish()
}

/// What the blocks belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    /// No operation.
    Common,
    /// The last operation. A heading of this level, or of a higher one, ends it.
    Operation { level: u8 },
}

/// The part of a section, named by the heading above.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Endpoint,
    Parameters,
    Request,
    Response,
    Other,
}

impl Part {
    fn of(heading: &str) -> Option<Self> {
        let heading = heading.trim().to_lowercase();
        Some(match heading.as_str() {
            "endpoint" => Self::Endpoint,
            "parameters" | "path parameters" | "query parameters" | "request body"
            | "body parameters" | "headers" => Self::Parameters,
            "notes and examples" => Self::Other,
            _ if heading.starts_with("example request") => Self::Request,
            _ if heading.starts_with("example response") => Self::Response,
            _ => return None,
        })
    }
}

struct Reader<'a> {
    file: &'a str,
    description: Description,
    section: Section,
    /// The level of the last heading that is a title.
    title_level: u8,
    part: Part,
    /// Whether the last parameter is still being described.
    in_parameter: bool,
    /// The part whose content has not come yet, and the line of its heading.
    expected: Option<(Part, usize)>,
}

impl Reader<'_> {
    fn place(&self, line: usize) -> Place {
        Place {
            file: self.file.to_owned(),
            line,
        }
    }

    fn unreadable(&mut self, line: usize, message: String) {
        let place = self.place(line);
        self.description
            .unreadable
            .push(Unreadable { place, message });
    }

    fn operation(&mut self) -> Option<&mut Operation> {
        match self.section {
            Section::Common => None,
            Section::Operation { .. } => self.description.operations.last_mut(),
        }
    }

    fn block(&mut self, block: &Block) {
        match &block.content {
            Content::Heading { level, text } => self.heading(block.line, *level, text),
            Content::Code(text) => self.code(block.line, text),
            Content::Paragraph(text) => self.paragraph(block.line, text),
        }
    }

    fn heading(&mut self, line: usize, level: u8, text: &str) {
        self.check_expected();
        self.in_parameter = false;
        let part = Part::of(text);
        self.part = part.unwrap_or(Part::Other);
        if let Some(part) = part {
            self.expected = Some((part, line)).filter(|_| part != Part::Other);
            return;
        }
        self.title_level = level;
        if let Some(found) = endpoint::read(text.trim_matches('`')) {
            return self.endpoint(line, &found);
        }
        if matches!(self.section, Section::Operation { level: own } if level <= own) {
            self.section = Section::Common;
        }
    }

    /// Reports a heading whose content could not be recognized.
    fn check_expected(&mut self) {
        let Some((part, line)) = self.expected.take() else {
            return;
        };
        let message = match part {
            Part::Endpoint => "this heading is not followed by a line such as `GET /path`",
            Part::Parameters => "no parameter below this heading can be read",
            Part::Request => "no example request below this heading can be read",
            // A response can be described in words.
            Part::Response | Part::Other => return,
        };
        self.unreadable(line, message.to_owned());
    }

    fn code(&mut self, line: usize, text: &str) {
        if text.lines().any(|line| line.starts_with("openapi:")) {
            self.description.documents.push((line, text.to_owned()));
            return;
        }
        if let Some(found) = endpoint::read(text) {
            return self.endpoint(line, &found);
        }
        if text.contains("curl ") {
            self.found(Part::Request);
            return match curl::read(text) {
                Ok(Some(request)) => self.example_request(line, request),
                Ok(None) => {}
                Err(message) => self.unreadable(line, message),
            };
        }
        let Some(payload) = Payload::read(text) else {
            if self.part == Part::Response {
                let message = "this example response is not JSON".to_owned();
                self.unreadable(line, message);
            }
            return;
        };
        self.found(self.part);
        let example = Example {
            payload,
            place: self.place(line),
            is_ours: false,
        };
        let part = self.part;
        match (self.operation(), part) {
            (Some(operation), Part::Request) => operation.requests.push(example),
            (Some(operation), Part::Response) => operation.responses.push(example),
            _ => self.description.fragments.push(example),
        }
    }

    fn found(&mut self, part: Part) {
        if matches!(self.expected, Some((expected, _)) if expected == part) {
            self.expected = None;
        }
    }

    fn endpoint(&mut self, line: usize, found: &endpoint::Endpoint) {
        self.found(Part::Endpoint);
        let place = self.place(line);
        let new = Operation {
            method: found.method.clone(),
            path: found.path.clone(),
            place: place.clone(),
            parameters: Vec::new(),
            has_schemas: false,
            mentioned: Vec::new(),
            requests: Vec::new(),
            responses: Vec::new(),
        };
        // Notes repeat the endpoint with a query.
        let repeats = self.operation().is_some_and(|last| last.is_same(&new));
        if !repeats {
            self.section = Section::Operation {
                level: self.title_level,
            };
            self.part = Part::Other;
            self.in_parameter = false;
            self.description.operations.push(new);
        }
        if let Some(operation) = self.operation() {
            let names = found.query.iter();
            let mentioned = names.map(|name| (name.clone(), place.clone()));
            operation.mentioned.extend(mentioned);
        }
    }

    fn example_request(&mut self, line: usize, request: ExampleRequest) {
        let place = self.place(line);
        let Some(operation) = self.operation() else {
            return;
        };
        if !endpoint::matches(&operation.path, &request.path) {
            let (path, name) = (request.path, operation.name());
            let message = format!("this example requests `{path}`, but the operation is `{name}`");
            return self.unreadable(line, message);
        }
        let mentioned = request.query.into_iter().map(|name| (name, place.clone()));
        operation.mentioned.extend(mentioned);
        if let Some(payload) = request.body {
            operation.requests.push(Example {
                payload,
                place,
                is_ours: false,
            });
        }
    }

    fn paragraph(&mut self, line: usize, text: &str) {
        for (offset, text) in text.lines().enumerate() {
            self.line(line + offset, text);
        }
    }

    fn line(&mut self, line: usize, text: &str) {
        if let Some(found) = endpoint::read_code_span(text) {
            return self.endpoint(line, &found);
        }
        if text.to_lowercase().contains("no parameters") {
            return self.found(Part::Parameters);
        }
        if let Some(found) = parameter::read(text) {
            self.found(Part::Parameters);
            self.in_parameter = true;
            let parameter = Parameter {
                name: found.name,
                place: self.place(line),
                types: found.types,
                required: Some(!found.is_optional),
                default: None,
                minimum: None,
                maximum: None,
                is_ours: false,
            };
            match self.operation() {
                Some(operation) => operation.parameters.push(parameter),
                None => self.description.common.push(parameter),
            }
        } else if self.part == Part::Parameters && parameter::is_similar(text) {
            let message = format!("`{}` looks like a parameter without a type", text.trim());
            return self.unreadable(line, message);
        }
        if !self.in_parameter {
            return;
        }
        let last = match self.section {
            Section::Common => self.description.common.last_mut(),
            Section::Operation { .. } => (self.description.operations.last_mut())
                .and_then(|operation| operation.parameters.last_mut()),
        };
        if let Some(last) = last {
            parameter::read_bounds(text, last);
        }
    }

    fn finish(mut self) -> Description {
        self.check_expected();
        self.description
    }
}
