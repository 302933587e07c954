//! Exit codes and what is printed when something fails. The numbers are those of `pipedream help`.

mod support;

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};

use support::{Ended, Server, page, pipedream, run};

fn home() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn command(home: &Path, server: &Server, arguments: &[&str]) -> Command {
    let mut command = pipedream(home);
    command
        .args(arguments)
        .args(["--retries", "0"])
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "s3cret-key");
    command
}

fn ended(server: &Server, arguments: &[&str]) -> Ended {
    let home = home();
    let ended = run(command(home.path(), server, arguments), "");
    assert!(!ended.stderr.contains("s3cret-key"), "{}", ended.stderr);
    ended
}

#[test]
fn each_status_has_its_exit_code_and_leaves_standard_output_empty() {
    for (status, code) in [
        (400, 6),
        (401, 4),
        (403, 4),
        (404, 5),
        (409, 6),
        (422, 6),
        (429, 7),
        (500, 7),
        (503, 7),
    ] {
        let server = Server::start(move |_, _| (status, r#"{"error":"the reason"}"#.to_owned()));
        for arguments in [
            &["users", "get"][..],
            &["sources", "list"],
            &["api", "GET", "users/me"],
        ] {
            let ended = ended(&server, arguments);
            assert_eq!(ended.code, Some(code), "{status}: {}", ended.stderr);
            assert_eq!(ended.stdout, "", "{status}");
            assert!(ended.stderr.contains("the reason"), "{}", ended.stderr);
        }
    }
}

#[test]
fn an_unreachable_server_means_retry_later() {
    let server = Server {
        url: "http://127.0.0.1:1/v1".to_owned(),
        requests: Default::default(),
    };
    assert_eq!(ended(&server, &["users", "get"]).code, Some(7));
}

#[test]
fn wrong_usage_sends_nothing_and_names_the_flag() {
    let server = Server::start(|_, _| (200, "{}".to_owned()));
    for (arguments, expected) in [
        (&["sources", "list", "--limt", "3"][..], "--limit"),
        (&["sources", "list", "--limit", "0"], "--limit"),
        (&["sources", "list", "-o", "xml"], "json"),
        (&["sources", "lst"], "list"),
        (&["sources", "update", "dc_1", "--active=maybe"], "--active"),
        (&["accounts", "get"], "ACCOUNT_ID"),
        (&["accounts", "get", ""], "ACCOUNT_ID"),
        (
            &["sources", "create", "--prop", "url"],
            "`url` is not KEY=VALUE",
        ),
        (
            &["sources", "create", "--body", "/nowhere.json"],
            "/nowhere.json",
        ),
        (&["workflows", "create", "--steps", "{"], "--steps"),
        (
            &["subscriptions", "create", "--emitter-id", "dc_1"],
            "--listener-id",
        ),
        (&["sources", "delete", "dc_1"], "--yes"),
        (
            &["sources", "delete", "--name-prefix", "", "--yes"],
            "--name-prefix",
        ),
        (
            &["sources", "delete", "dc_1", "--name-prefix", "x", "--yes"],
            "--name-prefix",
        ),
        (&["api", "GET", "/a/../b"], ".."),
        (&["api", "G ET", "/a"], "method"),
    ] {
        let ended = ended(&server, arguments);
        assert_eq!(
            ended.code,
            Some(2),
            "{arguments:?}: {}{}",
            ended.stdout,
            ended.stderr
        );
        assert!(
            ended.stderr.contains(expected),
            "{arguments:?}: {}",
            ended.stderr
        );
    }
    assert_eq!(server.requests(), Vec::<String>::new());
}

#[test]
fn no_login_names_the_ways_to_log_in() {
    let home = home();
    let mut command = pipedream(home.path());
    command.args(["users", "get"]);
    let ended = run(command, "");
    assert_eq!(ended.code, Some(4));
    assert!(
        ended.stderr.contains("pipedream auth login"),
        "{}",
        ended.stderr
    );
}

#[test]
fn a_later_page_that_fails_leaves_the_array_open_and_names_the_cursor() {
    let server = Server::start(|number, _| match number {
        0 => (200, page(0..100, Some("next"))),
        _ => (429, "{}".to_owned()),
    });
    let failed = ended(&server, &["sources", "list"]);
    assert_eq!(failed.code, Some(8), "{}", failed.stderr);
    assert!(
        failed
            .stderr
            .contains("100 items printed; continue with --cursor next"),
        "{}",
        failed.stderr
    );
    assert!(
        failed.stdout.starts_with("[\n") && !failed.stdout.contains(']'),
        "{}",
        failed.stdout
    );
    // The printed items are whole.
    let closed = format!("{}\n]", failed.stdout);
    let items: Vec<serde_json::Value> = serde_json::from_str(&closed).expect("whole items");
    assert_eq!(items.len(), 100);
}

#[test]
fn a_limit_that_leaves_items_is_reported() {
    let server = Server::start(|_, _| (200, page(0..3, Some("next"))));
    let limited = ended(
        &server,
        &["sources", "list", "--limit", "2", "-o", "ndjson"],
    );
    assert_eq!(limited.code, Some(0));
    assert_eq!(limited.stdout.lines().count(), 2);
    assert!(
        limited
            .stderr
            .contains("stopped after 2 items; there are more"),
        "{}",
        limited.stderr
    );
}

#[test]
fn an_empty_list_is_an_empty_array() {
    let server = Server::start(|_, _| (200, page(0..0, None)));
    let empty = ended(&server, &["sources", "list"]);
    assert_eq!((empty.code, empty.stdout.as_str()), (Some(0), "[]\n"));
}

#[test]
fn a_closed_pipe_ends_the_command_and_stops_fetching() {
    let server = Server::start(|number, _| {
        (
            200,
            page(
                number * 100..number * 100 + 100,
                Some(&format!("cursor-{number}")),
            ),
        )
    });
    let home = home();
    let mut command = command(home.path(), &server, &["sources", "list", "-o", "ndjson"]);
    let mut child = command.spawn().expect("pipedream starts");
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    reader.read_line(&mut line).expect("a line");
    drop(reader);
    let status = child.wait().expect("pipedream exits");
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .expect("a pipe")
        .read_to_string(&mut stderr)
        .expect("text");
    assert_eq!((status.code(), stderr.as_str()), (Some(141), ""));
    assert!(
        server.requests().len() < 20,
        "{} requests",
        server.requests().len()
    );
}

#[test]
fn numbers_and_unknown_fields_survive() {
    let body = r#"{"data":{"id":"dc_1","new":12345678901234567890123.10,"é":"\u00e9"}}"#;
    let server = Server::start(move |_, _| (200, body.to_owned()));
    let got = ended(&server, &["api", "GET", "/sources/dc_1", "-o", "ndjson"]);
    assert_eq!(
        got.stdout,
        "{\"id\":\"dc_1\",\"new\":12345678901234567890123.10,\"é\":\"\\u00e9\"}\n"
    );
}

#[cfg(unix)]
#[test]
fn ctrl_c_in_the_middle_of_a_deletion_reports_what_was_in_flight() {
    let (sender, receiver) = std::sync::mpsc::channel::<()>();
    let (arrived, deleting) = std::sync::mpsc::channel::<()>();
    let receiver = std::sync::Mutex::new(receiver);
    let server = Server::start(move |number, line| match number {
        0 => (200, page(0..3, None)),
        1 => (204, String::new()),
        _ => {
            assert!(line.starts_with("DELETE "), "{line}");
            arrived.send(()).expect("the test waits");
            // The response does not come while the command runs.
            let _ = receiver.lock().expect("no panic").recv();
            (204, String::new())
        }
    });
    let home = home();
    let arguments = ["sources", "delete", "--name-prefix", "test-", "--yes"];
    let mut command = command(home.path(), &server, &arguments);
    let child = command
        .stdin(Stdio::null())
        .spawn()
        .expect("pipedream starts");
    deleting.recv().expect("a deletion is in flight");
    let signal = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(signal.expect("kill starts").success());
    let output = child.wait_with_output().expect("pipedream exits");
    drop(sender);
    let stderr = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(130), "{stderr}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "dc_0\n");
    assert!(
        stderr.contains("deleting dc_1 (1 of 3 were deleted before)"),
        "{stderr}"
    );
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn deleting_by_prefix_goes_on_after_a_failure_and_deletes_nothing_else() {
    let list = r#"{"data":[{"id":"dc_1","name":"test-a"},{"id":"dc_2","name":"keep"},{"id":"dc_3","name":"test-b"},{"id":"dc_4","name":null}]}"#;
    let server = Server::start(move |number, _| match number {
        0 => (200, list.to_owned()),
        1 => (403, "{}".to_owned()),
        _ => (204, String::new()),
    });
    let failed = ended(
        &server,
        &["sources", "delete", "--name-prefix", "test-", "--yes"],
    );
    assert_eq!(failed.code, Some(1), "{}", failed.stderr);
    assert_eq!(failed.stdout, "dc_3\n");
    assert!(
        failed.stderr.contains("deleted 1 of 2 sources"),
        "{}",
        failed.stderr
    );
    let requests = server.requests();
    assert_eq!(
        requests[1..],
        [
            "DELETE /v1/sources/dc_1 HTTP/1.1",
            "DELETE /v1/sources/dc_3 HTTP/1.1"
        ]
    );
}

#[test]
fn dry_run_prints_a_command_without_the_key_and_sends_nothing() {
    let server = Server::start(|_, _| (200, "{}".to_owned()));
    let arguments = [
        "sources",
        "create",
        "--component-id",
        "sc_1",
        "--name",
        "it's",
        "--dry-run",
    ];
    let dry = ended(&server, &arguments);
    let url = &server.url;
    assert_eq!(
        dry.stdout,
        format!(
            "curl -X POST '{url}/sources' \\\n  -H \"Authorization: Bearer $PIPEDREAM_API_KEY\" \\\n  \
             -H 'Content-Type: application/json' \\\n  \
             -d '{{\"component_id\":\"sc_1\",\"name\":\"it'\\''s\"}}'\n"
        )
    );
    assert_eq!(server.requests(), Vec::<String>::new());
}
