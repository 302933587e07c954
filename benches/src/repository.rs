//! Reads files of the repository outside of this folder.

use std::path::Path;

/// Reads the file at a path relative to the root of the repository. It is not compiled
/// in, because `cargo package` builds this crate from its own folder alone.
pub fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
