//! Invalid documents are compared without a panic and in bounded time.

use std::fmt::Write;

use openapi_diff::Axis;
use openapi_document::model::Model;
use openapi_document::open;

use crate::case::{broken, report, request, response};
use crate::cases;

/// Compares two documents if both can be opened.
fn compare(old: &str, new: &str) {
    if let (Ok(old), Ok(new)) = (open("old.yaml", old), open("new.yaml", new)) {
        openapi_diff::compare(&Model::new(&old), &Model::new(&new));
    }
}

#[test]
fn damaged_documents_do_not_cause_a_panic() {
    let mut rng = fastrand::Rng::with_seed(11);
    let cases = cases::all();
    let words = [
        "null",
        "[]",
        "{}",
        "true",
        "-1",
        "x",
        "1e400",
        "{$ref: '#/paths'}",
        "{$ref: 7}",
        "''",
    ];
    for _ in 0..600 {
        let one = &cases[rng.usize(..cases.len())];
        let other = &cases[rng.usize(..cases.len())];
        compare(&one.old, &other.new);
        // Replaces one value by another that is not valid there.
        let colons: Vec<usize> = one.old.match_indices(": ").map(|(at, _)| at + 2).collect();
        let at = colons[rng.usize(..colons.len())];
        let end = one.old[at..]
            .find([',', '}', ']', '\n'])
            .map_or(one.old.len(), |end| at + end);
        let word = words[rng.usize(..words.len())];
        let damaged = format!("{}{word}{}", &one.old[..at], &one.old[end..]);
        compare(&one.old, &damaged);
        compare(&damaged, &one.new);
    }
}

#[test]
fn malformed_schemas_and_documents_do_not_cause_a_panic() {
    let schemas = [
        "{}",
        "null",
        "true",
        "false",
        "[]",
        "7",
        "{type: [string, 'null']}",
        "{type: null}",
        "{type: file}",
        "{properties: null}",
        "{properties: [a]}",
        "{required: true}",
        "{required: [1, null]}",
        "{enum: {}}",
        "{enum: []}",
        "{enum: [null]}",
        "{items: []}",
        "{allOf: {}}",
        "{allOf: []}",
        "{oneOf: []}",
        "{anyOf: [null]}",
        "{not: null}",
        "{additionalProperties: 3}",
        "{minimum: a}",
        "{maximum: .nan}",
        "{multipleOf: 0}",
        "{pattern: '('}",
        "{pattern: 3}",
        "{format: 3}",
        "{discriminator: x}",
        "{$ref: '#/nowhere'}",
        "{$ref: other.yaml}",
        "{$ref: '#/components/schemas/Tree'}",
        "{minLength: -1, maxLength: -2}",
        "{type: object, required: [a], properties: {a: {$ref: '#/components/schemas/Tree'}}}",
    ];
    for old in schemas {
        for new in schemas {
            compare(&request(old), &request(new));
            compare(&response(old), &response(new));
        }
    }
    let documents = [
        "openapi: 3.0.0\n",
        "openapi: 3.0.0\npaths: null\n",
        "openapi: 3.0.0\npaths: []\n",
        "openapi: 3.0.0\npaths: {/x: null, /y: {get: null, post: {}, parameters: {}}}\n",
        "openapi: 3.0.0\npaths: {/x: {get: {parameters: [null, {}, {name: a}, {in: query}], responses: null}}}\n",
        "openapi: 3.0.0\npaths: {/x: {get: {requestBody: 3, responses: {200: null, default: []}, security: [null, []]}}}\n",
        "openapi: 3.0.0\nservers: [null, {}, {url: 3}]\nsecurity: {}\npaths: {/x: {get: {callbacks: {a: null, b: {c: 1}}, tags: 1}}}\n",
        "openapi: 3.0.0\npaths: {/x: {$ref: '#/paths/~1x'}, '/{a}/{a}': {get: {}}, '/{': {get: {}}}\ncomponents: null\n",
    ];
    for old in documents {
        for new in documents {
            compare(old, new);
        }
    }
}

#[test]
fn exponentially_nested_schemas_are_compared_in_bounded_time() {
    let nested = |leaf: &str| {
        let mut text = String::from(
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/x: {post: {operationId: a, requestBody: {content: \
             {application/json: {schema: {$ref: '#/components/schemas/A40'}}}}, responses: {'204': {description: D}}}}}\n\
             components:\n  schemas:\n",
        );
        let _ = writeln!(text, "    A0: {leaf}");
        for level in 1..=40 {
            let below = format!("{{$ref: '#/components/schemas/A{}'}}", level - 1);
            let _ = writeln!(text, "    A{level}: {{allOf: [{below}, {below}]}}");
        }
        text
    };
    let old = nested("{type: string}");
    // There are too many variants to compare: only schemas that are deeply equal are compatible.
    assert!(broken(&report(&old, &format!("{old}x-a: 1\n")).changes).is_empty());
    assert_eq!(
        broken(&report(&old, &nested("{type: integer}")).changes),
        [Axis::Wire]
    );
}
