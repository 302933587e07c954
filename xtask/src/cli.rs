//! What the commands share: the own document, reading, writing, the exit status.

use std::io::{Read, Write};
use std::process::ExitCode;

/// The document that the client is made from, which is judged where none is named.
pub const OWN_DOCUMENT: &str = "openapi.yaml";

/// How a command ended; the numbers are its exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum ExitStatus {
    /// Nothing at or above the bar.
    Ok = 0,
    /// Something at or above the bar.
    Findings = 1,
    /// The document could not be judged.
    Failed = 2,
}

impl From<ExitStatus> for ExitCode {
    fn from(outcome: ExitStatus) -> Self {
        Self::from(outcome as u8)
    }
}

/// Reads a file; `-` is standard input.
pub(crate) fn read(file: &str) -> std::io::Result<Vec<u8>> {
    if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(file)
}

/// A reader that has gone away, such as `head`, is no reason to panic.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
