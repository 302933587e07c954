//! Reads the vendor's documentation from files.

use openapi_diff::Axis;
use openapi_document::model::Model;
use openapi_document::require_3_0;
use openapi_document::tree::{Document, LoadError};

use super::compare::{Difference, Kind};
use super::description::{Description, Place, Unreadable};
use super::openapi;
use super::page::{self, Format};

/// A source of the vendor's.
#[derive(Debug)]
pub struct Source {
    /// The name of the file.
    pub name: String,
    /// What it documents.
    pub description: Description,
    /// The differences between its schemas and those of openapi.yaml.
    pub schemas: Vec<Difference>,
}

/// Reads a source of any format.
///
/// # Errors
///
/// Fails if the text looks like an OpenAPI document but cannot be read as one, or if it has no
/// operations.
pub fn read(name: &str, text: &str, ours: &Model<'_>) -> Result<Source, ReadError> {
    let mut source = Source {
        name: name.to_owned(),
        description: Description::default(),
        schemas: Vec::new(),
    };
    match format(name, text) {
        Some(format) => {
            source.description = page::read(name, text, format);
            for (line, text) in std::mem::take(&mut source.description.documents) {
                source.add_fragment(line, &text, ours);
            }
        }
        None => {
            let document = openapi_document::open(name, text).map_err(ReadError::Load)?;
            require_3_0(&document).map_err(ReadError::Load)?;
            source.add_document(&document, 0, ours);
        }
    }
    if source.description.operations.is_empty() {
        let is_html = text.trim_start().starts_with('<') && text.contains("</html>");
        return Err(match is_html {
            true => ReadError::Html,
            false => ReadError::NoOperations,
        });
    }
    Ok(source)
}

/// Why a source cannot be read.
#[derive(Debug)]
pub enum ReadError {
    /// It is not an OpenAPI document that can be read.
    Load(Box<LoadError>),
    /// It is HTML.
    Html,
    /// It has no line such as `GET /path`.
    NoOperations,
}

/// The format of a page; `None` for an OpenAPI document.
fn format(name: &str, text: &str) -> Option<Format> {
    let extension = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    let has_line = |prefix: &str| text.lines().any(|line| line.starts_with(prefix));
    match extension.as_str() {
        "yaml" | "yml" | "json" => None,
        "md" | "mdx" => Some(Format::Markdown),
        _ if has_line("```") => Some(Format::Markdown),
        _ if text.trim_start().starts_with('{') || has_line("openapi:") => None,
        _ => Some(Format::Text),
    }
}

/// The rules of `openapi-diff` about differences that [`super::compare`] reports itself.
const COMPARED: [&str; 2] = ["operation-removed", "operation-added"];

impl Source {
    /// Adds an OpenAPI document that a page contains, as the pages of one operation do.
    fn add_fragment(&mut self, line: usize, text: &str, ours: &Model<'_>) {
        let name = self.name.clone();
        let document = openapi_document::open(&name, text)
            .and_then(|document| require_3_0(&document).map(|()| document));
        match document {
            Ok(document) => self.add_document(&document, line - 1, ours),
            Err(error) => self.description.unreadable.push(Unreadable {
                place: Place {
                    file: name.clone(),
                    line: line - 1 + error.position.line,
                },
                message: format!("this OpenAPI document cannot be read: {}", error.message),
            }),
        }
    }

    /// Adds an OpenAPI document that begins after some lines of the source.
    fn add_document(&mut self, document: &Document<'_>, lines_before: usize, ours: &Model<'_>) {
        let model = Model::new(document);
        for mut operation in openapi::read(&model).operations {
            operation.place.line += lines_before;
            for example in operation
                .requests
                .iter_mut()
                .chain(&mut operation.responses)
            {
                example.place.line += lines_before;
            }
            self.description.operations.push(operation);
        }
        let changes = openapi_diff::compare(ours, &model).into_iter();
        let compared = changes.filter(|change| {
            change.rule.axis == Axis::Wire && !COMPARED.contains(&change.rule.name)
        });
        self.schemas.extend(compared.map(|change| Difference {
            kind: Kind::Schema,
            operation: Some(change.operations.join(", ")).filter(|names| !names.is_empty()),
            subject: Some(change.rule.name.to_owned()),
            message: change.message,
            documented: change.new.map(|it| place(it, lines_before)),
            ours: change.old.map(|it| place(it, 0)),
        }));
    }
}

fn place(position: openapi_diff::Position, lines_before: usize) -> Place {
    Place {
        file: position.file,
        line: lines_before + position.line,
    }
}
