//! Redaction of responses in `Debug` output and messages.
//!
//! Documented fields are printed, unless the document marks them as secret. Unknown
//! fields may be secrets: only their names are printed, and only names that look like
//! field names.

mod text;

use std::fmt;

use serde_json::{Map, Value};

pub(crate) use text::without_secrets;

/// Replaces a redacted text.
pub(crate) const REDACTED: &str = "…";

/// Returns a key that looks like a field name; otherwise [`REDACTED`]. In a map with
/// arbitrary keys, a key may be a secret or a megabyte long.
pub(crate) fn field_name(key: &str) -> &str {
    let is_field_name = key.len() <= 40
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && key.chars().filter(char::is_ascii_digit).count() <= 3;
    if is_field_name { key } else { REDACTED }
}

/// Prints the names of unknown fields and redacts their values.
pub(crate) struct RedactedFields<'a>(pub(crate) &'a Map<String, Value>);

impl fmt::Debug for RedactedFields<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for key in self.0.keys() {
            map.entry(&field_name(key), &format_args!("{REDACTED}"));
        }
        map.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_that_may_be_data_is_redacted() {
        let longest = "a".repeat(40);
        for key in ["id", "oauth_access_token", "line_123", &longest] {
            assert_eq!(field_name(key), key);
        }
        let too_long = "a".repeat(41);
        for key in ["x-1", "a b", "sk_1234", "\u{e9}", &too_long] {
            assert_eq!(field_name(key), "…", "{key}");
        }
    }

    #[test]
    fn unknown_fields_are_printed_by_name_only() {
        let source: crate::types::Source =
            serde_json::from_str(r#"{"id": "dc_1", "secrets": {"a": "canary"}, "can-ary": 7}"#)
                .unwrap();
        let shown = format!("{source:?}");
        assert!(shown.contains(r#"id: SourceId("dc_1")"#), "{shown}");
        assert!(
            shown.ends_with(r#"extra: {"secrets": …, "…": …} }"#),
            "{shown}"
        );
        // The map itself is not redacted.
        assert!(format!("{:?}", source.extra).contains("canary"));
    }
}
