//! Runs `xtask` as a user does.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The exit code and the output of a command.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs a command in a folder, with a text as standard input.
pub(crate) fn run(folder: &Path, arguments: &[&str], input: &str) -> Ended {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("xtask starts");
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    // A command that does not read its input may exit first.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("xtask exits");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    Ended {
        code: output.status.code().expect("no signal"),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}
