//! Finds the properties of schemas that no example contains.

use std::collections::HashSet;
use std::fmt::Write;

use super::{collect, validate};
use openapi_document::model::{Direction, Kind, Model};
use openapi_document::tree::NodeId;

/// Which properties the examples of a document contain.
pub(crate) struct Coverage {
    schemas: Vec<SchemaCoverage>,
}

/// A schema with properties.
struct SchemaCoverage {
    name: String,
    /// The number of properties.
    total: usize,
    /// The properties that no example contains.
    missing: Vec<String>,
}

impl Coverage {
    /// Returns a table of the schemas with missing properties, and the covered percentage.
    pub(crate) fn table(&self) -> String {
        let mut text = String::new();
        let (mut total, mut missing) = (0, 0);
        for schema in &self.schemas {
            total += schema.total;
            missing += schema.missing.len();
            if !schema.missing.is_empty() {
                let _ = writeln!(
                    text,
                    "{:>4} of {:<4} {}: {}",
                    schema.total - schema.missing.len(),
                    schema.total,
                    schema.name,
                    schema.missing.join(", ")
                );
            }
        }
        let covered = total - missing;
        let percent = match total {
            0 => 100.0,
            _ => 100.0 * covered as f64 / total as f64,
        };
        let _ = writeln!(
            text,
            "examples show {covered} of {total} schema properties, {percent:.1} %"
        );
        text
    }
}

/// Follows every example through its schema and records the properties.
pub(crate) fn coverage(model: &Model<'_>) -> Coverage {
    let document = model.document;
    let mut covered: HashSet<NodeId> = HashSet::new();
    let mut seen: HashSet<(NodeId, NodeId)> = HashSet::new();
    let mut open: Vec<(NodeId, NodeId)> = collect(model)
        .into_iter()
        .filter(|example| !example.external)
        .map(|example| (example.schema, example.value))
        .collect();
    while let Some((schema, value)) = open.pop() {
        let Some(schema) = model.resolve(schema) else {
            continue;
        };
        if !seen.insert((schema, value)) {
            continue;
        }
        let properties = document.get(schema, "properties");
        let additional = document
            .get(schema, "additionalProperties")
            .filter(|it| document.is_object(*it));
        for member in document.entries(value) {
            if let Some(property) = properties.and_then(|it| document.get(it, &member.key)) {
                covered.insert(property);
                open.push((property, member.value));
            } else if let Some(additional) = additional {
                open.push((additional, member.value));
            }
        }
        if let Some(items) = document.get(schema, "items") {
            open.extend(document.items(value).iter().map(|item| (items, *item)));
        }
        let parts = model.list(schema, "allOf").iter();
        open.extend(parts.map(|part| (*part, value)));
        let variants = ["oneOf", "anyOf"].map(|keyword| model.list(schema, keyword));
        for variant in variants.into_iter().flatten() {
            if validate(model, *variant, value, Direction::Either).is_empty() {
                open.push((*variant, value));
            }
        }
    }
    let schemas = model.of_kind(Kind::Schema).filter_map(|schema| {
        let properties = document.entries(document.get(schema, "properties")?);
        let missing = properties
            .iter()
            .filter(|property| !covered.contains(&property.value));
        Some(SchemaCoverage {
            name: model.schema_name(schema),
            total: properties.len(),
            missing: missing.map(|it| it.key.to_string()).collect(),
        })
    });
    Coverage {
        schemas: schemas.filter(|it| it.total > 0).collect(),
    }
}
