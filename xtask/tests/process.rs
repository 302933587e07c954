//! The contract of the lint commands: what they print, and the exit codes.

#[path = "support/command.rs"]
mod command;

use std::collections::BTreeSet;
use std::path::Path;

use command::run;
use serde_json::Value;

const CLEAN: &str = "openapi: 3.0.3
info: {title: A, version: '1'}
servers: [{url: /v1}]
paths: {}
";

/// Runs a command in a folder with these files. Returns its exit code and standard output.
fn with(files: &[(&str, &str)], arguments: &[&str]) -> (i32, String) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        let parent = path.parent().expect("a folder");
        std::fs::create_dir_all(parent).expect("the folder is created");
        std::fs::write(path, text).expect("the file is written");
    }
    let ended = run(folder.path(), arguments, "");
    (ended.code, ended.stdout)
}

/// Returns the findings of a report in JSON.
fn json(text: &str) -> Vec<Value> {
    let report: Value = serde_json::from_str(text).expect("JSON");
    let findings = report["findings"].as_array();
    findings.expect("a list of findings").clone()
}

#[test]
fn exit_code_depends_on_severity_and_fail_on() {
    let warned = CLEAN.replace("url: /v1", "url: /v1/");
    let broken = CLEAN.replace("title: A, ", "");
    for (name, text, arguments, code) in [
        ("clean", CLEAN, &[][..], 0),
        ("a warning", &warned, &[], 0),
        (
            "a warning at the bar",
            &warned,
            &["--fail-on", "warning"],
            1,
        ),
        ("an error at the default bar", &broken, &[], 1),
        ("an error", &broken, &["--fail-on", "error"], 1),
        ("invalid YAML", "a: [", &[], 2),
        ("3.1", "openapi: 3.1.0\n", &[], 1),
        ("3.2", "openapi: 3.2.0\n", &[], 2),
        ("Swagger", "swagger: '2.0'\n", &[], 2),
        ("a list", "- a\n", &[], 2),
        ("an empty file", "", &[], 2),
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
fn yaml_and_json_are_distinguished_by_content() {
    let folder = tempfile::tempdir().expect("a folder");
    let object =
        r#"{"openapi": "3.0.3", "info": {"title": "A"}, "servers": [{"url": "/"}], "paths": {}}"#;
    for (text, line) in [(object, 1), (&CLEAN.replace(", version: '1'", ""), 2)] {
        let ended = run(folder.path(), &["validate", "-", "--format", "json"], text);
        assert_eq!(ended.code, 1);
        let found = json(&ended.stdout);
        let [finding] = &found[..] else {
            panic!("{found:#?}");
        };
        assert_eq!(finding["file"], "-");
        assert_eq!(finding["line"], line);
        assert_eq!(finding["rule"], "missing-field");
        // The extension does not matter.
        let (code, other) = with(
            &[("a.txt", text)],
            &["validate", "a.txt", "--format", "json"],
        );
        assert_eq!((code, json(&other)[0]["line"].clone()), (1, line.into()));
    }
}

#[test]
fn every_finding_has_every_json_key() {
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
    let rules: BTreeSet<&str> = found.iter().filter_map(|it| it["rule"].as_str()).collect();
    assert_eq!(
        rules,
        BTreeSet::from([
            "example-type-mismatch",
            "invalid-email",
            "missing-field",
            "missing-server",
            "missing-success-content",
            "unused-component",
        ])
    );
    let expected = BTreeSet::from([
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
    ]);
    for it in &found {
        let keys = it.as_object().expect("an object").keys();
        assert_eq!(keys.map(String::as_str).collect::<BTreeSet<_>>(), expected);
    }
    let one = found
        .iter()
        .find(|it| it["rule"] == "missing-success-content")
        .expect("it is reported");
    assert_eq!(one["operation"], "a");
    assert_eq!(one["pointer"], "/paths/~1a%b,c/get/responses/200");
    assert_eq!(
        (one["line"].clone(), one["column"].clone()),
        (4.into(), 46.into())
    );
    assert_eq!(one["severity"], "note");
    let (code, out) = with(
        &[("a.yaml", CLEAN)],
        &["check", "a.yaml", "--format", "json"],
    );
    assert_eq!((code, json(&out)), (0, vec![]));
}

#[test]
fn workflow_annotations_are_escaped_and_on_one_line() {
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
fn human_format_underlines_the_position() {
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
fn references_to_files_are_resolved_and_urls_are_never_fetched() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("it is non-blocking");
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
        ("./other.yaml", "unknown-field", 1),
        ("other.yaml#/C", "unresolved-external-ref", 1),
        ("missing.yaml#/A", "unresolved-external-ref", 1),
        ("broken.yaml#/A", "unresolved-external-ref", 1),
        (".", "unresolved-external-ref", 1),
        ("S", "unresolved-external-ref", 1),
        ("//example.com/a.yaml", "remote-ref", 0),
        (remote.as_str(), "remote-ref", 0),
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
        // The file that is referred to as a whole is not a schema.
        let (file, line) = match reference {
            "./other.yaml" => ("other.yaml", 1),
            _ => ("a.yaml", 8),
        };
        assert_eq!(
            (&it["file"], &it["line"]),
            (&file.into(), &line.into()),
            "{reference}"
        );
    }
    assert!(listener.accept().is_err(), "a URL was fetched");
}

#[test]
fn rule_is_explained_and_a_similar_name_is_suggested() {
    let folder = Path::new(".");
    let ended = run(folder, &["explain", "missing-items"], "");
    assert_eq!(ended.code, 0);
    for part in ["missing-items (error, validate)", "Why:", "Bad:", "Good:"] {
        assert!(ended.stdout.contains(part), "{}", ended.stdout);
    }
    let ended = run(folder, &["explain", "missing-item"], "");
    assert_eq!(ended.code, 2);
    let error = "unknown rule `missing-item`; did you mean `missing-items`?";
    assert!(ended.stderr.contains(error), "{}", ended.stderr);
}

#[test]
fn coverage_lists_properties_without_an_example() {
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

#[test]
fn settings_change_severities_and_turn_rules_off() {
    let text = CLEAN.replace("paths: {}", "paths:\n  /in/a: {delete: {responses: {'204': {description: D}}}}\n  /out/a: {delete: {responses: {'204': {description: D}}}}");
    let run = |config: &str, arguments: &[&str]| {
        let files = [("a.yaml", &*text), ("openapi-lint.toml", config)];
        let arguments = [&["validate", "a.yaml", "--format", "json"], arguments].concat();
        let (code, out) = with(&files, &arguments);
        let found = json(&out);
        let lines: Vec<_> = found.iter().filter_map(|it| it["line"].as_u64()).collect();
        (code, lines)
    };
    assert_eq!(run("", &[]), (0, vec![5, 6]));
    let off = "[rules]\nmissing-operation-id = 'off'\n";
    assert_eq!(run(off, &[]), (0, vec![]));
    let part = "[[overrides]]\npaths = ['/in/**']\nrules = {missing-operation-id = 'off'}\n";
    assert_eq!(run(part, &[]), (0, vec![6]));
    let error = "[rules]\nmissing-operation-id = 'error'\n";
    assert_eq!(run(error, &[]), (1, vec![5, 6]));

    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("a.yaml"), &text).expect("the file is written");
    let config = folder.path().join("my.toml");
    std::fs::write(&config, "[rules]\nmissing-operation-ids = 'off'\n").expect("it is written");
    let ended = command::run(
        folder.path(),
        &["validate", "a.yaml", "--config", "my.toml"],
        "",
    );
    assert_eq!(ended.code, 2);
    let message = "my.toml is invalid: line 2: unknown rule `missing-operation-ids`; did you mean `missing-operation-id`?";
    assert!(ended.stderr.contains(message), "{}", ended.stderr);
}

#[test]
fn many_findings_of_a_rule_are_summed_up_in_the_human_report() {
    let schemas: String = (0..40)
        .map(|number| format!("    A{number}: {{type: strng}}\n"))
        .collect();
    let text = CLEAN.replace(
        "paths: {}",
        &format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}"),
    );
    let (_, out) = with(&[("a.yaml", &text)], &["validate", "a.yaml"]);
    assert_eq!(
        out.matches("error[invalid-field-value]: `strng`").count(),
        3,
        "{out}"
    );
    let line = "error[invalid-field-value]: 37 more, at 10:16, 11:16, 12:16, 13:16, 14:16, 15:16, 16:16, 17:17, … (`--all` shows them)\n";
    assert!(out.contains(line), "{out}");
    assert!(out.contains("a.yaml: 40 errors in"), "{out}");
    let (_, out) = with(&[("a.yaml", &text)], &["validate", "a.yaml", "--all"]);
    assert_eq!(
        out.matches("error[invalid-field-value]: `strng`").count(),
        40
    );
    let (_, out) = with(
        &[("a.yaml", &text)],
        &["validate", "a.yaml", "--format", "json"],
    );
    assert_eq!(json(&out).len(), 40);
    let few = CLEAN.replace(
        "paths: {}",
        "paths: {}\ncomponents: {schemas: {A: {type: strng}, B: {type: strng}}}",
    );
    let (_, out) = with(&[("a.yaml", &few)], &["validate", "a.yaml"]);
    assert_eq!(
        out.matches("error[invalid-field-value]: `strng`").count(),
        2
    );
}

#[test]
fn conventions_of_this_project_apply_to_its_own_document_only() {
    let text = CLEAN.replace("paths: {}", "paths: {/a: {get: {operationId: listA, responses: {'204': {description: D}}}}}\ncomponents: {schemas: {A: {type: object, properties: {extra: {type: string}}}}}");
    let rules = |file: &str| -> BTreeSet<String> {
        let (_, out) = with(&[(file, &text)], &["validate", file, "--format", "json"]);
        let found = json(&out);
        let rules = found.iter().filter_map(|it| it["rule"].as_str());
        rules.map(str::to_owned).collect()
    };
    let standard = BTreeSet::from(["unused-component".to_owned()]);
    assert_eq!(rules("other.yaml"), standard);
    let own = rules("openapi.yaml");
    for rule in [
        "incomplete-operation",
        "missing-common-parameter",
        "missing-error-response",
        "reserved-property-extra",
        "undescribed-schema",
    ] {
        assert!(own.contains(rule), "{rule}: {own:?}");
    }
}

#[test]
fn other_versions_and_encodings_are_named() {
    let message = |bytes: &[u8]| {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a.yaml"), bytes).expect("the file is written");
        let ended = run(
            folder.path(),
            &["validate", "a.yaml", "--format", "json"],
            "",
        );
        let found = json(&ended.stdout);
        let message = found.first().and_then(|it| it["message"].as_str());
        (ended.code, message.unwrap_or_default().to_owned())
    };
    for (bytes, expected) in [
        (&b"openapi: 3.2.0\n"[..], "this is an OpenAPI 3.2 document"),
        (b"swagger: '2.0'\n", "this is a Swagger 2.0 document"),
        (
            b"openapi: 3.0\n",
            "`openapi` is 3.0, without the patch version",
        ),
        (b"", "the document is empty"),
        (b"o\0\0\0p\0\0\0", "not YAML: the text is UTF-32"),
    ] {
        assert_eq!(message(bytes), (2, expected.to_owned()));
    }
    let utf16: Vec<u8> = CLEAN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(message(&utf16), (0, String::new()));
}

/// The files of a small document; two places are wrong.
const FILES: &[(&str, &str)] = &[
    (
        "openapi.yaml",
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: /v1}]\npaths:\n  /u/{id}:\n    $ref: paths/user.yaml\n",
    ),
    (
        "paths/user.yaml",
        "get:\n  operationId: getUser\n  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]\n  \
         responses:\n    '200':\n      description: D\n      content:\n        application/json:\n          \
         schema: {$ref: '../schemas/User.yaml'}\n          example: {id: x}\n",
    ),
    (
        "schemas/User.yaml",
        "type: object\nrequired: [id]\nproperties:\n  id: {type: integer}\n  addr: {$ref: './Address.yaml'}\n",
    ),
    (
        "schemas/Address.yaml",
        "type: object\nproperties:\n  street: {type: strng}\n",
    ),
];

#[test]
fn findings_in_other_files_are_at_their_place() {
    let (code, out) = with(FILES, &["check", "openapi.yaml", "--format", "json"]);
    assert_eq!(code, 1, "{out}");
    let found = json(&out);
    for (rule, file, line, pointer) in [
        (
            "example-type-mismatch",
            "paths/user.yaml",
            10,
            "/get/responses/200/content/application~1json/example/id",
        ),
        (
            "invalid-field-value",
            "schemas/Address.yaml",
            3,
            "/properties/street/type",
        ),
    ] {
        let it = found
            .iter()
            .find(|it| it["file"] == file && it["rule"] == rule)
            .unwrap_or_else(|| panic!("{file}: {out}"));
        assert_eq!(
            (&it["line"], &it["pointer"]),
            (&line.into(), &pointer.into()),
            "{it}"
        );
    }
    let in_operation = found.iter().find(|it| it["file"] == "paths/user.yaml");
    assert_eq!(
        in_operation.map(|it| &it["operation"]),
        Some(&"getUser".into())
    );
    let (_, human) = with(FILES, &["check", "openapi.yaml"]);
    assert!(human.contains("--> schemas/Address.yaml:3:"), "{human}");
    assert!(human.contains(" in 1 operation, "), "{human}");
    assert!(human.contains("street: {type: strng}"), "{human}");
}

#[test]
fn missing_file_is_one_error_and_the_summary_names_it() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: /v1}]\npaths: {}\ncomponents:\n  \
                schemas:\n    A: {$ref: 's.yaml#/A'}\n    B: {$ref: 's.yaml#/B'}\n    C: {$ref: 'https://example.com/c.yaml'}\n";
    let (code, out) = with(&[("openapi.yaml", text)], &["validate", "openapi.yaml"]);
    assert_eq!(code, 1, "{out}");
    assert_eq!(out.matches("[unresolved-external-ref]").count(), 1, "{out}");
    assert!(out.contains("cannot read `s.yaml`"), "{out}");
    assert!(out.contains("(1 more reference to this file)"), "{out}");
    assert!(
        out.contains("; not read: s.yaml, https://example.com/c.yaml"),
        "{out}"
    );
    let files = [("openapi.yaml", text)];
    let (_, out) = with(&files, &["validate", "openapi.yaml", "--format", "json"]);
    let report: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(
        report["not_read"],
        serde_json::json!(["s.yaml", "https://example.com/c.yaml"])
    );
    assert_eq!(report["checked"], true);
}
