//! What a rule about a change is. The rules themselves are data: [`crate::rules`].

use openapi_document::diagnostic::Severity;
use openapi_document::rule::Describe;

/// Whom a change can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Axis {
    /// Whoever talks HTTP: a request is refused, a response cannot be taken.
    Wire,
    /// Whoever names something of the Rust client in a program.
    Rust,
    /// Whoever names something of a client that another language's generator made.
    Sdk,
}

impl Axis {
    /// The name as reports spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Rust => "rust",
            Self::Sdk => "sdk",
        }
    }

    /// Whom a break on this axis reaches.
    pub fn audience(self) -> &'static str {
        match self {
            Self::Wire => "clients in any language that are already deployed",
            Self::Rust => {
                "programs that use the Rust client, when they compile against the new one"
            }
            Self::Sdk => {
                "programs that use a client generated for another language, when it is generated anew"
            }
        }
    }
}

/// The heading of a changelog that a change belongs under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Something new.
    Added,
    /// Something that is otherwise now.
    Changed,
    /// Something that will go.
    Deprecated,
    /// Something that is gone.
    Removed,
}

impl Section {
    /// The heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Changed => "Changed",
            Self::Deprecated => "Deprecated",
            Self::Removed => "Removed",
        }
    }
}

/// A kind of change.
#[derive(Debug)]
pub struct Rule {
    /// Its name, as reports spell it.
    pub name: &'static str,
    /// Whom it concerns.
    pub axis: Axis,
    /// An error breaks; a warning may, depending on the client; a note does not.
    pub severity: Severity,
    /// Where a changelog lists it.
    pub section: Section,
    /// What changed.
    pub summary: &'static str,
    /// Why that breaks somebody, or why it does not.
    pub why: &'static str,
    /// How the change is made without the break, or with less of it.
    pub mitigation: &'static str,
}

impl Rule {
    /// Whether such a change breaks somebody.
    pub fn is_breaking(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl Describe for Rule {
    fn name(&self) -> &'static str {
        self.name
    }

    fn labels(&self) -> Vec<&'static str> {
        let severity = match self.severity {
            Severity::Error => "breaking",
            Severity::Warning => "potentially breaking",
            Severity::Note => "not breaking",
        };
        vec![self.axis.name(), severity, self.section.title()]
    }

    fn summary(&self) -> &'static str {
        self.summary
    }

    fn why(&self) -> &'static str {
        self.why
    }

    fn paragraphs(&self) -> Vec<(&'static str, &'static str)> {
        let mut paragraphs = Vec::new();
        if self.is_breaking() {
            paragraphs.push(("Affects", self.axis.audience()));
        }
        if !self.mitigation.is_empty() {
            paragraphs.push(("Mitigation", self.mitigation));
        }
        paragraphs
    }
}
