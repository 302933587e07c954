//! Takes bytes, gives findings: what `validate`, `examples` and `check` do before they report.

use crate::cascades::drop_caused;
use crate::examples;
use crate::finding::{Finding, Stage};
use crate::rules::loading::{INVALID_JSON, UNREADABLE_FILE, of_load_error};
use crate::rules::{self, RuleSet};
use crate::suppression;
use openapi_document::diagnostic::Severity;
use openapi_document::model::{Kind, Model};
use openapi_document::open;
use openapi_document::tree::{Document, LoadError, Location, Span};

/// Which checks run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checks {
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
    /// What an extra check has to say of the examples, in a few words, for people.
    pub examples_note: Option<String>,
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
        Self::failed(Finding::load_error(of_load_error(error.kind), file, error))
    }

    /// A report about a file that cannot be read.
    pub fn unreadable_file(file: &str, error: &std::io::Error) -> Self {
        let message = format!("`{file}` cannot be read: {error}");
        Self::failed(Finding::for_file(&UNREADABLE_FILE, file, message))
    }

    /// Leaves out what matters less than this.
    pub fn retain_at_least(&mut self, least: Severity) {
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

/// What a run of the linter does.
#[derive(Clone, Debug)]
pub struct Options {
    /// Which checks run.
    pub checks: Checks,
    /// The rules.
    pub rules: RuleSet,
    /// Whether the report has the table of what no example shows.
    pub coverage: bool,
}

impl Options {
    /// The standard rules, without the table.
    pub fn new(checks: Checks) -> Self {
        Self {
            checks,
            rules: RuleSet::standard(),
            coverage: false,
        }
    }
}

/// A check outside of this crate, whose findings go through cascades and suppression as all do.
/// Its rules have [`Stage::Extra`]. An error takes the place of the whole report.
pub type ExtraCheck<'c> = dyn FnMut(&Model<'_>) -> Result<Vec<Finding>, Box<Finding>> + 'c;

/// Lints a text by the standard rules. `file` is the name that findings give.
///
/// ```
/// use openapi_lint::{Checks, lint};
///
/// let report = lint("openapi.yaml", "openapi: 3.0.3\n", Checks::Validate);
/// assert!(report.findings.iter().any(|it| it.rule == "missing-field"));
/// ```
pub fn lint(file: &str, text: &str, checks: Checks) -> Report {
    lint_with(file, text, &Options::new(checks), None)
}

/// As [`lint`], with options and a further check.
pub fn lint_with(
    file: &str,
    text: &str,
    options: &Options,
    extra: Option<&mut ExtraCheck<'_>>,
) -> Report {
    let document = match open(file, text) {
        Ok(document) => document,
        Err(error) => return Report::load_failed(file, *error),
    };
    let model = Model::new(&document);
    let mut findings = Vec::new();
    if options.checks != Checks::Examples {
        findings.extend(not_json(&document));
        findings.extend(rules::validate(&options.rules, &model));
    }
    if options.checks != Checks::Validate {
        findings.extend(examples::findings(&model));
    }
    let has_extra = extra.is_some();
    if let Some(extra) = extra {
        match extra(&model) {
            Ok(found) => findings.extend(found),
            Err(finding) => return Report::failed(*finding),
        }
    }
    let findings = drop_caused(&model, findings);
    let asked = |stage: &Stage| match stage {
        Stage::Validate(_) => options.checks != Checks::Examples,
        Stage::Examples => options.checks != Checks::Validate,
        Stage::Extra(_) => has_extra,
        Stage::Load | Stage::Suppression => false,
    };
    let objects = model.objects.iter().map(|(node, _)| *node);
    let mut findings = suppression::apply(&options.rules, &document, objects, findings, &asked);
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
        examples_note: None,
        coverage: options.coverage.then(|| examples::coverage(&model).table()),
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
        &INVALID_JSON,
        document,
        place,
        format!("this is YAML, not JSON: {error}"),
    );
    finding
        .expected("JSON, as the file's name says")
        .help("correct it, or call the file `.yaml`");
    Some(finding)
}
