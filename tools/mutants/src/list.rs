//! The mutants that `cargo mutants` lists.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// What is not judged: code that is generated, a test, and what stands in for a
/// feature that is on.
const EXCLUDED: [&str; 3] = [
    "src/generated/**",
    "src/decode/fuzz.rs",
    "src/trace/absent.rs",
];

/// One change to one file.
pub struct Mutant {
    /// What `cargo mutants` calls it, place included.
    pub name: String,
    pub file: String,
    pub genre: Genre,
    /// The bytes of the file that are replaced.
    pub span: Range<usize>,
    pub replacement: String,
    /// Tells whether the file is still the same.
    file_hash: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Genre {
    FnValue,
    BinaryOperator,
    UnaryOperator,
    MatchArm,
    MatchArmGuard,
    StructField,
}

impl Mutant {
    /// Names the mutant for as long as its file stays as it is.
    pub fn key(&self) -> String {
        format!("{:016x} {}", self.file_hash, self.name)
    }
}

#[derive(Deserialize)]
struct Listed {
    name: String,
    file: String,
    genre: Genre,
    replacement: String,
    span: Span,
}

#[derive(Deserialize)]
struct Span {
    start: Place,
    end: Place,
}

/// Line and column, both counted from 1, the column in characters.
#[derive(Deserialize)]
struct Place {
    line: usize,
    column: usize,
}

impl Place {
    fn offset(&self, text: &str) -> usize {
        let line_start: usize = text
            .split_inclusive('\n')
            .take(self.line - 1)
            .map(str::len)
            .sum();
        let rest = &text[line_start..];
        let column = rest.char_indices().nth(self.column - 1);
        line_start + column.map_or(rest.len(), |(offset, _)| offset)
    }
}

pub fn list(root: &Path) -> Result<Vec<Mutant>> {
    let mut command = Command::new("cargo");
    command.args([
        "mutants",
        "--list",
        "--json",
        "--package",
        "pipedream-client",
    ]);
    for pattern in EXCLUDED {
        command.args(["--exclude", pattern]);
    }
    let output = command
        .current_dir(root)
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cargo mutants cannot be run; `cargo install --locked cargo-mutants`")?;
    ensure!(output.status.success(), "cargo mutants failed");
    let listed: Vec<Listed> = serde_json::from_slice(&output.stdout)?;
    listed
        .into_iter()
        .map(|one| {
            let text = std::fs::read_to_string(root.join(&one.file))?;
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            Ok(Mutant {
                span: one.span.start.offset(&text)..one.span.end.offset(&text),
                name: one.name,
                file: one.file,
                genre: one.genre,
                replacement: one.replacement,
                file_hash: hasher.finish(),
            })
        })
        .collect()
}
