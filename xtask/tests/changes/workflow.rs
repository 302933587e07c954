//! An API change from end to end, as CONTRIBUTING describes it: check, regenerate, changes.
//!
//! Each test makes one change in a copy of the project, runs the commands there, and compares their
//! output with the record in `workflow/`; `UPDATE=1` updates the record. A test that is ignored by
//! default, because it is slow, compiles the generated code.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::command::{Ended, run};
use crate::git;

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
        fs::copy(from, to).expect("the file is copied");
        return;
    }
    fs::create_dir_all(to).expect("the folder is created");
    for entry in fs::read_dir(from).expect("the folder is read") {
        let entry = entry.expect("an entry");
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

/// Copies these parts of the project to a new git repository.
fn workspace(parts: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for part in parts {
        let to = folder.path().join(part);
        fs::create_dir_all(to.parent().expect("a parent")).expect("the folder is created");
        copy(&project().join(part), &to);
    }
    git::init(folder.path());
    git::commit(folder.path(), "Before");
    folder
}

fn edit(folder: &Path, edits: &[(&str, &str)]) {
    let path = folder.join("openapi.yaml");
    let mut text = fs::read_to_string(&path).expect("the document is read");
    for (from, to) in edits {
        assert_eq!(
            text.matches(from).count(),
            1,
            "this test edits a text that openapi.yaml must contain once; choose another: {from}"
        );
        text = text.replacen(from, to, 1);
    }
    fs::write(&path, text).expect("the document is written");
}

/// The transcript of a command: its output and its exit code.
fn transcript(arguments: &[&str], ended: &Ended) -> String {
    let mut text = format!("$ cargo xtask {}\n", arguments.join(" "));
    text.push_str(&ended.stdout);
    text.push_str(&ended.stderr);
    text.push_str(&format!("(exits with {})\n\n", ended.code));
    text.lines().map(|line| masked(line) + "\n").collect()
}

/// Masks the line numbers and counts, which change with every edit of the document.
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
    if let Some((text, line)) = line.rsplit_once(" openapi.yaml:")
        && line.chars().all(|c| c.is_ascii_digit())
    {
        return format!("{text} openapi.yaml:…");
    }
    if line.contains(" schemas, ") || line.ends_with(" lines") {
        return line.chars().filter(|c| !c.is_ascii_digit()).collect();
    }
    match line.trim_start().starts_with("= ") {
        true => format!("     {}", line.trim_start()),
        false => line.to_owned(),
    }
}

/// Makes a change, runs the commands, and compares their transcript with the recorded one.
fn follow(name: &str, edits: &[(&str, &str)], breaks: bool) {
    let workspace = workspace(&["openapi.yaml", "openapi-lint.toml", "src/generated"]);
    let folder = workspace.path();
    edit(folder, edits);
    let mut seen = String::new();
    for (arguments, code) in [
        // The document is valid, but the code is out of date.
        (&["check"][..], 1),
        (&["regenerate"], 0),
        (&["check"], 0),
        (&["changes"], i32::from(breaks)),
        (&["changes", "--format", "markdown"], i32::from(breaks)),
    ] {
        let ended = run(folder, arguments, "");
        seen.push_str(&transcript(arguments, &ended));
        assert_eq!(ended.code, code, "{seen}");
    }
    let record = project().join(format!("xtask/tests/changes/workflow/{name}.txt"));
    if env::var_os("UPDATE").is_some() {
        fs::create_dir_all(record.parent().expect("a folder")).expect("the folder is created");
        fs::write(&record, &seen).expect("the record is written");
    }
    let expected = fs::read_to_string(&record).unwrap_or_default();
    assert!(
        seen == expected,
        "the output for {name} differs from the record; if it is correct, run the test with \
         `UPDATE=1`\n{seen}"
    );
}

#[test]
fn optional_field_is_added() {
    follow("optional-field", OPTIONAL_FIELD, false);
}

#[test]
fn list_operation_is_added() {
    follow("new-operation", NEW_OPERATION, false);
}

#[test]
fn parameter_is_renamed() {
    follow("renamed-parameter", RENAMED_PARAMETER, true);
}

#[test]
fn outside_of_git_regenerate_still_compares_the_code() {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["openapi.yaml", "openapi-lint.toml", "src/generated"] {
        copy(&project().join(part), &folder.path().join(part));
    }
    edit(folder.path(), RENAMED_PARAMETER);
    let ended = run(folder.path(), &["regenerate"], "");
    for part in ["Breaking (3)", "[rust:rust-renamed]", "0.1.0 → 0.2.0"] {
        assert!(ended.stdout.contains(part), "{}", ended.stdout);
    }
    let ended = run(folder.path(), &["changes"], "");
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("git"), "{}", ended.stderr);
}

/// Compiles all three changes at once. The target folder is kept, so a second run is fast.
#[test]
#[ignore = "compiles the client from scratch, which takes about a minute"]
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
        "cli",
        "examples",
    ]);
    let folder = workspace.path();
    for edits in [OPTIONAL_FIELD, NEW_OPERATION, RENAMED_PARAMETER] {
        edit(folder, edits);
    }
    assert_eq!(run(folder, &["regenerate"], "").code, 0);
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
