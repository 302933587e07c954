//! Where a document comes from: a file, standard input, or a revision of git.

use std::io::Read;
use std::path::Path;
use std::process::Command;

/// A document's text, and what reports call it.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file or revision, as it was given.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Reads a document.
///
/// `-` is standard input. A name that is a file is that file; otherwise `REV:PATH` is read from
/// git, and a bare `REV` is the client's own document there.
///
/// # Errors
///
/// Where there is no such file or revision, or no git; the text says which.
pub fn read(name: &str) -> Result<Source, String> {
    if name == "-" {
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map_err(|error| format!("standard input cannot be read: {error}"))?;
        return Ok(Source {
            name: name.to_owned(),
            bytes,
        });
    }
    if Path::new(name).exists() {
        let bytes =
            std::fs::read(name).map_err(|error| format!("`{name}` cannot be read: {error}"))?;
        return Ok(Source {
            name: name.to_owned(),
            bytes,
        });
    }
    // A drive letter is no revision, and neither is a path with an extension.
    if let Some((revision, path)) = name
        .split_once(':')
        .filter(|(revision, _)| !revision.is_empty())
    {
        return from_git(revision, path);
    }
    let looks_like_file = Path::new(name).extension().is_some() || name.contains(['/', '\\']);
    if !looks_like_file {
        return from_git(name, crate::cli::OWN_DOCUMENT)
            .map_err(|error| format!("`{name}` is no file; as a revision: {error}"));
    }
    Err(format!("`{name}` cannot be read: there is no such file"))
}

/// The client's own document as it was committed last; nothing outside of git, or before the first
/// commit.
pub fn at_head(root: &Path) -> Option<String> {
    let object = format!("HEAD:./{}", crate::cli::OWN_DOCUMENT);
    let output = Command::new("git")
        .current_dir(root)
        .args(["show", "--end-of-options", &object])
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8(output.stdout).ok())?
}

fn from_git(revision: &str, path: &str) -> Result<Source, String> {
    let name = format!("{revision}:{path}");
    // What starts with a dash would be read as an option.
    if revision.starts_with('-') {
        return Err(format!("`{revision}` is no revision"));
    }
    // A path in a revision counts from the root of the repository; `./` makes it count from here.
    let object = match path.starts_with(['.', '/']) {
        true => name.clone(),
        false => format!("{revision}:./{path}"),
    };
    let output = Command::new("git")
        .args(["show", "--end-of-options", &object])
        .output()
        .map_err(|error| format!("`{name}` needs git, which cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(Source {
            name,
            bytes: output.stdout,
        });
    }
    let error = String::from_utf8_lossy(&output.stderr);
    let error = error.trim().trim_start_matches("fatal: ");
    Err(format!("`{name}` cannot be read from git: {error}"))
}
