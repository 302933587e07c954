//! Runs prism, which answers with the documented examples, and validates the requests.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

/// The variable with the path of its executable. Without it, the examples are served without prism.
pub(super) const VARIABLE: &str = "PRISM";

/// The header in which it reports violations of the document.
pub(super) const VIOLATIONS: &str = "sl-violations";

/// A running prism. Dropping it stops the process.
pub(super) struct Prism {
    process: Child,
    pub(super) url: String,
}

impl Prism {
    /// Starts it with the document in a file.
    pub(super) fn start(program: &Path, document: &Path) -> Result<Self> {
        // It does not print the port that it chose.
        let free = TcpListener::bind("127.0.0.1:0")?;
        let port = free.local_addr()?.port().to_string();
        drop(free);
        let context = || format!("cannot start `{}` (`{VARIABLE}`)", program.display());
        let mut process = Command::new(program)
            .args(["mock", "--errors", "--host", "127.0.0.1", "--port", &port])
            .arg(document)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(context)?;
        let log = process.stdout.take().with_context(context)?;
        let prism = Self {
            process,
            url: format!("http://127.0.0.1:{port}"),
        };
        let mut lines = BufReader::new(log).lines().map_while(Result::ok);
        if !lines.any(|line| line.contains("Prism is listening")) {
            bail!("prism exited before it listened");
        }
        // It blocks unless its log is read.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(prism)
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
