//! What a server says of an error, whatever form it says it in.

use serde_json::Value;

use crate::redact::{self, REDACTED, without_secrets};

/// No more of it is shown to a person.
const MAX_CHARS: usize = 300;

/// The names under which JSON errors keep their text.
const NAMES: [&str; 6] = [
    "message",
    "error_description",
    "detail",
    "title",
    "error",
    "errors",
];

/// One line of text for a person, or none where the body says nothing.
///
/// No shape of an error is documented, so all usual ones are read. `scrub` takes
/// out what must not be shown, before anything is cut in two.
pub(super) fn server_message(body: &[u8], scrub: impl FnOnce(String) -> String) -> Option<String> {
    let message = match serde_json::from_slice::<Value>(body) {
        Ok(value) => from_json(&value)?,
        Err(_) => {
            let text = String::from_utf8_lossy(body);
            if is_broken_json(&text) {
                return None;
            }
            html_title(&text).unwrap_or_else(|| text.into_owned())
        }
    };
    cut(without_secrets(&scrub(one_line(&message))))
}

fn from_json(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(items) => items.first().and_then(from_json),
        Value::Object(object) => NAMES
            .iter()
            .find_map(|name| object.get(*name).and_then(from_json))
            // Not what is named as an error, so its texts may be anything.
            .or_else(|| (!object.is_empty()).then(|| without_texts(value).to_string())),
        other => Some(other.to_string()),
    }
}

/// Whether the text is meant to be JSON. Of what is cut short no part is known to be
/// the error.
fn is_broken_json(text: &str) -> bool {
    let text = text.trim_start();
    let items = text.strip_prefix('[').map(str::trim_start);
    text.starts_with('{') || items.is_some_and(|items| items.starts_with(['{', '"']))
}

fn html_title(text: &str) -> Option<String> {
    // ASCII only changes case, so positions in both are the same.
    let lower = text.to_ascii_lowercase();
    if !lower.contains("<html") && !lower.contains("<!doctype") {
        return None;
    }
    let start = lower.find("<title")?;
    let start = start + lower[start..].find('>')? + 1;
    let end = start + lower[start..].find("</title")?;
    Some(text[start..end].to_owned())
}

/// The value with each text in it replaced.
fn without_texts(value: &Value) -> Value {
    match value {
        Value::String(_) => Value::from(REDACTED),
        Value::Array(items) => items.iter().map(without_texts).collect(),
        Value::Object(object) => object
            .iter()
            .map(|(name, value)| (redact::name(name).to_owned(), without_texts(value)))
            .collect(),
        other => other.clone(),
    }
}

/// The text with white space folded and control characters gone.
fn one_line(text: &str) -> String {
    text.split_whitespace()
        .flat_map(|word| [" ", word])
        .flat_map(str::chars)
        .filter(|c| !c.is_control())
        .skip(1)
        .collect()
}

/// The text with its end cut off where it is long, or none where it is empty.
fn cut(text: String) -> Option<String> {
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
    fn json_of_any_shape_is_read() {
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
    fn html_and_text_are_read() {
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
    fn texts_under_unknown_names_are_not_shown() {
        let body = br#"{"data":{"expires":7,"scopes":["canary"],"token":"canary"}}"#;
        let message = server_message(body).unwrap();
        assert_eq!(
            message,
            r#"{"data":{"expires":7,"scopes":["…"],"token":"…"}}"#
        );
    }

    #[test]
    fn names_that_may_be_data_are_not_shown() {
        let message = server_message(br#"{"sk-live-0815": 7, "code": 7}"#).unwrap();
        assert_eq!(message, r#"{"…":7,"code":7}"#);
    }

    #[test]
    fn what_is_named_as_a_secret_is_not_shown() {
        let body = br#"{"error": "refused: access_token=abc, scope=all"}"#;
        assert_eq!(
            server_message(body).unwrap(),
            "refused: access_token=…, scope=all"
        );
    }

    #[test]
    fn json_that_is_cut_short_says_nothing() {
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
    fn what_must_not_be_shown_is_gone_before_the_text_is_cut() {
        let text = format!("{}canary", "a".repeat(297));
        let message = server_message(text.as_bytes()).unwrap();
        assert!(!message.contains("can"), "{message}");
        // Nor does dropping a control character put it together again.
        assert_eq!(server_message(b"can\x01ary").unwrap(), "[gone]");
    }

    #[test]
    fn nothing_says_nothing() {
        for body in ["", " \n", "null", "{}", "[]", "\"\""] {
            assert_eq!(server_message(body.as_bytes()), None, "{body}");
        }
    }

    #[test]
    fn long_text_is_cut_and_controls_are_dropped() {
        let message = server_message("é".repeat(1_000).as_bytes()).unwrap();
        assert_eq!(message.chars().count(), 301);
        assert_eq!(server_message(b"a\x1b[31mb").unwrap(), "a[31mb");
        assert!(server_message(b"\xff\xfe").is_some());
    }
}
