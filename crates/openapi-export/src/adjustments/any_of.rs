//! `anyOf` and `oneOf` that generators cannot turn into types.

use serde_json::{Map, Value, json};

use super::overlap::{overlapping_variants, variant_name};
use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;
use openapi_document::tree::escape_step;

pub(crate) static DROP_REQUIRED_ONLY_VARIANTS: Adjustment = Adjustment {
    name: "drop-required-only-variants",
    summary: "Removes an `anyOf` or `oneOf` whose variants contain only `required`. The server still checks which properties are present.",
    reason: "Generators build the type from the variants, which have no properties. With openapi-generator, the type has no fields in Python and Kotlin, no JSON names in Go, and no known properties in Java; with openapi-python-client, oazapfts and openapi-zod-client, it accepts any value, and so does a request body with openapi-fetch.",
    before: "type: object\nproperties:\n  a: {type: string}\n  b: {type: string}\nanyOf:\n  - required: [a]\n  - required: [b]\n",
    after: "type: object\nproperties:\n  a: {type: string}\n  b: {type: string}\n",
    apply: drop_required_only_variants,
};

pub(crate) static ANY_OF_AS_ONE_OF: Adjustment = Adjustment {
    name: "any-of-as-one-of",
    summary: "Replaces `anyOf` with `oneOf`. The generated code takes the first variant that fits. If values can fit two variants, the later one excludes the values of the earlier ones with `not`, unless it is used elsewhere, too. openapi-generator writes a type for this `not`, which nothing uses.",
    reason: "openapi-generator merges the variants of an `anyOf` into one type that requires the fields of all variants, so it can read none of them. For a `oneOf` it generates a union.",
    before: "anyOf:\n  - $ref: '#/components/schemas/Cat'\n  - $ref: '#/components/schemas/Dog'\n",
    after: "oneOf:\n  - $ref: '#/components/schemas/Cat'\n  - $ref: '#/components/schemas/Dog'\n",
    apply: any_of_as_one_of,
};

pub(crate) static UNION_AS_ANY: Adjustment = Adjustment {
    name: "union-as-any",
    summary: "Removes an `anyOf` or `oneOf` of references without a discriminator. The type accepts any value.",
    reason: "openapi-generator merges the variants into one class that requires the fields of all variants (in Kotlin, PHP, Dart and others), or reads every value as the first variant (in Java with Jackson).",
    before: "description: A pet.\nanyOf:\n  - $ref: '#/components/schemas/Cat'\n  - $ref: '#/components/schemas/Dog'\n",
    after: "description: A pet.\n",
    apply: union_as_any,
};

/// The changed keyword, and what was changed.
type Changed = (&'static str, String);

/// Applies a function to each schema until it changes nothing.
fn each_schema(
    document: &mut Value,
    mut change: impl FnMut(&str, &mut Map<String, Value>) -> Option<Changed>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        if visited.kind != Kind::Schema {
            return;
        }
        while let Some((keyword, what)) = change(visited.pointer, visited.object) {
            changes.push(Change {
                pointer: format!("{}/{keyword}", visited.pointer),
                what,
            });
        }
    });
    changes
}

fn any_of_as_one_of(document: &mut Value) -> Vec<Change> {
    let mut unions = Vec::new();
    let mut changes = each_schema(document, |pointer, schema| {
        let variants = schema.get("anyOf").and_then(Value::as_array)?;
        // Below `not`, `oneOf` would exclude fewer values.
        let is_union = variants.len() > 1
            && !schema.contains_key("oneOf")
            && !is_required_only(schema, "anyOf")
            && !pointer.ends_with("/not");
        if !is_union {
            return None;
        }
        unions.push(variants.clone());
        // Rebuilt, to keep the order of the keywords.
        *schema = std::mem::take(schema)
            .into_iter()
            .map(|(keyword, value)| match keyword.as_str() {
                "anyOf" => ("oneOf".to_owned(), value),
                _ => (keyword, value),
            })
            .collect();
        Some(("anyOf", "replaced with `oneOf`".to_owned()))
    });
    for variants in unions {
        changes.extend(make_exclusive(document, &variants));
    }
    changes
}

/// Excludes the values of earlier variants from later ones.
fn make_exclusive(document: &mut Value, variants: &[Value]) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, earlier) in overlapping_variants(document, variants) {
        let names: Vec<_> = earlier
            .iter()
            .filter_map(variant_name)
            .map(|name| format!("`{name}`"))
            .collect();
        let Some(Value::Object(schema)) = document.pointer_mut(&schema_pointer(&name)) else {
            continue;
        };
        let excluded = match earlier.as_slice() {
            [one] => one.clone(),
            _ => json!({"anyOf": earlier}),
        };
        schema.insert("not".to_owned(), excluded);
        changes.push(Change {
            pointer: schema_pointer(&name),
            what: format!("excludes the values of {}", names.join(", ")),
        });
    }
    changes
}

/// The JSON pointer of a component.
fn schema_pointer(name: &str) -> String {
    format!("/components/schemas/{}", escape_step(name))
}

fn union_as_any(document: &mut Value) -> Vec<Change> {
    each_schema(document, |_, schema| {
        let is_union = |keyword: &&str| {
            let variants = schema.get(*keyword).and_then(Value::as_array);
            variants.is_some_and(|variants| {
                variants
                    .iter()
                    .filter(|it| it.get("$ref").is_some())
                    .count()
                    > 1
            })
        };
        let keyword = ["anyOf", "oneOf"].into_iter().find(is_union)?;
        if schema.contains_key("discriminator") {
            return None;
        }
        schema.shift_remove(keyword);
        Some((keyword, "removed; the type accepts any value".to_owned()))
    })
}

fn drop_required_only_variants(document: &mut Value) -> Vec<Change> {
    each_schema(document, |_, schema| {
        let mut keywords = ["anyOf", "oneOf"].into_iter();
        let keyword = keywords.find(|keyword| is_required_only(schema, keyword))?;
        schema.shift_remove(keyword);
        let what = "removed; its variants contain only `required`".to_owned();
        Some((keyword, what))
    })
}

fn is_required_only(schema: &Map<String, Value>, keyword: &str) -> bool {
    let variants = schema.get(keyword).and_then(Value::as_array);
    let is_bare = |variant: &Value| {
        variant.as_object().is_some_and(|it| {
            it.contains_key("required")
                && it.keys().all(|key| {
                    matches!(key.as_str(), "required" | "title" | "description" | "type")
                })
        })
    };
    variants.is_some_and(|variants| !variants.is_empty() && variants.iter().all(is_bare))
}
