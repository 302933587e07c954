//! Rules about the types of fields and their allowed values.

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::openapi_31::{is_31_bound, is_31_type};
use crate::rules::suggest;
use openapi_document::diagnostic::Severity::Error;
use openapi_document::model::{FieldType, Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::{Scalar, Value};
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Field types",
    rules: &[&INVALID_FIELD_TYPE, &INVALID_FIELD_VALUE],
};

pub(crate) static INVALID_FIELD_TYPE: Rule = Rule {
    name: "invalid-field-type",
    severity: Error,
    summary: "Reports fields whose value has the wrong type.",
    why: "Tools reject the document or misread the value.",
    basis: Basis::openapi(
        "Format",
        "For example, if a field has an array value, the JSON array representation will be used",
    ),
    bad: "info: {title: A, version: 1.0}\n",
    good: "info: {title: A, version: '1.0'}\n",
    stage: Stage::Validate(invalid_field_type),
};

fn invalid_field_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, field_type) in &model.values {
        let value = document.value(*node);
        let scalar = match value {
            Value::Scalar(scalar) => Some(scalar),
            _ => None,
        };
        let fits = match field_type {
            FieldType::Any => true,
            FieldType::Text | FieldType::Url | FieldType::Email => {
                matches!(scalar, Some(Scalar::String(_)))
            }
            FieldType::Choice(_) => {
                matches!(scalar, Some(Scalar::String(_))) || is_31_type(model, *node)
            }
            FieldType::Boolean => {
                matches!(scalar, Some(Scalar::Bool(_))) || is_31_bound(model, *node)
            }
            FieldType::Number => matches!(scalar, Some(Scalar::Integer(_) | Scalar::Float(_))),
            FieldType::Count => match scalar {
                Some(Scalar::Integer(number)) => *number >= 0,
                Some(Scalar::Float(number)) => *number >= 0.0 && number.fract() == 0.0,
                _ => false,
            },
            FieldType::Object(_) | FieldType::Referable(_) | FieldType::Map(_) => {
                matches!(value, Value::Object(_))
            }
            FieldType::SchemaOrBoolean => {
                matches!(value, Value::Object(_)) || matches!(scalar, Some(Scalar::Bool(_)))
            }
            FieldType::List(_) => matches!(value, Value::Array(_)),
        };
        if fits {
            continue;
        }
        let expected = type_name(field_type);
        let name = document.key_of(*node).unwrap_or("this item").to_owned();
        let help = match (field_type, scalar) {
            (
                FieldType::Text | FieldType::Url | FieldType::Email | FieldType::Choice(_),
                Some(_),
            ) => "put the value in quotes".to_owned(),
            _ => format!("replace the value with {expected}"),
        };
        out.report(
            document.location(*node),
            format!("`{name}` must be {expected}"),
        )
        .expected(expected)
        .actual(show(document, *node))
        .help(help);
    }
}

/// Returns what a message calls a type of fields.
fn type_name(field_type: &FieldType) -> String {
    match field_type {
        FieldType::Any => "a value".to_owned(),
        FieldType::Text | FieldType::Url | FieldType::Email | FieldType::Choice(_) => {
            "a string".to_owned()
        }
        FieldType::Boolean => "true or false".to_owned(),
        FieldType::Number => "a number".to_owned(),
        FieldType::Count => "a non-negative integer".to_owned(),
        FieldType::Object(kind) => kind.phrase(),
        FieldType::Referable(kind) => format!("{} or a reference to one", kind.phrase()),
        FieldType::SchemaOrBoolean => "a schema, true or false".to_owned(),
        FieldType::List(_) => "an array".to_owned(),
        FieldType::Map(_) => "an object".to_owned(),
    }
}

pub(crate) static INVALID_FIELD_VALUE: Rule = Rule {
    name: "invalid-field-value",
    severity: Error,
    summary: "Reports fields whose value is not one of the allowed values.",
    why: "Tools reject or ignore a value that they do not know.",
    basis: Basis::openapi(
        "Parameter Object",
        "Possible values are `\"query\"`, `\"header\"`, `\"path\"` or `\"cookie\"`.",
    ),
    bad: "components: {schemas: {A: {type: int}}}\n",
    good: "components: {schemas: {A: {type: integer}}}\n",
    stage: Stage::Validate(invalid_field_value),
};

fn invalid_field_value(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, field_type) in &model.values {
        let FieldType::Choice(choices) = field_type else {
            continue;
        };
        let Some(text) = document.as_str(*node) else {
            continue;
        };
        let name = document.key_of(*node).unwrap_or("this field").to_owned();
        let is_type = document.parent(*node).and_then(|p| model.kind(p)) == Some(Kind::Schema);
        if choices.contains(&text) || is_type && text == "null" {
            continue;
        }
        let finding = out.report(
            document.location(*node),
            format!("`{text}` is not a valid value of `{name}`"),
        );
        finding
            .expected(format!("one of {}", choices.join(", ")))
            .actual(format!("`{text}`"));
        suggest(finding, text, choices.iter().copied());
    }
}
