//! Parameters: where they stand, and what may be said of them there.

use std::collections::HashSet;

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::Error;
use openapi_document::model::{Kind, Model, path_names};
use openapi_document::rule::Group;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Parameters",
    rules: &[
        &UNDEFINED_PATH_PARAMETER,
        &UNUSED_PATH_PARAMETER,
        &OPTIONAL_PATH_PARAMETER,
        &DUPLICATE_PARAMETER,
        &INVALID_PARAMETER_STYLE,
        &INVALID_PARAMETER_NAME,
    ],
};

pub(crate) static UNDEFINED_PATH_PARAMETER: Rule = Rule {
    name: "undefined-path-parameter",
    severity: Error,
    summary: "Every name between braces in a path is a path parameter of its operations.",
    why: "Nothing says what to put there; progenitor panics.",
    bad: "paths: {'/a/{id}': {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {'/a/{id}': {parameters: [{name: id, in: path, required: true, schema: {type: string}}], delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(undefined_path_parameter),
};

fn undefined_path_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in model
        .operations
        .iter()
        .filter(|operation| !operation.in_callback)
    {
        if model.has_unresolved_parameters(operation) {
            continue;
        }
        let parameters = model.parameters(operation);
        let declared: HashSet<&str> = parameters
            .iter()
            .filter(|it| document.get_str(it.node, "in") == Some("path"))
            .filter_map(|it| document.get_str(it.node, "name"))
            .collect();
        for (_, name) in path_names(&operation.path) {
            if !name.is_empty() && !declared.contains(&name) {
                let finding = out.report(
                    document.key_location(operation.node),
                    format!("the path has `{{{name}}}`, and no path parameter has that name"),
                );
                finding
                    .expected(format!("a parameter `{name}` in the path"))
                    .actual(if declared.is_empty() {
                        "none".to_owned()
                    } else {
                        declared.iter().copied().collect::<Vec<_>>().join(", ")
                    });
                finding.help(match closest_match(name, declared.iter().copied()) {
                    Some(near) => format!("is it `{near}`?"),
                    None => format!("add a parameter `{name}` with `in: path`"),
                });
            }
        }
    }
}

pub(crate) static UNUSED_PATH_PARAMETER: Rule = Rule {
    name: "unused-path-parameter",
    severity: Error,
    summary: "Every path parameter stands between braces in the path.",
    why: "There is no place to put it; progenitor drops it without a word.",
    bad: "paths: {/a: {delete: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, parameters: [{name: id, in: query, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(unused_path_parameter),
};

fn unused_path_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
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
                    document.location(at),
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

pub(crate) static OPTIONAL_PATH_PARAMETER: Rule = Rule {
    name: "optional-path-parameter",
    severity: Error,
    summary: "Every path parameter says `required: true`.",
    why: "The specification demands it: a path with a hole is another path.",
    bad: "paths: {'/a/{id}': {delete: {operationId: a, parameters: [{name: id, in: path, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {'/a/{id}': {delete: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(optional_path_parameter),
};

fn optional_path_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for parameter in model.of_kind(Kind::Parameter) {
        if document.get_str(parameter, "in") == Some("path")
            && !document.is_true(parameter, "required")
        {
            let at = document
                .get(parameter, "required")
                .or_else(|| document.get(parameter, "name"));
            out.report(
                at.map_or_else(
                    || document.location(parameter),
                    |at| document.key_location(at),
                ),
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

pub(crate) static DUPLICATE_PARAMETER: Rule = Rule {
    name: "duplicate-parameter",
    severity: Error,
    summary: "No parameter stands twice in one list.",
    why: "A parameter is told by its name and its place; two of them contradict each other.",
    bad: "paths: {/a: {delete: {operationId: a, parameters: [{name: b, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: integer}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, parameters: [{name: b, in: query, schema: {type: string}}, {name: B2, in: query, schema: {type: integer}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(duplicate_parameter),
};

fn duplicate_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (owner, kind) in &model.objects {
        if !matches!(kind, Kind::PathItem | Kind::Operation) {
            continue;
        }
        let mut seen = HashSet::new();
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
            if folded.1.is_some() && !seen.insert(folded) {
                out.report(
                    document.location(*listed),
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
        }
    }
}

pub(crate) static INVALID_PARAMETER_STYLE: Rule = Rule {
    name: "invalid-parameter-style",
    severity: Error,
    summary: "A parameter's `style`, `allowEmptyValue` and `allowReserved` fit its place, and its `style` fits its type.",
    why: "Each place has its own styles, and `deepObject` writes objects only; elsewhere they have no meaning.",
    bad: "components: {parameters: {A: {name: a, in: query, style: matrix, schema: {type: string}}}}\n",
    good: "components: {parameters: {A: {name: a, in: path, required: true, style: matrix, schema: {type: string}}}}\n",
    stage: Stage::Validate(invalid_parameter_style),
};

fn invalid_parameter_style(model: &Model<'_>, out: &mut Findings<'_>) {
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
                document.location(node),
                format!("a {place} parameter has no style `{style}`"),
            )
            .expected(styles.join(", "))
            .actual(format!("`{style}`"));
        } else if let Some(node) = document.get(parameter, "style")
            && let Some(style) = document.as_str(node)
            && let Some(of) = model
                .get(parameter, "schema")
                .and_then(|schema| document.get_str(schema, "type"))
        {
            let takes: &[&str] = match style {
                "deepObject" => &["object", "array"],
                "spaceDelimited" | "pipeDelimited" => &["array", "object"],
                _ => &[],
            };
            if !takes.is_empty() && !takes.contains(&of) {
                out.report(
                    document.location(node),
                    format!("`{style}` says nothing of a value of type `{of}`"),
                )
                .expected(format!("a schema of type {}", takes.join(" or ")))
                .actual(format!("`type: {of}`"));
            }
        }
        for name in ["allowEmptyValue", "allowReserved"] {
            if let Some(node) = document
                .get(parameter, name)
                .filter(|_| place != "query" && document.is_true(parameter, name))
            {
                out.report(
                    document.key_location(node),
                    format!("`{name}` is for query parameters"),
                )
                .expected("`in: query`")
                .actual(format!("`in: {place}`"));
            }
        }
    }
}

/// Whether HTTP takes a text as the name of a header.
fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

pub(crate) static INVALID_PARAMETER_NAME: Rule = Rule {
    name: "invalid-parameter-name",
    severity: Error,
    summary: "A parameter's name is not empty; that of a header or a cookie, of a response, too, is a token, as HTTP calls it.",
    why: "It cannot be sent otherwise.",
    bad: "components: {parameters: {A: {name: X Trace, in: header, schema: {type: string}}}}\n",
    good: "components: {parameters: {A: {name: 'filter[a b]', in: query, schema: {type: string}}}}\n",
    stage: Stage::Validate(invalid_parameter_name),
};

fn invalid_parameter_name(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for parameter in model.of_kind(Kind::Parameter) {
        let Some(node) = document.get(parameter, "name") else {
            continue;
        };
        let Some(name) = document.as_str(node) else {
            continue;
        };
        let place = document.get_str(parameter, "in").unwrap_or_default();
        if name.trim().is_empty() {
            out.report(document.location(node), "this parameter's name is empty")
                .expected("a name")
                .actual(format!("`{name}`"));
        } else if matches!(place, "header" | "cookie") && !is_token(name) {
            out.report(
                document.location(node),
                format!("no {place} can be called `{name}`"),
            )
            .expected("letters, digits, and any of !#$%&'*+-.^_`|~")
            .actual(format!("`{name}`"));
        }
    }
    for header in model.values.iter().filter_map(|(node, _)| {
        let headers = document.parent(*node)?;
        let owner = model.kind(document.parent(headers)?);
        (document.key_of(headers) == Some("headers")
            && matches!(owner, Some(Kind::Response | Kind::Encoding)))
        .then_some(*node)
    }) {
        let name = document.key_of(header).unwrap_or_default();
        if !is_token(name) && !name.starts_with("x-") {
            out.report(
                document.key_location(header),
                format!("no header can be called `{name}`"),
            )
            .expected("letters, digits, and any of !#$%&'*+-.^_`|~")
            .actual(format!("`{name}`"));
        }
    }
}
