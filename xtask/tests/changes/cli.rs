//! The command as people run it: where documents come from, what comes out, how it ends.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::case::{parameters, request};

fn run(folder: &Path, arguments: &[&str], input: Option<&str>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(folder)
        .arg("changes")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("xtask runs");
    if let Some(mut stdin) = child.stdin.take() {
        // A command that ends early need not read it.
        let _ = stdin.write_all(input.unwrap_or_default().as_bytes());
    }
    child.wait_with_output().expect("xtask ends")
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .args(["-c", "user.name=T", "-c", "user.email=t@example.com"])
        .args(arguments)
        .output()
        .expect("git is installed");
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn exit_codes_say_whether_anybody_is_broken() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    std::fs::write(here.join("old.yaml"), request("{type: string}")).unwrap();
    std::fs::write(here.join("wider.yaml"), request("{}")).unwrap();
    std::fs::write(here.join("other.yaml"), request("{type: integer}")).unwrap();
    let code = |arguments: &[&str]| run(here, arguments, None).status.code();
    assert_eq!(code(&["old.yaml", "old.yaml"]), Some(0));
    assert_eq!(code(&["old.yaml", "wider.yaml"]), Some(0));
    assert_eq!(code(&["old.yaml", "other.yaml"]), Some(1));
    // What is not looked at does not count.
    assert_eq!(code(&["old.yaml", "other.yaml", "--axis", "sdk"]), Some(0));
    assert_eq!(code(&["old.yaml", "nowhere.yaml"]), Some(2));
    assert_eq!(code(&["-", "-"]), Some(2));
}

#[test]
fn what_cannot_be_compared_is_said_on_standard_error() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    std::fs::write(here.join("new.yaml"), request("{}")).unwrap();
    for (old, said) in [
        ("openapi: 3.1.0\n", "not OpenAPI 3.0"),
        ("swagger: '2.0'\n", "Swagger"),
        ("a: [", "not YAML"),
        ("hello", "an OpenAPI document must be an object"),
    ] {
        let output = run(here, &["-", "new.yaml"], Some(old));
        let (out, error) = texts(&output);
        assert_eq!(output.status.code(), Some(2), "{old}");
        assert!(
            out.is_empty() && error.contains(said),
            "{old}: {out}{error}"
        );
    }
}

#[test]
fn json_says_everything_of_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    std::fs::write(
        here.join("new.yaml"),
        request("{type: string, maxLength: 5}"),
    )
    .unwrap();
    let old = request("{type: string, maxLength: 9}");
    let output = run(here, &["-", "new.yaml", "--format", "json"], Some(&old));
    let value: Value = serde_json::from_str(&texts(&output).0).expect("JSON");
    assert_eq!(value["breaking"], true);
    assert_eq!(value["bump"], "major");
    let finding = &value["findings"][0];
    for (key, expected) in [
        ("rule", "request-bound-tightened"),
        ("axis", "wire"),
        ("severity", "error"),
        ("operation", "call"),
        ("before", "9"),
        ("after", "5"),
    ] {
        assert_eq!(finding[key], expected, "{key}");
    }
    for side in ["old", "new"] {
        let place = &finding[side];
        assert_eq!(
            place["pointer"],
            "/paths/~1x/post/requestBody/content/application~1json/schema/maxLength"
        );
        assert!(place["line"].as_u64().is_some_and(|line| line > 1) && place["column"].is_u64());
    }
    assert_eq!(finding["old"]["file"], "-");
    assert!(finding["affects"].is_string() && finding["help"].is_string());
}

#[test]
fn markdown_is_a_section_of_a_changelog() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    std::fs::write(
        here.join("old.yaml"),
        parameters("{name: q, in: query, schema: {type: string}}"),
    )
    .unwrap();
    std::fs::write(
        here.join("new.yaml"),
        parameters("{name: r, in: query, deprecated: true, schema: {type: integer}}"),
    )
    .unwrap();
    let output = run(
        here,
        &["old.yaml", "new.yaml", "--format", "markdown"],
        None,
    );
    let (text, _) = texts(&output);
    assert_eq!(
        text,
        "## [Unreleased]\n\n### Added\n\n- query parameter `r` added (call)\n\n### Removed\n\n\
         - **Breaking (wire):** query parameter `q` removed (call)\n"
    );
}

#[test]
fn a_revision_is_read_from_git() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let document = here.join("openapi.yaml");
    git(here, &["init", "--quiet"]);
    std::fs::write(&document, request("{type: string}")).unwrap();
    git(here, &["add", "--all"]);
    git(here, &["commit", "--quiet", "-m", "One"]);
    git(here, &["tag", "v1"]);
    std::fs::write(&document, request("{type: integer}")).unwrap();
    let code = |arguments: &[&str]| run(here, arguments, None).status.code();
    // HEAD against the working tree.
    assert_eq!(code(&[]), Some(1));
    git(here, &["commit", "--quiet", "--all", "-m", "Two"]);
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["v1"]), Some(1));
    assert_eq!(code(&["HEAD~1:openapi.yaml", "HEAD:openapi.yaml"]), Some(1));
    assert_eq!(code(&["v1:openapi.yaml", "HEAD~1"]), Some(0));
    for wrong in ["v2", "v1:nowhere.yaml", "--upload-pack=x:y"] {
        let output = run(here, &["--", wrong], None);
        assert_eq!(output.status.code(), Some(2), "{wrong}");
        assert!(
            texts(&output).1.contains(wrong.split(':').next().unwrap()),
            "{wrong}"
        );
    }
    // From a folder below, a path counts from there, as on the command line.
    let below = here.join("below");
    std::fs::create_dir(&below).unwrap();
    let arguments = ["HEAD~1:../openapi.yaml", "../openapi.yaml"];
    assert_eq!(run(&below, &arguments, None).status.code(), Some(1));
}
