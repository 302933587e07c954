//! The error of code generation.

use std::fmt;

/// Explains in one sentence why no code was generated, and names the place.
#[derive(Debug)]
pub struct Error(String);

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

/// The result of every step.
pub type Result<T, E = Error> = std::result::Result<T, E>;
