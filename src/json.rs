//! Decodes JSON responses and reports where decoding failed.

pub(crate) mod envelope;
#[cfg(test)]
mod fuzz;
pub(crate) mod object;
mod path;
pub(crate) mod raw_object;

use serde::de::DeserializeOwned;

/// Decodes JSON; on failure, reports the path and the expected type.
///
/// The reason contains no value from the response: it may be a credential.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    // Validating UTF-8 once is faster than validating each string, and only one decoder
    // of each type is compiled.
    let text = std::str::from_utf8(body).map_err(|error| invalid_utf8(body, &error))?;
    serde_json::from_str(text).map_err(|error| explain(body, &error))
}

/// Explains invalid UTF-8; JSON must be UTF-8 (RFC 8259, section 8.1).
fn invalid_utf8(body: &[u8], error: &std::str::Utf8Error) -> String {
    let before = &body[..error.valid_up_to()];
    let lines = before.split(|byte| *byte == b'\n');
    let (line, column) = lines.fold((0, 0), |(line, _), text| (line + 1, text.len() + 1));
    let reason = match error.error_len() {
        Some(_) => "is not valid UTF-8",
        // The body ends within a character.
        None => "ends unexpectedly",
    };
    format!("the response {reason} (line {line}, column {column})")
}

fn explain(body: &[u8], error: &serde_json::Error) -> String {
    if body.iter().all(u8::is_ascii_whitespace) {
        return "the response is empty".to_owned();
    }
    let position = format!("line {}, column {}", error.line(), error.column());
    match error.classify() {
        serde_json::error::Category::Syntax => {
            return format!("the response is not valid JSON ({position})");
        }
        serde_json::error::Category::Eof => {
            return format!("the response ends unexpectedly ({position})");
        }
        serde_json::error::Category::Data | serde_json::error::Category::Io => {}
    }
    let message = error.to_string();
    let offset = offset(body, error);
    // A missing field is detected at the end of its object, where the path is that of the
    // last property.
    let path = match message.starts_with("missing field") {
        true => path::json_path_at(body, offset.saturating_sub(1)).parent(),
        false => path::json_path_at(body, offset),
    };
    let path = path.to_string();
    let path = match path.as_str() {
        "" => "the response".to_owned(),
        path => format!("`{path}`"),
    };
    format!("{path} {} ({position})", strip_value(&message))
}

/// Returns the byte offset of an error.
fn offset(body: &[u8], error: &serde_json::Error) -> usize {
    let lines = body.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    before + error.column()
}

/// Rewrites a serde message without the value that it contains.
fn strip_value(message: &str) -> String {
    // The expected type comes last and is fixed text. The value before it may contain
    // anything, including the words searched for here.
    if let Some(field) = message.strip_prefix("missing field `") {
        let field = field.split('`').next().unwrap_or_default();
        return format!("is missing the field `{field}`");
    }
    let expected = message
        .rsplit_once(", expected ")
        .map(|(_, expected)| expected.split(" at line ").next().unwrap_or_default());
    match expected {
        Some(expected) => format!("has the wrong type: expected {expected}"),
        None => "does not match".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::types::{Account, Component, WorkflowDetails};

    #[test]
    fn error_contains_the_path() {
        let body = br#"{"id": "sc_1", "configurable_props": [{"name": 7}]}"#;
        let reason = decode::<Component>(body).unwrap_err();
        assert!(reason.contains("`configurable_props[0].name`"), "{reason}");
        assert!(reason.contains("expected a string"), "{reason}");
    }

    #[test]
    fn invalid_utf8_is_reported_with_its_position() {
        for (body, reason) in [
            (&b"\xff"[..], "is not valid UTF-8 (line 1, column 1)"),
            (b"{}\n \xffab", "is not valid UTF-8 (line 2, column 2)"),
            (b"\"\xc3", "ends unexpectedly (line 1, column 2)"),
        ] {
            let message = decode::<Account>(body).unwrap_err();
            assert_eq!(message, format!("the response {reason}"));
        }
    }

    #[test]
    fn missing_field_is_reported_by_name() {
        let reason = decode::<Account>(b"{}").unwrap_err();
        assert!(reason.contains("is missing the field `id`"), "{reason}");
    }

    #[test]
    fn error_contains_the_path_for_every_kind_of_value() {
        for (body, path) in [
            (r#"{"id": 7}"#, "`id` has the wrong type: expected a string"),
            (
                r#"{"id": {}}"#,
                "`id` has the wrong type: expected a string",
            ),
            (
                r#"{"id": []}"#,
                "`id` has the wrong type: expected a string",
            ),
            (
                "{\n  \"id\": \"a\",\n  \"healthy\":\n 0 }",
                "`healthy` has the wrong type: expected a boolean",
            ),
            (
                r#"{"id": "a", "app": {"id": "b"}}"#,
                "`app` is missing the field `name`",
            ),
            (
                r#"{"id": "a", "app": {"name": "b", "x": [{}]}}"#,
                "`app` is missing the field `id`",
            ),
            (
                "[1]",
                "the response has the wrong type: expected an object (Account)",
            ),
            (
                "7",
                "the response has the wrong type: expected an object (Account)",
            ),
        ] {
            let reason = decode::<Account>(body.as_bytes()).unwrap_err();
            assert!(reason.starts_with(path), "{body}: {reason}");
        }
    }

    #[test]
    fn mismatched_variant_is_reported() {
        for body in [
            r#"{"steps": [], "triggers": [7]}"#,
            r#"{"steps": [], "triggers": ["canary, expected canary"]}"#,
        ] {
            let reason = decode::<WorkflowDetails>(body.as_bytes()).unwrap_err();
            assert!(reason.starts_with("`triggers"), "{reason}");
            assert!(
                reason.contains("expected an object (UnknownTrigger)"),
                "{reason}"
            );
            assert!(!reason.contains("canary"), "{reason}");
        }
    }

    #[test]
    fn error_contains_no_value() {
        for body in [
            r#"{"id": "a", "healthy": "canary, expected canary"}"#,
            r#"{"id": "a", "app": "canary"}"#,
            r#"{"id": "a", "credentials": "canary"}"#,
            r#""canary""#,
            r#"["canary"]"#,
        ] {
            let reason = decode::<Account>(body.as_bytes()).unwrap_err();
            assert!(!reason.contains("canary"), "{reason}");
        }
    }

    #[test]
    fn invalid_json_is_reported() {
        assert!(decode::<Account>(b" ").unwrap_err().contains("empty"));
        assert!(
            decode::<Account>(b"<html>")
                .unwrap_err()
                .contains("not valid JSON")
        );
        assert!(
            decode::<Account>(b"{\"id\":")
                .unwrap_err()
                .contains("ends unexpectedly")
        );
    }
}
