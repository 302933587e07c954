//! The named scalar schemas, and their types in Rust.
//!
//! progenitor's newtypes have no `From<&str>`, and those with a pattern match a regular
//! expression for every decoded value. All of them are therefore replaced by our own types.

use heck::ToPascalCase;
use proc_macro2::Ident;
use serde_json::Value;

use crate::checks::Checks;
use crate::document::schemas;
use crate::error::{Error, Result};

/// Scalars that mean more than their JSON type. Their types are written by hand in `src/`.
const HAND_WRITTEN: &[&str] = &[
    "DateTime",
    "EpochMilliseconds",
    "EpochSeconds",
    "FieldList",
    "NumericFlag",
    "PageLimit",
];

/// A named scalar schema.
pub(crate) struct Scalar<'a> {
    /// The name of the schema, which is the name of the type.
    pub(crate) name: &'a str,
    /// The description of the schema.
    pub(crate) description: &'a str,
    /// The kind of its type.
    pub(crate) kind: ScalarKind<'a>,
}

/// The kind of a scalar's type.
pub(crate) enum ScalarKind<'a> {
    /// A type in `src/`.
    HandWritten,
    /// A generated newtype of a string.
    Text,
    /// A generated enum that preserves unknown values.
    OpenEnum(Vec<(Ident, &'a str)>),
}

/// The named scalars of the document, in its order.
pub(crate) fn scalars(document: &Value, checks: Checks) -> Result<Vec<Scalar<'_>>> {
    let schemas = schemas(document)?;
    if let Some(gone) = HAND_WRITTEN
        .iter()
        .find(|name| !schemas.contains_key(**name))
        .filter(|_| checks == Checks::Strict)
    {
        return Err(Error::new(format!(
            "the hand-written type `{gone}` has no schema; remove it from HAND_WRITTEN"
        )));
    }
    let mut scalars = Vec::new();
    for (name, schema) in schemas {
        let kind = match schema["type"].as_str() {
            _ if HAND_WRITTEN.contains(&name.as_str()) => ScalarKind::HandWritten,
            Some("string") => match schema["enum"].as_array() {
                Some(values) => ScalarKind::OpenEnum(variants(name, values)?),
                None => ScalarKind::Text,
            },
            // progenitor generates a type.
            Some("integer" | "number" | "boolean") if checks == Checks::Lenient => continue,
            Some("integer" | "number" | "boolean") => {
                return Err(Error::new(format!(
                    "the scalar schema `{name}` has no type; write one by hand"
                )));
            }
            _ => continue,
        };
        scalars.push(Scalar {
            name,
            description: schema["description"].as_str().unwrap_or_default(),
            kind,
        });
    }
    Ok(scalars)
}

/// The variants of an open enum: their names in Rust and their values.
fn variants<'a>(name: &str, values: &'a [Value]) -> Result<Vec<(Ident, &'a str)>> {
    let mut variants: Vec<(Ident, &str)> = Vec::new();
    for value in values {
        let text = value.as_str().ok_or_else(|| {
            Error::new(format!(
                "the enum `{name}` has the value {value}, not a string"
            ))
        })?;
        let variant = syn::parse_str(&text.to_pascal_case()).ok();
        // `Other` keeps unknown values.
        let is_free = |it: &Ident| it != "Other" && variants.iter().all(|(other, _)| it != other);
        let variant = variant.filter(is_free).ok_or_else(|| {
            let problem = "which is not a Rust name, or not a new one";
            Error::new(format!(
                "the enum `{name}` has the value `{text}`, {problem}"
            ))
        })?;
        variants.push((variant, text));
    }
    Ok(variants)
}
