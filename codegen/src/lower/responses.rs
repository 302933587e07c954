//! The fixup of schemas that only responses contain.

use std::collections::HashSet;

use serde_json::Value;

use crate::document::{reference_name, schemas, schemas_mut};
use crate::error::Result;

/// The properties that stay required: without its ID, an object cannot be used, and without
/// `data`, a response has no payload.
const REQUIRED: [&str; 2] = ["id", "data"];

/// Makes the properties of responses optional, except IDs and the payload of an envelope.
///
/// Schemas that a request body contains are not changed: what is sent stays strict.
pub(super) fn require_only_ids(document: &mut Value) -> Result<usize> {
    let sent = sent_schemas(document)?;
    let mut places = 0;
    for (name, schema) in schemas_mut(document)? {
        if sent.contains(name) {
            continue;
        }
        let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) else {
            continue;
        };
        let before = required.len();
        required.retain(|name| name.as_str().is_some_and(|name| REQUIRED.contains(&name)));
        places += before - required.len();
    }
    Ok(places)
}

/// The names of the schemas that request bodies contain.
fn sent_schemas(document: &Value) -> Result<HashSet<String>> {
    let mut names = HashSet::new();
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(_, path)| path.as_object().into_iter().flatten());
    for (_, operation) in operations {
        collect(document, &operation["requestBody"], &mut names)?;
    }
    Ok(names)
}

/// Adds the schemas that a value refers to, directly or through other schemas.
fn collect(document: &Value, value: &Value, names: &mut HashSet<String>) -> Result<()> {
    if let Some(name) = reference_name(value)
        && names.insert(name.to_owned())
        && let Some(schema) = schemas(document)?.get(name)
    {
        collect(document, schema, names)?;
    }
    match value {
        Value::Object(object) => object
            .values()
            .try_for_each(|value| collect(document, value, names)),
        Value::Array(items) => items
            .iter()
            .try_for_each(|value| collect(document, value, names)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_schemas_of_responses_change() {
        let object = |required: Value| json!({"type": "object", "required": required});
        let mut document = json!({
            "paths": {"/a": {"post": {
                "requestBody": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Request"}
                }}},
            }}},
            "components": {"schemas": {
                "Request": {"required": ["name"], "properties": {
                    "part": {"$ref": "#/components/schemas/Part"}
                }},
                "Part": object(json!(["name"])),
                "Envelope": object(json!(["data"])),
                "Answer": object(json!(["id", "name"])),
            }}
        });
        assert_eq!(require_only_ids(&mut document).unwrap(), 1);
        let required = |name: &str| &document["components"]["schemas"][name]["required"];
        assert_eq!(required("Request"), &json!(["name"]));
        assert_eq!(required("Part"), &json!(["name"]));
        assert_eq!(required("Envelope"), &json!(["data"]));
        assert_eq!(required("Answer"), &json!(["id"]));
    }
}
