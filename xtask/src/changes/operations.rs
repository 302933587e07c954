//! Which operation of the new document answers to which of the old one.

use super::catalogue as rules;
use super::pair::{Pair, Side, Spot};
use super::schema::Direction;
use super::told::Told;
use super::walk::Walk;
use super::{access, bodies, parameters, responses};
use openapi_document::model::kind::METHODS;

/// An operation and what it inherits.
#[derive(Clone, Debug)]
pub(super) struct Operation {
    pub(super) at: Spot,
    pub(super) path_item: Spot,
    pub(super) path: String,
    pub(super) method: &'static str,
}

impl Operation {
    /// What people call it: its ID, else its method and path.
    pub(super) fn label(&self, pair: &Pair<'_>) -> String {
        match pair.text(self.at, "operationId") {
            Some(id) => id.to_owned(),
            None => format!("{} {}", self.method.to_uppercase(), self.path),
        }
    }

    /// What tells it from others: its method, and its path without the names of parameters.
    fn key(&self) -> (String, &'static str) {
        (template(&self.path), self.method)
    }

    /// Where it is named.
    fn place(&self) -> Spot {
        self.at
    }
}

/// A path without the names of its parameters, which a URL does not hold.
pub(super) fn template(path: &str) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}') else {
            break;
        };
        text.push_str(&rest[..=open]);
        rest = &rest[open + close..];
    }
    text.push_str(rest);
    text
}

/// The operations of an object whose members are path items.
pub(super) fn operations(pair: &Pair<'_>, paths: Spot) -> Vec<Operation> {
    let document = pair.document(paths.side);
    let mut list = Vec::new();
    for member in document.members(paths.node) {
        if member.key.starts_with("x-") {
            continue;
        }
        let item = pair.resolve(Spot {
            node: member.value,
            ..paths
        });
        for method in METHODS {
            let Some(at) = pair.get(item, method) else {
                continue;
            };
            if document.is_object(at.node) {
                list.push(Operation {
                    at,
                    path_item: item,
                    path: member.key.to_string(),
                    method,
                });
            }
        }
    }
    list
}

/// The root of a document.
pub(super) fn root(pair: &Pair<'_>, side: Side) -> Spot {
    Spot {
        side,
        node: pair.document(side).root(),
    }
}

/// The operations of both documents under `paths`, matched.
pub(super) fn matched(pair: &Pair<'_>) -> Vec<(Option<Operation>, Option<Operation>)> {
    let of = |side| {
        pair.get(root(pair, side), "paths")
            .map(|paths| operations(pair, paths))
            .unwrap_or_default()
    };
    match_up(of(Side::Old), of(Side::New))
}

fn match_up(
    old: Vec<Operation>,
    new: Vec<Operation>,
) -> Vec<(Option<Operation>, Option<Operation>)> {
    let mut rest: Vec<Option<Operation>> = new.into_iter().map(Some).collect();
    let mut list = Vec::new();
    let mut taken: Vec<(String, &str)> = Vec::new();
    for old in old {
        // Two paths that differ in a parameter's name only: the same name is the better match.
        let key = old.key();
        let exact = rest.iter().position(|it| {
            it.as_ref()
                .is_some_and(|it| it.path == old.path && it.method == old.method)
        });
        let found = exact.or_else(|| {
            rest.iter()
                .position(|it| it.as_ref().is_some_and(|it| it.key() == key))
        });
        let new = found.and_then(|at| rest[at].take());
        if new.is_none() && taken.contains(&key) {
            continue;
        }
        taken.push(key);
        list.push((Some(old), new));
    }
    list.extend(rest.into_iter().flatten().map(|new| (None, Some(new))));
    list
}

/// Compares the operations of two documents.
pub(super) fn compare(walk: &mut Walk<'_>) {
    for (old, new) in matched(&walk.pair) {
        one(walk, old, new, Direction::Request);
    }
}

fn one(walk: &mut Walk<'_>, old: Option<Operation>, new: Option<Operation>, direction: Direction) {
    let pair = walk.pair;
    match (old, new) {
        (Some(old), None) => {
            walk.operation = old.label(&pair);
            let message = format!("{} {} is gone", old.method.to_uppercase(), old.path);
            let mut told = Told::new(rules::OPERATION_REMOVED, old.place(), None, message);
            if pair.is_true(old.at, "deprecated") {
                told.message.push_str(", which was deprecated");
            }
            walk.tell(told);
        }
        (None, Some(new)) => {
            walk.operation = new.label(&pair);
            let message = format!("{} {} is new", new.method.to_uppercase(), new.path);
            walk.tell(Told::new(
                rules::OPERATION_ADDED,
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
                access::compare(walk, &old, &new);
            }
            callbacks(walk, &old, &new, direction);
        }
        (None, None) => {}
    }
}

fn deprecation(walk: &mut Walk<'_>, old: &Operation, new: &Operation) {
    let pair = walk.pair;
    let (was, is) = (
        pair.is_true(old.at, "deprecated"),
        pair.is_true(new.at, "deprecated"),
    );
    if !was && is {
        let at = pair.get(new.at, "deprecated");
        walk.tell(Told::new(
            rules::OPERATION_DEPRECATED,
            old.at,
            at,
            "it is marked as deprecated",
        ));
    } else if was && !is {
        let at = pair.get(old.at, "deprecated");
        let message = "it is no longer marked as deprecated";
        walk.tell(Told::new(rules::OPERATION_REVIVED, at, new.at, message));
    }
}

/// Callbacks: there the server sends the request, so directions turn round.
fn callbacks(walk: &mut Walk<'_>, old: &Operation, new: &Operation, direction: Direction) {
    let pair = walk.pair;
    let of = |operation: &Operation| -> Vec<(String, Spot)> {
        let Some(callbacks) = pair.get(operation.at, "callbacks") else {
            return Vec::new();
        };
        let members = pair.document(callbacks.side).members(callbacks.node).iter();
        members
            .map(|member| {
                let at = Spot {
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
                walk.tell(Told::new(rules::CALLBACK_REMOVED, *at, new.at, message));
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
                            walk.tell(Told::new(rules::CALLBACK_REMOVED, old.at, *other, message));
                        }
                        (None, Some(new)) => {
                            let message = format!(
                                "{} {} of the callback `{name}` is new",
                                new.method.to_uppercase(),
                                new.path
                            );
                            walk.tell(Told::new(rules::CALLBACK_ADDED, *at, new.at, message));
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
            walk.tell(Told::new(rules::CALLBACK_ADDED, old.at, *at, message));
        }
    }
}
