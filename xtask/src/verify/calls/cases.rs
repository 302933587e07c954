//! The calls that each target makes: every operation with every documented request and example.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::document::{Document, Operation, Parameter, Success};

/// A call, and what must come of it. The serialized part is what the calling program reads.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Case {
    pub(super) id: String,
    pub(super) operation: String,
    tag: String,
    pub(super) method: String,
    /// The template.
    path: String,
    parameters: Vec<Argument>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Value>,
    body_schema: Option<String>,
    response_schema: Option<String>,
    pub(super) authenticated: bool,
    /// Whether the body of the response is described.
    #[serde(skip)]
    pub(super) has_response: bool,
    /// The path that must be sent, without percent-encoding.
    #[serde(skip)]
    pub(super) sent_path: String,
    #[serde(skip)]
    pub(super) sent_query: Vec<(String, String)>,
    #[serde(skip)]
    pub(super) answer: Answer,
}

/// The value of a parameter.
#[derive(Clone, Debug, Serialize)]
struct Argument {
    name: String,
    #[serde(rename = "in")]
    place: String,
    value: Value,
}

/// How a request is answered.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answer {
    /// By the sandbox, which must accept it.
    Sandbox,
    /// With a documented success.
    Documented {
        status: u16,
        example: Option<(String, Value)>,
    },
    /// With an error, whose body is not always JSON.
    Error(&'static ErrorAnswer),
}

/// An error that a server, or a proxy in front of it, sends.
#[derive(Debug, PartialEq)]
pub(super) struct ErrorAnswer {
    pub(super) name: &'static str,
    pub(super) status: u16,
    pub(super) content_type: Option<&'static str>,
    pub(super) body: &'static str,
}

const ERRORS: &[ErrorAnswer] = &[
    ErrorAnswer {
        name: "404 with JSON",
        status: 404,
        content_type: Some("application/json"),
        body: r#"{"error":"record not found"}"#,
    },
    ErrorAnswer {
        name: "502 with HTML",
        status: 502,
        content_type: Some("text/html"),
        body: "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
    },
    ErrorAnswer {
        name: "502 without a body",
        status: 502,
        content_type: None,
        body: "",
    },
];

/// A request of the documentation, in tests/reference/requests.json.
#[derive(Clone, Debug, Deserialize)]
pub(in crate::verify) struct DocumentedRequest {
    pub(super) operation: String,
    pub(super) path: String,
    pub(super) query: Map<String, Value>,
    pub(super) body: Value,
}

/// A request of an operation.
#[derive(Clone, PartialEq)]
struct Request {
    arguments: Vec<(String, Value)>,
    body: Option<Value>,
}

/// All cases, in the order in which they must be made: what a case deletes, no later one needs.
pub(super) fn cases(document: &Document<'_>, documented: &[DocumentedRequest]) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut by_sandbox = Vec::new();
    for operation in document.operations() {
        let parameters = document.parameters(&operation);
        let requests = requests(document, &operation, &parameters, documented);
        let success = document.success(&operation);
        let case = |request: &Request, answer| {
            case(document, &operation, &parameters, &success, request, answer)
        };
        by_sandbox.extend(requests.iter().map(|it| case(it, Answer::Sandbox)));
        let all = every_parameter(&parameters, &requests[0]);
        let requests: Vec<_> = requests
            .iter()
            .chain((!requests.contains(&all)).then_some(&all))
            .collect();
        for index in 0..requests.len().max(success.examples.len()) {
            let example = success.examples.iter().cycle().nth(index);
            let answer = Answer::Documented {
                status: success.status,
                example: example.map(|(name, value)| ((*name).to_owned(), (*value).clone())),
            };
            cases.push(case(requests[index % requests.len()], answer));
        }
        cases.extend(
            ERRORS
                .iter()
                .map(|error| case(requests[0], Answer::Error(error))),
        );
    }
    // The documented requests come last, in the order of the documentation, and the deletion of
    // a whole source after everything.
    let rank = |case: &Case| {
        let position = documented
            .iter()
            .position(|it| it.operation == case.operation);
        let deletes_source = case.operation == "deleteSource";
        (deletes_source, position.map_or(0, |at| at + 1))
    };
    by_sandbox.sort_by_key(rank);
    cases.extend(by_sandbox);
    for (index, case) in cases.iter_mut().enumerate() {
        case.id = format!("c{index}");
    }
    cases
}

/// The documented requests of an operation, and one for each example of a body that they lack.
fn requests(
    document: &Document<'_>,
    operation: &Operation<'_>,
    parameters: &[Parameter<'_>],
    documented: &[DocumentedRequest],
) -> Vec<Request> {
    let mut requests: Vec<_> = documented
        .iter()
        .filter(|it| it.operation == operation.id)
        .map(|it| Request {
            arguments: arguments(operation.path, parameters, it),
            body: (!it.body.is_null()).then(|| it.body.clone()),
        })
        .collect();
    let required = parameters.iter().filter(|it| it.is_required);
    let required: Vec<_> = required.filter_map(example).collect();
    let (_, bodies) = document.body(operation);
    for body in bodies {
        if !requests.iter().any(|it| it.body.as_ref() == Some(body)) {
            requests.push(Request {
                arguments: required.clone(),
                body: Some(body.clone()),
            });
        }
    }
    if requests.is_empty() {
        requests.push(Request {
            arguments: required,
            body: None,
        });
    }
    requests
}

/// A request with every parameter that has an example.
fn every_parameter(parameters: &[Parameter<'_>], request: &Request) -> Request {
    Request {
        arguments: parameters.iter().filter_map(example).collect(),
        body: request.body.clone(),
    }
}

fn example(parameter: &Parameter<'_>) -> Option<(String, Value)> {
    Some((parameter.name.to_owned(), parameter.example?.clone()))
}

/// The arguments that a documented request represents.
fn arguments(
    template: &str,
    parameters: &[Parameter<'_>],
    request: &DocumentedRequest,
) -> Vec<(String, Value)> {
    let path = template.split('/').zip(request.path.split('/'));
    let in_path = path.filter_map(|(step, value)| {
        let name = step.strip_prefix('{')?.strip_suffix('}')?;
        Some((name.to_owned(), Value::from(value)))
    });
    let in_query = request.query.iter().map(|(name, value)| {
        let parameter = parameters.iter().find(|it| it.name == name);
        (
            name.clone(),
            typed(value, parameter.map_or("string", |it| it.kind)),
        )
    });
    in_path.chain(in_query).collect()
}

/// The value of a parameter of a type, from its text in a URL.
fn typed(value: &Value, kind: &str) -> Value {
    let text = value.as_str().unwrap_or_default();
    match kind {
        "integer" | "number" | "boolean" => text.parse().unwrap_or_else(|_| value.clone()),
        _ => value.clone(),
    }
}

fn case(
    document: &Document<'_>,
    operation: &Operation<'_>,
    parameters: &[Parameter<'_>],
    success: &Success<'_>,
    request: &Request,
    answer: Answer,
) -> Case {
    let mut sent_path = operation.path.to_owned();
    let mut sent_query = Vec::new();
    let mut arguments = Vec::new();
    for (name, value) in &request.arguments {
        let place = parameters.iter().find(|it| it.name == name);
        let place = place.map_or("query", |it| it.place).to_owned();
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match place.as_str() {
            "path" => sent_path = sent_path.replace(&format!("{{{name}}}"), &text),
            _ => sent_query.push((name.clone(), text)),
        }
        arguments.push(Argument {
            name: name.clone(),
            place,
            value: value.clone(),
        });
    }
    Case {
        // Numbered when all cases are known.
        id: String::new(),
        operation: operation.id.to_owned(),
        tag: operation.tag.to_owned(),
        method: operation.method.clone(),
        path: operation.path.to_owned(),
        parameters: arguments,
        body: request.body.clone(),
        body_schema: document.body(operation).0.map(str::to_owned),
        response_schema: success.schema.map(str::to_owned),
        authenticated: operation.is_authenticated(),
        has_response: success.has_body,
        sent_path,
        sent_query,
        answer,
    }
}
