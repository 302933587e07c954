//! `cargo xtask validate` and `examples`: lint a document by the rules of this project.

use std::path::{Path, PathBuf};

use anyhow::Context;
use openapi_document::decode;
use openapi_document::diagnostic::Severity;
use openapi_lint::report::{Format, render, render_all};
use openapi_lint::{CONFIG_FILE, Checks, Config, Options, Report, RuleSet, lint_with};

use crate::cli::{ExitStatus, OWN_DOCUMENT, exit_status, print, read, workspace_root};
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
    /// Minimum severity that makes the command fail. The default is `warning` for openapi.yaml of
    /// this project, and `error` for any other document.
    #[arg(long, value_enum)]
    pub fail_on: Option<FailOn>,
    /// Also show notes: valid, but not supported by some other tool.
    #[arg(long)]
    pub notes: bool,
    /// Show every finding in full, also if a rule has many.
    #[arg(long)]
    pub all: bool,
    /// The settings. The default is `openapi-lint.toml` in the folder of the document, if it exists.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
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
    // The conventions of this project do not apply to the documents of others.
    let rules = match arguments.is_own() || types.is_some() {
        true => own_rules::rule_set(),
        false => RuleSet::standard(),
    };
    let config = match arguments.read_config(&rules) {
        Ok(config) => config,
        Err(error) => return exit_status(Err(error)),
    };
    let options = Options {
        checks,
        rules,
        config,
        coverage,
    };
    let mut report = match types {
        Some(types) => lint_with_types(file, &text, &options, types),
        None => lint_with(file, &text, &options, None),
    };
    if !arguments.notes && arguments.fail_on() != FailOn::Note {
        report.retain_at_least(Severity::Warning);
    }
    // The other formats have no place for the table.
    if let (Some(table), false) = (&report.coverage, arguments.format == Format::Human) {
        eprint!("{table}");
    }
    arguments.print(&report, &text)
}

impl Arguments {
    fn is_own(&self) -> bool {
        let own = || workspace_root().join(OWN_DOCUMENT).canonicalize().ok();
        let canonical = || Path::new(&self.file).canonicalize().ok();
        self.file == OWN_DOCUMENT || canonical().is_some_and(|file| Some(file) == own())
    }

    fn fail_on(&self) -> FailOn {
        self.fail_on.unwrap_or(match self.is_own() {
            true => FailOn::Warning,
            false => FailOn::Error,
        })
    }

    fn read_config(&self, rules: &RuleSet) -> anyhow::Result<Config> {
        let path = match &self.config {
            Some(path) => path.clone(),
            None => {
                let folder = Path::new(&self.file).parent().unwrap_or(Path::new(""));
                let path = folder.join(CONFIG_FILE);
                if !path.is_file() {
                    return Ok(Config::default());
                }
                path
            }
        };
        let shown = path.display();
        let text =
            std::fs::read_to_string(&path).with_context(|| format!("cannot read {shown}"))?;
        Config::parse(&text, rules).with_context(|| format!("{shown} is invalid"))
    }

    fn print(&self, report: &Report, text: &str) -> ExitStatus {
        let render = if self.all { render_all } else { render };
        print(&render(report, self.format, &self.file, text));
        if report.could_not_run {
            ExitStatus::Failed
        } else if report.count(self.fail_on().severity()) > 0 {
            ExitStatus::Findings
        } else {
            ExitStatus::Ok
        }
    }
}
