//! Whether a value has the type that its schema says, and is one of the values that it lists.

use super::{ExampleValidator, defect};
use crate::examples::Mismatch;
use crate::rules::examples as rule;
use crate::suggest::closest_match;
use openapi_document::tree::{NodeId, Scalar, Value};
use openapi_document::value::{equal_across, show};

impl ExampleValidator<'_, '_> {
    pub(super) fn type_fits(&self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) -> bool {
        let schemas = self.model.document;
        let Some(wanted) = schemas.get_str(schema, "type") else {
            return true;
        };
        let scalar = match self.values.value(value) {
            Value::Scalar(Scalar::String(text))
                if self.serialized && !matches!(wanted, "string") =>
            {
                match wanted {
                    // How lists and objects are written depends on their style; they are text here.
                    "array" | "object" => return true,
                    _ => Some(Scalar::from_serialized(text)),
                }
            }
            Value::Scalar(scalar) => Some(scalar.clone()),
            _ => None,
        };
        let fits = match (wanted, &scalar, self.values.value(value)) {
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
        if fits {
            return true;
        }
        let article = if matches!(wanted, "array" | "integer" | "object") {
            "an"
        } else {
            "a"
        };
        let is_null = matches!(scalar, Some(Scalar::Null));
        let mut it = if is_null {
            defect(
                &rule::NULL,
                self.values.location(value),
                "null may not stand here",
            )
        } else {
            defect(
                &rule::TYPE,
                self.values.location(value),
                format!("{} is not {article} {wanted}", show(self.values, value)),
            )
        };
        // Nothing can be underlined in an empty value, and a block starts below its name.
        let block = scalar.is_none() && !self.values.slice(it.place.span).starts_with(['[', '{']);
        if block || self.values.slice(it.place.span).is_empty() {
            it.place = self.values.key_location(value);
        }
        it.expected = Some(format!("{article} {wanted}"));
        it.actual = Some(show(self.values, value));
        it.help = match (wanted, &scalar) {
            (_, Some(Scalar::Null)) => {
                Some("add `nullable: true` to the schema, or leave the member out".to_owned())
            }
            ("string", Some(_)) => Some("put it in quotes".to_owned()),
            ("integer" | "number", Some(Scalar::String(text)))
                if !matches!(Scalar::from_serialized(text), Scalar::String(_)) =>
            {
                Some("remove the quotes".to_owned())
            }
            _ => None,
        };
        out.push(it);
        false
    }

    pub(super) fn enum_fits(&self, schema: NodeId, value: NodeId, out: &mut Vec<Mismatch>) -> bool {
        let schemas = self.model.document;
        let choices = self.model.list(schema, "enum");
        if choices.is_empty() || self.beside_enum == Some(schema) {
            return true;
        }
        let text = self.values.as_str(value);
        let fits = choices.iter().any(|choice| {
            equal_across(schemas, *choice, self.values, value)
                || self.serialized
                    && text.is_some_and(|text| match schemas.value(*choice) {
                        Value::Scalar(choice) => *choice == Scalar::from_serialized(text),
                        _ => false,
                    })
        });
        if fits {
            return true;
        }
        let mut it = defect(
            &rule::ENUM,
            self.values.location(value),
            format!(
                "{} is none of the values that the schema lists",
                show(self.values, value)
            ),
        );
        let shown: Vec<String> = choices
            .iter()
            .take(12)
            .map(|choice| match schemas.as_str(*choice) {
                Some(text) => text.to_owned(),
                None => show(schemas, *choice),
            })
            .collect();
        it.expected = Some(format!(
            "one of {}{}",
            shown.join(", "),
            if choices.len() > 12 { ", …" } else { "" }
        ));
        it.actual = Some(show(self.values, value));
        it.help = text
            .and_then(|text| {
                closest_match(
                    text,
                    choices.iter().filter_map(|choice| schemas.as_str(*choice)),
                )
            })
            .map(|near| format!("write `{near}`"));
        out.push(it);
        false
    }
}
