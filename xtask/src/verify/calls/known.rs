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

/// Why the calls of a target fail: what no limit covers, or a limit that no longer exists.
pub(in crate::verify) fn unexpected(score: &Score, known: &[KnownLimit]) -> Option<String> {
    let unknown = |issue: &&Issue| !known.iter().any(|limit| limit.covers(issue));
    let unknown: Vec<_> = score.issues.iter().filter(unknown).collect();
    if let Some(first) = unknown.first() {
        let count = unknown.len();
        return Some(match count {
            1 => first.to_string(),
            _ => format!("{first} (the first of {count})"),
        });
    }
    let is_unused = |limit: &&KnownLimit| !score.issues.iter().any(|issue| limit.covers(issue));
    let unused = known.iter().find(is_unused)?;
    Some(format!(
        "the known limit no longer occurs: {}",
        unused.describe()
    ))
}
