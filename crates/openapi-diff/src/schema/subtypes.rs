//! Compares the subtypes of a schema that has a discriminator: the component schemas that extend it
//! by `allOf`.
//!
//! A value of the schema is a value of the subtype that the discriminator names. So the subtypes are
//! variants of the schema, although the schema does not list them.

use super::compare::{ComparisonResult, SchemaComparer};
use super::key::{Direction, Key};
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message::{subject, with_article};
use crate::rules;

/// A schema that extends the one with the discriminator.
struct Subtype<'m> {
    name: &'m str,
    /// The values of the discriminator that name the schema.
    values: Vec<&'m str>,
    at: NodeRef,
}

/// The subtypes of a schema with a discriminator.
struct Hierarchy<'m> {
    schema: NodeRef,
    subtypes: Vec<Subtype<'m>>,
    /// Whether the schema lists the values of the discriminator in an `enum`.
    lists_values: bool,
}

impl<'m> Hierarchy<'m> {
    /// Reads the subtypes of a schema; `None` if it has no discriminator, or lists its variants.
    fn of(documents: &Documents<'m>, schema: NodeRef) -> Option<Self> {
        let schema = without_wrapper(documents, schema);
        let discriminator = documents.get(schema, "discriminator")?;
        if ["oneOf", "anyOf"]
            .iter()
            .any(|it| documents.get(schema, it).is_some())
        {
            return None;
        }
        let model = documents.model(schema.side);
        let mapping = documents.get(discriminator, "mapping");
        let mapped: Vec<(&str, Option<NodeRef>)> = mapping
            .into_iter()
            .flat_map(|mapping| documents.entries(mapping))
            .filter_map(|(value, at)| {
                let target = model.mapped_schema(at.node, documents.string(at)?)?;
                Some((value, Some(documents.resolve(at.with(target)))))
            })
            .collect();
        let subtypes = model
            .components("schemas")
            .into_iter()
            .map(|(name, node)| (name, documents.resolve(schema.with(node))))
            .filter(|(_, at)| model.extends(at.node, schema.node))
            .map(|(name, at)| {
                let named = mapped.iter().filter(|(_, target)| *target == Some(at));
                let mut values: Vec<&str> = named.map(|(value, _)| *value).collect();
                if values.is_empty() {
                    values.push(name);
                }
                Subtype { name, values, at }
            })
            .collect();
        let property = documents
            .text(discriminator, "propertyName")
            .and_then(|name| documents.get(documents.get(schema, "properties")?, name));
        let lists_values =
            property.is_some_and(|it| documents.get(documents.resolve(it), "enum").is_some());
        Some(Self {
            schema,
            subtypes,
            lists_values,
        })
    }
}

/// Returns the only part of an unnamed schema that consists of an `allOf`, or the schema itself.
fn without_wrapper(documents: &Documents<'_>, schema: NodeRef) -> NodeRef {
    let schema = documents.resolve(schema);
    match documents.list(schema, "allOf").as_slice() {
        [part]
            if documents.schema_name(schema).is_none()
                && documents.get(schema, "properties").is_none() =>
        {
            documents.resolve(*part)
        }
        _ => schema,
    }
}

/// Compares the subtypes of two schemas, of which one or both have a discriminator.
pub(super) fn compare(comparer: &mut SchemaComparer<'_>, key: &Key, result: &mut ComparisonResult) {
    let documents = comparer.documents;
    let Some((subtype, supertype)) = key.single_schemas() else {
        return;
    };
    let (Some(written), Some(read)) = (
        Hierarchy::of(&documents, subtype),
        Hierarchy::of(&documents, supertype),
    ) else {
        return;
    };
    for one in &written.subtypes {
        let names_one =
            |other: &&Subtype<'_>| other.values.iter().any(|value| one.values.contains(value));
        if let Some(other) = read.subtypes.iter().find(names_one) {
            let schemas = (vec![one.at], vec![other.at]);
            let child = Key::ordered(&documents, key.direction, schemas, (one.at, other.at));
            result.breaking += comparer.check(&child);
            result.children.push(child);
        } else if !written.lists_values {
            // A value that the `enum` of the property lists is compared there.
            let (rule, verb) = match key.direction {
                Direction::Request => (&rules::REQUEST_VARIANT_REMOVED, "may no longer be"),
                Direction::Response => (&rules::RESPONSE_VARIANT_ADDED, "may now also be"),
            };
            let name = format!("`{}`", one.name);
            let subject = subject(&documents, read.schema);
            let message = format!("{subject} {verb} {}", with_article(&name));
            let (before, after) = key.old_and_new(Some(name), None);
            let difference = Difference::between(rule, one.at, read.schema, message);
            result.report(difference.values(before, after));
        }
    }
}
