//! JSON output. Only white space is changed, so numbers keep every digit.

use std::io::Write;

use serde_json::value::RawValue;

use super::List;
use crate::failure::Failure;

/// The deepest level that is indented more than the one above it.
const MAX_INDENTS: usize = 100;

/// A JSON array, one item after the other.
pub(super) struct Array<W> {
    out: W,
    count: usize,
}

impl<W: Write> Array<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out, count: 0 }
    }
}

impl<W: Write> List for Array<W> {
    fn item(&mut self, item: &RawValue) -> Result<(), Failure> {
        let before = if self.count == 0 { "[\n" } else { ",\n" };
        self.count += 1;
        Ok(write!(self.out, "{before}{}", indented(item.get(), 1))?)
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    fn end(&mut self) -> Result<(), Failure> {
        match self.count {
            0 => writeln!(self.out, "[]")?,
            _ => writeln!(self.out, "\n]")?,
        }
        Ok(())
    }
}

/// One item a line.
pub(super) struct Lines<W> {
    out: W,
}

impl<W: Write> Lines<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out }
    }
}

impl<W: Write> List for Lines<W> {
    fn item(&mut self, item: &RawValue) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{}", compact(item.get()))?)
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    fn end(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}

/// Indents valid JSON by two spaces a level.
pub(super) fn pretty(json: &str) -> String {
    indented(json, 0)
}

fn indented(json: &str, depth: usize) -> String {
    let mut text = "  ".repeat(depth);
    let mut depth = depth;
    let mut tokens = tokens(json).peekable();
    while let Some(token) = tokens.next() {
        let is_empty = matches!(
            (token, tokens.peek()),
            ("{", Some(&"}")) | ("[", Some(&"]"))
        );
        match token {
            "{" | "[" if is_empty => {
                text += token;
                text += tokens.next().unwrap_or_default();
            }
            "{" | "[" => {
                depth += 1;
                text += token;
                new_line(&mut text, depth);
            }
            "}" | "]" => {
                depth = depth.saturating_sub(1);
                new_line(&mut text, depth);
                text += token;
            }
            "," => {
                text += token;
                new_line(&mut text, depth);
            }
            ":" => text += ": ",
            scalar => text += scalar,
        }
    }
    text
}

fn new_line(text: &mut String, depth: usize) {
    text.push('\n');
    // Without a limit, the indentation of a deep value has the square of its length.
    text.push_str(&"  ".repeat(depth.min(MAX_INDENTS)));
}

/// Removes the white space between the tokens of valid JSON.
pub(super) fn compact(json: &str) -> String {
    tokens(json).collect()
}

/// The tokens of valid JSON.
pub(crate) fn tokens(json: &str) -> impl Iterator<Item = &str> {
    let mut rest = json;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let end = match rest.as_bytes().first()? {
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            b'"' => string_end(rest),
            _ => rest
                .find(|c: char| c.is_whitespace() || "{}[],:".contains(c))
                .unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(end);
        rest = after;
        Some(token)
    })
}

fn string_end(text: &str) -> usize {
    let mut escaped = true;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = r#"{"a": [1.10, 12345678901234567890123], "b":{},"c" : "x\"y, {", "d":[ ]}"#;

    #[test]
    fn white_space_is_all_that_changes() {
        assert_eq!(
            pretty(JSON),
            "{\n  \"a\": [\n    1.10,\n    12345678901234567890123\n  ],\n  \"b\": {},\n  \"c\": \
             \"x\\\"y, {\",\n  \"d\": []\n}"
        );
        assert_eq!(
            compact(JSON),
            r#"{"a":[1.10,12345678901234567890123],"b":{},"c":"x\"y, {","d":[]}"#
        );
    }

    #[test]
    fn a_deep_value_is_not_indented_without_limit() {
        let json = "[".repeat(100_000) + &"]".repeat(100_000);
        let text = pretty(&json);
        assert_eq!(compact(&text), json);
        assert!(text.len() < 100_000 * 500, "{} bytes", text.len());
    }

    #[test]
    fn an_array_is_valid_whatever_its_length() {
        for (items, expected) in [
            (&[][..], "[]\n"),
            (&["1"], "[\n  1\n]\n"),
            (&["1", "{}"], "[\n  1,\n  {}\n]\n"),
        ] {
            let mut out = Vec::new();
            let mut array = Array::new(&mut out);
            for item in items {
                array
                    .item(&RawValue::from_string(item.to_string()).unwrap())
                    .unwrap();
            }
            array.end().unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }
}
