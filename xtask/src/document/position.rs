//! Lines and columns.

/// A place in a text as people count: both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character of the line.
    pub column: usize,
}

/// Where each line of a text begins.
#[derive(Debug)]
pub(super) struct Lines(Vec<u32>);

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(
            std::iter::once(0)
                .chain(breaks.map(|(at, _)| at as u32 + 1))
                .collect(),
        )
    }

    pub(super) fn position(&self, text: &str, byte: u32) -> Position {
        let line = self.0.partition_point(|start| *start <= byte).max(1);
        let start = self.0[line - 1] as usize;
        let before = text.get(start..byte as usize).unwrap_or_default();
        Position {
            line,
            column: before.chars().count() + 1,
        }
    }
}
