//! Builds the copy of the crate that has all mutants in it.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::judge::Outcome;
use crate::list::Mutant;
use crate::rewrite::{self, Rewritten};

/// All that users run, less the code generator: it makes the same code.
const FEATURES: [&str; 3] = [
    "--no-default-features",
    "--features",
    "rustls,schemars,chrono,jiff,tracing,mock,sandbox",
];

pub struct Built {
    pub programs: Vec<Program>,
    /// The mutants that are not in it, and why.
    pub left_out: HashMap<usize, Outcome>,
}

/// A program that runs tests.
pub struct Program {
    pub name: String,
    pub path: PathBuf,
}

pub fn compile(root: &Path, copy: &Path, mutants: &[Mutant]) -> Result<Built> {
    copy_package(root, copy)?;
    let mut left_out = HashMap::new();
    let check = [&["check", "--lib"], &FEATURES[..]].concat();
    let test = [&["test", "--no-run", "--lib", "--tests"], &FEATURES[..]].concat();
    let mut command = &check;
    // What rustc finds only after it took the types stands behind what it finds
    // before, so it takes a few rounds.
    loop {
        let written = write_mutants(root, copy, mutants, &mut left_out)?;
        let messages = cargo(root, copy, command)?;
        let errors: Vec<_> = messages.iter().filter_map(Message::error).collect();
        if errors.is_empty() {
            if command == &test {
                let programs = messages.into_iter().filter_map(Message::program).collect();
                return Ok(Built { programs, left_out });
            }
            command = &test;
            continue;
        }
        let before = left_out.len();
        for error in &errors {
            if let Some(number) = error.culprit(&written) {
                let why = error.message.clone();
                left_out.entry(number).or_insert(Outcome::Unviable { why });
            }
            for number in error.constants(mutants) {
                let why = "it is called in a constant".to_owned();
                left_out.entry(number).or_insert(Outcome::NotJudged { why });
            }
        }
        println!("{} mutants do not compile", left_out.len());
        if left_out.len() == before {
            let rendered: Vec<_> = errors.iter().map(|error| &*error.rendered).collect();
            bail!("no mutant is to blame for this:\n{}", rendered.concat());
        }
    }
}

/// Copies what git knows or would take, and leaves alone what is the same, so that
/// cargo builds only what has changed.
fn copy_package(root: &Path, copy: &Path) -> Result<()> {
    let listed = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(listed.status.success(), "git cannot list the files");
    for name in String::from_utf8(listed.stdout)?.split_terminator('\0') {
        // What is deleted and not yet committed is listed too. The files with
        // mutants in them are written later.
        if let Ok(content) = fs::read(root.join(name))
            && !name.starts_with("src/")
        {
            write_if_changed(&copy.join(name), &content)?;
        }
    }
    Ok(())
}

fn write_if_changed(path: &Path, content: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|there| there == content) {
        return Ok(());
    }
    let folder = path.parent().context("a file is in a folder")?;
    fs::create_dir_all(folder)?;
    Ok(fs::write(path, content)?)
}

/// Writes the sources with their mutants, but for those that are left out.
fn write_mutants(
    root: &Path,
    copy: &Path,
    mutants: &[Mutant],
    left_out: &mut HashMap<usize, Outcome>,
) -> Result<BTreeMap<String, Rewritten>> {
    let mut of_file: BTreeMap<&str, Vec<(usize, &Mutant)>> = BTreeMap::new();
    for (number, mutant) in mutants.iter().enumerate() {
        let of_file = of_file.entry(&mutant.file).or_default();
        if !left_out.contains_key(&number) {
            of_file.push((number, mutant));
        }
    }
    let mut written = BTreeMap::new();
    for path in sources(&root.join("src"))? {
        let name = path
            .strip_prefix(root)?
            .to_str()
            .context("a name in UTF-8")?;
        let mut text = fs::read_to_string(&path)?;
        if let Some(mutants) = of_file.remove(name) {
            let rewritten = rewrite::rewrite(&text, mutants.into_iter())?;
            left_out.extend(rewritten.left_out.iter().cloned());
            text.clone_from(&rewritten.text);
            written.insert(name.to_owned(), rewritten);
        }
        if name == "src/lib.rs" {
            text.push_str("\nmod mutants;\n");
        }
        write_if_changed(&copy.join(name), text.as_bytes())?;
    }
    ensure!(of_file.is_empty(), "there is no {:?}", of_file.keys());
    let switch = format!(
        "{}\nconst MUTANTS: usize = {};\n",
        rewrite::SWITCH,
        mutants.len()
    );
    write_if_changed(&copy.join("src/mutants.rs"), switch.as_bytes())?;
    Ok(written)
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(sources(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// Runs cargo in the copy, with the dependencies that the package has built.
fn cargo(root: &Path, copy: &Path, arguments: &[&str]) -> Result<Vec<Message>> {
    let output = Command::new("cargo")
        .args(arguments)
        .args(["--message-format", "json"])
        .env("CARGO_TARGET_DIR", root.join("target"))
        .current_dir(copy)
        .stderr(Stdio::null())
        .output()?;
    let text = String::from_utf8(output.stdout)?;
    let messages: Result<Vec<Message>, _> = text.lines().map(serde_json::from_str).collect();
    let messages = messages?;
    let told = messages.iter().any(|message| message.error().is_some());
    ensure!(
        output.status.success() || told,
        "cargo {arguments:?} failed"
    );
    Ok(messages)
}

/// A line of what cargo tells.
#[derive(Deserialize)]
struct Message {
    reason: String,
    message: Option<Diagnostic>,
    target: Option<Target>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Diagnostic {
    level: String,
    message: String,
    rendered: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    byte_start: usize,
    byte_end: usize,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: Span,
}

impl Message {
    fn error(&self) -> Option<&Diagnostic> {
        let error = self.message.as_ref()?;
        // The last one only counts the others.
        (error.level == "error" && !error.spans.is_empty()).then_some(error)
    }

    fn program(self) -> Option<Program> {
        let (path, target) = (self.executable?, self.target?);
        (self.reason == "compiler-artifact").then_some(Program {
            name: target.name,
            path,
        })
    }
}

impl Diagnostic {
    /// The mutant in whose text the error is.
    fn culprit(&self, written: &BTreeMap<String, Rewritten>) -> Option<usize> {
        let mut spans: Vec<&Span> = self.spans.iter().collect();
        // What is told first is where it is; the rest is why.
        spans.sort_by_key(|span| !span.is_primary);
        spans.into_iter().find_map(|span| {
            let mut span = Some(span);
            while let Some(Span {
                file_name,
                byte_start,
                byte_end,
                expansion,
                ..
            }) = span
            {
                let within =
                    |range: &Range<usize>| range.start <= *byte_start && *byte_end <= range.end;
                let inserted = written.get(file_name).map(|file| &file.inserted);
                let hit = inserted
                    .into_iter()
                    .flatten()
                    .find(|(_, range)| within(range));
                if let Some((number, _)) = hit {
                    return Some(*number);
                }
                span = expansion.as_ref().map(|expansion| &expansion.span);
            }
            None
        })
    }

    /// The mutants of a function that is no longer `const` and has to be.
    fn constants(&self, mutants: &[Mutant]) -> Vec<usize> {
        let Some((_, rest)) = self.message.split_once("cannot call non-const") else {
            return Vec::new();
        };
        let called = rest.split('`').nth(1).unwrap_or_default();
        let replaced = format!(": replace {called} ");
        let numbered = mutants.iter().enumerate();
        let of_it = numbered.filter(|(_, mutant)| mutant.name.contains(&replaced));
        of_it.map(|(number, _)| number).collect()
    }
}
