//! The error of loading a document.

use std::fmt;

use super::position::{Position, Span};

/// The step of loading that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadErrorKind {
    /// The text is not YAML, or not UTF-8.
    InvalidYaml,
    /// The text is YAML, but not an OpenAPI 3.0 or 3.1 document.
    NotOpenApi,
}

/// Describes why a text could not be loaded as a document, and where.
///
/// Its `Display` is the message alone, without the position.
#[derive(Clone, Debug)]
pub struct LoadError {
    /// The step that failed.
    pub kind: LoadErrorKind,
    /// What is wrong, in one sentence.
    pub message: String,
    /// The line and column.
    pub position: Position,
    /// The bytes of the text.
    pub span: Span,
    /// The JSON pointer of the node; empty for the root, and if the text could not be parsed.
    pub pointer: String,
    /// The operation that contains the node: its ID, or else its method and path.
    pub operation: Option<String>,
    /// What the document should contain there.
    pub expected: Option<String>,
    /// What it contains.
    pub actual: Option<String>,
    /// How to fix it.
    pub help: Option<String>,
}

impl LoadError {
    /// An error about a text that could not be parsed.
    pub(crate) fn invalid_yaml(message: String, position: Position, span: Span) -> Self {
        Self {
            kind: LoadErrorKind::InvalidYaml,
            message,
            position,
            span,
            pointer: String::new(),
            operation: None,
            expected: None,
            actual: None,
            help: None,
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for LoadError {}
