//! Rules about servers.

use std::collections::HashSet;

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::url::UrlDefect;
use crate::rules::{strings, url};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model, path_names};
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Servers",
    rules: &[
        &MISSING_SERVER,
        &INVALID_SERVER_URL,
        &SUSPICIOUS_SERVER_URL,
        &SERVER_TRAILING_SLASH,
        &INVALID_SERVER_VARIABLE,
        &INCONSISTENT_SERVER_VARIABLE,
        &DUPLICATE_SERVER,
    ],
};

/// Returns a server URL with a value for each variable.
fn fill_in(url: &str) -> String {
    let mut text = String::new();
    let mut rest = url;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else {
            break;
        };
        text.push_str(before);
        // A digit is valid in a host, a port and a path.
        text.push('1');
        rest = after;
    }
    text.push_str(rest);
    text
}

pub(crate) static MISSING_SERVER: Rule = Rule {
    name: "missing-server",
    severity: Warning,
    summary: "Reports documents with operations but without a server.",
    why: "Clients send requests to `/` on the host that serves the document.",
    basis: Basis::openapi(
        "OpenAPI Object",
        "If the `servers` property is not provided, or is an empty array, the default value would be a Server Object with a url value of `/`.",
    ),
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
    out.report(document.key_location(at), "the document has no server")
        .expected("`servers`")
        .actual("none")
        .help("add `servers` with the base URL of the API");
}

pub(crate) static INVALID_SERVER_URL: Rule = Rule {
    name: "invalid-server-url",
    severity: Error,
    summary: "Reports server URLs that are not valid URLs; relative URLs are valid.",
    why: "Every request URL starts with the server URL.",
    basis: Basis::openapi("Server Object", "REQUIRED. A URL to the target host."),
    bad: "servers: [{url: 'https:///v1'}]\n",
    good: "servers: [{url: /v1}, {url: ../v2}, {url: 'https://example.com:8443/v1'}]\n",
    stage: Stage::Validate(invalid_server_url),
};

fn invalid_server_url(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (_, node, text) in strings(model, Kind::Server, "url") {
        if let Some(UrlDefect::Invalid(defect)) = server_defect(text) {
            out.report(
                document.location(node),
                format!("`{text}` is not a valid server URL: {defect}"),
            )
            .expected("a URL such as `https://example.com/v1`")
            .actual(format!("`{text}`"));
        }
    }
}

fn server_defect(text: &str) -> Option<UrlDefect> {
    // The value of a variable may be the scheme and the host; another rule reports the braces.
    if text.starts_with('{') || text.matches('{').count() != text.matches('}').count() {
        return None;
    }
    let full = fill_in(text);
    if let Some(defect) = url::defect(&full) {
        return Some(defect);
    }
    let suspicious = |why: &str| Some(UrlDefect::Suspicious(why.to_owned()));
    let Some((scheme, rest)) = full.split_once("://") else {
        let is_relative = !full.split('/').next().unwrap_or_default().contains(':');
        return match is_relative {
            true if full.contains(['?', '#']) => suspicious("it contains a query or a fragment"),
            true => None,
            false => suspicious("`//` is missing after the scheme"),
        };
    };
    let authority = rest.split('/').next().unwrap_or_default();
    let (user, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    let is_valid = |c: char| c.is_alphanumeric() || "-._~%:[]".contains(c);
    if !matches!(scheme, "http" | "https" | "ws" | "wss") {
        suspicious(&format!("the scheme is `{scheme}`, not `https`"))
    } else if !user.is_empty() {
        suspicious("it contains credentials, which every reader sees")
    } else if !host.chars().all(is_valid) {
        suspicious("the host has an invalid character")
    } else if full.contains(['?', '#']) {
        suspicious("it contains a query or a fragment")
    } else {
        None
    }
}

pub(crate) static SUSPICIOUS_SERVER_URL: Rule = Rule {
    name: "suspicious-server-url",
    severity: Warning,
    summary: "Reports server URLs that do not use HTTP, that contain credentials, a query or a fragment, or that lack the scheme before the host.",
    why: "Every request URL starts with the server URL.",
    basis: Basis::openapi(
        "Server Object",
        "This URL supports Server Variables and MAY be relative, to indicate that the host location is relative to the location where the OpenAPI document is being served.",
    ),
    bad: "servers: [{url: 'htps://example.com'}]\n",
    good: "servers: [{url: 'https://example.com'}]\n",
    stage: Stage::Validate(suspicious_server_url),
};

fn suspicious_server_url(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (_, node, text) in strings(model, Kind::Server, "url") {
        if let Some(UrlDefect::Suspicious(defect)) = server_defect(text) {
            out.report(
                document.location(node),
                format!("server URL `{text}` is probably wrong: {defect}"),
            )
            .expected("a URL such as `https://example.com/v1`")
            .actual(format!("`{text}`"));
        }
    }
}

pub(crate) static SERVER_TRAILING_SLASH: Rule = Rule {
    name: "server-trailing-slash",
    severity: Warning,
    summary: "Reports server URLs that end in a slash.",
    why: "Paths start with a slash, so every request URL has two.",
    basis: Basis::openapi(
        "Paths Object",
        "The path is appended (no relative URL resolution) to the expanded URL from the `Server Object`'s `url` field in order to construct the full URL.",
    ),
    bad: "servers: [{url: 'https://example.com/v1/'}]\n",
    good: "servers: [{url: 'https://example.com/v1'}, {url: /}]\n",
    stage: Stage::Validate(server_trailing_slash),
};

fn server_trailing_slash(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (_, node, text) in strings(model, Kind::Server, "url") {
        if text.len() > 1 && text.ends_with('/') {
            out.report(
                document.location(node),
                format!("server URL `{text}` ends in a slash"),
            )
            .expected(format!("`{}`", text.trim_end_matches('/')))
            .actual(format!("`{text}`"))
            .help("remove the slash");
        }
    }
}

pub(crate) static INVALID_SERVER_VARIABLE: Rule = Rule {
    name: "invalid-server-variable",
    severity: Error,
    summary: "Reports undefined server variables and unbalanced braces in server URLs.",
    why: "Clients cannot build the server URL.",
    basis: Basis::openapi(
        "Server Object",
        "Variable substitutions will be made when a variable is named in `{`brackets`}`.",
    ),
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
                format!("server URL `{text}` has unbalanced braces"),
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
                    format!("server variable `{name}` is not defined"),
                )
                .expected(format!("`{name}` under `variables`"))
                .actual("nothing");
            }
        }
    }
}

pub(crate) static INCONSISTENT_SERVER_VARIABLE: Rule = Rule {
    name: "inconsistent-server-variable",
    severity: Warning,
    summary: "Reports server variables that are not in the URL, and defaults that are not in their `enum`.",
    why: "Either the variable or the URL is probably misspelled, and clients send requests to a server that the `enum` does not list.",
    basis: Basis::openapi(
        "Server Variable Object",
        "If the `enum` is defined, the value SHOULD exist in the enum's values.",
    ),
    bad: "servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu, enum: [us]}}}]\n",
    good: "servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu, enum: [eu, us]}}}]\n",
    stage: Stage::Validate(inconsistent_server_variable),
};

fn inconsistent_server_variable(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for server in model.of_kind(Kind::Server) {
        let text = document.get_str(server, "url").unwrap_or_default();
        if text.matches('{').count() != text.matches('}').count() {
            continue;
        }
        let names = path_names(text);
        let variables = document.get(server, "variables");
        for member in variables
            .map(|variables| document.entries(variables))
            .unwrap_or_default()
        {
            if !names.iter().any(|(_, name)| *name == member.key) && !member.key.starts_with("x-") {
                out.report(
                    document.key_location(member.value),
                    format!("server variable `{}` is not in the URL", member.key),
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
                        format!(
                            "default of server variable `{}` is not in `enum`",
                            member.key
                        ),
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
    summary: "Reports servers with the same URL.",
    why: "One of the two URLs is probably a mistake.",
    basis: Basis::openapi(
        "OpenAPI Object",
        "An array of Server Objects, which provide connectivity information to a target server.",
    ),
    bad: "servers: [{url: /a}, {url: /a}]\n",
    good: "servers: [{url: /a}, {url: /b}]\n",
    stage: Stage::Validate(duplicate_server),
};

fn duplicate_server(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let mut seen = HashSet::new();
    for (server, node, text) in strings(model, Kind::Server, "url") {
        if !seen.insert((document.parent(server), text)) {
            out.report(
                document.location(node),
                format!("duplicate server `{text}`"),
            )
            .expected("each server once")
            .actual("two of them");
        }
    }
}
