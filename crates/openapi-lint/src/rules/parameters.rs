//! Rules about parameters: path templates, locations and names.

use std::collections::{HashMap, HashSet};

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::parameter_styles::{INEFFECTIVE_PARAMETER_STYLE, INVALID_PARAMETER_STYLE};
use crate::rules::{is_token, strings};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model, path_names};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Parameters",
    rules: &[
        &UNDEFINED_PATH_PARAMETER,
        &UNUSED_PATH_PARAMETER,
        &OPTIONAL_PATH_PARAMETER,
        &DUPLICATE_PARAMETER,
        &CASE_INSENSITIVE_DUPLICATE_HEADER,
        &INVALID_PARAMETER_STYLE,
        &INEFFECTIVE_PARAMETER_STYLE,
        &INVALID_PARAMETER_NAME,
    ],
};

pub(crate) static UNDEFINED_PATH_PARAMETER: Rule = Rule {
    name: "undefined-path-parameter",
    severity: Error,
    summary: "Reports names in a path template that are not path parameters of the operation.",
    why: "Clients have no value for this part of the URL.",
    basis: Basis::openapi(
        "Path Templating",
        "Each template expression in the path MUST correspond to a path parameter that is included in the Path Item itself and/or in each of the Path Item's Operations.",
    ),
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
        let declared: Vec<&str> = parameters
            .iter()
            .filter(|it| document.get_str(it.node, "in") == Some("path"))
            .filter_map(|it| document.get_str(it.node, "name"))
            .collect();
        for (_, name) in path_names(&operation.path) {
            if !name.is_empty() && !declared.contains(&name) {
                let finding = out.report(
                    document.key_location(operation.node),
                    format!("path parameter `{name}` is not defined"),
                );
                finding
                    .expected(format!("a parameter `{name}` with `in: path`"))
                    .actual(if declared.is_empty() {
                        "none".to_owned()
                    } else {
                        declared.join(", ")
                    });
                finding.help(match closest_match(name, declared.iter().copied()) {
                    Some(similar) => format!("did you mean `{similar}`?"),
                    None => format!("add a parameter `{name}` with `in: path`"),
                });
            }
        }
    }
}

pub(crate) static UNUSED_PATH_PARAMETER: Rule = Rule {
    name: "unused-path-parameter",
    severity: Error,
    summary: "Reports path parameters that are not in the path template.",
    why: "Clients never send the value.",
    basis: Basis::openapi(
        "Parameter Object",
        "If `in` is `\"path\"`, the `name` field MUST correspond to a template expression occurring within the path field in the Paths Object.",
    ),
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
                    format!(
                        "path parameter `{name}` is not in the path `{}`",
                        operation.path
                    ),
                )
                .expected(if names.is_empty() {
                    "no path parameters".to_owned()
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
    summary: "Reports path parameters without `required: true`.",
    why: "The specification requires it, because a URL without the value belongs to another path.",
    basis: Basis::openapi(
        "Parameter Object",
        "If the parameter location is `\"path\"`, this property is REQUIRED and its value MUST be `true`.",
    ),
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
            let required = document.get(parameter, "required");
            let place = match required.or_else(|| document.get(parameter, "name")) {
                Some(at) => document.key_location(at),
                None => document.location(parameter),
            };
            let name = document.get_str(parameter, "name").unwrap_or_default();
            out.report(
                place,
                format!("path parameter `{name}` must have `required: true`"),
            )
            .expected("`required: true`")
            .actual(required.map_or("nothing", |_| "`required: false`"))
            .help("add `required: true`");
        }
    }
}

pub(crate) static DUPLICATE_PARAMETER: Rule = Rule {
    name: "duplicate-parameter",
    severity: Error,
    summary: "Reports parameters that are listed twice.",
    why: "Parameters are identified by name and location, so the two definitions contradict each other.",
    basis: Basis::openapi(
        "Operation Object",
        "The list MUST NOT include duplicated parameters. A unique parameter is defined by a combination of a name and location.",
    ),
    bad: "paths: {/a: {delete: {operationId: a, parameters: [{name: b, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: integer}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, parameters: [{name: b, in: query, schema: {type: string}}, {name: B2, in: query, schema: {type: integer}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(duplicate_parameter),
};

/// A parameter in a list: the item of the list, the location and the name.
type Listed<'m> = (NodeId, &'m str, &'m str);

/// Yields the lists of parameters of path items and operations.
fn lists<'m>(model: &'m Model<'_>) -> impl Iterator<Item = Vec<Listed<'m>>> {
    let owners = model.objects.iter();
    let owners = owners.filter(|(_, kind)| matches!(kind, Kind::PathItem | Kind::Operation));
    owners.map(|(owner, _)| {
        let listed = model.list(*owner, "parameters").iter();
        let listed =
            listed.filter_map(
                |listed| match model.parameter_key(model.resolve(*listed)?) {
                    (Some(place), Some(name)) => Some((*listed, place, name)),
                    _ => None,
                },
            );
        listed.collect()
    })
}

fn duplicate_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
    for list in lists(model) {
        let mut seen = HashSet::new();
        for (listed, place, name) in list {
            if !seen.insert((place, name)) {
                out.report(
                    model.document.location(listed),
                    format!("duplicate {place} parameter `{name}`"),
                )
                .expected("each parameter once")
                .actual("two of them")
                .help("remove one of them");
            }
        }
    }
}

pub(crate) static CASE_INSENSITIVE_DUPLICATE_HEADER: Rule = Rule {
    name: "case-insensitive-duplicate-header",
    severity: Warning,
    summary: "Reports header parameters of one operation whose names differ only in case.",
    why: "HTTP does not distinguish them, so a request cannot contain both.",
    basis: Basis::openapi(
        "Parameter Object",
        "RFC7230 states header names are case insensitive.",
    ),
    bad: "paths: {/a: {delete: {operationId: a, parameters: [{name: X-B, in: header, schema: {type: string}}, {name: x-b, in: header, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, parameters: [{name: B, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(case_insensitive_duplicate_header),
};

fn case_insensitive_duplicate_header(model: &Model<'_>, out: &mut Findings<'_>) {
    for list in lists(model) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for (listed, _, name) in list.into_iter().filter(|(_, place, _)| *place == "header") {
            let first = *seen.entry(name.to_lowercase()).or_insert(name);
            if first != name {
                out.report(
                    model.document.location(listed),
                    format!("header parameters `{name}` and `{first}` are the same header"),
                )
                .expected("each header once")
                .actual(format!("`{name}`"))
                .help("remove one of them");
            }
        }
    }
}

pub(crate) static INVALID_PARAMETER_NAME: Rule = Rule {
    name: "invalid-parameter-name",
    severity: Error,
    summary: "Reports empty parameter names, and names of headers and cookies that are not HTTP tokens.",
    why: "Clients cannot send the parameter.",
    basis: Basis::openapi(
        "Parameter Object",
        "The name of the parameter. Parameter names are case sensitive.",
    ),
    bad: "components: {parameters: {A: {name: X Trace, in: header, schema: {type: string}}}}\n",
    good: "components: {parameters: {A: {name: 'filter[a b]', in: query, schema: {type: string}}}}\n",
    stage: Stage::Validate(invalid_parameter_name),
};

fn invalid_parameter_name(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (parameter, node, name) in strings(model, Kind::Parameter, "name") {
        let place = document.get_str(parameter, "in").unwrap_or_default();
        if name.trim().is_empty() {
            out.report(
                document.location(node),
                "the name of this parameter is empty",
            )
            .expected("a name")
            .actual(format!("`{name}`"));
        } else if matches!(place, "header" | "cookie") && !is_token(name) {
            out.report(
                document.location(node),
                format!("`{name}` is not a valid {place} name"),
            )
            .expected("letters, digits, and any of !#$%&'*+-.^_`|~")
            .actual(format!("`{name}`"));
        }
    }
    let owners = model
        .of_kind(Kind::Response)
        .chain(model.of_kind(Kind::Encoding));
    for header in owners
        .filter_map(|owner| document.get(owner, "headers"))
        .flat_map(|headers| document.entries(headers))
    {
        let name = header.key.as_ref();
        if !is_token(name) && !name.starts_with("x-") {
            out.report(
                document.key_location(header.value),
                format!("`{name}` is not a valid header name"),
            )
            .expected("letters, digits, and any of !#$%&'*+-.^_`|~")
            .actual(format!("`{name}`"));
        }
    }
}
