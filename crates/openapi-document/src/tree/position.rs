//! Places in a text: byte ranges, and lines with columns.

/// A range of bytes, from `start` up to but not including `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A line and a column, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// The number of bytes between two stored character counts. A document can be one line of several
/// megabytes, so counting from the start of the line for each finding would be slow.
const STEP: usize = 1024;

/// The start of each line, and the number of characters before each step.
#[derive(Debug)]
pub(super) struct Lines {
    starts: Vec<u32>,
    characters: Vec<u32>,
}

/// Whether a byte of UTF-8 begins a character.
fn is_first(byte: &u8) -> bool {
    (*byte as i8) >= -0x40
}

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0)
            .chain(breaks.map(|(at, _)| at as u32 + 1))
            .collect();
        let mut characters = vec![0];
        for step in text.as_bytes().chunks(STEP) {
            let before = characters.last().copied().unwrap_or(0);
            characters.push(before + step.iter().filter(|byte| is_first(byte)).count() as u32);
        }
        Self { starts, characters }
    }

    /// Counts the characters before a byte.
    fn characters(&self, text: &str, byte: usize) -> usize {
        let byte = byte.min(text.len());
        let step = byte / STEP;
        let rest = &text.as_bytes()[step * STEP..byte];
        self.characters[step] as usize + rest.iter().filter(|byte| is_first(byte)).count()
    }

    pub(super) fn position(&self, text: &str, byte: u32) -> Position {
        let line = self.starts.partition_point(|start| *start <= byte).max(1);
        let start = self.starts[line - 1] as usize;
        let before = self.characters(text, byte as usize) - self.characters(text, start);
        Position {
            line,
            column: before + 1,
        }
    }
}
