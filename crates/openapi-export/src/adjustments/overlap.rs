//! Which variants of a union can fit the same value.

use serde_json::Value;

/// How long a chain of references may be. A longer one is a cycle.
const MAX_REFERENCES: usize = 100;

const PREFIX: &str = "#/components/schemas/";

/// Returns the name of the component that a variant refers to.
pub(super) fn variant_name(variant: &Value) -> Option<String> {
    let name = variant.get("$ref")?.as_str()?.strip_prefix(PREFIX)?;
    (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
}

/// Returns the components of a union whose values may fit an earlier variant, each with these
/// variants. Only components that no other part of the document refers to are returned.
pub(super) fn overlapping_variants(
    document: &Value,
    variants: &[Value],
) -> Vec<(String, Vec<Value>)> {
    let mut overlapping = Vec::new();
    for (index, variant) in variants.iter().enumerate() {
        let Some(name) = variant_name(variant) else {
            continue;
        };
        let earlier: Vec<Value> = variants[..index]
            .iter()
            .filter(|it| variant_name(it).is_some() && !are_disjoint(document, it, variant, 1))
            .cloned()
            .collect();
        let is_free = resolve(document, variant)
            .is_some_and(|schema| schema.is_object() && schema.get("not").is_none());
        if !earlier.is_empty() && is_free && count_references(document, &variant["$ref"]) == 1 {
            overlapping.push((name, earlier));
        }
    }
    overlapping
}

fn resolve<'v>(document: &'v Value, schema: &'v Value) -> Option<&'v Value> {
    let mut here = schema;
    for _ in 0..MAX_REFERENCES {
        let Some(reference) = here.get("$ref").and_then(Value::as_str) else {
            return Some(here);
        };
        here = document.pointer(reference.strip_prefix('#')?)?;
    }
    None
}

fn count_references(value: &Value, reference: &Value) -> usize {
    match value {
        Value::Object(entries) => {
            let is_one = entries.get("$ref") == Some(reference);
            let below = entries.values().map(|it| count_references(it, reference));
            usize::from(is_one) + below.sum::<usize>()
        }
        Value::Array(items) => items.iter().map(|it| count_references(it, reference)).sum(),
        _ => 0,
    }
}

/// Whether no value fits both schemas, as far as their types, enums, patterns and required
/// properties show. `depth` is how deeply properties are compared.
fn are_disjoint(document: &Value, one: &Value, other: &Value, depth: usize) -> bool {
    let (Some(one), Some(other)) = (resolve(document, one), resolve(document, other)) else {
        return false;
    };
    let is_nullable = |schema: &Value| schema.get("nullable") == Some(&Value::Bool(true));
    if is_nullable(one) && is_nullable(other) {
        return false;
    }
    let kind = |schema: &Value| match schema.get("type")?.as_str()? {
        "integer" => Some("number".to_owned()),
        kind => Some(kind.to_owned()),
    };
    let kinds = kind(one).zip(kind(other));
    if kinds.as_ref().is_some_and(|(one, other)| one != other) {
        return true;
    }
    let list = |schema: &Value, keyword: &str| schema.get(keyword)?.as_array().cloned();
    if let Some((one, other)) = list(one, "enum").zip(list(other, "enum"))
        && !one.iter().any(|value| other.contains(value))
    {
        return true;
    }
    // A pattern says nothing about values that are not strings.
    if let Some((one, other)) = fixed_start(one).zip(fixed_start(other))
        && kinds.is_some_and(|(kind, _)| kind == "string")
        && !one.starts_with(other)
        && !other.starts_with(one)
    {
        return true;
    }
    let is_object = |schema: &Value| kind(schema).is_some_and(|it| it == "object");
    let required = list(one, "required").unwrap_or_default();
    let also_required = list(other, "required").unwrap_or_default();
    depth > 0
        && is_object(one)
        && is_object(other)
        && required
            .iter()
            .filter(|name| also_required.contains(name))
            .filter_map(Value::as_str)
            .any(|name| {
                let property = |schema: &Value| schema.get("properties")?.get(name).cloned();
                property(one)
                    .zip(property(other))
                    .is_some_and(|(one, other)| are_disjoint(document, &one, &other, depth - 1))
            })
}

/// The text with which every string that fits a pattern such as `^dc_` starts.
fn fixed_start(schema: &Value) -> Option<&str> {
    let start = schema.get("pattern")?.as_str()?.strip_prefix('^')?;
    let is_literal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ':' | '/');
    (!start.is_empty() && start.chars().all(is_literal)).then_some(start)
}
