//! The syntax of OpenAPI 3.1, which 3.0 does not have.

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::Error;
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "OpenAPI 3.1",
    rules: &[&OPENAPI_3_1_SYNTAX],
};

/// Fields that 3.1 brought, by the object that has them, and how 3.0 says the same.
const NEWER: &[(Kind, &str, &str)] = &[
    (
        Kind::OpenApi,
        "webhooks",
        "OpenAPI 3.0 has no webhooks; describe them as callbacks",
    ),
    (
        Kind::OpenApi,
        "jsonSchemaDialect",
        "remove it; 3.0 has one dialect",
    ),
    (Kind::Info, "summary", "put it into `description`"),
    (Kind::License, "identifier", "use `url`"),
    (
        Kind::Components,
        "pathItems",
        "put path items under `paths`",
    ),
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
    (Kind::Schema, "contains", "describe it in words"),
    (Kind::Schema, "minContains", "describe it in words"),
    (Kind::Schema, "maxContains", "describe it in words"),
    (
        Kind::Schema,
        "patternProperties",
        "use `additionalProperties`",
    ),
    (Kind::Schema, "propertyNames", "describe it in words"),
    (Kind::Schema, "dependentRequired", "describe it in words"),
    (Kind::Schema, "dependentSchemas", "describe it in words"),
    (
        Kind::Schema,
        "unevaluatedProperties",
        "use `additionalProperties`",
    ),
    (Kind::Schema, "unevaluatedItems", "describe it in words"),
    (Kind::Schema, "contentEncoding", "use `format: byte`"),
    (Kind::Schema, "contentMediaType", "describe it in words"),
    (Kind::Schema, "contentSchema", "describe it in words"),
];

pub(super) fn fix_for_31_keyword(kind: Kind, key: &str) -> Option<&'static str> {
    NEWER
        .iter()
        .find(|(of, name, _)| *of == kind && *name == key)
        .map(|(_, _, help)| *help)
}

pub(crate) static OPENAPI_3_1_SYNTAX: Rule = Rule {
    name: "openapi-3.1-syntax",
    severity: Error,
    summary: "Nothing is written in the syntax of OpenAPI 3.1.",
    why: "Tools for 3.0 ignore it, or refuse the document.",
    bad: "components: {schemas: {A: {type: [string, 'null']}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true}}}\n",
    stage: Stage::Validate(openapi_3_1_syntax),
};

fn openapi_3_1_syntax(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, kind) in &model.objects {
        for member in document.entries(*node) {
            let place = document.key_location(member.value);
            let key = member.key.as_ref();
            if let Some(help) = fix_for_31_keyword(*kind, key) {
                out.report(
                    place,
                    format!("`{key}` of {} belongs to OpenAPI 3.1", kind.phrase()),
                )
                .actual(format!("`{key}`"))
                .expected("OpenAPI 3.0")
                .help(help);
            } else if *kind == Kind::Schema
                && key == "type"
                && (!document.items(member.value).is_empty()
                    || document.as_str(member.value) == Some("null"))
            {
                out.report(
                    document.location(member.value),
                    "a list of types, and the type `null`, belong to OpenAPI 3.1",
                )
                .actual(show(model.document, member.value))
                .expected("one type")
                .help("use `nullable: true` beside one type");
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
                    format!("a number in `{key}` belongs to OpenAPI 3.1"),
                )
                .actual(show(model.document, member.value))
                .expected("true or false")
                .help(format!(
                    "put the number into `{bound}` and write `{key}: true`"
                ));
            }
        }
    }
}

pub(super) fn is_31_type(model: &Model<'_>, node: NodeId) -> bool {
    model.document.key_of(node) == Some("type") && !model.document.items(node).is_empty()
}

pub(super) fn is_31_bound(model: &Model<'_>, node: NodeId) -> bool {
    model
        .document
        .key_of(node)
        .is_some_and(|key| key.starts_with("exclusiveM"))
        && model.document.as_number(node).is_some()
}
