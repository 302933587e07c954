//! Which type of value a field holds, and which of its fixed values.

use super::openapi_31::{is_31_bound, is_31_type};
use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::Error;
use openapi_document::model::{FieldType, Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::{Scalar, Value};
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Types of values",
    rules: &[&INVALID_FIELD_TYPE, &INVALID_FIELD_VALUE],
};

pub(crate) static INVALID_FIELD_TYPE: Rule = Rule {
    name: "invalid-field-type",
    severity: Error,
    summary: "Every field holds the type of value that the specification gives it.",
    why: "Tools refuse the document, or read something else than was meant.",
    bad: "info: {title: A, version: 1.0}\n",
    good: "info: {title: A, version: '1.0'}\n",
    stage: Stage::Validate(invalid_field_type),
};

fn invalid_field_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, shape) in &model.values {
        let value = document.value(*node);
        let scalar = match value {
            Value::Scalar(scalar) => Some(scalar),
            _ => None,
        };
        let fits = match shape {
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
            FieldType::Count => matches!(scalar, Some(Scalar::Integer(0..))),
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
        let expected = shape_name(shape);
        let name = document.key_of(*node).unwrap_or("this item").to_owned();
        let help = match (shape, scalar) {
            (
                FieldType::Text | FieldType::Url | FieldType::Email | FieldType::Choice(_),
                Some(_),
            ) => "put it in quotes".to_owned(),
            _ => format!("write {expected}"),
        };
        out.report(
            document.location(*node),
            format!("`{name}` must be {expected}"),
        )
        .expected(expected)
        .actual(show(model.document, *node))
        .help(help);
    }
}

fn shape_name(shape: &FieldType) -> String {
    match shape {
        FieldType::Any => "a value".to_owned(),
        FieldType::Text | FieldType::Url | FieldType::Email | FieldType::Choice(_) => {
            "a string".to_owned()
        }
        FieldType::Boolean => "true or false".to_owned(),
        FieldType::Number => "a number".to_owned(),
        FieldType::Count => "an integer that is not negative".to_owned(),
        FieldType::Object(kind) => kind.phrase(),
        FieldType::Referable(kind) => format!("{} or a reference to one", kind.phrase()),
        FieldType::SchemaOrBoolean => "a schema, true or false".to_owned(),
        FieldType::List(_) => "a list".to_owned(),
        FieldType::Map(_) => "an object".to_owned(),
    }
}

pub(crate) static INVALID_FIELD_VALUE: Rule = Rule {
    name: "invalid-field-value",
    severity: Error,
    summary: "A field with fixed values holds one of them.",
    why: "No tool knows what another value means.",
    bad: "components: {schemas: {A: {type: int}}}\n",
    good: "components: {schemas: {A: {type: integer}}}\n",
    stage: Stage::Validate(invalid_field_value),
};

fn invalid_field_value(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, shape) in &model.values {
        let (FieldType::Choice(choices), Some(text)) = (shape, document.as_str(*node)) else {
            continue;
        };
        let name = document.key_of(*node).unwrap_or("the value").to_owned();
        let is_type =
            model.document.parent(*node).and_then(|p| model.kind(p)) == Some(Kind::Schema);
        if choices.contains(&text) || is_type && text == "null" {
            continue;
        }
        let near = closest_match(text, choices.iter().copied());
        let finding = out.report(
            document.location(*node),
            format!("`{name}` cannot be `{text}`"),
        );
        finding
            .expected(format!("one of {}", choices.join(", ")))
            .actual(format!("`{text}`"));
        if let Some(near) = near {
            finding.help(format!("write `{near}`"));
        }
    }
}
