//! The steps of a target, and their outcomes.

use std::path::PathBuf;

use serde::Deserialize;

/// The steps, in order.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub(super) enum StepKind {
    Generate,
    Compile,
    Call,
}

impl StepKind {
    pub(super) const ALL: [Self; 3] = [Self::Generate, Self::Compile, Self::Call];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Compile => "compile",
            Self::Call => "call",
        }
    }
}

/// The outcome of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum StepOutcome {
    /// The step passed; the text limits what was verified.
    Passed(Option<String>),
    /// The step ran and failed.
    Failed(Failure),
    /// A tool is missing, so the step did not run.
    NotVerified(String),
    /// An earlier step failed, so the step did not run.
    NotReached,
    /// The target does not have the step, for this reason.
    Without(String),
}

/// Why a step failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) why: String,
    /// The last lines of the log.
    pub(super) tail: String,
    /// The path of the log.
    pub(super) log: PathBuf,
}

impl Failure {
    /// Describes the failure of a step, with the last lines of its log.
    pub(super) fn describe(&self, name: &str, step: &str) -> String {
        let mut text = format!("{name}: {step} failed: {}\n", self.why);
        for line in self.tail.lines() {
            text.push_str(&format!("    {line}\n"));
        }
        text.push_str(&format!("    full log: {}", self.log.display()));
        text
    }
}
