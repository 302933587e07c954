//! Rules about links and callbacks: their targets and runtime expressions.

use std::collections::HashMap;

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::{strings, suggest};
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
    summary: "Reports links to operations that the document does not define.",
    why: "Clients cannot follow the link.",
    basis: Basis::openapi(
        "Link Object",
        "In the case of an `operationId`, it MUST be unique and resolved in the scope of the OAS document.",
    ),
    bad: "paths: {/a: {post: {operationId: a, responses: {'204': {description: Done., links: {b: {operationId: b}}}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, responses: {'204': {description: Done., links: {b: {operationId: a}}}}}}}\n",
    stage: Stage::Validate(undefined_link_target),
};

fn undefined_link_target(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let ids: Vec<&str> = model
        .operations
        .iter()
        .filter_map(|it| document.get_str(it.node, "operationId"))
        .collect();
    for (_, node, id) in strings(model, Kind::Link, "operationId") {
        if !ids.contains(&id) {
            let finding = out.report(
                document.location(node),
                format!("no operation has the operationId `{id}`"),
            );
            finding
                .actual(format!("`{id}`"))
                .expected("the operationId of an operation");
            suggest(finding, id, ids.iter().copied());
        }
    }
    for (_, node, text) in strings(model, Kind::Link, "operationRef") {
        let Some(pointer) = text.strip_prefix('#') else {
            continue;
        };
        if document.at_pointer(pointer).is_err() {
            out.report(document.location(node), format!("cannot resolve `{text}`"))
                .expected("a reference to an operation")
                .actual(format!("`{text}`"));
        }
    }
}

pub(crate) static UNDEFINED_LINK_PARAMETER: Rule = Rule {
    name: "undefined-link-parameter",
    severity: Warning,
    summary: "Reports link parameters that the target operation does not define.",
    why: "Clients cannot send the value.",
    basis: Basis::openapi(
        "Link Object",
        "A map representing parameters to pass to an operation as specified with `operationId` or identified via `operationRef`.",
    ),
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
            // The location may precede the name, to distinguish parameters of the same name.
            let bare = key
                .split_once('.')
                .filter(|(place, _)| matches!(*place, "path" | "query" | "header" | "cookie"));
            if names.contains(&key) || bare.is_some_and(|(_, name)| names.contains(&name)) {
                continue;
            }
            let finding = out.report(
                document.key_location(member.value),
                format!(
                    "operation `{}` has no parameter `{key}`",
                    id.unwrap_or_default()
                ),
            );
            finding
                .actual(format!("`{key}`"))
                .expected(if names.is_empty() {
                    "no parameters".to_owned()
                } else {
                    format!("one of {}", names.join(", "))
                });
            suggest(finding, key, names.iter().copied());
        }
    }
}

/// Returns why a runtime expression is invalid, or `None` if it is valid or a constant.
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
            "it must start with `$url`, `$method`, `$statusCode`, `$request.` or `$response.`",
        );
    };
    let named = ["header.", "query.", "path."]
        .iter()
        .any(|place| source.len() > place.len() && source.starts_with(place));
    let body = source
        .strip_prefix("body")
        .is_some_and(|rest| rest.is_empty() || rest == "#" || rest.starts_with("#/"));
    (!named && !body).then_some(
        "`header.`, `query.` or `path.` with a name, or `body` with a pointer, must follow",
    )
}

/// Returns whether a text is probably meant to be an expression, not a constant.
fn is_probably_expression(text: &str) -> bool {
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
    summary: "Reports invalid runtime expressions in links and callbacks, and callbacks without an expression.",
    why: "Clients cannot evaluate the expression.",
    basis: Basis::openapi(
        "Runtime Expressions",
        "The runtime expression is defined by the following ABNF syntax",
    ),
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
            let Some(text) = document
                .as_str(value)
                .filter(|text| is_probably_expression(text))
            else {
                continue;
            };
            if let Some(defect) = expression_defect(text) {
                report_expression(out, document.location(value), text, defect);
            }
        }
    }
    for callback in model.of_kind(Kind::Callback) {
        for member in document.entries(callback) {
            let key = member.key.as_ref();
            if METHODS.contains(&key) {
                let defect = "the methods of a callback must be under an expression";
                report_expression(out, document.key_location(member.value), key, defect);
                continue;
            }
            let inner = openapi_document::model::path_names(key);
            let whole = key.starts_with('$').then_some((0, key));
            for (_, text) in inner.into_iter().chain(whole) {
                let defect = match text.starts_with('$') {
                    true => expression_defect(text),
                    false => Some("it must start with `$`"),
                };
                if let Some(defect) = defect {
                    report_expression(out, document.key_location(member.value), text, defect);
                }
            }
        }
    }
}

fn report_expression(out: &mut Findings<'_>, place: Location, text: &str, defect: &str) {
    out.report(
        place,
        format!("`{text}` is not a valid runtime expression: {defect}"),
    )
    .expected("an expression such as `$request.body#/url`")
    .actual(format!("`{text}`"));
}
