//! References that do not resolve, and what follows from them.

use openapi_document::diagnostic::Severity::{Error, Warning};

use crate::{assert_found, with_media_type};

#[test]
fn a_misplaced_reference_is_one_finding() {
    let document = |root: &str| {
        let servers = if root.contains("servers:") {
            ""
        } else {
            "servers: [{url: /v1}]\n"
        };
        let info = if root.contains("info:") {
            ""
        } else {
            "info: {title: T, version: '1'}\n"
        };
        let paths = if root.contains("paths:") {
            ""
        } else {
            "paths: {}\n"
        };
        format!("{root}\nopenapi: 3.0.3\n{info}{servers}{paths}")
    };
    for root in [
        "info: {$ref: info.yaml}",
        "paths: {$ref: paths.yaml}",
        "components: {$ref: components.yaml}",
        "components: {schemas: {$ref: schemas.yaml}}",
        "components: {schemas: {A: {type: object, properties: {$ref: properties.yaml}}}}",
        "components: {schemas: {A: {type: array, items: {}, xml: {$ref: xml.yaml}}}}",
        "components: {schemas: {A: {type: string, enum: {$ref: enum.yaml}}}}",
        "components: {schemas: {A: {type: object, description: {$ref: text.md}}}}",
        "servers: {$ref: servers.yaml}",
        "servers: [{$ref: server.yaml}]",
        "tags: [{$ref: tag.yaml}]",
        "paths: {/a: {delete: {operationId: a, responses: {$ref: responses.yaml}}}}",
        "paths: {/a: {delete: {operationId: a, parameters: {$ref: p.yaml}, responses: {'204': {description: D}}}}}",
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: D, content: {$ref: content.yaml}}}}}}",
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: D, content: {application/json: {$ref: media.yaml}}}}}}}",
        "paths: {/a: {get: {operationId: a, security: [{$ref: s.yaml}], responses: {'204': {description: D}}}}}",
    ] {
        assert_found(root, &document(root), &[("misplaced-ref", Error, 1)]);
    }
    // A property or a key of a payload can be named `$ref`.
    for root in [
        "components: {schemas: {A: {type: object, properties: {$ref: {type: string}}}}}",
        "components: {schemas: {A: {type: object, example: {$ref: a, b: 1}}}}",
        "components: {schemas: {A: {type: object, x-note: {$ref: a}}}}",
    ] {
        assert_found(root, &document(root), &[]);
    }
}

#[test]
fn many_consequences_of_one_defect_are_one_finding() {
    use std::fmt::Write;

    // A file that does not exist.
    let mut paths = String::new();
    for number in 0..300 {
        let _ = writeln!(
            paths,
            "  /a{number}: {{delete: {{operationId: a{number}, security: [{{key: [read]}}, {{lost: []}}], responses: {{'204': {{description: D}}, '400': {{$ref: 'no-such-file.yaml#/R{number}'}}}}}}}}"
        );
    }
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: /v1}}]\npaths:\n{paths}components: {{securitySchemes: {{key: {{type: http, scheme: bearer}}}}}}\n"
    );
    assert_found(
        "300 operations",
        &text,
        &[
            ("unexpected-scope", Error, 5),
            ("undefined-security-scheme", Error, 5),
            ("unresolved-external-ref", Error, 5),
        ],
    );
}

#[test]
fn one_dangling_reference_hides_only_the_component_that_it_means() {
    let used = "schema: {$ref: '#/components/schemas/Ordr'}\n              example: {}";
    let schemas = "Order: {type: object}\n    Unrelated: {type: object}";
    assert_found(
        "a typo",
        &with_media_type(used, schemas),
        &[
            ("unresolved-ref", Error, 13),
            ("unused-component", Warning, 18),
        ],
    );
    // A missing schema hides nothing.
    assert_found(
        "no schema",
        &with_media_type("example: {}", "Unrelated: {type: object}"),
        &[
            ("media-type-without-schema", Warning, 12),
            ("unused-component", Warning, 16),
        ],
    );
}

#[test]
fn references_in_extensions_use_components() {
    let media_type = "schema: {type: string}\n              example: a";
    let text = with_media_type(
        media_type,
        "Used: {type: object}\n    Unused: {type: object}",
    );
    let hook = "x-webhooks: {a: {post: {requestBody: {content: {a/b: {schema: {$ref: '#/components/schemas/Used'}}}}}}}\n";
    assert_found(
        "x-webhooks",
        &(text + hook),
        &[("unused-component", Warning, 18)],
    );
}
