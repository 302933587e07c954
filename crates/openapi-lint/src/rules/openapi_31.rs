//! A rule about syntax of OpenAPI 3.1, which OpenAPI 3.0 does not have.

use crate::finding::{Findings, Rule, Stage};
use openapi_document::diagnostic::Severity::Error;
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "OpenAPI 3.1",
    rules: &[&OPENAPI_3_1_SYNTAX],
};

/// Fields that OpenAPI 3.1 added, each with its object and its replacement in OpenAPI 3.0.
const FIELDS_OF_31: &[(Kind, &str, &str)] = &[
    (Kind::OpenApi, "webhooks", "describe webhooks as callbacks"),
    (
        Kind::OpenApi,
        "jsonSchemaDialect",
        "remove it; OpenAPI 3.0 has only one dialect",
    ),
    (Kind::Info, "summary", "use `description`"),
    (Kind::License, "identifier", "use `url`"),
    (Kind::Components, "pathItems", "move path items to `paths`"),
    (Kind::Schema, "const", "use `enum` with one value"),
    (Kind::Schema, "examples", "use `example`"),
    (Kind::Schema, "$defs", "use `components.schemas`"),
    (Kind::Schema, "$id", "remove it"),
    (Kind::Schema, "$schema", "remove it"),
    (Kind::Schema, "$anchor", "use `components.schemas`"),
    (Kind::Schema, "$comment", "use a YAML comment"),
    (Kind::Schema, "$dynamicRef", "use `$ref`"),
    (Kind::Schema, "$dynamicAnchor", "remove it"),
    (Kind::Schema, "if", "use `oneOf`"),
    (Kind::Schema, "then", "use `oneOf`"),
    (Kind::Schema, "else", "use `oneOf`"),
    (Kind::Schema, "prefixItems", "use `items`"),
    (Kind::Schema, "contains", "describe it in `description`"),
    (Kind::Schema, "minContains", "describe it in `description`"),
    (Kind::Schema, "maxContains", "describe it in `description`"),
    (
        Kind::Schema,
        "patternProperties",
        "use `additionalProperties`",
    ),
    (
        Kind::Schema,
        "propertyNames",
        "describe it in `description`",
    ),
    (
        Kind::Schema,
        "dependentRequired",
        "describe it in `description`",
    ),
    (
        Kind::Schema,
        "dependentSchemas",
        "describe it in `description`",
    ),
    (
        Kind::Schema,
        "unevaluatedProperties",
        "use `additionalProperties`",
    ),
    (
        Kind::Schema,
        "unevaluatedItems",
        "describe it in `description`",
    ),
    (Kind::Schema, "contentEncoding", "use `format: byte`"),
    (
        Kind::Schema,
        "contentMediaType",
        "describe it in `description`",
    ),
    (
        Kind::Schema,
        "contentSchema",
        "describe it in `description`",
    ),
];

/// Returns how to write a field of OpenAPI 3.1 in OpenAPI 3.0.
pub(super) fn fix_for_31_keyword(kind: Kind, key: &str) -> Option<&'static str> {
    FIELDS_OF_31
        .iter()
        .find(|(of, name, _)| *of == kind && *name == key)
        .map(|(_, _, help)| *help)
}

pub(crate) static OPENAPI_3_1_SYNTAX: Rule = Rule {
    name: "openapi-3.1-syntax",
    severity: Error,
    summary: "Reports syntax of OpenAPI 3.1.",
    why: "Tools for OpenAPI 3.0 ignore it or reject the document.",
    bad: "components: {schemas: {A: {type: [string, 'null']}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true}}}\n",
    stage: Stage::Validate(openapi_3_1_syntax),
};

fn openapi_3_1_syntax(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, kind) in &model.objects {
        for member in document.members(*node) {
            let place = document.key_location(member.value);
            let key = member.key.as_ref();
            if let Some(help) = fix_for_31_keyword(*kind, key) {
                out.report(
                    place,
                    format!("`{key}` in {} requires OpenAPI 3.1", kind.phrase()),
                )
                .actual(format!("`{key}`"))
                .expected("a field of OpenAPI 3.0")
                .help(help);
            } else if *kind == Kind::Schema
                && key == "type"
                && (!document.items(member.value).is_empty()
                    || document.as_str(member.value) == Some("null"))
            {
                out.report(
                    document.location(member.value),
                    "a list of types and the type `null` require OpenAPI 3.1",
                )
                .actual(show(document, member.value))
                .expected("one type")
                .help("write one type and `nullable: true`");
            } else if *kind == Kind::Schema
                && key.starts_with("exclusiveM")
                && document.as_number(member.value).is_some()
            {
                let bound = if key == "exclusiveMinimum" {
                    "minimum"
                } else {
                    "maximum"
                };
                out.report(
                    document.location(member.value),
                    format!("a number in `{key}` requires OpenAPI 3.1"),
                )
                .actual(show(document, member.value))
                .expected("true or false")
                .help(format!(
                    "write `{bound}: {}` and `{key}: true`",
                    show(document, member.value)
                ));
            }
        }
    }
}

/// Returns whether a node is a `type` that lists types, as in OpenAPI 3.1.
pub(super) fn is_31_type(model: &Model<'_>, node: NodeId) -> bool {
    model.document.key_of(node) == Some("type") && !model.document.items(node).is_empty()
}

/// Returns whether a node is an exclusive bound that is a number, as in OpenAPI 3.1.
pub(super) fn is_31_bound(model: &Model<'_>, node: NodeId) -> bool {
    model
        .document
        .key_of(node)
        .is_some_and(|key| key.starts_with("exclusiveM"))
        && model.document.as_number(node).is_some()
}
