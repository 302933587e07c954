//! Whether the tests notice a mutant.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::suite::{Suite, Verdict};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// A test failed, twice.
    Caught { by: String },
    /// A test did not end, twice.
    TimedOut { by: String },
    /// Every test that reaches it passed.
    Missed,
    /// No test reaches it.
    NotReached,
    /// It is no Rust.
    Unviable { why: String },
    /// It cannot be chosen at run time.
    NotJudged { why: String },
}

impl Outcome {
    pub fn is_caught(&self) -> bool {
        matches!(self, Self::Caught { .. } | Self::TimedOut { .. })
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Caught { by } => write!(f, "caught by {by}"),
            Self::TimedOut { by } => write!(f, "timed out in {by}"),
            Self::Missed => f.write_str("MISSED"),
            Self::NotReached => f.write_str("MISSED, no test reaches it"),
            Self::Unviable { why } => write!(f, "does not compile: {why}"),
            Self::NotJudged { why } => write!(f, "not judged: {why}"),
        }
    }
}

/// Judges mutants, as many at a time as there are jobs.
pub fn judge(
    suite: &Suite,
    mutants: &[usize],
    jobs: usize,
    mut tell: impl FnMut(usize, Outcome),
) -> Result<()> {
    let next = AtomicUsize::new(0);
    let (sender, outcomes) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..jobs.max(1) {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if sender.send((*mutant, judge_one(suite, *mutant))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for (mutant, outcome) in outcomes {
            tell(mutant, outcome?);
        }
        Ok(())
    })
}

fn judge_one(suite: &Suite, mutant: usize) -> Result<Outcome> {
    let mut outcome = Outcome::NotReached;
    for test in suite
        .tests
        .iter()
        .filter(|test| test.reaches.contains(&mutant))
    {
        outcome = Outcome::Missed;
        // The machine may be busy, and a test may fail by chance: once is not enough.
        let verdict = suite.run_with(test, mutant)?;
        if verdict == Verdict::Passed || suite.run_with(test, mutant)? != verdict {
            continue;
        }
        let by = test.name.clone();
        return Ok(match verdict {
            Verdict::TimedOut => Outcome::TimedOut { by },
            _ => Outcome::Caught { by },
        });
    }
    Ok(outcome)
}
