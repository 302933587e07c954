//! An API change from end to end, as CONTRIBUTING describes it: check → regenerate → changes.
//!
//! Each of three changes is made to a copy of the project in a git repository, and the real commands
//! run in it. The folder `workflow` has the expected output; `UPDATE=1` rewrites it. A slow test,
//! which is ignored by default, compiles the generated code.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

const OPTIONAL_FIELD: &[(&str, &str)] = &[(
    "        repository_id:\n",
    "        description:\n          type: string\n          nullable: true\n          description: The \
     purpose of the project.\n        repository_id:\n",
)];

const NEW_OPERATION: &[(&str, &str)] = &[(
    "  # Decision: The documentation writes the path as `/users/me/sources/`, but its",
    "  /workspaces/{workspace_id}/webhooks:
    get:
      operationId: listWorkspaceWebhooks
      summary: List workspace webhooks
      description: Returns the webhooks of a workspace, one page at a time.
      tags: [Webhooks]
      externalDocs:
        url: https://pipedream.com/docs/rest-api/api-reference/#webhooks
      parameters:
        - $ref: '#/components/parameters/WorkspaceIdInPath'
        - $ref: '#/components/parameters/Limit'
        - $ref: '#/components/parameters/After'
        - $ref: '#/components/parameters/Before'
        - $ref: '#/components/parameters/Include'
        - $ref: '#/components/parameters/Exclude'
      responses:
        '200':
          description: A page of webhooks.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/WebhookPage'
              examples:
                # Ours: The documentation has no example here.
                webhooks:
                  summary: One webhook
                  value:
                    page_info: {total_count: 1, count: 1, start_cursor: d2hf, end_cursor: d2hf}
                    data:
                      - id: wh_abc123
                        user_id: u_abc123
                        name: null
                        description: null
                        url: https://endpoint.m.pipedream.net
                        active: true
                        created_at: 1611964025
                        updated_at: 1611964025
        '4XX':
          $ref: '#/components/responses/ClientError'
        '5XX':
          $ref: '#/components/responses/ServerError'
  # Decision: The documentation writes the path as `/users/me/sources/`, but its",
)];

const RENAMED_PARAMETER: &[(&str, &str)] = &[("      name: expand\n", "      name: detail\n")];

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask is in the project")
        .to_owned()
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::copy(from, to).expect("a file is copied");
        return;
    }
    fs::create_dir_all(to).expect("a folder is made");
    for entry in fs::read_dir(from).expect("a folder is read") {
        let entry = entry.expect("an entry");
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

/// Copies the files that the commands need into a git repository and commits them.
fn workspace(parts: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for part in parts {
        let to = folder.path().join(part);
        fs::create_dir_all(to.parent().expect("a parent")).expect("a folder is made");
        copy(&project().join(part), &to);
    }
    for arguments in [
        &["init", "--quiet"][..],
        &["add", "--all"],
        &[
            "-c",
            "user.name=T",
            "-c",
            "user.email=t@example.com",
            "commit",
            "--quiet",
            "-m",
            "Before",
        ],
    ] {
        let output = Command::new("git")
            .current_dir(folder.path())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .args(arguments)
            .output()
            .expect("git is installed");
        assert!(output.status.success(), "{output:?}");
    }
    folder
}

fn edit(folder: &Path, edits: &[(&str, &str)]) {
    let path = folder.join("openapi.yaml");
    let mut text = fs::read_to_string(&path).expect("the document is read");
    for (from, to) in edits {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replacen(from, to, 1);
    }
    fs::write(&path, text).expect("the document is written");
}

fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("xtask runs")
}

/// Formats a command, its output and its exit code; a diff is left out.
fn shown(arguments: &[&str], output: &Output) -> String {
    let mut text = format!("$ cargo xtask {}\n", arguments.join(" "));
    for stream in [&output.stdout, &output.stderr] {
        let printed = String::from_utf8_lossy(stream).into_owned();
        match printed.find("--- a/") {
            Some(at) => {
                text.push_str(&printed[..at]);
                text.push_str("(and a diff of src/generated/)\n");
            }
            None => text.push_str(&printed),
        }
    }
    text.push_str(&format!(
        "(exits with {})\n\n",
        output.status.code().unwrap_or(-1)
    ));
    text.lines().map(|line| masked(line) + "\n").collect()
}

/// Removes what changes with every edit of the document: line numbers and counts.
fn masked(line: &str) -> String {
    if let Some((number, rest)) = line.split_once('|')
        && !number.is_empty()
        && number.chars().all(|c| c == ' ' || c.is_ascii_digit())
    {
        return format!("     |{rest}");
    }
    let arrow = line.trim_start();
    if let Some(place) = arrow.strip_prefix("--> ").or(arrow.strip_prefix("::: ")) {
        let file = place.trim_end_matches(|c: char| c == ':' || c.is_ascii_digit());
        return format!("    {}{file}:…", &arrow[..4]);
    }
    if line.contains(" schemas, ") {
        return line.chars().filter(|c| !c.is_ascii_digit()).collect();
    }
    match line.trim_start().starts_with("= ") {
        true => format!("     {}", line.trim_start()),
        false => line.to_owned(),
    }
}

/// Makes a change, runs the commands, and compares their output with the expected output.
fn follow(name: &str, edits: &[(&str, &str)], breaks: bool) {
    let workspace = workspace(&["openapi.yaml", "src/generated"]);
    let folder = workspace.path();
    edit(folder, edits);
    let mut seen = String::new();
    for (arguments, code) in [
        // The document is valid; the code is out of date.
        (&["check"][..], 1),
        (&["regenerate"], 0),
        (&["check"], 0),
        (&["changes"], i32::from(breaks)),
        (&["changes", "--format", "markdown"], i32::from(breaks)),
    ] {
        let output = xtask(folder, arguments);
        seen.push_str(&shown(arguments, &output));
        assert_eq!(output.status.code(), Some(code), "{seen}");
    }
    let kept = project().join(format!("xtask/tests/changes/workflow/{name}.txt"));
    if env::var_os("UPDATE").is_some() {
        fs::create_dir_all(kept.parent().expect("a folder")).expect("a folder is made");
        fs::write(&kept, &seen).expect("what is seen is kept");
    }
    let expected = fs::read_to_string(&kept).unwrap_or_default();
    assert!(
        seen == expected,
        "the output of {name} changed; `UPDATE=1` accepts it\n{seen}"
    );
}

#[test]
fn optional_field_added() {
    follow("optional-field", OPTIONAL_FIELD, false);
}

#[test]
fn paginated_operation_added() {
    follow("new-operation", NEW_OPERATION, false);
}

#[test]
fn parameter_renamed() {
    follow("renamed-parameter", RENAMED_PARAMETER, true);
}

#[test]
fn regenerate_reports_changes_of_the_code_outside_of_git() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(
        &project().join("openapi.yaml"),
        &folder.path().join("openapi.yaml"),
    );
    copy(
        &project().join("src/generated"),
        &folder.path().join("src/generated"),
    );
    edit(folder.path(), RENAMED_PARAMETER);
    let output = xtask(folder.path(), &["regenerate"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("breaking[rust:rust-renamed]"), "{text}");
    assert!(text.contains("breaking change: 0.1.0 → 0.2.0"), "{text}");
    let output = xtask(folder.path(), &["changes"]);
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(error.contains("git"), "{error}");
}

/// Compiles the code of all three changes. The target folder is kept, which makes a second run fast.
#[test]
#[ignore = "compiles the client: about a minute"]
fn generated_code_compiles() {
    let workspace = workspace(&[
        "openapi.yaml",
        "src",
        "build.rs",
        "codegen",
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
        "xtask",
        "crates",
        "benches",
        "examples",
    ]);
    let folder = workspace.path();
    for edits in [OPTIONAL_FIELD, NEW_OPERATION, RENAMED_PARAMETER] {
        edit(folder, edits);
    }
    assert!(xtask(folder, &["regenerate"]).status.success());
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(folder)
        .args([
            "check",
            "--offline",
            "--lib",
            "--no-default-features",
            "--features",
            "rustls,mock,sandbox",
        ])
        .env(
            "CARGO_TARGET_DIR",
            project().join("target").join("workflow"),
        )
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
