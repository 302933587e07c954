//! Encodes keys for the fragment of a reference.

use std::fmt::Write;

use crate::tree::escape_step;

/// Encodes a key as a step of a JSON pointer in the fragment of a reference.
pub(super) fn fragment(key: &str) -> String {
    let mut out = String::with_capacity(key.len());
    for byte in escape_step(key).bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte);
        if is_plain {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
