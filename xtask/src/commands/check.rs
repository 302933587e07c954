//! `cargo xtask check`: lints a document, and checks that `src/generated/` is up to date.

use super::{lint, regenerate};
use crate::cli::{ExitStatus, OWN_DOCUMENT};

/// The arguments of `cargo xtask check`.
#[derive(Debug, Clone, clap::Args)]
pub struct CheckArguments {
    #[command(flatten)]
    lint: lint::Arguments,
    /// Print the differences between src/generated/ and the code that codegen generates now.
    #[arg(long)]
    diff: bool,
}

/// Runs the command. The worse of its two parts determines the exit status.
pub fn run(arguments: &CheckArguments) -> ExitStatus {
    let document = lint::check(&arguments.lint);
    // The code is generated from the client's own document only.
    if document == ExitStatus::Failed || arguments.lint.file != OWN_DOCUMENT {
        return document;
    }
    document.max(regenerate::check_quietly(arguments.diff))
}
