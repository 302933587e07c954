//! `cargo xtask changes`: reads both documents, compares, reports.

use std::borrow::Cow;

use openapi_diff::{Axis, Format, Report, is_same, render};
use openapi_document::model::Model;
use openapi_document::tree::{Document, LoadError};
use openapi_document::{decode, open};
use openapi_lint::report;

use crate::cli::{ExitStatus, OWN_DOCUMENT, print};
use crate::git::{self, Source};
use crate::rust_api::{self, When};

/// What `changes` is told on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The document that clients were made for: a file, `-`, or a git revision such as `v1` or
    /// `HEAD~1:openapi.yaml`.
    #[arg(default_value = "HEAD:openapi.yaml")]
    pub old: String,
    /// The document that takes its place, in the same notations.
    #[arg(default_value = OWN_DOCUMENT)]
    pub new: String,
    /// How changes are written.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Whom to look at; the exit code and the version bump then speak of those only.
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Axis::Wire, Axis::Rust, Axis::Sdk])]
    pub axis: Vec<Axis>,
    /// When the Rust API is compared: `auto` where codegen takes one of the documents as the
    /// client's own.
    #[arg(long, value_enum, default_value_t = When::Auto)]
    pub rust: When,
    /// Show what breaks only.
    #[arg(long)]
    pub breaking: bool,
}

/// Runs the command: 0 nothing breaks, 1 something does, 2 it could not run.
pub fn run(arguments: &Arguments) -> ExitStatus {
    if arguments.old == "-" && arguments.new == "-" {
        eprintln!("error: only one of the documents can come from standard input");
        return ExitStatus::Failed;
    }
    let read = |name: &str| git::read(name).map_err(|error| eprintln!("error: {error}"));
    let (Ok(old), Ok(new)) = (read(&arguments.old), read(&arguments.new)) else {
        return ExitStatus::Failed;
    };
    let (Some(before), Some(after)) = (text(&old), text(&new)) else {
        return ExitStatus::Failed;
    };
    let (Some(old), Some(new)) = (document(&old.name, &before), document(&new.name, &after)) else {
        return ExitStatus::Failed;
    };
    let report = compare(
        &Model::new(&old),
        &Model::new(&new),
        &arguments.axis,
        arguments.rust,
    );
    let mut report = report.with_version(env!("CARGO_PKG_VERSION"));
    let outcome = match report.is_breaking() {
        true => ExitStatus::Findings,
        false => ExitStatus::Ok,
    };
    if arguments.breaking {
        report.keep_breaking();
    }
    print(&render(&report, arguments.format, &before, &after));
    outcome
}

/// Compares two documents on some axes.
pub fn compare(old: &Model<'_>, new: &Model<'_>, axes: &[Axis], when: When) -> Report {
    if old.document.text() == new.document.text() {
        return Report::new(Vec::new(), true);
    }
    let mut changes = openapi_diff::compare(old, new);
    if axes.contains(&Axis::Rust) {
        changes.extend(rust_api::compare(old, new, when, &changes));
    }
    changes.retain(|change| axes.contains(&change.rule.axis));
    Report::new(changes, is_same(old, new))
}

fn text(source: &Source) -> Option<Cow<'_, str>> {
    match decode(&source.bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            tell(&source.name, *error, "");
            None
        }
    }
}

fn document<'a>(name: &'a str, text: &'a str) -> Option<Document<'a>> {
    match open(name, text) {
        Ok(document) => Some(document),
        Err(error) => {
            tell(name, *error, text);
            None
        }
    }
}

/// Why a document cannot be compared, on standard error.
fn tell(file: &str, error: LoadError, text: &str) {
    let failed = openapi_lint::Report::load_failed(file, error);
    eprint!(
        "{}",
        report::render(&failed, report::Format::Human, file, text)
    );
}
