//! Warnings about what an export cannot represent.

use openapi_document::model::Model;
use openapi_document::tree::load;
use openapi_export::{Version, lossy_values, unrepresentable_number};

#[test]
fn lossy_values_are_reported_with_their_lines() {
    let text = "openapi: 3.0.0\ninfo: {title: A, version: '1', title: B}\npaths: {}\ncomponents:\n  schemas:\n    A: {maximum: 100000000000000000000001}\n    B: {items: {$ref: '#/components/schemas/A', description: Gone., nullable: true}}\n";
    let document = load("a.yaml", text).expect("the text is YAML");
    let model = Model::new(&document);
    let warnings = |version| -> Vec<String> {
        let warnings = lossy_values(&model, version);
        warnings.iter().map(ToString::to_string).collect()
    };
    let common = [
        "line 2: the key `title` is already on line 2; only the first value is exported",
        "line 6: 100000000000000000000001 has more than 64 bits; the nearest float is exported",
    ];
    assert_eq!(warnings(Version::V3_0), common);
    let in_3_1 = warnings(Version::V3_1);
    assert_eq!(in_3_1[..2], common);
    assert_eq!(
        in_3_1[2..],
        [
            "line 7: OpenAPI 3.0 ignores siblings of `$ref`; they are not exported: 1 × `description`, 1 × `nullable`"
        ]
    );
    assert!(unrepresentable_number(&document).is_none());
}

#[test]
fn an_infinite_number_is_an_error_with_a_position() {
    let document = load("a.yaml", "a: [1, .inf]\n").expect("the text is YAML");
    let error = unrepresentable_number(&document).expect("JSON has no infinity");
    assert_eq!(error.message, "JSON has no number `.inf`");
    assert_eq!((error.position.line, error.pointer.as_str()), (1, "/a/1"));
}
