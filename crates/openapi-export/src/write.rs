//! A document as text.

use serde_json::Value;

use crate::Syntax;

/// Writes a document; the same document gives the same bytes.
pub fn write(document: &Value, syntax: Syntax) -> Result<String, String> {
    match syntax {
        Syntax::Json => serde_json::to_string_pretty(document)
            .map(|text| text + "\n")
            .map_err(|error| error.to_string()),
        // By the rules of YAML 1.1, too, `no`, `1_000` and `2020-01-01` stay strings: PyYAML and
        // SnakeYAML, on which other people's generators stand, read by these.
        Syntax::Yaml => serde_saphyr::to_string_with_options(
            document,
            serde_saphyr::ser_options! { compact_list_indent: false },
        )
        .map_err(|error| error.to_string()),
    }
}
