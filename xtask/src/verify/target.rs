//! A target: a generator, and how to verify the code that it generates.
//!
//! Each is a folder of `tools/verify/` with a `target.toml` and a program that calls the API.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::calls::KnownLimit;
use super::step::StepKind;

/// The content of `target.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Target {
    /// The name of the folder.
    #[serde(skip)]
    pub(super) name: String,
    /// The package of the generator, whose version is in the lock file of the first toolbox.
    pub(super) package: String,
    /// The toolboxes that the steps need.
    pub(super) toolboxes: Vec<String>,
    /// Programs that no toolbox installs, each with how to get it.
    #[serde(default)]
    pub(super) requires: BTreeMap<String, String>,
    pub(super) generate: Step,
    /// Compiles the generated code, or imports all of it.
    pub(super) compile: Option<Step>,
    /// Makes the calls of `cases.json`; the last command prints their results.
    pub(super) call: Option<Step>,
    /// The reasons for missing steps.
    #[serde(default)]
    pub(super) without: BTreeMap<StepKind, String>,
}

/// A step of a target.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Step {
    /// Commands, each a program and its arguments, which run in the working folder of the target.
    pub(super) commands: Vec<Vec<String>>,
    /// Texts that mark a line of the output as a diagnostic, which makes the step fail.
    #[serde(default)]
    pub(super) diagnostics: Vec<String>,
    /// Diagnostics that are unrelated to the document.
    #[serde(default)]
    pub(super) allowed: Vec<AllowedDiagnostic>,
    /// The text in the table instead of "yes", if "yes" would be misleading.
    pub(super) extent: Option<String>,
    /// What the calls of the generated code get wrong.
    #[serde(default)]
    pub(super) known: Vec<KnownLimit>,
}

/// A diagnostic that does not make a step fail.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AllowedDiagnostic {
    /// A part of the line.
    pub(super) line: String,
    /// Why the document need not change.
    pub(super) reason: String,
}

impl Target {
    pub(super) fn step(&self, kind: StepKind) -> Option<&Step> {
        match kind {
            StepKind::Generate => Some(&self.generate),
            StepKind::Compile => self.compile.as_ref(),
            StepKind::Call => self.call.as_ref(),
        }
    }

    /// Returns the first mistake in a `target.toml` that could be parsed.
    pub(super) fn mistake(&self) -> Option<String> {
        if self.toolboxes.is_empty() {
            return Some("`toolboxes` is empty".to_owned());
        }
        for kind in StepKind::ALL {
            let name = kind.name();
            match (self.step(kind), self.without.contains_key(&kind)) {
                (Some(_), true) => {
                    return Some(format!("both `{name}` and `without.{name}` are set"));
                }
                (None, false) => return Some(format!("set either `{name}` or `without.{name}`")),
                _ => {}
            }
            if let Some(step) = self.step(kind) {
                if step.commands.is_empty() || step.commands.iter().any(Vec::is_empty) {
                    return Some(format!("`{name}` has no command or an empty one"));
                }
                if kind != StepKind::Call && !step.known.is_empty() {
                    return Some(format!("only `call` can have `known` limits, not `{name}`"));
                }
                if let Some(limit) = step.known.iter().find(|it| it.reason.is_empty()) {
                    return Some(format!(
                        "the known limit `{}` has no reason",
                        limit.describe()
                    ));
                }
                if let Some(allowed) = step.allowed.iter().find(|it| it.reason.is_empty()) {
                    return Some(format!(
                        "the allowed diagnostic `{}` has no reason",
                        allowed.line
                    ));
                }
            }
        }
        None
    }
}
