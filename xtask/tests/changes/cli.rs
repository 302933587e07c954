//! The command line: where documents come from, what is printed, and the exit codes.

use std::path::Path;

use serde_json::Value;

use crate::case::{parameters, request};
use crate::command::{self, Ended};
use crate::git;

fn run(folder: &Path, arguments: &[&str], input: &str) -> Ended {
    command::run(folder, &[&["changes"], arguments].concat(), input)
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).expect("the file is written");
}

#[test]
fn exit_code_is_1_for_a_breaking_change() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write(here, "old.yaml", &request("{type: string}"));
    write(here, "wider.yaml", &request("{}"));
    write(here, "other.yaml", &request("{type: integer}"));
    let code = |arguments: &[&str]| run(here, arguments, "").code;
    assert_eq!(code(&["old.yaml", "old.yaml"]), 0);
    assert_eq!(code(&["old.yaml", "wider.yaml"]), 0);
    assert_eq!(code(&["old.yaml", "other.yaml"]), 1);
    // A change on another axis is not reported.
    assert_eq!(code(&["old.yaml", "other.yaml", "--axis", "sdk"]), 0);
    assert_eq!(code(&["old.yaml", "nowhere.yaml"]), 2);
    assert_eq!(code(&["-", "-"]), 2);
}

#[test]
fn unusable_document_is_an_error_on_standard_error() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write(here, "new.yaml", &request("{}"));
    for (old, message) in [
        ("openapi: 3.2.0\n", "this is an OpenAPI 3.2 document"),
        ("swagger: '2.0'\n", "Swagger"),
        ("a: [", "not YAML"),
        ("hello", "an OpenAPI document must be an object"),
    ] {
        let ended = run(here, &["-", "new.yaml"], old);
        assert_eq!((ended.code, ended.stdout.as_str()), (2, ""), "{old}");
        assert!(ended.stderr.contains(message), "{old}: {}", ended.stderr);
    }
}

#[test]
fn json_contains_every_part_of_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write(here, "new.yaml", &request("{type: string, maxLength: 5}"));
    let old = request("{type: string, maxLength: 9}");
    let ended = run(here, &["-", "new.yaml", "--format", "json"], &old);
    let value: Value = serde_json::from_str(&ended.stdout).expect("JSON");
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
        let location = &finding[side];
        assert_eq!(
            location["pointer"],
            "/paths/~1x/post/requestBody/content/application~1json/schema/maxLength"
        );
        assert!(location["line"].as_u64().is_some_and(|line| line > 1));
        assert!(location["column"].is_u64());
    }
    assert_eq!(finding["old"]["file"], "-");
    assert!(finding["affects"].is_string() && finding["help"].is_string());
}

#[test]
fn markdown_is_a_changelog_section() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let old = parameters("{name: q, in: query, schema: {type: string}}");
    let new = parameters("{name: r, in: query, deprecated: true, schema: {type: integer}}");
    write(here, "old.yaml", &old);
    write(here, "new.yaml", &new);
    let arguments = ["old.yaml", "new.yaml", "--format", "markdown"];
    assert_eq!(
        run(here, &arguments, "").stdout,
        "## [Unreleased]\n\n2 changes: 1 breaking (1 wire), 1 compatible.\n\nBreaking change: 0.1.0 → 0.2.0.\n\n\
         ### Added\n\n- query parameter `r` added (call) · `parameter-added` new.yaml:7\n\n### Removed\n\n\
         - **Breaking (wire):** query parameter `q` removed (call) · `parameter-removed` new.yaml:5\n  \
         Breaks deployed clients in any language: Requests with the parameter are rejected, or return \
         something else: without a filter, everything is returned. Keep the parameter and mark it \
         `deprecated` until clients no longer send it.\n"
    );
}

#[test]
fn revisions_are_read_from_git() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    git::init(here);
    write(here, "openapi.yaml", &request("{type: string}"));
    git::commit(here, "One");
    git::tag(here, "v1");
    write(here, "openapi.yaml", &request("{type: integer}"));
    let code = |arguments: &[&str]| run(here, arguments, "").code;
    // HEAD against the working tree.
    assert_eq!(code(&[]), 1);
    git::commit(here, "Two");
    assert_eq!(code(&[]), 0);
    assert_eq!(code(&["v1"]), 1);
    assert_eq!(code(&["HEAD~1:openapi.yaml", "HEAD:openapi.yaml"]), 1);
    assert_eq!(code(&["v1:openapi.yaml", "HEAD~1"]), 0);
    for wrong in ["v2", "v1:nowhere.yaml", "--upload-pack=x:y"] {
        let ended = run(here, &["--", wrong], "");
        assert_eq!(ended.code, 2, "{wrong}");
        let revision = wrong.split(':').next().unwrap();
        assert!(ended.stderr.contains(revision), "{wrong}: {}", ended.stderr);
    }
    // A path is relative to the current folder, as it is on the command line.
    let subfolder = here.join("subfolder");
    std::fs::create_dir(&subfolder).unwrap();
    let arguments = ["HEAD~1:../openapi.yaml", "../openapi.yaml"];
    assert_eq!(run(&subfolder, &arguments, "").code, 1);
}

#[test]
fn error_for_an_unknown_document_says_what_can_be_named() {
    let folder = tempfile::tempdir().unwrap();
    let ended = run(folder.path(), &["nowhere"], "");
    assert_eq!(ended.code, 2);
    for part in ["`nowhere` is not a file", "HEAD~1:openapi.yaml"] {
        assert!(ended.stderr.contains(part), "{}", ended.stderr);
    }
}

/// A document whose response is in another file, which refers to a third one and back.
fn write_files(here: &Path, kind: &str) {
    for folder in ["api", "api/paths", "api/schemas"] {
        std::fs::create_dir_all(here.join(folder)).expect("a folder");
    }
    write(
        here,
        "api/openapi.yaml",
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /u: {$ref: paths/user.yaml}\n\
         components: {schemas: {Id: {type: string}}}\n",
    );
    write(
        here,
        "api/paths/user.yaml",
        "get:\n  operationId: getUser\n  responses:\n    '200':\n      description: D\n      content:\n        \
         application/json: {schema: {$ref: '../schemas/all.yaml#/User'}}\n",
    );
    write(
        here,
        "api/schemas/all.yaml",
        &format!(
            "User:\n  type: object\n  properties:\n    id: {{$ref: '../openapi.yaml#/components/schemas/Id'}}\n    \
             age: {{type: {kind}}}\n    friend: {{$ref: '#/User'}}\n"
        ),
    );
}

#[test]
fn change_of_another_file_is_found_at_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    git::init(here);
    write_files(here, "integer");
    git::commit(here, "One");
    write_files(here, "string");
    // The other files of a revision are read from the same revision.
    let arguments = [
        "HEAD:api/openapi.yaml",
        "api/openapi.yaml",
        "--format",
        "json",
    ];
    let ended = run(here, &arguments, "");
    assert_eq!(ended.code, 1, "{}", ended.stderr);
    let value: Value = serde_json::from_str(&ended.stdout).expect("JSON");
    let finding = &value["findings"][0];
    assert_eq!(
        finding["message"],
        "`User.age` changed from integer to string"
    );
    assert_eq!(finding["operations"][0], "getUser");
    for (side, file) in [
        ("old", "HEAD:api/schemas/all.yaml"),
        ("new", "api/schemas/all.yaml"),
    ] {
        assert_eq!(finding[side]["file"], file);
        assert_eq!(finding[side]["line"], 5);
        assert_eq!(finding[side]["pointer"], "/User/properties/age/type");
    }
    let human = run(here, &arguments[..2], "").stdout;
    assert!(human.contains("api/schemas/all.yaml:5:"), "{human}");
    assert!(human.contains("age: {type: string}"), "{human}");
    git::commit(here, "Two");
    assert_eq!(run(here, &arguments, "").code, 0);
}

#[test]
fn document_with_a_missing_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let of = |name: &str| {
        request(&format!(
            "{{anyOf: [{{$ref: {name}}}, {{$ref: '{name}#/A'}}]}}"
        ))
    };
    write(here, "old.yaml", &of("./nosuch.yaml"));
    write(here, "new.yaml", &of("./nosuch2.yaml"));
    for arguments in [["old.yaml", "new.yaml"], ["old.yaml", "old.yaml"]] {
        let ended = run(here, &arguments, "");
        assert_eq!(
            (ended.code, ended.stdout.as_str()),
            (2, ""),
            "{}",
            ended.stderr
        );
        assert!(
            ended
                .stderr
                .contains("error: old.yaml:7: cannot read `nosuch.yaml` (2 references)"),
            "{}",
            ended.stderr
        );
    }
}

#[test]
fn url_is_reported_as_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let text = request("{$ref: 'https://example.com/s.yaml#/A'}");
    write(here, "old.yaml", &text);
    write(here, "new.yaml", &text);
    let ended = run(here, &["old.yaml", "new.yaml"], "");
    assert_eq!(ended.code, 0);
    assert!(
        ended
            .stderr
            .contains("`https://example.com/s.yaml` (1 reference) is a URL, which is not read"),
        "{}",
        ended.stderr
    );
}
