//! What goes into a path stays one segment of it.

/// Escapes a value for one segment of a path, or says why it cannot be one.
///
/// A URL resolves `.` and `..`, and their percent-encoded forms, to another route
/// before it is sent, and many servers split at an encoded slash. So these are
/// refused; everything else is escaped.
pub(crate) fn segment(parameter: &str, value: &str) -> Result<String, String> {
    let reason = match value {
        "" => "is empty",
        "." | ".." => "would change the route",
        _ if value.contains(['/', '\\']) => "contains a slash",
        _ if value.contains(char::is_control) => "contains a control character",
        _ => return Ok(escape(value)),
    };
    Err(format!(
        "`{parameter}` {reason}, so it cannot be part of a path"
    ))
}

fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for byte in value.bytes() {
        // The unreserved characters of RFC 3986 and what IDs are seen to hold.
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                escaped.push(byte.into());
            }
            _ => {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                escaped.push('%');
                escaped.push(DIGITS[usize::from(byte >> 4)].into());
                escaped.push(DIGITS[usize::from(byte & 15)].into());
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::segment;

    #[test]
    fn an_id_stays_as_it_is() {
        assert_eq!(segment("id", "dc_abc-123").unwrap(), "dc_abc-123");
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
        assert_eq!(segment("id", "%2e%2e").unwrap(), "%252e%252e");
        assert_eq!(segment("id", "a?b#c d").unwrap(), "a%3Fb%23c%20d");
        assert_eq!(segment("id", "é;@:").unwrap(), "%C3%A9%3B%40%3A");
    }
}
