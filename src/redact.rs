//! Redaction of responses in `Debug` output and messages.
//!
//! Documented fields are printed, unless the document marks them as secret or users of the API
//! put the value in: props, parameters, code and events, which are printed by size. Unknown
//! fields may be secrets: only their names are printed, and only names that look like field
//! names.

mod text;

use std::fmt;

use serde::Serialize;
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

/// Prints the size of a value as JSON, and `None` for an absent one.
pub(crate) struct Size<'a, T>(pub(crate) &'a T);

impl<T: Serialize> fmt::Debug for Size<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match serde_json::to_string(self.0) {
            Ok(json) if json == "null" => f.write_str("None"),
            Ok(json) => write!(f, "{REDACTED} ({} bytes of JSON)", json.len()),
            Err(_) => f.write_str(REDACTED),
        }
    }
}

/// Prints the names and the sizes of the properties of a map.
pub(crate) struct RedactedMap<'a>(pub(crate) &'a Map<String, Value>);

impl fmt::Debug for RedactedMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let properties = self.0.iter();
        f.debug_map()
            .entries(properties.map(|(name, value)| (field_name(name), Size(value))))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_values_are_printed_by_name_and_size() {
        let props = serde_json::json!({"url": "canary", "key 1": {"a": [1]}, "none": null});
        let props = crate::types::ConfiguredProps(props.as_object().unwrap().clone());
        assert_eq!(
            format!("{props:?}"),
            r#"ConfiguredProps({"url": … (8 bytes of JSON), "…": … (9 bytes of JSON), "none": None})"#
        );
        let step = crate::types::WorkflowStep::builder()
            .id("c_1")
            .params_json("{\"a\":1}")
            .configured_props_json("canary");
        for shown in [
            format!("{step:?}"),
            format!(
                "{:?}",
                crate::types::WorkflowStep::try_from(step.clone()).unwrap()
            ),
        ] {
            assert!(shown.contains("params_json"), "{shown}");
            assert!(shown.contains("… (11 bytes of JSON)"), "{shown}");
            assert!(!shown.contains("canary"), "{shown}");
        }
        // The values themselves are not redacted.
        assert!(format!("{:?}", *props).contains("canary"));
    }

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
