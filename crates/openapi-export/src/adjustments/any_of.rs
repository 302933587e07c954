//! `anyOf` and `oneOf` that generators cannot turn into types.

use serde_json::{Map, Value};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;

pub(crate) static DROP_REQUIRED_ONLY_VARIANTS: Adjustment = Adjustment {
    name: "drop-required-only-variants",
    summary: "Removes an `anyOf` or `oneOf` whose variants contain only `required`. The server still checks which properties are present.",
    reason: "openapi-generator builds the type from the variants, which have no properties: the type has no fields in Python and Kotlin, no JSON names in Go, and no known properties in Java.",
    before: "type: object\nproperties:\n  a: {type: string}\n  b: {type: string}\nanyOf:\n  - required: [a]\n  - required: [b]\n",
    after: "type: object\nproperties:\n  a: {type: string}\n  b: {type: string}\n",
    apply: drop_required_only_variants,
};

pub(crate) static ANY_OF_AS_ONE_OF: Adjustment = Adjustment {
    name: "any-of-as-one-of",
    summary: "Replaces `anyOf` with `oneOf`. The generated code takes the first variant that fits and does not check the others, so it still reads values that fit two variants.",
    reason: "openapi-generator merges the variants of an `anyOf` into one type that requires the fields of all variants, so it can read none of them. For a `oneOf` it generates a union.",
    before: "anyOf:\n  - $ref: '#/components/schemas/Cat'\n  - $ref: '#/components/schemas/Dog'\n",
    after: "oneOf:\n  - $ref: '#/components/schemas/Cat'\n  - $ref: '#/components/schemas/Dog'\n",
    apply: any_of_as_one_of,
};

pub(crate) static UNION_AS_ANY: Adjustment = Adjustment {
    name: "union-as-any",
    summary: "Removes an `anyOf` or `oneOf` of references without a discriminator. The type accepts any value.",
    reason: "openapi-generator merges the variants into one Kotlin class that requires the fields of all variants, so it can read none of them.",
    before: "description: A pet.\nanyOf:\n  - $ref: '#/components/schemas/Cat'\n  - $ref: '#/components/schemas/Dog'\n",
    after: "description: A pet.\n",
    apply: union_as_any,
};

/// The changed keyword, and what was changed.
type Changed = (&'static str, String);

/// Applies a function to each schema until it changes nothing.
fn each_schema(
    document: &mut Value,
    change: fn(&mut Map<String, Value>) -> Option<Changed>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        if visited.kind != Kind::Schema {
            return;
        }
        while let Some((keyword, what)) = change(visited.object) {
            changes.push(Change {
                pointer: format!("{}/{keyword}", visited.pointer),
                what,
            });
        }
    });
    changes
}

fn any_of_as_one_of(document: &mut Value) -> Vec<Change> {
    each_schema(document, |schema| {
        let variants = schema.get("anyOf").and_then(Value::as_array);
        if variants.is_none_or(|it| it.len() < 2) || schema.contains_key("oneOf") {
            return None;
        }
        // Rebuilt, to keep the order of the keywords.
        *schema = std::mem::take(schema)
            .into_iter()
            .map(|(keyword, value)| match keyword.as_str() {
                "anyOf" => ("oneOf".to_owned(), value),
                _ => (keyword, value),
            })
            .collect();
        Some(("anyOf", "replaced with `oneOf`".to_owned()))
    })
}

fn union_as_any(document: &mut Value) -> Vec<Change> {
    each_schema(document, |schema| {
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
    each_schema(document, |schema| {
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
