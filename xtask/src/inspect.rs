//! Takes bytes, gives findings: what `validate`, `examples` and `check` do before they report.

use crate::examples;
use crate::finding::Finding;
use crate::rules::types::UNASKED as TYPES_UNASKED;
use crate::rules::{self, NOT_JSON, Stage};
use crate::types::{self, Types};
use openapi_document::diagnostic::Severity;
use openapi_document::model::{Kind, Model};
use openapi_document::open;
use openapi_document::tree::{Document, LoadError, Location, Span};

/// What is asked of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether it is a good document.
    Validate,
    /// Whether its examples fit its schemas.
    Examples,
    /// Both.
    Both,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// The findings, in the order of the text.
    pub findings: Vec<Finding>,
    /// Whether the text could not be read as OpenAPI 3.0 at all.
    pub could_not_run: bool,
    /// How many operations there are.
    pub operations: usize,
    /// How many named schemas there are.
    pub schemas: usize,
    /// How many examples there are.
    pub examples: usize,
    /// How many of them went through a generated type and back, where that was asked for.
    pub typed: Option<usize>,
    /// The table of what no example shows, where it was asked for.
    pub coverage: Option<String>,
}

impl Report {
    /// A report that says nothing but why there is none.
    pub fn failed(finding: Finding) -> Self {
        Self {
            findings: vec![finding],
            could_not_run: true,
            ..Self::default()
        }
    }

    /// A report about a text that could not be loaded.
    pub fn load_failed(file: &str, error: LoadError) -> Self {
        Self::failed(Finding::load_error(
            rules::of_load_error(error.kind),
            file,
            error,
        ))
    }

    /// Leaves out what matters less than this.
    pub fn keep(&mut self, least: Severity) {
        self.findings.retain(|finding| finding.severity >= least);
    }

    /// How many findings matter at least this much.
    pub fn count(&self, least: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.severity >= least)
            .count()
    }
}

/// Asks a question of a text. `table` asks for the coverage, too.
pub fn inspect(file: &str, text: &str, question: Question, table: bool) -> Report {
    inspect_with(file, text, question, table, None)
}

/// As [`inspect`], with the generated types to hold against the document, where there are any.
pub fn inspect_with(
    file: &str,
    text: &str,
    question: Question,
    table: bool,
    types: Option<&dyn Types>,
) -> Report {
    let document = match open(file, text) {
        Ok(document) => document,
        Err(error) => return Report::load_failed(file, *error),
    };
    let model = Model::new(&document);
    let mut findings = Vec::new();
    if question != Question::Examples {
        findings.extend(not_json(&document));
        findings.extend(rules::validate(&model));
    }
    if question != Question::Validate {
        findings.extend(examples::findings(&model));
    }
    let mut typed = None;
    if let Some(types) = types {
        match types::judge(&model, types) {
            Ok(judged) => {
                findings.extend(judged.findings);
                typed = Some(judged.examples);
            }
            Err(error) => {
                let message = format!("{error:#}");
                return Report::failed(Finding::for_file(TYPES_UNASKED, file, message));
            }
        }
    }
    let findings = rules::without_consequences(&model, findings);
    let asked = |stage: &Stage| match stage {
        Stage::Validate(_) => question != Question::Examples,
        Stage::Examples => question != Question::Validate,
        Stage::Types => typed.is_some(),
        Stage::Load | Stage::Suppression => false,
    };
    let objects = model.objects.iter().map(|(node, _)| *node);
    let mut findings = rules::suppress(&document, objects, findings, &asked);
    findings.sort_by(|a, b| {
        (&a.file, a.line, a.column, a.rule).cmp(&(&b.file, b.line, b.column, b.rule))
    });
    Report {
        findings,
        could_not_run: false,
        operations: model.operations.len(),
        schemas: model.components("schemas").len(),
        examples: examples::collect(&model)
            .iter()
            .filter(|it| it.owner != Kind::OpenApi)
            .count(),
        typed,
        coverage: table.then(|| examples::coverage(&model).table()),
    }
}

/// Where a file that is called JSON is YAML only.
fn not_json(document: &Document<'_>) -> Option<Finding> {
    let (_, extension) = document.file().rsplit_once('.')?;
    if !extension.eq_ignore_ascii_case("json") {
        return None;
    }
    let text = document.text();
    let error = serde_json::from_str::<serde::de::IgnoredAny>(text).err()?;
    // How deep a document may nest is bounded by its reader.
    if !(error.is_syntax() || error.is_eof()) || error.to_string().contains("recursion") {
        return None;
    }
    // The column counts bytes of the line.
    let start = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    let at = (start + error.column().saturating_sub(1)).min(text.len());
    let at = (0..=at).rev().find(|at| text.is_char_boundary(*at))?;
    let length = text[at..].chars().next().map_or(0, char::len_utf8);
    let place = Location {
        node: document.root(),
        span: Span {
            start: at as u32,
            end: (at + length) as u32,
        },
    };
    let mut finding = Finding::new(
        NOT_JSON,
        document,
        place,
        format!("this is YAML, not JSON: {error}"),
    );
    finding
        .expected("JSON, as the file's name says")
        .help("correct it, or call the file `.yaml`");
    Some(finding)
}
