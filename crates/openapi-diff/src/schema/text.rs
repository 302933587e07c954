//! Compares values that are written as text, which does not show their types.

use openapi_document::tree::{Scalar, Value};

use super::accepts::{accepts, type_of};
use super::shape::{Shape, Types};
use crate::documents::{Documents, NodeRef};

/// Whether the text of a scalar is the text of a value of a shape.
pub(super) fn accepts_text(documents: &Documents<'_>, shape: &Shape, value: NodeRef) -> bool {
    if shape.allows_any_string() {
        return true;
    }
    let Some(text) = text_of(documents, value) else {
        return false;
    };
    match &shape.choices {
        Some((choices, _)) => choices.iter().any(|choice| {
            text_of(documents, *choice) == Some(text)
                && accepts(documents, std::slice::from_ref(shape), *choice)
        }),
        None => shape.types.has(Types::BOOLEAN) && matches!(text, "true" | "false"),
    }
}

/// Whether a shape lists the texts of both booleans.
pub(super) fn lists_booleans(documents: &Documents<'_>, shape: &Shape) -> bool {
    let Some((choices, _)) = &shape.choices else {
        return false;
    };
    ["true", "false"].iter().all(|text| {
        choices.iter().any(|choice| {
            text_of(documents, *choice) == Some(text)
                && accepts(documents, std::slice::from_ref(shape), *choice)
        })
    })
}

/// Returns the text of a string, a number or a boolean.
fn text_of<'m>(documents: &Documents<'m>, value: NodeRef) -> Option<&'m str> {
    let document = documents.document(value.side);
    match document.value(value.node) {
        Value::Scalar(Scalar::Bool(true)) => Some("true"),
        Value::Scalar(Scalar::Bool(false)) => Some("false"),
        Value::Scalar(Scalar::String(text)) => Some(text),
        _ if type_of(documents, value).has(Types::PLAIN) => {
            Some(document.slice(document.span(value.node)))
        }
        _ => None,
    }
}
