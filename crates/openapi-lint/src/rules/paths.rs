//! Rules about paths: their syntax, and whether a request matches only one of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::examples;
use crate::finding::{Basis, Findings, Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, METHODS, Model, path_names};
use openapi_document::rule::Group;
use openapi_document::tree::Entry;

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

/// A tree of paths by segment, which limits comparisons to paths that can match the same request.
#[derive(Default)]
struct Segments<'d> {
    named: BTreeMap<&'d str, Segments<'d>>,
    variable: Option<Box<Segments<'d>>>,
    /// The path that ends here.
    end: Option<&'d Entry<'d>>,
}

fn is_variable(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

impl<'d> Segments<'d> {
    fn add(&mut self, path: &'d Entry<'d>) {
        let mut here = self;
        for segment in path.key.split('/') {
            here = if is_variable(segment) {
                here.variable.get_or_insert_default()
            } else {
                here.named.entry(segment).or_default()
            };
        }
        here.end.get_or_insert(path);
    }

    /// Returns a path that can match the same request, if each of the two paths has a segment that
    /// is more specific (`ours`, `theirs`).
    fn rival(
        &self,
        segments: &[&str],
        (ours, theirs): (bool, bool),
        matches: &dyn Fn(&Entry<'_>) -> bool,
    ) -> Option<&'d Entry<'d>> {
        let Some((segment, rest)) = segments.split_first() else {
            return self.end.filter(|other| ours && theirs && matches(other));
        };
        if is_variable(segment) {
            let same = self.variable.as_ref();
            same.and_then(|it| it.rival(rest, (ours, theirs), matches))
                .or_else(|| {
                    self.named
                        .values()
                        .find_map(|it| it.rival(rest, (ours, true), matches))
                })
        } else {
            let same = self.named.get(segment);
            same.and_then(|it| it.rival(rest, (ours, theirs), matches))
                .or_else(|| self.variable.as_ref()?.rival(rest, (true, theirs), matches))
        }
    }
}

pub(crate) static AMBIGUOUS_PATH: Rule = Rule {
    name: "ambiguous-path",
    severity: Warning,
    summary: "Reports two paths that match the same request if neither is more specific.",
    why: "A request for `/books/all` matches both `/{kind}/all` and `/books/{id}`, and servers differ in which one they choose.",
    basis: Basis::openapi(
        "Paths Object",
        "In case of ambiguous matching, it's up to the tooling to decide which one to use.",
    ),
    bad: "paths:\n  '/{kind}/all': {delete: {operationId: a, parameters: [{name: kind, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}\n  '/books/{id}': {delete: {operationId: b, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}\n",
    good: "paths:\n  '/books/all': {delete: {operationId: a, responses: {'204': {description: Done.}}}}\n  '/books/{id}': {delete: {operationId: b, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}\n",
    stage: Stage::Validate(ambiguous_path),
};

fn ambiguous_path(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for paths in model.of_kind(Kind::Paths) {
        let mut known = Segments::default();
        for member in document
            .entries(paths)
            .iter()
            .filter(|member| member.key.starts_with('/'))
        {
            let matches = |other: &Entry<'_>| {
                METHODS
                    .iter()
                    .any(|method| can_match_both(model, method, member, other))
            };
            let segments: Vec<&str> = member.key.split('/').collect();
            if let Some(rival) = known.rival(&segments, (false, false), &matches) {
                out.report(
                    document.key_location(member.value),
                    format!(
                        "a request can match both `{}` and `{}`",
                        member.key, rival.key
                    ),
                )
                .expected("paths of which one is more specific")
                .actual(format!("`{}`", member.key));
            }
            known.add(member);
        }
    }
}

/// Returns whether two paths have an operation of a method, and a request may match both: where one
/// of them has a literal segment, the schema of the other's parameter must allow it.
fn can_match_both(model: &Model<'_>, method: &str, one: &Entry<'_>, other: &Entry<'_>) -> bool {
    let has_method = |path: &Entry<'_>| model.document.get(path.value, method).is_some();
    has_method(one)
        && has_method(other)
        && one.key.split('/').zip(other.key.split('/')).all(|(a, b)| {
            match (is_variable(a), is_variable(b)) {
                (true, false) => allows(model, one, method, a, b),
                (false, true) => allows(model, other, method, b, a),
                _ => true,
            }
        })
}

/// Returns whether the schema of a path parameter allows a literal segment of another path.
fn allows(
    model: &Model<'_>,
    path: &Entry<'_>,
    method: &str,
    parameter: &str,
    literal: &str,
) -> bool {
    let document = model.document;
    let name = parameter.trim_matches(['{', '}']);
    let operation = document.get(path.value, method);
    let lists = operation.into_iter().chain([path.value]);
    let found = lists
        .flat_map(|owner| model.list(owner, "parameters"))
        .filter_map(|listed| model.resolve(*listed))
        .find(|it| model.parameter_key(*it) == (Some("path"), Some(name)));
    let schema = found.and_then(|it| document.get(it, "schema"));
    schema.is_none_or(|schema| examples::accepts_segment(model, schema, literal))
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
