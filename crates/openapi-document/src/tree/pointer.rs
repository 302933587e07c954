//! JSON pointers (RFC 6901) and their form in the fragment of a URI.

/// Escapes a key as one step of a JSON pointer: `~` becomes `~0` and `/` becomes `~1`.
pub fn escape_step(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Reads a step of a JSON pointer as the key that it names.
pub fn unescape_step(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// Decodes percent-encoding, such as `%20`.
///
/// Returns `None` if a `%` is not followed by two hexadecimal digits, or if the bytes are not
/// UTF-8.
pub fn decode_percent(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        if *first == b'%' {
            let digits = std::str::from_utf8(tail.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}
