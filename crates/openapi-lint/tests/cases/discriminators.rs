//! Discriminators: the variant that a value names.

use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_lint::{Checks, lint};

use crate::{Expected, assert_found, found, with_media_type, with_schemas};

const PETS: &str = "Pet:
      type: object
      required: [petType, name]
      properties: {petType: {type: string}, name: {type: string}}
      discriminator: {propertyName: petType, mapping: {kitty: '#/components/schemas/Cat', tiger: Tiger}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [lives], properties: {lives: {type: integer}}}]}
    Tiger: {allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {stripes: {type: integer}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: boolean}}}]}
    Stone: {type: object}";

#[test]
fn a_value_is_checked_by_the_subtype_that_it_names() {
    let pet = "schema: {$ref: '#/components/schemas/Pet'}";
    let list = "schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}";
    let unused = ("unused-component", Warning, 25);
    let cases: &[(&str, &str, &[Expected])] = &[
        (pet, "{petType: Cat, name: x, lives: 9}", &[unused]),
        (pet, "{petType: kitty, name: x, lives: 9}", &[unused]),
        (
            pet,
            "{petType: tiger, name: x, lives: 9, stripes: 3}",
            &[unused],
        ),
        (
            pet,
            "{petType: Cat, name: x}",
            &[("example-missing-property", Error, 14), unused],
        ),
        (
            pet,
            "{petType: Cat, name: x, lives: nine}",
            &[("example-type-mismatch", Error, 14), unused],
        ),
        (
            pet,
            "{petType: Dog, name: x, lives: 9}",
            &[("example-unknown-property", Warning, 14), unused],
        ),
        (
            pet,
            "{petType: tiger, name: x, lives: nine}",
            &[("example-type-mismatch", Error, 14), unused],
        ),
        // A schema that does not extend `Pet` is not a subtype.
        (pet, "{petType: Stone, name: x}", &[unused]),
        (
            list,
            "[{petType: Cat, name: x, lives: 9}, {petType: Dog, name: y, bark: 1}]",
            &[("example-type-mismatch", Error, 14), unused],
        ),
    ];
    for (schema, example, expected) in cases {
        let media_type = format!("{schema}\n              example: {example}");
        assert_found(example, &with_media_type(&media_type, PETS), expected);
    }
}

/// A schema with two variants, the second of which is `second`, and this discriminator.
fn with_variants(second: &str, discriminator: &str, components: &str) -> String {
    with_schemas(&format!(
        "S: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {second}], discriminator: {{propertyName: t{discriminator}}}}}\n    \
         A: {{type: object, required: [t], properties: {{t: {{type: string}}, a: {{type: string}}}}}}\n    {components}"
    ))
}

#[test]
fn a_discriminator_needs_named_variants_that_require_its_property() {
    const B: &str = "{$ref: '#/components/schemas/B'}";
    let b =
        |fields: &str| format!("B: {{type: object, {fields}properties: {{t: {{type: string}}}}}}");
    let inline = "{type: object, required: [t], properties: {t: {type: string}}}";
    let cases: &[(&str, String, &[Expected])] = &[
        ("complete", with_variants(B, "", &b("required: [t], ")), &[]),
        (
            "optional property",
            with_variants(B, "", &b("")),
            &[("undefined-discriminator-property", Error, 6)],
        ),
        (
            "inline variant",
            with_variants(inline, "", ""),
            &[("inline-discriminator-variant", Warning, 6)],
        ),
        (
            "mapping to a missing file",
            with_variants(B, ", mapping: {c: missing.yaml}", &b("required: [t], ")),
            &[("unresolved-discriminator-mapping", Error, 6)],
        ),
        (
            "mapping to a URL",
            with_variants(
                B,
                ", mapping: {c: 'https://e.com/c.yaml'}",
                &b("required: [t], "),
            ),
            &[],
        ),
    ];
    for (name, text, expected) in cases {
        let mut report = lint("case.yaml", text, Checks::Both);
        report.findings.sort_by_key(|it| it.rule);
        let mut expected = expected.to_vec();
        expected.sort_by_key(|it| it.0);
        assert_eq!(found(&report), expected, "{name}");
    }
}

#[test]
fn a_variant_that_cannot_be_resolved_may_define_any_property() {
    let media_type = "schema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Typo'}]}\n              example: {b: 1}";
    let components = "A: {type: object, properties: {a: {type: string}}}";
    assert_found(
        "unresolved variant",
        &with_media_type(media_type, components),
        &[("unresolved-ref", Error, 13)],
    );
}
