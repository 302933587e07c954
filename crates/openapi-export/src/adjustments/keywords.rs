//! Keywords of schemas that generators misunderstand, and that can be left out or written otherwise.

use serde_json::{Map, Value, json};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;

pub(crate) static FREE_FORM_OBJECTS_AS_ANY: Adjustment = Adjustment {
    name: "free-form-objects-as-any",
    summary: "Removes the type of an object without documented properties. The type accepts any value.",
    reason: "openapi-generator decodes such an object as an array in PHP, and so writes an empty one as `[]` instead of `{}`.",
    before: "description: The props.\ntype: object\nadditionalProperties: true\n",
    after: "description: The props.\n",
    apply: free_form_objects_as_any,
};

pub(crate) static DROP_DEFAULTS: Adjustment = Adjustment {
    name: "drop-defaults",
    summary: "Removes the `default` of schemas. The server still applies it.",
    reason: "The generated code sends the default in place of an absent value. openapi-generator does so for query parameters in PHP, Go and Kotlin, and for properties of a body in Python, Ruby and Java; progenitor for properties. A request that omits a value then has another effect when the server changes its default.",
    before: "type: boolean\ndefault: true\n",
    after: "type: boolean\n",
    apply: drop_defaults,
};

pub(crate) static DROP_PASSWORD_FORMATS: Adjustment = Adjustment {
    name: "drop-password-formats",
    summary: "Removes `format: password`, which only asks a form to hide the value.",
    reason: "openapi-generator makes it a secret of pydantic, and the Python server for FastAPI then sends asterisks instead of the value.",
    before: "type: string\nformat: password\n",
    after: "type: string\n",
    apply: drop_password_formats,
};

pub(crate) static IMPLICIT_ADDITIONAL_PROPERTIES: Adjustment = Adjustment {
    name: "implicit-additional-properties",
    summary: "Removes `additionalProperties: true`, which is the default.",
    reason: "openapi-generator imports a module `object` for it in Python for FastAPI, which does not exist. In Kotlin, and in Java with Apache HttpClient, it writes a class that is also a map: Gson reads a map instead of the class, and Jackson writes a property `empty`.",
    before: "type: object\nproperties:\n  a: {type: string}\nadditionalProperties: true\n",
    after: "type: object\nproperties:\n  a: {type: string}\n",
    apply: implicit_additional_properties,
};

pub(crate) static ADDITIONAL_PROPERTIES_AS_SCHEMA: Adjustment = Adjustment {
    name: "additional-properties-as-schema",
    summary: "Writes `additionalProperties: true` as an empty schema, which means the same.",
    reason: "With `true`, the types of progenitor drop undocumented properties; with a schema, they keep them.",
    before: "type: object\nproperties:\n  a: {type: string}\nadditionalProperties: true\n",
    after: "type: object\nproperties:\n  a: {type: string}\nadditionalProperties: {}\n",
    apply: additional_properties_as_schema,
};

/// Applies a function to each schema. It returns the changed keyword and what was changed.
fn each_schema(
    document: &mut Value,
    change: impl Fn(&mut Map<String, Value>) -> Option<(&'static str, &'static str)>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        if visited.kind != Kind::Schema {
            return;
        }
        if let Some((keyword, what)) = change(visited.object) {
            changes.push(Change {
                pointer: format!("{}/{keyword}", visited.pointer),
                what: what.to_owned(),
            });
        }
    });
    changes
}

fn free_form_objects_as_any(document: &mut Value) -> Vec<Change> {
    /// What a schema may have and still accept every object.
    const ALLOWED: [&str; 10] = [
        "type",
        "nullable",
        "additionalProperties",
        "title",
        "description",
        "example",
        "examples",
        "externalDocs",
        "deprecated",
        "default",
    ];
    each_schema(document, |schema| {
        let kind = schema.get("type")?;
        let is_object = *kind == "object" || *kind == json!(["object", "null"]);
        let is_open = schema
            .get("additionalProperties")
            .is_none_or(|it| *it == json!(true) || *it == json!({}));
        if !is_object || !is_open || schema.keys().any(|it| !ALLOWED.contains(&it.as_str())) {
            return None;
        }
        for keyword in ["type", "nullable", "additionalProperties"] {
            schema.shift_remove(keyword);
        }
        Some(("type", "removed; the type accepts any value"))
    })
}

fn drop_defaults(document: &mut Value) -> Vec<Change> {
    each_schema(document, |schema| {
        schema.shift_remove("default")?;
        Some(("default", "removed; the server applies it"))
    })
}

fn drop_password_formats(document: &mut Value) -> Vec<Change> {
    each_schema(document, |schema| {
        if schema.get("format")? != "password" {
            return None;
        }
        schema.shift_remove("format");
        Some(("format", "removed; it is only a hint for forms"))
    })
}

fn implicit_additional_properties(document: &mut Value) -> Vec<Change> {
    each_schema(document, |schema| {
        if *schema.get("additionalProperties")? != json!(true) {
            return None;
        }
        schema.shift_remove("additionalProperties");
        Some(("additionalProperties", "removed; `true` is the default"))
    })
}

fn additional_properties_as_schema(document: &mut Value) -> Vec<Change> {
    each_schema(document, |schema| {
        let additional = schema.get_mut("additionalProperties")?;
        if *additional != json!(true) {
            return None;
        }
        *additional = json!({});
        Some(("additionalProperties", "written as an empty schema"))
    })
}
