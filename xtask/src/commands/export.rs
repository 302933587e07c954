//! `cargo xtask export`: writes the document for other tools.

use std::fmt::Write;
use std::path::PathBuf;

use openapi_document::model::Model;
use openapi_export::{
    Adjustment, Export, ExportOptions, Syntax, TARGETS, Target, Version, export, list,
    lossy_values, unrepresentable_number, write,
};
use openapi_lint::{Report, SUPPRESSION_EXTENSION};

use crate::cli::{
    ExitStatus, OWN_DOCUMENT, decode, load_failed, open, print, print_failure, read, unknown,
};
use crate::pages;
use crate::verify::verify;

/// The arguments of `cargo xtask export`.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The document, in YAML or JSON; `-` reads standard input.
    #[arg(default_value = OWN_DOCUMENT)]
    pub file: String,
    /// The OpenAPI version of the output; by default that of the target, or 3.0.
    #[arg(long, value_enum)]
    pub openapi: Option<Version>,
    /// The syntax of the output; by default that of the extension of `--output`, or YAML.
    #[arg(long, value_enum)]
    pub format: Option<Syntax>,
    /// Adjust the document for a generator; `--list-targets` lists them.
    #[arg(long = "for", value_name = "TARGET", value_parser = target)]
    pub target: Option<&'static Target>,
    /// Write to this file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// List the targets and their adjustments.
    #[arg(long)]
    pub list_targets: bool,
    /// Print docs/export.md.
    #[arg(long, requires = "list_targets")]
    pub markdown: bool,
    /// Run the generators of these targets (by default all), compile the generated code, and call
    /// the sandbox with it.
    #[arg(
        long,
        value_name = "TARGET",
        num_args = 0..,
        conflicts_with_all = ["format", "target", "output", "list_targets"]
    )]
    pub verify: Option<Vec<String>>,
}

fn target(name: &str) -> Result<&'static Target, String> {
    let known = TARGETS.iter().map(|target| target.name);
    Target::by_name(name)
        .ok_or_else(|| unknown("target", name, known, "`--list-targets` lists all"))
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitStatus {
    if arguments.list_targets {
        print(&match arguments.markdown {
            true => pages::export(),
            false => list(),
        });
        return ExitStatus::Ok;
    }
    export_document(arguments).unwrap_or_else(|failed| failed)
}

fn export_document(arguments: &Arguments) -> Result<ExitStatus, ExitStatus> {
    let file = &arguments.file;
    let bytes = read(file)
        .map_err(|error| print_failure(&Report::unreadable_file(file, &error), file, ""))?;
    let text = decode(file, &bytes)?;
    let document = open(file, &text)?;
    if let Some(error) = unrepresentable_number(&document) {
        return Err(load_failed(file, *error, &text));
    }
    let model = Model::new(&document);
    if let Some(names) = &arguments.verify {
        return Ok(verify(names, &|target| {
            let options = arguments.options(Target::by_name(target));
            let exported = export(&model, &options);
            Ok(write(&exported.document, Syntax::Yaml)?)
        }));
    }
    let exported = export(&model, &arguments.options(arguments.target));
    for warning in lossy_values(&model, exported.version) {
        eprintln!("note: {file}: {warning}");
    }
    eprint!("{}", describe_adjustments(&exported, file == OWN_DOCUMENT));
    match write(&exported.document, arguments.syntax()) {
        Ok(text) => Ok(arguments.put(&text)),
        Err(error) => {
            eprintln!("error: cannot write the document: {error}");
            Err(ExitStatus::Failed)
        }
    }
}

/// The extensions that only this project's tools read.
pub const PRIVATE_EXTENSIONS: &[&str] = &[SUPPRESSION_EXTENSION, "x-idempotent"];

impl Arguments {
    fn options<'o>(&self, target: Option<&'o Target>) -> ExportOptions<'o> {
        ExportOptions {
            version: self.openapi,
            target,
            omitted_extensions: PRIVATE_EXTENSIONS,
        }
    }

    fn syntax(&self) -> Syntax {
        let output = self.output.as_deref();
        let is_json = output
            .and_then(|it| it.extension())
            .is_some_and(|it| it == "json");
        self.format.unwrap_or(match is_json {
            true => Syntax::Json,
            false => Syntax::Yaml,
        })
    }

    fn put(&self, text: &str) -> ExitStatus {
        let Some(output) = &self.output else {
            print(text);
            return ExitStatus::Ok;
        };
        match std::fs::write(output, text) {
            Ok(()) => ExitStatus::Ok,
            Err(error) => {
                eprintln!("error: cannot write `{}`: {error}", output.display());
                ExitStatus::Failed
            }
        }
    }
}

/// The adjustments that `openapi.yaml` does not need.
const NOT_USED_BY_OWN_DOCUMENT: &[&str] = &["plain-path-parameters"];

/// Returns whether `openapi.yaml` needs an adjustment.
pub fn used_by_own_document(adjustment: &Adjustment) -> bool {
    !NOT_USED_BY_OWN_DOCUMENT.contains(&adjustment.name)
}

/// Lists the changes of all adjustments. For `openapi.yaml`, an adjustment without changes is
/// probably obsolete.
fn describe_adjustments(exported: &Export, is_own: bool) -> String {
    let mut text = String::new();
    for (adjustment, changes) in &exported.adjusted {
        for change in changes {
            let _ = writeln!(
                text,
                "adjusted: {}: {}: {}",
                adjustment.name, change.pointer, change.what
            );
        }
        if changes.is_empty() && is_own && used_by_own_document(adjustment) {
            let _ = writeln!(
                text,
                "note: {} changed nothing and may be obsolete. Its reason was: {}",
                adjustment.name, adjustment.reason
            );
        }
    }
    text
}
