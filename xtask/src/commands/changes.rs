//! `cargo xtask changes`: compares two documents.

use openapi_diff::{Axis, Format, Report, is_same, render};
use openapi_document::model::Model;
use openapi_document::tree::Sources;

use crate::cli::{
    ExitStatus, OWN_DOCUMENT, check_unread, decode, note_unjudged, open_sources, print,
};
use crate::git;
use crate::rust_api::{self, When};

/// The arguments of `cargo xtask changes`.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The old document: a file, `-` for standard input, or a git revision such as `v1` or
    /// `HEAD~1:openapi.yaml`.
    #[arg(default_value = "HEAD:openapi.yaml")]
    pub old: String,
    /// The new document, in the same notation.
    #[arg(default_value = OWN_DOCUMENT)]
    pub new: String,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Compare only these axes; the exit code and the version consider no others.
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Axis::Wire, Axis::Rust, Axis::Sdk])]
    pub axis: Vec<Axis>,
    /// When to compare the Rust APIs that codegen generates from the documents.
    #[arg(long, value_enum, default_value_t = When::Auto)]
    pub rust: When,
    /// Report only breaking changes.
    #[arg(long)]
    pub breaking: bool,
    /// Show each change with excerpts, however many there are.
    #[arg(long)]
    pub all: bool,
}

/// Runs the command. A breaking change is a finding.
pub fn run(arguments: &Arguments) -> ExitStatus {
    compare_sources(arguments).unwrap_or_else(|failed| failed)
}

fn compare_sources(arguments: &Arguments) -> Result<ExitStatus, ExitStatus> {
    let fail = |error: String| {
        eprintln!("error: {error}");
        ExitStatus::Failed
    };
    if arguments.old == "-" && arguments.new == "-" {
        let error = "only one document can be read from standard input; name a file for the other";
        return Err(fail(error.to_owned()));
    }
    let old = git::read(&arguments.old).map_err(fail)?;
    let new = git::read(&arguments.new).map_err(fail)?;
    let (before, after) = (
        decode(&old.name, &old.bytes)?,
        decode(&new.name, &new.bytes)?,
    );
    let before = sources(&old.name, &before);
    let after = sources(&new.name, &after);
    let (old, new) = (
        open_sources(&old.name, &before)?,
        open_sources(&new.name, &after)?,
    );
    let (old, new) = (Model::new(&old), Model::new(&new));
    check_unread(&[&old, &new], "compared")?;
    note_unjudged(&[&old, &new]);
    let report = compare(&old, &new, &arguments.axis, arguments.rust);
    let mut report = report.with_version(env!("CARGO_PKG_VERSION"));
    let status = match report.is_breaking() {
        true => ExitStatus::Findings,
        false => ExitStatus::Ok,
    };
    if arguments.breaking {
        report.keep_breaking();
    }
    report.all = arguments.all;
    print(&render(
        &report,
        arguments.format,
        before.text(),
        after.text(),
    ));
    Ok(status)
}

/// Reads the files that a document refers to, from the same place as the document itself.
fn sources(name: &str, text: &str) -> Sources {
    Sources::read(name, text, &mut |file| {
        let source = git::read(file).map_err(std::io::Error::other)?;
        Ok(source.bytes)
    })
}

fn compare(old: &Model<'_>, new: &Model<'_>, axes: &[Axis], when: When) -> Report {
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
