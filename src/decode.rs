//! From the bytes of a response to a value.

#[cfg(test)]
mod fuzz;
mod place;

use serde::de::DeserializeOwned;

/// Decodes JSON, or says where and how it is of another shape.
///
/// What is said shows no value of the response: one may be a credential.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    // To hold the whole body to be text at once costs less than to hold each string,
    // and leaves one decoder of each type to compile.
    let text = std::str::from_utf8(body).map_err(|error| no_text(body, &error))?;
    serde_json::from_str(text).map_err(|error| explain(body, &error))
}

/// JSON is UTF-8 (RFC 8259, section 8.1).
fn no_text(body: &[u8], error: &std::str::Utf8Error) -> String {
    let before = &body[..error.valid_up_to()];
    let lines = before.split(|byte| *byte == b'\n');
    let (line, column) = lines.fold((0, 0), |(line, _), text| (line + 1, text.len() + 1));
    let reason = match error.error_len() {
        Some(_) => "is not UTF-8, as JSON is",
        // Within a character.
        None => "ends too early",
    };
    format!("the response {reason} (line {line}, column {column})")
}

fn explain(body: &[u8], error: &serde_json::Error) -> String {
    if body.iter().all(u8::is_ascii_whitespace) {
        return "the response is empty".to_owned();
    }
    let place = format!("line {}, column {}", error.line(), error.column());
    match error.classify() {
        serde_json::error::Category::Syntax => return format!("the response is no JSON ({place})"),
        serde_json::error::Category::Eof => {
            return format!("the response ends too early ({place})");
        }
        serde_json::error::Category::Data | serde_json::error::Category::Io => {}
    }
    let message = error.to_string();
    let offset = offset(body, error);
    // A member is found to be missing behind the end of its object; before that
    // end stands another member of it.
    let path = match message.starts_with("missing field") {
        true => place::path_at(body, offset.saturating_sub(1)).parent(),
        false => place::path_at(body, offset),
    };
    let path = path.to_string();
    let path = match path.as_str() {
        "" => "the response".to_owned(),
        path => format!("`{path}`"),
    };
    format!("{path} {} ({place})", without_value(&message))
}

/// Where in the body an error was found.
fn offset(body: &[u8], error: &serde_json::Error) -> usize {
    let lines = body.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    before + error.column()
}

/// What serde says of a mismatch, less the value that it found.
fn without_value(message: &str) -> String {
    // What a type expects is told last, and is fixed text; what was found may hold
    // anything, the words that are looked for included.
    if let Some(field) = message.strip_prefix("missing field `") {
        let field = field.split('`').next().unwrap_or_default();
        return format!("lacks the field `{field}`");
    }
    let expected = message
        .rsplit_once(", expected ")
        .map(|(_, expected)| expected.split(" at line ").next().unwrap_or_default());
    match expected {
        Some(expected) => format!("has another type: expected {expected}"),
        None => "does not fit".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::types::{Account, Component, WorkflowDetails};

    #[test]
    fn the_place_is_told() {
        let body = br#"{"id": "sc_1", "configurable_props": [{"name": 7}]}"#;
        let reason = decode::<Component>(body).unwrap_err();
        assert!(reason.contains("`configurable_props[0].name`"), "{reason}");
        assert!(reason.contains("expected a string"), "{reason}");
    }

    #[test]
    fn the_place_of_what_is_no_text_is_told() {
        for (body, reason) in [
            (&b"\xff"[..], "is not UTF-8, as JSON is (line 1, column 1)"),
            (
                b"{}\n \xffab",
                "is not UTF-8, as JSON is (line 2, column 2)",
            ),
            (b"\"\xc3", "ends too early (line 1, column 2)"),
        ] {
            let said = decode::<Account>(body).unwrap_err();
            assert_eq!(said, format!("the response {reason}"));
        }
    }

    #[test]
    fn a_missing_field_is_told_by_name() {
        let reason = decode::<Account>(b"{}").unwrap_err();
        assert!(reason.contains("lacks the field `id`"), "{reason}");
    }

    #[test]
    fn the_place_is_told_whatever_stands_there() {
        for (body, path) in [
            (r#"{"id": 7}"#, "`id` has another type: expected a string"),
            (r#"{"id": {}}"#, "`id` has another type: expected a string"),
            (r#"{"id": []}"#, "`id` has another type: expected a string"),
            (
                "{\n  \"id\": \"a\",\n  \"healthy\":\n 0 }",
                "`healthy` has another type: expected a boolean",
            ),
            (
                r#"{"id": "a", "app": {"id": "b"}}"#,
                "`app` lacks the field `name`",
            ),
            (
                r#"{"id": "a", "app": {"name": "b", "x": [{}]}}"#,
                "`app` lacks the field `id`",
            ),
            (
                "[1]",
                "the response has another type: expected an object (Account)",
            ),
            (
                "7",
                "the response has another type: expected an object (Account)",
            ),
        ] {
            let reason = decode::<Account>(body.as_bytes()).unwrap_err();
            assert!(reason.starts_with(path), "{body}: {reason}");
        }
    }

    #[test]
    fn what_is_no_choice_is_told() {
        for body in [
            r#"{"steps": [], "triggers": [7]}"#,
            r#"{"steps": [], "triggers": ["canary, expected canary"]}"#,
        ] {
            let reason = decode::<WorkflowDetails>(body.as_bytes()).unwrap_err();
            assert!(reason.starts_with("`triggers"), "{reason}");
            assert!(
                reason.contains("expected an object (OtherTrigger)"),
                "{reason}"
            );
            assert!(!reason.contains("canary"), "{reason}");
        }
    }

    #[test]
    fn no_value_is_shown() {
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
    fn what_is_no_json_is_told_apart() {
        assert!(decode::<Account>(b" ").unwrap_err().contains("empty"));
        assert!(
            decode::<Account>(b"<html>")
                .unwrap_err()
                .contains("no JSON")
        );
        assert!(
            decode::<Account>(b"{\"id\":")
                .unwrap_err()
                .contains("too early")
        );
    }
}
