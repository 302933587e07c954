//! What the commands share: the exit status, reading documents, error messages, the workspace.

use std::borrow::Cow;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use openapi_document::diagnostic::count;
use openapi_document::model::{Model, Unread};
use openapi_document::tree::{Document, LoadError, Sources};
use openapi_lint::Report;
use openapi_lint::report::{Format, render};
use openapi_lint::suggest::closest_match;

/// The document that the client is generated from, and the default input of every command.
pub const OWN_DOCUMENT: &str = "openapi.yaml";

/// How a command ended. The numbers are the exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum ExitStatus {
    /// The command found no problem.
    Ok = 0,
    /// The command found a problem, such as an error in a document or an outdated file.
    Findings = 1,
    /// The command could not run.
    Failed = 2,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(status as u8)
    }
}

/// Prints the error of a command that could not run.
pub(crate) fn exit_status(result: anyhow::Result<ExitStatus>) -> ExitStatus {
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitStatus::Failed
    })
}

/// Reads a file, or standard input for `-`.
pub(crate) fn read(file: &str) -> std::io::Result<Vec<u8>> {
    if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(file)
}

/// Decodes the bytes of a document, or prints where they are not text.
pub(crate) fn decode<'b>(file: &str, bytes: &'b [u8]) -> Result<Cow<'b, str>, ExitStatus> {
    openapi_document::decode(bytes).map_err(|error| load_failed(file, *error, ""))
}

/// Parses a document, or prints where it is not OpenAPI 3.0.
pub(crate) fn open<'t>(file: &'t str, text: &'t str) -> Result<Document<'t>, ExitStatus> {
    openapi_document::open(file, text).map_err(|error| load_failed(file, *error, text))
}

/// Parses a document of one or more files, or prints where it is not OpenAPI 3.0.
pub(crate) fn open_sources<'t>(
    file: &str,
    sources: &'t Sources,
) -> Result<Document<'t>, ExitStatus> {
    openapi_document::open_sources(sources)
        .map_err(|error| load_failed(file, *error, sources.text()))
}

/// Refuses documents of which a file is missing, and says which URLs are not read. `verb` says what
/// is therefore not done with their contents, such as `compared`.
pub(crate) fn check_unread(models: &[&Model<'_>], verb: &str) -> Result<(), ExitStatus> {
    let mut result = Ok(());
    for model in models {
        for unread in model.unread() {
            let document = model.document;
            let span = document.span(unread.first);
            let (file, line) = (
                document.file_at(span.start),
                document.position(span.start).line,
            );
            let Unread { name, reason, .. } = &unread;
            let references = count(unread.references, "reference");
            match reason {
                Some(reason) => {
                    eprintln!(
                        "error: {file}:{line}: cannot read `{name}` ({references}): {reason}"
                    );
                    result = Err(ExitStatus::Failed);
                }
                None => eprintln!(
                    "note: {file}:{line}: `{name}` ({references}) is a URL, which is not read or {verb}"
                ),
            }
        }
    }
    result
}

/// Prints why a document cannot be loaded.
pub(crate) fn load_failed(file: &str, error: LoadError, text: &str) -> ExitStatus {
    print_failure(&Report::load_failed(file, error), file, text)
}

/// Prints a report about a document that cannot be used.
pub(crate) fn print_failure(report: &Report, file: &str, text: &str) -> ExitStatus {
    eprint!("{}", render(report, Format::Human, file, text));
    ExitStatus::Failed
}

/// Prints to standard output. Ignores a broken pipe, e.g. from `| head`.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// The error message for an unknown name: suggests similar ones, or else says how to list all.
pub(crate) fn unknown<'n>(
    kind: &str,
    name: &str,
    known: impl Iterator<Item = &'n str> + Clone,
    how_to_list: &str,
) -> String {
    let mut similar: Vec<&str> = closest_match(name, known.clone()).into_iter().collect();
    let containing: [fn(&str, &str) -> bool; 2] = [
        |known, name| known.starts_with(name),
        |known, name| known.contains(name),
    ];
    for contains in containing {
        if similar.is_empty() && !name.is_empty() {
            let names = known.clone().filter(|known| contains(known, name));
            similar = names.take(4).collect();
        }
    }
    // More names are a list, not a suggestion.
    match similar.len() {
        1..4 => format!(
            "unknown {kind} `{name}`; did you mean `{}`?",
            similar.join("` or `")
        ),
        _ => format!("unknown {kind} `{name}`; {how_to_list}"),
    }
}

/// The cargo that runs this program, or else the installed one.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The root of the workspace that contains the current folder, or else of the one that this
/// program was built in.
pub(crate) fn workspace_root() -> PathBuf {
    let current = std::env::current_dir().unwrap_or_default();
    let is_root = |folder: &&Path| {
        folder.join(OWN_DOCUMENT).is_file() && folder.join("src").join("generated").is_dir()
    };
    if let Some(root) = current.ancestors().find(is_root) {
        return root.to_path_buf();
    }
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}
