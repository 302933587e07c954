//! Rules about the styles of parameters: how their values are written.

use crate::finding::{Basis, Findings, Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model};

pub(crate) static INVALID_PARAMETER_STYLE: Rule = Rule {
    name: "invalid-parameter-style",
    severity: Error,
    summary: "Reports `style` and `allowEmptyValue` that do not apply to the location of the parameter.",
    why: "Clients cannot serialize the parameter as described.",
    basis: Basis::openapi(
        "Style Values",
        "In order to support common ways of serializing simple parameters, a set of `style` values are defined.",
    ),
    bad: "components: {parameters: {A: {name: a, in: query, style: matrix, schema: {type: string}}}}\n",
    good: "components: {parameters: {A: {name: a, in: path, required: true, style: matrix, schema: {type: string}}}}\n",
    stage: Stage::Validate(invalid_parameter_style),
};

fn invalid_parameter_style(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for parameter in model.of_kind(Kind::Parameter) {
        let Some(place) = document.get_str(parameter, "in") else {
            continue;
        };
        let styles: &[&str] = match place {
            "path" => &["matrix", "label", "simple"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "cookie" => &["form"],
            "header" => &["simple"],
            _ => continue,
        };
        if let Some(node) = document.get(parameter, "style")
            && let Some(style) = document.as_str(node)
            && !styles.contains(&style)
        {
            out.report(
                document.location(node),
                format!("style `{style}` is not allowed in a {place} parameter"),
            )
            .expected(styles.join(", "))
            .actual(format!("`{style}`"));
        }
        if let Some(node) = document
            .get(parameter, "allowEmptyValue")
            .filter(|_| place != "query" && document.is_true(parameter, "allowEmptyValue"))
        {
            out.report(
                document.key_location(node),
                format!("`allowEmptyValue` is not allowed in a {place} parameter"),
            )
            .expected("`in: query`")
            .actual(format!("`in: {place}`"));
        }
    }
}

pub(crate) static INEFFECTIVE_PARAMETER_STYLE: Rule = Rule {
    name: "ineffective-parameter-style",
    severity: Warning,
    summary: "Reports a `style` that is not defined for the type of the parameter, and `allowReserved` of parameters that are not in the query.",
    why: "Clients ignore the field or differ in how they serialize the parameter.",
    basis: Basis::openapi(
        "Parameter Object",
        "This property only applies to parameters with an `in` value of `query`.",
    ),
    bad: "components: {parameters: {A: {name: a, in: query, style: deepObject, schema: {type: string}}}}\n",
    good: "components: {parameters: {A: {name: a, in: query, style: deepObject, schema: {type: object}}}}\n",
    stage: Stage::Validate(ineffective_parameter_style),
};

fn ineffective_parameter_style(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for parameter in model.of_kind(Kind::Parameter) {
        let Some(place) = document.get_str(parameter, "in") else {
            continue;
        };
        if let Some(node) = document.get(parameter, "style")
            && let Some(style) = document.as_str(node)
            && let Some(of) = model
                .get(parameter, "schema")
                .and_then(|schema| document.get_str(schema, "type"))
        {
            let types: &[&str] = match (place, style) {
                ("query", "deepObject") => &["object", "array"],
                ("query", "spaceDelimited" | "pipeDelimited") => &["array", "object"],
                _ => &[],
            };
            if !types.is_empty() && !types.contains(&of) {
                out.report(
                    document.location(node),
                    format!("style `{style}` does not apply to type `{of}`"),
                )
                .expected(format!("type {}", types.join(" or ")))
                .actual(format!("`type: {of}`"));
            }
        }
        if let Some(node) = document
            .get(parameter, "allowReserved")
            .filter(|_| place != "query" && document.is_true(parameter, "allowReserved"))
        {
            out.report(
                document.key_location(node),
                format!("`allowReserved` has no effect in a {place} parameter"),
            )
            .expected("`in: query`")
            .actual(format!("`in: {place}`"));
        }
    }
}
