//! Rules about paths: their syntax, and equivalent paths.

use std::collections::{HashMap, HashSet};

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::ambiguous_paths::AMBIGUOUS_PATH;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model, path_names};
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Paths",
    rules: &[
        &INVALID_PATH,
        &SUSPICIOUS_PATH,
        &DUPLICATE_PATH,
        &AMBIGUOUS_PATH,
        &PATH_TRAILING_SLASH,
        &PATH_DUPLICATES_SERVER_PATH,
    ],
};

pub(crate) static INVALID_PATH: Rule = Rule {
    name: "invalid-path",
    severity: Error,
    summary: "Reports paths that do not start with `/`, and malformed template expressions.",
    why: "Clients append the path to the server URL as it is, so requests go to the wrong URL.",
    basis: Basis::openapi(
        "Paths Object",
        "The field name MUST begin with a forward slash (`/`).",
    ),
    bad: "paths: {a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a.b~c: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(invalid_path),
};

fn invalid_path(model: &Model<'_>, out: &mut Findings<'_>) {
    report_paths(model, out, invalid_path_defect);
}

fn invalid_path_defect(path: &str) -> Option<&'static str> {
    let braces = path.chars().try_fold(0, |open, c| match (c, open) {
        ('{', 0) => Some(1),
        ('}', 1) => Some(0),
        ('{' | '}', _) => None,
        _ => Some(open),
    });
    let mut names = path_names(path).into_iter().map(|(_, name)| name);
    if !path.starts_with('/') {
        Some("must start with `/`")
    } else if braces != Some(0) {
        Some("has unbalanced braces")
    } else if names.any(str::is_empty) {
        Some("has a parameter without a name")
    } else {
        None
    }
}

/// Reports the paths that have a defect.
fn report_paths(
    model: &Model<'_>,
    out: &mut Findings<'_>,
    defect: fn(&str) -> Option<&'static str>,
) {
    let document = model.document;
    for paths in model.of_kind(Kind::Paths) {
        for member in document.entries(paths) {
            let path = member.key.as_ref();
            if path.starts_with("x-") || path == "$ref" {
                continue;
            }
            if let Some(defect) = defect(path) {
                out.report(
                    document.key_location(member.value),
                    format!("path `{path}` {defect}"),
                )
                .expected("a path such as `/a/{id}`")
                .actual(format!("`{path}`"));
            }
        }
    }
}

pub(crate) static SUSPICIOUS_PATH: Rule = Rule {
    name: "suspicious-path",
    severity: Warning,
    summary: "Reports paths with a query, a fragment, a space, an empty segment, a parameter in the syntax `:id`, or the same parameter twice.",
    why: "Clients append the path to the server URL as it is, so requests probably go to the wrong URL.",
    basis: Basis::openapi(
        "Paths Object",
        "The path is appended (no relative URL resolution) to the expanded URL from the `Server Object`'s `url` field in order to construct the full URL.",
    ),
    bad: "paths: {'/a/:id': {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {'/a:cancel': {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(suspicious_path),
};

fn suspicious_path(model: &Model<'_>, out: &mut Findings<'_>) {
    report_paths(model, out, suspicious_path_defect);
}

fn suspicious_path_defect(path: &str) -> Option<&'static str> {
    if invalid_path_defect(path).is_some() {
        return None;
    }
    let mut depth = 0;
    let outside = path.chars().filter(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let outside: String = outside.collect();
    let names: Vec<&str> = path_names(path).into_iter().map(|(_, name)| name).collect();
    let unique: HashSet<&str> = names.iter().copied().collect();
    if outside.contains(['?', '#', ' ']) {
        Some("contains a query, a fragment or a space")
    } else if path.contains("//") {
        Some("has an empty segment")
    } else if path.contains("/:") {
        Some("has a segment that begins with a colon; a parameter is written in braces")
    } else if names.iter().any(|name| name.contains(char::is_whitespace)) {
        Some("has a space in the name of a parameter")
    } else if unique.len() < names.len() {
        Some("contains a parameter twice")
    } else {
        None
    }
}

pub(crate) static DUPLICATE_PATH: Rule = Rule {
    name: "duplicate-path",
    severity: Error,
    summary: "Reports paths that differ only in the names of their parameters.",
    why: "A request matches both paths, and servers differ in which one they choose.",
    basis: Basis::openapi(
        "Paths Object",
        "Templated paths with the same hierarchy but different templated names MUST NOT exist as they are identical.",
    ),
    bad: "paths: {'/a/{b}': {parameters: [{name: b, in: path, required: true, schema: {type: string}}]}, '/a/{c}': {parameters: [{name: c, in: path, required: true, schema: {type: string}}]}}\n",
    good: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}, /a/b: {delete: {operationId: b, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(duplicate_path),
};

fn duplicate_path(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for paths in model.of_kind(Kind::Paths) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for member in document
            .entries(paths)
            .iter()
            .filter(|m| m.key.starts_with('/'))
        {
            let path = member.key.as_ref();
            let mut template = String::new();
            let mut rest = path;
            while let Some((before, after)) = rest.split_once('{') {
                template.push_str(before);
                template.push_str("{}");
                rest = after.split_once('}').map_or("", |(_, after)| after);
            }
            template.push_str(rest);
            match seen.get(&template) {
                Some(first) => {
                    out.report(
                        document.key_location(member.value),
                        format!("path `{path}` is equivalent to `{first}`"),
                    )
                    .expected("a unique path")
                    .actual(format!("`{path}`"))
                    .help("move the operations of both to one path");
                }
                None => {
                    seen.insert(template, path);
                }
            }
        }
    }
}

pub(crate) static PATH_TRAILING_SLASH: Rule = Rule {
    name: "path-trailing-slash",
    severity: Warning,
    summary: "Reports paths that end in a slash, if most other paths do not.",
    why: "Servers differ in whether `/a/` is the same as `/a`; many redirect, and the redirect loses the body of a POST.",
    basis: Basis::openapi(
        "Paths Object",
        "The path is appended (no relative URL resolution) to the expanded URL from the `Server Object`'s `url` field in order to construct the full URL.",
    ),
    bad: "paths: {/a/: {delete: {operationId: a, responses: {'204': {description: Done.}}}}, /b: {delete: {operationId: b, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(path_trailing_slash),
};

fn path_trailing_slash(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for paths in model.of_kind(Kind::Paths) {
        let members = document.entries(paths).iter();
        let ends = |path: &str| path.len() > 1 && path.starts_with('/') && path.ends_with('/');
        // If most paths end in a slash, it is the style of the API.
        let ending = members.clone().filter(|member| ends(&member.key)).count();
        if ending * 2 > members.len() {
            continue;
        }
        for member in members {
            let path = member.key.as_ref();
            if ends(path) {
                out.report(
                    document.key_location(member.value),
                    format!("path `{path}` ends in a slash"),
                )
                .expected(format!("`{}`", path.trim_end_matches('/')))
                .actual(format!("`{path}`"))
                .help("remove the slash");
            }
        }
    }
}

pub(crate) static PATH_DUPLICATES_SERVER_PATH: Rule = Rule {
    name: "path-duplicates-server-path",
    severity: Warning,
    summary: "Reports paths that start with the path of the server URL, if most other paths do not.",
    why: "Clients append the path to the server URL, so requests go to `/v1/v1/users`.",
    basis: Basis::openapi(
        "Paths Object",
        "The path is appended (no relative URL resolution) to the expanded URL from the `Server Object`'s `url` field in order to construct the full URL.",
    ),
    bad: "servers: [{url: 'https://example.com/v1'}]\npaths: {/v1/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}, /b: {delete: {operationId: b, responses: {'204': {description: Done.}}}}}\n",
    good: "servers: [{url: 'https://example.com/v1'}]\npaths: {/v10/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}, /b: {delete: {operationId: b, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(path_duplicates_server_path),
};

fn path_duplicates_server_path(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let bases: Vec<&str> = model
        .list(document.root(), "servers")
        .iter()
        .filter_map(|server| document.get_str(*server, "url"))
        .filter_map(|url| {
            url.split_once("://")
                .map_or(Some(url), |(_, rest)| rest.find('/').map(|at| &rest[at..]))
        })
        .map(|base| base.trim_end_matches('/'))
        .filter(|base| base.starts_with('/') && !base.contains('{'))
        .collect();
    let repeats = |path: &str| {
        bases.iter().copied().find(|base| {
            path.strip_prefix(base)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    for paths in model.of_kind(Kind::Paths) {
        let members = document.entries(paths);
        let repeated = members.iter().filter(|it| repeats(&it.key).is_some());
        // If most paths repeat it, the API probably does.
        if repeated.clone().count() * 2 > members.len() {
            continue;
        }
        for member in repeated {
            let path = member.key.as_ref();
            let base = repeats(path).unwrap_or_default();
            out.report(
                document.key_location(member.value),
                format!("path `{path}` repeats `{base}` of the server URL"),
            )
            .expected(format!("`{}`", &path[base.len()..]))
            .actual(format!("`{path}`"))
            .help("remove the prefix; clients append the path to the server URL");
        }
    }
}
