//! Where the API is.

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model, path_names};
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Servers",
    rules: &[
        &MISSING_SERVER,
        &INVALID_SERVER_URL,
        &SERVER_TRAILING_SLASH,
        &INVALID_SERVER_VARIABLE,
        &DUPLICATE_SERVER,
    ],
};

/// The URL with something in place of each variable.
fn filled(url: &str) -> String {
    let mut text = String::new();
    let mut rest = url;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else {
            break;
        };
        text.push_str(before);
        // A digit may stand anywhere: in a host, in a port, in a path.
        text.push('1');
        rest = after;
    }
    text.push_str(rest);
    text
}

pub(crate) static MISSING_SERVER: Rule = Rule {
    name: "missing-server",
    severity: Warning,
    summary: "A document with operations names a server.",
    why: "Without one, requests go to `/` on whatever host the document was read from.",
    bad: "servers: []\npaths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    good: "servers: []\npaths: {/a: {delete: {operationId: a, servers: [{url: /v1}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(missing_server),
};

fn missing_server(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let servers = document.get(document.root(), "servers");
    let known = model.of_kind(Kind::Server).next().is_some();
    if known || model.operations.is_empty() || servers.is_some_and(|it| document.is_object(it)) {
        return;
    }
    let at = servers
        .or(document.get(document.root(), "paths"))
        .unwrap_or(document.root());
    out.report(document.key_location(at), "this document names no server")
        .expected("`servers` with a URL")
        .actual("none")
        .help("add the URL that every path is appended to");
}

pub(crate) static INVALID_SERVER_URL: Rule = Rule {
    name: "invalid-server-url",
    severity: Error,
    summary: "A server's URL is a URL over HTTP, without a query or a fragment.",
    why: "Every request starts with it.",
    bad: "servers: [{url: 'htps://example.com'}]\n",
    good: "servers: [{url: /v1}, {url: 'https://example.com:8443/v1'}]\n",
    stage: Stage::Validate(invalid_server_url),
};

fn invalid_server_url(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for server in model.of_kind(Kind::Server) {
        let Some(node) = document.get(server, "url") else {
            continue;
        };
        let Some(text) = document.as_str(node) else {
            continue;
        };
        // A variable may hold the whole beginning of a URL.
        if text.starts_with('{') {
            continue;
        }
        let full = filled(text);
        let defect = super::formats::url_defect(&full).or_else(|| {
            let (scheme, rest) = match full.split_once("://") {
                Some((scheme, rest)) => (Some(scheme), rest),
                None => (None, full.as_str()),
            };
            match scheme {
                Some("http" | "https" | "ws" | "wss") if rest.starts_with('/') => {
                    Some("it names no host".to_owned())
                }
                Some("http" | "https" | "ws" | "wss") => None,
                Some(scheme) => Some(format!("its scheme is `{scheme}`, not `https`")),
                None if full.starts_with("//")
                    || full.starts_with('/')
                    || full.starts_with('.') =>
                {
                    None
                }
                None if full.contains(':') => Some("`//` does not follow the scheme".to_owned()),
                None => Some("it has no scheme".to_owned()),
            }
        });
        let defect = defect.or_else(|| {
            let authority = full.split_once("://").map(|(_, rest)| rest);
            let authority = authority.and_then(|rest| rest.split('/').next())?;
            let (user, host) = authority.rsplit_once('@').unwrap_or(("", authority));
            let named = |c: char| c.is_alphanumeric() || "-._~%:[]".contains(c);
            if !user.is_empty() {
                Some("whoever reads it sees the user's name and password".to_owned())
            } else if !host.chars().all(named) {
                Some("no host has such a name".to_owned())
            } else {
                None
            }
        });
        let defect = defect.or_else(|| {
            full.contains(['?', '#'])
                .then(|| "a query or fragment is no part of it".to_owned())
        });
        if let Some(defect) = defect {
            out.report(
                document.location(node),
                format!("this is no server's URL: {defect}"),
            )
            .expected("a URL such as https://example.com/v1")
            .actual(format!("`{text}`"));
        }
    }
}

pub(crate) static SERVER_TRAILING_SLASH: Rule = Rule {
    name: "server-trailing-slash",
    severity: Warning,
    summary: "A server's URL does not end in a slash.",
    why: "Paths start with one, so every request would have two.",
    bad: "servers: [{url: 'https://example.com/v1/'}]\n",
    good: "servers: [{url: 'https://example.com/v1'}, {url: /}]\n",
    stage: Stage::Validate(server_trailing_slash),
};

fn server_trailing_slash(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for server in model.of_kind(Kind::Server) {
        let Some(node) = document.get(server, "url") else {
            continue;
        };
        let text = document.as_str(node).unwrap_or_default();
        if text.len() > 1 && text.ends_with('/') {
            out.report(document.location(node), "this server's URL ends in a slash")
                .expected(format!("`{}`", text.trim_end_matches('/')))
                .actual(format!("`{text}`"))
                .help("remove it");
        }
    }
}

pub(crate) static INVALID_SERVER_VARIABLE: Rule = Rule {
    name: "invalid-server-variable",
    severity: Error,
    summary: "The names between braces in a server's URL are its variables, and a default is one of its values.",
    why: "The URL cannot be filled in otherwise.",
    bad: "servers: [{url: 'https://{region}.example.com'}]\n",
    good: "servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu, enum: [eu, us]}}}]\n",
    stage: Stage::Validate(invalid_server_variable),
};

fn invalid_server_variable(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for server in model.of_kind(Kind::Server) {
        let Some(node) = document.get(server, "url") else {
            continue;
        };
        let text = document.as_str(node).unwrap_or_default();
        if text.matches('{').count() != text.matches('}').count() {
            out.report(
                document.location(node),
                "the braces of this URL do not match",
            )
            .expected("`{name}`")
            .actual(format!("`{text}`"));
            continue;
        }
        let names = path_names(text);
        let variables = document.get(server, "variables");
        for (_, name) in &names {
            if variables.is_none_or(|variables| document.get(variables, name).is_none()) {
                out.report(
                    document.location(node),
                    format!("the variable `{name}` is not defined"),
                )
                .expected(format!("`{name}` under `variables`"))
                .actual("nothing");
            }
        }
        for member in variables
            .map(|variables| document.entries(variables))
            .unwrap_or_default()
        {
            if !names.iter().any(|(_, name)| *name == member.key) && !member.key.starts_with("x-") {
                out.report(
                    document.key_location(member.value),
                    format!("the URL has no `{{{}}}`", member.key),
                )
                .expected("a variable of the URL")
                .actual(format!("`{}`", member.key));
            }
            let choices = model.list(member.value, "enum");
            if let Some(default) = document
                .get(member.value, "default")
                .filter(|_| !choices.is_empty())
            {
                let text = document.as_str(default);
                if text.is_some()
                    && !choices
                        .iter()
                        .any(|choice| document.as_str(*choice) == text)
                {
                    out.report(
                        document.location(default),
                        "the default is none of the values",
                    )
                    .expected(
                        choices
                            .iter()
                            .filter_map(|c| document.as_str(*c))
                            .collect::<Vec<_>>()
                            .join(", "),
                    )
                    .actual(format!("`{}`", text.unwrap_or_default()));
                }
            }
        }
    }
}

pub(crate) static DUPLICATE_SERVER: Rule = Rule {
    name: "duplicate-server",
    severity: Warning,
    summary: "No server stands twice.",
    why: "One of them was most likely meant to be another.",
    bad: "servers: [{url: /a}, {url: /a}]\n",
    good: "servers: [{url: /a}, {url: /b}]\n",
    stage: Stage::Validate(duplicate_server),
};

fn duplicate_server(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let mut seen = Vec::new();
    for server in model.of_kind(Kind::Server) {
        let Some(node) = document.get(server, "url") else {
            continue;
        };
        let key = (document.parent(server), document.as_str(node));
        if key.1.is_some() && seen.contains(&key) {
            out.report(document.location(node), "this server stands twice")
                .expected("each server once")
                .actual("two of them");
        }
        seen.push(key);
    }
}
