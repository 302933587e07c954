//! Building blocks of reports: severities, excerpts of the text, counts with a noun.

use crate::tree::Span;

/// The severity of a finding or a change, from the lowest to the highest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Valid, but a problem for some tools or readers.
    Note,
    /// Valid, but probably a mistake.
    Warning,
    /// Invalid or contradictory.
    Error,
}

impl Severity {
    /// Returns the name in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Formats a number with a noun, such as `1 finding` or `2 findings`.
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// A part of a text around a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excerpt<'a> {
    /// The part of the text.
    pub text: &'a str,
    /// The line of the whole text at which the part begins, counted from 1.
    pub first_line: usize,
    /// The first byte of the span in the part.
    pub start: usize,
    /// The byte after the span in the part.
    pub end: usize,
}

/// Cuts out the lines of a span and the line before it.
///
/// `line` is the line of the span's first byte. Of long lines only about 80 bytes on each side of
/// the span are kept.
///
/// ```
/// use openapi_document::diagnostic::excerpt;
/// use openapi_document::tree::Span;
///
/// let excerpt = excerpt("a: 1\nb: 2\nc: 3\nd: 4\n", Span { start: 13, end: 14 }, 3);
/// assert_eq!(excerpt.text, "b: 2\nc: 3");
/// assert_eq!(excerpt.first_line, 2);
/// assert_eq!(&excerpt.text[excerpt.start..excerpt.end], "3");
/// ```
pub fn excerpt(source: &str, span: Span, line: usize) -> Excerpt<'_> {
    let at = |byte: u32| floor(source, (byte as usize).min(source.len()));
    let (start, end) = (at(span.start), at(span.end.max(span.start)));
    let line_start = |byte: usize| source[..byte].rfind('\n').map_or(0, |at| at + 1);
    let mut from = line_start(start);
    let mut first_line = line;
    // The text before line 1 is that of another file.
    if from > 0 && line > 1 {
        from = line_start(from - 1);
        first_line -= 1;
    }
    let mut to = source[end..].find('\n').map_or(source.len(), |at| end + at);
    if start - from > 200 || to - end > 400 {
        let near = floor(source, start.saturating_sub(80).max(from));
        first_line += source[from..near].matches('\n').count();
        from = near;
        to = floor(source, (end + 80).min(to));
    }
    Excerpt {
        text: &source[from..to.max(from)],
        first_line: first_line.max(1),
        start: start - from,
        end: end.min(to).max(start) - from,
    }
}

/// The start of the character that contains a byte.
fn floor(text: &str, mut byte: usize) -> usize {
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}
