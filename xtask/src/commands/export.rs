//! `cargo xtask export`: writes the document for other tools.

use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

use openapi_document::model::Model;
use openapi_document::require_3_0;
use openapi_document::tree::Sources;
use openapi_export::{
    ADJUSTMENTS, Adjustment, Export, ExportOptions, Syntax, TARGETS, Target, Version, bundle,
    export, list, lossy_values, omitted_nodes, unrepresentable_number, write,
};
use openapi_lint::{Report, SUPPRESSION_EXTENSION};

use crate::cli::{
    ExitStatus, OWN_DOCUMENT, check_unread, decode, load_failed, open, open_sources, print,
    print_failure, read, unknown,
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
    /// Make these adjustments, too, separated by commas; `--list-targets` lists them.
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = adjustment)]
    pub adjust: Vec<&'static Adjustment>,
    /// Write to this file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write each file of the document to this folder and keep the references, instead of one file.
    #[arg(
        long,
        value_name = "FOLDER",
        conflicts_with_all = ["openapi", "format", "target", "adjust", "output", "list_targets", "verify"]
    )]
    pub split: Option<PathBuf>,
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
    /// Write the results to docs/verify.md.
    #[arg(long, requires = "verify")]
    pub write: bool,
}

fn target(name: &str) -> Result<&'static Target, String> {
    Target::by_name(name).ok_or_else(|| {
        // Some tools have another name than their targets.
        let mut by_tool = TARGETS.iter().filter(|target| target.tool.contains(name));
        if let (Some(target), None) = (by_tool.next().filter(|_| !name.is_empty()), by_tool.next())
        {
            let similar = target.name;
            return format!("unknown target `{name}`; did you mean `{similar}`?");
        }
        let known = TARGETS.iter().map(|target| target.name);
        let how_to_list = "`conservative` is for a generator that is not listed, and \
                           `--list-targets` lists all";
        unknown("target", name, known, how_to_list)
    })
}

fn adjustment(name: &str) -> Result<&'static Adjustment, String> {
    let known = ADJUSTMENTS.iter().map(|adjustment| adjustment.name);
    Adjustment::by_name(name).ok_or_else(|| {
        let all: Vec<_> = known.clone().collect();
        let choose = format!("choose from {}", all.join(", "));
        unknown("adjustment", name, known, &choose)
    })
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
    let sources = Sources::from_files(file, &text);
    let document = open_sources(file, &sources)?;
    require_3_0(&document).map_err(|error| load_failed(file, *error, sources.text()))?;
    if let Some(error) = unrepresentable_number(&document) {
        return Err(load_failed(file, *error, sources.text()));
    }
    let model = Model::new(&document);
    check_unread(&[&model], "exported")?;
    if let Some(output) = &arguments.output {
        check_output(output, document.files()).map_err(|error| {
            eprintln!("error: {error}");
            ExitStatus::Failed
        })?;
    }
    if let Some(folder) = &arguments.split {
        return split(&model, folder);
    }
    if document.files().count() == 1 {
        return export_model(arguments, &model);
    }
    let bundled = bundle(&model).to_string();
    let document = open(file, &bundled)?;
    export_model(arguments, &Model::new(&document))
}

/// Writes each file of a document to a folder, with its references.
fn split(model: &Model<'_>, folder: &Path) -> Result<ExitStatus, ExitStatus> {
    let fail = |error: String| {
        eprintln!("error: {error}");
        ExitStatus::Failed
    };
    let document = model.document;
    let main = Path::new(document.file()).parent().unwrap_or(Path::new(""));
    let omitted = omitted_nodes(model, PRIVATE_EXTENSIONS);
    // No file is written unless all can be.
    let mut files = Vec::new();
    for (name, root) in document.files().zip(document.roots()) {
        // A file elsewhere would be written outside of the folder.
        let Ok(relative) = Path::new(name).strip_prefix(main) else {
            let main = main.display();
            return Err(fail(format!(
                "cannot split: `{name}` is not in the folder of the document, `{main}`"
            )));
        };
        if relative.components().any(|it| it == Component::ParentDir) {
            return Err(fail(format!(
                "cannot split: `{name}` is not in the folder of the document"
            )));
        }
        let syntax = match relative.extension().is_some_and(|it| it == "json") {
            true => Syntax::Json,
            false => Syntax::Yaml,
        };
        let path = folder.join(relative);
        check_output(&path, document.files()).map_err(&fail)?;
        let text = write(&document.json_without(root, &omitted), syntax)
            .map_err(|error| fail(format!("cannot write `{name}`: {error}")))?;
        files.push((path, text));
    }
    for (path, text) in files {
        let written = match path.parent() {
            Some(parent) => std::fs::create_dir_all(parent),
            None => Ok(()),
        };
        written
            .and_then(|()| std::fs::write(&path, text))
            .map_err(|error| fail(format!("cannot write `{}`: {error}", path.display())))?;
    }
    Ok(ExitStatus::Ok)
}

/// Refuses to overwrite a file of the document, because comments and private extensions would be
/// lost.
fn check_output<'f>(path: &Path, mut files: impl Iterator<Item = &'f str>) -> Result<(), String> {
    let canonical = path.canonicalize();
    let is_input = |file: &str| {
        let file = Path::new(file).canonicalize();
        matches!((&canonical, &file), (Ok(one), Ok(other)) if one == other)
    };
    match files.any(is_input) {
        true => Err(format!(
            "cannot write `{}`: it is a file of the document, and its comments would be lost; \
             name another file or folder",
            path.display()
        )),
        false => Ok(()),
    }
}

fn export_model(arguments: &Arguments, model: &Model<'_>) -> Result<ExitStatus, ExitStatus> {
    let file = &arguments.file;
    if let Some(names) = &arguments.verify {
        let document = model.document.json(model.document.root());
        let export = |target: &str| {
            let options = arguments.options(Target::by_name(target));
            let exported = export(model, &options);
            Ok(write(&exported.document, Syntax::Yaml)?)
        };
        return Ok(verify(names, &document, &export, arguments.write));
    }
    let exported = export(model, &arguments.options(arguments.target));
    let text = write(&exported.document, arguments.syntax()).map_err(|error| {
        eprintln!("error: cannot write the document: {error}");
        ExitStatus::Failed
    })?;
    arguments.put(&text)?;
    // Last, because they describe what was written.
    for warning in lossy_values(model, exported.version) {
        eprintln!("note: {file}: {warning}");
    }
    eprint!("{}", describe_adjustments(&exported, file == OWN_DOCUMENT));
    Ok(ExitStatus::Ok)
}

/// The extensions that only this project's tools read.
pub const PRIVATE_EXTENSIONS: &[&str] = &[
    SUPPRESSION_EXTENSION,
    "x-cli-aliases",
    "x-cli-hidden",
    "x-cli-name",
    "x-idempotent",
];

impl Arguments {
    fn options<'o>(&'o self, target: Option<&'o Target>) -> ExportOptions<'o> {
        ExportOptions {
            version: self.openapi,
            target,
            adjustments: &self.adjust,
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

    fn put(&self, text: &str) -> Result<(), ExitStatus> {
        let Some(output) = &self.output else {
            print(text);
            return Ok(());
        };
        std::fs::write(output, text).map_err(|error| {
            eprintln!("error: cannot write `{}`: {error}", output.display());
            ExitStatus::Failed
        })
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
