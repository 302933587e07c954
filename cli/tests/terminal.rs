//! On a terminal: tables fit, deletions are asked about. The numbers in comments are those of the
//! requirements in `requirements.rs`.

#![cfg(unix)]

mod support;

use portable_pty::CommandBuilder;
use support::Server;
use support::terminal::run_on_terminal;

/// Runs a command on a terminal of 50 columns. Types `input` once the output contains `prompt`.
fn on_terminal(arguments: &[&str], url: Option<&str>, prompt: &str, input: &str) -> (u32, String) {
    with_environment(arguments, &[], url, prompt, input)
}

fn with_environment(
    arguments: &[&str],
    environment: &[(&str, &str)],
    url: Option<&str>,
    prompt: &str,
    input: &str,
) -> (u32, String) {
    let home = tempfile::tempdir().expect("a folder");
    // A command that is not `pipedream` can redirect its output.
    let program = env!("CARGO_BIN_EXE_pipedream");
    let (name, arguments) = match arguments {
        ["sh", rest @ ..] => ("sh", rest),
        _ => (program, arguments),
    };
    let mut command = CommandBuilder::new(name);
    command.args(arguments);
    command.env_clear();
    for (name, value) in support::environment(home.path()) {
        command.env(name, value);
    }
    command.env("TERM", "xterm");
    command.env("PIPEDREAM_API_KEY", "key");
    command.env("PIPEDREAM", program);
    for (name, value) in environment {
        command.env(name, value);
    }
    if let Some(url) = url {
        command.env("PIPEDREAM_BASE_URL", url);
    }
    run_on_terminal(command, prompt, input)
}

// Requirements 14 and 15: a table on a terminal, and no pager that waits for a key.
#[test]
fn a_table_fits_the_terminal_and_has_a_bold_header() {
    let (code, output) = on_terminal(&["--sandbox", "sources", "list"], None, "", "");
    assert_eq!(code, 0, "{output}");
    assert!(output.starts_with("\u{1b}[1m"), "{output:?}");
    let plain = output.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
    assert!(plain.lines().count() > 3, "{plain}");
    for line in plain.lines() {
        assert!(line.trim_end().chars().count() <= 50, "{line:?}");
    }
}

// Requirement 16.
#[test]
fn no_color_is_obeyed() {
    for (environment, arguments) in [
        (&[][..], &["--color", "never"][..]),
        (&[("CLICOLOR_FORCE", "1")], &["--color", "never"]),
        (&[("NO_COLOR", "1")], &[]),
        (&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], &[]),
        (&[("CLICOLOR", "0")], &[]),
        (&[("TERM", "dumb")], &[]),
        (&[("TERM", "dumb"), ("CI", "true")], &[]),
        (&[("TERM", "dumb"), ("CLICOLOR", "1")], &["--color", "auto"]),
    ] {
        let arguments = [arguments, &["--sandbox", "sources", "list"]].concat();
        let (code, output) = with_environment(&arguments, environment, None, "", "");
        assert_eq!(code, 0, "{output}");
        assert!(!output.contains('\u{1b}'), "{environment:?}: {output:?}");
    }
}

#[test]
fn colors_that_are_asked_for_are_shown() {
    let no_color = [("NO_COLOR", "1"), ("TERM", "dumb")];
    for (environment, arguments) in [
        (&[("CI", "true")][..], &[][..]),
        (&[("NO_COLOR", "")], &[]),
        (&[("TERM", "dumb"), ("CLICOLOR_FORCE", "1")], &[]),
        (&no_color, &["--color=always"]),
    ] {
        let arguments = [arguments, &["--sandbox", "sources", "list"]].concat();
        let (code, output) = with_environment(&arguments, environment, None, "", "");
        assert_eq!(code, 0, "{output}");
        assert!(output.contains("\u{1b}[1m"), "{environment:?}: {output:?}");
        // The help and errors in the command line are those of clap.
        let (_, help) = with_environment(
            &[&arguments[..], &["-h"]].concat(),
            environment,
            None,
            "",
            "",
        );
        assert!(help.contains("\u{1b}["), "{environment:?}: {help:?}");
    }
}

#[test]
fn progress_is_shown_if_only_the_output_is_redirected() {
    let server = Server::start(|number, _| match number {
        0 => (200, support::page(0..100, Some("next"))),
        _ => (200, support::page(100..150, None)),
    });
    let script = r#""$PIPEDREAM" sources list > "$HOME/out" && grep -c '"id"' "$HOME/out""#;
    let (code, output) = on_terminal(&["sh", "-c", script], Some(&server.url), "", "");
    assert_eq!(code, 0, "{output}");
    assert_eq!(output, "\r100 of 1000 items\r\n150\r\n");
}

// Requirement 12: the first page decides the widths.
#[test]
fn later_pages_of_a_table_fit_the_terminal_in_the_same_columns() {
    let server = Server::start(|number, _| {
        let (name, next) = match number {
            0 => ("short".to_owned(), "\"next\""),
            _ => ("a very long name ".repeat(9), "null"),
        };
        let item = format!(
            r#"{{"id":"dc_1","name":"{name}","last":"end","long":"{0}{0}"}}"#,
            "x".repeat(40)
        );
        let items = vec![item; 100].join(",");
        (
            200,
            format!(r#"{{"page_info":{{"end_cursor":{next}}},"data":[{items}]}}"#),
        )
    });
    let (code, output) = on_terminal(&["sources", "list"], Some(&server.url), "", "");
    assert_eq!(code, 0, "{output}");
    let plain = output.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
    let lines: Vec<&str> = plain.lines().map(str::trim_end).collect();
    assert_eq!(lines.len(), 201);
    let start = lines[0].find("LAST").expect("a header");
    for line in &lines[1..] {
        assert!(line.chars().count() <= 50, "{line:?}");
        assert_eq!(line.find("end"), Some(start), "{line:?}");
    }
}

// Requirement 9.
#[test]
fn ctrl_c_at_the_question_deletes_nothing() {
    let server = Server::start(|_, _| (204, String::new()));
    let arguments = ["sources", "delete", "dc_1"];
    let (code, output) = on_terminal(&arguments, Some(&server.url), "[y/N]", "\u{3}");
    assert_eq!(code, 130, "{output}");
    assert!(output.contains("interrupted"), "{output}");
    assert_eq!(server.requests(), Vec::<String>::new());
}

// Requirement 9.
#[test]
fn ctrl_c_ends_a_filter_that_does_not_end() {
    for filter in ["def f: f; f", "[recurse(1)]", "[repeat(1)]"] {
        let filter = format!("1, ({filter})");
        let arguments = ["--sandbox", "users", "get", "--jq", &filter];
        let (code, output) = on_terminal(&arguments, None, "1", "\u{3}");
        assert_eq!(code, 130, "{filter}: {output}");
    }
}

#[test]
fn a_deletion_is_asked_about_and_can_be_declined() {
    let server = Server::start(|_, _| (204, String::new()));
    let arguments = ["sources", "delete", "dc_1"];
    let (code, output) = on_terminal(&arguments, Some(&server.url), "[y/N]", "n\n");
    assert_eq!(code, 3, "{output}");
    assert_eq!(server.requests(), Vec::<String>::new());

    let (code, output) = on_terminal(&arguments, Some(&server.url), "[y/N]", "y\n");
    assert_eq!(code, 0, "{output}");
    assert_eq!(server.requests(), ["DELETE /v1/sources/dc_1 HTTP/1.1"]);
}
