//! What the commands share: arguments, reading, reporting, the exit code.

use std::io::{Read, Write};
use std::process::ExitCode;

use crate::finding::Finding;
use crate::inspect::{Question, Report, inspect_with};
use crate::report::{Format, render};
use crate::rules::NO_FILE;
use crate::types::Types;
use crate::types::program::Program;
use openapi_document::decode;
use openapi_document::diagnostic::Severity;

/// The document that the client is made from, which is judged where none is named.
pub const OWN_DOCUMENT: &str = "openapi.yaml";

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
    #[arg(long, value_enum, default_value_t = Bar::Warning)]
    pub fail_on: Bar,
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

/// What `explain` is told on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct ExplainArguments {
    /// The rule; all of them where it is absent.
    rule: Option<String>,
    /// The rules of `changes` instead of those of `validate` and `examples`.
    #[arg(long, conflicts_with = "rule")]
    changes: bool,
    /// Write the page of the documentation.
    #[arg(long, conflicts_with = "rule")]
    markdown: bool,
}

/// From which severity on a command fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Bar {
    /// Errors.
    Error,
    /// Errors and warnings.
    Warning,
    /// Everything.
    Note,
}

/// How a command ended; the numbers are its exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Outcome {
    /// Nothing at or above the bar.
    Clean = 0,
    /// Something at or above the bar.
    Found = 1,
    /// The document could not be judged.
    CouldNotRun = 2,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome as u8)
    }
}

/// `cargo xtask validate`.
pub fn validate(arguments: &Arguments) -> Outcome {
    run(arguments, Question::Validate, false, None)
}

/// `cargo xtask examples`.
pub fn examples(arguments: &ExamplesArguments) -> Outcome {
    let types = arguments.types.then_some(&Program as &dyn Types);
    run(
        &arguments.common,
        Question::Examples,
        arguments.coverage,
        types,
    )
}

/// The part of `cargo xtask check` that reads the document: both questions in one run.
pub fn check(arguments: &Arguments) -> Outcome {
    run(arguments, Question::Both, false, None)
}

/// `cargo xtask explain`.
pub fn explain(arguments: &ExplainArguments) -> Outcome {
    let text = match &arguments.rule {
        None if arguments.changes && arguments.markdown => crate::changes::markdown(),
        None if arguments.changes => crate::changes::list(),
        None if arguments.markdown => crate::rules::markdown(),
        None => crate::rules::list() + &crate::changes::list(),
        Some(name) => {
            let known = crate::rules::by_name(name).map(crate::rules::explain);
            match known.or_else(|| crate::changes::explain(name)) {
                Some(text) => text,
                None => {
                    let names = crate::rules::all().map(|rule| rule.name);
                    let names = names.chain(crate::changes::catalogue::all().map(|rule| rule.name));
                    let hint = crate::rules::nearest(name, names)
                        .map(|near| format!("; is it `{near}`?"))
                        .unwrap_or_default();
                    eprintln!("no rule is called `{name}`{hint}");
                    return Outcome::CouldNotRun;
                }
            }
        }
    };
    print(&text);
    Outcome::Clean
}

fn run(
    arguments: &Arguments,
    question: Question,
    coverage: bool,
    types: Option<&dyn Types>,
) -> Outcome {
    let bar = match arguments.fail_on {
        Bar::Error => Severity::Error,
        Bar::Warning => Severity::Warning,
        Bar::Note => Severity::Note,
    };
    let bytes = match read(&arguments.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("`{}` cannot be read: {error}", arguments.file);
            let report = Report::failed(Finding::for_file(NO_FILE, &arguments.file, message));
            return tell(arguments, &report, "", bar);
        }
    };
    match decode(&bytes) {
        Ok(text) => {
            let mut report = inspect_with(&arguments.file, &text, question, coverage, types);
            if !arguments.notes && bar != Severity::Note {
                report.keep(Severity::Warning);
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

fn tell(arguments: &Arguments, report: &Report, text: &str, bar: Severity) -> Outcome {
    print(&render(report, arguments.format, &arguments.file, text));
    if report.could_not_run {
        Outcome::CouldNotRun
    } else if report.count(bar) > 0 {
        Outcome::Found
    } else {
        Outcome::Clean
    }
}

pub(crate) fn read(file: &str) -> std::io::Result<Vec<u8>> {
    if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(file)
}

/// A reader that has gone away, such as `head`, is no reason to panic.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
