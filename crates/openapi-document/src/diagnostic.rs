//! What reports share: severities, excerpts of the text, counted words.

use crate::tree::Span;

/// How many lines around the place are shown.
const AROUND: usize = 1;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Valid, and yet some tool or reader trips over it.
    Note,
    /// Allowed, and most likely not meant.
    Warning,
    /// Against the specification, or meaningless.
    Error,
}

impl Severity {
    /// The name as reports spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A number with its noun: `1 finding`, `2 findings`.
pub fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}

/// The lines around a place, the number of the first, and where in them the place is. Long lines
/// are cut, so that a document in one line does not fill the screen.
pub fn excerpt(span: Span, line: usize, source: &str) -> (&str, usize, usize, usize) {
    let at = |byte: u32| (byte as usize).min(source.len());
    let (start, end) = (at(span.start), at(span.end.max(span.start)));
    let mut from = start;
    let mut first = line;
    for step in 0..=AROUND {
        from = source[..from]
            .rfind('\n')
            .map_or(0, |it| it + usize::from(step == AROUND));
        if step < AROUND && from > 0 {
            first -= 1;
        } else if from == 0 {
            break;
        }
    }
    let from = if from == 0 { 0 } else { from };
    let mut to = source[end..].find('\n').map_or(source.len(), |it| end + it);
    let mut lowest = from;
    if start - from > 200 || to - end > 400 {
        lowest = floor(source, start.saturating_sub(80).max(from));
        to = floor(source, (end + 80).min(to));
        first += source[from..lowest].matches('\n').count();
    }
    (
        &source[lowest..to.max(lowest)],
        first.max(1),
        start - lowest,
        end.min(to).max(start) - lowest,
    )
}

fn floor(text: &str, mut byte: usize) -> usize {
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}
