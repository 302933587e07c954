//! `cargo xtask check`: lints a document, and checks that `src/generated/` is up to date.

use super::{lint, regenerate};
use crate::cli::{ExitStatus, OWN_DOCUMENT};

/// Runs the command. The worse of its two parts determines the exit status.
pub fn run(arguments: &lint::Arguments) -> ExitStatus {
    let document = lint::check(arguments);
    // The code is generated from the client's own document only.
    if document == ExitStatus::Failed || arguments.file != OWN_DOCUMENT {
        return document;
    }
    document.max(regenerate::check_quietly())
}
