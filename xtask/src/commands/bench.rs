//! `cargo xtask bench`: measures the client beside a program written by hand, and
//! `xtask` itself; with `--peers` beside what others wrote, too.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, ensure};

/// What `bench` is told on the command line.
#[derive(clap::Args)]
pub struct Arguments {
    /// Measure what needs something installed, too: valgrind (Debian's package of that
    /// name) and, where they are named, the builds and redocly.
    #[arg(long)]
    peers: bool,
    /// Where redocly is: `npm install --prefix FOLDER @redocly/cli` puts it into
    /// `FOLDER/node_modules/.bin/redocly`.
    #[arg(long, requires = "peers")]
    redocly: Option<PathBuf>,
    /// A document to judge beside redocly, besides our own.
    #[arg(long, requires = "redocly")]
    document: Vec<PathBuf>,
    /// Compile dependents from nothing, which takes half an hour.
    #[arg(long, requires = "peers")]
    builds: bool,
    /// Write the tables into docs/maintainers/performance.md, not to the standard output.
    #[arg(long)]
    write: bool,
}

/// Runs the command: 0 when all was measured, 2 when it could not be.
pub fn run(arguments: &Arguments) -> ExitCode {
    match measure(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::from(2)
        }
    }
}

fn measure(arguments: &Arguments) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    // One after the other: together they would be built with each other's features,
    // and the client would not be what its users get.
    for package in ["pipedream-client-benches", "xtask"] {
        let status = Command::new(env!("CARGO"))
            .args(["build", "--release", "-p", package])
            .current_dir(&root)
            .status()?;
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
        let own = root.join("openapi.yaml");
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
    for (section, name, arguments_of_it) in runs {
        let output = Command::new(program(&root, name))
            .args(&arguments_of_it)
            .current_dir(&root)
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("`{name}` cannot be run"))?;
        ensure!(
            output.status.success(),
            "`{name} {}` fails",
            arguments_of_it.join(" ")
        );
        let table = String::from_utf8(output.stdout)?;
        match arguments.write {
            true => write(
                &root.join("docs/maintainers/performance.md"),
                section,
                &table,
            )?,
            false => println!("{table}"),
        }
    }
    Ok(())
}

fn program(root: &Path, name: &str) -> PathBuf {
    root.join("target/release").join(name)
}

/// Puts a table where the page has a place for it.
fn write(page: &Path, section: &str, table: &str) -> Result<()> {
    let text = fs::read_to_string(page)?;
    let (start, end) = (format!("<!-- {section} -->\n"), "<!-- end -->\n");
    let (before, rest) = text
        .split_once(&start)
        .with_context(|| format!("the page has no place for {section}"))?;
    let (_, after) = rest
        .split_once(end)
        .with_context(|| format!("the place for {section} does not end"))?;
    fs::write(
        page,
        format!("{before}{start}\n{}\n\n{end}{after}", table.trim()),
    )?;
    Ok(())
}
