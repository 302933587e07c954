//! Whether an operation may be repeated: the extension `x-idempotent`.
//!
//! The method does not decide it: deleting "all later events" deletes more the second time.

use serde_json::Value;

use super::parameter::Location;
use super::{Parameter, Source};
use crate::checks::Checks;
use crate::error::Result;

/// The extension of an operation.
const EXTENSION: &str = "x-idempotent";

/// When a repeated request has the same effect as one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// A GET, which changes nothing.
    Safe,
    /// Each request.
    Always,
    /// No request.
    Never,
    /// A request with all of these query parameters.
    WhenGiven(Vec<String>),
}

/// Reads `x-idempotent`: `true`, `false` or `{whenGiven: [parameter]}`.
///
/// Every operation except a GET must have it. Without strict checks, the method decides for an
/// operation that has none (RFC 9110, section 9.2.2).
pub(super) fn idempotency(
    source: &Source<'_>,
    parameters: &[Parameter<'_>],
    checks: Checks,
) -> Result<Idempotency> {
    let value = source.object.get(EXTENSION);
    match (source.key, value) {
        ("get", None) => Ok(Idempotency::Safe),
        ("get", Some(_)) => Err(refuse(source, "a GET is always idempotent; remove it")),
        (_, Some(Value::Bool(true))) => Ok(Idempotency::Always),
        (_, Some(Value::Bool(false))) => Ok(Idempotency::Never),
        (_, Some(value)) => when_given(source, parameters, value),
        ("post", None) if checks == Checks::Lenient => Ok(Idempotency::Never),
        (_, None) if checks == Checks::Lenient => Ok(Idempotency::Always),
        (_, None) => {
            let problem = format!(
                "there is no `{EXTENSION}`; add `true` if a repeated request has the same effect \
                 as one, `false` if not, or `{{whenGiven: [parameter]}}`"
            );
            Err(source.refuse("", problem))
        }
    }
}

fn when_given(
    source: &Source<'_>,
    parameters: &[Parameter<'_>],
    value: &Value,
) -> Result<Idempotency> {
    let object = value.as_object().filter(|object| object.len() == 1);
    let names = object.and_then(|object| object.get("whenGiven")?.as_array());
    let names = names.filter(|names| !names.is_empty()).ok_or_else(|| {
        refuse(
            source,
            "the value must be `true`, `false` or `{whenGiven: [parameter]}`",
        )
    })?;
    let mut given = Vec::new();
    for name in names {
        let name = name.as_str().unwrap_or_default();
        let is_optional = parameters.iter().any(|parameter| {
            parameter.name == name && parameter.location == Location::Query && !parameter.required
        });
        if !is_optional || given.iter().any(|other| other == name) {
            let problem = format!("`{name}` is not one optional query parameter of the operation");
            return Err(refuse(source, &problem));
        }
        given.push(name.to_owned());
    }
    Ok(Idempotency::WhenGiven(given))
}

fn refuse(source: &Source<'_>, problem: &str) -> crate::Error {
    source.refuse(
        &format!("/{EXTENSION}"),
        format_args!("`{EXTENSION}`: {problem}"),
    )
}
