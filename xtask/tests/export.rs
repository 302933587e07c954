//! The output and exit codes of `cargo xtask export`.

#[path = "support/command.rs"]
mod command;

use std::path::Path;

use command::{Ended, run};

const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.yaml");

fn export(arguments: &[&str]) -> Ended {
    run(Path::new("."), &[&["export"], arguments].concat(), "")
}

#[test]
fn document_is_on_stdout_and_adjustments_on_stderr() {
    let plain = export(&[OWN]);
    assert_eq!(plain.code, 0);
    assert!(plain.stdout.starts_with("openapi: \"3.0.3\"\ninfo:\n"));
    assert_eq!(plain.stderr, "");

    let adjusted = export(&[OWN, "--for", "rust"]);
    assert_eq!(adjusted.code, 0);
    assert!(adjusted.stdout.starts_with("openapi: \"3.0.3\"\ninfo:\n"));
    assert!(adjusted.stderr.starts_with(
        "adjusted: deduplicate-property-names: /components/schemas/WorkflowStep/properties/codeRaw: "
    ));

    // The default version of the target, and an explicit one.
    let of_target = export(&[OWN, "--for", "datamodel-codegen"]);
    assert!(of_target.stdout.starts_with("openapi: \"3.1.1\"\n"));
    let explicit = export(&[OWN, "--for", "datamodel-codegen", "--openapi", "3.0"]);
    assert!(explicit.stdout.starts_with("openapi: \"3.0.3\"\n"));
}

#[test]
fn extension_of_the_output_selects_the_syntax() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("text").to_owned();
    for (name, more, start) in [
        ("a.json", &[][..], "{\n  \"openapi\": \"3.1.1\",\n"),
        ("a.yaml", &[][..], "openapi: \"3.1.1\"\n"),
        ("b.json", &["--format", "yaml"][..], "openapi: \"3.1.1\"\n"),
        (
            "b",
            &["--format", "json"][..],
            "{\n  \"openapi\": \"3.1.1\",\n",
        ),
    ] {
        let file = path(name);
        let written = export(&[&[OWN, "--openapi", "3.1", "-o", &file], more].concat());
        assert_eq!(written.code, 0, "{}", written.stderr);
        assert_eq!(written.stdout, "");
        let text = std::fs::read_to_string(&file).expect("the file was written");
        assert!(text.starts_with(start), "{name}");
    }
    let nowhere = path("missing/a.yaml");
    let failed = export(&[OWN, "-o", &nowhere]);
    assert_eq!(failed.code, 2);
    assert!(failed.stderr.contains("cannot write `") && failed.stderr.contains("missing/a.yaml`"));
}

#[test]
fn document_that_cannot_be_exported_is_an_error_with_a_position() {
    let folder = tempfile::tempdir().expect("a folder");
    for (text, message) in [
        (
            "openapi: 3.1.0\ninfo: {}\n",
            "error[unsupported-openapi-version]",
        ),
        ("openapi: 3.0.0\ninfo: {title: [\n", "error[invalid-yaml]"),
        ("openapi: 3.0.0\nx-a: .inf\n", "JSON has no number `.inf`"),
    ] {
        let path = folder.path().join("bad.yaml");
        std::fs::write(&path, text).expect("the file can be written");
        let file = path.to_str().expect("text");
        let failed = export(&[file]);
        assert_eq!(failed.code, 2, "{text}");
        assert_eq!(failed.stdout, "");
        assert!(failed.stderr.contains(message), "{}", failed.stderr);
        assert!(failed.stderr.contains("bad.yaml:"), "{}", failed.stderr);
    }
    let failed = export(&["nothing-here.yaml"]);
    assert_eq!(failed.code, 2);
    for part in ["error[unreadable-file]", "nothing-here.yaml"] {
        assert!(failed.stderr.contains(part), "{}", failed.stderr);
    }
}

#[test]
fn unknown_targets_and_adjustments_get_a_suggestion() {
    for (option, name, expected) in [
        (
            "--for",
            "rsut",
            "unknown target `rsut`; did you mean `rust`?",
        ),
        // The name of the tool, and a part of a name.
        (
            "--for",
            "datamodel-code-generator",
            "unknown target `datamodel-code-generator`; did you mean `datamodel-codegen`?",
        ),
        (
            "--for",
            "axios",
            "unknown target `axios`; did you mean `typescript-axios`?",
        ),
        (
            "--for",
            "cobol",
            "unknown target `cobol`; `conservative` is for a generator that is not listed, and \
             `--list-targets` lists all",
        ),
        (
            "--adjust",
            "union-as-any,any-of-as-oneof",
            "unknown adjustment `any-of-as-oneof`; did you mean `any-of-as-one-of`?",
        ),
        (
            "--adjust",
            "required-only",
            "unknown adjustment `required-only`; did you mean `drop-required-only-variants`?",
        ),
        (
            "--adjust",
            "plain-pahts,",
            "unknown adjustment `plain-pahts`; choose from concrete-paths-first, ",
        ),
        (
            "--adjust",
            "union-as-any,",
            "unknown adjustment ``; choose from ",
        ),
    ] {
        let failed = export(&[OWN, option, name]);
        assert_eq!((failed.code, failed.stdout.as_str()), (2, ""));
        assert!(failed.stderr.contains(expected), "{}", failed.stderr);
    }
}

#[test]
fn adjustments_are_combined_with_those_of_the_target() {
    let adjusted = |arguments: &[&str]| -> Vec<String> {
        let ended = export(&[&[OWN], arguments].concat());
        assert_eq!(ended.code, 0, "{}", ended.stderr);
        let lines = ended.stderr.lines().filter_map(|line| {
            let (name, _) = line.strip_prefix("adjusted: ")?.split_once(':')?;
            Some(name.to_owned())
        });
        let mut names: Vec<_> = lines.collect();
        names.dedup();
        names
    };
    assert_eq!(
        adjusted(&["--adjust", "union-as-any,ranges-as-default"]),
        ["ranges-as-default", "union-as-any"]
    );
    assert_eq!(
        adjusted(&[
            "--for",
            "ruby",
            "--adjust",
            "deduplicate-property-names,ranges-as-default"
        ]),
        [
            "ranges-as-default",
            "drop-defaults",
            "deduplicate-property-names"
        ]
    );
    assert_eq!(
        adjusted(&["--for", "conservative"]),
        [
            "ranges-as-default",
            "deduplicate-property-names",
            "drop-required-only-variants",
            "union-as-any"
        ]
    );
}

#[test]
fn document_is_not_overwritten_and_nothing_is_written_before_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    write_files(here);
    let main = std::fs::read_to_string(here.join("api/openapi.yaml")).expect("a file");
    for output in ["api/openapi.yaml", "api/../api/schemas/User.yaml"] {
        let failed = run(here, &["export", "api/openapi.yaml", "-o", output], "");
        assert_eq!(failed.code, 2);
        let expected = format!("error: cannot write `{output}`: it is a file of the document");
        assert!(failed.stderr.starts_with(&expected), "{}", failed.stderr);
    }
    let failed = run(here, &["export", "api/openapi.yaml", "--split", "api"], "");
    assert_eq!(failed.code, 2);
    assert!(failed.stderr.contains("it is a file of the document"));
    let unchanged = std::fs::read_to_string(here.join("api/openapi.yaml")).expect("a file");
    assert_eq!(unchanged, main);

    // The second file cannot be split, so the first one is not written.
    std::fs::write(here.join("outside.yaml"), "type: string\n").expect("a file");
    let text = main.replace("{type: integer}", "{$ref: ../outside.yaml}");
    std::fs::write(here.join("api/openapi.yaml"), text).expect("a file");
    let failed = run(here, &["export", "api/openapi.yaml", "--split", "out"], "");
    assert_eq!(failed.code, 2);
    assert!(
        failed.stderr.contains("cannot split: `outside.yaml`"),
        "{}",
        failed.stderr
    );
    assert!(!here.join("out").exists());

    // The adjustments are listed only if the export was written.
    let failed = export(&[OWN, "--for", "rust", "-o", "missing-folder/a.yaml"]);
    assert_eq!(failed.code, 2);
    assert!(
        failed.stderr.starts_with("error: cannot write"),
        "{}",
        failed.stderr
    );
}

#[test]
fn list_targets_lists_all_targets_and_adjustments() {
    let listed = export(&["--list-targets"]);
    assert_eq!(listed.code, 0);
    for target in openapi_export::TARGETS {
        assert!(listed.stdout.contains(target.name));
        for adjustment in target.adjustments {
            assert!(listed.stdout.contains(adjustment.reason));
        }
    }
}

/// Documents with cycles, deep nesting, and references that cannot be resolved.
fn malformed_documents() -> Vec<String> {
    let with = |schemas: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
        )
    };
    let chain: String = (0..10_000)
        .map(|n| {
            format!(
                "    S{n}: {{nullable: true, allOf: [{{$ref: '#/components/schemas/S{}'}}]}}\n",
                n + 1
            )
        })
        .collect();
    let doubling: String = (0..60)
        .map(|n| {
            let next = format!("{{$ref: '#/components/schemas/S{}'}}", n + 1);
            format!("    S{n}: {{nullable: true, oneOf: [{next}, {next}], not: {next}}}\n")
        })
        .collect();
    let deep = format!(
        "{}{}",
        "{allOf: [".repeat(150),
        "{type: string}".to_owned() + &"]}".repeat(150)
    );
    vec![
        with("    A: {nullable: true, allOf: [{$ref: '#/components/schemas/A'}]}\n"),
        with("    A: {$ref: '#/components/schemas/A'}\n"),
        with("    A: {$ref: '#'}\n    B: {$ref: '#/info'}\n    C: {$ref: '#/components/schemas'}\n    D: {$ref: 7}\n    E: {$ref: 'http://a/b'}\n"),
        with("    A: {nullable: [], type: 3, enum: {}, allOf: 1, properties: [], required: {}, items: [], minimum: x, exclusiveMinimum: true, example: {$ref: '#/no'}, not: false}\n"),
        with(&format!("    A: {deep}\n")),
        with(&format!("{doubling}    S60: {{type: string}}\n")),
        with(&format!("{chain}    S10000: {{type: string}}\n")),
        "openapi: 3.0.0\n".to_owned(),
        "openapi: 3.0.0\npaths: [1, {a: b}]\ninfo: 3\ncomponents: {schemas: null, responses: {A: {$ref: '#/components/responses/A'}}}\n".to_owned(),
        "openapi: 3.0.0\npaths: {/a: {get: {responses: {4XX: {$ref: '#/components/responses/A'}, 5XX: 1, default: []}}}}\ncomponents: {responses: {A: {$ref: '#/components/responses/A'}}}\n".to_owned(),
    ]
}

#[test]
fn malformed_documents_are_exported_without_a_panic() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("malformed.yaml");
    let file = path.to_str().expect("text");
    for text in malformed_documents() {
        std::fs::write(&path, &text).expect("the file can be written");
        for arguments in [
            &["--openapi", "3.0"][..],
            &["--openapi", "3.1"],
            &["--openapi", "3.1", "--for", "rust"],
            &["--for", "orval"],
            &["--for", "kotlin"],
            &["--for", "conservative", "--adjust", "any-of-as-one-of"],
            &["--adjust", "any-of-as-one-of"],
        ] {
            let ended = export(&[&[file], arguments].concat());
            let start: String = text.chars().take(300).collect();
            assert_eq!(ended.code, 0, "{start}\n{}", ended.stderr);
            assert!(
                !ended.stderr.contains("panicked"),
                "{start}\n{}",
                ended.stderr
            );
        }
    }
}

/// Writes a document of several files, which refer to each other in both directions.
fn write_files(folder: &Path) {
    for (name, text) in [
        (
            "api/openapi.yaml",
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /u:\n    $ref: paths/user.yaml\n\
             components:\n  schemas:\n    Id: {type: string}\n    User: {type: integer}\n",
        ),
        (
            "api/paths/user.yaml",
            "get:\n  operationId: getUser\n  responses:\n    '200':\n      description: D\n      content:\n        \
             application/json:\n          schema: {$ref: '../schemas/User.yaml'}\n          examples:\n            \
             One: {externalValue: one.json}\n",
        ),
        (
            "api/schemas/User.yaml",
            "type: object\nproperties:\n  id: {$ref: '../openapi.yaml#/components/schemas/Id'}\n  friend: {$ref: User.yaml}\n  \
             pet: {$ref: 'all.yaml#/Pet'}\n",
        ),
        (
            "api/schemas/all.yaml",
            "Pet:\n  oneOf: [{$ref: '#/Cat'}]\n  discriminator: {propertyName: kind, mapping: {cat: '#/Cat', c: 'all.yaml#/Cat'}}\n\
             Cat: {type: object, required: [kind], properties: {kind: {type: string, nullable: true}}}\n",
        ),
        ("api/paths/one.json", "{}"),
    ] {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("the file is written");
    }
}

#[test]
fn several_files_are_bundled() {
    let folder = tempfile::tempdir().expect("a folder");
    write_files(folder.path());
    let bundled = |version: &str| {
        let arguments = [
            "export",
            "api/openapi.yaml",
            "--openapi",
            version,
            "--format",
            "json",
        ];
        let ended = run(folder.path(), &arguments, "");
        assert_eq!(ended.code, 0, "{}", ended.stderr);
        serde_json::from_str::<serde_json::Value>(&ended.stdout).expect("JSON")
    };
    let document = bundled("3.0");
    let get = &document["paths"]["/u"]["get"];
    let media_type = &get["responses"]["200"]["content"]["application/json"];
    // The main file has another `User`.
    assert_eq!(media_type["schema"]["$ref"], "#/components/schemas/User_2");
    assert_eq!(
        media_type["examples"]["One"]["externalValue"],
        "paths/one.json"
    );
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["User"]["type"], "integer");
    let user = &schemas["User_2"]["properties"];
    assert_eq!(user["id"]["$ref"], "#/components/schemas/Id");
    assert_eq!(user["friend"]["$ref"], "#/components/schemas/User_2");
    assert_eq!(user["pet"]["$ref"], "#/components/schemas/Pet");
    let mapping = &schemas["Pet"]["discriminator"]["mapping"];
    assert_eq!(mapping["cat"], "#/components/schemas/Cat");
    assert_eq!(mapping["c"], "#/components/schemas/Cat");
    assert!(!document.to_string().contains(".yaml"), "{document}");

    let document = bundled("3.1");
    let kind = &document["components"]["schemas"]["Cat"]["properties"]["kind"]["type"];
    assert_eq!(*kind, serde_json::json!(["string", "null"]));
}

#[test]
fn split_export_keeps_files_and_references() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    write_files(here);
    let ended = run(here, &["export", "api/openapi.yaml", "--split", "out"], "");
    assert_eq!(
        (ended.code, ended.stdout.as_str()),
        (0, ""),
        "{}",
        ended.stderr
    );
    let user = std::fs::read_to_string(here.join("out/schemas/User.yaml")).expect("a file");
    assert!(user.contains("all.yaml#/Pet"), "{user}");
    let compared = run(
        here,
        &["changes", "api/openapi.yaml", "out/openapi.yaml"],
        "",
    );
    assert_eq!(compared.code, 0, "{}{}", compared.stdout, compared.stderr);
    assert!(
        compared.stdout.contains("no changes"),
        "{}",
        compared.stdout
    );
}

#[test]
fn export_with_a_missing_file_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    write_files(folder.path());
    std::fs::remove_file(folder.path().join("api/schemas/all.yaml")).expect("the file exists");
    let ended = run(folder.path(), &["export", "api/openapi.yaml"], "");
    assert_eq!((ended.code, ended.stdout.as_str()), (2, ""));
    assert!(
        ended.stderr.starts_with(
            "error: api/schemas/User.yaml:5: cannot read `api/schemas/all.yaml` (1 reference)"
        ),
        "{}",
        ended.stderr
    );
}
