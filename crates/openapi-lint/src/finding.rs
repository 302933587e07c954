//! What a rule has to say about a place.

use openapi_document::diagnostic::Severity;
use openapi_document::model::Model;
use openapi_document::model::operation_of;
use openapi_document::rule::{Describe, Excerpts};
use openapi_document::tree::{Document, LoadError, Location, NodeId, Span};

/// A rule's function: reads the model, reports what it finds.
pub type Check = fn(&Model<'_>, &mut Findings<'_>);

/// When a rule is asked.
#[derive(Debug, Clone, Copy)]
pub enum Stage {
    /// While the text is read.
    Load,
    /// By `validate`, on the document.
    Validate(Check),
    /// By `examples`, while an example is held against its schema.
    Examples,
    /// By an extra check of the caller; the text says for the documentation how to run it.
    Extra(&'static str),
    /// After all other rules, on what they found.
    Suppression,
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name, as reports and `x-allow` spell it.
    pub name: &'static str,
    /// How much its findings matter.
    pub severity: Severity,
    /// What it checks.
    pub summary: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// An excerpt that it fires on.
    pub bad: &'static str,
    /// A near miss that it leaves alone.
    pub good: &'static str,
    /// When it is asked.
    pub stage: Stage,
}

impl Describe for Rule {
    fn name(&self) -> &'static str {
        self.name
    }

    fn labels(&self) -> Vec<&'static str> {
        let command = match self.stage {
            Stage::Load | Stage::Suppression => "validate, examples",
            Stage::Validate(_) => "validate",
            Stage::Examples => "examples",
            Stage::Extra(command) => command,
        };
        vec![self.severity.name(), command]
    }

    fn summary(&self) -> &'static str {
        self.summary
    }

    fn why(&self) -> &'static str {
        self.why
    }

    fn excerpts(&self) -> Option<Excerpts> {
        let Self { bad, good, .. } = *self;
        (!bad.is_empty()).then_some(Excerpts { bad, good })
    }
}

/// One defect at one place.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, in one sentence.
    pub message: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The JSON pointer of what the finding is about.
    pub pointer: String,
    /// What should stand there.
    pub expected: Option<String>,
    /// What stands there.
    pub actual: Option<String>,
    /// The operation that it belongs to.
    pub operation: Option<String>,
    /// How to mend it.
    pub help: Option<String>,
    /// What is underlined.
    pub span: Span,
    /// Where the finding is in the tree; nothing where there is no tree.
    pub place: Option<Location>,
    /// The schema that an example was held against.
    pub schema: Option<NodeId>,
}

impl Finding {
    /// A finding about a place in a document.
    pub fn new(
        rule: &'static Rule,
        document: &Document<'_>,
        place: Location,
        message: impl Into<String>,
    ) -> Self {
        let position = document.position(place.span.start);
        Self {
            rule: rule.name,
            severity: rule.severity,
            message: message.into(),
            file: document.file().to_owned(),
            line: position.line,
            column: position.column,
            pointer: document.pointer(place.node),
            expected: None,
            actual: None,
            operation: operation_of(document, place.node),
            help: None,
            span: place.span,
            place: Some(place),
            schema: None,
        }
    }

    /// A finding about a text that could not be loaded.
    pub fn load_error(rule: &'static Rule, file: &str, error: LoadError) -> Self {
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

    /// A finding about a file that there is no text of.
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

    /// Says what should stand there.
    pub fn expected(&mut self, expected: impl Into<String>) -> &mut Self {
        self.expected = Some(expected.into());
        self
    }

    /// Says what stands there.
    pub fn actual(&mut self, actual: impl Into<String>) -> &mut Self {
        self.actual = Some(actual.into());
        self
    }

    /// Says how to mend it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }
}

/// What one rule finds in one document.
#[derive(Debug)]
pub struct Findings<'a> {
    document: &'a Document<'a>,
    rule: &'static Rule,
    list: Vec<Finding>,
}

impl<'a> Findings<'a> {
    /// Nothing found so far.
    pub fn new(document: &'a Document<'a>, rule: &'static Rule) -> Self {
        Self {
            document,
            rule,
            list: Vec::new(),
        }
    }

    /// Adds a finding, to which more can be said.
    pub fn report(&mut self, place: Location, message: impl Into<String>) -> &mut Finding {
        let at = self.list.len();
        self.list
            .push(Finding::new(self.rule, self.document, place, message));
        &mut self.list[at]
    }

    /// What was found.
    pub fn into_vec(self) -> Vec<Finding> {
        self.list
    }
}
