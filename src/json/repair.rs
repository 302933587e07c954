//! Makes text valid for serde_json that `JSON.parse` accepts.
//!
//! The API and most of its clients are written in JavaScript, where a string may end within
//! a character. serde_json refuses such a string, and with it the whole response.

use std::borrow::Cow;

/// Replaces what serde_json does not accept and JavaScript does:
///
/// - bytes that are not UTF-8, and escapes that are one half of a surrogate pair, by U+FFFD;
/// - a number beyond the range of `f64` by its digits as a string;
/// - a byte order mark by nothing.
pub(crate) fn repair(body: &[u8]) -> String {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    // A response that ends within a character is incomplete, not invalid.
    let body = match std::str::from_utf8(body) {
        Err(error) if error.error_len().is_none() => &body[..error.valid_up_to()],
        _ => body,
    };
    let text = String::from_utf8_lossy(body);
    let mut repaired = String::with_capacity(text.len());
    let (mut at, mut copied, mut in_string) = (0, 0, false);
    while let Some(&byte) = text.as_bytes().get(at) {
        let (length, replacement) = match byte {
            b'"' => {
                in_string = !in_string;
                (1, None)
            }
            b'\\' if in_string => escape(&text.as_bytes()[at..]),
            b'-' | b'0'..=b'9' if !in_string => number(&text[at..]),
            _ => (1, None),
        };
        if let Some(replacement) = replacement {
            repaired.push_str(&text[copied..at]);
            repaired.push_str(&replacement);
            copied = at + length;
        }
        at += length;
    }
    repaired.push_str(&text[copied..]);
    repaired
}

type Replacement = Option<Cow<'static, str>>;

/// Returns the length of an escape, and what replaces it.
fn escape(text: &[u8]) -> (usize, Replacement) {
    match code_unit(text) {
        Some(0xd800..=0xdbff) => match code_unit(&text[6..]) {
            Some(0xdc00..=0xdfff) => (12, None),
            _ => (6, Some("\\ufffd".into())),
        },
        Some(0xdc00..=0xdfff) => (6, Some("\\ufffd".into())),
        Some(_) => (6, None),
        // Any other escape is a backslash and one ASCII character.
        None if text.get(1).is_some_and(u8::is_ascii) => (2, None),
        None => (1, None),
    }
}

/// Returns the UTF-16 code unit of an escape such as `\ud83d`.
fn code_unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    digits.iter().try_fold(0, |unit, digit| {
        let digit = char::from(*digit).to_digit(16)?;
        Some(unit << 4 | u16::try_from(digit).ok()?)
    })
}

/// Returns the length of a number, and what replaces it.
fn number(text: &str) -> (usize, Replacement) {
    let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E');
    let length = text.find(|c| !is_digit(c)).unwrap_or(text.len());
    let digits = &text[..length];
    let infinite = digits.parse().is_ok_and(f64::is_infinite);
    (length, infinite.then(|| format!("\"{digits}\"").into()))
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn half_of_a_surrogate_pair_is_replaced() {
        for (text, repaired) in [
            (r#"["\ud83d"]"#, r#"["\ufffd"]"#),
            (r#"["a\uDE00b"]"#, r#"["a\ufffdb"]"#),
            (r#"["\ud83d\ud83d\ude00"]"#, r#"["\ufffd\ud83d\ude00"]"#),
            (r#"["\ud83d\n"]"#, r#"["\ufffd\n"]"#),
            (r#"{"\ud83d": 1}"#, r#"{"\ufffd": 1}"#),
            // An escaped backslash, and text that is not in a string.
            (r#"["\\ud83d"]"#, r#"["\\ud83d"]"#),
            (r#"["\"\\\ud83d"]"#, r#"["\"\\\ufffd"]"#),
            (r#"\ud83d"#, r#"\ud83d"#),
            (r#"["\ud83"]"#, r#"["\ud83"]"#),
            (r#"["\u+d83"]"#, r#"["\u+d83"]"#),
            (r#"["\"#, r#"["\"#),
        ] {
            assert_eq!(repair(text.as_bytes()), repaired);
        }
        assert_eq!(repair("[\"\\é\"]".as_bytes()), "[\"\\é\"]");
    }

    #[test]
    fn number_out_of_range_becomes_a_string() {
        assert_eq!(
            repair(br#"[1e999, -1e999, 1e9, "1e999", -0.0]"#),
            r#"["1e999", "-1e999", 1e9, "1e999", -0.0]"#
        );
    }

    #[test]
    fn invalid_bytes_and_the_byte_order_mark_are_replaced() {
        assert_eq!(repair(b"\xef\xbb\xbf[\"a\xffb\"]"), "[\"a\u{fffd}b\"]");
        // The response is incomplete.
        assert_eq!(repair(b"[\"a\xc3"), "[\"a");
    }

    proptest::proptest! {
        #[test]
        fn valid_json_is_not_changed(text in "\\PC*") {
            let json = serde_json::to_string(&text).unwrap();
            proptest::prop_assert_eq!(repair(json.as_bytes()), json);
        }

        #[test]
        fn repair_never_panics(text in proptest::collection::vec(proptest::sample::select(
            br#""\ud83e019-.ab[{"#.to_vec()), 0..40)) {
            repair(&text);
        }
    }
}
