//! Documents that are no good: compared all the same, without a panic and in bounded time.

use std::fmt::Write;

use openapi_diff::Axis;
use openapi_document::model::Model;
use openapi_document::open;

use crate::case::{broken, report, request, response};
use crate::{operations, schemas};

/// Compares where both texts can be read at all.
fn compare(old: &str, new: &str) {
    if let (Ok(old), Ok(new)) = (open("old.yaml", old), open("new.yaml", new)) {
        openapi_diff::compare(&Model::new(&old), &Model::new(&new));
    }
}

#[test]
fn damaged_documents_do_not_make_it_panic() {
    let mut rng = fastrand::Rng::with_seed(11);
    let mut cases = schemas::cases();
    cases.extend(operations::cases());
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
        // One value replaced by something that does not belong there.
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
fn odd_shapes_are_compared_with_each_other() {
    let shapes = [
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
    for old in shapes {
        for new in shapes {
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
fn schemas_that_double_at_each_level_end() {
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
    // Too much to take apart: what is equal all through is equal, anything else is not proven.
    assert!(broken(&report(&old, &format!("{old}x-a: 1\n")).changes).is_empty());
    assert_eq!(
        broken(&report(&old, &nested("{type: integer}")).changes),
        [Axis::Wire]
    );
}

#[test]
fn a_shared_schema_is_told_once_with_every_operation() {
    let document = |kind: &str| {
        let mut text = String::from("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n");
        for at in 0..5 {
            let _ = writeln!(
                text,
                "  /p{at}: {{get: {{operationId: op{at}, responses: {{'200': {{description: D, content: \
                 {{application/json: {{schema: {{$ref: '#/components/schemas/S'}}}}}}}}}}}}}}"
            );
        }
        let _ = writeln!(text, "components: {{schemas: {{S: {{type: {kind}}}}}}}");
        text
    };
    let report = report(&document("string"), &document("integer"));
    assert_eq!(report.changes.len(), 1, "{:?}", report.changes);
    assert_eq!(report.changes[0].operations.len(), 5);
}
