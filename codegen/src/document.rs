//! Parses the document and looks up schemas and references in it.

use heck::ToPascalCase;
use serde_json::{Map, Value};

use crate::checks::Checks;
use crate::error::{Error, Result};

/// Parses a document from YAML or JSON.
///
/// Only OpenAPI 3.0 is accepted. `cargo xtask validate` finds everything else that may be wrong
/// with a document.
pub(crate) fn parse(text: &str) -> Result<Value> {
    let document: Value = serde_saphyr::from_str(text)
        .map_err(|error| Error::new(format!("the document is not valid YAML: {error}")))?;
    match document.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.0.") => {
            check_references(&document, &document)?;
            Ok(document)
        }
        Some(version) => Err(Error::new(format!(
            "the document is OpenAPI {version}; only 3.0 is supported"
        ))),
        None => Err(Error::new(
            "the document has no `openapi: 3.0.3`, so it is not an OpenAPI 3.0 document",
        )),
    }
}

/// Fails on the first reference that cannot be resolved; progenitor would panic.
///
/// Examples are skipped: they are payload, whatever their keys are.
fn check_references(document: &Value, value: &Value) -> Result<()> {
    match value {
        Value::Object(object) => {
            if value["$ref"].is_string() {
                resolve(document, value)?;
            }
            object
                .iter()
                .filter(|(name, _)| !matches!(name.as_str(), "example" | "examples" | "default"))
                .try_for_each(|(_, property)| check_references(document, property))
        }
        Value::Array(items) => items
            .iter()
            .try_for_each(|item| check_references(document, item)),
        _ => Ok(()),
    }
}

/// The named schemas.
pub(crate) fn schemas(document: &Value) -> Result<&Map<String, Value>> {
    document["components"]["schemas"]
        .as_object()
        .ok_or_else(|| Error::new("the document has no /components/schemas"))
}

/// Fails on the first schema whose type cannot have its name.
pub(crate) fn check_schema_names(document: &Value, checks: Checks) -> Result<()> {
    for name in schemas(document)?.keys() {
        let is_identifier = syn::parse_str::<syn::Ident>(name).is_ok();
        if !is_identifier || (checks == Checks::Strict && *name != name.to_pascal_case()) {
            return Err(Error::new(format!(
                "the schema name `{name}` is not a Rust type name such as `{}`",
                name.to_pascal_case()
            )));
        }
    }
    Ok(())
}

/// The named schemas, for changes.
pub(crate) fn schemas_mut(document: &mut Value) -> Result<&mut Map<String, Value>> {
    document["components"]["schemas"]
        .as_object_mut()
        .ok_or_else(|| Error::new("the document has no /components/schemas"))
}

/// The schema name at the end of a `$ref`.
pub(crate) fn reference_name(schema: &Value) -> Option<&str> {
    let name = schema["$ref"].as_str()?;
    let name = name.strip_prefix("#/components/schemas/")?;
    // Not of a schema within a schema.
    (!name.contains(['/', '~'])).then_some(name)
}

/// Follows `$ref`s within the document.
pub(crate) fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> Result<&'a Value> {
    // A longer chain of references is a cycle.
    for _ in 0..32 {
        let Some(reference) = value["$ref"].as_str() else {
            return Ok(value);
        };
        value = reference
            .strip_prefix('#')
            .and_then(|pointer| document.pointer(pointer))
            .ok_or_else(|| Error::new(format!("cannot resolve `{reference}`")))?;
    }
    Err(Error::new("references form a cycle"))
}

/// The value of `example`, or of the first of `examples`.
pub(crate) fn first_example(holder: &Value) -> Option<&Value> {
    let first = || {
        holder["examples"]
            .as_object()?
            .values()
            .next()?
            .get("value")
    };
    holder.get("example").or_else(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_versions_are_refused_by_name() {
        let error = parse("openapi: 3.1.0").unwrap_err().to_string();
        assert!(error.contains("3.1.0"), "{error}");
        assert!(parse("swagger: '2.0'").is_err());
        assert!(parse("a: [").is_err());
    }

    #[test]
    fn duplicate_keys_are_refused() {
        let error = parse("openapi: 3.0.3\ninfo: 1\ninfo: 2\n").unwrap_err();
        assert!(error.to_string().contains("info"), "{error}");
    }

    #[test]
    fn cyclic_references_are_an_error() {
        let document = serde_json::json!({"a": {"$ref": "#/b"}, "b": {"$ref": "#/a"}});
        assert!(resolve(&document, &document["a"]).is_err());
    }
}
