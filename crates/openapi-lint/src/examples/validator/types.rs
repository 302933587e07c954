//! Checks `type` and `enum`.

use super::ExampleValidator;
use crate::examples::Mismatch;
use crate::rules::examples as rule;
use crate::suggest::closest_match;
use openapi_document::json_schema::type_allows_null;
use openapi_document::model::Version;
use openapi_document::tree::{Document, NodeId, Scalar, Value};
use openapi_document::value::{equal_across, show, show_short};

/// The maximum number of `enum` entries that a message lists.
const LISTED: usize = 12;

impl ExampleValidator<'_, '_> {
    /// Returns whether the value has the type of the schema.
    pub(super) fn validate_type(
        &self,
        schema: NodeId,
        value: NodeId,
        out: &mut Vec<Mismatch>,
    ) -> bool {
        let Some(expected) = self.model.document.get_str(schema, "type") else {
            return true;
        };
        let scalar = match self.values.value(value) {
            Value::Scalar(Scalar::String(text)) if self.serialized && expected != "string" => {
                match expected {
                    // Serialized arrays and objects are text in a form that depends on the style.
                    "array" | "object" => return true,
                    _ => Some(Scalar::from_serialized(text)),
                }
            }
            Value::Scalar(scalar) => Some(scalar.clone()),
            _ => None,
        };
        let matches = match (expected, &scalar, self.values.value(value)) {
            (_, Some(Scalar::Null), _) => type_allows_null(self.model.document, schema),
            ("string", Some(Scalar::String(_)), _)
            | ("boolean", Some(Scalar::Bool(_)), _)
            | ("integer", Some(Scalar::Integer(_)), _)
            | ("number", Some(Scalar::Integer(_) | Scalar::Float(_)), _)
            | ("array", None, Value::Array(_))
            | ("object", None, Value::Object(_)) => true,
            ("integer", Some(Scalar::Float(number)), _) => number.fract() == 0.0,
            ("string" | "boolean" | "integer" | "number" | "array" | "object", ..) => false,
            _ => true,
        };
        if matches {
            return true;
        }
        let found = show_typed(self.values, value);
        let mut it = if matches!(scalar, Some(Scalar::Null)) {
            let message = match self.model.version {
                Version::V3_0 => "null is not allowed: the schema is not `nullable`",
                Version::V3_1 => "null is not allowed: `type` does not include it",
            };
            self.mismatch(&rule::UNEXPECTED_NULL, value, message, expected)
        } else {
            let message = format!("expected {expected}, found {found}");
            self.mismatch(&rule::TYPE_MISMATCH, value, message, expected)
        };
        it.actual = Some(found);
        // An empty value cannot be underlined, and a block starts below its name.
        let text = self.values.slice(it.place.span);
        let is_block = scalar.is_none() && !text.starts_with(['[', '{']);
        if is_block || text.is_empty() {
            it.place = self.values.key_location(value);
        }
        it.help = match (expected, &scalar) {
            (_, Some(Scalar::Null)) => Some(match self.model.version {
                Version::V3_0 => "add `nullable: true` to the schema, or omit the property",
                Version::V3_1 => "add `null` to the `type`, or omit the property",
            }),
            ("string", Some(_)) => Some("put the value in quotes"),
            ("integer" | "number", Some(Scalar::String(text)))
                if !matches!(Scalar::from_serialized(text), Scalar::String(_)) =>
            {
                Some("remove the quotes")
            }
            _ => None,
        }
        .map(str::to_owned);
        out.push(it);
        false
    }

    /// Returns whether the value is one of the schema's `enum`, if there is one.
    pub(super) fn validate_enum(
        &self,
        schema: NodeId,
        value: NodeId,
        out: &mut Vec<Mismatch>,
    ) -> bool {
        let schemas = self.model.document;
        let entries = self.model.list(schema, "enum");
        if entries.is_empty() || self.without_enum_of == Some(schema) {
            return true;
        }
        let text = self.values.as_str(value);
        let matches = entries.iter().any(|entry| {
            equal_across(schemas, *entry, self.values, value)
                || self.serialized
                    && text.is_some_and(|text| match schemas.value(*entry) {
                        Value::Scalar(entry) => *entry == Scalar::from_serialized(text),
                        _ => false,
                    })
        });
        if matches {
            return true;
        }
        let listed: Vec<String> = entries
            .iter()
            .take(LISTED)
            .map(|entry| match schemas.as_str(*entry) {
                Some(text) => text.to_owned(),
                None => show(schemas, *entry),
            })
            .collect();
        let message = format!(
            "{} is not one of the `enum` values",
            show_short(self.values, value)
        );
        let more = if entries.len() > LISTED { ", …" } else { "" };
        let expected = format!("one of {}{more}", listed.join(", "));
        let mut it = self.mismatch(&rule::ENUM_MISMATCH, value, message, expected);
        let texts = entries.iter().filter_map(|entry| schemas.as_str(*entry));
        it.help = text
            .and_then(|text| closest_match(text, texts))
            .map(|similar| format!("write `{similar}`"));
        out.push(it);
        false
    }
}

/// Shows a value and its type: "string `ten`".
fn show_typed(document: &Document<'_>, node: NodeId) -> String {
    let name = match document.value(node) {
        Value::Scalar(Scalar::Null) => return "null".to_owned(),
        Value::Array(_) => return "array".to_owned(),
        Value::Object(_) => return "object".to_owned(),
        // `show_short` does not quote a long string.
        Value::Scalar(Scalar::String(text)) if text.chars().count() > 60 => {
            return "string".to_owned();
        }
        Value::Scalar(Scalar::String(_)) => "string",
        Value::Scalar(Scalar::Bool(_)) => "boolean",
        Value::Scalar(Scalar::Integer(_)) => "integer",
        Value::Scalar(Scalar::Float(_)) => "number",
    };
    format!("{name} {}", show_short(document, node))
}
