//! `cargo xtask drift`: compares the vendor's documentation with openapi.yaml.

use openapi_document::model::Model;

use crate::cli::{ExitStatus, OWN_DOCUMENT, decode, load_failed, open, print, read};
use crate::drift::compare::compare;
use crate::drift::decided::Decisions;
use crate::drift::report::{Format, Report};
use crate::drift::source::ReadError;
use crate::drift::{openapi, source};

/// The arguments of `cargo xtask drift`.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The vendor's documentation: pages as text, Markdown or MDX, or OpenAPI documents. Several
    /// sources are read as one.
    #[arg(required = true)]
    pub sources: Vec<String>,
    /// The document to compare with.
    #[arg(long, default_value = OWN_DOCUMENT)]
    pub document: String,
    /// The differences that are known and explained.
    #[arg(long, default_value = "docs/maintainers/drift.toml")]
    pub decisions: String,
    /// The sources cover only some operations. Do not report the operations that they lack.
    #[arg(long)]
    pub partial: bool,
    /// The output format. `toml` prints decisions to complete and to add to the file of decisions.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// Runs the command. A difference that is not decided and a decision that no longer applies are
/// findings.
pub fn run(arguments: &Arguments) -> ExitStatus {
    compare_sources(arguments).unwrap_or_else(|failed| failed)
}

fn compare_sources(arguments: &Arguments) -> Result<ExitStatus, ExitStatus> {
    let fail = |error: String| {
        eprintln!("error: {error}");
        ExitStatus::Failed
    };
    let bytes =
        |file: &str| read(file).map_err(|error| fail(format!("cannot read {file}: {error}")));
    let own = bytes(&arguments.document)?;
    let own = decode(&arguments.document, &own)?;
    let own = open(&arguments.document, &own)?;
    let model = Model::new(&own);
    let decisions = match read(&arguments.decisions) {
        Ok(bytes) => {
            let text = decode(&arguments.decisions, &bytes)?;
            Decisions::parse(&text)
                .map_err(|error| fail(format!("{}: {error}", arguments.decisions)))?
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Decisions::default(),
        Err(error) => {
            return Err(fail(format!(
                "cannot read {}: {error}",
                arguments.decisions
            )));
        }
    };

    let (mut descriptions, mut schemas, mut sources) = (Vec::new(), Vec::new(), Vec::new());
    for file in &arguments.sources {
        let bytes = bytes(file)?;
        let text = decode(file, &bytes)?;
        let source = source::read(file, &text, &model).map_err(|error| match error {
            ReadError::Load(error) => load_failed(file, *error, &text),
            ReadError::Html => fail(format!("{file} is HTML; save the page as text or Markdown")),
            ReadError::NoOperations => fail(format!(
                "{file} has no line such as `GET /path`, so no operation can be read from it"
            )),
        })?;
        sources.push((source.name, source.description.operations.len()));
        descriptions.push(source.description);
        schemas.extend(source.schemas);
    }
    let description = openapi::read(&model);
    let mut differences = compare(&descriptions, &description, arguments.partial);
    differences.extend(schemas);
    let (decided, stale) = decisions.apply(&mut differences, &arguments.sources);
    let report = Report {
        differences,
        decided,
        stale,
        sources,
        operations: description.operations.len(),
    };
    print(&report.render(arguments.format));
    Ok(match report.has_findings() {
        true => ExitStatus::Findings,
        false => ExitStatus::Ok,
    })
}
