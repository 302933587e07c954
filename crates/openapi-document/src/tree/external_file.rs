//! Files beside a document, which it names by a relative path. Nothing comes over a network.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::Document;

/// How large such a file may be. Documents of hundreds of megabytes are no examples.
const SIZE_LIMIT: u64 = 256 << 20;

/// A file beside a document.
#[derive(Debug)]
pub struct ExternalFile {
    /// Where it was found.
    pub path: PathBuf,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Document<'_> {
    /// Reads a file by a path relative to this document; where it cannot be read, says why.
    ///
    /// A document that came from standard input stands in the current folder.
    ///
    /// # Errors
    ///
    /// There is no such file, it is not a regular file, or it is too large.
    pub fn read_external(&self, name: &str) -> std::io::Result<ExternalFile> {
        let folder = match self.file() {
            "-" => Path::new(""),
            file => Path::new(file).parent().unwrap_or(Path::new("")),
        };
        let path = folder.join(name);
        let file = File::open(&path)?;
        let about = file.metadata()?;
        // A device or a pipe may have no end.
        if !about.is_file() {
            return Err(std::io::Error::other("it is no file"));
        }
        if about.len() > SIZE_LIMIT {
            return Err(std::io::Error::other("it is larger than 256 MiB"));
        }
        let mut bytes = Vec::new();
        file.take(SIZE_LIMIT).read_to_end(&mut bytes)?;
        Ok(ExternalFile { path, bytes })
    }
}
