//! Which operation of the new document answers to which of the old one.

use crate::documents::{Documents, NodeRef, Side};
use openapi_document::model::METHODS;

/// An operation and what it inherits.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation object.
    pub at: NodeRef,
    /// The path item that holds it.
    pub path_item: NodeRef,
    /// The path.
    pub path: String,
    /// The method, in lower case.
    pub method: &'static str,
}

impl Operation {
    /// What people call it: its ID, else its method and path.
    pub fn label(&self, pair: &Documents<'_>) -> String {
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
    pub(crate) fn place(&self) -> NodeRef {
        self.at
    }
}

/// A path without the names of its parameters, which a URL does not hold.
pub(crate) fn template(path: &str) -> String {
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
pub(crate) fn operations(pair: &Documents<'_>, paths: NodeRef) -> Vec<Operation> {
    let document = pair.document(paths.side);
    let mut list = Vec::new();
    for member in document.entries(paths.node) {
        if member.key.starts_with("x-") {
            continue;
        }
        let item = pair.resolve(NodeRef {
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
pub fn root(pair: &Documents<'_>, side: Side) -> NodeRef {
    NodeRef {
        side,
        node: pair.document(side).root(),
    }
}

/// The operations of both documents under `paths`, matched.
pub fn matched(pair: &Documents<'_>) -> Vec<(Option<Operation>, Option<Operation>)> {
    let of = |side| {
        pair.get(root(pair, side), "paths")
            .map(|paths| operations(pair, paths))
            .unwrap_or_default()
    };
    match_up(of(Side::Old), of(Side::New))
}

pub(crate) fn match_up(
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
