//! The differences that the maintainers know and explained.

use serde::{Deserialize, Serialize};

use super::compare::{Difference, Kind};

/// A file of decisions.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decisions {
    #[serde(default, rename = "decision")]
    decisions: Vec<Decision>,
}

/// A difference that stays, and why.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The file name of the source that the decision is about; without it, it is about all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The kind of difference.
    pub kind: Kind,
    /// The operation, as in the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The parameter or example, as in the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The message of the difference. If the difference changes, the decision no longer applies.
    pub message: String,
    /// Why the difference stays.
    pub reason: String,
}

impl Decisions {
    /// Reads a file of decisions.
    ///
    /// # Errors
    ///
    /// Fails if the text is not TOML of this form, or if a decision has no reason.
    pub fn parse(text: &str) -> Result<Self, String> {
        let decisions: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        let without_reason = decisions
            .decisions
            .iter()
            .find(|it| it.reason.trim().is_empty());
        match without_reason {
            Some(decision) => Err(format!(
                "the decision with the message {:?} has no reason",
                decision.message
            )),
            None => Ok(decisions),
        }
    }

    /// Removes the differences that are decided. Returns their number, and the decisions that no
    /// longer apply.
    pub fn apply(
        &self,
        differences: &mut Vec<Difference>,
        sources: &[String],
    ) -> (usize, Vec<Decision>) {
        let before = differences.len();
        let is_read = |decision: &&Decision| match &decision.source {
            Some(name) => sources.iter().any(|source| file_name(source) == name),
            None => true,
        };
        let (mut used, mut stale) = (Vec::new(), Vec::new());
        for decision in self.decisions.iter().filter(is_read) {
            let applies = differences.iter().any(|it| decision.is_about(it));
            let list = if applies { &mut used } else { &mut stale };
            list.push(decision.clone());
        }
        differences.retain(|it| !used.iter().any(|decision| decision.is_about(it)));
        (before - differences.len(), stale)
    }
}

impl Decision {
    fn is_about(&self, difference: &Difference) -> bool {
        self.kind == difference.kind
            && self.operation == difference.operation
            && self.subject == difference.subject
            && self.message == difference.message
    }

    /// The decision that a maintainer completes with a reason. It is about the source of the
    /// difference, or about the only source.
    pub(super) fn draft(difference: &Difference, sources: &[(String, usize)]) -> Self {
        let documented = difference
            .documented
            .as_ref()
            .map(|place| place.file.as_str());
        let only = match sources {
            [(name, _)] => Some(name.as_str()),
            _ => None,
        };
        let file = documented.or(only).map(file_name);
        Self {
            source: file.map(str::to_owned),
            kind: difference.kind,
            operation: difference.operation.clone(),
            subject: difference.subject.clone(),
            message: difference.message.clone(),
            reason: String::new(),
        }
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
