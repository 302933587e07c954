//! `cargo xtask regenerate`: writes `src/generated/`, or checks that it is up to date.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use anyhow::{Context, Result};
use similar::TextDiff;

/// What `regenerate` is told on the command line.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail where what is checked in is out of date.
    #[arg(long)]
    check: bool,
}

/// Runs the command: 0 when all is well, 1 when the code is out of date, 2 when it could not run.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let outcome = match arguments.check {
        true => check(),
        false => write(),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn write() -> Result<ExitCode> {
    let folder = folder();
    let (before, after) = (read(&folder)?, generate()?);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for name in before.keys().filter(|name| !after.contains_key(*name)) {
        let path = folder.join(name);
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        println!("removed src/generated/{name}");
    }
    for (name, content) in &after {
        if before.get(name) == Some(content) {
            continue;
        }
        let path = folder.join(name);
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))?;
        println!("wrote src/generated/{name}");
    }
    if before == after {
        println!("src/generated/ is up to date");
    }
    Ok(ExitCode::SUCCESS)
}

fn check() -> Result<ExitCode> {
    let (before, after) = (read(&folder())?, generate()?);
    if before == after {
        println!("src/generated/ is up to date");
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "src/generated/ is out of date: run `cargo xtask regenerate` and commit what it writes"
    );
    let nothing = String::new();
    let names: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for name in names {
        let (old, new) = (
            before.get(name).unwrap_or(&nothing),
            after.get(name).unwrap_or(&nothing),
        );
        if old != new {
            let diff = TextDiff::from_lines(old, new);
            let (left, right) = (
                format!("a/src/generated/{name}"),
                format!("b/src/generated/{name}"),
            );
            print!("{}", diff.unified_diff().header(&left, &right));
        }
    }
    Ok(ExitCode::FAILURE)
}

/// The code that the document makes, by file name.
fn generate() -> Result<BTreeMap<String, String>> {
    let path = root().join("openapi.yaml");
    let document = fs::read_to_string(&path).context("cannot read openapi.yaml")?;
    let files = pipedream_client_codegen::generate(&document).context("openapi.yaml")?;
    Ok(files
        .into_iter()
        .map(|file| (file.name.to_owned(), file.content))
        .collect())
}

/// The code that is checked in, by file name.
fn read(folder: &Path) -> Result<BTreeMap<String, String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(error).context("cannot read src/generated/"),
    };
    entries
        .map(|entry| {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let content = fs::read_to_string(&path)
                .with_context(|| format!("cannot read src/generated/{name}"))?;
            Ok((name.into_owned(), content))
        })
        .collect()
}

fn folder() -> PathBuf {
    root().join("src").join("generated")
}

/// The root of the workspace, wherever the command is run from.
fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}
