//! Labelled changes of `openapi.yaml` on all three axes. The Rust API is generated from both
//! documents.

use std::sync::OnceLock;

use openapi_diff::{Axis, Report};
use pipedream_client_codegen::{Checks, Options, generate_with};
use xtask::rust_api::compare_generated;

use crate::case::{axes, broken};

const OWN: &str = include_str!("../../../openapi.yaml");

/// What changes; the replacements, each applied once; the axes that the change breaks.
type Edit = (
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
);

const EDITS: &[Edit] = &[
    (
        "an optional response property added",
        &[(
            "        name_slug:\n          type: string\n",
            "        colour:\n          type: string\n          description: Its colour.\n        name_slug:\n          type: string\n",
        )],
        "nothing",
    ),
    (
        "an optional parameter added",
        &[(
            "        - $ref: '#/components/parameters/Expand'\n",
            "        - $ref: '#/components/parameters/Expand'\n        - {name: newest, in: query, description: Newest first., schema: {type: boolean}}\n",
        )],
        "nothing",
    ),
    (
        "a property renamed",
        &[
            ("        username:\n", "        user_name:\n"),
            ("[id, username, email]", "[id, user_name, email]"),
        ],
        "wire+rust",
    ),
    (
        "a property removed",
        &[(
            "        name_slug:\n          type: string\n          description: The name of the source in lowercase, with hyphens.\n",
            "",
        )],
        "wire+rust",
    ),
    (
        "a response property became optional",
        &[(
            "required: [id, username, email]",
            "required: [id, username]",
        )],
        "wire",
    ),
    (
        "a response property became required",
        &[(
            "      required: [id]\n      properties:\n        id:\n          $ref: '#/components/schemas/SourceId'\n",
            "      required: [id, active]\n      properties:\n        id:\n          $ref: '#/components/schemas/SourceId'\n",
        )],
        "nothing",
    ),
    (
        "an operation renamed",
        &[("operationId: getCurrentUser", "operationId: getMe")],
        "rust+sdk",
    ),
    (
        "the tag of an operation changed",
        &[("      tags: [Users]", "      tags: [Workspaces]")],
        "sdk",
    ),
    (
        "a path parameter renamed",
        &[
            ("  /components/{key_or_id}:", "  /components/{key}:"),
            ("        - name: key_or_id\n", "        - name: key\n"),
        ],
        "rust",
    ),
    (
        "a query parameter renamed",
        &[("      name: expand\n", "      name: full\n")],
        "wire+rust",
    ),
    (
        "a query parameter became required",
        &[(
            "      name: org_id\n      in: query\n",
            "      name: org_id\n      in: query\n      required: true\n",
        )],
        "wire+rust",
    ),
    (
        "the ID type of a property changed",
        &[(
            "        user_id:\n          $ref: '#/components/schemas/UserId'\n        component_id:",
            "        user_id:\n          $ref: '#/components/schemas/OwnerId'\n        component_id:",
        )],
        "rust",
    ),
    (
        "a property changed from string to integer",
        &[(
            "        version:\n          type: string\n          description: The version of the component.",
            "        version:\n          type: integer\n          description: The version of the component.",
        )],
        "wire+rust",
    ),
    ("an operation removed", &[], "wire+rust"),
    (
        "only descriptions changed",
        &[
            (
                "summary: Get a connected account",
                "summary: Returns a connected account",
            ),
            ("The source code.", "What it runs."),
        ],
        "nothing",
    ),
    (
        "a maximum raised",
        &[(
            "      minimum: 1\n      maximum: 100\n      default: 10",
            "      minimum: 1\n      maximum: 200\n      default: 10",
        )],
        "nothing",
    ),
    (
        "a maximum lowered",
        &[(
            "      minimum: 1\n      maximum: 100\n      default: 10",
            "      minimum: 1\n      maximum: 50\n      default: 10",
        )],
        "wire",
    ),
    (
        "a request enum value added",
        &[("      enum: [event]", "      enum: [event, metadata]")],
        "nothing",
    ),
    (
        "a request enum value replaced",
        &[("      enum: [event]", "      enum: [summary]")],
        "wire+rust",
    ),
    (
        "a property became nullable",
        &[(
            "        username:\n          type: string\n",
            "        username:\n          type: string\n          nullable: true\n",
        )],
        "wire",
    ),
    (
        "the server changed",
        &[(
            "- url: https://api.pipedream.com/v1",
            "- url: https://api.pipedream.com/v2",
        )],
        "wire",
    ),
    (
        "the security scheme changed",
        &[(
            "      type: http\n      scheme: bearer\n",
            "      type: apiKey\n      in: header\n      name: X-Api-Key\n",
        )],
        "wire",
    ),
    (
        "a schema inlined",
        &[(
            "      required: [data]\n      properties:\n        page_info:\n          $ref: '#/components/schemas/PageInfo'\n        data:\n          type: array\n          description: The accounts",
            "      required: [data]\n      properties:\n        page_info:\n          type: object\n          additionalProperties: true\n          properties:\n            total_count:\n              type: integer\n              format: int64\n            count:\n              type: integer\n              format: int64\n            start_cursor:\n              type: string\n              nullable: true\n            end_cursor:\n              type: string\n              nullable: true\n        data:\n          type: array\n          description: The accounts",
        )],
        "rust",
    ),
    (
        "a property deprecated",
        &[(
            "        name_slug:\n          type: string\n",
            "        name_slug:\n          deprecated: true\n          type: string\n",
        )],
        "nothing",
    ),
];

/// The files generated from a document, with strict checks if they pass, as in `changes`.
fn files(document: &str) -> Vec<(String, String)> {
    let files = generate_with(document, Options::NONE, Checks::Strict)
        .or_else(|_| generate_with(document, Options::NONE, Checks::Lenient))
        .expect("codegen accepts it");
    let files = files.into_iter();
    files
        .map(|file| (file.name.to_owned(), file.content))
        .collect()
}

fn report(new: &str) -> Report {
    static BEFORE: OnceLock<Vec<(String, String)>> = OnceLock::new();
    let before = BEFORE.get_or_init(|| files(OWN));
    compare_generated(OWN, new, before, &files(new)).expect("both are OpenAPI 3.0")
}

fn edited(name: &str, edits: &[(&str, &str)]) -> String {
    if edits.is_empty() {
        // Removes the path item of one operation.
        let start = OWN
            .find("  /components/registry/{key}:\n")
            .expect("the path");
        let end = OWN[start + 3..]
            .find("\n  /")
            .map(|at| start + 3 + at + 1)
            .expect("the next path");
        return format!("{}{}", &OWN[..start], &OWN[end..]);
    }
    let mut text = OWN.to_owned();
    for (from, to) in edits {
        assert!(
            text.contains(from),
            "{name}: the document does not contain {from}"
        );
        text = text.replacen(from, to, 1);
    }
    text
}

/// Checks every second change; two tests share them, to use two cores.
fn check(half: usize) {
    let mut wrong = Vec::new();
    for (name, edits, label) in EDITS.iter().skip(half).step_by(2) {
        let report = report(&edited(name, edits));
        let (found, expected) = (broken(&report.changes), axes(label));
        let messages: Vec<_> = report
            .changes
            .iter()
            .filter(|it| it.is_breaking() || it.rule.axis == Axis::Rust)
            .map(|it| format!("{}: {}", it.rule.name, it.message))
            .collect();
        let ok = found == expected;
        println!(
            "{:4} {label:10} {name:45} {}",
            if ok { "ok" } else { "NO" },
            messages.join("; ")
        );
        if !ok {
            wrong.push(format!(
                "{name}: breaks {label}, reported {found:?}: {messages:#?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn labelled_changes_break_the_expected_axes_first_half() {
    check(0);
}

#[test]
fn labelled_changes_break_the_expected_axes_second_half() {
    check(1);
}
