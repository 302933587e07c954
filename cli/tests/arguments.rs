//! Input of any kind: no panic, nothing sent, and a flag's value reaches the request.

mod support;

use std::fs::OpenOptions;
use std::process::Command;

use support::{Ended, Server, pipedream, run};

fn command(server: &Server) -> (tempfile::TempDir, Command) {
    let home = tempfile::tempdir().expect("a folder");
    let mut command = pipedream(home.path());
    command
        .args(["--retries", "0"])
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "s3cret-key");
    (home, command)
}

fn ended(server: &Server, arguments: &[&str], input: &str) -> Ended {
    let (_home, mut command) = command(server);
    command.args(arguments);
    run(command, input)
}

fn server() -> Server {
    Server::start(|_, _| (200, r#"{"data":{"id":"x"}}"#.to_owned()))
}

#[test]
fn no_arguments_cause_a_panic() {
    let words = [
        "",
        "-",
        "--",
        "-o",
        "-1",
        "..",
        "=",
        "\u{0}x",
        "é\u{202e}",
        "--color",
        "--color=x",
        "-vvv",
        "sources",
        "list",
        "create",
        "delete",
        "events",
        "tail",
        "api",
        "GET",
        "auth",
        "login",
        "help",
        "/dev/null/x",
        "completions",
        "complete-ids",
        "--jq",
        ".[",
        "--limit",
        "99999999999999999999",
        "--prop",
        "a.b.c=[",
        "--body",
        "--dry-run",
        "--yes",
        "--name-prefix",
        "--interval",
        "NaN",
        "-o=csv",
        "--fields",
        ",,",
        "--profile",
        "--base-url",
        "ftp://x",
        "%00",
        "x?y=%ff&=&",
        "--query",
    ];
    let server = server();
    let mut random: u64 = 7;
    let mut next = |bound: usize| {
        // A linear congruential generator: the same arguments in each run.
        random = random
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        usize::try_from(random >> 33).expect("31 bits") % bound
    };
    for _ in 0..150 {
        let count = 1 + next(6);
        let chosen: Vec<&str> = (0..count).map(|_| words[next(words.len())]).collect();
        // A NUL cannot be in an argument.
        let chosen: Vec<String> = chosen
            .iter()
            .map(|it| it.replace('\u{0}', "\u{1}"))
            .collect();
        if chosen.iter().any(|it| it == "tail") {
            continue;
        }
        let (home, mut command) = command(&server);
        command.args(&chosen).current_dir(home.path());
        let ended = run(command, "{}");
        let code = ended.code.expect("no signal");
        assert!(code < 100, "{chosen:?}: {code}: {}", ended.stderr);
    }
}

#[test]
fn filters_and_values_that_nest_deeply_do_not_overflow_the_stack() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let body = format!(r#"{{"data":{deep}}}"#);
    let server = Server::start(move |_, _| (200, body.clone()));
    let parentheses = format!("{}length{}", "(".repeat(5000), ")".repeat(5000));
    for (filter, code, output) in [
        ("tojson | length", 0, "200000\n"),
        (&parentheses, 0, "1\n"),
        (
            "reduce range(100000) as $i (0; [.]) | tojson | length",
            0,
            "200001\n",
        ),
        ("def f: 1 + f; f", 1, ""),
        ("[.] | (def f: .[0] | f | .; f) |= 1", 1, ""),
        (
            "try (def f: [f]; f) catch .",
            0,
            "the filter recurses too deeply\n",
        ),
    ] {
        let ended = ended(&server, &["users", "get", "--jq", filter], "");
        assert_eq!(ended.code, Some(code), "{filter}: {}", ended.stderr);
        assert_eq!(ended.stdout, output, "{filter}");
    }
    for format in ["json", "ndjson", "csv", "table"] {
        let ended = ended(&server, &["users", "get", "-o", format], "");
        assert_eq!(ended.code, Some(0), "{format}: {}", ended.stderr);
    }
    let body = ended(
        &server,
        &["sources", "create", "--body", "-", "--dry-run"],
        &deep,
    );
    assert_eq!(body.code, Some(0), "{}", body.stderr);
    let prop = format!("a={}", "[".repeat(50_000) + &"]".repeat(50_000));
    let body = ended(
        &server,
        &["sources", "create", "--prop", &prop, "--dry-run"],
        "",
    );
    assert_eq!(body.code, Some(0), "{}", body.stderr);
}

#[cfg(unix)]
#[test]
fn bytes_that_are_not_utf_8_are_wrong_usage() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let server = server();
    let odd = OsStr::from_bytes(b"\xff\xfe");
    for before in [
        &[][..],
        &["accounts", "get"],
        &["sources", "list", "--jq"],
        &["--color"],
    ] {
        let (_home, mut command) = command(&server);
        command.args(before).arg(odd);
        let ended = run(command, "");
        assert_eq!(ended.code, Some(2), "{before:?}: {}", ended.stderr);
    }
    assert_eq!(server.requests(), Vec::<String>::new());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_without_a_panic() {
    let server = server();
    let full = || {
        OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .expect("a device")
    };
    for (arguments, code) in [
        (&["users", "get"][..], 1),
        (&["man"], 1),
        (&["completions", "bash"], 1),
    ] {
        let (_home, mut command) = command(&server);
        let mut child = command
            .args(arguments)
            .stdout(full())
            .spawn()
            .expect("pipedream starts");
        assert_eq!(
            child.wait().expect("pipedream exits").code(),
            Some(code),
            "{arguments:?}"
        );
    }
    for (arguments, code) in [
        (&["users", "get", "-v"][..], 0),
        (&["accounts", "get", ".."], 2),
    ] {
        let (_home, mut command) = command(&server);
        let mut child = command
            .args(arguments)
            .stderr(full())
            .spawn()
            .expect("pipedream starts");
        assert_eq!(
            child.wait().expect("pipedream exits").code(),
            Some(code),
            "{arguments:?}"
        );
    }
}

// Requirements 17, 19 and 20.
#[test]
fn a_body_from_standard_input_keeps_every_digit_and_flags_override_it() {
    let server = server();
    let input = r#"{"component_id":"sc_1","n":12345678901234567890123.10}"#;
    let arguments = ["sources", "create", "--body", "-", "--dry-run"];
    assert!(ended(&server, &arguments, input).stdout.contains(input));
    let named = [&arguments[..], &["--component-id", "sc_2"]].concat();
    let body = r#"{"n":12345678901234567890123.10,"component_id":"sc_2"}"#;
    let dry = ended(&server, &named, input);
    assert!(dry.stdout.contains(body), "{dry:?}");
}

// Requirement 20.
#[test]
fn the_template_of_every_body_is_a_valid_body() {
    let server = server();
    for (section, verb, rest) in [
        ("components", "create", &[][..]),
        ("sources", "create", &[]),
        ("sources", "update", &["dc_1"]),
        ("workflows", "create", &[]),
        ("workflows", "update", &["p_1"]),
    ] {
        let template = ended(&server, &[section, verb, "--body-template"], "");
        assert_eq!(
            template.code,
            Some(0),
            "{section} {verb}: {}",
            template.stderr
        );
        let arguments = [&[section, verb, "--body", "-", "--dry-run"], rest].concat();
        let dry = ended(&server, &arguments, &template.stdout);
        assert_eq!(dry.code, Some(0), "{section} {verb}: {}", dry.stderr);
    }
}

// Requirement 21.
#[test]
fn arrays_repeat_a_flag_and_nested_fields_use_dots() {
    let server = server();
    let arguments = [
        "workflows",
        "create",
        "--project-id",
        "p",
        "--template-id",
        "t",
        "--org-id",
        "o",
        "--steps",
        r#"{"namespace":"a"}"#,
        "--steps",
        r#"{"namespace":"b"}"#,
        "--settings",
        "name=x",
        "--settings",
        "a.b=1",
        "--dry-run",
    ];
    let dry = ended(&server, &arguments, "");
    for expected in [
        r#""steps":[{"namespace":"a"},{"namespace":"b"}]"#,
        r#""settings":{"name":"x","a":{"b":1}}"#,
    ] {
        assert!(dry.stdout.contains(expected), "{dry:?}");
    }
}

// Requirement 22.
#[test]
fn api_paths_need_no_leading_slash_and_can_have_a_query() {
    let server = server();
    for path in ["users/me?a=b%20c", "/users/me?a=b%20c"] {
        assert_eq!(ended(&server, &["api", "GET", path], "").code, Some(0));
    }
    assert_eq!(server.requests(), ["GET /v1/users/me?a=b%20c HTTP/1.1"; 2]);
}

// Requirement 23.
#[test]
fn deletions_without_a_terminal_demand_yes_before_anything_is_sent() {
    let server = server();
    for arguments in [
        &["sources", "delete", "dc_1"][..],
        &["sources", "delete", "--name-prefix", "x"],
        &["events", "delete", "dc_1"],
    ] {
        let refused = ended(&server, arguments, "y\n");
        assert_eq!(refused.code, Some(2));
        assert!(refused.stderr.contains("--yes"), "{}", refused.stderr);
    }
    assert_eq!(server.requests(), Vec::<String>::new());
}

// Requirement 29.
#[test]
fn verbose_output_has_requests_and_no_secret() {
    let server = Server::start(|number, _| match number {
        0 => (200, r#"{"data":{"id":"x"}}"#.to_owned()),
        _ => (401, r#"{"error":"the key s3cret-key is wrong"}"#.to_owned()),
    });
    let ok = ended(&server, &["users", "get", "-v"], "");
    for expected in ["GET /users/me\n", "attempt 1: 200", "request req-0"] {
        assert!(ok.stderr.contains(expected), "{}", ok.stderr);
    }
    let refused = ended(&server, &["users", "get", "-v"], "");
    assert_eq!(refused.code, Some(4));
    assert!(!refused.stderr.contains("s3cret"), "{}", refused.stderr);
}

#[test]
fn errors_name_the_command_and_settings_of_the_command_line() {
    let server = Server::start(|_, _| (500, "{}".to_owned()));
    let (_home, mut command) = command(&server);
    command.args(["users", "get"]);
    let failed = run(command, "");
    assert!(
        failed.stderr.starts_with("error: users get: "),
        "{}",
        failed.stderr
    );
    assert!(!failed.stderr.contains('`'), "{}", failed.stderr);
}
