//! Runs the sandbox as a separate process, which the generated code calls.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::cli::cargo;

/// The variables that the example prints when it starts.
const URL: &str = "PIPEDREAM_BASE_URL";
const API_KEY: &str = "PIPEDREAM_API_KEY";

/// A running sandbox. Dropping it stops the process.
pub(super) struct Sandbox {
    process: Child,
    pub(super) url: String,
    pub(super) api_key: String,
}

impl Sandbox {
    /// Starts the program, with the documented resources.
    pub(super) fn start(program: &Path) -> Result<Self> {
        let process = Command::new(program)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let mut sandbox = Self {
            process,
            url: String::new(),
            api_key: String::new(),
        };
        let output = sandbox
            .process
            .stdout
            .take()
            .context("the sandbox has no standard output")?;
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next() {
            let line = line.context("cannot read the output of the sandbox")?;
            match line.split_once('=') {
                Some((name, value)) if name == URL => sandbox.url = value.to_owned(),
                Some((name, value)) if name == API_KEY => sandbox.api_key = value.to_owned(),
                _ => {}
            }
            if !sandbox.url.is_empty() && !sandbox.api_key.is_empty() {
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

/// Builds the client's example `sandbox`, and returns the path of the program.
pub(super) fn build(root: &Path) -> Result<PathBuf> {
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
