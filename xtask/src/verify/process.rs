//! Runs commands, and logs all their output.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// A command that runs longer is killed. The slowest compiles many crates, and must not fail on a
/// busy machine.
const TIME_LIMIT: Duration = Duration::from_secs(30 * 60);

/// The time between two checks whether a command has ended.
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// The start of a command line in the log.
pub(super) const COMMAND: &str = "$ ";

/// The number of lines that are shown of a log.
const TAIL: usize = 20;

/// The environment in which commands run.
#[derive(Clone)]
pub(super) struct Environment {
    /// The working folder.
    pub(super) folder: PathBuf,
    /// The folder that replaces `{tools}` in commands and variables.
    pub(super) tools: PathBuf,
    /// The folders that are searched for programs before `PATH`.
    pub(super) path: Vec<PathBuf>,
    pub(super) variables: BTreeMap<String, String>,
}

/// The result of a list of commands.
#[derive(Debug)]
pub(super) struct CommandOutput {
    /// Why a command failed.
    pub(super) failure: Option<String>,
    /// The log: the command lines, standard output and standard error.
    pub(super) log: String,
    /// The standard output of the last command.
    pub(super) stdout: String,
}

impl Environment {
    /// Runs commands one after the other, until one fails.
    pub(super) fn run(&self, commands: &[Vec<String>], log: &Path) -> Result<CommandOutput> {
        let context = || format!("cannot write {}", log.display());
        if let Some(folder) = log.parent() {
            fs::create_dir_all(folder).with_context(context)?;
        }
        // Separate from the log, because the caller needs the last command's standard output alone.
        let stdout_path = log.with_extension("out");
        let mut log_file = File::create(log).with_context(context)?;
        let mut stdout = String::new();
        let mut failure = None;
        for command in commands {
            let command: Vec<_> = command.iter().map(|word| self.expand(word)).collect();
            writeln!(log_file, "{COMMAND}{}", command.join(" ")).with_context(context)?;
            let stdout_file = File::create(&stdout_path).with_context(context)?;
            let stderr = log_file.try_clone().with_context(context)?;
            failure = self.run_one(&command, stdout_file, stderr);
            stdout = read(&stdout_path)?;
            log_file
                .write_all(stdout.as_bytes())
                .with_context(context)?;
            if failure.is_some() {
                break;
            }
        }
        fs::remove_file(&stdout_path).ok();
        Ok(CommandOutput {
            failure,
            log: read(log)?,
            stdout,
        })
    }

    /// Runs a command. Returns why it failed, if it did.
    fn run_one(&self, command: &[String], stdout: File, stderr: File) -> Option<String> {
        let [program, arguments @ ..] = command else {
            return Some("the command is empty".to_owned());
        };
        // The system would search the `PATH` of this process.
        let found = self.find(program);
        let mut child = match Command::new(found.as_deref().unwrap_or(Path::new(program)))
            .args(arguments)
            .current_dir(&self.folder)
            .env("PATH", self.search_path())
            .envs(
                self.variables
                    .iter()
                    .map(|(name, value)| (name, self.expand(value))),
            )
            .stdin(Stdio::null())
            .stdout(stdout)
            .stderr(stderr)
            .spawn()
        {
            Ok(child) => child,
            Err(error) => return Some(format!("cannot run `{program}`: {error}")),
        };
        let start = Instant::now();
        loop {
            match child.try_wait() {
                Ok(Some(status)) if status.success() => return None,
                Ok(Some(status)) => return Some(format!("`{program}` failed with {status}")),
                Err(error) => return Some(format!("cannot wait for `{program}`: {error}")),
                Ok(None) if start.elapsed() > TIME_LIMIT => {
                    child.kill().and_then(|()| child.wait()).ok();
                    let minutes = TIME_LIMIT.as_secs() / 60;
                    return Some(format!(
                        "`{program}` did not finish within {minutes} minutes"
                    ));
                }
                Ok(None) => std::thread::sleep(POLL_INTERVAL),
            }
        }
    }

    /// The path of a program, if it is installed.
    pub(super) fn find(&self, program: &str) -> Option<PathBuf> {
        std::env::split_paths(&self.search_path())
            .map(|folder| folder.join(program))
            .find(|path| path.is_file())
    }

    fn search_path(&self) -> OsString {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let all = self
            .path
            .iter()
            .cloned()
            .chain(std::env::split_paths(&inherited));
        std::env::join_paths(all).unwrap_or(inherited)
    }

    fn expand(&self, text: &str) -> String {
        text.replace("{tools}", &self.tools.display().to_string())
    }
}

/// The last lines of a text.
pub(super) fn tail(text: &str) -> String {
    let lines: Vec<_> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(TAIL)..].join("\n")
}

/// Reads a file, and replaces what is not UTF-8.
fn read(path: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|mut file| file.read_to_end(&mut bytes))
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(folder: &Path, commands: &[&[&str]]) -> CommandOutput {
        let environment = Environment {
            folder: folder.to_owned(),
            tools: PathBuf::from("a  b"),
            path: vec![folder.join("bin")],
            variables: BTreeMap::from([("GREETING".to_owned(), "hello {tools}".to_owned())]),
        };
        let commands: Vec<_> = commands
            .iter()
            .map(|words| words.iter().map(|word| (*word).to_owned()).collect())
            .collect();
        environment
            .run(&commands, &folder.join("logs").join("step.log"))
            .unwrap()
    }

    #[test]
    fn stdout_is_of_the_last_command_and_the_log_is_complete() {
        let folder = tempfile::tempdir().unwrap();
        let script = "echo \"$GREETING\"; echo aside >&2";
        let output = run(
            folder.path(),
            &[&["echo", "one {tools}"], &["sh", "-c", script]],
        );
        assert_eq!(output.failure, None);
        assert_eq!(output.stdout, "hello a  b\n");
        let log = output.log;
        for part in ["$ echo one a  b", "one a  b\n", "aside\n", "hello a  b\n"] {
            assert!(log.contains(part), "{part} is not in {log}");
        }
        let file = fs::read_to_string(folder.path().join("logs/step.log")).unwrap();
        assert_eq!(file, log);
    }

    #[test]
    fn no_command_runs_after_a_failed_one() {
        let folder = tempfile::tempdir().unwrap();
        let output = run(
            folder.path(),
            &[&["sh", "-c", "exit 3"], &["touch", "reached"]],
        );
        let failure = output.failure.unwrap();
        assert!(
            failure.contains("`sh` failed with exit status: 3"),
            "{failure}"
        );
        assert!(!folder.path().join("reached").exists());
    }

    #[test]
    fn missing_program_is_a_failure() {
        let folder = tempfile::tempdir().unwrap();
        let output = run(folder.path(), &[&["no-such-program"]]);
        let failure = output.failure.unwrap();
        assert!(
            failure.starts_with("cannot run `no-such-program`: "),
            "{failure}"
        );
    }

    #[test]
    fn tail_is_the_end_of_a_long_log() {
        let log: String = (0..100).map(|line| format!("line {line}\n")).collect();
        let shown = tail(&log);
        assert!(
            shown.starts_with("line 80\n") && shown.ends_with("line 99"),
            "{shown}"
        );
        assert_eq!(tail(""), "");
    }
}
