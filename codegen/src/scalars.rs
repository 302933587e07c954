//! Which named schemas are scalars, and what stands for them in Rust.
//!
//! progenitor's newtypes have no `From<&str>`, and with a pattern they run a
//! regular expression on every value that is decoded. So no scalar is left to
//! it: each is replaced by a type of ours.

use serde_json::Value;

use crate::checks::Checks;
use crate::document::schemas;
use crate::error::{Error, Result};

/// Scalars that mean more than their JSON type; written by hand in `src/`.
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
    /// What the schema says of itself.
    pub(crate) description: &'a str,
    /// What kind of type stands for it.
    pub(crate) kind: ScalarKind<'a>,
}

/// What stands for a scalar.
pub(crate) enum ScalarKind<'a> {
    /// A type in `src/`.
    HandWritten,
    /// A generated newtype of a string.
    Text,
    /// A generated enum that keeps the values that it does not know.
    OpenEnum(Vec<&'a str>),
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
            "the type `{gone}` is written by hand for a schema that is gone"
        )));
    }
    let mut scalars = Vec::new();
    for (name, schema) in schemas {
        let kind = match schema["type"].as_str() {
            _ if HAND_WRITTEN.contains(&name.as_str()) => ScalarKind::HandWritten,
            Some("string") => match schema["enum"].as_array() {
                Some(values) => ScalarKind::OpenEnum(text_values(name, values)?),
                None => ScalarKind::Text,
            },
            // progenitor has a type for it, if not one of ours.
            Some("integer" | "number" | "boolean") if checks == Checks::Lenient => continue,
            Some("integer" | "number" | "boolean") => {
                return Err(Error::new(format!(
                    "no type stands for the scalar schema `{name}`: write one by hand"
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

fn text_values<'a>(name: &str, values: &'a [Value]) -> Result<Vec<&'a str>> {
    let text = |value: &'a Value| {
        value.as_str().ok_or_else(|| {
            Error::new(format!(
                "the enumeration `{name}` has a value that is no string"
            ))
        })
    };
    values.iter().map(text).collect()
}
