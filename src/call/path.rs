//! Encodes a value as exactly one path segment.

use std::fmt::{self, Write};

/// A path segment, which is percent-encoded when it is written.
#[derive(Debug)]
pub(crate) struct Segment<'a>(&'a str);

/// Validates a value as one path segment.
///
/// URL parsers resolve `.` and `..`, even if percent-encoded, and many servers split
/// paths at encoded slashes. These values are rejected; everything else is encoded.
///
/// # Errors
///
/// Returns the reason if the value cannot be a path segment.
pub(crate) fn path_segment<'a>(parameter: &str, value: &'a str) -> Result<Segment<'a>, String> {
    let reason = match value {
        "" => "is empty",
        "." | ".." => "would change the path",
        _ if value.contains(['/', '\\']) => "contains a slash",
        _ if value.contains(char::is_control) => "contains a control character",
        _ => return Ok(Segment(value)),
    };
    Err(format!(
        "`{parameter}` {reason}; it cannot be a path segment"
    ))
}

impl fmt::Display for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PercentEncoder(f).write_str(self.0)
    }
}

/// Percent-encodes everything written to it, for a path segment or a query value.
pub(crate) struct PercentEncoder<W>(pub(crate) W);

impl<W: Write> Write for PercentEncoder<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| !is_unreserved(byte)) {
            self.0.write_str(&rest[..at])?;
            // Encode the whole character, so that the rest starts at a character boundary.
            let end = rest[at..].chars().next().map_or(0, char::len_utf8) + at;
            for byte in rest[at..end].bytes() {
                write!(self.0, "%{byte:02X}")?;
            }
            rest = &rest[end..];
        }
        self.0.write_str(rest)
    }
}

/// Returns whether a byte is an unreserved character (RFC 3986, section 2.3).
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

#[cfg(test)]
mod tests {
    use super::path_segment;

    fn encoded(value: &str) -> String {
        path_segment("id", value).unwrap().to_string()
    }

    #[test]
    fn id_is_not_changed() {
        assert_eq!(encoded("dc_abc-123"), "dc_abc-123");
    }

    #[test]
    fn value_that_would_change_the_path_is_rejected() {
        for value in ["", ".", "..", "a/b", "/", "a\\b", "a\nb", "\u{0}", "\u{7f}"] {
            let reason = path_segment("id", value).unwrap_err();
            assert!(reason.starts_with("`id` "), "{reason}");
        }
    }

    #[test]
    fn other_characters_are_encoded() {
        assert_eq!(encoded("%2e%2e"), "%252e%252e");
        assert_eq!(encoded("a?b#c d"), "a%3Fb%23c%20d");
        assert_eq!(encoded("é;@:"), "%C3%A9%3B%40%3A");
        assert_eq!(encoded("aé"), "a%C3%A9");
    }
}
