//! The operations of the two documents, matched with each other.

use openapi_document::model::METHODS;

use crate::documents::{Documents, NodeRef, Side};
use crate::servers::base_path;

/// An operation of one document.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation object.
    pub at: NodeRef,
    /// The path item that contains it, references resolved.
    pub(crate) path_item: NodeRef,
    pub(crate) path: String,
    /// The method in lower case.
    pub(crate) method: &'static str,
    /// The start of the path that is the end of the servers' URLs in the other document.
    pub(crate) base_path: String,
}

impl Operation {
    /// Returns the `operationId`, or the method and the path if there is none.
    pub fn label(&self, documents: &Documents<'_>) -> String {
        match documents.text(self.at, "operationId") {
            Some(id) => id.to_owned(),
            None => self.method_and_path(),
        }
    }

    /// Returns the method and the path, such as `GET /pets`.
    pub(crate) fn method_and_path(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// Identifies the operation: a path template matches the same URLs whatever its parameters are
    /// called.
    fn key(&self) -> (String, &'static str) {
        // The runtime expression of a callback says where its URL comes from.
        let path = match self.path.contains("{$") {
            true => self.path.clone(),
            false => without_names(self.local_path()),
        };
        (path, self.method)
    }

    /// Returns the path without its start that is in the servers' URLs of the other document.
    fn local_path(&self) -> &str {
        &self.path[self.base_path.len()..]
    }
}

/// Removes the names of the parameters from a path template.
fn without_names(path: &str) -> String {
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

/// Returns the operations of an object that maps paths to path items.
pub(crate) fn operations(documents: &Documents<'_>, paths: NodeRef) -> Vec<Operation> {
    let mut list = Vec::new();
    for (path, item) in documents.entries(paths) {
        if path.starts_with("x-") {
            continue;
        }
        let path_item = documents.resolve(item);
        for method in METHODS {
            let Some(at) = documents.get(path_item, method) else {
                continue;
            };
            if documents.document(at.side).is_object(at.node) {
                list.push(Operation {
                    at,
                    path_item,
                    path: path.to_owned(),
                    method,
                    base_path: String::new(),
                });
            }
        }
    }
    list
}

/// Pairs the operations of the old document with those of the new document.
///
/// Operations match if the method and the path are equal, apart from the names of path parameters.
/// A part of the path may also have moved to or from the URLs of the servers. One that was added or removed is paired with `None`.
pub fn matched_operations(
    documents: &Documents<'_>,
) -> Vec<(Option<Operation>, Option<Operation>)> {
    let of = |side| {
        documents
            .get(documents.root(side), "paths")
            .map(|paths| operations(documents, paths))
            .unwrap_or_default()
    };
    let (mut old, mut new) = (of(Side::Old), of(Side::New));
    if let (Some(old_base), Some(new_base)) = (
        base_path(documents, Side::Old),
        base_path(documents, Side::New),
    ) {
        if let Some(moved) = old_base.strip_prefix(&new_base) {
            move_base_path(documents, &mut new, moved);
        }
        if let Some(moved) = new_base.strip_prefix(&old_base) {
            move_base_path(documents, &mut old, moved);
        }
    }
    match_up(old, new)
}

/// Notes that the paths of a document start with what is the end of the servers' URLs in the other
/// one.
fn move_base_path(documents: &Documents<'_>, operations: &mut [Operation], moved: &str) {
    if !moved.starts_with('/') {
        return;
    }
    for operation in operations {
        let has_own_servers = [operation.at, operation.path_item]
            .iter()
            .any(|at| documents.get(*at, "servers").is_some());
        let rest = operation.path.strip_prefix(moved);
        if !has_own_servers && rest.is_some_and(|rest| rest.starts_with('/')) {
            operation.base_path = moved.to_owned();
        }
    }
}

/// Pairs operations, as [`matched_operations`] does.
pub(crate) fn match_up(
    old: Vec<Operation>,
    new: Vec<Operation>,
) -> Vec<(Option<Operation>, Option<Operation>)> {
    let mut rest: Vec<Option<Operation>> = new.into_iter().map(Some).collect();
    let mut list = Vec::new();
    let mut taken: Vec<(String, &str)> = Vec::new();
    for old in old {
        // If only the name of a parameter differs between two paths, the same name matches better.
        let key = old.key();
        let exact = rest.iter().position(|it| {
            it.as_ref()
                .is_some_and(|it| it.local_path() == old.local_path() && it.method == old.method)
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
