//! Compares the servers of an operation.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::operation::Operation;
use crate::rules;

/// Compares the servers of an operation, inherited ones included.
pub(crate) fn compare(collector: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let documents = collector.documents;
    let (before, after) = (Servers::of(&documents, old), Servers::of(&documents, new));
    for (index, url) in before.urls.iter().enumerate() {
        let server = before.list.get(index).copied();
        if let Some(position) = after.urls.iter().position(|it| it == url) {
            if let (Some(one), Some(other)) = (server, after.list.get(position)) {
                compare_variables(collector, one, *other);
            }
            continue;
        }
        let is_filled_in = server.is_some_and(|server| {
            documents.get(server, "variables").is_none()
                && after
                    .list
                    .iter()
                    .any(|other| filled_in(&documents, *other) == filled_in(&documents, server))
        });
        if is_filled_in {
            continue;
        }
        let all: Vec<&str> = after.urls.iter().map(|it| or_root(it)).collect();
        let difference = Difference::new(
            &rules::SERVER_REMOVED,
            server.unwrap_or(before.owner),
            after.owner,
            format!("server `{}` removed", or_root(url)),
        );
        collector.report(difference.values(Some(or_root(url).to_owned()), Some(all.join(", "))));
    }
    for (url, server) in after.urls.iter().zip(&after.list) {
        if !before.urls.contains(url) {
            let message = format!("server `{}` added", or_root(url));
            let rule = &rules::SERVER_ADDED;
            collector.report(Difference::new(rule, before.owner, *server, message));
        }
    }
}

/// The servers of an operation.
struct Servers {
    /// The node that lists them; the root of the document if there are none.
    owner: NodeRef,
    list: Vec<NodeRef>,
    /// Their URLs without a trailing slash. Without servers, there is the URL `/`.
    urls: Vec<String>,
}

impl Servers {
    /// Finds the servers: of the operation, its path item, or the document.
    fn of(documents: &Documents<'_>, operation: &Operation) -> Self {
        let root = documents.root(operation.at.side);
        let owner = [operation.at, operation.path_item, root]
            .into_iter()
            .filter_map(|owner| documents.get(owner, "servers"))
            .find(|list| documents.items(*list).next().is_some());
        let list: Vec<NodeRef> = owner
            .into_iter()
            .flat_map(|owner| documents.items(owner))
            .collect();
        let urls = match list.is_empty() {
            true => vec![String::new()],
            false => list
                .iter()
                .map(|it| url(documents, *it).to_owned())
                .collect(),
        };
        Self {
            owner: owner.unwrap_or(root),
            list,
            urls,
        }
    }
}

/// Returns the URL of a server without a trailing slash.
fn url<'m>(documents: &Documents<'m>, server: NodeRef) -> &'m str {
    let url = documents.text(server, "url").unwrap_or_default();
    url.trim_end_matches('/')
}

fn or_root(url: &str) -> &str {
    if url.is_empty() { "/" } else { url }
}

/// Returns the URL of a server with the defaults of its variables filled in.
fn filled_in(documents: &Documents<'_>, server: NodeRef) -> String {
    let mut text = url(documents, server).to_owned();
    if let Some(variables) = documents.get(server, "variables") {
        for (name, at) in documents.entries(variables) {
            if let Some(default) = documents.text(at, "default") {
                text = text.replace(&format!("{{{name}}}"), default);
            }
        }
    }
    text.trim_end_matches('/').to_owned()
}

/// Reports the values of server variables that are no longer allowed: URLs with them are gone.
fn compare_variables(collector: &mut Collector<'_>, old: NodeRef, new: NodeRef) {
    let documents = collector.documents;
    let Some(variables) = documents.get(old, "variables") else {
        return;
    };
    for (name, variable) in documents.entries(variables) {
        let allowed = documents
            .get(new, "variables")
            .and_then(|it| documents.get(it, name))
            .and_then(|it| documents.get(it, "enum"));
        let Some(allowed) = allowed else {
            continue;
        };
        let accepted: Vec<&str> = documents
            .items(allowed)
            .filter_map(|it| documents.string(it))
            .collect();
        let values: Vec<(&str, NodeRef)> = match documents.get(variable, "enum") {
            Some(list) => documents
                .items(list)
                .filter_map(|at| Some((documents.string(at)?, at)))
                .collect(),
            None => documents
                .text(variable, "default")
                .map(|value| (value, variable))
                .into_iter()
                .collect(),
        };
        for (value, at) in values {
            if !accepted.contains(&value) {
                let message = format!("value `{value}` of server variable `{name}` removed");
                let rule = &rules::SERVER_REMOVED;
                collector.report(Difference::new(rule, at, allowed, message));
            }
        }
    }
}
