//! What a generator is known not to do.

use serde::Deserialize;

use super::judge::{Aspect, Issue, Score};

/// A limit of a generator, in `target.toml`.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(in crate::verify) struct KnownLimit {
    what: Aspect,
    /// The operations that it concerns; all if absent.
    cases: Option<Vec<String>>,
    /// Why the generator, not the document, is the cause.
    pub(in crate::verify) reason: String,
}

impl KnownLimit {
    pub(in crate::verify) fn covers(&self, issue: &Issue) -> bool {
        let operations = self.cases.as_ref();
        self.what == issue.aspect && operations.is_none_or(|it| it.contains(&issue.operation))
    }

    pub(in crate::verify) fn describe(&self) -> String {
        let operations = match &self.cases {
            Some(operations) => format!(" of {}", operations.join(", ")),
            None => String::new(),
        };
        format!("{}{operations}: {}", self.what.name(), self.reason)
    }
}

/// Why the calls of a target fail, if they do: what no limit covers, and limits that no longer exist.
pub(in crate::verify) fn unexpected(score: &Score, known: &[KnownLimit]) -> Option<Vec<String>> {
    let is_unknown = |issue: &&Issue| !known.iter().any(|limit| limit.covers(issue));
    let unknown = score.issues.iter().filter(is_unknown);
    let is_unused = |limit: &&KnownLimit| !score.issues.iter().any(|issue| limit.covers(issue));
    let unused = known.iter().filter(is_unused).map(|limit| {
        let limit = limit.describe();
        format!("the known limit no longer occurs: {limit}")
    });
    let all: Vec<_> = unknown.map(Issue::to_string).chain(unused).collect();
    (!all.is_empty()).then_some(all)
}
