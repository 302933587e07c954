//! `cargo xtask export --verify`: other languages' generators run over the document, what they
//! make is compiled, and one call is made from it against the sandbox.
//!
//! A target and a toolbox are data, in `tools/`; what is here only knows how to read and to run
//! them. Data flows one way: `registry` (what `tools/` says) → `toolbox` (installed below
//! `target/verify/`) → `runner` (steps, each a list of commands) → `table`.

mod call_output;
mod diagnostics;
mod lockfile;
mod process;
mod progress;
mod registry;
mod runner;
mod sandbox;
mod step;
mod table;
mod target;
mod toolbox;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::cli::ExitStatus;
use progress::Progress;
use registry::Catalogue;
use runner::Runner;
use sandbox::Sandbox;

/// Gives the document as a target takes it, by the name of the target.
pub type Export<'e> = &'e dyn Fn(&str) -> Result<String>;

/// Verifies the targets of these names, all of them where none is named, and prints the table.
pub fn verify(names: &[String], export: Export<'_>) -> ExitStatus {
    match run(&Paths::of(&root()), names, export) {
        Ok(table) => {
            print!("{table}");
            table.outcome()
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitStatus::Failed
        }
    }
}

fn run(places: &Paths, names: &[String], export: Export<'_>) -> Result<table::Table> {
    let catalogue = Catalogue::read(&places.tools)?;
    let targets = catalogue.choose(names)?;
    let progress = Progress::new(targets.len());
    // Without the sandbox no call can be judged, so that nothing is begun.
    let calls = targets.iter().any(|target| target.call.is_some());
    let sandbox = calls
        .then(|| progress.during("sandbox", "build", || Sandbox::start(&places.root)))
        .transpose()?;
    let mut bench = Runner {
        places,
        toolboxes: &catalogue.toolboxes,
        installed: BTreeMap::new(),
        sandbox: sandbox
            .as_ref()
            .map(|it| it.environment.clone())
            .unwrap_or_default(),
        export,
        progress: &progress,
    };
    let rows = targets.iter().map(|target| bench.verify(target));
    Ok(table::Table {
        rows: rows.collect(),
    })
}

/// Where things are.
struct Paths {
    root: PathBuf,
    /// What is checked in: toolboxes, and targets below `verify/`.
    tools: PathBuf,
    /// What is installed, generated and logged.
    scratch: PathBuf,
}

impl Paths {
    fn of(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            tools: root.join("tools"),
            scratch: root.join("target").join("verify"),
        }
    }

    fn toolbox(&self, name: &str) -> PathBuf {
        self.scratch.join("tools").join(name)
    }

    fn work(&self, target: &str) -> PathBuf {
        self.scratch.join("work").join(target)
    }

    /// The log of one step of a target, or of the installation of a toolbox.
    fn log(&self, name: &str, step: &str) -> PathBuf {
        self.scratch.join("logs").join(format!("{name}.{step}.log"))
    }
}

/// Empties a folder, or makes it, and copies all files of another one into it.
fn copy_afresh(from: &Path, to: &Path) -> Result<()> {
    let told = || format!("cannot copy {} to {}", from.display(), to.display());
    if to.exists() {
        fs::remove_dir_all(to).with_context(told)?;
    }
    fs::create_dir_all(to).with_context(told)?;
    for entry in fs::read_dir(from).with_context(told)? {
        let path = entry.with_context(told)?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            fs::copy(&path, to.join(name)).with_context(told)?;
        }
    }
    Ok(())
}

/// The root of the workspace, wherever the command is run from.
fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}
