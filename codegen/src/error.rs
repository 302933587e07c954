//! What can go wrong between the document and the code.

use std::fmt;

/// Why no code was made, in one sentence that names the place.
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
pub type Result<T> = std::result::Result<T, Error>;
