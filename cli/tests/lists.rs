//! Lists: pages, limits, formats, and what happens in the middle of one. The numbers in comments
//! are those of the requirements in `requirements.rs`.

mod support;

use std::process::Stdio;

use serde_json::Value;
use support::{Ended, Server, page, pipedream, run};

fn listed(server: &Server, arguments: &[&str]) -> Ended {
    let home = tempfile::tempdir().expect("a folder");
    let mut command = pipedream(home.path());
    command
        .args(["sources", "list", "--retries", "2"])
        .args(arguments)
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "s3cret-key");
    run(command, "")
}

/// A server of `count` sources with pages as long as the `limit` asks, up to 100.
fn paged(count: usize) -> Server {
    Server::start(move |_, line| {
        let query = line.split([' ', '?']).nth(2).unwrap_or_default();
        let parameter = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let found = pairs.find(|(it, _)| *it == name);
            found.and_then(|(_, value)| value.trim_start_matches("c").parse::<usize>().ok())
        };
        let start = parameter("after").unwrap_or(0);
        let end = count.min(start + parameter("limit").unwrap_or(10).min(100));
        (200, page(start..end, Some(&format!("c{end}"))))
    })
}

fn ids(json: &str) -> Vec<String> {
    let items: Vec<Value> = serde_json::from_str(json).unwrap_or_else(|_| panic!("{json}"));
    items
        .iter()
        .map(|it| it["id"].as_str().expect("an ID").to_owned())
        .collect()
}

// Requirements 1 and 2.
#[test]
fn every_format_has_all_items_of_all_pages() {
    let server = paged(250);
    let json = listed(&server, &[]);
    let expected: Vec<String> = (0..250).map(|id| format!("dc_{id}")).collect();
    assert_eq!(ids(&json.stdout), expected, "{}", json.stderr);
    for (arguments, lines) in [
        (&["-o", "ndjson"][..], 250),
        (&["-o", "csv"], 251),
        (&["-o", "table"], 251),
        (&["--jq", ".[].id"], 250),
        (&["-o", "ndjson", "--jq", ".id"], 250),
    ] {
        let ended = listed(&server, arguments);
        assert_eq!(ended.code, Some(0), "{arguments:?}: {}", ended.stderr);
        assert_eq!(ended.stdout.lines().count(), lines, "{arguments:?}");
        assert!(
            ended
                .stdout
                .lines()
                .last()
                .is_some_and(|it| it.contains("dc_249"))
        );
    }
    assert_eq!(listed(&server, &["--jq", "length"]).stdout, "250\n");
}

// Requirement 3.
#[test]
fn a_limit_that_leaves_items_names_the_cursor_even_in_the_middle_of_a_page() {
    for limit in [1, 99, 100, 101, 150, 200, 201] {
        let server = paged(250);
        let first = listed(&server, &["--limit", &limit.to_string()]);
        assert_eq!(ids(&first.stdout).len(), limit, "{limit}");
        let cursor = format!("there are more; continue with --cursor c{limit}");
        assert!(first.stderr.contains(&cursor), "{limit}: {}", first.stderr);
        let rest = listed(&server, &["--cursor", &format!("c{limit}")]);
        assert_eq!(ids(&rest.stdout).first(), Some(&format!("dc_{limit}")));
        assert_eq!(ids(&rest.stdout).len(), 250 - limit);
    }
    let whole = listed(&paged(250), &["--limit", "250"]);
    assert_eq!(whole.stderr, "");
}

// Requirement 4.
#[test]
fn a_rate_limit_in_the_middle_of_a_list_waits_and_goes_on() {
    let server = Server::start(|number, _| match number {
        0 => (200, page(0..100, Some("next"))),
        1 | 2 => (429, "{}".to_owned()),
        _ => (200, page(100..150, None)),
    });
    let ended = listed(&server, &[]);
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""));
    assert_eq!(ids(&ended.stdout).len(), 150);
    let requests = server.requests();
    assert_eq!(requests.len(), 4);
    assert!(
        requests[1..].iter().all(|line| line.contains("after=next")),
        "{requests:?}"
    );
}

// Requirement 4.
#[test]
fn a_filter_of_the_whole_list_prints_nothing_of_an_incomplete_list() {
    let failing = || {
        Server::start(|number, _| match number {
            0 => (200, page(0..100, Some("next"))),
            _ => (404, "{}".to_owned()),
        })
    };
    let whole = listed(&failing(), &["--jq", "length"]);
    assert_eq!((whole.code, whole.stdout.as_str()), (Some(5), ""));
    assert!(!whole.stderr.contains("printed"), "{}", whole.stderr);
    let items = listed(&failing(), &["-o", "ndjson", "--jq", ".id"]);
    assert_eq!((items.code, items.stdout.lines().count()), (Some(8), 100));
    assert!(
        items
            .stderr
            .contains("100 items printed; continue with --cursor next")
    );
}

// Requirement 5.
#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_number_of_pages() {
    use std::sync::{Arc, Mutex};

    /// The peak memory of a process in KiB.
    fn peak(process: u32) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{process}/status"));
        let status = status.expect("the process runs");
        let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
        let number = line.and_then(|it| it.split_whitespace().next());
        number.and_then(|it| it.parse().ok()).expect("a number")
    }

    let process = Arc::new(Mutex::new(0));
    let peaks = Arc::new(Mutex::new(Vec::new()));
    let (of, seen) = (process.clone(), peaks.clone());
    let lock = process.lock().expect("no panic");
    // Each page has 1 MiB.
    let text = "x".repeat(1 << 18);
    let server = Server::start(move |number, _| {
        seen.lock()
            .expect("no panic")
            .push(peak(*of.lock().expect("no panic")));
        let item = format!("{{\"id\":\"dc\",\"name\":\"{text}\"}}");
        let next = if number < 40 {
            format!("\"c{number}\"")
        } else {
            "null".to_owned()
        };
        let info = format!("{{\"end_cursor\":{next}}}");
        (
            200,
            format!("{{\"page_info\":{info},\"data\":[{item},{item},{item},{item}]}}"),
        )
    });
    let home = tempfile::tempdir().expect("a folder");
    let mut command = pipedream(home.path());
    command
        .args(["sources", "list"])
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "key")
        .stdout(Stdio::null());
    let mut child = command.spawn().expect("pipedream starts");
    let mut lock = lock;
    *lock = child.id();
    drop(lock);
    assert!(child.wait().expect("pipedream exits").success());
    let peaks = peaks.lock().expect("no panic");
    let (early, late) = (peaks[5], peaks[40]);
    assert!(
        late < early + 8 * 1024,
        "{early} KiB after 5 pages, {late} KiB after 40"
    );
}

// Requirements 12 and 14.
#[test]
fn later_pages_keep_the_columns_and_no_cell_is_cut_in_a_pipe() {
    let long = "a-name-that-is-longer-than-all-names-of-the-first-page";
    let server = Server::start(move |number, _| match number {
        0 => (200, page(0..100, Some("next"))),
        _ => {
            let items = format!(
                r#"{{"id":"dc_x","name":"short","new":1}},{{"id":"dc_y","name":"{long}"}}"#
            );
            (
                200,
                format!(r#"{{"page_info":{{"end_cursor":null}},"data":[{items}]}}"#),
            )
        }
    });
    let table = listed(&server, &["-o", "table"]).stdout;
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 103);
    let start = lines[0].find("NAME").expect("a header");
    assert_eq!(lines[1].find("test-0"), Some(start));
    assert_eq!(lines[101].find("short"), Some(start), "{}", lines[101]);
    assert!(lines[102].ends_with(long), "{}", lines[102]);
}

// Requirement 10.
#[test]
fn notices_do_not_mix_with_json() {
    let limited = listed(&paged(250), &["--limit", "120", "-v"]);
    assert_eq!(ids(&limited.stdout).len(), 120);
    assert!(
        limited.stderr.contains("attempt 1: 200"),
        "{}",
        limited.stderr
    );
}
