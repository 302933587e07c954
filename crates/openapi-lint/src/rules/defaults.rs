//! Rules about the defaults of schemas.

use crate::examples;
use crate::finding::{Basis, Findings, Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Direction, Kind, Model, Version};

pub(crate) static INVALID_DEFAULT: Rule = Rule {
    name: "invalid-default",
    severity: Error,
    summary: "Reports defaults that do not match their schema.",
    why: "A server that applies the default would reject its own value. In OpenAPI 3.1, this is a warning, because JSON Schema only recommends valid defaults.",
    basis: Basis::openapi(
        "Schema Object",
        "Unlike JSON Schema, the value MUST conform to the defined type for the Schema Object defined at the same level.",
    ),
    bad: "components: {schemas: {A: {type: integer, default: ten}}}\n",
    good: "components: {schemas: {A: {type: integer, default: 10}}}\n",
    stage: Stage::Validate(invalid_default),
};

fn invalid_default(model: &Model<'_>, out: &mut Findings<'_>) {
    report_defaults(model, out, |rule| rule.severity == Error);
}

/// Reports the defaults that violate one of some rules about examples.
fn report_defaults(model: &Model<'_>, out: &mut Findings<'_>, is_chosen: fn(&Rule) -> bool) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let Some(default) = document.get(schema, "default") else {
            continue;
        };
        for defect in examples::validate(model, schema, default, Direction::Either) {
            if is_chosen(defect.rule) {
                let finding = out.report(
                    defect.place,
                    format!("default does not match its schema: {}", defect.message),
                );
                finding.expected = defect.expected;
                finding.actual = defect.actual;
                // JSON Schema recommends that a default is valid, and OpenAPI 3.0 demands it.
                if model.version == Version::V3_1 {
                    finding.severity = Warning;
                }
            }
        }
    }
}

pub(crate) static DEFAULT_FORMAT_MISMATCH: Rule = Rule {
    name: "default-format-mismatch",
    severity: Warning,
    summary: "Reports defaults that do not match the `format` of their schema.",
    why: "Clients that parse the value, for example as a time, fail.",
    basis: Basis::openapi(
        "Data Types",
        "the `format` property is an open `string`-valued property, and can have any value.",
    ),
    bad: "components: {schemas: {A: {type: string, format: date, default: today}}}\n",
    good: "components: {schemas: {A: {type: string, format: date, default: '2024-02-29'}}}\n",
    stage: Stage::Validate(default_format_mismatch),
};

fn default_format_mismatch(model: &Model<'_>, out: &mut Findings<'_>) {
    report_defaults(model, out, |rule| {
        rule.name == "example-format-mismatch" || rule.name == "ref-in-example"
    });
}
