//! The files of the repository outside of this folder.

use std::path::Path;

/// The file at this path from the root of the repository. It is not compiled in:
/// `cargo package` builds this crate from its own folder alone.
pub fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
