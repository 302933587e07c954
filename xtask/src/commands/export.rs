//! `cargo xtask export`.

use std::fmt::Write;
use std::path::PathBuf;

use openapi_document::model::Model;
use openapi_document::tree::LoadError;
use openapi_document::{decode, open};
use openapi_export::{
    Adjustment, Export, Syntax, TARGETS, Target, Version, export, list, lossy_values,
    unrepresentable_number, write,
};
use openapi_lint::Report;
use openapi_lint::report::{Format, render};
use openapi_lint::suggest::closest_match;

use crate::cli::{ExitStatus, OWN_DOCUMENT, print, read};
use crate::pages;
use crate::verify::verify;

/// What `export` is told on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The document, YAML or JSON; `-` is standard input.
    #[arg(default_value = OWN_DOCUMENT)]
    pub file: String,
    /// The version of OpenAPI; without it the target's, else 3.0.
    #[arg(long, value_enum)]
    pub openapi: Option<Version>,
    /// The syntax; without it the one that the name of the output ends in, else YAML.
    #[arg(long, value_enum)]
    pub format: Option<Syntax>,
    /// Adjust the document to a generator that chokes on it otherwise; see `--list-targets`.
    #[arg(long = "for", value_name = "TARGET", value_parser = target)]
    pub target: Option<&'static Target>,
    /// Where the document is written to; without it standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Show the targets, and what is adjusted for each.
    #[arg(long)]
    pub list_targets: bool,
    /// Write the page of the documentation.
    #[arg(long, requires = "list_targets")]
    pub markdown: bool,
    /// Run the generators of these targets, all where none is named, compile what they make, and
    /// call the sandbox from it.
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
            Some(near) => format!("no target is called so; is it `{near}`?"),
            None => "no target is called so; `--list-targets` shows them".to_owned(),
        }
    })
}

/// Runs the command: 0 where the document went out, 2 where it could not.
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
            let made = export(&model, arguments.openapi, Target::by_name(target));
            write(&made.document, Syntax::Yaml).map_err(anyhow::Error::msg)
        });
    }
    let made = export(&model, arguments.openapi, arguments.target);
    for loss in lossy_values(&model, made.version) {
        eprintln!("note: {}: {loss}", arguments.file);
    }
    eprint!("{}", told(&made, arguments.file == OWN_DOCUMENT));
    match write(&made.document, arguments.syntax()) {
        Ok(text) => arguments.put(&text),
        Err(error) => {
            eprintln!("error: the document cannot be written: {error}");
            ExitStatus::Failed
        }
    }
}

impl Arguments {
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
                eprintln!("error: `{}` cannot be written: {error}", output.display());
                ExitStatus::Failed
            }
        }
    }
}

/// Adjustments that the client's own document does not need.
const FOR_OTHERS: &[&str] = &["plain-path-parameters"];

/// Whether the client's own document needs an adjustment.
pub fn is_for_own_document(adjustment: &Adjustment) -> bool {
    !FOR_OTHERS.contains(&adjustment.name)
}

/// What was adjusted, in words. Of the client's own document each adjustment of a target is
/// expected to change something.
fn told(made: &Export, is_own: bool) -> String {
    let mut text = String::new();
    for (adjustment, changes) in &made.adjusted {
        for change in changes {
            let _ = writeln!(
                text,
                "adjusted: {}: {}: {}",
                adjustment.name, change.pointer, change.what
            );
        }
        if changes.is_empty() && is_own && is_for_own_document(adjustment) {
            let _ = writeln!(
                text,
                "note: {} has nothing to adjust any more; it was for this: {}",
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
