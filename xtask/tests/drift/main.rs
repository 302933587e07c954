//! `cargo xtask drift`: pages and documents of a vendor against a document.

#[path = "../support/command.rs"]
mod command;

use std::path::Path;

use command::{Ended, run};
use serde_json::Value;

const DOCUMENT: &str = include_str!("pets.yaml");
const MARKDOWN: &str = include_str!("pets.mdx");
const TEXT: &str = include_str!("pets.txt");

/// Compares sources with the document. Files are in the folder in which the command runs.
fn drift(files: &[(&str, &str)], arguments: &[&str]) -> Ended {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("the file is written");
    };
    write("pets.yaml", DOCUMENT);
    for (name, text) in files {
        write(name, text);
    }
    let mut all = vec![
        "drift",
        "--document",
        "pets.yaml",
        "--decisions",
        "drift.toml",
    ];
    all.extend(arguments);
    run(folder.path(), &all, "")
}

fn report(files: &[(&str, &str)], arguments: &[&str]) -> (i32, Value) {
    let mut all = arguments.to_vec();
    all.extend(["--format", "json"]);
    let ended = drift(files, &all);
    let report = serde_json::from_str(&ended.stdout).expect("a JSON report");
    (ended.code, report)
}

/// The kinds of the differences, with operation and subject.
fn kinds(report: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let differences = report["differences"].as_array().expect("an array");
    let show = |it: &Value| {
        let (kind, operation) = (text(&it["kind"]), text(&it["operation"]));
        format!("{kind} | {operation} | {}", text(&it["subject"]))
    };
    differences.iter().map(show).collect()
}

fn differences_of(page: &str) -> Vec<String> {
    let (code, report) = report(&[("pets.mdx", page)], &["pets.mdx"]);
    let kinds = kinds(&report);
    assert_eq!(code, i32::from(!kinds.is_empty()), "{report:#}");
    kinds
}

#[test]
fn pages_of_both_formats_match_the_document() {
    for (name, page) in [("pets.mdx", MARKDOWN), ("pets.txt", TEXT)] {
        let ended = drift(&[(name, page)], &[name]);
        assert_eq!(
            (ended.code, ended.stderr.as_str()),
            (0, ""),
            "{}",
            ended.stdout
        );
        assert_eq!(
            ended.stdout,
            format!(
                "{name}: 3 operations read\n\
                 openapi.yaml: 3 operations; 0 undecided differences, 0 decided, 0 stale decisions\n"
            )
        );
    }
}

#[test]
fn each_changed_fact_is_reported_and_nothing_else() {
    for (from, to, expected) in [
        (
            "DELETE /pets/<pet_id>",
            "PATCH /pets/<pet_id>",
            "operation-missing | PATCH /pets/{pet_id} | -; operation-not-documented | DELETE /pets/{pet_id} | -",
        ),
        (
            "GET /pets/\n",
            "GET /cats/\n",
            "unreadable | - | -; operation-missing | GET /cats | -; operation-not-documented | GET /pets | -",
        ),
        (
            "DELETE /pets/<pet_id>",
            "DELETE /pets/<id>",
            "parameter-name | DELETE /pets/{pet_id} | pet_id",
        ),
        (
            "`kind` **string**",
            "`type` **string**",
            "parameter-missing | GET /pets | type; parameter-not-documented | GET /pets | kind",
        ),
        (
            "`kind` **string**",
            "`kind` **number**",
            "parameter-type | GET /pets | kind",
        ),
        (
            "`kind` **string** (_optional_)",
            "`kind` **string**",
            "parameter-required | GET /pets | kind",
        ),
        (
            "`name` **string**:",
            "`name` **string** (_optional_):",
            "parameter-required | POST /pets | name",
        ),
        (
            "Default: 10",
            "Default: 20",
            "parameter-default | - | limit",
        ),
        ("- Default: 10\n", "", "parameter-default | - | limit"),
        ("Max: 100", "Max: 50", "parameter-bound | - | limit"),
        ("Min: 0", "", "parameter-bound | POST /pets | age"),
        (
            "`limit` **integer**",
            "`size` **integer**",
            "parameter-missing | - | size",
        ),
        (
            "pets\\?limit\\=3",
            "pets\\?colour\\=3",
            "parameter-missing | GET /pets | colour",
        ),
        (
            "\"p_1\", // the ID",
            "\"p_9\", // the ID",
            "example-differs | GET /pets | response 1",
        ),
        (
            "\"age\": 9",
            "\"age\": 8",
            "example-differs | POST /pets | response 2",
        ),
        (
            "\"Tom\"",
            "\"Tim\"",
            "example-differs | POST /pets | request 1",
        ),
        (
            "```json\n{ \"data\": { \"id\": \"p_1\", \"age\": 1 } }\n```\n",
            "",
            "example-not-documented | POST /pets | own response 1",
        ),
        (
            "#### Path Parameters\n\n`pet_id` **string**",
            "#### Path Parameters\n\n| `pet_id` | string |",
            "unreadable | - | -",
        ),
        (
            "GET /pets/\n",
            "Pets\n",
            "unreadable | - | -; parameter-missing | - | kind; operation-not-documented | GET /pets | -",
        ),
        (
            "`kind` **string** (_optional_)",
            "`kind` (_optional_)",
            "unreadable | - | -; unreadable | - | -; parameter-not-documented | GET /pets | kind",
        ),
        (
            "-d '{\"name\": \"Tom\"}'",
            "-d '{\"name\": Tom}'",
            "unreadable | - | -; example-not-documented | POST /pets | own request 1",
        ),
        (
            "\"owner\": null\n",
            "owner: null\n",
            "unreadable | - | -; example-not-documented | GET /pets | own response 1",
        ),
        (
            "curl https://example.com/v1/pets\\?",
            "curl https://example.com/v1/cats\\?",
            "unreadable | - | -",
        ),
    ] {
        let page = MARKDOWN.replacen(from, to, 1);
        assert_ne!(page, MARKDOWN, "{from} is not on the page");
        let found = differences_of(&page);
        assert_eq!(found.join("; "), expected, "{from} → {to}");
    }
}

#[test]
fn an_operation_of_the_document_alone_is_reported_unless_the_source_is_partial() {
    let end = MARKDOWN
        .find("### Delete a pet")
        .expect("the section exists");
    let page = &MARKDOWN[..end];
    assert_eq!(
        differences_of(page),
        ["operation-not-documented | DELETE /pets/{pet_id} | -"]
    );
    let ended = drift(&[("pets.mdx", page)], &["pets.mdx", "--partial"]);
    assert_eq!(ended.code, 0, "{}", ended.stdout);
    // Another source documents it.
    let other = format!("# More\n\n{}", &MARKDOWN[end..]);
    let files = [("pets.mdx", page), ("more.md", &other)];
    let ended = drift(&files, &["pets.mdx", "more.md"]);
    assert_eq!(ended.code, 0, "{}", ended.stdout);
}

#[test]
fn differences_have_both_places() {
    let page = MARKDOWN.replace("`kind` **string**", "`kind` **number**");
    let ended = drift(&[("pets.mdx", &page)], &["pets.mdx"]);
    let line = page
        .lines()
        .position(|line| line.starts_with("`kind`"))
        .expect("the line exists");
    let expected = format!(
        "parameter-type: GET /pets, kind: the type is number in the documentation, string in \
         openapi.yaml\n  documented: pets.mdx:{}\n  ours: pets.yaml:15\n",
        line + 1
    );
    assert!(ended.stdout.contains(&expected), "{}", ended.stdout);
}

#[test]
fn a_decision_hides_its_difference_and_is_stale_without_it() {
    let page = MARKDOWN.replace("Default: 10", "Default: 20");
    let draft = drift(&[("pets.mdx", &page)], &["pets.mdx", "--format", "toml"]).stdout;
    let without_reason = drift(
        &[("pets.mdx", &page), ("drift.toml", &draft)],
        &["pets.mdx"],
    );
    assert_eq!(without_reason.code, 2);
    assert!(
        without_reason.stderr.contains("has no reason"),
        "{}",
        without_reason.stderr
    );

    let decisions = draft.replace("reason = \"\"", "reason = \"The server uses 10.\"");
    let decided = drift(
        &[("pets.mdx", &page), ("drift.toml", &decisions)],
        &["pets.mdx"],
    );
    assert_eq!(decided.code, 0, "{}", decided.stdout);
    assert!(
        decided
            .stdout
            .contains("0 undecided differences, 1 decided")
    );

    // The documentation changes once more, so the decision is about another difference.
    for (default, undecided) in [("Default: 10", 0), ("Default: 30", 1)] {
        let page = MARKDOWN.replace("Default: 10", default);
        let files = [("pets.mdx", page.as_str()), ("drift.toml", &decisions)];
        let (code, report) = report(&files, &["pets.mdx"]);
        assert_eq!(code, 1);
        assert_eq!(kinds(&report).len(), undecided);
        assert_eq!(report["stale"].as_array().map(Vec::len), Some(1));
    }
    // A decision about another source is not stale.
    let files = [("pets.txt", TEXT), ("drift.toml", &decisions)];
    let ended = drift(&files, &["pets.txt"]);
    assert_eq!(ended.code, 0, "{}", ended.stdout);
}

#[test]
fn an_openapi_document_is_compared_by_its_schemas_and_examples() {
    let same = drift(&[("vendor.yaml", DOCUMENT)], &["vendor.yaml"]);
    assert_eq!(same.code, 0, "{}", same.stdout);
    let vendor = DOCUMENT
        .replace("age: {type: integer, minimum: 0}", "age: {type: string}")
        .replace("{data: {id: p_1, age: 1}}", "{data: {id: p_1, age: 2}}");
    let (code, report) = report(&[("vendor.yaml", &vendor)], &["vendor.yaml"]);
    let found = kinds(&report);
    assert_eq!(code, 1);
    assert!(
        found.iter().any(|it| it.starts_with("schema | ")),
        "{found:#?}"
    );
    assert!(
        found.contains(&"example-differs | POST /pets | response 1".to_owned()),
        "{found:#?}"
    );
}

#[test]
fn an_openapi_fragment_on_a_page_is_read() {
    let from = DOCUMENT.find("  /pets/{pet_id}:").expect("the path exists");
    let fragment = DOCUMENT[from..].replace("DELETE", "delete");
    let page = format!(
        "# Delete a pet\n\n````yaml delete /pets/{{pet_id}}\nopenapi: 3.0.3\n\
         info: {{title: Pets, version: '1'}}\nservers: [{{url: 'https://example.com/v1'}}]\n\
         paths:\n{fragment}````\n"
    );
    let (code, found) = report(&[("delete.md", &page)], &["delete.md", "--partial"]);
    assert_eq!((code, kinds(&found)), (0, Vec::new()));

    let other = page.replace(
        "pet_id, in: path, required: true, schema: {type: string}",
        "pet_id, in: path, required: true, schema: {type: integer}",
    );
    let (_, found) = report(&[("delete.md", &other)], &["delete.md", "--partial"]);
    let schema = &found["differences"][0];
    assert_eq!(schema["kind"], "schema", "{found:#}");
    let line = page
        .lines()
        .position(|line| line.contains("name: pet_id"))
        .expect("the line exists");
    assert_eq!(schema["documented"]["line"], line + 1);

    let newer = page.replace("3.0.3", "4.0.0");
    let (_, found) = report(
        &[("delete.md", &format!("{MARKDOWN}\n{newer}"))],
        &["delete.md"],
    );
    assert_eq!(kinds(&found), ["unreadable | - | -"]);
}

#[test]
fn a_source_without_operations_is_an_error() {
    for (name, text, expected) in [
        (
            "a.md",
            "# Pets\n\nNothing.\n",
            "has no line such as `GET /path`",
        ),
        ("a.txt", "", "has no line such as `GET /path`"),
        (
            "a.html",
            "<!doctype html><html><body>GET /pets</body></html>",
            "is HTML",
        ),
        ("a.yaml", "a: [", "a.yaml"),
    ] {
        let ended = drift(&[(name, text)], &[name]);
        assert_eq!(ended.code, 2, "{name}: {}", ended.stdout);
        assert!(ended.stderr.contains(expected), "{name}: {}", ended.stderr);
    }
    assert_eq!(drift(&[], &["missing.md"]).code, 2);
}

#[test]
fn openapi_yaml_matches_itself() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let ended = run(&root, &["drift", "openapi.yaml"], "");
    assert_eq!(ended.code, 0, "{}", ended.stdout);
}
