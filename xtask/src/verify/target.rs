//! A target: one generator, and how to tell that what it makes of the document works.
//!
//! Each is a folder of `tools/verify/` with a `target.toml` and the programs that call.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::step::StepKind;

/// What `target.toml` says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Target {
    /// The name of the folder.
    #[serde(skip)]
    pub(super) name: String,
    /// The package of the generator. Its version stands in a lock file of a toolbox.
    pub(super) package: String,
    /// The toolboxes that are needed; the package is of the first.
    pub(super) toolboxes: Vec<String>,
    /// Programs that no toolbox installs, each with how to get it.
    #[serde(default)]
    pub(super) requires: BTreeMap<String, String>,
    pub(super) generate: Step,
    /// Compiles what was generated, or imports all of it.
    pub(super) compile: Option<Step>,
    /// Calls the sandbox; the last command writes what it saw, see `testimony`.
    pub(super) call: Option<Step>,
    /// Why a step is not there.
    #[serde(default)]
    pub(super) without: BTreeMap<StepKind, String>,
}

/// One step of a target.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Step {
    /// Commands, each a program and its arguments, run in the folder of the target's work.
    pub(super) commands: Vec<Vec<String>>,
    /// What marks a line of the output as a complaint, which makes the step fail.
    #[serde(default)]
    pub(super) complaints: Vec<String>,
    /// Complaints that are not about the document.
    #[serde(default)]
    pub(super) known: Vec<AllowedDiagnostic>,
    /// What the table says of the step, where "yes" says too much.
    pub(super) extent: Option<String>,
}

/// A complaint that is let pass.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AllowedDiagnostic {
    /// A part of the line.
    pub(super) line: String,
    /// Why the document need not change.
    pub(super) reason: String,
}

impl Target {
    pub(super) fn step(&self, name: StepKind) -> Option<&Step> {
        match name {
            StepKind::Generate => Some(&self.generate),
            StepKind::Compile => self.compile.as_ref(),
            StepKind::Call => self.call.as_ref(),
        }
    }

    /// What makes no sense in a `target.toml`, although it could be read.
    pub(super) fn mismatch(&self) -> Option<String> {
        if self.toolboxes.is_empty() {
            return Some("there is no toolbox".to_owned());
        }
        for name in StepKind::ALL {
            let word = name.word();
            match (self.step(name), self.without.contains_key(&name)) {
                (Some(_), true) => return Some(format!("there is both `{word}` and why not")),
                (None, false) => return Some(format!("there is neither `{word}` nor why not")),
                _ => {}
            }
            if let Some(step) = self.step(name) {
                if step.commands.is_empty() || step.commands.iter().any(Vec::is_empty) {
                    return Some(format!("`{word}` has no command, or an empty one"));
                }
                if let Some(known) = step.known.iter().find(|known| known.reason.is_empty()) {
                    return Some(format!("no reason is given to let `{}` pass", known.line));
                }
            }
        }
        None
    }
}
