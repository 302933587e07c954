//! Compares discriminators: the property that selects a variant, and its values.
//!
//! If a variant lists the values of the property in its own `enum`, they are compared there.

use super::compare::ComparisonResult;
use super::key::{Direction, Key};
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message::{common_subject, keyword};
use crate::rules;

/// A value of the property, and the schema that it selects.
struct Value<'m> {
    text: &'m str,
    schema: &'m str,
    at: NodeRef,
}

/// Compares the discriminators of two schemas.
pub(super) fn compare(
    documents: &Documents<'_>,
    direction: Direction,
    old: NodeRef,
    new: NodeRef,
    result: &mut ComparisonResult,
) {
    let rule = &rules::DISCRIMINATOR_CHANGED;
    let Some(before) = documents.get(old, "discriminator") else {
        return;
    };
    let Some(property) = documents.text(before, "propertyName") else {
        return;
    };
    let subject = || common_subject(documents, old, new);
    let Some(after) = documents.get(new, "discriminator") else {
        if direction == Direction::Response && has_unlisted_values(documents, new, property) {
            let message = format!("discriminator `{property}` removed from {}", subject());
            result.report(Difference::new(rule, before, new, message));
        }
        return;
    };
    let other_property = documents.text(after, "propertyName");
    if other_property != Some(property) {
        let quoted = |name: &str| format!("`{name}`");
        let message = keyword(
            "discriminator",
            &subject(),
            Some(&quoted(property)),
            other_property.map(quoted).as_deref(),
        );
        let difference = Difference::new(rule, before, after, message);
        result.report(
            difference.values(Some(property.to_owned()), other_property.map(str::to_owned)),
        );
        return;
    }
    // Without a mapping, the values are the names of the schemas. Those are not compared with each
    // other, since many documents list other values in the `enum` of the property.
    let has_mapping = |discriminator| documents.get(discriminator, "mapping").is_some();
    if !has_mapping(before) && !has_mapping(after) {
        return;
    }
    let old_values = values(documents, old, before);
    let new_values = values(documents, new, after);
    for old_value in &old_values {
        let Some(new_value) = new_values.iter().find(|it| it.text == old_value.text) else {
            continue;
        };
        // A schema that was only renamed is still the same variant.
        let is_renamed = !new_values.iter().any(|it| it.schema == old_value.schema)
            && !old_values.iter().any(|it| it.schema == new_value.schema);
        if new_value.schema == old_value.schema || is_renamed {
            continue;
        }
        let (before, after) = (old_value.schema, new_value.schema);
        let text = old_value.text;
        let message = format!("discriminator value `{text}` changed from `{before}` to `{after}`");
        let difference = Difference::new(rule, old_value.at, new_value.at, message);
        result.report(difference.values(Some(before.to_owned()), Some(after.to_owned())));
    }
    // The reader of a value must know it: the new server for a request, the old client for a response.
    let (written, read) = match direction {
        Direction::Request => (&old_values, &new_values),
        Direction::Response => (&new_values, &old_values),
    };
    for value in written {
        let is_known = read.iter().any(|it| it.text == value.text);
        let has_variant = read.iter().any(|it| it.schema == value.schema);
        if is_known || !has_variant || is_listed(documents, value, property) {
            continue;
        }
        let (one, other, verb) = match direction {
            Direction::Request => (value.at, after, "removed"),
            Direction::Response => (before, value.at, "added"),
        };
        let message = format!(
            "discriminator value `{}` for `{}` {verb}",
            value.text, value.schema
        );
        result.report(Difference::new(rule, one, other, message));
    }
}

/// Compares the values that select a variant, given that its schema has another name in the other
/// document. Without a mapping, the value is the name.
pub(super) fn compare_renamed(
    documents: &Documents<'_>,
    key: &Key,
    (one, other): (NodeRef, NodeRef),
    result: &mut ComparisonResult,
) {
    let Some((subtype, supertype)) = key.single_schemas() else {
        return;
    };
    let (Some(name), Some(other_name)) = (documents.schema_name(one), documents.schema_name(other))
    else {
        return;
    };
    let discriminator = |schema| {
        let discriminator = documents.get(schema, "discriminator")?;
        Some((
            discriminator,
            documents.text(discriminator, "propertyName")?,
        ))
    };
    let (Some((written, property)), Some((read, other_property))) =
        (discriminator(subtype), discriminator(supertype))
    else {
        return;
    };
    // If a variant lists its values, they are compared there.
    if name == other_name
        || property != other_property
        || lists_values(documents, one, property, 0)
        || lists_values(documents, other, property, 0)
    {
        return;
    }
    let texts = |values: &[Value<'_>], schema: &str| -> Vec<String> {
        let values = values.iter().filter(|it| it.schema == schema);
        values.map(|it| format!("`{}`", it.text)).collect()
    };
    let (written, read) = (
        values(documents, subtype, written),
        values(documents, supertype, read),
    );
    let (texts, other_texts) = (texts(&written, name), texts(&read, other_name));
    if texts.iter().all(|text| other_texts.contains(text)) {
        return;
    }
    let (before, after) = key.old_and_new(texts.join(", "), other_texts.join(", "));
    let (old, new) = key.old_and_new(one, other);
    let new_name = key.old_and_new(name, other_name).1;
    let message = format!("discriminator value of `{new_name}` changed from {before} to {after}");
    let difference = Difference::new(&rules::DISCRIMINATOR_CHANGED, old, new, message);
    result.report(difference.values(Some(before), Some(after)));
}

/// Returns the values that a discriminator knows: those of its mapping, and the names of the
/// variants that the mapping leaves out.
fn values<'m>(
    documents: &Documents<'m>,
    schema: NodeRef,
    discriminator: NodeRef,
) -> Vec<Value<'m>> {
    let mapping = documents.get(discriminator, "mapping").into_iter();
    let mut list: Vec<Value<'m>> = mapping
        .flat_map(|mapping| documents.entries(mapping))
        .filter_map(|(text, at)| {
            let target = documents.string(at)?;
            let mapped = documents.model(at.side).mapped_schema(at.node, target);
            let schema = mapped
                .and_then(|node| documents.schema_name(documents.resolve(at.with(node))))
                .unwrap_or(target);
            Some(Value { text, schema, at })
        })
        .collect();
    for at in variants(documents, schema) {
        if let Some(name) = documents.schema_name(documents.resolve(at))
            && !list.iter().any(|it| it.schema == name)
        {
            list.push(Value {
                text: name,
                schema: name,
                at,
            });
        }
    }
    list
}

fn variants(documents: &Documents<'_>, schema: NodeRef) -> Vec<NodeRef> {
    let keywords = ["oneOf", "anyOf"].into_iter();
    keywords
        .flat_map(|keyword| documents.list(schema, keyword))
        .collect()
}

/// Whether a schema has several variants, one of which does not list the values of a property.
fn has_unlisted_values(documents: &Documents<'_>, schema: NodeRef, property: &str) -> bool {
    let variants = variants(documents, schema);
    variants.len() > 1
        && variants
            .iter()
            .any(|variant| !lists_values(documents, documents.resolve(*variant), property, 0))
}

/// Whether the schema that a value selects lists the values of a property itself.
fn is_listed(documents: &Documents<'_>, value: &Value<'_>, property: &str) -> bool {
    let section = documents.model(value.at.side).component_section("schemas");
    let schema = section.and_then(|node| documents.get(value.at.with(node), value.schema));
    schema.is_some_and(|schema| lists_values(documents, documents.resolve(schema), property, 0))
}

fn lists_values(documents: &Documents<'_>, schema: NodeRef, property: &str, depth: usize) -> bool {
    let own = documents
        .get(schema, "properties")
        .and_then(|properties| documents.get(properties, property))
        .is_some_and(|it| documents.get(documents.resolve(it), "enum").is_some());
    own || depth < 8
        && documents
            .list(schema, "allOf")
            .into_iter()
            .any(|part| lists_values(documents, documents.resolve(part), property, depth + 1))
}
