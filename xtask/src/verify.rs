//! `cargo xtask export --verify`: runs other languages' generators on the document, compiles the
//! generated code, and makes every call of the document with it.
//!
//! The targets and toolboxes are data in `tools/`. Data flows one way: `registry` reads `tools/`,
//! `toolbox` installs tools below `target/verify/`, `runner` runs the steps of each target, `calls`
//! judges the last of them, and `table` and `page` show the results.

mod calls;
mod diagnostics;
mod lockfile;
mod page;
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
use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::cli::{ExitStatus, exit_status, workspace_root};
use calls::Calls;
use paths::Paths;
use progress::Progress;
use registry::Registry;
use runner::{ExportFn, Runner};
use table::Table;

/// Verifies the named targets, or all if none is named, and prints a table. `export` returns the
/// document for the target of a name. `is_written` writes docs/verify.md, too.
pub(crate) fn verify(
    names: &[String],
    document: &Value,
    export: ExportFn<'_>,
    is_written: bool,
) -> ExitStatus {
    let paths = Paths::of(&workspace_root());
    let table = run(&paths, names, document, export).and_then(|table| {
        print!("{table}");
        if is_written {
            if !names.is_empty() {
                bail!("docs/verify.md has all targets; do not name any with `--write`");
            }
            let page = paths.root.join(page::PATH);
            fs::write(&page, page::page(&table))
                .with_context(|| format!("cannot write {}", page.display()))?;
        }
        Ok(table.exit_status())
    });
    exit_status(table)
}

fn run(paths: &Paths, names: &[String], document: &Value, export: ExportFn<'_>) -> Result<Table> {
    let registry = Registry::read(&paths.tools)?;
    let targets = registry.choose(names)?;
    let progress = Progress::new(targets.len());
    // Built first, because no call can be verified without it.
    let needs_sandbox = targets.iter().any(|target| target.call.is_some());
    let sandbox = needs_sandbox
        .then(|| progress.during("sandbox", "build", || sandbox::build(&paths.root)))
        .transpose()?;
    let mut runner = Runner {
        paths,
        toolboxes: &registry.toolboxes,
        installed: BTreeMap::new(),
        calls: &Calls::read(document, &paths.root, sandbox)?,
        export,
        progress: &progress,
    };
    let rows = targets.iter().map(|target| runner.verify(target));
    Ok(Table {
        rows: rows.collect(),
    })
}
