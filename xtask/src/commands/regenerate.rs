//! `cargo xtask regenerate`: writes `src/generated/`, or checks that it is up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use crate::git;
use crate::rust_api::of_code;
use anyhow::{Context, Result};
use pipedream_client_codegen::Options;
use similar::TextDiff;

/// What `regenerate` is told on the command line.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail where what is checked in is out of date.
    #[arg(long)]
    check: bool,
}

/// Runs the command: 0 when all is well, 1 when the code is out of date, 2 when it could not run.
pub fn run(arguments: &Arguments) -> ExitCode {
    let outcome = match arguments.check {
        true => check(&root()),
        false => write(&root()),
    };
    match outcome {
        Ok(Outcome { report, up_to_date }) => {
            print!("{report}");
            match up_to_date || !arguments.check {
                true => ExitCode::SUCCESS,
                false => ExitCode::FAILURE,
            }
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Whether what is checked in is up to date; none where that cannot be told. What
/// there is to say goes to standard error, since standard output is the caller's.
pub fn is_up_to_date() -> Option<bool> {
    match check(&root()) {
        Ok(outcome) => {
            eprint!("{}", outcome.report);
            Some(outcome.up_to_date)
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            None
        }
    }
}

/// What there is to say, and whether the code was up to date before.
struct Outcome {
    report: String,
    up_to_date: bool,
}

const UP_TO_DATE: &str = "src/generated/ is up to date\n";
const OUT_OF_DATE: &str =
    "src/generated/ is out of date: run `cargo xtask regenerate` and commit what it writes\n";

fn write(root: &Path) -> Result<Outcome> {
    let folder = folder(root);
    let (before, after) = (read(&folder)?, generate(root)?);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut report = String::new();
    for name in before.keys().filter(|name| !after.contains_key(*name)) {
        let path = folder.join(name);
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        writeln!(report, "removed src/generated/{name}")?;
    }
    for (name, content) in &after {
        if before.get(name) == Some(content) {
            continue;
        }
        let path = folder.join(name);
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
        writeln!(report, "wrote src/generated/{name}")?;
    }
    let up_to_date = before == after;
    if up_to_date {
        report.push_str(UP_TO_DATE);
    } else if !before.is_empty() {
        report.push_str(&changes(root, before, after));
    }
    Ok(Outcome { report, up_to_date })
}

/// What the new code means for users, as `cargo xtask changes` tells it: the document as it was
/// committed against the one that is there, and the code that was there against the code that is.
fn changes(
    root: &Path,
    before: BTreeMap<String, String>,
    after: BTreeMap<String, String>,
) -> String {
    let Ok(document) = fs::read_to_string(root.join("openapi.yaml")) else {
        return String::new();
    };
    // Outside of git only the code is compared.
    let committed = git::at_head(root).unwrap_or_else(|| document.clone());
    let files = |files: BTreeMap<String, String>| files.into_iter().collect::<Vec<_>>();
    match of_code(&committed, &document, &files(before), &files(after)) {
        Some(report) => format!("\n{}", openapi_diff::brief(&report)),
        None => String::new(),
    }
}

fn check(root: &Path) -> Result<Outcome> {
    let (before, after) = (read(&folder(root))?, generate(root)?);
    let up_to_date = before == after;
    if up_to_date {
        let report = UP_TO_DATE.to_owned();
        return Ok(Outcome { report, up_to_date });
    }
    let mut report = OUT_OF_DATE.to_owned();
    let nothing = String::new();
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for name in names {
        let (old, new) = (
            before.get(name).unwrap_or(&nothing),
            after.get(name).unwrap_or(&nothing),
        );
        if old != new {
            let diff = TextDiff::from_lines(old, new);
            let path = format!("src/generated/{name}");
            let (left, right) = (format!("a/{path}"), format!("b/{path}"));
            write!(report, "{}", diff.unified_diff().header(&left, &right))?;
        }
    }
    Ok(Outcome { report, up_to_date })
}

/// The code that the document makes, by file name.
fn generate(root: &Path) -> Result<BTreeMap<String, String>> {
    let path = root.join("openapi.yaml");
    let document = fs::read_to_string(&path).context("cannot read openapi.yaml")?;
    let files =
        pipedream_client_codegen::generate(&document, Options::ALL).context("openapi.yaml")?;
    Ok(files
        .into_iter()
        .map(|file| (file.name.to_owned(), file.content))
        .collect())
}

/// The code that is checked in, by file name.
fn read(folder: &Path) -> Result<BTreeMap<String, String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(error).context("cannot read src/generated/"),
    };
    entries
        .map(|entry| {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let content = fs::read_to_string(&path)
                .with_context(|| format!("cannot read src/generated/{name}"))?;
            Ok((name.into_owned(), content))
        })
        .collect()
}

fn folder(root: &Path) -> PathBuf {
    root.join("src").join("generated")
}

/// The root of the workspace, wherever in it the command is run from; a copy of the workspace is
/// one of its own.
fn root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let is_root = |folder: &&Path| {
        folder.join("openapi.yaml").is_file() && folder.join("src").join("generated").is_dir()
    };
    if let Some(root) = here.ancestors().find(is_root) {
        return root.to_path_buf();
    }
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with the document and the code that it makes.
    fn workspace() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::copy(
            root().join("openapi.yaml"),
            folder.path().join("openapi.yaml"),
        )
        .unwrap();
        assert!(!write(folder.path()).unwrap().up_to_date);
        folder
    }

    #[test]
    fn what_was_written_is_up_to_date() {
        let workspace = workspace();
        let outcome = check(workspace.path()).unwrap();
        assert!(outcome.up_to_date);
        assert_eq!(outcome.report, UP_TO_DATE);
    }

    #[test]
    fn an_edited_schema_is_told_with_a_sentence_and_a_diff() {
        let workspace = workspace();
        let path = workspace.path().join("openapi.yaml");
        let document = fs::read_to_string(&path).unwrap();
        let edited = document.replacen("        username:\n", "        user_name:\n", 1);
        let edited = edited.replacen("[id, username, email]", "[id, user_name, email]", 1);
        assert_ne!(edited, document);
        fs::write(&path, edited).unwrap();

        let outcome = check(workspace.path()).unwrap();
        assert!(!outcome.up_to_date);
        assert!(outcome.report.starts_with(OUT_OF_DATE));
        assert!(
            outcome.report.contains("-    pub username:"),
            "{}",
            outcome.report
        );
        assert!(
            outcome.report.contains("+    pub user_name:"),
            "{}",
            outcome.report
        );
    }

    #[test]
    fn a_file_that_nothing_makes_is_out_of_date_and_removed() {
        let workspace = workspace();
        let stray = folder(workspace.path()).join("stray.rs");
        fs::write(&stray, "").unwrap();
        assert!(!check(workspace.path()).unwrap().up_to_date);
        write(workspace.path()).unwrap();
        assert!(!stray.exists());
    }

    #[test]
    fn a_document_that_is_not_there_is_a_clear_error() {
        let empty = tempfile::tempdir().unwrap();
        let error = check(empty.path()).err().unwrap();
        assert!(
            format!("{error:#}").contains("cannot read openapi.yaml"),
            "{error:#}"
        );
    }
}
