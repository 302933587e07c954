//! Runs commands, with all that they write in a log.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// After this long a command hangs. Far beyond what the slowest takes, which compiles a tree of
/// crates: a busy machine is no failure.
const TIME_LIMIT: Duration = Duration::from_secs(30 * 60);

/// How often it is looked whether a command has ended.
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// What the line of a command starts with in the log.
pub(super) const COMMAND: &str = "$ ";

/// How many lines of a log are shown.
const TAIL: usize = 20;

/// Where and with what commands run.
pub(super) struct Environment {
    /// The working folder.
    pub(super) folder: PathBuf,
    /// What `{name}` stands for in a command, and in the environment.
    pub(super) words: BTreeMap<&'static str, String>,
    /// Where programs are looked for, before `PATH`.
    pub(super) path: Vec<PathBuf>,
    pub(super) environment: BTreeMap<String, String>,
}

/// What a list of commands did.
#[derive(Debug)]
pub(super) struct CommandOutput {
    /// Why it is no success.
    pub(super) failure: Option<String>,
    /// All that was written, both ways.
    pub(super) output: String,
    /// What the last command wrote to its standard output.
    pub(super) answer: String,
}

impl Environment {
    /// Runs the commands one after the other, until one fails.
    pub(super) fn run(&self, commands: &[Vec<String>], log: &Path) -> Result<CommandOutput> {
        let told = || format!("cannot write {}", log.display());
        if let Some(folder) = log.parent() {
            fs::create_dir_all(folder).with_context(told)?;
        }
        let answers = log.with_extension("out");
        let mut written = File::create(log).with_context(told)?;
        let mut failure = None;
        for command in commands {
            let command: Vec<_> = command.iter().map(|word| self.fill(word)).collect();
            writeln!(written, "{COMMAND}{}", command.join(" ")).with_context(told)?;
            let answer = File::create(&answers).with_context(told)?;
            failure = self.run_one(&command, answer, written.try_clone().with_context(told)?);
            // Standard output goes to a file of its own, since the last one's is an answer.
            let answer = read(&answers)?;
            written.write_all(answer.as_bytes()).with_context(told)?;
            if failure.is_some() {
                break;
            }
        }
        let answer = read(&answers).unwrap_or_default();
        fs::remove_file(&answers).ok();
        let output = read(log)?;
        Ok(CommandOutput {
            failure,
            output,
            answer,
        })
    }

    /// Why a command is no success.
    fn run_one(&self, command: &[String], answer: File, log: File) -> Option<String> {
        let [program, arguments @ ..] = command else {
            return Some("there is no command".to_owned());
        };
        // What is looked for here, the system would look for in our own `PATH`.
        let found = self.find(program);
        let mut child = match Command::new(found.as_deref().unwrap_or(Path::new(program)))
            .args(arguments)
            .current_dir(&self.folder)
            .env("PATH", self.search_path())
            .envs(
                self.environment
                    .iter()
                    .map(|(name, value)| (name, self.fill(value))),
            )
            .stdin(Stdio::null())
            .stdout(answer)
            .stderr(log)
            .spawn()
        {
            Ok(child) => child,
            Err(error) => return Some(format!("`{program}` cannot be run: {error}")),
        };
        let begun = Instant::now();
        loop {
            match child.try_wait() {
                Ok(Some(status)) if status.success() => return None,
                Ok(Some(status)) => return Some(format!("`{program}` ended with {status}")),
                Err(error) => return Some(format!("`{program}` cannot be waited for: {error}")),
                Ok(None) if begun.elapsed() > TIME_LIMIT => {
                    child.kill().and_then(|()| child.wait()).ok();
                    let minutes = TIME_LIMIT.as_secs() / 60;
                    return Some(format!("`{program}` did not end within {minutes} minutes"));
                }
                Ok(None) => std::thread::sleep(POLL_INTERVAL),
            }
        }
    }

    /// Where a program is, if it is anywhere.
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

    fn fill(&self, text: &str) -> String {
        self.words
            .iter()
            .fold(text.to_owned(), |text, (name, value)| {
                text.replace(&format!("{{{name}}}"), value)
            })
    }
}

/// The last lines of a text.
pub(super) fn tail(text: &str) -> String {
    let lines: Vec<_> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(TAIL)..].join("\n")
}

/// What a file says; what is no UTF-8 in it is replaced.
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
        let surroundings = Environment {
            folder: folder.to_owned(),
            words: BTreeMap::from([("name", "a  b".to_owned())]),
            path: vec![folder.join("bin")],
            environment: BTreeMap::from([("GREETING".to_owned(), "hello {name}".to_owned())]),
        };
        let commands: Vec<_> = commands
            .iter()
            .map(|words| words.iter().map(|word| (*word).to_owned()).collect())
            .collect();
        surroundings
            .run(&commands, &folder.join("logs").join("step.log"))
            .unwrap()
    }

    #[test]
    fn the_answer_is_the_last_output_and_the_log_has_everything() {
        let folder = tempfile::tempdir().unwrap();
        let script = "echo \"$GREETING\"; echo aside >&2";
        let ran = run(
            folder.path(),
            &[&["echo", "one {name}"], &["sh", "-c", script]],
        );
        assert_eq!(ran.failure, None);
        assert_eq!(ran.answer, "hello a  b\n");
        for part in ["$ echo one a  b", "one a  b\n", "aside\n", "hello a  b\n"] {
            assert!(ran.output.contains(part), "{part} is not in {}", ran.output);
        }
        let log = fs::read_to_string(folder.path().join("logs/step.log")).unwrap();
        assert_eq!(log, ran.output);
    }

    #[test]
    fn a_command_that_fails_is_the_last() {
        let folder = tempfile::tempdir().unwrap();
        let ran = run(
            folder.path(),
            &[&["sh", "-c", "exit 3"], &["touch", "reached"]],
        );
        assert!(
            ran.failure
                .unwrap()
                .contains("`sh` ended with exit status: 3")
        );
        assert!(!folder.path().join("reached").exists());
    }

    #[test]
    fn a_program_that_is_not_there_is_a_failure() {
        let folder = tempfile::tempdir().unwrap();
        let ran = run(folder.path(), &[&["no-such-program"]]);
        let failure = ran.failure.unwrap();
        assert!(
            failure.starts_with("`no-such-program` cannot be run: "),
            "{failure}"
        );
    }

    #[test]
    fn the_end_of_a_long_log_is_shown() {
        let log: String = (0..100).map(|line| format!("line {line}\n")).collect();
        let shown = tail(&log);
        assert!(
            shown.starts_with("line 80\n") && shown.ends_with("line 99"),
            "{shown}"
        );
        assert_eq!(tail(""), "");
    }
}
