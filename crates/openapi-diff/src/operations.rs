//! Compares operations, their callbacks, and webhooks.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{NodeRef, Side};
use crate::operation::{Operation, match_up, matched_operations, operations};
use crate::rules;
use crate::schema::Direction;
use crate::{bodies, parameters, responses, security, servers};
use openapi_document::model::Version;

/// Compares the operations of two documents.
pub(crate) fn compare(collector: &mut Collector<'_>) {
    let documents = collector.documents;
    for pair in matched_operations(&documents) {
        match pair {
            (Some(old), None) => {
                collector.operation = old.label(&documents);
                let suffix = match documents.is_true(old.at, "deprecated") {
                    true => " (it was deprecated)",
                    false => "",
                };
                let message = format!("`{}` removed{suffix}", old.method_and_path());
                let rule = &rules::OPERATION_REMOVED;
                collector.report(Difference::new(rule, old.at, None, message));
            }
            (None, Some(new)) => {
                collector.operation = new.label(&documents);
                let message = format!("`{}` added", new.method_and_path());
                let rule = &rules::OPERATION_ADDED;
                collector.report(Difference::new(rule, None, new.at, message));
            }
            (Some(old), Some(new)) => {
                compare_operation(collector, &old, &new, Direction::Request);
            }
            (None, None) => {}
        }
    }
    compare_webhooks(collector);
}

/// Compares webhooks, which OpenAPI 3.1 has. The server sends their requests, as for callbacks.
fn compare_webhooks(collector: &mut Collector<'_>) {
    let documents = collector.documents;
    let webhooks = |side| {
        let is_31 = documents.model(side).version == Version::V3_1;
        let webhooks = documents.get(documents.root(side), "webhooks");
        let webhooks = webhooks.filter(|_| is_31);
        webhooks.map_or(Vec::new(), |it| operations(&documents, it))
    };
    for pair in match_up(webhooks(Side::Old), webhooks(Side::New)) {
        let (rule, old_node, new_node, verb, operation) = match &pair {
            (Some(old), Some(new)) => {
                compare_operation(collector, old, new, Direction::Request.flipped());
                continue;
            }
            (Some(old), None) => (
                &rules::CALLBACK_REMOVED,
                old.at,
                documents.root(Side::New),
                "removed",
                old,
            ),
            (None, Some(new)) => (
                &rules::CALLBACK_ADDED,
                documents.root(Side::Old),
                new.at,
                "added",
                new,
            ),
            (None, None) => continue,
        };
        collector.operation = operation.label(&documents);
        let message = format!("webhook `{}` {verb}", operation.method_and_path());
        collector.report(Difference::new(rule, old_node, new_node, message));
    }
}

fn compare_operation(
    collector: &mut Collector<'_>,
    old: &Operation,
    new: &Operation,
    direction: Direction,
) {
    collector.operation = new.label(&collector.documents);
    compare_deprecation(collector, old, new);
    parameters::compare(collector, old, new, direction);
    bodies::compare(collector, old.at, new.at, direction);
    responses::compare(collector, old.at, new.at, direction);
    if direction == Direction::Request {
        servers::compare(collector, old, new);
        security::compare(collector, old, new);
    }
    compare_callbacks(collector, old, new, direction);
}

fn compare_deprecation(collector: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let documents = collector.documents;
    let flag = |operation: &Operation| {
        documents
            .get(operation.at, "deprecated")
            .filter(|_| documents.is_true(operation.at, "deprecated"))
    };
    let (rule, old_node, new_node, verb) = match (flag(old), flag(new)) {
        (None, Some(at)) => (&rules::OPERATION_DEPRECATED, old.at, at, "was deprecated"),
        (Some(at), None) => (
            &rules::OPERATION_UNDEPRECATED,
            at,
            new.at,
            "is no longer deprecated",
        ),
        _ => return,
    };
    let message = format!("`{}` {verb}", new.label(&documents));
    collector.report(Difference::new(rule, old_node, new_node, message));
}

/// Compares callbacks. The server sends their requests, so directions are reversed.
fn compare_callbacks(
    collector: &mut Collector<'_>,
    old: &Operation,
    new: &Operation,
    direction: Direction,
) {
    let documents = collector.documents;
    let callbacks = |operation: &Operation| -> Vec<(&str, NodeRef)> {
        let callbacks = documents.get(operation.at, "callbacks").into_iter();
        callbacks
            .flat_map(|callbacks| documents.entries(callbacks))
            .map(|(name, at)| (name, documents.resolve(at)))
            .collect()
    };
    let (old_callbacks, new_callbacks) = (callbacks(old), callbacks(new));
    let find = |list: &[(&str, NodeRef)], name: &str| {
        let found = list.iter().find(|(other, _)| *other == name);
        found.map(|(_, at)| *at)
    };
    for (name, old_callback) in &old_callbacks {
        let Some(new_callback) = find(&new_callbacks, name) else {
            let message = format!("callback `{name}` removed");
            let rule = &rules::CALLBACK_REMOVED;
            collector.report(Difference::new(rule, *old_callback, new.at, message));
            continue;
        };
        let pairs = match_up(
            operations(&documents, *old_callback),
            operations(&documents, new_callback),
        );
        for pair in pairs {
            let (rule, old_node, new_node, verb, operation) = match &pair {
                (Some(old), Some(new)) => {
                    let label = collector.operation.clone();
                    compare_operation(collector, old, new, direction.flipped());
                    collector.operation = label;
                    continue;
                }
                (Some(old), None) => (
                    &rules::CALLBACK_REMOVED,
                    old.at,
                    new_callback,
                    "removed",
                    old,
                ),
                (None, Some(new)) => (&rules::CALLBACK_ADDED, *old_callback, new.at, "added", new),
                (None, None) => continue,
            };
            let message = format!(
                "{} of callback `{name}` {verb}",
                operation.method_and_path()
            );
            collector.report(Difference::new(rule, old_node, new_node, message));
        }
    }
    for (name, new_callback) in &new_callbacks {
        if find(&old_callbacks, name).is_none() {
            let message = format!("callback `{name}` added");
            let rule = &rules::CALLBACK_ADDED;
            collector.report(Difference::new(rule, old.at, *new_callback, message));
        }
    }
}
