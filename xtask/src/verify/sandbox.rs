//! The sandbox, as a process of its own, which other languages call.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// What a call has to know, as the example writes it when it starts.
const VARIABLES: [&str; 2] = ["PIPEDREAM_BASE_URL", "PIPEDREAM_API_KEY"];

/// A sandbox that runs until this is dropped.
pub(super) struct Sandbox {
    process: Child,
    /// Where it is, and the key that it takes.
    pub(super) environment: BTreeMap<String, String>,
}

impl Sandbox {
    /// Builds the example `sandbox` of the client, and starts it.
    pub(super) fn start(root: &Path) -> Result<Self> {
        let program = build(root)?;
        let process = Command::new(&program)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let mut sandbox = Self {
            process,
            environment: BTreeMap::new(),
        };
        let output = sandbox
            .process
            .stdout
            .take()
            .context("the sandbox writes nothing")?;
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next() {
            let line = line.context("cannot read what the sandbox writes")?;
            if let Some((name, value)) = line.split_once('=')
                && VARIABLES.contains(&name)
            {
                sandbox
                    .environment
                    .insert(name.to_owned(), value.to_owned());
            }
            if sandbox.environment.len() == VARIABLES.len() {
                // It goes on writing, and would stop if nobody read.
                std::thread::spawn(move || lines.count());
                return Ok(sandbox);
            }
        }
        bail!("the sandbox stopped before it said where it is")
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Builds the example, and gives its program.
fn build(root: &Path) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--example", "sandbox"])
        .arg("--message-format=json-render-diagnostics")
        .current_dir(root)
        .stderr(Stdio::piped())
        .output()
        .context("cannot run cargo")?;
    if !built.status.success() {
        let told = String::from_utf8_lossy(&built.stderr);
        bail!("the sandbox does not compile:\n{}", told.trim_end());
    }
    String::from_utf8_lossy(&built.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == "sandbox")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .context("cargo does not say where the sandbox is")
}
