//! The contract of the commands, held against the program itself: what it prints, and how it ends.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const CLEAN: &str = "openapi: 3.0.3
info: {title: A, version: '1'}
servers: [{url: /v1}]
paths: {}
";

fn run(folder: &Path, arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("it has an input");
    // A command that names a file does not read its input.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().expect("it ends");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (
        status.code().expect("no signal"),
        text(stdout),
        text(stderr),
    )
}

/// A folder with files, and how a command in it ends.
fn with(files: &[(&str, &str)], arguments: &[&str]) -> (i32, String) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("it can be written");
    }
    let (code, out, _) = run(folder.path(), arguments, "");
    (code, out)
}

fn json(text: &str) -> Vec<Value> {
    serde_json::from_str(text).expect("a JSON array")
}

#[test]
fn exit_codes() {
    let warned = CLEAN.replace("title: A", "title: A, contact: {email: nobody}");
    let broken = CLEAN.replace("title: A, ", "");
    for (name, text, arguments, code) in [
        ("clean", CLEAN, &[][..], 0),
        ("a warning", &warned, &[], 1),
        (
            "a warning below the bar",
            &warned,
            &["--fail-on", "error"],
            0,
        ),
        ("an error", &broken, &["--fail-on", "error"], 1),
        ("no YAML", "a: [", &[], 2),
        ("3.1", "openapi: 3.1.0\n", &[], 2),
        ("Swagger", "swagger: '2.0'\n", &[], 2),
        ("a list", "- a\n", &[], 2),
        ("nothing", "", &[], 2),
    ] {
        for command in ["validate", "check"] {
            let arguments = [&[command, "a.yaml"], arguments].concat();
            assert_eq!(
                with(&[("a.yaml", text)], &arguments).0,
                code,
                "{name}: {command}"
            );
        }
    }
    let (code, out) = with(&[], &["validate", "no-such-file.yaml", "--format", "json"]);
    assert_eq!(
        (code, json(&out)[0]["rule"].as_str()),
        (2, Some("unreadable-file"))
    );
    let (code, out) = with(
        &[("a.yaml", "a:\n  b: [\n")],
        &["examples", "a.yaml", "--format", "json"],
    );
    assert_eq!(
        (code, json(&out)[0]["rule"].as_str()),
        (2, Some("invalid-yaml"))
    );
    assert!(json(&out)[0]["line"].as_u64() >= Some(2), "{out}");
}

#[test]
fn yaml_and_json_by_content_from_a_file_and_from_standard_input() {
    let folder = tempfile::tempdir().expect("a folder");
    let object =
        r#"{"openapi": "3.0.3", "info": {"title": "A"}, "servers": [{"url": "/"}], "paths": {}}"#;
    for (text, line) in [(object, 1), (&CLEAN.replace(", version: '1'", ""), 2)] {
        let (code, out, _) = run(folder.path(), &["validate", "-", "--format", "json"], text);
        let found = json(&out);
        assert_eq!((code, found.len()), (1, 1), "{out}");
        assert_eq!(found[0]["file"], "-");
        assert_eq!(found[0]["line"], line);
        assert_eq!(found[0]["rule"], "missing-field");
        // Whatever the name says.
        let (code, other) = with(
            &[("a.txt", text)],
            &["validate", "a.txt", "--format", "json"],
        );
        assert_eq!((code, json(&other)[0]["line"].clone()), (1, line.into()));
    }
}

#[test]
fn json_has_every_key_in_every_finding() {
    let text = "openapi: 3.0.3
info: {title: A, contact: {email: nobody}}
paths:
  /a%b,c: {get: {operationId: a, responses: {'200': {description: The list of a.}}}}
components: {schemas: {A: {type: string, example: 1}}}
";
    let (code, out) = with(
        &[("a.yaml", text)],
        &["check", "a.yaml", "--format", "json", "--notes"],
    );
    let found = json(&out);
    assert_eq!(code, 1);
    assert!(found.len() >= 5, "{out}");
    let keys = [
        "rule",
        "severity",
        "message",
        "file",
        "line",
        "column",
        "pointer",
        "expected",
        "actual",
        "operation",
        "help",
    ];
    for it in &found {
        let own: Vec<&str> = it
            .as_object()
            .expect("an object")
            .keys()
            .map(String::as_str)
            .collect();
        let mut sorted = own.clone();
        sorted.sort_unstable();
        let mut wanted = keys.to_vec();
        wanted.sort_unstable();
        assert_eq!(sorted, wanted);
    }
    let one = found
        .iter()
        .find(|it| it["rule"] == "missing-success-content")
        .expect("it is found");
    assert_eq!(one["operation"], "a");
    assert_eq!(one["pointer"], "/paths/~1a%b,c/get/responses/200");
    assert_eq!(
        (one["line"].clone(), one["column"].clone()),
        (4.into(), 46.into())
    );
    assert_eq!(one["severity"], "warning");
    let (code, out) = with(
        &[("a.yaml", CLEAN)],
        &["check", "a.yaml", "--format", "json"],
    );
    assert_eq!((code, json(&out)), (0, vec![]));
}

#[test]
fn annotations_of_a_workflow_are_one_line_each_and_escaped() {
    let text = CLEAN.replace("title: A", "title: A, 'odd: 100%, so': 1");
    let (code, out) = with(
        &[("a,b:c%.yaml", &text)],
        &["validate", "a,b:c%.yaml", "--format", "github"],
    );
    assert_eq!(code, 1);
    assert_eq!(
        out,
        "::error file=a%2Cb%3Ac%25.yaml,line=2,col=18,title=unknown-field::\
         unknown field `odd: 100%25, so` in an info object%0A\
         expected: a field of an info object%0Afound: `odd: 100%25, so`%0A\
         help: remove it, or rename it to start with `x-`\n"
    );
}

#[test]
fn people_see_the_place_underlined() {
    let text = CLEAN.replace(
        "paths: {}",
        "paths: {}\ncomponents:\n  schemas:\n    A: {type: strng}",
    );
    let (code, out) = with(&[("a.yaml", &text)], &["validate", "a.yaml"]);
    assert_eq!(code, 1);
    assert_eq!(
        out,
        "error[invalid-field-value]: `strng` is not a valid value of `type`
 --> a.yaml:7:15
  |
7 |     A: {type: strng}
  |               ^^^^^ expected one of array, boolean, integer, number, object, string, found `strng`
  |
  = help: write `string`

a.yaml: 1 error in 0 operations, 1 schema, 0 examples
"
    );
}

#[test]
fn references_to_other_files_are_looked_up_and_never_fetched() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("it can be asked");
    let port = listener.local_addr().expect("an address").port();
    let other = "A: {type: string}\nB: [";
    let whole = "A: {type: string}\n";
    let document = |reference: &str| {
        CLEAN.replace(
            "paths: {}",
            &format!("paths: {{}}\ncomponents:\n  schemas:\n    S:\n      $ref: '{reference}'"),
        )
    };
    let remote = format!("http://127.0.0.1:{port}/a.yaml#/A");
    for (reference, rule, code) in [
        ("other.yaml#/A", "external-ref", 0),
        ("./other.yaml", "external-ref", 0),
        ("other.yaml#/C", "unresolved-external-ref", 1),
        ("missing.yaml#/A", "unresolved-external-ref", 1),
        ("broken.yaml#/A", "unresolved-external-ref", 1),
        (".", "unresolved-external-ref", 1),
        ("S", "unresolved-external-ref", 1),
        ("//example.com/a.yaml", "remote-ref", 1),
        (remote.as_str(), "remote-ref", 1),
    ] {
        let files = [
            ("a.yaml", document(reference)),
            ("other.yaml", whole.to_owned()),
            ("broken.yaml", other.to_owned()),
        ];
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        let arguments = ["check", "a.yaml", "--format", "json"];
        let (ended, _) = with(&files, &arguments);
        assert_eq!(ended, code, "{reference}");
        let (_, out) = with(&files, &[&arguments[..], &["--notes"]].concat());
        let found = json(&out);
        let it = found
            .iter()
            .find(|it| it["rule"] == rule)
            .unwrap_or_else(|| panic!("{reference}: {out}"));
        assert_eq!(it["line"], 8, "{reference}");
    }
    assert!(listener.accept().is_err(), "somebody called");
}

#[test]
fn a_rule_is_explained() {
    let folder = Path::new(".");
    let (code, out, _) = run(folder, &["explain", "missing-items"], "");
    assert_eq!(code, 0);
    for part in ["missing-items (error, validate)", "Why:", "Bad:", "Good:"] {
        assert!(out.contains(part), "{out}");
    }
    let (code, _, error) = run(folder, &["explain", "missing-item"], "");
    assert_eq!(code, 2);
    assert!(error.contains("did you mean `missing-items`?"), "{error}");
}

#[test]
fn what_no_example_shows_is_a_table_and_a_percentage() {
    let text = CLEAN.replace(
        "paths: {}",
        "paths: {}\ncomponents:\n  schemas:\n    A: {type: object, properties: {b: {type: string}, c: {type: string}}, example: {b: x}}",
    );
    let (code, out) = with(&[("a.yaml", &text)], &["examples", "a.yaml", "--coverage"]);
    assert_eq!(code, 0);
    assert!(
        out.contains("   1 of 2    A: c\nexamples show 1 of 2 schema properties, 50.0 %"),
        "{out}"
    );
}
