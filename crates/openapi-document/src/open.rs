//! Reads bytes as an OpenAPI 3.0 document.

use std::borrow::Cow;

use crate::model::operation_of;
use crate::tree::{
    Document, LoadError, LoadErrorKind, Location, Position, Scalar, Sources, Span, Value, load,
    load_sources,
};
use crate::value::{show, show_short};

/// Decodes bytes as UTF-8 and removes a byte order mark.
///
/// # Errors
///
/// Fails if the bytes are not UTF-8. The error has the position of the first invalid byte.
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
            Err(Box::new(LoadError::invalid_yaml(
                "not YAML: the text is not valid UTF-8".to_owned(),
                Position { line, column },
                Span { start: 0, end: 0 },
            )))
        }
    }
}

/// Parses a text as an OpenAPI 3.0 document.
///
/// Only the version is checked: the fields of the document can be missing or of any type. `file`
/// is the name that the document and its errors have; [`Document::read_external`] resolves paths
/// against its folder.
///
/// # Errors
///
/// Fails if the text is not YAML (see [`load`]), or if `openapi` is not `3.0` with a patch version.
pub fn open<'a>(file: &'a str, text: &'a str) -> Result<Document<'a>, Box<LoadError>> {
    let document = load(file, text)?;
    match unsupported_version(&document) {
        Some(error) => Err(error),
        None => Ok(document),
    }
}

/// Makes an error about a location in a document that is YAML, but cannot be used as OpenAPI 3.0.
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

/// Parses the sources of a document, which may be several files, as [`open`] parses a text.
///
/// # Errors
///
/// Fails as [`open`] does, for the main file.
pub fn open_sources(sources: &Sources) -> Result<Document<'_>, Box<LoadError>> {
    let document = load_sources(sources)?;
    match unsupported_version(&document) {
        Some(error) => Err(error),
        None => Ok(document),
    }
}

fn unsupported_version(document: &Document<'_>) -> Option<Box<LoadError>> {
    let root = document.root();
    let error = |node, message: &str| {
        let expected = "`openapi: 3.0.3`, or another 3.0 version";
        let actual = show(document, node);
        let location = document.location(node);
        Some(not_openapi(document, location, message, expected, actual))
    };
    if !document.is_object(root) {
        return error(root, "an OpenAPI document must be an object");
    }
    let Some(version) = document.get(root, "openapi") else {
        return match document.get(root, "swagger") {
            Some(version) => error(version, "the document is Swagger, not OpenAPI 3.0"),
            None => error(root, "the field `openapi` is missing"),
        };
    };
    let patch = match document.value(version) {
        Value::Scalar(Scalar::String(text)) => text.strip_prefix("3.0."),
        _ => None,
    };
    if patch.is_some_and(is_patch_version) {
        return None;
    }
    let shown = show_short(document, version);
    error(version, &format!("the version is {shown}, not OpenAPI 3.0"))
}

/// Whether a patch version is a number, with or without the name of a draft, as in `0-rc0`.
fn is_patch_version(patch: &str) -> bool {
    let (number, draft) = patch.split_once('-').unwrap_or((patch, "0"));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    !number.is_empty()
        && number.chars().all(|c| c.is_ascii_digit())
        && !draft.is_empty()
        && draft.chars().all(is_plain)
}
