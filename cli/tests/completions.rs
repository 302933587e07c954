//! Completions (requirement 30): IDs come from the last list and never from the network.

mod support;

use std::path::Path;

use support::{Server, page, pipedream, run};

fn listed(home: &Path, server: &Server) {
    let mut command = pipedream(home);
    command
        .args(["sources", "list"])
        .env("PIPEDREAM_BASE_URL", &server.url)
        .env("PIPEDREAM_API_KEY", "key");
    assert_eq!(run(command, "").code, Some(0));
}

#[test]
fn ids_are_those_of_the_last_list_and_nothing_is_sent_for_them() {
    let server = Server::start(|number, _| match number {
        0 => (200, page(0..12, None)),
        _ => (
            200,
            r#"{"data":[{"id":"dc_2"},{"id":"$(reboot)"},{"id":"a b"}]}"#.to_owned(),
        ),
    });
    let home = tempfile::tempdir().expect("a folder");
    let completed = |line: &str| {
        let mut command = pipedream(home.path());
        command
            .args(["complete-ids", "--", line])
            .env("PIPEDREAM_BASE_URL", &server.url)
            .env("PIPEDREAM_API_KEY", "key");
        run(command, "").stdout
    };
    assert_eq!(completed("pipedream sources update "), "");
    listed(home.path(), &server);
    assert_eq!(
        completed("pipedream sources update dc_1"),
        "dc_1\ndc_10\ndc_11\n"
    );
    assert_eq!(completed("pipedream -v events list dc_11"), "dc_11\n");
    assert_eq!(completed("pipedream accounts get "), "");
    listed(home.path(), &server);
    // An ID that a shell would evaluate is not kept.
    assert_eq!(completed("pipedream sources update "), "dc_2\n");
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn a_cache_that_cannot_be_written_is_ignored() {
    let server = Server::start(|_, _| (200, page(0..3, None)));
    let home = tempfile::tempdir().expect("a folder");
    std::fs::write(home.path().join("cache"), "not a folder").expect("a file");
    listed(home.path(), &server);
}

#[test]
fn the_script_of_each_shell_calls_the_cache_where_it_can() {
    let home = tempfile::tempdir().expect("a folder");
    for (shell, calls) in [
        ("bash", true),
        ("zsh", true),
        ("fish", true),
        ("powershell", false),
        ("elvish", false),
    ] {
        let mut command = pipedream(home.path());
        command.args(["completions", shell]);
        let script = run(command, "").stdout;
        assert!(script.len() > 1000, "{shell}");
        assert_eq!(
            script.contains("pipedream complete-ids -- "),
            calls,
            "{shell}"
        );
    }
}
