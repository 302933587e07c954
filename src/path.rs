//! What goes into a path stays one segment of it.

use std::fmt::{self, Write};

/// A value that is one segment of a path; it is escaped where it is written.
#[derive(Debug)]
pub(crate) struct Segment<'a>(&'a str);

/// Takes a value for one segment of a path, or says why it cannot be one.
///
/// A URL resolves `.` and `..`, and their percent-encoded forms, to another route
/// before it is sent, and many servers split at an encoded slash. So these are
/// refused; everything else is escaped.
pub(crate) fn segment<'a>(parameter: &str, value: &'a str) -> Result<Segment<'a>, String> {
    let reason = match value {
        "" => "is empty",
        "." | ".." => "would change the route",
        _ if value.contains(['/', '\\']) => "contains a slash",
        _ if value.contains(char::is_control) => "contains a control character",
        _ => return Ok(Segment(value)),
    };
    Err(format!(
        "`{parameter}` {reason}, so it cannot be part of a path"
    ))
}

impl fmt::Display for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(f).write_str(self.0)
    }
}

/// Escapes all that is written through it, for a path or the value of a query.
pub(crate) struct Escaped<W>(pub(crate) W);

impl<W: Write> Write for Escaped<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| !is_unreserved(byte)) {
            self.0.write_str(&rest[..at])?;
            // The whole character, so that what is left is text again.
            let end = rest[at..].chars().next().map_or(0, char::len_utf8) + at;
            for byte in rest[at..end].bytes() {
                write!(self.0, "%{byte:02X}")?;
            }
            rest = &rest[end..];
        }
        self.0.write_str(rest)
    }
}

/// The unreserved characters of RFC 3986.
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

#[cfg(test)]
mod tests {
    use super::segment;

    fn escaped(value: &str) -> String {
        segment("id", value).unwrap().to_string()
    }

    #[test]
    fn an_id_stays_as_it_is() {
        assert_eq!(escaped("dc_abc-123"), "dc_abc-123");
    }

    #[test]
    fn what_would_change_the_route_is_refused() {
        for value in ["", ".", "..", "a/b", "/", "a\\b", "a\nb", "\u{0}", "\u{7f}"] {
            let reason = segment("id", value).unwrap_err();
            assert!(reason.starts_with("`id` "), "{reason}");
        }
    }

    #[test]
    fn what_is_left_is_escaped() {
        assert_eq!(escaped("%2e%2e"), "%252e%252e");
        assert_eq!(escaped("a?b#c d"), "a%3Fb%23c%20d");
        assert_eq!(escaped("é;@:"), "%C3%A9%3B%40%3A");
        assert_eq!(escaped("aé"), "a%C3%A9");
    }
}
