//! The error of loading a document.

use std::fmt;

use super::{Position, Span};

/// Which step of loading failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadErrorKind {
    /// The text is not YAML, or not UTF-8.
    InvalidYaml,
    /// The text is YAML, but not a document of OpenAPI 3.0.
    NotOpenApi,
}

/// Why a text could not be loaded as a document, and where.
#[derive(Clone, Debug)]
pub struct LoadError {
    /// Which step failed.
    pub kind: LoadErrorKind,
    /// What is wrong, in one sentence.
    pub message: String,
    /// Where, as line and column.
    pub position: Position,
    /// Where, as bytes of the text.
    pub span: Span,
    /// The JSON pointer of the node; empty for the root or if there is no tree.
    pub pointer: String,
    /// The operation that the node belongs to.
    pub operation: Option<String>,
    /// What the document should contain there.
    pub expected: Option<String>,
    /// What it contains.
    pub actual: Option<String>,
    /// How to fix it.
    pub help: Option<String>,
}

impl fmt::Display for LoadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for LoadError {}
