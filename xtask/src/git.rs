//! Reads a document from a file, from standard input, or from a git revision.

use std::path::Path;
use std::process::Command;

use crate::cli::{self, OWN_DOCUMENT};

/// The bytes of a document, and its name in reports.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The file or the revision.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// Reads a document.
///
/// `-` is standard input. The name of an existing file is that file; otherwise `REV:PATH` is read
/// from git, and `REV` alone is the client's own document in that revision.
///
/// # Errors
///
/// There is no such file or revision, or git cannot run; the text says which.
pub(crate) fn read(name: &str) -> Result<Source, String> {
    if name == "-" || Path::new(name).exists() {
        let bytes = cli::read(name).map_err(|error| format!("cannot read `{name}`: {error}"))?;
        return Ok(Source {
            name: name.to_owned(),
            bytes,
        });
    }
    if let Some((revision, path)) = name.split_once(':')
        && !revision.is_empty()
    {
        return from_git(revision, path);
    }
    // Most probably a misspelt path, so an error of git would mislead.
    if Path::new(name).extension().is_some() || name.contains(['/', '\\']) {
        return Err(format!("cannot read `{name}`: there is no such file"));
    }
    from_git(name, OWN_DOCUMENT).map_err(|error| {
        format!(
            "`{name}` is not a file, and {error}; name a file, `-` or a revision such as \
             `v1` or `HEAD~1:{OWN_DOCUMENT}`"
        )
    })
}

/// The client's own document as last committed; `None` outside of git or before the first commit.
pub(crate) fn at_head(root: &Path) -> Option<String> {
    let object = format!("HEAD:./{OWN_DOCUMENT}");
    let output = show(&object).current_dir(root).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8(output.stdout).ok())?
}

fn from_git(revision: &str, path: &str) -> Result<Source, String> {
    let name = format!("{revision}:{path}");
    // Git would read it as an option.
    if revision.starts_with('-') {
        return Err(format!("`{revision}` is not a git revision"));
    }
    // Git resolves a path from the root of the repository; `./` resolves it from the current folder.
    let object = match path.starts_with(['.', '/']) {
        true => name.clone(),
        false => format!("{revision}:./{path}"),
    };
    let output = show(&object)
        .output()
        .map_err(|error| format!("cannot run git to read `{name}`: {error}"))?;
    if output.status.success() {
        return Ok(Source {
            name,
            bytes: output.stdout,
        });
    }
    let error = String::from_utf8_lossy(&output.stderr);
    let error = error.trim().trim_start_matches("fatal: ");
    let error = error.trim_end_matches('.');
    Err(format!("git cannot read `{name}`: {error}"))
}

fn show(object: &str) -> Command {
    let mut git = Command::new("git");
    git.args(["show", "--end-of-options", object]);
    git
}
