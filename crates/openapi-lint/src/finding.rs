//! Findings and the rules that report them.

use std::fmt;

use openapi_document::diagnostic::Severity;
use openapi_document::model::{Model, operation_of};
use openapi_document::rule::{Describe, Excerpts};
use openapi_document::tree::{Document, LoadError, Location, NodeId, Span};

/// A function that checks a document by one rule.
pub type Check = fn(&Model<'_>, &mut Findings<'_>);

/// When a rule is checked.
#[derive(Debug, Clone, Copy)]
pub enum Stage {
    /// While the text is loaded.
    Load,
    /// By [`Checks::Validate`](crate::Checks::Validate), with this function.
    Validate(Check),
    /// By [`Checks::Examples`](crate::Checks::Examples).
    Examples,
    /// By an [`ExtraCheck`](crate::ExtraCheck). The text is the label of the rule in its
    /// description, such as the command that runs the check.
    Extra(&'static str),
    /// After all other rules, on their findings.
    Suppression,
}

/// The statement of a specification that a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The specification, if it is not OpenAPI 3.0.3.
    other: bool,
    section: &'static str,
    quote: &'static str,
}

impl Basis {
    /// Creates a reference to a section of OpenAPI 3.0.3, with a sentence of it, or a part of one.
    pub const fn openapi(section: &'static str, quote: &'static str) -> Self {
        Self {
            other: false,
            section,
            quote,
        }
    }

    /// Creates a reference to another document. `section` begins with its name.
    pub const fn other(section: &'static str, quote: &'static str) -> Self {
        Self {
            other: true,
            section,
            quote,
        }
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let specification = if self.other { "" } else { "OpenAPI 3.0.3, " };
        write!(out, "{specification}{}: “{}”", self.section, self.quote)
    }
}

/// A rule and its description.
#[derive(Debug)]
pub struct Rule {
    /// The name in reports and in `x-allow`.
    pub name: &'static str,
    /// The severity of its findings.
    pub severity: Severity,
    /// What the rule requires or reports, in one sentence.
    pub summary: &'static str,
    /// Why this matters.
    pub why: &'static str,
    /// What the rule rests on. The words of the specification determine the severity: `MUST` is an
    /// error, `SHOULD` a warning.
    pub basis: Basis,
    /// An excerpt of a document that violates the rule, or an empty string.
    pub bad: &'static str,
    /// A similar excerpt that violates no rule, or an empty string.
    pub good: &'static str,
    /// When the rule is checked.
    pub stage: Stage,
}

impl Describe for Rule {
    fn name(&self) -> &'static str {
        self.name
    }

    fn labels(&self) -> Vec<&'static str> {
        let checks = match self.stage {
            Stage::Load | Stage::Suppression => "validate, examples",
            Stage::Validate(_) => "validate",
            Stage::Examples => "examples",
            Stage::Extra(label) => label,
        };
        vec![self.severity.name(), checks]
    }

    fn summary(&self) -> &'static str {
        self.summary
    }

    fn why(&self) -> &'static str {
        self.why
    }

    fn basis(&self) -> Option<String> {
        Some(self.basis.to_string())
    }

    fn excerpts(&self) -> Option<Excerpts> {
        let Self { bad, good, .. } = *self;
        (!bad.is_empty()).then_some(Excerpts { bad, good })
    }
}

/// One violation of a rule, at one place.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The name of the rule.
    pub rule: &'static str,
    /// The severity of the rule.
    pub severity: Severity,
    /// What is wrong, in one sentence.
    pub message: String,
    /// The name of the file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
    /// The JSON pointer to the place.
    pub pointer: String,
    /// What the rule expects at this place.
    pub expected: Option<String>,
    /// What the document has at this place.
    pub actual: Option<String>,
    /// The ID of the operation that the place belongs to, or its method and path.
    pub operation: Option<String>,
    /// How to fix it.
    pub help: Option<String>,
    /// The part of the text that reports underline.
    pub span: Span,
    /// The place in the document, or `None` if the document could not be loaded or the place is in
    /// another file.
    pub place: Option<Location>,
    /// The schema that an example does not match.
    pub schema: Option<NodeId>,
}

impl Finding {
    /// Creates a finding at a place in a document.
    pub fn new(
        rule: &'static Rule,
        document: &Document<'_>,
        place: Location,
        message: impl Into<String>,
    ) -> Self {
        let position = document.position(place.span.start);
        Self {
            line: position.line,
            column: position.column,
            pointer: document.pointer(place.node),
            operation: operation_of(document, place.node),
            span: place.span,
            place: Some(place),
            ..Self::for_file(rule, document.file_at(place.span.start), message)
        }
    }

    /// Creates a finding about a text that could not be loaded.
    pub(crate) fn load_error(rule: &'static Rule, file: &str, error: LoadError) -> Self {
        Self {
            line: error.position.line,
            column: error.position.column,
            pointer: error.pointer,
            expected: error.expected,
            actual: error.actual,
            operation: error.operation,
            help: error.help,
            span: error.span,
            ..Self::for_file(rule, file, error.message)
        }
    }

    /// Creates a finding about a file as a whole.
    pub fn for_file(rule: &'static Rule, file: &str, message: impl Into<String>) -> Self {
        Self {
            rule: rule.name,
            severity: rule.severity,
            message: message.into(),
            file: file.to_owned(),
            line: 1,
            column: 1,
            pointer: String::new(),
            expected: None,
            actual: None,
            operation: None,
            help: None,
            span: Span { start: 0, end: 0 },
            place: None,
            schema: None,
        }
    }

    /// Sets what the rule expects at this place.
    pub fn expected(&mut self, expected: impl Into<String>) -> &mut Self {
        self.expected = Some(expected.into());
        self
    }

    /// Sets what the document has at this place.
    pub fn actual(&mut self, actual: impl Into<String>) -> &mut Self {
        self.actual = Some(actual.into());
        self
    }

    /// Sets how to fix it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }
}

/// Collects the findings of one rule in one document.
#[derive(Debug)]
pub struct Findings<'a> {
    document: &'a Document<'a>,
    rule: &'static Rule,
    list: Vec<Finding>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(document: &'a Document<'a>, rule: &'static Rule) -> Self {
        Self {
            document,
            rule,
            list: Vec::new(),
        }
    }

    /// Adds a finding, and returns it for further details.
    pub fn report(&mut self, place: Location, message: impl Into<String>) -> &mut Finding {
        let index = self.list.len();
        let finding = Finding::new(self.rule, self.document, place, message);
        self.list.push(finding);
        &mut self.list[index]
    }

    pub(crate) fn into_vec(self) -> Vec<Finding> {
        self.list
    }
}
