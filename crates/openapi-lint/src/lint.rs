//! Loads a document and runs the checks.

use crate::cascades::drop_caused;
use crate::config::Config;
use crate::examples;
use crate::finding::{Finding, Stage};
use crate::rules::loading::{INVALID_JSON, UNREADABLE_FILE, of_load_error};
use crate::rules::{self, RuleSet};
use crate::suppression;
use openapi_document::diagnostic::Severity;
use openapi_document::model::{Kind, Model};
use openapi_document::open_sources;
use openapi_document::tree::{Document, LoadError, Location, Sources, Span, is_remote};

/// Which checks run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checks {
    /// The rules about the document.
    Validate,
    /// The comparison of examples with their schemas.
    Examples,
    /// Both.
    Both,
}

/// The result of a lint.
#[derive(Debug, Default)]
pub struct Report {
    /// The findings, ordered by file and position.
    pub findings: Vec<Finding>,
    /// Whether no check could run. There is one finding, which says why.
    pub could_not_run: bool,
    /// The text of all files, if the document has several. The spans of findings refer to it.
    pub source: Option<String>,
    /// The files and URLs that the document names and that were not read.
    pub not_read: Vec<String>,
    /// The keywords of schemas that no check judges, with the number of schemas that have them.
    pub not_judged: Vec<String>,
    /// The number of operations in the document.
    pub operations: usize,
    /// The number of schemas in `components`.
    pub schemas: usize,
    /// The number of examples in the document.
    pub examples: usize,
    /// A remark on the number of examples, in a few words, that an extra check adds to the human
    /// report.
    pub examples_note: Option<String>,
    /// The table of properties that no example contains, if [`Options::coverage`] is set.
    pub coverage: Option<String>,
}

impl Report {
    fn failed(finding: Finding) -> Self {
        Self {
            findings: vec![finding],
            could_not_run: true,
            ..Self::default()
        }
    }

    /// Creates a report about a text that could not be loaded.
    pub fn load_failed(file: &str, error: LoadError) -> Self {
        Self::failed(Finding::load_error(of_load_error(error.kind), file, error))
    }

    /// Creates a report about a file that could not be read.
    pub fn unreadable_file(file: &str, error: &std::io::Error) -> Self {
        let message = format!("cannot read `{file}`: {error}");
        Self::failed(Finding::for_file(&UNREADABLE_FILE, file, message))
    }

    /// Drops the findings below a severity.
    pub fn retain_at_least(&mut self, minimum: Severity) {
        self.findings.retain(|finding| finding.severity >= minimum);
    }

    /// Returns the number of findings of a severity or above.
    pub fn count(&self, minimum: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.severity >= minimum)
            .count()
    }
}

/// The settings of a lint.
#[derive(Clone, Debug)]
pub struct Options {
    /// Which checks run.
    pub checks: Checks,
    /// The rules to check. The default is [`RuleSet::standard`].
    pub rules: RuleSet,
    /// The settings of the project. The default changes nothing.
    pub config: Config,
    /// Whether to list the properties that no example contains. The default is `false`.
    pub coverage: bool,
}

impl Options {
    /// Creates the default options for some checks.
    pub fn new(checks: Checks) -> Self {
        Self {
            checks,
            rules: RuleSet::standard(),
            config: Config::default(),
            coverage: false,
        }
    }
}

/// A check outside this crate.
///
/// Its rules have [`Stage::Extra`]. Its findings are suppressed and sorted as those of any rule. If
/// it fails, its error replaces the whole report.
pub type ExtraCheck<'c> = dyn FnMut(&Model<'_>) -> Result<Vec<Finding>, Box<Finding>> + 'c;

/// Lints a text by the standard rules.
///
/// `file` is the name in findings; the text is not read from it. Relative references are resolved
/// against its folder. If the text is not an OpenAPI 3.0 or 3.1 document, the report has
/// [`could_not_run`](Report::could_not_run) set.
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

/// Lints a text with options and an optional extra check.
///
/// ```
/// use openapi_document::diagnostic::Severity;
/// use openapi_document::model::{Kind, Model};
/// use openapi_document::rule::Group;
/// use openapi_lint::{Basis, Checks, Findings, Options, Rule, Stage, lint_with};
///
/// static INFO_CONTACT: Rule = Rule {
///     name: "info-contact",
///     severity: Severity::Warning,
///     summary: "`info` has a `contact`.",
///     why: "Readers need to know whom to ask.",
///     basis: Basis::openapi("Info Object", "The contact information for the exposed API."),
///     bad: "info: {title: Pets, version: '1'}\n",
///     good: "info: {title: Pets, version: '1', contact: {name: Support}}\n",
///     stage: Stage::Validate(info_contact),
/// };
///
/// static GROUP: Group<Rule> = Group {
///     title: "Our own",
///     rules: &[&INFO_CONTACT],
/// };
///
/// fn info_contact(model: &Model<'_>, findings: &mut Findings<'_>) {
///     for info in model.of_kind(Kind::Info) {
///         if model.document.get(info, "contact").is_none() {
///             let place = model.document.key_location(info);
///             findings.report(place, "`info` has no `contact`");
///         }
///     }
/// }
///
/// let mut options = Options::new(Checks::Validate);
/// options.rules = options.rules.with(&GROUP, "Structure");
/// let text = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n";
/// let report = lint_with("openapi.yaml", text, &options, None);
/// let finding = report.findings.iter().find(|it| it.rule == "info-contact");
/// assert_eq!(finding.map(|it| it.line), Some(2));
/// ```
pub fn lint_with(
    file: &str,
    text: &str,
    options: &Options,
    extra: Option<&mut ExtraCheck<'_>>,
) -> Report {
    let sources = Sources::from_files(file, text);
    let document = match open_sources(&sources) {
        Ok(document) => document,
        Err(error) => return Report::load_failed(file, *error),
    };
    let model = Model::new(&document);
    let mut findings = Vec::new();
    if options.checks != Checks::Examples {
        findings.extend(invalid_json(&document));
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
    let has_run = |stage: &Stage| match stage {
        Stage::Validate(_) => options.checks != Checks::Examples,
        Stage::Examples => options.checks != Checks::Validate,
        Stage::Extra(_) => has_extra,
        Stage::Load | Stage::Suppression => false,
    };
    let mut findings = suppression::apply(&options.rules, &model, findings, &has_run);
    options.config.apply(&mut findings);
    findings.sort_by(|a, b| {
        (&a.file, a.line, a.column, a.rule).cmp(&(&b.file, b.line, b.column, b.rule))
    });
    Report {
        findings,
        could_not_run: false,
        source: (document.files().count() > 1).then(|| sources.text().to_owned()),
        not_read: not_read(&model),
        not_judged: model.unjudged().iter().map(ToString::to_string).collect(),
        operations: model.operations.len(),
        schemas: model.components("schemas").len(),
        examples: examples::collect(&model).len(),
        examples_note: None,
        coverage: options.coverage.then(|| examples::coverage(&model).table()),
    }
}

/// Returns the names of the files and URLs that a document names and that were not read.
fn not_read(model: &Model<'_>) -> Vec<String> {
    let mut names: Vec<String> = model.unread().into_iter().map(|it| it.name).collect();
    for example in model.of_kind(Kind::Example) {
        let url = model.document.get_str(example, "externalValue");
        if let Some(url) = url.filter(|url| is_remote(url))
            && !names.iter().any(|it| it == url)
        {
            names.push(url.to_owned());
        }
    }
    names
}

/// Reports the first syntax error in a file named `.json` that is valid YAML only.
fn invalid_json(document: &Document<'_>) -> Option<Finding> {
    let (_, extension) = document.file().rsplit_once('.')?;
    if !extension.eq_ignore_ascii_case("json") {
        return None;
    }
    let text = document.main_text();
    let error = serde_json::from_str::<serde::de::IgnoredAny>(text).err()?;
    // The loader limits the depth of the document.
    if !(error.is_syntax() || error.is_eof()) || error.to_string().contains("recursion") {
        return None;
    }
    // The column counts bytes.
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
        format!("this is not valid JSON: {error}"),
    );
    finding
        .expected("JSON, because the file is named `.json`")
        .help("fix the syntax, or name the file `.yaml`");
    Some(finding)
}
