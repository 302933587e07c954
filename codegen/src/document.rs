//! The document as JSON, and the questions that every step asks of it.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// The methods that a path item may have, as OpenAPI spells them.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Reads a document from YAML or JSON.
///
/// Refuses what is not OpenAPI 3.0; everything else that may be wrong with a
/// document is the business of `cargo xtask validate`.
pub(crate) fn parse(text: &str) -> Result<Value> {
    let document: Value = serde_saphyr::from_str(text)
        .map_err(|error| Error::new(format!("the document is not YAML: {error}")))?;
    match document.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.0.") => {
            check_references(&document, &document)?;
            Ok(document)
        }
        Some(version) => Err(Error::new(format!(
            "the document is OpenAPI {version}; the generator takes 3.0"
        ))),
        None => Err(Error::new(
            "the document does not say `openapi: 3.0.3`, so it is no OpenAPI 3.0",
        )),
    }
}

/// Fails on a reference that leads nowhere: progenitor would panic.
///
/// What stands in an example is payload, whatever its keys are called.
fn check_references(document: &Value, value: &Value) -> Result<()> {
    match value {
        Value::Object(object) => {
            if value["$ref"].is_string() {
                resolve(document, value)?;
            }
            object
                .iter()
                .filter(|(name, _)| !matches!(name.as_str(), "example" | "examples" | "default"))
                .try_for_each(|(_, member)| check_references(document, member))
        }
        Value::Array(items) => items
            .iter()
            .try_for_each(|item| check_references(document, item)),
        _ => Ok(()),
    }
}

/// One operation of the document.
#[derive(Clone, Copy)]
pub(crate) struct Operation<'a> {
    /// The path, with its parameters in braces.
    pub(crate) path: &'a str,
    /// The method, in lower case.
    pub(crate) method: &'a str,
    /// The operation object.
    pub(crate) object: &'a Value,
}

impl<'a> Operation<'a> {
    /// The operation ID.
    pub(crate) fn id(&self) -> Result<&'a str> {
        self.object["operationId"].as_str().ok_or_else(|| {
            Error::new(format!(
                "{} {} has no operationId",
                self.method.to_uppercase(),
                self.path
            ))
        })
    }

    /// The parameters, with references followed.
    pub(crate) fn parameters(&self, document: &'a Value) -> Result<Vec<&'a Value>> {
        self.object["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|parameter| resolve(document, parameter))
            .collect()
    }

    /// Whether the operation has a parameter of this name in the query.
    pub(crate) fn takes_query(&self, document: &'a Value, name: &str) -> Result<bool> {
        Ok(self
            .parameters(document)?
            .iter()
            .any(|parameter| parameter["in"] == "query" && parameter["name"] == name))
    }

    /// The name of the schema of the JSON body of the first success response, or
    /// none where no success response has a body.
    pub(crate) fn response_schema(&self, document: &'a Value) -> Result<Option<&'a str>> {
        let responses = self.object["responses"].as_object().into_iter().flatten();
        for (status, response) in responses {
            if !status.starts_with('2') {
                continue;
            }
            let schema = &resolve(document, response)?["content"]["application/json"]["schema"];
            if schema.is_null() {
                continue;
            }
            return reference_name(schema).map(Some).ok_or_else(|| {
                Error::new(format!(
                    "the {status} response of {} has an inline schema; name it",
                    self.id().unwrap_or(self.path)
                ))
            });
        }
        Ok(None)
    }
}

/// The operations, in the order of the document.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(path, item)| {
        let entries = item.as_object().into_iter().flatten();
        entries
            .filter(|(method, _)| METHODS.contains(&method.as_str()))
            .map(move |(method, object)| Operation {
                path,
                method,
                object,
            })
    })
}

/// The operation objects, to be changed.
pub(crate) fn operations_mut(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    paths.flat_map(|(_, item)| {
        let entries = item.as_object_mut().into_iter().flatten();
        entries
            .filter(|(method, _)| METHODS.contains(&method.as_str()))
            .map(|(_, object)| object)
    })
}

/// The named schemas.
pub(crate) fn schemas(document: &Value) -> Result<&Map<String, Value>> {
    document["components"]["schemas"]
        .as_object()
        .ok_or_else(|| Error::new("the document has no /components/schemas"))
}

/// The named schemas, to be changed.
pub(crate) fn schemas_mut(document: &mut Value) -> Result<&mut Map<String, Value>> {
    document["components"]["schemas"]
        .as_object_mut()
        .ok_or_else(|| Error::new("the document has no /components/schemas"))
}

/// The name that a `$ref` to a schema ends in.
pub(crate) fn reference_name(schema: &Value) -> Option<&str> {
    schema["$ref"]
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

/// Follows a `$ref` into the same document, any number of times.
pub(crate) fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> Result<&'a Value> {
    // A chain of references that is longer than this is a circle.
    for _ in 0..32 {
        let Some(reference) = value["$ref"].as_str() else {
            return Ok(value);
        };
        value = reference
            .strip_prefix('#')
            .and_then(|pointer| document.pointer(pointer))
            .ok_or_else(|| Error::new(format!("`{reference}` leads nowhere")))?;
    }
    Err(Error::new("references run in a circle"))
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
    fn a_key_that_stands_twice_is_refused() {
        let error = parse("openapi: 3.0.3\ninfo: 1\ninfo: 2\n").unwrap_err();
        assert!(error.to_string().contains("info"), "{error}");
    }

    #[test]
    fn references_in_a_circle_end() {
        let document = serde_json::json!({"a": {"$ref": "#/b"}, "b": {"$ref": "#/a"}});
        assert!(resolve(&document, &document["a"]).is_err());
    }
}
