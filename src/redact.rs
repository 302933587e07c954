//! What may be printed of a response.
//!
//! What the document knows is printed, but for what it marks as a secret. What it
//! does not know may be a secret: of that only names are, and of names only those
//! that look like the name of a field.

mod text;

use std::fmt;

use serde_json::{Map, Value};

pub(crate) use text::without_secrets;

/// Printed in place of what is not.
pub(crate) const REDACTED: &str = "…";

/// A key that looks like the name of a field, or a stand-in: where names are data,
/// one may be a secret, or a megabyte long.
pub(crate) fn name(key: &str) -> &str {
    let name = key.len() <= 40
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && key.chars().filter(char::is_ascii_digit).count() <= 3;
    if name { key } else { REDACTED }
}

/// Prints unknown members by their names.
pub(crate) struct Unknown<'a>(pub(crate) &'a Map<String, Value>);

impl fmt::Debug for Unknown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for key in self.0.keys() {
            map.entry(&name(key), &format_args!("{REDACTED}"));
        }
        map.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_may_be_data_is_not_shown() {
        let longest = "a".repeat(40);
        for key in ["id", "oauth_access_token", "line_123", &longest] {
            assert_eq!(name(key), key);
        }
        let too_long = "a".repeat(41);
        for key in ["x-1", "a b", "sk_1234", "\u{e9}", &too_long] {
            assert_eq!(name(key), "…", "{key}");
        }
    }

    #[test]
    fn unknown_members_are_told_by_name() {
        let source: crate::types::Source =
            serde_json::from_str(r#"{"id": "dc_1", "secrets": {"a": "canary"}, "can-ary": 7}"#)
                .unwrap();
        let shown = format!("{source:?}");
        assert!(shown.contains(r#"id: SourceId("dc_1")"#), "{shown}");
        assert!(
            shown.ends_with(r#"extra: {"secrets": …, "…": …} }"#),
            "{shown}"
        );
        // Who asks for them gets them.
        assert!(format!("{:?}", source.extra).contains("canary"));
    }
}
