//! `cargo xtask validate` and `examples`: lint a document by the rules of this project.

use openapi_document::decode;
use openapi_document::diagnostic::Severity;
use openapi_lint::report::{Format, render};
use openapi_lint::{Checks, Options, Report, lint_with};

use crate::cli::{ExitStatus, OWN_DOCUMENT, print, read};
use crate::own_rules;
use crate::type_check::process::Process;
use crate::type_check::{Types, lint_with_types};

/// The arguments of `cargo xtask validate` and `check`.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The document, in YAML or JSON; `-` reads standard input.
    #[arg(default_value = OWN_DOCUMENT)]
    pub file: String,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Minimum severity that makes the command fail.
    #[arg(long, value_enum, default_value_t = FailOn::Warning)]
    pub fail_on: FailOn,
    /// Also show notes: valid, but not supported by some other tool.
    #[arg(long)]
    pub notes: bool,
}

/// The arguments of `cargo xtask examples`.
#[derive(Debug, Clone, clap::Args)]
pub struct ExamplesArguments {
    #[command(flatten)]
    common: Arguments,
    /// Also list the schema properties that no example contains.
    #[arg(long)]
    coverage: bool,
    /// Also send each example through its generated Rust type and back, and compare the types'
    /// JSON Schemas with the document. Builds `xtask/types`.
    #[arg(long)]
    types: bool,
}

/// The minimum severity that makes a command fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// Errors.
    Error,
    /// Errors and warnings.
    Warning,
    /// Errors, warnings and notes.
    Note,
}

impl FailOn {
    fn severity(self) -> Severity {
        match self {
            Self::Error => Severity::Error,
            Self::Warning => Severity::Warning,
            Self::Note => Severity::Note,
        }
    }
}

/// Runs `cargo xtask validate`.
pub fn validate(arguments: &Arguments) -> ExitStatus {
    run(arguments, Checks::Validate, false, None)
}

/// Runs `cargo xtask examples`.
pub fn examples(arguments: &ExamplesArguments) -> ExitStatus {
    let types = arguments.types.then_some(&Process as &dyn Types);
    run(
        &arguments.common,
        Checks::Examples,
        arguments.coverage,
        types,
    )
}

/// Runs both of them at once, for `cargo xtask check`.
pub(super) fn check(arguments: &Arguments) -> ExitStatus {
    run(arguments, Checks::Both, false, None)
}

fn run(
    arguments: &Arguments,
    checks: Checks,
    coverage: bool,
    types: Option<&dyn Types>,
) -> ExitStatus {
    let file = &arguments.file;
    let bytes = match read(file) {
        Ok(bytes) => bytes,
        Err(error) => return arguments.print(&Report::unreadable_file(file, &error), ""),
    };
    let text = match decode(&bytes) {
        Ok(text) => text,
        Err(error) => return arguments.print(&Report::load_failed(file, *error), ""),
    };
    let options = Options {
        checks,
        rules: own_rules::rule_set(),
        coverage,
    };
    let mut report = match types {
        Some(types) => lint_with_types(file, &text, &options, types),
        None => lint_with(file, &text, &options, None),
    };
    if !arguments.notes && arguments.fail_on != FailOn::Note {
        report.retain_at_least(Severity::Warning);
    }
    // The other formats have no place for the table.
    if let (Some(table), false) = (&report.coverage, arguments.format == Format::Human) {
        eprint!("{table}");
    }
    arguments.print(&report, &text)
}

impl Arguments {
    fn print(&self, report: &Report, text: &str) -> ExitStatus {
        print(&render(report, self.format, &self.file, text));
        if report.could_not_run {
            ExitStatus::Failed
        } else if report.count(self.fail_on.severity()) > 0 {
            ExitStatus::Findings
        } else {
            ExitStatus::Ok
        }
    }
}
