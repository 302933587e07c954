//! The tests, and which mutants each of them reaches.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::compile::Program;

/// A hang is told from a slow test by this much.
const TIMES: u32 = 5;
const AT_LEAST: Duration = Duration::from_secs(20);

/// What a mutant may allocate without end is cut off at this many KiB.
const ADDRESS_SPACE: u32 = 8 * 1024 * 1024;

/// The tests, the quickest first.
pub struct Suite {
    pub tests: Vec<Test>,
    /// Where they run.
    folder: PathBuf,
}

pub struct Test {
    pub name: String,
    program: PathBuf,
    exact: String,
    took: Duration,
    pub reaches: HashSet<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Passed,
    Failed,
    TimedOut,
}

/// Runs each test once with no mutant at work. One that takes longer than the
/// slowest that is wanted judges no mutant.
pub fn survey(
    copy: &Path,
    notes: &Path,
    programs: Vec<Program>,
    slowest: Duration,
) -> Result<Suite> {
    let mut suite = Suite {
        tests: Vec::new(),
        folder: copy.to_owned(),
    };
    _ = fs::remove_dir_all(notes);
    fs::create_dir_all(notes)?;
    for program in programs {
        let listed = Command::new(&program.path)
            .args(["--list", "--format", "terse"])
            .current_dir(copy)
            .output()?;
        ensure!(
            listed.status.success(),
            "{} cannot list its tests",
            program.name
        );
        for line in String::from_utf8(listed.stdout)?.lines() {
            let Some(exact) = line.strip_suffix(": test") else {
                continue;
            };
            let mut test = Test {
                name: format!("{} {exact}", program.name),
                program: program.path.clone(),
                exact: exact.to_owned(),
                took: slowest,
                reaches: HashSet::new(),
            };
            let note = notes.join(suite.tests.len().to_string());
            let started = Instant::now();
            let verdict = suite.run(&test, slowest, |command| {
                command.env("MUTANTS_REACHED", &note);
            })?;
            test.took = started.elapsed();
            if verdict != Verdict::Passed {
                let why = match verdict {
                    Verdict::TimedOut => "is too slow",
                    _ => "fails without a mutant",
                };
                println!("{} {why}, so it judges none", test.name);
                continue;
            }
            let noted = fs::read_to_string(&note).unwrap_or_default();
            test.reaches = noted.lines().map(str::parse).collect::<Result<_, _>>()?;
            suite.tests.push(test);
        }
    }
    suite.tests.sort_by_key(|test| test.took);
    let whole: Duration = suite.tests.iter().map(|test| test.took).sum();
    println!("{} tests take {whole:.1?}", suite.tests.len());
    for slow in suite
        .tests
        .iter()
        .rev()
        .take_while(|test| test.took.as_secs() >= 2)
    {
        println!("  {:.1?} {}", slow.took, slow.name);
    }
    Ok(suite)
}

impl Suite {
    /// Runs a test with a mutant at work.
    pub fn run_with(&self, test: &Test, mutant: usize) -> Result<Verdict> {
        let limit = (test.took * TIMES).max(AT_LEAST);
        self.run(test, limit, |command| {
            command.env("MUTANT", mutant.to_string());
        })
    }

    fn run(
        &self,
        test: &Test,
        limit: Duration,
        configure: impl FnOnce(&mut Command),
    ) -> Result<Verdict> {
        let seconds = limit.as_secs();
        // In a group of its own, so that what a test starts ends with it.
        let mut command = Command::new("timeout");
        command
            .args(["--signal=KILL", &seconds.to_string(), "sh", "-c"])
            .arg(format!(
                "ulimit -v {ADDRESS_SPACE}; exec \"$0\" --exact \"$@\""
            ))
            .arg(&test.program)
            .arg(&test.exact)
            .env("CARGO_MANIFEST_DIR", &self.folder)
            .env("RUST_BACKTRACE", "0")
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        configure(&mut command);
        Ok(match command.status()?.code() {
            Some(0) => Verdict::Passed,
            Some(137) | None => Verdict::TimedOut,
            Some(_) => Verdict::Failed,
        })
    }
}
