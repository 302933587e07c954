//! Rules about `nullable` that has no effect.

use crate::finding::{Basis, Findings, Rule, Stage};
use openapi_document::diagnostic::Severity::Warning;
use openapi_document::json_schema::NullAcceptance;
use openapi_document::model::{Kind, Model, Version};
use openapi_document::rule::Group;
use openapi_document::tree::{NodeId, Scalar, Value};

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Nullable schemas",
    rules: &[
        &NULLABLE_WITHOUT_TYPE,
        &NULLABLE_ENUM_WITHOUT_NULL,
        &NULLABLE_REJECTED_BY_SUBSCHEMA,
    ],
};

/// Yields the schemas with `nullable: true`, each with the node of the keyword.
fn nullable_schemas(model: &Model<'_>) -> impl Iterator<Item = (NodeId, NodeId)> {
    let document = model.document;
    model.of_kind(Kind::Schema).filter_map(move |schema| {
        let nullable = document.get(schema, "nullable")?;
        (document.as_bool(nullable) == Some(true)).then_some((schema, nullable))
    })
}

pub(crate) static NULLABLE_WITHOUT_TYPE: Rule = Rule {
    name: "nullable-without-type",
    severity: Warning,
    summary: "Reports `nullable` without `type` in the same schema.",
    why: "`nullable` adds null to `type`. Without `type` it has no effect: null is allowed unless another keyword, such as `allOf`, rejects it.",
    basis: Basis::openapi(
        "Schema Object",
        "A `true` value adds `\"null\"` to the allowed type specified by the `type` keyword, only if `type` is explicitly defined within the same Schema Object.",
    ),
    bad: "components: {schemas: {A: {nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}, B: {type: string}}}\n",
    good: "components: {schemas: {A: {anyOf: [{$ref: '#/components/schemas/B'}, {enum: [null]}]}, B: {type: string}}}\n",
    stage: Stage::Validate(nullable_without_type),
};

fn nullable_without_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let acceptance = NullAcceptance::new(model);
    for (schema, nullable) in nullable_schemas(model) {
        if document.get(schema, "type").is_some() {
            continue;
        }
        let help = match acceptance.accepts_null(schema) {
            true => "add `type`, or remove `nullable`: the schema allows null without it",
            false => "add `{enum: [null]}` to an `anyOf`, or make the referenced schema nullable",
        };
        out.report(
            document.key_location(nullable),
            "`nullable` has no effect without `type`",
        )
        .expected("`type`")
        .actual("no `type`")
        .help(help);
    }
}

pub(crate) static NULLABLE_ENUM_WITHOUT_NULL: Rule = Rule {
    name: "nullable-enum-without-null",
    severity: Warning,
    summary: "Reports nullable enums that do not contain null.",
    why: "`nullable` does not change `enum`, so validators reject null.",
    basis: Basis::openapi(
        "Schema Object",
        "Other Schema Object constraints retain their defined behavior, and therefore may disallow the use of `null` as a value.",
    ),
    bad: "components: {schemas: {A: {type: string, nullable: true, enum: [a]}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true, enum: [a, null]}}}\n",
    stage: Stage::Validate(nullable_enum_without_null),
};

fn nullable_enum_without_null(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let is_null = |it: &NodeId| matches!(document.value(*it), Value::Scalar(Scalar::Null));
    for (schema, _) in nullable_schemas(model) {
        let Some(list) = document.get(schema, "enum") else {
            continue;
        };
        let values = document.items(list);
        if !values.is_empty() && !values.iter().any(is_null) {
            out.report(
                document.key_location(list),
                "nullable enum does not contain null",
            )
            .expected("null as one of the values")
            .actual("no null")
            .help(match model.version {
                Version::V3_0 => "add null to the enum, or remove `nullable`",
                Version::V3_1 => "add null to the enum, or remove it from `type`",
            });
        }
    }
}

pub(crate) static NULLABLE_REJECTED_BY_SUBSCHEMA: Rule = Rule {
    name: "nullable-rejected-by-subschema",
    severity: Warning,
    summary: "Reports nullable schemas whose `allOf`, `oneOf`, `anyOf` or `not` rejects null.",
    why: "`nullable` does not change other keywords, so validators reject null.",
    basis: Basis::openapi(
        "Schema Object",
        "Other Schema Object constraints retain their defined behavior, and therefore may disallow the use of `null` as a value.",
    ),
    bad: "components: {schemas: {A: {type: string, nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}, B: {type: string}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}, B: {type: string, nullable: true}}}\n",
    stage: Stage::Validate(nullable_rejected_by_subschema),
};

fn nullable_rejected_by_subschema(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let acceptance = NullAcceptance::new(model);
    let is_null = |it: &NodeId| matches!(document.value(*it), Value::Scalar(Scalar::Null));
    for (schema, nullable) in nullable_schemas(model) {
        let values = model.list(schema, "enum");
        // Another rule reports these two.
        let is_reported = document.get(schema, "type").is_none()
            || !values.is_empty() && !values.iter().any(is_null);
        if is_reported || acceptance.accepts_null(schema) {
            continue;
        }
        let keyword = ["allOf", "oneOf", "anyOf", "not"]
            .into_iter()
            .find(|keyword| !acceptance.keyword_accepts_null(schema, keyword))
            .unwrap_or("allOf");
        out.report(
            document.key_location(nullable),
            match model.version {
                Version::V3_0 => format!("`nullable` has no effect: `{keyword}` rejects null"),
                Version::V3_1 => {
                    format!("`null` in `type` has no effect: `{keyword}` rejects null")
                }
            },
        )
        .expected("subschemas that accept null")
        .actual(format!("`{keyword}`"))
        .help("add `{enum: [null]}` to an `anyOf`, or make the subschemas nullable");
    }
}
