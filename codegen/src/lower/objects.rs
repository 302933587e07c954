//! Fixups of named object schemas.

use serde_json::{Map, Value, json};

use crate::document::schemas_mut;
use crate::error::{Error, Result};

/// Properties that have the name of another property in snake case: the schema, the property,
/// and its temporary name for progenitor. A fixup of `types` restores the name in JSON.
pub(crate) const COLLIDING_PROPERTIES: &[(&str, &str, &str)] =
    &[("WorkflowStep", "codeRaw", "code_raw_camel_case")];

/// Makes nullable properties optional.
pub(super) fn make_nullable_optional(document: &mut Value) -> Result<usize> {
    each_object(document, |object| {
        let Some(properties) = object["properties"].as_object() else {
            return 0;
        };
        let nullable: Vec<_> = properties
            .iter()
            .filter(|(_, property)| property["nullable"] == true)
            .map(|(name, _)| name.clone())
            .collect();
        let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) else {
            return 0;
        };
        let before = required.len();
        required.retain(|name| !nullable.iter().any(|nullable| name == nullable));
        before - required.len()
    })
}

/// Makes optional arrays and maps nullable.
pub(super) fn keep_empty_collections(document: &mut Value) -> Result<usize> {
    each_object(document, |object| {
        let required = object["required"].as_array().cloned().unwrap_or_default();
        let mut places = 0;
        for (name, property) in properties_mut(object) {
            let collection = property["type"] == "array" || property["type"] == "object";
            if collection && property["nullable"] != true && !required.contains(&json!(name)) {
                property["nullable"] = json!(true);
                places += 1;
            }
        }
        places
    })
}

/// Keeps unknown fields of objects that may have them.
pub(super) fn keep_unknown_fields(document: &mut Value) -> Result<usize> {
    each_object(document, |object| {
        let open = !matches!(object.get("additionalProperties"), Some(rule) if rule != true);
        if !open || !object["properties"].is_object() {
            return 0;
        }
        object["additionalProperties"] = json!({});
        1
    })
}

/// Removes each `anyOf` or `oneOf` whose variants contain only `required`.
pub(super) fn drop_required_only_variants(document: &mut Value) -> Result<usize> {
    each_object(document, |object| {
        let mut places = 0;
        for keyword in ["anyOf", "oneOf"] {
            let has_only_required = |variant: &Value| {
                variant
                    .as_object()
                    .is_some_and(|variant| variant.len() == 1 && variant.contains_key("required"))
            };
            let droppable = object[keyword]
                .as_array()
                .is_some_and(|variants| variants.iter().all(has_only_required));
            if droppable && let Some(object) = object.as_object_mut() {
                object.remove(keyword);
                places += 1;
            }
        }
        places
    })
}

/// Removes the defaults of properties.
pub(super) fn drop_defaults(document: &mut Value) -> Result<usize> {
    each_object(document, |object| {
        properties_mut(object)
            .filter_map(|(_, property)| property.as_object_mut()?.remove("default"))
            .count()
    })
}

/// Gives one of two colliding properties a temporary name.
pub(super) fn rename_colliding_properties(document: &mut Value) -> Result<usize> {
    let schemas = schemas_mut(document)?;
    for (schema, property, temporary_name) in COLLIDING_PROPERTIES {
        let properties = schemas
            .get_mut(*schema)
            .and_then(|schema| schema.get_mut("properties")?.as_object_mut())
            .filter(|properties| properties.contains_key(*property))
            .ok_or_else(|| Error::new(format!("{schema} has no property `{property}`")))?;
        // Rebuilt instead of patched, to keep the order of the properties.
        *properties = std::mem::take(properties)
            .into_iter()
            .map(|(name, value)| match name == *property {
                true => ((*temporary_name).to_owned(), value),
                false => (name, value),
            })
            .collect::<Map<_, _>>();
    }
    Ok(COLLIDING_PROPERTIES.len())
}

/// Applies `change` to each named object schema, and sums the places.
fn each_object(document: &mut Value, change: impl Fn(&mut Value) -> usize) -> Result<usize> {
    Ok(schemas_mut(document)?
        .iter_mut()
        .map(|(_, schema)| schema)
        .filter(|schema| schema["type"] == "object")
        .map(change)
        .sum())
}

fn properties_mut(object: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    object
        .get_mut("properties")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lowered(fixup: fn(&mut Value) -> Result<usize>, schema: Value) -> (usize, Value) {
        let mut document = json!({"components": {"schemas": {"S": schema}}});
        let places = fixup(&mut document).unwrap();
        (places, document["components"]["schemas"]["S"].take())
    }

    #[test]
    fn nullable_property_becomes_optional() {
        let (places, schema) = lowered(
            make_nullable_optional,
            json!({"type": "object", "required": ["a", "b"], "properties": {
                "a": {"type": "string", "nullable": true}, "b": {"type": "string"}
            }}),
        );
        assert_eq!((places, &schema["required"]), (1, &json!(["b"])));
    }

    #[test]
    fn only_optional_collections_become_nullable() {
        let (places, schema) = lowered(
            keep_empty_collections,
            json!({"type": "object", "required": ["a"], "properties": {
                "a": {"type": "array"}, "b": {"type": "array"}, "c": {"type": "string"}
            }}),
        );
        assert_eq!(places, 1);
        assert_eq!(schema["properties"]["b"]["nullable"], true);
        assert!(schema["properties"]["a"].get("nullable").is_none());
    }

    #[test]
    fn closed_object_stays_closed() {
        let closed = json!({"type": "object", "additionalProperties": false, "properties": {}});
        assert_eq!(lowered(keep_unknown_fields, closed.clone()), (0, closed));
        let (places, open) = lowered(
            keep_unknown_fields,
            json!({"type": "object", "properties": {}}),
        );
        assert_eq!((places, &open["additionalProperties"]), (1, &json!({})));
    }

    #[test]
    fn variants_with_other_keywords_are_kept() {
        let (places, _) = lowered(
            drop_required_only_variants,
            json!({"type": "object", "anyOf": [{"required": ["a"]}, {"minProperties": 1}]}),
        );
        assert_eq!(places, 0);
        let (places, schema) = lowered(
            drop_required_only_variants,
            json!({"type": "object", "anyOf": [{"required": ["a"]}]}),
        );
        assert_eq!((places, schema), (1, json!({"type": "object"})));
    }

    #[test]
    fn property_named_default_is_kept() {
        let (places, schema) = lowered(
            drop_defaults,
            json!({"type": "object", "properties": {
                "default": {"type": "boolean", "default": true}
            }}),
        );
        assert_eq!(places, 1);
        assert_eq!(schema["properties"]["default"], json!({"type": "boolean"}));
    }

    #[test]
    fn missing_colliding_property_is_an_error() {
        let mut document = json!({"components": {"schemas": {}}});
        let error = rename_colliding_properties(&mut document).unwrap_err();
        assert!(error.to_string().contains("codeRaw"), "{error}");
    }
}
