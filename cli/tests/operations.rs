//! Every operation as a command, against the sandbox.

mod support;

use std::collections::BTreeSet;

use pipedream_client::sandbox::Sandbox;
use support::{pipedream, run};

/// The arguments of each command. IDs are those of the documented sandbox.
const COMMANDS: &[&str] = &[
    "accounts get apn_abc123 --include-credentials",
    "accounts list",
    "apps list --q slack",
    "apps get slack",
    "components search --query slack",
    "oauth create-token --body token.json",
    "oauth revoke-token --body revoke.json",
    "components create --component-url https://example.com/component.js",
    "components get sc_JDi8EB",
    "components get-registry github-new-repository",
    "events list dc_abc123 --expand",
    "events delete dc_abc123 --yes",
    "projects list o_abc123",
    "sources list",
    "sources create --component-id sc_def456 --name mine --prop url=https://example.com --prop timer.intervalSeconds=60",
    "sources update dc_abc123 --component-id sc_def456 --active=false",
    "sources delete dc_def456 --yes",
    "subscriptions create --emitter-id dc_abc123 --listener-id p_abc123",
    "subscriptions create-auto --event-name $errors --listener-id p_abc123",
    "subscriptions delete --emitter-id dc_abc123 --listener-id p_abc123 --yes",
    "users get",
    "users list-subscriptions",
    "users list-webhooks",
    "webhooks create --url https://example.com --name hook",
    "webhooks delete wh_abc123 --yes",
    "workflows create --project-id proj_wx9sgy --template-id tch_3BXfWO --org-id o_abc123",
    "workflows get p_abc123 --fields triggers",
    "workflows update p_abc123 --active=true",
    "workflows list-emits p_abc123",
    "workflows list-errors p_abc123",
    "workspaces get o_abc123",
    "workspaces list-accounts o_abc123 --query google_sheets",
    "workspaces list-subscriptions o_abc123",
    "workspaces list-sources o_abc123",
];

/// The section and the verb of all commands, from the help.
fn commands_of_the_help() -> BTreeSet<String> {
    let home = tempfile::tempdir().expect("a folder");
    let names = |arguments: &[&str]| -> Vec<String> {
        let mut command = pipedream(home.path());
        command.args(arguments).arg("--help");
        let help = run(command, "").stdout;
        let list = help
            .split("Commands:\n")
            .nth(1)
            .unwrap_or_default()
            .to_owned();
        list.lines()
            .take_while(|line| !line.trim().is_empty())
            .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
            .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
            .filter(|name| name != "help")
            .collect()
    };
    let others = ["api", "auth", "sandbox", "completions", "man"];
    names(&[])
        .iter()
        .filter(|section| !others.contains(&section.as_str()))
        .flat_map(|section| {
            let verbs = names(&[section]);
            verbs
                .into_iter()
                .map(|verb| format!("{section} {verb}"))
                .collect::<Vec<_>>()
        })
        .filter(|name| name != "events tail")
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_runs_against_the_sandbox() {
    let sandbox = Sandbox::documented().await;
    let home = tempfile::tempdir().expect("a folder");
    // Secrets are never arguments.
    let (id, secret) = (sandbox.client_id(), sandbox.client_secret());
    let client = format!(r#""client_id":"{id}","client_secret":"{secret}""#);
    let token = format!(r#"{{"grant_type":"client_credentials",{client}}}"#);
    let revoke = format!(r#"{{"token":"t",{client}}}"#);
    std::fs::write(home.path().join("token.json"), token).expect("a file");
    std::fs::write(home.path().join("revoke.json"), revoke).expect("a file");
    for line in COMMANDS {
        let mut command = pipedream(home.path());
        command
            .args(line.split(' '))
            .current_dir(home.path())
            .env("PIPEDREAM_BASE_URL", sandbox.base_url())
            .env("PIPEDREAM_API_KEY", sandbox.api_key());
        let ended = tokio::task::spawn_blocking(move || run(command, ""));
        let ended = ended.await.expect("no panic");
        assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""), "{line}");
        if !ended.stdout.is_empty() {
            let json: Result<serde_json::Value, _> = serde_json::from_str(&ended.stdout);
            assert!(json.is_ok(), "{line}: {}", ended.stdout);
        }
    }
}

#[test]
fn every_command_of_the_help_is_tested() {
    let tested: BTreeSet<String> = COMMANDS
        .iter()
        .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
        .collect();
    // Hidden: the client exchanges tokens itself.
    let (hidden, listed): (BTreeSet<_>, BTreeSet<_>) = tested
        .into_iter()
        .partition(|name| name.starts_with("oauth "));
    assert_eq!(hidden.len(), 2);
    assert_eq!(listed, commands_of_the_help());
}

// Requirement 9.
#[cfg(unix)]
#[test]
fn the_sandbox_serves_until_ctrl_c() {
    use std::io::{BufRead, BufReader};

    let home = tempfile::tempdir().expect("a folder");
    let mut command = pipedream(home.path());
    let mut child = command.arg("sandbox").spawn().expect("pipedream starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut variable = |name: &str| {
        let line = lines.next().expect("a line").expect("text");
        let value = line.strip_prefix(&format!("export {name}="));
        value.expect("a variable").to_owned()
    };
    let (url, key) = (
        variable("PIPEDREAM_BASE_URL"),
        variable("PIPEDREAM_API_KEY"),
    );
    let mut get = pipedream(home.path());
    get.args(["users", "get", "--jq", ".id"])
        .env("PIPEDREAM_BASE_URL", url)
        .env("PIPEDREAM_API_KEY", key);
    assert_eq!(run(get, "").stdout, "u_abc123\n");
    support::interrupt(&child);
    assert_eq!(child.wait().expect("pipedream exits").code(), Some(130));
}
