//! Encodes a value as exactly one path segment, and validates the path of a request.

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

/// Validates the path of an undocumented request and removes its leading slash.
///
/// # Errors
///
/// Returns the reason if the path would lead to another URL than it appears to.
pub(crate) fn request_path(path: &str) -> Result<&str, String> {
    let reason = match path {
        _ if path.contains("://") => "is a URL; pass the path below the base URL",
        _ if path.contains('?') => "contains a query; pass parameters to `query`",
        _ if path.contains('#') => "contains a fragment, which is never sent",
        _ if path.contains('\\') => "contains a backslash, which URLs treat as a slash",
        _ if path.contains(char::is_control) => "contains a control character",
        _ => {
            let path = path.strip_prefix('/').unwrap_or(path);
            // A trailing slash is allowed.
            let mut segments = path.strip_suffix('/').unwrap_or(path).split('/');
            if !path.is_empty() && segments.clone().any(str::is_empty) {
                "contains an empty segment; a value in it may be missing"
            } else if segments.any(changes_path) {
                "contains the segment `.` or `..`, which would change the path"
            } else {
                return Ok(path);
            }
        }
    };
    Err(format!("the path {reason}"))
}

/// Returns whether a URL parser or a server that decodes the segment may find `.` or `..`.
fn changes_path(segment: &str) -> bool {
    let decoded = segment.to_ascii_lowercase().replace("%2e", ".");
    let decoded = decoded.replace("%2f", "/").replace("%5c", "/");
    decoded.split('/').any(|part| part == "." || part == "..")
}

/// Returns the part of a request's path that messages show.
///
/// A query may contain a secret, and a URL a password.
pub(crate) fn printable(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    if path.contains("://") || path.contains(char::is_control) {
        return String::new();
    }
    format!("/{}", path.strip_prefix('/').unwrap_or(path))
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
    use super::{path_segment, printable, request_path};

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

    #[test]
    fn request_path_is_relative_to_the_base_url() {
        for path in ["users/me", "/users/me"] {
            assert_eq!(request_path(path), Ok("users/me"));
            assert_eq!(printable(path), "/users/me");
        }
        for path in ["", "/", "/a/", "/$errors/@x/a..b/...", "/a%2Fb/%20", "/é ü"] {
            assert!(request_path(path).is_ok(), "{path}");
        }
    }

    #[test]
    fn request_path_that_leads_elsewhere_is_rejected() {
        for path in [
            "https://evil.example/users/me",
            "//evil.example/users/me",
            "//",
            "///",
            "/\\evil.example",
            "/sources//events",
            "/sources/../users",
            "..",
            "./users",
            "/users/.",
            "/users/%2e%2E/accounts",
            "/users/.%2e/accounts",
            "/users/..%2faccounts",
            "/users/a%5C..%5Caccounts",
            "/users/.\t./accounts",
            "/users?limit=1",
            "/users#me",
        ] {
            let reason = request_path(path).unwrap_err();
            assert!(reason.starts_with("the path "), "{path}: {reason}");
        }
    }

    #[test]
    fn printable_path_has_no_query_and_no_password() {
        assert_eq!(printable("/users?token=canary"), "/users");
        assert_eq!(printable("https://me:canary@example.com"), "");
        assert_eq!(printable("/a\nb"), "");
    }
}
