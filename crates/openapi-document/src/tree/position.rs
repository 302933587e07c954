//! Lines and columns.

/// A place in a text as people count: both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character of the line.
    pub column: usize,
}

/// Every how many bytes characters are counted beforehand: a document may be one line of
/// megabytes, and each finding asks for its column.
const STEP: usize = 1024;

/// Where each line of a text begins, and how many characters stand before each step.
#[derive(Debug)]
pub(super) struct Lines {
    starts: Vec<u32>,
    characters: Vec<u32>,
}

/// Whether a byte begins a character.
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

    /// How many characters stand before a byte.
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
