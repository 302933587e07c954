//! `pipedream events tail` (requirement 31): in order, none twice, across lost connections and
//! restarts.

#![cfg(unix)]

mod support;

use std::io::{BufRead, BufReader};
use std::process::Command;

use support::{LOST, Server, interrupt, pipedream};

fn events(ids: &[u32]) -> String {
    let items: Vec<String> = ids
        .iter()
        .map(|id| format!("{{\"id\":\"{id}-0\"}}"))
        .collect();
    format!("{{\"data\":[{}]}}", items.join(","))
}

/// Runs the command until it has printed `count` lines, then presses Ctrl-C. Returns the printed
/// IDs and standard error.
fn tail(server: &Server, arguments: &[&str], count: usize) -> (Vec<String>, String) {
    let home = tempfile::tempdir().expect("a folder");
    let mut command: Command = pipedream(home.path());
    command
        .args([
            "events",
            "tail",
            "dc_1",
            "--interval",
            "0.1",
            "--retries",
            "0",
        ])
        .args(arguments)
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "key");
    let mut child = command.spawn().expect("pipedream starts");
    let reader = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut lines = reader.lines().map(|line| line.expect("text"));
    let mut printed: Vec<String> = lines.by_ref().take(count).collect();
    interrupt(&child);
    printed.extend(lines);
    let output = child.wait_with_output().expect("pipedream exits");
    let stderr = String::from_utf8(output.stderr).expect("text");
    // Requirement 9.
    assert_eq!(output.status.code(), Some(130), "{stderr}");
    let id = |line: &String| {
        serde_json::from_str::<serde_json::Value>(line).expect("JSON")["id"].clone()
    };
    let ids = printed
        .iter()
        .map(|line| id(line).as_str().expect("an ID").to_owned());
    (ids.collect(), stderr)
}

#[test]
fn new_events_come_in_order_and_once_across_lost_connections_and_restarts() {
    let server = Server::start(|number, _| match number {
        0 => (200, events(&[2, 1])),
        1 => (200, events(&[10, 9, 2, 1])),
        2 => (LOST, String::new()),
        3 => (503, "{}".to_owned()),
        4 => (200, events(&[11, 10, 9])),
        // The restart.
        _ => (200, events(&[12, 11, 10, 9])),
    });
    let (first, stderr) = tail(&server, &[], 3);
    // Event 12 can come before Ctrl-C.
    assert_eq!(first[..3], ["9-0", "10-0", "11-0"], "{stderr}");
    let count = |text: &str| stderr.matches(text).count();
    assert_eq!(count("connection lost: events tail: "), 1, "{stderr}");
    assert_eq!(count("connected again"), 1, "{stderr}");
    let last = first.last().expect("an event");
    let advice = format!("continue with: pipedream events tail dc_1 --since {last}");
    assert!(stderr.contains(&advice), "{stderr}");

    let (second, _) = tail(&server, &["--since", "10-0"], 2);
    assert_eq!(second, ["11-0", "12-0"]);
}

#[test]
fn an_event_that_could_not_be_printed_is_not_skipped_after_a_restart() {
    let server = Server::start(|_, _| (200, events(&[4, 3, 2])));
    let home = tempfile::tempdir().expect("a folder");
    let mut command = pipedream(home.path());
    command
        .args(["events", "tail", "dc_1", "--since", "2-0"])
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "key");
    let mut child = command.spawn().expect("pipedream starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("pipedream exits");
    let stderr = String::from_utf8(output.stderr).expect("text");
    // Requirement 6.
    assert_eq!(output.status.code(), Some(141), "{stderr}");
    assert_eq!(
        stderr,
        "continue with: pipedream events tail dc_1 --since 2-0\n"
    );
}
