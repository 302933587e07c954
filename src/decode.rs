//! From the bytes of a response to a value.

#[cfg(test)]
mod fuzz;

use serde::de::DeserializeOwned;

/// Decodes JSON, or says where and how it is of another shape.
///
/// What is said shows no value of the response: one may be a credential.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    match serde_json::from_slice(body) {
        Ok(value) => Ok(value),
        // Decoded once more, to learn the place; a good response does not pay for it.
        Err(error) => Err(explain::<T>(body, &error)),
    }
}

fn explain<T: DeserializeOwned>(body: &[u8], error: &serde_json::Error) -> String {
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
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let path = match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Err(error) => error.path().to_string(),
        Ok(_) => ".".to_owned(),
    };
    let path = match path.as_str() {
        "." => "the response".to_owned(),
        path => format!("`{path}`"),
    };
    format!("{path} {} ({place})", without_value(&error.to_string()))
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
    use crate::types::{Account, Component};

    #[test]
    fn the_place_is_told() {
        let body = br#"{"id": "sc_1", "configurable_props": [{"name": 7}]}"#;
        let reason = decode::<Component>(body).unwrap_err();
        assert!(reason.contains("`configurable_props[0].name`"), "{reason}");
        assert!(reason.contains("expected a string"), "{reason}");
    }

    #[test]
    fn a_missing_field_is_told_by_name() {
        let reason = decode::<Account>(b"{}").unwrap_err();
        assert!(reason.contains("lacks the field `id`"), "{reason}");
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
