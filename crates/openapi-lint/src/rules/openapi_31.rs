//! Rules about syntax of one version of OpenAPI in documents of the other one.

use crate::finding::{Basis, Findings, Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model, Version};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "OpenAPI 3.1",
    rules: &[&OPENAPI_3_1_SYNTAX, &OPENAPI_3_0_SYNTAX],
};

/// Returns how to write a field that OpenAPI 3.1 added in OpenAPI 3.0.
pub(super) fn fix_for_31_field(kind: Kind, key: &str) -> Option<&'static str> {
    let fix = match (kind, key) {
        (Kind::OpenApi, "webhooks") => "describe webhooks as callbacks",
        (Kind::OpenApi, "jsonSchemaDialect") => "remove it; OpenAPI 3.0 has only one dialect",
        (Kind::Info, "summary") => "use `description`",
        (Kind::License, "identifier") => "use `url`",
        (Kind::Components, "pathItems") => "move path items to `paths`",
        (Kind::Schema, key) => match key {
            "const" => "use `enum` with one value",
            "examples" => "use `example`",
            "$defs" | "$anchor" => "use `components.schemas`",
            "$id" | "$schema" | "$dynamicAnchor" => "remove it",
            "$comment" => "use a YAML comment",
            "$dynamicRef" => "use `$ref`",
            "if" | "then" | "else" => "use `oneOf`",
            "prefixItems" => "use `items`",
            "patternProperties" | "unevaluatedProperties" => "use `additionalProperties`",
            "contentEncoding" => "use `format: byte`",
            "contains" | "minContains" | "maxContains" | "propertyNames" | "dependentRequired"
            | "dependentSchemas" | "unevaluatedItems" | "contentMediaType" | "contentSchema" => {
                "describe it in `description`"
            }
            _ => return None,
        },
        _ => return None,
    };
    Some(fix)
}

pub(crate) static OPENAPI_3_1_SYNTAX: Rule = Rule {
    name: "openapi-3.1-syntax",
    severity: Error,
    summary: "Reports syntax of OpenAPI 3.1 in documents of OpenAPI 3.0.",
    why: "Tools for OpenAPI 3.0 ignore it or reject the document.",
    basis: Basis::openapi(
        "Schema Object",
        "Additional properties defined by the JSON Schema specification that are not mentioned here are strictly unsupported.",
    ),
    bad: "components: {schemas: {A: {type: [string, 'null']}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true}}}\n",
    stage: Stage::Validate(openapi_3_1_syntax),
};

fn openapi_3_1_syntax(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    if model.version != Version::V3_0 {
        return;
    }
    for (node, kind) in &model.objects {
        for member in document.entries(*node) {
            let place = document.key_location(member.value);
            let key = member.key.as_ref();
            if let Some(help) = fix_for_31_field(*kind, key) {
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

pub(crate) static OPENAPI_3_0_SYNTAX: Rule = Rule {
    name: "openapi-3.0-syntax",
    severity: Warning,
    summary: "Reports syntax of OpenAPI 3.0 in documents of OpenAPI 3.1: `nullable`, and a boolean in `exclusiveMinimum` or `exclusiveMaximum`.",
    why: "OpenAPI 3.1 ignores `nullable`, so the schema rejects null, and JSON Schema requires a number in `exclusiveMinimum`.",
    basis: Basis::other(
        "JSON Schema 2020-12 Validation, 6.2.5",
        "The value of \"exclusiveMinimum\" MUST be a number, representing an exclusive lower limit for a numeric instance.",
    ),
    bad: "openapi: 3.1.0\ncomponents: {schemas: {A: {type: string, nullable: true}}}\n",
    good: "openapi: 3.1.0\ncomponents: {schemas: {A: {type: [string, 'null']}}}\n",
    stage: Stage::Validate(openapi_3_0_syntax),
};

fn openapi_3_0_syntax(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    if model.version != Version::V3_1 {
        return;
    }
    for schema in model.of_kind(Kind::Schema) {
        for member in document.written_entries(schema) {
            let key = member.key.as_ref();
            let is_boolean = document.as_bool(member.value).is_some();
            let place = document.key_location(member.value);
            match key {
                "nullable" => out
                    .report(place, "OpenAPI 3.1 ignores `nullable`")
                    .expected("`null` as one of the types")
                    .actual("`nullable`")
                    .help("write `type: [string, 'null']`, or remove `nullable`"),
                "exclusiveMinimum" | "exclusiveMaximum" if is_boolean => out
                    .report(place, format!("`{key}` must be a number in OpenAPI 3.1"))
                    .expected("a number")
                    .actual(show(document, member.value))
                    .help("write the exclusive bound itself"),
                _ => continue,
            };
        }
    }
}

/// Returns whether a node is a `type` that lists types, as in OpenAPI 3.1.
pub(super) fn is_31_type(model: &Model<'_>, node: NodeId) -> bool {
    model.version == Version::V3_0
        && model.document.key_of(node) == Some("type")
        && !model.document.items(node).is_empty()
}

/// Returns whether a node is an exclusive bound that is a number, as in OpenAPI 3.1.
pub(super) fn is_31_bound(model: &Model<'_>, node: NodeId) -> bool {
    model
        .document
        .key_of(node)
        .is_some_and(|key| key.starts_with("exclusiveM"))
        && model.document.as_number(node).is_some()
}
