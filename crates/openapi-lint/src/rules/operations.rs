//! Operations: their IDs, and what they show of themselves.

use std::collections::{HashMap, HashSet};

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
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
    summary: "Every operation has an `operationId`.",
    why: "Generators name functions by it; without it they build names from the path.",
    bad: "paths: {/a: {delete: {responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(missing_operation_id),
};

fn missing_operation_id(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in &model.operations {
        let id = document.get(operation.node, "operationId");
        // One that is no string at all is told of by its type.
        if id.is_some_and(|id| document.as_str(id) != Some("")) {
            continue;
        }
        let place = match id {
            Some(id) => document.location(id),
            None => document.key_location(operation.node),
        };
        out.report(place, "this operation has no `operationId`")
            .expected("`operationId`")
            .help("name it, for instance by a verb and what it acts on");
    }
}

pub(crate) static DUPLICATE_OPERATION_ID: Rule = Rule {
    name: "duplicate-operation-id",
    severity: Error,
    summary: "No two operations share an `operationId`, nor differ only in case or punctuation.",
    why: "The ID names one operation; two functions of one name do not compile.",
    bad: "paths:\n  /a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}\n  /b: {delete: {operationId: a, responses: {'204': {description: Done.}}}}\n",
    good: "paths:\n  /a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}\n  /b: {delete: {operationId: ab, responses: {'204': {description: Done.}}}}\n",
    stage: Stage::Validate(duplicate_operation_id),
};

fn duplicate_operation_id(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let mut seen: HashMap<String, NodeId> = HashMap::new();
    for operation in &model.operations {
        let Some(id) = document.get(operation.node, "operationId") else {
            continue;
        };
        let Some(text) = document.as_str(id) else {
            continue;
        };
        let folded = heck::AsSnakeCase(text).to_string();
        let key = if folded.is_empty() {
            text.to_owned()
        } else {
            folded
        };
        match seen.get(&key) {
            Some(first) if *first != id => {
                let line = document.position(document.span(*first).start).line;
                let same = document.as_str(*first) == Some(text);
                let message = if same {
                    format!("the operation ID `{text}` is taken")
                } else {
                    format!(
                        "the operation IDs `{text}` and `{}` make one name",
                        document.as_str(*first).unwrap_or_default()
                    )
                };
                out.report(document.location(id), message)
                    .expected("an ID of its own")
                    .actual(format!("`{text}`, first on line {line}"));
            }
            Some(_) => {}
            None => {
                seen.insert(key, id);
            }
        }
    }
}

pub(crate) static INVALID_OPERATION_ID: Rule = Rule {
    name: "invalid-operation-id",
    severity: Warning,
    summary: "An `operationId` is written in ASCII, without spaces.",
    why: "It becomes the name of a function, of a file and of an anchor in the documentation.",
    bad: "paths: {/a: {delete: {operationId: delete a, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a/delete-one, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(invalid_operation_id),
};

fn invalid_operation_id(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in &model.operations {
        let Some(id) = document.get(operation.node, "operationId") else {
            continue;
        };
        let Some(text) = document.as_str(id) else {
            continue;
        };
        if !text
            .chars()
            .all(|c| matches!(c, '!'..='~') && !"\"<>\\^`{|}".contains(c))
        {
            out.report(document.location(id), format!("`{text}` makes no name"))
                .expected("letters and digits, as in `getUser`")
                .actual(format!("`{text}`"));
        }
    }
}

/// Bodies that an operation sends or returns in case of success, with what they are.
fn bodies(model: &Model<'_>, operation: &Operation) -> Vec<(&'static str, NodeId)> {
    let mut owners = Vec::new();
    if let Some(body) = model.get(operation.node, "requestBody") {
        owners.push(("request", body));
    }
    for (status, _, response) in model.responses(operation) {
        if status.starts_with('2') {
            owners.push(("response", response));
        }
    }
    owners
        .into_iter()
        .flat_map(|(what, owner)| {
            model
                .content(owner)
                .into_iter()
                .map(move |(_, media)| (what, media))
        })
        .filter(|(_, media)| {
            // Nobody writes the bytes of a file into a document.
            model
                .get(*media, "schema")
                .is_some_and(|schema| model.document.get_str(schema, "format") != Some("binary"))
        })
        .collect()
}

fn is_shown(model: &Model<'_>, media: NodeId) -> bool {
    let document = model.document;
    let on_media = document.get(media, "example").is_some()
        || document
            .get(media, "examples")
            .is_some_and(|examples| !document.entries(examples).is_empty());
    on_media
        || model
            .get(media, "schema")
            .is_some_and(|schema| schema_is_shown(model, schema, 0))
}

fn schema_is_shown(model: &Model<'_>, schema: NodeId, depth: usize) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        let Some(schema) = model.resolve(schema).filter(|schema| seen.insert(*schema)) else {
            continue;
        };
        if model.document.get(schema, "example").is_some() {
            return true;
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            open.extend(model.list(schema, key));
        }
        open.extend(model.document.get(schema, "items"));
        let members = model
            .document
            .get(schema, "properties")
            .map(|it| model.document.entries(it))
            .unwrap_or_default();
        // An object whose every property shows one is shown by them together.
        if !members.is_empty()
            && members
                .iter()
                .all(|member| depth < 8 && schema_is_shown(model, member.value, depth + 1))
        {
            return true;
        }
    }
    false
}

pub(crate) static OPERATION_WITHOUT_EXAMPLE: Rule = Rule {
    name: "operation-without-example",
    severity: Warning,
    summary: "An operation that sends or returns a body shows an example of one.",
    why: "Examples are what readers copy and what mocks serve.",
    bad: "paths: {/a: {get: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}}}}\n",
    good: "paths: {/a: {get: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {type: string}, example: x}}}}}}}\n",
    stage: Stage::Validate(operation_without_example),
};

fn operation_without_example(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in model
        .operations
        .iter()
        .filter(|operation| !operation.in_callback)
    {
        let bodies = bodies(model, operation);
        if !bodies.is_empty() && !bodies.iter().any(|(_, media)| is_shown(model, *media)) {
            let has_response = bodies.iter().any(|(what, _)| *what == "response");
            let what = if has_response {
                "response"
            } else {
                "request body"
            };
            out.report(
                document.key_location(operation.node),
                "no example shows what this operation sends or returns",
            )
            .expected(format!("an example of its {what}"))
            .actual("none")
            .help("add `example` or `examples` beside the schema of its media type");
        }
    }
}

pub(crate) static BODY_WITHOUT_EXAMPLE: Rule = Rule {
    name: "body-without-example",
    severity: Note,
    summary: "Each request body and each body of a success shows an example.",
    why: "An operation that shows one side only is half explained.",
    bad: "paths: {/a: {get: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {type: string}}}}}}}}\n",
    good: "paths: {/a: {get: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {type: string, example: x}}}}}}}}\n",
    stage: Stage::Validate(body_without_example),
};

fn body_without_example(model: &Model<'_>, out: &mut Findings<'_>) {
    for operation in model
        .operations
        .iter()
        .filter(|operation| !operation.in_callback)
    {
        for (what, media) in bodies(model, operation) {
            if !is_shown(model, media) {
                out.report(
                    model.document.key_location(media),
                    format!("no example shows this {what}"),
                )
                .expected("an example")
                .actual("none");
            }
        }
    }
}
