//! `cargo xtask export --verify`: runs other languages' generators on the document, compiles the
//! generated code, and calls the sandbox with it.
//!
//! The targets and toolboxes are data in `tools/`. Data flows one way: `registry` reads `tools/`,
//! `toolbox` installs tools below `target/verify/`, `runner` runs the steps of each target, and
//! `table` shows the results.

mod call_output;
mod diagnostics;
mod lockfile;
mod paths;
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

use anyhow::Result;

use crate::cli::{ExitStatus, exit_status, workspace_root};
use paths::Paths;
use progress::Progress;
use registry::Registry;
use runner::{ExportFn, Runner};
use sandbox::Sandbox;
use table::Table;

/// Verifies the named targets, or all if none is named, and prints a table. `export` returns the
/// document for the target of a name.
pub(crate) fn verify(names: &[String], export: ExportFn<'_>) -> ExitStatus {
    let table = run(&Paths::of(&workspace_root()), names, export);
    exit_status(table.map(|table| {
        print!("{table}");
        table.exit_status()
    }))
}

fn run(paths: &Paths, names: &[String], export: ExportFn<'_>) -> Result<Table> {
    let registry = Registry::read(&paths.tools)?;
    let targets = registry.choose(names)?;
    let progress = Progress::new(targets.len());
    // Started first, because no call can be verified without it.
    let needs_sandbox = targets.iter().any(|target| target.call.is_some());
    let sandbox = needs_sandbox
        .then(|| progress.during("sandbox", "build", || Sandbox::start(&paths.root)))
        .transpose()?;
    let variables = sandbox
        .as_ref()
        .map(|it| it.variables.clone())
        .unwrap_or_default();
    let mut runner = Runner {
        paths,
        toolboxes: &registry.toolboxes,
        installed: BTreeMap::new(),
        sandbox: variables,
        export,
        progress: &progress,
    };
    let rows = targets.iter().map(|target| runner.verify(target));
    Ok(Table {
        rows: rows.collect(),
    })
}
