//! Whether the tests notice a mutant.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, mpsc};
use std::time::Duration;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::list::Mutant;
use crate::suite::{Suite, Test, Verdict};

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

/// Tests that are as quick as this run together.
const QUICK: Duration = Duration::from_secs(2);

/// How many tests are tried for having caught others of the file before.
const TRIED_FIRST: usize = 2;

/// Judges mutants, as many at a time as there are jobs.
pub fn judge(
    suite: &Suite,
    mutants: &[Mutant],
    open: &[usize],
    jobs: usize,
    mut tell: impl FnMut(usize, Outcome),
) -> Result<()> {
    let next = AtomicUsize::new(0);
    let judge = Judge {
        suite,
        mutants,
        caught: Mutex::default(),
    };
    let (sender, outcomes) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..jobs.max(1) {
            let (sender, next, judge) = (sender.clone(), &next, &judge);
            scope.spawn(move || {
                while let Some(number) = open.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if sender.send((*number, judge.judge(*number))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for (number, outcome) in outcomes {
            tell(number, outcome?);
        }
        Ok(())
    })
}

struct Judge<'a> {
    suite: &'a Suite,
    mutants: &'a [Mutant],
    /// How many mutants of a file a test has caught.
    caught: Mutex<HashMap<(&'a str, &'a str), usize>>,
}

impl<'a> Judge<'a> {
    fn judge(&self, number: usize) -> Result<Outcome> {
        let file = self.mutants[number].file.as_str();
        let mut outcome = Outcome::NotReached;
        for tests in self.in_turn(file, number) {
            outcome = Outcome::Missed;
            let first = self.suite.run_with(&tests, number)?;
            if first.verdict == Verdict::Passed {
                continue;
            }
            // The machine may be busy, and a test may fail by chance: once is not
            // enough.
            let again = self.suite.run_with(&tests, number)?;
            if again.verdict != first.verdict {
                continue;
            }
            let failed = |test: &&&Test| first.failed(test) && again.failed(test);
            let catcher = match tests[..] {
                [test] => Some(test),
                _ => tests.iter().find(failed).copied(),
            };
            if let Some(test) = catcher {
                let mut caught = self.caught.lock().expect("no thread panics");
                *caught.entry((file, &test.name)).or_default() += 1;
            }
            let by = catcher.unwrap_or(tests[0]).name.clone();
            return Ok(match first.verdict {
                Verdict::TimedOut => Outcome::TimedOut { by },
                _ => Outcome::Caught { by },
            });
        }
        Ok(outcome)
    }

    /// The tests that reach a mutant: first those that caught most of its file, then
    /// the quick ones, a program at a time, then the slow ones.
    fn in_turn(&self, file: &str, number: usize) -> Vec<Vec<&'a Test>> {
        let tests = self.suite.tests.iter();
        let mut left: Vec<_> = tests
            .filter(|test| test.reaches.contains(&number))
            .collect();
        let caught = self.caught.lock().expect("no thread panics");
        let count = |test: &Test| caught.get(&(file, &*test.name)).copied().unwrap_or(0);
        left.sort_by_key(|test| std::cmp::Reverse(count(test)));
        let first = left.iter().take(TRIED_FIRST);
        let first = first.take_while(|test| count(test) > 0).count();
        let mut turns: Vec<Vec<_>> = left.drain(..first).map(|test| vec![test]).collect();

        let mut programs: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for test in left.extract_if(.., |test| test.took < QUICK) {
            programs.entry(&test.program).or_default().push(test);
        }
        let mut programs: Vec<_> = programs.into_values().collect();
        let took = |tests: &Vec<&Test>| tests.iter().map(|test| test.took).sum::<Duration>();
        programs.sort_by_key(took);
        turns.extend(programs);
        left.sort_by_key(|test| test.took);
        turns.extend(left.into_iter().map(|test| vec![test]));
        turns
    }
}
