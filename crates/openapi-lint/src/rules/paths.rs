//! Paths: how they are written, and whether one request means one of them.

use std::collections::HashMap;

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, METHODS, Model, path_names};
use openapi_document::rule::Group;
use openapi_document::tree::Entry;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Paths",
    rules: &[
        &INVALID_PATH,
        &DUPLICATE_PATH,
        &AMBIGUOUS_PATH,
        &PATH_TRAILING_SLASH,
        &PATH_DUPLICATES_SERVER_PATH,
    ],
};

pub(crate) static INVALID_PATH: Rule = Rule {
    name: "invalid-path",
    severity: Error,
    summary: "A path starts with `/`, its parameters stand between braces, and no query or fragment is part of it.",
    why: "A path is appended to the server's URL as it stands.",
    bad: "paths: {a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a.b~c: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(invalid_path),
};

fn invalid_path(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for paths in model.of_kind(Kind::Paths) {
        for member in document
            .entries(paths)
            .iter()
            .filter(|m| !m.key.starts_with("x-"))
        {
            let path = member.key.as_ref();
            let braces = path.chars().try_fold(0, |open, c| match (c, open) {
                ('{', 0) => Some(1),
                ('}', 1) => Some(0),
                ('{' | '}', _) => None,
                _ => Some(open),
            });
            let outside: String = {
                let mut depth = 0;
                path.chars()
                    .filter(|c| {
                        if *c == '{' {
                            depth += 1
                        } else if *c == '}' {
                            depth -= 1
                        }
                        depth == 0
                    })
                    .collect()
            };
            let defect = if !path.starts_with('/') {
                "a path starts with `/`"
            } else if braces != Some(0) {
                "the braces of this path do not match"
            } else if path_names(path).iter().any(|(_, name)| name.is_empty()) {
                "there is no name between the braces"
            } else if outside.contains(['?', '#', ' ']) {
                "a query, a fragment or a space is no part of a path"
            } else if path.contains("//") {
                "a path has no empty segment"
            } else if path.contains("/:") {
                "a parameter stands between braces, not after a colon"
            } else if path_names(path)
                .iter()
                .any(|(_, name)| name.contains(char::is_whitespace))
            {
                "no space stands between the braces of a path"
            } else {
                let mut names: Vec<_> =
                    path_names(path).into_iter().map(|(_, name)| name).collect();
                let all = names.len();
                names.sort_unstable();
                names.dedup();
                if names.len() == all {
                    continue;
                }
                "a parameter stands twice in this path"
            };
            out.report(document.key_location(member.value), defect)
                .expected("a path such as /a/{id}")
                .actual(format!("`{path}`"));
        }
    }
}

pub(crate) static DUPLICATE_PATH: Rule = Rule {
    name: "duplicate-path",
    severity: Error,
    summary: "No two paths are the same but for the names of their parameters or a trailing slash.",
    why: "Nobody can tell which one a request means.",
    bad: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}, /a/: {delete: {operationId: b, responses: {'204': {description: Done.}}}}}\n",
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
            let mut shape = String::new();
            let mut rest = path.trim_end_matches('/');
            while let Some((before, after)) = rest.split_once('{') {
                shape.push_str(before);
                shape.push_str("{}");
                rest = after.split_once('}').map_or("", |(_, after)| after);
            }
            shape.push_str(rest);
            match seen.get(&shape) {
                Some(first) => {
                    out.report(
                        document.key_location(member.value),
                        format!("this path is the same as `{first}`"),
                    )
                    .expected("a path of its own")
                    .actual(format!("`{path}`"))
                    .help("put the operations of both under one of them");
                }
                None => {
                    seen.insert(shape, path);
                }
            }
        }
    }
}

/// Paths by their segments, so that one is held against those only that may mean the same.
#[derive(Default)]
struct Segments<'d> {
    named: HashMap<&'d str, Segments<'d>>,
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

    /// A path that a request may mean as well, each of the two being more concrete somewhere.
    fn rival(
        &self,
        segments: &[&str],
        (ours, theirs): (bool, bool),
        shares: &dyn Fn(&Entry<'_>) -> bool,
    ) -> Option<&'d Entry<'d>> {
        let Some((segment, rest)) = segments.split_first() else {
            return self.end.filter(|other| ours && theirs && shares(other));
        };
        if is_variable(segment) {
            let same = self.variable.as_ref();
            same.and_then(|it| it.rival(rest, (ours, theirs), shares))
                .or_else(|| {
                    self.named
                        .values()
                        .find_map(|it| it.rival(rest, (ours, true), shares))
                })
        } else {
            let same = self.named.get(segment);
            same.and_then(|it| it.rival(rest, (ours, theirs), shares))
                .or_else(|| self.variable.as_ref()?.rival(rest, (true, theirs), shares))
        }
    }
}

pub(crate) static AMBIGUOUS_PATH: Rule = Rule {
    name: "ambiguous-path",
    severity: Warning,
    summary: "Where two paths match one request, one of them is more concrete.",
    why: "The specification leaves it to the tool which of `/{kind}/all` and `/books/{id}` a request for `/books/all` means.",
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
            let shares = |other: &Entry<'_>| {
                METHODS.iter().any(|method| {
                    document.get(member.value, method).is_some()
                        && document.get(other.value, method).is_some()
                })
            };
            let segments: Vec<&str> = member.key.split('/').collect();
            if let Some(rival) = known.rival(&segments, (false, false), &shares) {
                out.report(
                    document.key_location(member.value),
                    format!("a request may mean this path and `{}`", rival.key),
                )
                .expected("two paths of which one is more concrete")
                .actual(format!("`{}`", member.key));
            }
            known.add(member);
        }
    }
}

pub(crate) static PATH_TRAILING_SLASH: Rule = Rule {
    name: "path-trailing-slash",
    severity: Warning,
    summary: "A path does not end in a slash.",
    why: "Servers differ in whether `/a/` is `/a`; many redirect, and the redirect loses the body of a POST.",
    bad: "paths: {/a/: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(path_trailing_slash),
};

fn path_trailing_slash(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for paths in model.of_kind(Kind::Paths) {
        for member in document.entries(paths) {
            let path = member.key.as_ref();
            if path.len() > 1 && path.starts_with('/') && path.ends_with('/') {
                out.report(
                    document.key_location(member.value),
                    "this path ends in a slash",
                )
                .expected(format!("`{}`", path.trim_end_matches('/')))
                .actual(format!("`{path}`"))
                .help("remove it");
            }
        }
    }
}

pub(crate) static PATH_DUPLICATES_SERVER_PATH: Rule = Rule {
    name: "path-duplicates-server-path",
    severity: Warning,
    summary: "A path does not begin with what the server's URL ends in, where other paths do not.",
    why: "A path is appended to the URL: the request goes to `/v1/v1/users`.",
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
        // Where all do, the server may really have it twice.
        if repeated.clone().count() * 2 > members.len() {
            continue;
        }
        for member in repeated {
            let path = member.key.as_ref();
            let base = repeats(path).unwrap_or_default();
            out.report(
                document.key_location(member.value),
                format!("the server's URL ends in `{base}` already"),
            )
            .expected(format!("`{}`", &path[base.len()..]))
            .actual(format!("`{path}`"))
            .help("a path is appended to the URL as it stands");
        }
    }
}
