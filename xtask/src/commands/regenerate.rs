//! `cargo xtask regenerate`: writes the generated code, or checks that it is up to date.
//!
//! codegen generates the files in `FOLDER`, `cli_table` generates `CLI_TABLE`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use anyhow::{Context, Result};
use openapi_document::model::Model;
use pipedream_client_codegen::Options;
use similar::{ChangeTag, TextDiff};

use crate::cli::{ExitStatus, OWN_DOCUMENT, exit_status, workspace_root};
use crate::rust_api::compare_generated;
use crate::{cli_table, git};

/// The arguments of `cargo xtask regenerate`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail if the generated code is out of date.
    #[arg(long)]
    check: bool,
    /// Print the differences between the old and the new code.
    #[arg(long)]
    diff: bool,
}

/// Runs the command. With `--check`, outdated code is a finding.
pub fn run(arguments: &Arguments) -> ExitStatus {
    let root = workspace_root();
    let result = match arguments.check {
        true => check(&root, arguments.diff).map(|comparison| {
            print!("{}", comparison.report);
            comparison.exit_status()
        }),
        false => write(&root, arguments.diff).map(|comparison| {
            print!("{}", comparison.report);
            ExitStatus::Ok
        }),
    };
    exit_status(result)
}

/// Checks that the code is up to date. Prints to standard error, because the caller prints a
/// report to standard output.
pub(super) fn check_quietly(diff: bool) -> ExitStatus {
    exit_status(check(&workspace_root(), diff).map(|comparison| {
        eprint!("{}", comparison.report);
        comparison.exit_status()
    }))
}

/// The code of the client.
const FOLDER: &str = "src/generated";
/// The commands of the command line.
const CLI_TABLE: &str = "cli/src/generated.rs";

/// Files by their path, relative to the root.
type Files = BTreeMap<String, String>;

/// The generated files compared with those that would be generated now.
struct Comparison {
    report: String,
    up_to_date: bool,
}

impl Comparison {
    fn exit_status(&self) -> ExitStatus {
        match self.up_to_date {
            true => ExitStatus::Ok,
            false => ExitStatus::Findings,
        }
    }
}

const UP_TO_DATE: &str = "the generated code is up to date\n";
const OUT_OF_DATE: &str =
    "the generated code is out of date: run `cargo xtask regenerate` and commit the files\n";

fn write(root: &Path, diff: bool) -> Result<Comparison> {
    let (before, after) = (read(root)?, generate(root)?);
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let mut report = String::new();
    for name in before.keys().filter(|name| !after.contains_key(*name)) {
        let path = root.join(name);
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        writeln!(report, "removed {name}")?;
    }
    for (name, content) in &after {
        if before.get(name) == Some(content) {
            continue;
        }
        let path = root.join(name);
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
        let old = before.get(name).map(String::as_str).unwrap_or_default();
        let lines = summary(name, old, content);
        writeln!(report, "wrote {lines}")?;
        if diff {
            report.push_str(&unified(name, old, content));
        }
    }
    let up_to_date = before == after;
    if up_to_date {
        report.push_str(UP_TO_DATE);
    } else if !before.is_empty() {
        report.push_str(&changes(root, before, after));
    }
    Ok(Comparison { report, up_to_date })
}

/// Reports what the new code changes for users, as `cargo xtask changes` does. It compares the
/// committed document with the current one, and the replaced code with the new code.
fn changes(root: &Path, before: Files, after: Files) -> String {
    let Ok(document) = fs::read_to_string(root.join(OWN_DOCUMENT)) else {
        return String::new();
    };
    // Outside of git, only the code is compared.
    let committed = git::at_head(root).unwrap_or_else(|| document.clone());
    let files = |files: Files| {
        let names = files.into_iter().filter_map(|(path, content)| {
            let name = path.strip_prefix(FOLDER)?.strip_prefix('/')?.to_owned();
            Some((name, content))
        });
        names.collect::<Vec<_>>()
    };
    match compare_generated(&committed, &document, &files(before), &files(after)) {
        Some(report) => format!("\n{}", openapi_diff::brief(&report)),
        None => String::new(),
    }
}

fn check(root: &Path, diff: bool) -> Result<Comparison> {
    let (before, after) = (read(root)?, generate(root)?);
    let up_to_date = before == after;
    if up_to_date {
        let report = UP_TO_DATE.to_owned();
        return Ok(Comparison { report, up_to_date });
    }
    let mut report = OUT_OF_DATE.to_owned();
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for name in names {
        let content = |files: &Files| files.get(name).cloned().unwrap_or_default();
        let (old, new) = (content(&before), content(&after));
        if old != new {
            writeln!(report, "{}", summary(name, &old, &new))?;
            if diff {
                report.push_str(&unified(name, &old, &new));
            }
        }
    }
    if !diff {
        report.push_str("`--diff` prints the differences\n");
    }
    Ok(Comparison { report, up_to_date })
}

/// Counts the lines of a file that differ.
fn summary(name: &str, old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let count = |tag| diff.iter_all_changes().filter(|it| it.tag() == tag).count();
    let (added, removed) = (count(ChangeTag::Insert), count(ChangeTag::Delete));
    format!("{name}: +{added} -{removed} lines")
}

fn unified(name: &str, old: &str, new: &str) -> String {
    let (left, right) = (format!("a/{name}"), format!("b/{name}"));
    let diff = TextDiff::from_lines(old, new);
    diff.unified_diff().header(&left, &right).to_string()
}

/// Generates the code from the document.
fn generate(root: &Path) -> Result<Files> {
    let path = root.join(OWN_DOCUMENT);
    let text = fs::read_to_string(&path).context("cannot read openapi.yaml")?;
    let generated =
        pipedream_client_codegen::generate(&text, Options::ALL).context("openapi.yaml")?;
    let mut files: Files = generated
        .into_iter()
        .map(|file| (format!("{FOLDER}/{}", file.name), file.content))
        .collect();
    // Tests generate the code of the client only.
    if root.join("cli").is_dir() {
        let document = openapi_document::open(OWN_DOCUMENT, &text)?;
        let idempotency = pipedream_client_codegen::idempotency(&text)?;
        let table = cli_table::generate(&Model::new(&document), &idempotency)?;
        files.insert(CLI_TABLE.to_owned(), table);
    }
    Ok(files)
}

/// Reads the generated files.
fn read(root: &Path) -> Result<Files> {
    let mut paths = vec![CLI_TABLE.to_owned()];
    match fs::read_dir(root.join(FOLDER)) {
        Ok(entries) => {
            for entry in entries {
                paths.push(format!("{FOLDER}/{}", entry?.file_name().to_string_lossy()));
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error).context("cannot read src/generated/"),
    }
    let mut files = Files::new();
    for path in paths {
        match fs::read_to_string(root.join(&path)) {
            Ok(content) => drop(files.insert(path, content)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error).with_context(|| format!("cannot read {path}")),
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with the document and the code that is generated from it.
    fn workspace() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::copy(
            workspace_root().join("openapi.yaml"),
            folder.path().join("openapi.yaml"),
        )
        .unwrap();
        assert!(!write(folder.path(), false).unwrap().up_to_date);
        folder
    }

    #[test]
    fn written_code_is_up_to_date() {
        let workspace = workspace();
        let comparison = check(workspace.path(), false).unwrap();
        assert!(comparison.up_to_date);
        assert_eq!(comparison.report, UP_TO_DATE);
    }

    #[test]
    fn edited_schema_is_reported_with_a_summary_or_a_diff() {
        let workspace = workspace();
        let path = workspace.path().join("openapi.yaml");
        let document = fs::read_to_string(&path).unwrap();
        let edited = document.replacen("        username:\n", "        user_name:\n", 1);
        let edited = edited.replacen("[id, username, email]", "[id, user_name, email]", 1);
        assert_ne!(edited, document);
        fs::write(&path, edited).unwrap();

        let Comparison { report, up_to_date } = check(workspace.path(), false).unwrap();
        assert!(!up_to_date);
        assert!(report.starts_with(OUT_OF_DATE));
        assert!(report.contains("\nsrc/generated/types.rs: +"), "{report}");
        assert!(report.lines().count() < 15, "{report}");
        let report = check(workspace.path(), true).unwrap().report;
        assert!(report.starts_with(OUT_OF_DATE));
        assert!(report.contains("-    pub username:"), "{report}");
        assert!(report.contains("+    pub user_name:"), "{report}");
    }

    #[test]
    fn unknown_file_is_out_of_date_and_is_removed() {
        let workspace = workspace();
        let stray = workspace.path().join(FOLDER).join("stray.rs");
        fs::write(&stray, "").unwrap();
        assert!(!check(workspace.path(), false).unwrap().up_to_date);
        write(workspace.path(), false).unwrap();
        assert!(!stray.exists());
    }

    #[test]
    fn missing_document_is_a_clear_error() {
        let empty = tempfile::tempdir().unwrap();
        let error = check(empty.path(), false).err().unwrap();
        assert!(
            format!("{error:#}").contains("cannot read openapi.yaml"),
            "{error:#}"
        );
    }
}
