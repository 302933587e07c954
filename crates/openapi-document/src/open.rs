//! Reads bytes as an OpenAPI 3.0 or 3.1 document.

use std::borrow::Cow;

use crate::model::{Version, lower, operation_of};
use crate::tree::{
    Document, LoadError, LoadErrorKind, Location, NodeId, Position, Scalar, Sources, Span, Value,
    load, load_sources,
};
use crate::value::{show, show_short};

/// Decodes bytes as UTF-8 or UTF-16, and removes a byte order mark.
///
/// UTF-16 is recognized by its byte order mark or, as YAML defines, by a zero byte in the first
/// character.
///
/// # Errors
///
/// Fails if the bytes are neither; the error names the encoding that the bytes seem to have. For
/// UTF-8, the error has the position of the first invalid byte.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Box<LoadError>> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] | [0, 0, 0, _, ..] | [_, 0, 0, 0, ..] => {
            Err(not_text("not YAML: the text is UTF-32", start()))
        }
        [0xff, 0xfe, rest @ ..] => decode_utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => decode_utf16(rest, u16::from_be_bytes),
        [1..=255, 0, ..] => decode_utf16(bytes, u16::from_le_bytes),
        [0, 1..=255, ..] => decode_utf16(bytes, u16::from_be_bytes),
        _ => decode_utf8(bytes),
    }
}

fn start() -> Position {
    Position { line: 1, column: 1 }
}

fn not_text(message: &str, position: Position) -> Box<LoadError> {
    let mut error =
        LoadError::invalid_yaml(message.to_owned(), position, Span { start: 0, end: 0 });
    error.help = Some("save the file as UTF-8".to_owned());
    Box::new(error)
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, Box<LoadError>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    match String::from_utf16(&units) {
        Ok(text) if rest.is_empty() => Ok(Cow::Owned(text)),
        _ => Err(not_text("not YAML: the text is not valid UTF-16", start())),
    }
}

fn decode_utf8(bytes: &[u8]) -> Result<Cow<'_, str>, Box<LoadError>> {
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
            let position = Position { line, column };
            Err(not_text("not YAML: the text is not valid UTF-8", position))
        }
    }
}

/// Parses a text as an OpenAPI 3.0 or 3.1 document.
///
/// Only the version is checked: the fields of the document can be missing or of any type. `file`
/// is the name that the document and its errors have; [`Document::read_external`] resolves paths
/// against its folder.
///
/// # Errors
///
/// Fails if the text is not YAML (see [`load`]), or if `openapi` is not `3.0` or `3.1` with a patch
/// version.
pub fn open<'a>(file: &'a str, text: &'a str) -> Result<Document<'a>, Box<LoadError>> {
    supported(load(file, text)?)
}

/// Fails if a document is not OpenAPI 3.0, for uses that do not support OpenAPI 3.1.
///
/// # Errors
///
/// The error names the version, at its place.
pub fn require_3_0(document: &Document<'_>) -> Result<(), Box<LoadError>> {
    if Version::of(document) == Version::V3_0 {
        return Ok(());
    }
    let root = document.root();
    let version = document.get(root, "openapi").unwrap_or(root);
    let mut error = not_openapi(
        document,
        document.location(version),
        "this is an OpenAPI 3.1 document",
        "`openapi: 3.0.3`, or another 3.0 version",
        show(document, version),
    );
    error.help = Some("only OpenAPI 3.0 is supported here: convert the document".to_owned());
    Err(error)
}

/// Checks the version, and reads the schemas of OpenAPI 3.1 as those of OpenAPI 3.0.
fn supported(mut document: Document<'_>) -> Result<Document<'_>, Box<LoadError>> {
    match unsupported_version(&document) {
        Some(error) => Err(error),
        None => {
            lower(&mut document);
            Ok(document)
        }
    }
}

/// Makes an error about a location in a document that is YAML, but cannot be used as OpenAPI.
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
    supported(load_sources(sources)?)
}

/// What a document without a version needs.
const BEGINNING: &str = "begin with `openapi: 3.0.3`, `info` and `paths`";

fn unsupported_version(document: &Document<'_>) -> Option<Box<LoadError>> {
    let root = document.root();
    let error = |node, message: &str, help: &str| {
        let expected = "`openapi: 3.0.3`, or another 3.0 or 3.1 version";
        let actual = show(document, node);
        let mut error = not_openapi(document, document.location(node), message, expected, actual);
        error.help = Some(help.to_owned());
        Some(error)
    };
    if matches!(document.value(root), Value::Scalar(Scalar::Null)) {
        return error(root, "the document is empty", BEGINNING);
    }
    if !document.is_object(root) {
        return error(root, "an OpenAPI document must be an object", BEGINNING);
    }
    let Some(version) = document.get(root, "openapi") else {
        return match ["swagger", "swaggerVersion", "asyncapi"]
            .iter()
            .find_map(|key| Some((*key, document.get(root, key)?)))
        {
            Some(("asyncapi", version)) => error(
                version,
                &format!("this is an AsyncAPI {} document", text(document, version)),
                "only OpenAPI 3.0 and 3.1 are supported",
            ),
            Some((_, version)) => error(
                version,
                &format!("this is a Swagger {} document", text(document, version)),
                "convert it to OpenAPI 3.0",
            ),
            None => error(root, "the field `openapi` is missing", BEGINNING),
        };
    };
    let text = text(document, version);
    let is_string = document.as_str(version).is_some();
    if is_string
        && ["3.0.", "3.1."]
            .iter()
            .filter_map(|minor| text.strip_prefix(minor))
            .any(is_patch_version)
    {
        return None;
    }
    let parts: Vec<&str> = text.split('.').collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    match parts[..] {
        _ if matches!(text, "3" | "3.0" | "3.1") => error(
            version,
            &format!(
                "`openapi` is {}, without the patch version",
                show(document, version)
            ),
            match text {
                "3.1" => "write `openapi: 3.1.1`",
                _ => "write `openapi: 3.0.3`",
            },
        ),
        [major, minor, ..]
            if is_number(&major)
                && is_number(&minor)
                && !matches!((major, minor), ("3", "0" | "1")) =>
        {
            let name = if major == "2" {
                "a Swagger"
            } else {
                "an OpenAPI"
            };
            error(
                version,
                &format!("this is {name} {major}.{minor} document"),
                "only OpenAPI 3.0 and 3.1 are supported: convert the document",
            )
        }
        _ => {
            let shown = show_short(document, version);
            error(
                version,
                &format!("{shown} is not a version of OpenAPI 3.0 or 3.1"),
                "write `openapi: 3.0.3`",
            )
        }
    }
}

/// The text of a version, in quotes or not.
fn text<'d>(document: &'d Document<'_>, version: NodeId) -> &'d str {
    match document.as_str(version) {
        Some(text) => text,
        None => document.slice(document.span(version)),
    }
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
