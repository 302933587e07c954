//! Judges all mutants of the client from one build.
//!
//! `cargo mutants` builds the crate and its twenty test programs anew for each
//! mutant. Here each mutant that it lists is written into one copy of the crate,
//! behind a switch that is read at run time (mutant schemata). The copy is built
//! once, each test tells which mutants it reaches, and a mutant is judged by the
//! tests that reach it, the quickest first, each in a process of its own.
//!
//! ```text
//! list ─▶ sites, rewrite ─▶ compile ─▶ suite ─▶ judge ─▶ report
//! ```

mod compile;
mod judge;
mod list;
mod report;
mod rewrite;
mod sites;
mod suite;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use judge::Outcome;
use list::Mutant;

const USAGE: &str = "\
usage: mutants [--root FOLDER] [--out FOLDER] [--jobs N] [--file TEXT] [--missed]
               [--slowest SECONDS]

  --root FOLDER  the package to judge; the folder that this runs in by default
  --out FOLDER   where the copy and the outcomes go; target/mutants by default
  --jobs N       how many tests run at once; 1 by default
  --file TEXT    judge only mutants of files whose path contains this
  --missed       judge only those that the last run did not catch, and keep the rest
                 of its outcomes for files that are as they were
  --slowest SECONDS
                 leave out tests that take longer than this; 600 by default";

struct Arguments {
    root: PathBuf,
    out: PathBuf,
    jobs: usize,
    file: String,
    missed: bool,
    slowest: Duration,
}

fn arguments() -> Result<Arguments> {
    let mut found = Arguments {
        root: std::env::current_dir()?,
        out: PathBuf::new(),
        jobs: 1,
        file: String::new(),
        missed: false,
        slowest: Duration::from_secs(600),
    };
    let mut given = std::env::args().skip(1);
    while let Some(name) = given.next() {
        let mut value = || {
            given
                .next()
                .with_context(|| format!("{name} lacks a value"))
        };
        match name.as_str() {
            "--root" => found.root = value()?.into(),
            "--out" => found.out = value()?.into(),
            "--jobs" => found.jobs = value()?.parse().context("--jobs is a number")?,
            "--file" => found.file = value()?,
            "--missed" => found.missed = true,
            "--slowest" => {
                let seconds = value()?.parse().context("--slowest is a number")?;
                found.slowest = Duration::from_secs(seconds);
            }
            _ => bail!("{USAGE}"),
        }
    }
    if found.out.as_os_str().is_empty() {
        found.out = found.root.join("target/mutants");
    }
    Ok(found)
}

fn main() -> Result<()> {
    let arguments = arguments()?;
    std::fs::create_dir_all(&arguments.out)?;

    let mutants = list::list(&arguments.root)?;
    println!("{} mutants listed", mutants.len());
    let copy = arguments.out.join("copy");
    // What did not compile in the last run does not in this one.
    let left_out = read_outcomes(&arguments.out.join("left_out.json")).unwrap_or_default();
    let left_out = numbered(&mutants, &left_out);
    let built = compile::compile(&arguments.root, &copy, &mutants, left_out)?;
    write_outcomes(
        &arguments.out.join("left_out.json"),
        &mutants,
        &built.left_out,
    )?;
    let notes = arguments.out.join("reached");
    let suite = suite::survey(&copy, &notes, built.programs, arguments.slowest)?;

    let outcomes = arguments.out.join("outcomes.json");
    let before = match arguments.missed {
        true => read_outcomes(&outcomes)?,
        false => HashMap::new(),
    };
    let mut judged = built.left_out;
    let mut open = Vec::new();
    for (number, mutant) in mutants.iter().enumerate() {
        if judged.contains_key(&number) || !mutant.file.contains(&arguments.file) {
            continue;
        }
        match before.get(&mutant.key()) {
            Some(outcome) if outcome.is_caught() => {
                judged.insert(number, outcome.clone());
            }
            _ => open.push(number),
        }
    }
    judge::judge(
        &suite,
        &mutants,
        &open,
        arguments.jobs,
        |number, outcome| {
            println!("{}: {outcome}", mutants[number].name);
            judged.insert(number, outcome);
        },
    )?;

    write_outcomes(&outcomes, &mutants, &judged)?;
    let text = report::report(&mutants, &judged);
    std::fs::write(arguments.out.join("report.md"), &text)?;
    println!("\n{text}");
    Ok(())
}

fn numbered(mutants: &[Mutant], outcomes: &HashMap<String, Outcome>) -> HashMap<usize, Outcome> {
    let numbered = mutants.iter().enumerate();
    let found = numbered.filter_map(|(number, mutant)| {
        let outcome = outcomes.get(&mutant.key())?;
        Some((number, outcome.clone()))
    });
    found.collect()
}

fn read_outcomes(path: &Path) -> Result<HashMap<String, Outcome>> {
    let text = std::fs::read_to_string(path).context("there is no last run to go on with")?;
    Ok(serde_json::from_str(&text)?)
}

fn write_outcomes(path: &Path, mutants: &[Mutant], judged: &HashMap<usize, Outcome>) -> Result<()> {
    let all: std::collections::BTreeMap<_, _> = judged
        .iter()
        .map(|(number, outcome)| (mutants[*number].key(), outcome))
        .collect();
    std::fs::write(path, serde_json::to_string_pretty(&all)?)?;
    Ok(())
}
