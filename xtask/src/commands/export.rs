//! `cargo xtask export`.

use std::fmt::Write;
use std::path::PathBuf;

use openapi_document::model::Model;
use openapi_document::tree::LoadError;
use openapi_document::{decode, open};
use openapi_export::{
    Adjustment, Export, ExportOptions, Syntax, TARGETS, Target, Version, export, list,
    lossy_values, unrepresentable_number, write,
};
use openapi_lint::report::{Format, render};
use openapi_lint::suggest::closest_match;
use openapi_lint::{Report, SUPPRESSION_EXTENSION};

use crate::cli::{ExitStatus, OWN_DOCUMENT, print, read};
use crate::pages;
use crate::verify::verify;

/// The arguments of `cargo xtask export`.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The document, in YAML or JSON; `-` reads standard input.
    #[arg(default_value = OWN_DOCUMENT)]
    pub file: String,
    /// The version of OpenAPI [default: the version of the target, or else 3.0].
    #[arg(long, value_enum)]
    pub openapi: Option<Version>,
    /// The syntax [default: by the extension of the output, or else YAML].
    #[arg(long, value_enum)]
    pub format: Option<Syntax>,
    /// Adjust the document for a generator; see `--list-targets`.
    #[arg(long = "for", value_name = "TARGET", value_parser = target)]
    pub target: Option<&'static Target>,
    /// The file to write [default: standard output].
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// List the targets and the adjustments for each.
    #[arg(long)]
    pub list_targets: bool,
    /// Print the list as the documentation page `docs/export.md`.
    #[arg(long, requires = "list_targets")]
    pub markdown: bool,
    /// Run the generators of these targets (default: all), compile their output, and call the
    /// sandbox with it.
    #[arg(
        long,
        value_name = "TARGET",
        num_args = 0..,
        conflicts_with_all = ["format", "target", "output", "list_targets"]
    )]
    pub verify: Option<Vec<String>>,
}

fn target(name: &str) -> Result<&'static Target, String> {
    Target::by_name(name).ok_or_else(|| {
        match closest_match(name, TARGETS.iter().map(|target| target.name)) {
            Some(near) => format!("unknown target `{name}`; did you mean `{near}`?"),
            None => format!("unknown target `{name}`; `--list-targets` lists the targets"),
        }
    })
}

/// Runs the command. It exits with 0 if the document was exported, or else with 2.
pub fn run(arguments: &Arguments) -> ExitStatus {
    if arguments.list_targets {
        print(&if arguments.markdown {
            pages::export()
        } else {
            list()
        });
        return ExitStatus::Ok;
    }
    let bytes = match read(&arguments.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let report = Report::unreadable_file(&arguments.file, &error);
            return refuse(arguments, &report, "");
        }
    };
    let failed = |error: Box<LoadError>| Report::load_failed(&arguments.file, *error);
    let text = match decode(&bytes) {
        Ok(text) => text,
        Err(error) => return refuse(arguments, &failed(error), ""),
    };
    let document = match open(&arguments.file, &text) {
        Ok(document) => document,
        Err(error) => return refuse(arguments, &failed(error), &text),
    };
    if let Some(error) = unrepresentable_number(&document) {
        return refuse(arguments, &failed(error), &text);
    }
    let model = Model::new(&document);
    if let Some(names) = &arguments.verify {
        return verify(names, &|target| {
            let options = arguments.options(Target::by_name(target));
            let exported = export(&model, &options);
            Ok(write(&exported.document, Syntax::Yaml)?)
        });
    }
    let exported = export(&model, &arguments.options(arguments.target));
    for warning in lossy_values(&model, exported.version) {
        eprintln!("note: {}: {warning}", arguments.file);
    }
    let is_own = arguments.file == OWN_DOCUMENT;
    eprint!("{}", describe_adjustments(&exported, is_own));
    match write(&exported.document, arguments.syntax()) {
        Ok(text) => arguments.put(&text),
        Err(error) => {
            eprintln!("error: cannot write the document: {error}");
            ExitStatus::Failed
        }
    }
}

/// The extensions that only this project's tools read.
const PRIVATE_EXTENSIONS: &[&str] = &[SUPPRESSION_EXTENSION];

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

fn refuse(arguments: &Arguments, report: &Report, text: &str) -> ExitStatus {
    eprint!("{}", render(report, Format::Human, &arguments.file, text));
    ExitStatus::Failed
}
