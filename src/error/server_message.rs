//! Extracts a message from an error response in any format.

use serde_json::Value;

use crate::redact::{self, REDACTED, without_secrets};

/// The maximum length of a message.
const MAX_CHARS: usize = 300;

/// The JSON properties that contain the message, in order of preference.
const NAMES: [&str; 6] = [
    "message",
    "error_description",
    "detail",
    "title",
    "error",
    "errors",
];

/// Returns the message as one line, or `None` if there is none.
///
/// The API does not document its error responses, so all common formats are
/// supported. `scrub` removes secrets before the text is truncated.
pub(crate) fn server_message(body: &[u8], scrub: impl FnOnce(String) -> String) -> Option<String> {
    let message = match serde_json::from_slice::<Value>(body) {
        Ok(value) => from_json(&value)?,
        Err(_) => {
            let text = String::from_utf8_lossy(body);
            if is_truncated_json(&text) {
                return None;
            }
            html_title(&text).unwrap_or_else(|| text.into_owned())
        }
    };
    truncate(without_secrets(&scrub(one_line(&message))))
}

fn from_json(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(items) => items.first().and_then(from_json),
        Value::Object(object) => NAMES
            .iter()
            .find_map(|name| object.get(*name).and_then(from_json))
            // No known property: strings in it may be secrets.
            .or_else(|| (!object.is_empty()).then(|| redact_strings(value).to_string())),
        other => Some(other.to_string()),
    }
}

/// Returns whether the text is truncated JSON, in which no part can be identified as
/// the message.
fn is_truncated_json(text: &str) -> bool {
    let text = text.trim_start();
    let items = text.strip_prefix('[').map(str::trim_start);
    text.starts_with('{') || items.is_some_and(|items| items.starts_with(['{', '"']))
}

fn html_title(text: &str) -> Option<String> {
    // Only ASCII changes case, so positions are the same in both texts.
    let lower = text.to_ascii_lowercase();
    if !lower.contains("<html") && !lower.contains("<!doctype") {
        return None;
    }
    let start = lower.find("<title")?;
    let start = start + lower[start..].find('>')? + 1;
    let end = start + lower[start..].find("</title")?;
    Some(text[start..end].to_owned())
}

/// Redacts every string in a value.
fn redact_strings(value: &Value) -> Value {
    match value {
        Value::String(_) => Value::from(REDACTED),
        Value::Array(items) => items.iter().map(redact_strings).collect(),
        Value::Object(object) => object
            .iter()
            .map(|(name, value)| (redact::field_name(name).to_owned(), redact_strings(value)))
            .collect(),
        other => other.clone(),
    }
}

/// Collapses white space and removes control characters.
fn one_line(text: &str) -> String {
    text.split_whitespace()
        .flat_map(|word| [" ", word])
        .flat_map(str::chars)
        .filter(|c| !c.is_control())
        .skip(1)
        .collect()
}

/// Truncates a long text. Returns `None` for an empty one.
fn truncate(text: String) -> Option<String> {
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => Some(format!("{}…", &text[..end])),
        None => Some(text).filter(|text| !text.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    fn server_message(body: &[u8]) -> Option<String> {
        super::server_message(body, |text| text.replace("canary", "[gone]"))
    }

    #[test]
    fn common_json_formats_are_supported() {
        for body in [
            r#"{"error": "no such source"}"#,
            r#"{"error": {"code": 7, "message": "no such source"}}"#,
            r#"{"errors": [{"detail": "no such source"}]}"#,
            r#"{"code": 7, "message": "no such source"}"#,
            r#""no such source""#,
            r#"["no such source"]"#,
        ] {
            assert_eq!(server_message(body.as_bytes()).unwrap(), "no such source");
        }
        assert_eq!(server_message(br#"{"code":7}"#).unwrap(), r#"{"code":7}"#);
    }

    #[test]
    fn html_and_text_are_supported() {
        let html = b"<!DOCTYPE html><html><head><title>502 Bad\n Gateway</title></head></html>";
        assert_eq!(server_message(html).unwrap(), "502 Bad Gateway");
        for html in [
            "<!doctype html><title>gone</title>",
            "<HTML><TITLE>gone</TITLE>",
        ] {
            assert_eq!(server_message(html.as_bytes()).unwrap(), "gone");
        }
        let text = "a <title>is</title> left out";
        assert_eq!(server_message(text.as_bytes()).unwrap(), text);
        assert_eq!(
            server_message(b" upstream \n failed ").unwrap(),
            "upstream failed"
        );
    }

    #[test]
    fn strings_in_unknown_properties_are_redacted() {
        let body = br#"{"data":{"expires":7,"scopes":["canary"],"token":"canary"}}"#;
        let message = server_message(body).unwrap();
        assert_eq!(
            message,
            r#"{"data":{"expires":7,"scopes":["…"],"token":"…"}}"#
        );
    }

    #[test]
    fn property_names_that_may_be_data_are_redacted() {
        let message = server_message(br#"{"sk-live-0815": 7, "code": 7}"#).unwrap();
        assert_eq!(message, r#"{"…":7,"code":7}"#);
    }

    #[test]
    fn labelled_secrets_are_redacted() {
        let body = br#"{"error": "refused: access_token=abc, scope=all"}"#;
        assert_eq!(
            server_message(body).unwrap(),
            "refused: access_token=…, scope=all"
        );
    }

    #[test]
    fn truncated_json_has_no_message() {
        for body in [
            r#"{"error": "no such source", "credentials": {"key": "abc"#,
            r#" [ {"key": "abc"}"#,
            r#"["abc", "#,
        ] {
            assert_eq!(server_message(body.as_bytes()), None, "{body}");
        }
        assert_eq!(server_message(b"[warn] full").unwrap(), "[warn] full");
    }

    #[test]
    fn secrets_are_removed_before_truncation() {
        let text = format!("{}canary", "a".repeat(297));
        let message = server_message(text.as_bytes()).unwrap();
        assert!(!message.contains("can"), "{message}");
        // Removing a control character must not reassemble the secret.
        assert_eq!(server_message(b"can\x01ary").unwrap(), "[gone]");
    }

    #[test]
    fn empty_body_has_no_message() {
        for body in ["", " \n", "null", "{}", "[]", "\"\""] {
            assert_eq!(server_message(body.as_bytes()), None, "{body}");
        }
    }

    #[test]
    fn long_text_is_truncated_and_control_characters_are_removed() {
        let message = server_message("é".repeat(1_000).as_bytes()).unwrap();
        assert_eq!(message.chars().count(), 301);
        assert_eq!(server_message(b"a\x1b[31mb").unwrap(), "a[31mb");
        assert!(server_message(b"\xff\xfe").is_some());
    }
}
