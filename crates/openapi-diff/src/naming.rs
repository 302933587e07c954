//! What generators of other languages name things by.

use std::collections::HashSet;

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef, Side};
use crate::operation::{Operation, matched};
use crate::parameters::{Parameter, parameters};
use crate::rules;
use openapi_document::model::RefTarget;
use openapi_document::tree::Value;

/// Compares names and orders.
pub(crate) fn compare(walk: &mut Collector<'_>) {
    let pair = walk.pair;
    for (old, new) in matched(&pair) {
        let (Some(old), Some(new)) = (old, new) else {
            continue;
        };
        walk.operation = new.label(&pair);
        operation_id(walk, &old, &new);
        tags(walk, &old, &new);
        order(walk, &old, &new);
    }
    walk.operation = String::new();
}

fn operation_id(walk: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let pair = walk.pair;
    let id = |operation: &Operation| pair.get(operation.at, "operationId");
    let (was, is) = (id(old), id(new));
    let Some(was) = was else { return };
    if is.is_some_and(|is| pair.same(was, is)) {
        return;
    }
    let message = match is {
        Some(is) => format!(
            "the operation {} is called {}",
            pair.show(was),
            pair.show(is)
        ),
        None => format!("the operation {} has no ID any more", pair.show(was)),
    };
    let told = Difference::new(
        &rules::OPERATION_ID_CHANGED,
        was,
        is.unwrap_or(new.at),
        message,
    );
    walk.report(told.values(Some(pair.show(was)), is.map(|is| pair.show(is))));
}

fn tags(walk: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let pair = walk.pair;
    let names = |operation: &Operation| -> Vec<String> {
        let document = pair.document(operation.at.side);
        let nodes = pair
            .model(operation.at.side)
            .list(operation.at.node, "tags")
            .iter();
        nodes
            .filter_map(|it| document.as_str(*it))
            .map(str::to_owned)
            .collect()
    };
    let (was, is) = (names(old), names(new));
    // Without a tag an operation is in a class of its own name.
    let gone: Vec<&String> = was.iter().filter(|tag| !is.contains(tag)).collect();
    let is_first = was.is_empty() && !is.is_empty();
    if gone.is_empty() && !is_first {
        return;
    }
    let place = |operation: &Operation| pair.get(operation.at, "tags").unwrap_or(operation.at);
    let message = match gone.first() {
        Some(tag) => format!("it is no longer under the tag `{tag}`"),
        None => "it is under a tag now".to_owned(),
    };
    let told = Difference::new(&rules::TAG_CHANGED, place(old), place(new), message);
    walk.report(told.values(Some(was.join(", ")), Some(is.join(", "))));
}

fn order(walk: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let pair = walk.pair;
    let (was, is) = (parameters(&pair, old), parameters(&pair, new));
    let key = |it: &Parameter| (it.place.clone(), it.name.clone());
    let common = |list: &[Parameter], other: &[Parameter]| -> Vec<(String, String)> {
        let others: Vec<_> = other.iter().map(key).collect();
        list.iter()
            .map(key)
            .filter(|it| others.contains(it))
            .collect()
    };
    let (before, after) = (common(&was, &is), common(&is, &was));
    if before == after {
        return;
    }
    let names = |list: &[(String, String)]| {
        let names: Vec<&str> = list.iter().map(|(_, name)| name.as_str()).collect();
        names.join(", ")
    };
    let (Some(one), Some(other)) = (was.first(), is.first()) else {
        return;
    };
    let message = "the parameters stand in another order";
    let told = Difference::new(
        &rules::PARAMETERS_REORDERED,
        one.listed,
        other.listed,
        message,
    );
    walk.report(told.values(Some(names(&before)), Some(names(&after))));
}

/// Compares the names of schemas; `renamed` are those that were met under two names.
pub(crate) fn schemas(pair: &Documents<'_>, renamed: &[(NodeRef, NodeRef)]) -> Vec<Difference> {
    let names = |side: Side| -> Vec<(&str, NodeRef)> {
        let list = pair.model(side).components("schemas");
        list.into_iter()
            .map(|(name, node)| (name, NodeRef { side, node }))
            .collect()
    };
    let (old, new) = (names(Side::Old), names(Side::New));
    let has = |list: &[(&str, NodeRef)], name: &str| list.iter().any(|(it, _)| *it == name);
    let mut added: Vec<(&str, NodeRef)> = new
        .iter()
        .filter(|(name, _)| !has(&old, name))
        .copied()
        .collect();
    let used = used(pair, Side::Old);
    let mut list = Vec::new();
    for (name, at) in old.iter().filter(|(name, _)| !has(&new, name)) {
        let met = renamed.iter().find_map(|(one, other)| {
            let other_name = pair.schema_name(*other)?;
            (pair.resolve(*at) == *one).then_some(other_name)
        });
        let twin = added.iter().position(|(other, spot)| {
            met == Some(*other) || met.is_none() && pair.same(*at, *spot)
        });
        if let Some(twin) = twin {
            let (other, spot) = added.remove(twin);
            let message = format!("the schema `{name}` is called `{other}` now");
            let told = Difference::new(&rules::SCHEMA_RENAMED, *at, spot, message);
            list.push(told.values(Some((*name).to_owned()), Some(other.to_owned())));
            continue;
        }
        let place = pair
            .model(Side::New)
            .component_section("schemas")
            .map(|node| NodeRef {
                side: Side::New,
                node,
            });
        let rule = match used.contains(at) {
            true => &rules::SCHEMA_REMOVED,
            false => &rules::UNUSED_SCHEMA_REMOVED,
        };
        list.push(Difference::new(
            rule,
            *at,
            place,
            format!("the schema `{name}` is gone"),
        ));
    }
    for (name, at) in added {
        let message = format!("the schema `{name}` is new");
        list.push(Difference::new(&rules::SCHEMA_ADDED, None, at, message));
    }
    list
}

/// The component schemas that can be reached from `paths`.
fn used(pair: &Documents<'_>, side: Side) -> HashSet<NodeRef> {
    let (model, document) = (pair.model(side), pair.document(side));
    let mut seen = HashSet::new();
    let mut open = Vec::from_iter(document.get(document.root(), "paths"));
    while let Some(node) = open.pop() {
        if !seen.insert(NodeRef { side, node }) {
            continue;
        }
        if let Some(reference) = model.reference(node) {
            if let RefTarget::Node(target) = reference.target {
                open.push(target);
            }
            continue;
        }
        match document.value(node) {
            Value::Object(members) => open.extend(members.iter().map(|member| member.value)),
            Value::Array(items) => open.extend(items),
            Value::Scalar(_) => {}
        }
    }
    seen
}
