//! Compares the names and orders from which generators derive the API of a client.

use std::collections::HashSet;

use openapi_document::model::RefTarget;
use openapi_document::tree::Value;

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef, Side};
use crate::operation::{Operation, matched_operations};
use crate::parameters::{Parameter, parameters};
use crate::rules;

/// Compares the names of operations, their tags, and the order of their parameters.
pub(crate) fn compare(collector: &mut Collector<'_>) {
    let documents = collector.documents;
    for pair in matched_operations(&documents) {
        let (Some(old), Some(new)) = pair else {
            continue;
        };
        collector.operation = new.label(&documents);
        compare_operation_id(collector, &old, &new);
        compare_tags(collector, &old, &new);
        compare_parameter_order(collector, &old, &new);
    }
    collector.operation = String::new();
}

fn compare_operation_id(collector: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let documents = collector.documents;
    let id = |operation: &Operation| documents.get(operation.at, "operationId");
    let (Some(old_id), new_id) = (id(old), id(new)) else {
        return;
    };
    if new_id.is_some_and(|new_id| documents.equal(old_id, new_id)) {
        return;
    }
    let before = documents.show(old_id);
    let after = new_id.map(|it| documents.show(it));
    let message = match &after {
        Some(after) => format!("operation {before} was renamed to {after}"),
        None => format!("operation ID {before} removed"),
    };
    let rule = &rules::OPERATION_ID_CHANGED;
    let difference = Difference::new(rule, old_id, new_id.unwrap_or(new.at), message);
    collector.report(difference.values(Some(before), after));
}

/// Compares tags. Generators put an operation without a tag into a default class.
fn compare_tags(collector: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let documents = collector.documents;
    let tags = |operation: &Operation| -> Vec<&str> {
        let tags = documents.list(operation.at, "tags").into_iter();
        tags.filter_map(|it| documents.string(it)).collect()
    };
    let (old_tags, new_tags) = (tags(old), tags(new));
    let removed = old_tags.iter().find(|tag| !new_tags.contains(tag));
    let message = match (removed, old_tags.is_empty(), new_tags.first()) {
        (Some(tag), ..) => format!("tag `{tag}` removed"),
        (None, true, Some(tag)) => format!("tag `{tag}` added to an operation without tags"),
        _ => return,
    };
    let node = |operation: &Operation| documents.get(operation.at, "tags").unwrap_or(operation.at);
    let difference = Difference::new(&rules::TAG_CHANGED, node(old), node(new), message);
    collector.report(difference.values(Some(old_tags.join(", ")), Some(new_tags.join(", "))));
}

fn compare_parameter_order(collector: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let documents = collector.documents;
    let old_parameters = parameters(&documents, old);
    let new_parameters = parameters(&documents, new);
    let common = |list: &[Parameter], other: &[Parameter]| -> Vec<(String, String)> {
        let key = |it: &Parameter| (it.location.clone(), it.name.clone());
        let others: Vec<_> = other.iter().map(key).collect();
        list.iter()
            .map(key)
            .filter(|it| others.contains(it))
            .collect()
    };
    let before = common(&old_parameters, &new_parameters);
    let after = common(&new_parameters, &old_parameters);
    let (Some(one), Some(other)) = (old_parameters.first(), new_parameters.first()) else {
        return;
    };
    if before == after {
        return;
    }
    let [before, after] = [before, after].map(|list| {
        let names: Vec<&str> = list.iter().map(|(_, name)| name.as_str()).collect();
        names.join(", ")
    });
    let difference = Difference::new(
        &rules::PARAMETERS_REORDERED,
        one.listed,
        other.listed,
        format!("parameters reordered from {before} to {after}"),
    );
    collector.report(difference.values(Some(before), Some(after)));
}

/// Compares the names of component schemas; `renamed` are those that were compared under different
/// names.
pub(crate) fn compare_schemas(
    documents: &Documents<'_>,
    renamed: &[(NodeRef, NodeRef)],
) -> Vec<Difference> {
    let schemas = |side: Side| -> Vec<(&str, NodeRef)> {
        let root = documents.root(side);
        let list = documents.model(side).components("schemas").into_iter();
        list.map(|(name, node)| (name, root.with(node))).collect()
    };
    let (old, new) = (schemas(Side::Old), schemas(Side::New));
    let has = |list: &[(&str, NodeRef)], name: &str| list.iter().any(|(it, _)| *it == name);
    let mut added: Vec<(&str, NodeRef)> = new
        .iter()
        .filter(|(name, _)| !has(&old, name))
        .copied()
        .collect();
    let used = used_nodes(documents, Side::Old);
    let section = documents.model(Side::New).component_section("schemas");
    let section = section.map(|node| documents.root(Side::New).with(node));
    let mut differences = Vec::new();
    for (name, at) in old.iter().filter(|(name, _)| !has(&new, name)) {
        let compared_with = renamed.iter().find_map(|(one, other)| {
            let other_name = documents.schema_name(*other)?;
            (documents.resolve(*at) == *one).then_some(other_name)
        });
        let renamed_to = added.iter().position(|(other, node)| match compared_with {
            Some(compared_with) => compared_with == *other,
            None => documents.equal(*at, *node),
        });
        if let Some(position) = renamed_to {
            let (new_name, node) = added.remove(position);
            let message = format!("schema `{name}` was renamed to `{new_name}`");
            let difference = Difference::new(&rules::SCHEMA_RENAMED, *at, node, message);
            differences
                .push(difference.values(Some((*name).to_owned()), Some(new_name.to_owned())));
            continue;
        }
        let rule = match used.contains(at) {
            true => &rules::SCHEMA_REMOVED,
            false => &rules::UNUSED_SCHEMA_REMOVED,
        };
        let message = format!("schema `{name}` removed");
        differences.push(Difference::new(rule, *at, section, message));
    }
    for (name, at) in added {
        let message = format!("schema `{name}` added");
        differences.push(Difference::new(&rules::SCHEMA_ADDED, None, at, message));
    }
    differences
}

/// Returns the nodes that are reachable from `paths`.
fn used_nodes(documents: &Documents<'_>, side: Side) -> HashSet<NodeRef> {
    let (model, document) = (documents.model(side), documents.document(side));
    let mut seen = HashSet::new();
    let mut pending = Vec::from_iter(documents.get(documents.root(side), "paths"));
    while let Some(at) = pending.pop() {
        if !seen.insert(at) {
            continue;
        }
        if let Some(reference) = model.reference(at.node) {
            if let RefTarget::Node(target) = reference.target {
                pending.push(at.with(target));
            }
            continue;
        }
        match document.value(at.node) {
            Value::Object(_) => pending.extend(documents.entries(at).map(|(_, value)| value)),
            Value::Array(_) => pending.extend(documents.items(at)),
            Value::Scalar(_) => {}
        }
    }
    seen
}
