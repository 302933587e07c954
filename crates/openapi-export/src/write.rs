//! Formats a document as text.

use std::fmt;

use serde_json::Value;

/// The syntax of the exported text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Syntax {
    /// YAML that means the same in YAML 1.1 and 1.2.
    Yaml,
    /// JSON, indented.
    Json,
}

/// Formats a document as YAML or JSON. The output is deterministic.
///
/// # Errors
///
/// Fails if the serializer cannot represent a value.
pub fn write(document: &Value, syntax: Syntax) -> Result<String, WriteError> {
    match syntax {
        Syntax::Json => serde_json::to_string_pretty(document)
            .map(|text| text + "\n")
            .map_err(|error| WriteError(error.to_string())),
        // PyYAML and SnakeYAML, which many generators use, read YAML 1.1. There, strings such as
        // `no`, `1_000` and `2020-01-01` need quotes; this serializer quotes them.
        Syntax::Yaml => serde_saphyr::to_string_with_options(
            document,
            serde_saphyr::ser_options! { compact_list_indent: false },
        )
        .map_err(|error| WriteError(error.to_string())),
    }
}

/// The error of formatting a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteError(String);

impl fmt::Display for WriteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for WriteError {}
