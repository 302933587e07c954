//! Compares the operations of two documents.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::NodeRef;
use crate::operation::{Operation, match_up, matched, operations};
use crate::rules;
use crate::schema::Direction;
use crate::{bodies, parameters, responses, security};

/// Compares the operations of two documents.
pub(crate) fn compare(walk: &mut Collector<'_>) {
    for (old, new) in matched(&walk.pair) {
        one(walk, old, new, Direction::Request);
    }
}

fn one(
    walk: &mut Collector<'_>,
    old: Option<Operation>,
    new: Option<Operation>,
    direction: Direction,
) {
    let pair = walk.pair;
    match (old, new) {
        (Some(old), None) => {
            walk.operation = old.label(&pair);
            let message = format!("{} {} is gone", old.method.to_uppercase(), old.path);
            let mut told = Difference::new(&rules::OPERATION_REMOVED, old.place(), None, message);
            if pair.is_true(old.at, "deprecated") {
                told.message.push_str(", which was deprecated");
            }
            walk.report(told);
        }
        (None, Some(new)) => {
            walk.operation = new.label(&pair);
            let message = format!("{} {} is new", new.method.to_uppercase(), new.path);
            walk.report(Difference::new(
                &rules::OPERATION_ADDED,
                None,
                new.place(),
                message,
            ));
        }
        (Some(old), Some(new)) => {
            walk.operation = new.label(&pair);
            deprecation(walk, &old, &new);
            parameters::compare(walk, &old, &new, direction);
            bodies::compare(walk, old.at, new.at, direction);
            responses::compare(walk, old.at, new.at, direction);
            if direction == Direction::Request {
                security::compare(walk, &old, &new);
            }
            callbacks(walk, &old, &new, direction);
        }
        (None, None) => {}
    }
}

fn deprecation(walk: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let pair = walk.pair;
    let (was, is) = (
        pair.is_true(old.at, "deprecated"),
        pair.is_true(new.at, "deprecated"),
    );
    if !was && is {
        let at = pair.get(new.at, "deprecated");
        walk.report(Difference::new(
            &rules::OPERATION_DEPRECATED,
            old.at,
            at,
            "it is marked as deprecated",
        ));
    } else if was && !is {
        let at = pair.get(old.at, "deprecated");
        let message = "it is no longer marked as deprecated";
        walk.report(Difference::new(
            &rules::OPERATION_UNDEPRECATED,
            at,
            new.at,
            message,
        ));
    }
}

/// Callbacks: there the server sends the request, so directions turn round.
fn callbacks(walk: &mut Collector<'_>, old: &Operation, new: &Operation, direction: Direction) {
    let pair = walk.pair;
    let of = |operation: &Operation| -> Vec<(String, NodeRef)> {
        let Some(callbacks) = pair.get(operation.at, "callbacks") else {
            return Vec::new();
        };
        let members = pair.document(callbacks.side).entries(callbacks.node).iter();
        members
            .map(|member| {
                let at = NodeRef {
                    node: member.value,
                    ..callbacks
                };
                (member.key.to_string(), pair.resolve(at))
            })
            .collect()
    };
    let (was, is) = (of(old), of(new));
    for (name, at) in &was {
        match is.iter().find(|(other, _)| other == name) {
            None => {
                let message = format!("the callback `{name}` is gone");
                walk.report(Difference::new(
                    &rules::CALLBACK_REMOVED,
                    *at,
                    new.at,
                    message,
                ));
            }
            Some((_, other)) => {
                for (old, new) in match_up(operations(&pair, *at), operations(&pair, *other)) {
                    let label = walk.operation.clone();
                    match (&old, &new) {
                        (Some(_), Some(_)) => one(walk, old, new, direction.flipped()),
                        (Some(old), None) => {
                            let message = format!(
                                "{} {} of the callback `{name}` is gone",
                                old.method.to_uppercase(),
                                old.path
                            );
                            walk.report(Difference::new(
                                &rules::CALLBACK_REMOVED,
                                old.at,
                                *other,
                                message,
                            ));
                        }
                        (None, Some(new)) => {
                            let message = format!(
                                "{} {} of the callback `{name}` is new",
                                new.method.to_uppercase(),
                                new.path
                            );
                            walk.report(Difference::new(
                                &rules::CALLBACK_ADDED,
                                *at,
                                new.at,
                                message,
                            ));
                        }
                        (None, None) => {}
                    }
                    walk.operation = label;
                }
            }
        }
    }
    for (name, at) in &is {
        if !was.iter().any(|(other, _)| other == name) {
            let message = format!("the callback `{name}` is new");
            walk.report(Difference::new(
                &rules::CALLBACK_ADDED,
                old.at,
                *at,
                message,
            ));
        }
    }
}
