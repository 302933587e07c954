//! Compares the subtypes of a schema that has a discriminator: the component schemas that extend it
//! by `allOf`, and the schemas that the mapping names.
//!
//! A value of the schema is a value of the subtype that the discriminator names. So the subtypes are
//! variants of the schema, although the schema does not list them.

use super::compare::{ComparisonResult, SchemaComparer};
use super::key::{Direction, Key};
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message::{subject, with_article};
use crate::rules;

/// A schema that extends the one with the discriminator, or that its mapping names.
struct Subtype<'m> {
    name: String,
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
        let document = model.document;
        let mapped: Vec<(&str, NodeRef)> = model
            .mapping(discriminator.node)
            .into_iter()
            .filter_map(|(at, target)| {
                let target = documents.resolve(schema.with(target?));
                Some((document.key_of(at)?, target))
            })
            .collect();
        let mut subtypes: Vec<Subtype<'m>> = Vec::new();
        for (value, at) in &mapped {
            match subtypes.iter_mut().find(|it| it.at == *at) {
                Some(known) => known.values.push(value),
                None if *at != schema => subtypes.push(Subtype {
                    name: model.schema_name(at.node),
                    values: vec![value],
                    at: *at,
                }),
                None => {}
            }
        }
        for (name, node) in model.components("schemas") {
            let at = documents.resolve(schema.with(node));
            let is_known = || subtypes.iter().any(|it| it.at == at);
            if model.extends(at.node, schema.node) && !is_known() {
                subtypes.push(Subtype {
                    name: name.to_owned(),
                    values: vec![name],
                    at,
                });
            }
        }
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
            let child = Key::ordered(&documents, key.direction, schemas, (one.at, other.at))
                .in_syntax(key.syntax);
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
