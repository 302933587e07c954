//! Files that a document names by a relative path. Nothing is read over a network.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{Document, NodeId};

/// The largest file that is read, in bytes.
const SIZE_LIMIT: u64 = 256 << 20;

/// A file that a document refers to.
#[derive(Debug)]
pub struct ExternalFile {
    /// The path, relative to the current folder or absolute.
    pub path: PathBuf,
    /// The content.
    pub bytes: Vec<u8>,
}

impl Document<'_> {
    /// Reads the file that a node names by a path relative to the file that contains the node.
    ///
    /// For a document whose file is `-` (standard input), it is relative to the current folder.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, is not a regular file, or is larger than 256 MiB.
    pub fn read_external(&self, at: NodeId, name: &str) -> std::io::Result<ExternalFile> {
        let path = match self.file_name(at, name) {
            Some(path) => PathBuf::from(path),
            None => return Err(std::io::Error::other("not the path of a file")),
        };
        let bytes = read_file(&path)?;
        Ok(ExternalFile { path, bytes })
    }
}

/// Reads a regular file of at most 256 MiB.
pub(super) fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    // A device or a pipe may have no end.
    if !metadata.is_file() {
        return Err(std::io::Error::other("not a regular file"));
    }
    if metadata.len() > SIZE_LIMIT {
        return Err(std::io::Error::other("larger than 256 MiB"));
    }
    let mut bytes = Vec::new();
    file.take(SIZE_LIMIT).read_to_end(&mut bytes)?;
    Ok(bytes)
}
