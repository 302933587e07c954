//! `cargo xtask bench`: measures the client against a hand-written baseline, and `xtask` itself;
//! with `--peers` also against other tools.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::cli::{ExitStatus, OWN_DOCUMENT, cargo, exit_status, workspace_root};

/// The page that contains the tables, from the root of the workspace.
const PAGE: &str = "docs/maintainers/performance.md";

/// The arguments of `cargo xtask bench`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Also run the measurements that need installed tools: valgrind (Debian's package of that
    /// name), and those of `--builds` and `--redocly`.
    #[arg(long)]
    peers: bool,
    /// The redocly program, to compare with `xtask`. `npm install --prefix FOLDER @redocly/cli`
    /// installs it as `FOLDER/node_modules/.bin/redocly`.
    #[arg(long, requires = "peers")]
    redocly: Option<PathBuf>,
    /// A document to lint with both, besides openapi.yaml.
    #[arg(long, requires = "redocly")]
    document: Vec<PathBuf>,
    /// Compile dependents from scratch, which takes half an hour.
    #[arg(long, requires = "peers")]
    builds: bool,
    /// Write the tables to docs/maintainers/performance.md instead of standard output.
    #[arg(long)]
    write: bool,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitStatus {
    exit_status(measure(arguments).map(|()| ExitStatus::Ok))
}

fn measure(arguments: &Arguments) -> Result<()> {
    let root = workspace_root();
    // One at a time: built together, they would share features, and users do not get the client
    // with those.
    for package in ["pipedream-client-benches", "xtask"] {
        let status = cargo()
            .args(["build", "--release", "-p", package])
            .current_dir(&root)
            .status()
            .context("cannot run cargo")?;
        ensure!(status.success(), "{package} does not build");
    }

    let xtask = program(&root, "xtask").display().to_string();
    let mut runs = vec![
        ("allocations", "allocations", Vec::new()),
        ("time", "speed", vec!["calls".to_owned()]),
        ("functions", "functions", Vec::new()),
        ("streams", "speed", vec!["streams".to_owned()]),
        ("throughput", "speed", vec!["throughput".to_owned()]),
        ("documents", "documents", vec![xtask.clone()]),
    ];
    if arguments.peers {
        runs.push(("instructions", "speed", vec!["instructions".to_owned()]));
    }
    if let Some(redocly) = &arguments.redocly {
        let own = root.join(OWN_DOCUMENT);
        let files = std::iter::once(redocly)
            .chain([&own])
            .chain(&arguments.document);
        let files = files.map(|path| path.display().to_string());
        runs.push((
            "redocly",
            "documents",
            std::iter::once(xtask).chain(files).collect(),
        ));
    }
    if arguments.builds {
        runs.push(("builds", "builds", Vec::new()));
    }
    for (section, name, run_arguments) in runs {
        let output = Command::new(program(&root, name))
            .args(&run_arguments)
            .current_dir(&root)
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("cannot run `{name}`"))?;
        ensure!(
            output.status.success(),
            "`{name} {}` failed",
            run_arguments.join(" ")
        );
        let table = String::from_utf8(output.stdout)?;
        match arguments.write {
            true => write(&root.join(PAGE), section, &table)?,
            false => println!("{table}"),
        }
    }
    Ok(())
}

fn program(root: &Path, name: &str) -> PathBuf {
    root.join("target/release").join(name)
}

/// Replaces the table of a section in the page.
fn write(page: &Path, section: &str, table: &str) -> Result<()> {
    let text = fs::read_to_string(page).with_context(|| format!("cannot read {PAGE}"))?;
    let (start, end) = (format!("<!-- {section} -->\n"), "<!-- end -->\n");
    let (before, rest) = text
        .split_once(&start)
        .with_context(|| format!("{PAGE} has no line `{}`", start.trim()))?;
    let (_, after) = rest.split_once(end).with_context(|| {
        format!(
            "{PAGE} has no line `{}` after section {section}",
            end.trim()
        )
    })?;
    let text = format!("{before}{start}\n{}\n\n{end}{after}", table.trim());
    fs::write(page, text).with_context(|| format!("cannot write {PAGE}"))
}
