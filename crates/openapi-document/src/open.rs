//! From bytes to a document of OpenAPI 3.0.

use std::borrow::Cow;

use crate::model::operation_of;
use crate::tree::{
    Document, LoadError, LoadErrorKind, Location, Position, Scalar, Span, Value, load,
};
use crate::value::show;

/// Reads bytes as UTF-8, without a byte order mark.
///
/// # Errors
///
/// The bytes are not UTF-8; the error has the position of the first that is not.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Box<LoadError>> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text))),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            let start = before
                .iter()
                .rposition(|byte| *byte == b'\n')
                .map_or(0, |at| at + 1);
            let column = 1 + String::from_utf8_lossy(&before[start..]).chars().count();
            Err(Box::new(LoadError {
                kind: LoadErrorKind::InvalidYaml,
                message: "not YAML: the text is not UTF-8 from here on".to_owned(),
                position: Position { line, column },
                span: Span { start: 0, end: 0 },
                pointer: String::new(),
                operation: None,
                expected: None,
                actual: None,
                help: None,
            }))
        }
    }
}

/// Reads a text as an OpenAPI 3.0 document. `file` is the name that errors and findings give.
///
/// # Errors
///
/// The text is not YAML, or its root does not say that it is OpenAPI 3.0.
pub fn open<'a>(file: &'a str, text: &'a str) -> Result<Document<'a>, Box<LoadError>> {
    let document = load(file, text)?;
    match other_version(&document) {
        Some(error) => Err(error),
        None => Ok(document),
    }
}

/// An error about a location in a document that is YAML, but not OpenAPI 3.0.
pub fn not_openapi(
    document: &Document<'_>,
    location: Location,
    message: impl Into<String>,
    expected: impl Into<String>,
    actual: impl Into<String>,
) -> Box<LoadError> {
    Box::new(LoadError {
        kind: LoadErrorKind::NotOpenApi,
        message: message.into(),
        position: document.position(location.span.start),
        span: location.span,
        pointer: document.pointer(location.node),
        operation: operation_of(document, location.node),
        expected: Some(expected.into()),
        actual: Some(actual.into()),
        help: None,
    })
}

/// Why a document is not OpenAPI 3.0, where it is not.
fn other_version(document: &Document<'_>) -> Option<Box<LoadError>> {
    let root = document.root();
    let error = |location, message: &str, actual: String| {
        let expected = "`openapi: 3.0.3`, or another 3.0";
        Some(not_openapi(document, location, message, expected, actual))
    };
    if !document.is_object(root) {
        let message = "an OpenAPI document is an object";
        return error(document.location(root), message, show(document, root));
    }
    let Some(version) = document.get(root, "openapi") else {
        return match document.get(root, "swagger") {
            Some(version) => error(
                document.location(version),
                "this is Swagger, not OpenAPI 3.0",
                show(document, version),
            ),
            None => error(
                document.location(root),
                "this document does not say `openapi`",
                show(document, root),
            ),
        };
    };
    let patch = match document.value(version) {
        Value::Scalar(Scalar::String(text)) => text.strip_prefix("3.0."),
        _ => None,
    };
    // A version may end in the name of a draft, as in `3.0.0-rc0`.
    let is_version = |patch: &str| {
        let (number, draft) = patch.split_once('-').unwrap_or((patch, "0"));
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        !number.is_empty()
            && number.chars().all(|c| c.is_ascii_digit())
            && !draft.is_empty()
            && draft.chars().all(plain)
    };
    if patch.is_some_and(is_version) {
        return None;
    }
    let message = "this document is not OpenAPI 3.0";
    error(document.location(version), message, show(document, version))
}
