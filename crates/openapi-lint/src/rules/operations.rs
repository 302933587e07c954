//! Rules about operation IDs and examples of operations.

use std::collections::HashMap;

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::documented::Documented;
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::model::{Model, Operation};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Operations",
    rules: &[
        &MISSING_OPERATION_ID,
        &DUPLICATE_OPERATION_ID,
        &INVALID_OPERATION_ID,
        &OPERATION_WITHOUT_EXAMPLE,
        &BODY_WITHOUT_EXAMPLE,
    ],
};

pub(crate) static MISSING_OPERATION_ID: Rule = Rule {
    name: "missing-operation-id",
    severity: Warning,
    summary: "Reports operations without an `operationId`.",
    why: "Code generators name functions after the `operationId`, and without one derive a name from the path.",
    basis: Basis::openapi(
        "Operation Object",
        "Unique string used to identify the operation.",
    ),
    bad: "paths: {/a: {delete: {responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(missing_operation_id),
};

fn missing_operation_id(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in &model.operations {
        let id = document.get(operation.node, "operationId");
        // Clients do not call callbacks, so nothing needs a name for them.
        if operation.in_callback && id.is_none() {
            continue;
        }
        // `invalid-field-type` reports an ID that is not a string.
        if id.is_some_and(|id| document.as_str(id) != Some("")) {
            continue;
        }
        let place = match id {
            Some(id) => document.location(id),
            None => document.key_location(operation.node),
        };
        let method = operation.method.to_uppercase();
        out.report(
            place,
            format!("`{method} {}` has no `operationId`", operation.path),
        )
        .expected("`operationId`")
        .help("add an `operationId`, such as `getUser`");
    }
}

pub(crate) static DUPLICATE_OPERATION_ID: Rule = Rule {
    name: "duplicate-operation-id",
    severity: Error,
    summary: "Reports operations with the same `operationId`.",
    why: "Code generators write two functions of the same name, which do not compile.",
    basis: Basis::openapi(
        "Operation Object",
        "The id MUST be unique among all operations described in the API. The operationId value is case-sensitive.",
    ),
    bad: "paths:\n  /a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}\n  /b: {delete: {operationId: a, responses: {'204': {description: Done.}}}}\n",
    good: "paths:\n  /a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}\n  /b: {delete: {operationId: ab, responses: {'204': {description: Done.}}}}\n",
    stage: Stage::Validate(duplicate_operation_id),
};

/// Yields the operation IDs: the node and its text.
fn ids<'m>(model: &'m Model<'_>) -> impl Iterator<Item = (NodeId, &'m str)> {
    let document = model.document;
    model.operations.iter().filter_map(move |operation| {
        let id = document.get(operation.node, "operationId")?;
        Some((id, document.as_str(id)?))
    })
}

fn duplicate_operation_id(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let mut seen: HashMap<&str, NodeId> = HashMap::new();
    for (id, text) in ids(model) {
        let first = *seen.entry(text).or_insert(id);
        if first != id {
            let line = document.position(document.span(first).start).line;
            out.report(
                document.location(id),
                format!("duplicate operationId `{text}`"),
            )
            .expected("a unique operationId")
            .actual(format!("`{text}`, first on line {line}"));
        }
    }
}

pub(crate) static INVALID_OPERATION_ID: Rule = Rule {
    name: "invalid-operation-id",
    severity: Warning,
    summary: "Reports operation IDs with spaces, characters outside ASCII, or characters that URLs do not allow.",
    why: "Tools use the ID as the name of a function, of a file and of an anchor in the documentation.",
    basis: Basis::openapi(
        "Operation Object",
        "Tools and libraries MAY use the operationId to uniquely identify an operation, therefore, it is RECOMMENDED to follow common programming naming conventions.",
    ),
    bad: "paths: {/a: {delete: {operationId: delete a, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a/delete-one, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(invalid_operation_id),
};

fn invalid_operation_id(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (id, text) in ids(model) {
        let is_valid = |c: char| matches!(c, '!'..='~') && !"\"<>\\^`{|}".contains(c);
        let Some(invalid) = text.chars().find(|c| !is_valid(*c)) else {
            continue;
        };
        let what = match invalid {
            ' ' => "spaces".to_owned(),
            _ => format!("{invalid:?}"),
        };
        out.report(
            document.location(id),
            format!("an operationId must not contain {what}"),
        )
        .expected("letters and digits, as in `getUser`")
        .actual(format!("`{text}`"));
    }
}

/// Returns the bodies of an operation's request and success responses, each with its side.
fn bodies(model: &Model<'_>, operation: &Operation) -> Vec<(&'static str, NodeId)> {
    let request = model.get(operation.node, "requestBody");
    let responses = model.responses(operation).into_iter();
    let success = responses.filter(|(status, ..)| status.starts_with('2'));
    let owners = request
        .map(|body| ("request", body))
        .into_iter()
        .chain(success.map(|(.., response)| ("response", response)));
    owners
        .flat_map(|(side, owner)| {
            model
                .content(owner)
                .into_iter()
                .map(move |(_, media)| (side, media))
        })
        .filter(|(_, media)| {
            // A document cannot contain the bytes of a file.
            model
                .get(*media, "schema")
                .is_some_and(|schema| model.document.get_str(schema, "format") != Some("binary"))
        })
        .collect()
}

pub(crate) static OPERATION_WITHOUT_EXAMPLE: Rule = Rule {
    name: "operation-without-example",
    severity: Note,
    summary: "Reports operations with bodies but without an example of any of them.",
    why: "Readers copy examples, and mock servers return them.",
    basis: Basis::openapi(
        "Media Type Object",
        "The example object SHOULD be in the correct format as specified by the media type.",
    ),
    bad: "paths: {/a: {get: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}}}}\n",
    good: "paths: {/a: {get: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {type: string}, example: x}}}}}}}\n",
    stage: Stage::Validate(operation_without_example),
};

fn operation_without_example(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let documented = Documented::new(model);
    for operation in model
        .operations
        .iter()
        .filter(|operation| !operation.in_callback)
    {
        let bodies = bodies(model, operation);
        if !bodies.is_empty()
            && !bodies
                .iter()
                .any(|(_, media)| documented.has_example(*media))
        {
            let has_response = bodies.iter().any(|(side, _)| *side == "response");
            let side = if has_response { "response" } else { "request" };
            let method = operation.method.to_uppercase();
            out.report(
                document.key_location(operation.node),
                format!("`{method} {}` has no example of a body", operation.path),
            )
            .expected(format!("an example of the {side} body"))
            .actual("none")
            .help("add `example` or `examples` to the media type");
        }
    }
}

pub(crate) static BODY_WITHOUT_EXAMPLE: Rule = Rule {
    name: "body-without-example",
    severity: Note,
    summary: "Reports request bodies and success responses without an example.",
    why: "Readers see only one side of the operation.",
    basis: Basis::openapi(
        "Media Type Object",
        "The example object SHOULD be in the correct format as specified by the media type.",
    ),
    bad: "paths: {/a: {get: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}}}}\n",
    good: "paths: {/a: {get: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {type: string, example: x}}}}}}}}\n",
    stage: Stage::Validate(body_without_example),
};

fn body_without_example(model: &Model<'_>, out: &mut Findings<'_>) {
    let documented = Documented::new(model);
    for operation in model
        .operations
        .iter()
        .filter(|operation| !operation.in_callback)
    {
        for (side, media) in bodies(model, operation) {
            if !documented.has_example(media) {
                out.report(
                    model.document.key_location(media),
                    format!("this {side} body has no example"),
                )
                .expected("an example")
                .actual("none");
            }
        }
    }
}
