//! The steps of a target, and how one ended.

use std::path::PathBuf;

use serde::Deserialize;

/// What is done to a target, in this order.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub(super) enum StepKind {
    Generate,
    Compile,
    Call,
}

impl StepKind {
    pub(super) const ALL: [Self; 3] = [Self::Generate, Self::Compile, Self::Call];

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Compile => "compile",
            Self::Call => "call",
        }
    }
}

/// How a step ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum StepOutcome {
    /// Well; how far it goes, where that is less than one would think.
    Passed(Option<String>),
    /// Badly.
    Failed(Failure),
    /// Not begun, since a tool is not there.
    NotVerified(String),
    /// Not begun, since the step before it did not end well.
    NotReached,
    /// There is no such step, and why.
    Without(String),
}

/// Why a step failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) why: String,
    /// The last lines that were written.
    pub(super) tail: String,
    /// Where all of it is.
    pub(super) log: PathBuf,
}
