//! Compares the servers of an operation.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef, Side};
use crate::message::keyword;
use crate::operation::Operation;
use crate::rules;

/// Compares the servers of an operation, inherited ones included.
pub(crate) fn compare(collector: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let documents = collector.documents;
    let (before, after) = (Servers::of(&documents, old), Servers::of(&documents, new));
    for server in &before.list {
        if let Some(other) = after.list.iter().find(|it| it.is_same(server)) {
            if let (Some(one), Some(other)) = (server.at, other.at) {
                compare_variables(collector, one, other);
            }
            continue;
        }
        let is_filled_in = server.is_fixed(&documents)
            && after.list.iter().any(|it| it.filled_in == server.filled_in);
        if is_filled_in {
            continue;
        }
        let all: Vec<&str> = after.list.iter().map(Server::shown).collect();
        let difference = Difference::new(
            &rules::SERVER_REMOVED,
            server.at.unwrap_or(before.owner),
            after.owner,
            format!("server `{}` removed", server.shown()),
        );
        let url = server.shown().to_owned();
        collector.report(difference.values(Some(url), Some(all.join(", "))));
    }
    for server in &after.list {
        if let (Some(at), false) = (server.at, before.list.iter().any(|it| it.is_same(server))) {
            let message = format!("server `{}` added", server.shown());
            let rule = &rules::SERVER_ADDED;
            collector.report(Difference::new(rule, before.owner, at, message));
        }
    }
}

/// The servers of an operation.
struct Servers {
    /// The node that lists them; the root of the document if there are none.
    owner: NodeRef,
    /// The servers. If the document lists none, there is one with the URL `/`.
    list: Vec<Server>,
}

struct Server {
    /// The server object.
    at: Option<NodeRef>,
    /// The URL without a trailing slash.
    url: String,
    /// The URL with the defaults of its variables filled in.
    filled_in: String,
}

impl Server {
    fn of(documents: &Documents<'_>, at: NodeRef, base_path: &str) -> Self {
        let url = documents.text(at, "url").unwrap_or_default();
        let url = format!("{}{base_path}", url.trim_end_matches('/'));
        let filled_in = filled_in(documents, at, &url);
        Self {
            at: Some(at),
            url,
            filled_in: normalize(filled_in.trim_end_matches('/')),
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        normalize(&self.url) == normalize(&other.url)
    }

    /// Whether the URL has no variables.
    fn is_fixed(&self, documents: &Documents<'_>) -> bool {
        self.at
            .is_some_and(|at| documents.get(at, "variables").is_none())
    }

    fn shown(&self) -> &str {
        match self.url.as_str() {
            "" => "/",
            url => url,
        }
    }
}

impl Servers {
    /// Finds the servers: of the operation, its path item, or the document.
    fn of(documents: &Documents<'_>, operation: &Operation) -> Self {
        let root = documents.root(operation.at.side);
        let owner = [operation.at, operation.path_item, root]
            .into_iter()
            .filter_map(|owner| documents.get(owner, "servers"))
            .find(|list| documents.items(*list).next().is_some());
        let servers = owner.into_iter().flat_map(|owner| documents.items(owner));
        let mut list: Vec<Server> = servers
            .map(|at| Server::of(documents, at, &operation.base_path))
            .collect();
        if list.is_empty() {
            list.push(Server {
                at: None,
                url: operation.base_path.clone(),
                filled_in: operation.base_path.clone(),
            });
        }
        Self {
            owner: owner.unwrap_or(root),
            list,
        }
    }
}

/// Writes the scheme and the host of a URL in lower case, and omits a port that is the default.
fn normalize(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let scheme = scheme.to_ascii_lowercase();
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    // The names of variables are case-sensitive.
    let mut in_variable = false;
    let host: String = host
        .chars()
        .map(|char| {
            in_variable = match char {
                '{' => true,
                '}' => false,
                _ => in_variable,
            };
            match in_variable {
                true => char,
                false => char.to_ascii_lowercase(),
            }
        })
        .collect();
    let port = match scheme.as_str() {
        "https" | "wss" => ":443",
        "http" | "ws" => ":80",
        _ => "",
    };
    let host = host.strip_suffix(port).unwrap_or(&host);
    format!("{scheme}://{host}{path}")
}

/// Returns the URL of a server with the defaults of its variables filled in.
fn filled_in(documents: &Documents<'_>, server: NodeRef, url: &str) -> String {
    let mut text = url.to_owned();
    if let Some(variables) = documents.get(server, "variables") {
        for (name, at) in documents.entries(variables) {
            if let Some(default) = documents.text(at, "default") {
                text = text.replace(&format!("{{{name}}}"), default);
            }
        }
    }
    text
}

/// Returns the path that all servers of a document have; `None` if they have several, or one with
/// variables.
pub(crate) fn base_path(documents: &Documents<'_>, side: Side) -> Option<String> {
    let servers = documents.list(documents.root(side), "servers");
    let mut paths = servers.into_iter().map(|server| {
        let url = documents.text(server, "url").unwrap_or_default();
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let path = match url.len() == rest.len() {
            true => rest,
            false => &rest[rest.find('/').unwrap_or(rest.len())..],
        };
        path.trim_end_matches('/').to_owned()
    });
    let first = paths.next().unwrap_or_default();
    let is_path = first.is_empty() || first.starts_with('/') && !first.contains(['{', '?', '#']);
    (is_path && paths.all(|it| it == first)).then_some(first)
}

/// Reports the values of server variables that are no longer allowed: URLs with them are gone. Also
/// reports other defaults.
fn compare_variables(collector: &mut Collector<'_>, old: NodeRef, new: NodeRef) {
    let documents = collector.documents;
    let Some(variables) = documents.get(old, "variables") else {
        return;
    };
    for (name, variable) in documents.entries(variables) {
        let Some(other) = documents
            .get(new, "variables")
            .and_then(|it| documents.get(it, name))
        else {
            continue;
        };
        let default = |at| documents.get(at, "default");
        if let (Some(before), Some(after)) = (default(variable), default(other))
            && !documents.equal(before, after)
        {
            let (before_text, after_text) = (documents.show(before), documents.show(after));
            let message = keyword(
                "default",
                &format!("server variable `{name}`"),
                Some(&before_text),
                Some(&after_text),
            );
            let rule = &rules::SERVER_DEFAULT_CHANGED;
            let difference = Difference::new(rule, before, after, message);
            collector.report(difference.values(Some(before_text), Some(after_text)));
        }
        let Some(allowed) = documents.get(other, "enum") else {
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
