//! Defects of schemas.

use openapi_document::model::Kind as K;
use openapi_document::tree::NodeId;

use super::Base;
use super::{DefectKind, typed, unconstrained};

pub(super) fn all(b: &Base<'_>) -> Vec<DefectKind> {
    let m = b.model;
    let into = |of: &str, text: &str| {
        typed(b, of)
            .into_iter()
            .filter_map(|it| b.insert(it, text))
            .collect::<Vec<_>>()
    };
    let untyped = unconstrained(b);
    let requiring: Vec<NodeId> = m
        .of_kind(K::Schema)
        .filter_map(|it| m.list(it, "required").last().copied())
        .filter(|it| {
            let owner = b.document.parent(*it).and_then(|l| b.document.parent(l));
            owner.is_some_and(|o| b.get(o, "properties").is_some())
        })
        .collect();
    let propertied: Vec<NodeId> = m
        .of_kind(K::Schema)
        .filter_map(|it| b.get(it, "properties"))
        .collect();
    let with_pattern: Vec<_> = m
        .of_kind(K::Schema)
        .filter_map(|it| b.get(it, "pattern"))
        .collect();
    let formats: Vec<_> = m
        .of_kind(K::Schema)
        .filter_map(|it| b.get(it, "format"))
        .collect();
    vec![
        ("required property undefined", "undefined-required-property", requiring.iter().map(|it| b.replace(*it, "nobody")).collect()),
        ("default of another type", "invalid-default", into("integer", "default: many")),
        ("default true in a string", "invalid-default", into("string", "default: true")),
        ("enum of another type", "invalid-enum-value", into("integer", "enum: [1, two]").into_iter().skip(2).collect()),
        ("enum with null", "invalid-enum-value", typed(b, "string").into_iter().filter(|it| !b.document.is_true(*it, "nullable") && b.get(*it, "enum").is_none()).filter_map(|it| b.insert(it, "enum: [a, null]")).collect()),
        ("duplicate enum value", "duplicate-value", into("string", "enum: [a, b, a]")),
        ("format unknown", "format-typo", formats.iter().map(|it| b.replace(*it, "int46")).collect()),
        ("unregistered format", "unknown-format", into("string", "format: cron")),
        ("format of another type", "keyword-type-mismatch", into("boolean", "format: date-time")),
        ("array without items", "missing-items", typed(b, "array").into_iter().filter_map(|it| Some(b.remove(b.get(it, "items")?)?.on(vec![b.line(b.document.key_location(b.get(it, "type")?))]))).collect()),
        ("nullable without type", "nullable-without-type", untyped.iter().filter_map(|it| b.insert(*it, "nullable: true")).collect()),
        ("invalid pattern", "invalid-pattern", with_pattern.iter().map(|it| b.replace(*it, "'^(a'")).collect()),
        ("minLength on an integer", "keyword-type-mismatch", into("integer", "minLength: 1")),
        ("minimum above maximum", "unsatisfiable-bounds", into("string", "minLength: 5\nmaxLength: 2")),
        ("items on a string", "keyword-type-mismatch", into("string", "items: {}")),
        ("read-only and write-only", "conflicting-fields", into("string", "readOnly: true\nwriteOnly: true").into_iter().map(|c| { let l = c.lines[0]; c.on(vec![l, l + 1]) }).collect()),
        ("variants that overlap", "ambiguous-variants", untyped.iter().filter_map(|it| b.insert(*it, "oneOf: [{type: integer}, {type: number}]")).collect()),
        ("discriminator without variants", "discriminator-without-variants", typed(b, "object").into_iter().filter(|it| b.get(*it, "anyOf").is_none()).filter_map(|it| b.insert(it, "discriminator: {propertyName: id}")).collect()),
        ("discriminator's property undefined", "undefined-discriminator-property", b.insert(b.at("/components/schemas/Trigger"), "discriminator: {propertyName: kind}").map(|c| { let l = c.lines[0]; c.on(vec![l, l + 1, l + 2]) }).into_iter().collect()),
        ("unresolved discriminator mapping", "unresolved-discriminator-mapping", b.insert(b.at("/components/schemas/Trigger"), "discriminator: {propertyName: id, mapping: {a: '#/components/schemas/HtpTrigger'}}").map(|c| { let l = c.lines[0]; c.on(vec![l, l + 1, l + 2]) }).into_iter().collect()),
        ("property in another case", "case-collision", propertied.iter().filter_map(|it| { let name = b.document.entries(*it).first()?.key.to_uppercase(); b.insert(*it, &format!("{name}: {{type: string}}")) }).collect()),
        ("schema in another case", "case-collision", ["source", "workflow", "user"].iter().filter_map(|name| b.insert(b.at("/components/schemas"), &format!("{name}: {{type: string}}")).map(|c| { let upper = format!("{}{}", name[..1].to_uppercase(), &name[1..]); let l = b.line(b.document.key_location(b.at(&format!("/components/schemas/{upper}")))); c.on(vec![l + 1]) })).collect()),
    ]
}
