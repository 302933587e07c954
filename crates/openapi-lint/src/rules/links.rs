//! Links and callbacks: where they lead, and the expressions that fill them in.

use std::collections::{HashMap, HashSet};

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, METHODS, Model, Operation};
use openapi_document::rule::Group;
use openapi_document::tree::Location;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Links and callbacks",
    rules: &[
        &UNDEFINED_LINK_TARGET,
        &UNDEFINED_LINK_PARAMETER,
        &INVALID_RUNTIME_EXPRESSION,
    ],
};

pub(crate) static UNDEFINED_LINK_TARGET: Rule = Rule {
    name: "undefined-link-target",
    severity: Error,
    summary: "A link names an operation of this document.",
    why: "Nobody can follow another.",
    bad: "paths: {/a: {post: {operationId: a, responses: {'204': {description: Done., links: {b: {operationId: b}}}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, responses: {'204': {description: Done., links: {b: {operationId: a}}}}}}}\n",
    stage: Stage::Validate(undefined_link_target),
};

fn undefined_link_target(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let ids: HashSet<&str> = model
        .operations
        .iter()
        .filter_map(|it| document.get_str(it.node, "operationId"))
        .collect();
    for link in model.of_kind(Kind::Link) {
        let Some(node) = document.get(link, "operationId") else {
            continue;
        };
        let Some(id) = document.as_str(node) else {
            continue;
        };
        if !ids.contains(id) {
            let finding = out.report(
                document.location(node),
                format!("no operation is called `{id}`"),
            );
            finding
                .actual(format!("`{id}`"))
                .expected("the ID of an operation");
            if let Some(near) = closest_match(id, ids.iter().copied()) {
                finding.help(format!("write `{near}`"));
            }
        }
    }
    for link in model.of_kind(Kind::Link) {
        let Some(node) = document.get(link, "operationRef") else {
            continue;
        };
        let Some(pointer) = document
            .as_str(node)
            .and_then(|text| text.strip_prefix('#'))
        else {
            continue;
        };
        if document.at_pointer(pointer).is_err() {
            out.report(document.location(node), "this leads to no operation")
                .expected("the place of an operation")
                .actual(format!("`#{pointer}`"));
        }
    }
}

pub(crate) static UNDEFINED_LINK_PARAMETER: Rule = Rule {
    name: "undefined-link-parameter",
    severity: Warning,
    summary: "A link fills in parameters that its operation has.",
    why: "A value for any other goes nowhere.",
    bad: "paths: {/a: {post: {operationId: a, responses: {'204': {description: Done., links: {b: {operationId: a, parameters: {id: 1}}}}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, parameters: [{name: id, in: query, schema: {type: string}}], responses: {'204': {description: Done., links: {b: {operationId: a, parameters: {query.id: $request.query.id}}}}}}}}\n",
    stage: Stage::Validate(undefined_link_parameter),
};

fn undefined_link_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let by_id: HashMap<&str, &Operation> = model
        .operations
        .iter()
        .filter_map(|it| Some((document.get_str(it.node, "operationId")?, it)))
        .collect();
    for link in model.of_kind(Kind::Link) {
        let id = document.get_str(link, "operationId");
        let operation = id.and_then(|id| by_id.get(id).copied());
        let (Some(operation), Some(parameters)) = (operation, document.get(link, "parameters"))
        else {
            continue;
        };
        if model.has_unresolved_parameters(operation) {
            continue;
        }
        let declared = model.parameters(operation);
        let names: Vec<&str> = declared
            .iter()
            .filter_map(|it| document.get_str(it.node, "name"))
            .collect();
        for member in document.entries(parameters) {
            let key = member.key.as_ref();
            // A place may stand before the name, where one name stands in two places.
            let bare = key
                .split_once('.')
                .filter(|(place, _)| matches!(*place, "path" | "query" | "header" | "cookie"));
            if names.contains(&key) || bare.is_some_and(|(_, name)| names.contains(&name)) {
                continue;
            }
            let finding = out.report(
                document.key_location(member.value),
                format!("`{}` has no parameter `{key}`", id.unwrap_or_default()),
            );
            finding
                .actual(format!("`{key}`"))
                .expected(if names.is_empty() {
                    "no parameter".to_owned()
                } else {
                    format!("one of {}", names.join(", "))
                });
            if let Some(near) = closest_match(key, names.iter().copied()) {
                finding.help(format!("write `{near}`"));
            }
        }
    }
}

/// What is wrong with a runtime expression; nothing where it is one.
fn expression_defect(text: &str) -> Option<&'static str> {
    let rest = text.strip_prefix('$')?;
    if matches!(rest, "url" | "method" | "statusCode") {
        return None;
    }
    let Some(source) = rest
        .strip_prefix("request.")
        .or_else(|| rest.strip_prefix("response."))
    else {
        return Some(
            "it starts with `$url`, `$method`, `$statusCode`, `$request.` or `$response.`",
        );
    };
    let named = ["header.", "query.", "path."]
        .iter()
        .any(|place| source.len() > place.len() && source.starts_with(place));
    let body = source
        .strip_prefix("body")
        .is_some_and(|rest| rest.is_empty() || rest == "#" || rest.starts_with("#/"));
    (!named && !body).then_some(
        "`header.`, `query.` or `path.` with a name, or `body` with a pointer, follows the source",
    )
}

/// Whether a constant looks as if it was meant to be an expression.
fn is_meant(text: &str) -> bool {
    let source = text.split(['.', '#']).next().unwrap_or_default();
    text.contains(['.', '#'])
        && ["$request", "$response"]
            .iter()
            .any(|known| strsim::osa_distance(source, known) <= 2)
        || ["$url", "$method", "$statusCode"].contains(&source)
}

pub(crate) static INVALID_RUNTIME_EXPRESSION: Rule = Rule {
    name: "invalid-runtime-expression",
    severity: Error,
    summary: "An expression of a link or a callback is one that the specification knows, and a callback stands under its expression.",
    why: "Nothing can be filled in for another.",
    bad: "paths: {/a: {post: {operationId: a, callbacks: {done: {'{$requst.body#/url}': {}}}, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, callbacks: {done: {'{$request.body#/url}': {}}}, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(invalid_runtime_expression),
};

fn invalid_runtime_expression(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for link in model.of_kind(Kind::Link) {
        let values = document
            .get(link, "parameters")
            .map(|it| document.entries(it).iter().map(|member| member.value))
            .into_iter()
            .flatten()
            .chain(document.get(link, "requestBody"));
        for value in values {
            let Some(text) = document.as_str(value).filter(|text| is_meant(text)) else {
                continue;
            };
            if let Some(defect) = expression_defect(text) {
                tell(out, document.location(value), text, defect);
            }
        }
    }
    for callback in model.of_kind(Kind::Callback) {
        for member in document.entries(callback) {
            let key = member.key.as_ref();
            if METHODS.contains(&key) {
                let defect = "a callback's expression stands above its methods";
                tell(out, document.key_location(member.value), key, defect);
                continue;
            }
            let inner = openapi_document::model::path_names(key);
            let whole = key.starts_with('$').then_some((0, key));
            for (_, text) in inner.into_iter().chain(whole) {
                let defect = match text.starts_with('$') {
                    true => expression_defect(text),
                    false => Some("an expression starts with `$`"),
                };
                if let Some(defect) = defect {
                    tell(out, document.key_location(member.value), text, defect);
                }
            }
        }
    }
}

fn tell(out: &mut Findings<'_>, place: Location, text: &str, defect: &str) {
    out.report(
        place,
        format!("`{text}` is no runtime expression: {defect}"),
    )
    .expected("an expression such as $request.body#/url")
    .actual(format!("`{text}`"));
}
