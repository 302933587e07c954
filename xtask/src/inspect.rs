//! Takes bytes, gives findings: what `validate`, `examples` and `check` do before they report.

use std::borrow::Cow;

use crate::document::{Document, LoadError, Place, Position, Scalar, Span, Value, load};
use crate::examples;
use crate::finding::{Finding, Severity};
use crate::model::{Kind, Model};
use crate::rules::types::UNASKED as TYPES_UNASKED;
use crate::rules::{self, NOT_JSON, NOT_OPENAPI, Stage, UNREADABLE};
use crate::types::{self, Types};

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

/// Reads bytes as text; where they are not UTF-8, says where.
pub fn decode<'a>(file: &str, bytes: &'a [u8]) -> Result<Cow<'a, str>, Box<Finding>> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text))),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            let start = before
                .iter()
                .rposition(|byte| *byte == b'\n')
                .map_or(0, |at| at + 1);
            let column = 1 + String::from_utf8_lossy(&before[start..]).chars().count();
            let error = LoadError {
                message: "not YAML: the text is not UTF-8 from here on".to_owned(),
                span: Span { start: 0, end: 0 },
                position: Position { line, column },
                help: None,
            };
            Err(Box::new(Finding::unreadable(UNREADABLE, file, error)))
        }
    }
}

/// Reads a text as an OpenAPI 3.0 document; where it is none, says why.
pub fn open<'a>(file: &'a str, text: &'a str) -> Result<Document<'a>, Box<Finding>> {
    let document =
        load(file, text).map_err(|error| Box::new(Finding::unreadable(UNREADABLE, file, error)))?;
    match other_version(&document) {
        Some(finding) => Err(Box::new(finding)),
        None => Ok(document),
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
        Err(finding) => return Report::failed(*finding),
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
                return Report::failed(Finding::without_text(TYPES_UNASKED, file, message));
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
    let place = Place {
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

/// Why a document is not OpenAPI 3.0, where it is not.
fn other_version(document: &Document<'_>) -> Option<Finding> {
    let root = document.root();
    let told = |place, message: String, actual: String| {
        let mut finding = Finding::new(NOT_OPENAPI, document, place, message);
        finding
            .expected("`openapi: 3.0.3`, or another 3.0")
            .actual(actual);
        Some(finding)
    };
    if !document.is_object(root) {
        let message = "an OpenAPI document is an object".to_owned();
        return told(
            document.place(root),
            message,
            examples::show(document, root),
        );
    }
    let Some(version) = document.get(root, "openapi") else {
        return match document.get(root, "swagger") {
            Some(version) => told(
                document.place(version),
                "this is Swagger, not OpenAPI 3.0".to_owned(),
                examples::show(document, version),
            ),
            None => told(
                document.place(root),
                "this document does not say `openapi`".to_owned(),
                examples::show(document, root),
            ),
        };
    };
    let patch = match document.value(version) {
        Value::Scalar(Scalar::String(text)) => text.strip_prefix("3.0."),
        _ => None,
    };
    // A version may end in the name of a draft, as in `3.0.0-rc0`.
    let is_version = |patch: &str| {
        let (number, draft) = patch.split_once('-').unwrap_or((patch, "0"));
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        !number.is_empty()
            && number.chars().all(|c| c.is_ascii_digit())
            && !draft.is_empty()
            && draft.chars().all(plain)
    };
    if patch.is_some_and(is_version) {
        return None;
    }
    let message = "this document is not OpenAPI 3.0".to_owned();
    told(
        document.place(version),
        message,
        examples::show(document, version),
    )
}
