//! `cargo xtask validate`, `examples` and `check`: the linter with this project's rules.

use openapi_document::decode;
use openapi_document::diagnostic::Severity;
use openapi_lint::report::{Format, render};
use openapi_lint::{Checks, Options, Report, lint_with};

use crate::cli::{ExitStatus, OWN_DOCUMENT, print, read};
use crate::own_rules;
use crate::type_check::process::Process;
use crate::type_check::{Types, lint_with_types};

/// What `validate`, `examples` and `check` are told on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The document, YAML or JSON; `-` is standard input.
    #[arg(default_value = OWN_DOCUMENT)]
    pub file: String,
    /// How findings are written.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// From which severity on findings make the command fail.
    #[arg(long, value_enum, default_value_t = FailOn::Warning)]
    pub fail_on: FailOn,
    /// Show notes, too: valid, and yet some other tool trips over it.
    #[arg(long)]
    pub notes: bool,
}

/// What `examples` is told on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct ExamplesArguments {
    #[command(flatten)]
    common: Arguments,
    /// Show which schema properties no example shows.
    #[arg(long)]
    coverage: bool,
    /// Take each example through its generated Rust type and back, and hold the types' own
    /// schemas against the document's. Builds `xtask/types`.
    #[arg(long)]
    types: bool,
}

/// From which severity on a command fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// Errors.
    Error,
    /// Errors and warnings.
    Warning,
    /// Everything.
    Note,
}

/// `cargo xtask validate`.
pub fn validate(arguments: &Arguments) -> ExitStatus {
    run(arguments, Checks::Validate, false, None)
}

/// `cargo xtask examples`.
pub fn examples(arguments: &ExamplesArguments) -> ExitStatus {
    let types = arguments.types.then_some(&Process as &dyn Types);
    run(
        &arguments.common,
        Checks::Examples,
        arguments.coverage,
        types,
    )
}

/// The part of `cargo xtask check` that reads the document: both questions in one run.
pub fn check(arguments: &Arguments) -> ExitStatus {
    run(arguments, Checks::Both, false, None)
}

fn run(
    arguments: &Arguments,
    checks: Checks,
    coverage: bool,
    types: Option<&dyn Types>,
) -> ExitStatus {
    let bar = match arguments.fail_on {
        FailOn::Error => Severity::Error,
        FailOn::Warning => Severity::Warning,
        FailOn::Note => Severity::Note,
    };
    let bytes = match read(&arguments.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let report = Report::unreadable_file(&arguments.file, &error);
            return tell(arguments, &report, "", bar);
        }
    };
    match decode(&bytes) {
        Ok(text) => {
            let options = Options {
                checks,
                rules: own_rules::rule_set(),
                coverage,
            };
            let mut report = match types {
                Some(types) => lint_with_types(&arguments.file, &text, &options, types),
                None => lint_with(&arguments.file, &text, &options, None),
            };
            if !arguments.notes && bar != Severity::Note {
                report.retain_at_least(Severity::Warning);
            }
            if let Some(table) = report
                .coverage
                .as_ref()
                .filter(|_| arguments.format != Format::Human)
            {
                eprint!("{table}");
            }
            tell(arguments, &report, &text, bar)
        }
        Err(error) => tell(
            arguments,
            &Report::load_failed(&arguments.file, *error),
            "",
            bar,
        ),
    }
}

fn tell(arguments: &Arguments, report: &Report, text: &str, bar: Severity) -> ExitStatus {
    print(&render(report, arguments.format, &arguments.file, text));
    if report.could_not_run {
        ExitStatus::Failed
    } else if report.count(bar) > 0 {
        ExitStatus::Findings
    } else {
        ExitStatus::Ok
    }
}
