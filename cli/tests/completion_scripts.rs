//! The scripts of `pipedream completions`, run by their shells. A shell that is not installed is
//! skipped, except bash.

#![cfg(unix)]

mod support;

use std::io::Write;
use std::path::Path;
use std::process::Command;

use portable_pty::CommandBuilder;
use support::terminal::run_on_terminal;
use support::{Server, environment, page, pipedream, run};

/// A home with the IDs of a list in the cache.
fn home() -> tempfile::TempDir {
    let server = Server::start(|_, _| (200, page(7..8, None)));
    let home = tempfile::tempdir().expect("a folder");
    let mut command = pipedream(home.path());
    command
        .args(["sources", "list"])
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "key");
    assert_eq!(run(command, "").code, Some(0));
    home
}

/// The environment of a shell that finds `pipedream`.
fn shell_environment(home: &Path) -> Vec<(&'static str, std::ffi::OsString)> {
    let program = Path::new(env!("CARGO_BIN_EXE_pipedream"));
    let folder = program.parent().expect("a folder").display();
    let path = std::env::var("PATH").unwrap_or_default();
    let mut variables = environment(home);
    variables.push(("PATH", format!("{folder}:{path}").into()));
    variables.push(("TERM", "xterm".into()));
    variables
}

/// Whether a shell is installed. If not, says so, also where the output of tests is captured.
fn is_installed(shell: &str) -> bool {
    let is_installed = Command::new(shell).arg("--version").output().is_ok();
    if !is_installed {
        let _ = writeln!(std::io::stderr(), "SKIPPED: {shell} is not installed");
    }
    is_installed
}

/// The output of a script.
fn output(shell: &str, arguments: &[&str], script: &str) -> String {
    let home = home();
    let output = Command::new(shell)
        .args(arguments)
        .args(["-c", script])
        .env_clear()
        .envs(shell_environment(home.path()))
        .current_dir(home.path())
        .output()
        .expect("the shell starts");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{shell}");
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn bash_completes_commands_flags_and_ids() {
    let script = r#"
        source <(pipedream completions bash)
        complete_last() {
            COMPREPLY=() COMP_LINE="$*" COMP_WORDS=("$@")
            COMP_POINT=${#COMP_LINE} COMP_CWORD=$(($# - 1))
            _pipedream_with_ids pipedream "${@: -1}" "${@: -2:1}"
            echo "${COMPREPLY[@]}"
        }
        complete_last pipedream sour
        complete_last pipedream sources list --lim
        complete_last pipedream sources list -o nd
        complete_last pipedream sources update dc_
    "#;
    let completed = output("bash", &["--norc"], script);
    assert_eq!(completed, "sources\n--limit\nndjson\ndc_7\n");
}

#[test]
fn fish_completes_commands_flags_and_ids() {
    if !is_installed("fish") {
        return;
    }
    let script = r#"
        pipedream completions fish | source
        for line in "sour" "sources list --lim" "sources list -o nd" "sources update dc_"
            complete -C "pipedream $line" | string split -f 1 \t
        end
    "#;
    let completed = output("fish", &["--no-config"], script);
    assert_eq!(completed, "sources\n--limit\nndjson\ndc_7\n");
}

#[test]
fn zsh_completes_commands_flags_and_ids() {
    if !is_installed("zsh") {
        return;
    }
    let home = home();
    let mut script = pipedream(home.path());
    script.args(["completions", "zsh"]);
    let script = run(script, "").stdout;
    std::fs::write(home.path().join("_pipedream"), script).expect("a file");
    let mut zsh = CommandBuilder::new("zsh");
    zsh.args(["-f", "-i"]);
    zsh.env_clear();
    for (name, value) in shell_environment(home.path()) {
        zsh.env(name, value);
    }
    // The completed commands are printed, not run.
    let setup = "fpath=(~ $fpath); autoload -Uz compinit; compinit -D -u; pipedream() { \
                 [[ $1 = complete-ids ]] && command pipedream \"$@\" || echo \"[ran:\" $* \"]\"; }";
    let input = format!(
        "{setup}\npipedream sour\tlist --lim\t1 -o nd\t\npipedream sources update dc_\t\nexit\n"
    );
    // zsh sends this when it is ready: bracketed paste.
    let (_, output) = run_on_terminal(zsh, "\u{1b}[?2004h", &input);
    let output = output.replace("--limit=1", "--limit 1");
    for expected in [
        "[ran: sources list --limit 1 -o ndjson ]",
        "[ran: sources update dc_7 ]",
    ] {
        assert!(output.contains(expected), "{expected}: {output}");
    }
}
