//! Paths and parameters.

use std::collections::HashMap;

use super::{Rule, Stage, nearest};
use crate::finding::Findings;
use crate::finding::Severity::Error;
use crate::model::{Kind, Model, path_names};

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "path-form",
        severity: Error,
        summary: "A path starts with `/`, its braces match, and no query or fragment is part of it.",
        why: "A path is appended to the server's URL as it stands.",
        bad: "paths: {a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
        good: "paths: {/a.b~c: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
        stage: Stage::Validate(path_form),
    },
    Rule {
        name: "path-duplicate",
        severity: Error,
        summary: "No two paths are the same but for the names of their parameters or a trailing slash.",
        why: "Nobody can tell which one a request means.",
        bad: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}, /a/: {delete: {operationId: b, responses: {'204': {description: Done.}}}}}\n",
        good: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}, /a/b: {delete: {operationId: b, responses: {'204': {description: Done.}}}}}\n",
        stage: Stage::Validate(path_duplicate),
    },
    Rule {
        name: "path-parameter-undeclared",
        severity: Error,
        summary: "Every name between braces in a path is a path parameter of its operations.",
        why: "Nothing says what to put there; progenitor panics.",
        bad: "paths: {'/a/{id}': {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
        good: "paths: {'/a/{id}': {parameters: [{name: id, in: path, required: true, schema: {type: string}}], delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
        stage: Stage::Validate(undeclared),
    },
    Rule {
        name: "path-parameter-absent",
        severity: Error,
        summary: "Every path parameter stands between braces in the path.",
        why: "There is no place to put it; progenitor drops it without a word.",
        bad: "paths: {/a: {delete: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
        good: "paths: {/a: {delete: {operationId: a, parameters: [{name: id, in: query, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
        stage: Stage::Validate(absent),
    },
    Rule {
        name: "path-parameter-required",
        severity: Error,
        summary: "Every path parameter says `required: true`.",
        why: "The specification demands it: a path with a hole is another path.",
        bad: "paths: {'/a/{id}': {delete: {operationId: a, parameters: [{name: id, in: path, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
        good: "paths: {'/a/{id}': {delete: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
        stage: Stage::Validate(required),
    },
    Rule {
        name: "parameter-duplicate",
        severity: Error,
        summary: "No parameter stands twice in one list.",
        why: "A parameter is told by its name and its place; two of them contradict each other.",
        bad: "paths: {/a: {delete: {operationId: a, parameters: [{name: b, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: integer}}], responses: {'204': {description: Done.}}}}}\n",
        good: "paths: {/a: {delete: {operationId: a, parameters: [{name: b, in: query, schema: {type: string}}, {name: B2, in: query, schema: {type: integer}}], responses: {'204': {description: Done.}}}}}\n",
        stage: Stage::Validate(duplicate),
    },
    Rule {
        name: "parameter-style",
        severity: Error,
        summary: "A parameter's `style`, `allowEmptyValue` and `allowReserved` fit its place.",
        why: "Each place has its own styles; another has no meaning there.",
        bad: "components: {parameters: {A: {name: a, in: query, style: matrix, schema: {type: string}}}}\n",
        good: "components: {parameters: {A: {name: a, in: path, required: true, style: matrix, schema: {type: string}}}}\n",
        stage: Stage::Validate(style),
    },
];

fn path_form(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for paths in model.of_kind(Kind::Paths) {
        for member in document
            .members(paths)
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
            out.report(document.key_place(member.value), defect)
                .expected("a path such as /a/{id}")
                .actual(format!("`{path}`"));
        }
    }
}

fn path_duplicate(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for paths in model.of_kind(Kind::Paths) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for member in document
            .members(paths)
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
                        document.key_place(member.value),
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

fn undeclared(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in model
        .operations
        .iter()
        .filter(|operation| !operation.in_callback)
    {
        if model.has_lost_parameters(operation) {
            continue;
        }
        let parameters = model.parameters(operation);
        let declared: Vec<&str> = parameters
            .iter()
            .filter(|it| document.get_str(it.node, "in") == Some("path"))
            .filter_map(|it| document.get_str(it.node, "name"))
            .collect();
        for (_, name) in path_names(&operation.path) {
            if !name.is_empty() && !declared.contains(&name) {
                let finding = out.report(
                    document.key_place(operation.node),
                    format!("the path has `{{{name}}}`, and no path parameter has that name"),
                );
                finding
                    .expected(format!("a parameter `{name}` in the path"))
                    .actual(if declared.is_empty() {
                        "none".to_owned()
                    } else {
                        declared.join(", ")
                    });
                finding.help(match nearest(name, declared.iter().copied()) {
                    Some(near) => format!("is it `{near}`?"),
                    None => format!("add a parameter `{name}` with `in: path`"),
                });
            }
        }
    }
}

fn absent(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in model
        .operations
        .iter()
        .filter(|operation| !operation.in_callback)
    {
        let names: Vec<&str> = path_names(&operation.path)
            .into_iter()
            .map(|(_, name)| name)
            .collect();
        for parameter in model.parameters(operation) {
            let (place, Some(name)) = model.parameter_key(parameter.node) else {
                continue;
            };
            if place == Some("path") && !names.contains(&name) {
                let at = document
                    .get(parameter.listed, "name")
                    .or_else(|| document.get(parameter.listed, "$ref"))
                    .unwrap_or(parameter.listed);
                out.report(
                    document.place(at),
                    format!("`{{{name}}}` is not in the path `{}`", operation.path),
                )
                .expected(if names.is_empty() {
                    "no path parameter".to_owned()
                } else {
                    names.join(", ")
                })
                .actual(format!("`{name}`"));
            }
        }
    }
}

fn required(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for parameter in model.of_kind(Kind::Parameter) {
        if document.get_str(parameter, "in") == Some("path")
            && !document.is_true(parameter, "required")
        {
            let at = document
                .get(parameter, "required")
                .or_else(|| document.get(parameter, "name"));
            out.report(
                at.map_or_else(|| document.place(parameter), |at| document.key_place(at)),
                "a path parameter must be required",
            )
            .expected("`required: true`")
            .actual(
                document
                    .get(parameter, "required")
                    .map_or("nothing", |_| "`required: false`"),
            )
            .help("add `required: true`");
        }
    }
}

fn duplicate(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (owner, kind) in &model.objects {
        if !matches!(kind, Kind::PathItem | Kind::Operation) {
            continue;
        }
        let mut seen = Vec::new();
        for listed in model.list(*owner, "parameters") {
            let Some(parameter) = model.resolve(*listed) else {
                continue;
            };
            let key = model.parameter_key(parameter);
            let folded = (
                key.0,
                key.1.map(|name| {
                    if key.0 == Some("header") {
                        name.to_lowercase()
                    } else {
                        name.to_owned()
                    }
                }),
            );
            if folded.1.is_some() && seen.contains(&folded) {
                out.report(
                    document.place(*listed),
                    format!(
                        "the {} parameter `{}` stands twice",
                        key.0.unwrap_or_default(),
                        key.1.unwrap_or_default()
                    ),
                )
                .expected("each parameter once")
                .actual("two of them")
                .help("remove one of them");
            }
            seen.push(folded);
        }
    }
}

fn style(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for parameter in model.of_kind(Kind::Parameter) {
        let Some(place) = document.get_str(parameter, "in") else {
            continue;
        };
        let styles: &[&str] = match place {
            "path" => &["matrix", "label", "simple"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "cookie" => &["form"],
            "header" => &["simple"],
            _ => continue,
        };
        if let Some(node) = document.get(parameter, "style")
            && let Some(style) = document.as_str(node)
            && !styles.contains(&style)
        {
            out.report(
                document.place(node),
                format!("a {place} parameter has no style `{style}`"),
            )
            .expected(styles.join(", "))
            .actual(format!("`{style}`"));
        }
        for name in ["allowEmptyValue", "allowReserved"] {
            if let Some(node) = document
                .get(parameter, name)
                .filter(|_| place != "query" && document.is_true(parameter, name))
            {
                out.report(
                    document.key_place(node),
                    format!("`{name}` is for query parameters"),
                )
                .expected("`in: query`")
                .actual(format!("`in: {place}`"));
            }
        }
    }
}
