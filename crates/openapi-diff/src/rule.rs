//! The description of a kind of change. The kinds themselves are in [`crate::rules`].

use openapi_document::diagnostic::Severity;
use openapi_document::rule::Describe;

/// The group of users that a change can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Axis {
    /// Every client that talks HTTP.
    Wire,
    /// Programs that use a Rust client of the API.
    ///
    /// This crate has no rules on this axis. A caller that knows such a client adds its own.
    Rust,
    /// Programs that use a client generated for another language.
    Sdk,
}

impl Axis {
    /// Returns the name that reports use: `wire`, `rust` or `sdk`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Rust => "rust",
            Self::Sdk => "sdk",
        }
    }

    /// Describes who is affected by a breaking change.
    pub fn audience(self) -> &'static str {
        match self {
            Self::Wire => "deployed clients in any language",
            Self::Rust => "programs that use the Rust client, when they upgrade to the new version",
            Self::Sdk => {
                "programs that use a client generated for another language, when it is regenerated"
            }
        }
    }
}

/// The section of a changelog that lists a change, as in [Keep a Changelog].
///
/// [Keep a Changelog]: https://keepachangelog.com
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Something was added.
    Added,
    /// Something changed.
    Changed,
    /// Something was deprecated.
    Deprecated,
    /// Something was removed.
    Removed,
}

impl Section {
    /// Returns the heading.
    pub(crate) fn title(self) -> &'static str {
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
    /// The name, such as `request-property-required`.
    pub name: &'static str,
    /// Who the change affects.
    pub axis: Axis,
    /// An error is breaking, a warning breaks some clients, and a note is compatible.
    pub severity: Severity,
    /// The section of a changelog that lists the change.
    pub section: Section,
    /// What changed, in the past tense.
    pub summary: &'static str,
    /// What the change means for a user.
    pub why: &'static str,
    /// How to avoid or soften the change; empty if there is no advice.
    pub mitigation: &'static str,
}

impl Rule {
    /// Whether a change of this kind is breaking.
    pub fn is_breaking(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Says how severe a change of this kind is.
    fn severity_word(&self) -> &'static str {
        match self.severity {
            Severity::Error => "breaking",
            Severity::Warning => "potentially breaking",
            Severity::Note => "compatible",
        }
    }
}

impl Describe for Rule {
    fn name(&self) -> &'static str {
        self.name
    }

    fn labels(&self) -> Vec<&'static str> {
        vec![self.axis.name(), self.severity_word(), self.section.title()]
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
