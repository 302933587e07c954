//! The property that tells alternatives apart, and the values of it.
//!
//! A value that the property's own `enum` lists is compared there, and not told twice.

use super::compare::{ComparisonResult, Direction};
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef, Side};
use crate::rules;

/// A value of the property, and the schema that it stands for.
struct Value<'m> {
    text: &'m str,
    schema: String,
    at: NodeRef,
}

/// Compares the discriminators of two schemas.
pub(super) fn compare(
    pair: &Documents<'_>,
    direction: Direction,
    old: NodeRef,
    new: NodeRef,
    outcome: &mut ComparisonResult,
) {
    let Some(before) = pair.get(old, "discriminator") else {
        return;
    };
    let was = values(pair, old, before);
    let Some(property) = pair.text(before, "propertyName") else {
        return;
    };
    let Some(after) = pair.get(new, "discriminator") else {
        if direction == Direction::Response && is_lost(pair, new, property) {
            let message = format!("`{property}` no longer tells the alternatives apart");
            outcome.report(Difference::new(
                &rules::DISCRIMINATOR_CHANGED,
                before,
                new,
                message,
            ));
        }
        return;
    };
    let other = pair.text(after, "propertyName");
    if other != Some(property) {
        let message = "another property tells the alternatives apart";
        let told = Difference::new(&rules::DISCRIMINATOR_CHANGED, before, after, message);
        outcome.report(told.values(Some(property.to_owned()), other.map(str::to_owned)));
        return;
    }
    // The names of schemas are the values where no mapping says otherwise. They are not held
    // against each other: many a document lists other values in the property's `enum`.
    let has_mapping = |discriminator| pair.get(discriminator, "mapping").is_some();
    if !has_mapping(before) && !has_mapping(after) {
        return;
    }
    let is = values(pair, new, after);
    for one in &was {
        if let Some(value) = is.iter().find(|it| it.text == one.text)
            && value.schema != one.schema
            // A schema that has another name only is still the same alternative.
            && (is.iter().any(|it| it.schema == one.schema)
                || was.iter().any(|it| it.schema == value.schema))
        {
            let message = format!("`{}` stands for another alternative", one.text);
            let told = Difference::new(&rules::DISCRIMINATOR_CHANGED, one.at, value.at, message);
            outcome.report(told.values(Some(one.schema.clone()), Some(value.schema.clone())));
        }
    }
    // What a client sends must still be known; what comes must have been known.
    let (written, read, place) = match direction {
        Direction::Request => (&was, &is, after),
        Direction::Response => (&is, &was, before),
    };
    for value in written {
        let is_known = read.iter().any(|it| it.text == value.text);
        let is_alternative = read.iter().any(|it| it.schema == value.schema);
        if is_known || !is_alternative || lists_values(pair, value.at.side, &value.schema, property)
        {
            continue;
        }
        let (one, other, message) = match direction {
            Direction::Request => (value.at, place, "no longer stands for"),
            Direction::Response => (place, value.at, "stands now for"),
        };
        let message = format!("`{}` {message} `{}`", value.text, value.schema);
        outcome.report(Difference::new(
            &rules::DISCRIMINATOR_CHANGED,
            one,
            other,
            message,
        ));
    }
}

/// The values that a discriminator knows: those of its mapping, and the names of the branches
/// that the mapping leaves out.
fn values<'m>(pair: &Documents<'m>, schema: NodeRef, discriminator: NodeRef) -> Vec<Value<'m>> {
    let mut list = Vec::new();
    if let Some(mapping) = pair.get(discriminator, "mapping") {
        let document = pair.document(mapping.side);
        for member in document.entries(mapping.node) {
            let at = NodeRef {
                node: member.value,
                ..mapping
            };
            if let Some(target) = document.as_str(at.node) {
                let text = member.key.as_ref();
                let schema = target.strip_prefix("#/components/schemas/");
                let schema = schema.unwrap_or(target).to_owned();
                list.push(Value { text, schema, at });
            }
        }
    }
    for at in branches(pair, schema) {
        if let Some(name) = pair.schema_name(pair.resolve(at))
            && !list.iter().any(|it| it.schema == name)
        {
            let schema = name.to_owned();
            list.push(Value {
                text: name,
                schema,
                at,
            });
        }
    }
    list
}

fn branches(pair: &Documents<'_>, schema: NodeRef) -> Vec<NodeRef> {
    let model = pair.model(schema.side);
    let nodes = ["oneOf", "anyOf"]
        .into_iter()
        .flat_map(|keyword| model.list(schema.node, keyword));
    nodes
        .map(|node| NodeRef {
            node: *node,
            ..schema
        })
        .collect()
}

/// Whether alternatives are left that their own schemas do not tell apart.
fn is_lost(pair: &Documents<'_>, schema: NodeRef, property: &str) -> bool {
    let branches = branches(pair, schema);
    branches.len() > 1
        && branches.iter().any(|branch| {
            let branch = pair.resolve(*branch);
            !enumerates(pair, branch, property, 0)
        })
}

/// Whether a named schema lists the values of a property itself.
fn lists_values(pair: &Documents<'_>, side: Side, name: &str, property: &str) -> bool {
    let model = pair.model(side);
    let schema = model
        .component_section("schemas")
        .and_then(|schemas| model.document.get(schemas, name));
    schema.is_some_and(|node| enumerates(pair, pair.resolve(NodeRef { side, node }), property, 0))
}

fn enumerates(pair: &Documents<'_>, schema: NodeRef, property: &str, depth: usize) -> bool {
    let own = pair
        .get(schema, "properties")
        .and_then(|properties| pair.get(properties, property))
        .is_some_and(|it| pair.get(pair.resolve(it), "enum").is_some());
    own || depth < 8
        && pair
            .model(schema.side)
            .list(schema.node, "allOf")
            .iter()
            .any(|node| {
                let part = pair.resolve(NodeRef {
                    node: *node,
                    ..schema
                });
                enumerates(pair, part, property, depth + 1)
            })
}
