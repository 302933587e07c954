//! Runs the sandbox as a separate process, which the generated code calls.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::cli::cargo;

/// The variables that a call needs, which the example prints when it starts.
const VARIABLES: [&str; 2] = ["PIPEDREAM_BASE_URL", "PIPEDREAM_API_KEY"];

/// A running sandbox. Dropping it stops the process.
pub(super) struct Sandbox {
    process: Child,
    /// Its base URL and API key.
    pub(super) variables: BTreeMap<String, String>,
}

impl Sandbox {
    /// Builds and starts the client's example `sandbox`.
    pub(super) fn start(root: &Path) -> Result<Self> {
        let program = build(root)?;
        let process = Command::new(&program)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let mut sandbox = Self {
            process,
            variables: BTreeMap::new(),
        };
        let output = sandbox
            .process
            .stdout
            .take()
            .context("the sandbox has no standard output")?;
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next() {
            let line = line.context("cannot read the output of the sandbox")?;
            if let Some((name, value)) = line.split_once('=')
                && VARIABLES.contains(&name)
            {
                sandbox.variables.insert(name.to_owned(), value.to_owned());
            }
            if sandbox.variables.len() == VARIABLES.len() {
                // The sandbox continues to print, and would block if its output were not read.
                std::thread::spawn(move || lines.count());
                return Ok(sandbox);
            }
        }
        bail!("the sandbox exited before it printed its base URL and API key")
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Builds the example, and returns the path of the program.
fn build(root: &Path) -> Result<PathBuf> {
    let built = cargo()
        .args(["build", "--quiet", "--example", "sandbox"])
        .arg("--message-format=json-render-diagnostics")
        .current_dir(root)
        .stderr(Stdio::piped())
        .output()
        .context("cannot run cargo")?;
    if !built.status.success() {
        let error = String::from_utf8_lossy(&built.stderr);
        bail!("the sandbox does not compile:\n{}", error.trim_end());
    }
    String::from_utf8_lossy(&built.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == "sandbox")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .context("cargo does not print the path of the sandbox")
}
