//! Rules about request and response bodies.

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::{schemas, suggest};
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::model::{Kind, Model, essence};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Bodies and responses",
    rules: &[
        &MISSING_SUCCESS_RESPONSE,
        &MISSING_SUCCESS_CONTENT,
        &UNEXPECTED_RESPONSE_BODY,
        &MEDIA_TYPE_WITHOUT_SCHEMA,
        &EMPTY_CONTENT,
        &UNEXPECTED_REQUEST_BODY,
        &DELETE_REQUEST_BODY,
        &UNDEFINED_ENCODING_PROPERTY,
    ],
};

pub(crate) static MISSING_SUCCESS_RESPONSE: Rule = Rule {
    name: "missing-success-response",
    severity: Warning,
    summary: "Reports operations without a success response.",
    why: "Callers do not know what the operation returns.",
    basis: Basis::openapi(
        "Responses Object",
        "The `Responses Object` MUST contain at least one response code, and it SHOULD be the response for a successful operation call.",
    ),
    bad: "paths: {/a: {delete: {operationId: a, responses: {'404': {description: None.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, responses: {'302': {description: Elsewhere.}}}}}\n",
    stage: Stage::Validate(missing_success_response),
};

fn missing_success_response(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in &model.operations {
        let responses = document.get(operation.node, "responses");
        let Some(responses) = responses.filter(|it| model.kind(*it) == Some(Kind::Responses))
        else {
            continue;
        };
        let members = document.entries(responses);
        let succeeds = |key: &str| {
            key.starts_with(['1', '2', '3']) || key == "default" || key.starts_with("x-")
        };
        if !members.is_empty() && !members.iter().any(|member| succeeds(&member.key)) {
            let method = operation.method.to_uppercase();
            out.report(
                document.key_location(responses),
                format!("`{method} {}` has no success response", operation.path),
            )
            .expected("a 2XX response")
            .actual(
                members
                    .iter()
                    .map(|m| m.key.as_ref())
                    .collect::<Vec<_>>()
                    .join(", "),
            );
        }
    }
}

pub(crate) static MISSING_SUCCESS_CONTENT: Rule = Rule {
    name: "missing-success-content",
    severity: Note,
    summary: "Reports operations whose success responses have no `content`.",
    why: "Generated clients discard the body.",
    basis: Basis::openapi(
        "Response Object",
        "A map containing descriptions of potential response payloads.",
    ),
    bad: "paths: {/a: {get: {operationId: a, responses: {'200': {description: The account.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: The account was deleted.}}}}}\n",
    stage: Stage::Validate(missing_success_content),
};

fn missing_success_content(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in model.operations.iter().filter(|it| {
        !it.in_callback && matches!(it.method, "get" | "post" | "put" | "patch" | "delete")
    }) {
        let responses = model.responses(operation);
        let has_content = |response: NodeId| document.get(response, "content").is_some();
        let any_has_content = responses
            .iter()
            .any(|(status, _, response)| status.starts_with('2') && has_content(*response));
        for (status, listed, _) in &responses {
            if matches!(*status, "200" | "201" | "203" | "206" | "2XX") && !any_has_content {
                out.report(
                    document.key_location(*listed),
                    format!("response {status} has no `content`"),
                )
                .expected("`content`")
                .actual("none")
                .help("add `content`, or use 204 if there is no body");
            }
        }
    }
}

pub(crate) static UNEXPECTED_RESPONSE_BODY: Rule = Rule {
    name: "unexpected-response-body",
    severity: Warning,
    summary: "Reports 204, 205 and 304 responses with a body.",
    why: "HTTP does not allow a body with these status codes.",
    basis: Basis::other(
        "RFC 9110, 15.3.5",
        "A 204 response is terminated by the end of the header section; it cannot contain content or trailers.",
    ),
    bad: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: A., content: {text/plain: {schema: {type: string}, example: a}}}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: A.}}}}}\n",
    stage: Stage::Validate(unexpected_response_body),
};

fn unexpected_response_body(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in &model.operations {
        for (status, _, response) in model.responses(operation) {
            if matches!(status, "204" | "205" | "304")
                && let Some(content) = document
                    .get(response, "content")
                    .filter(|content| !document.entries(*content).is_empty())
            {
                out.report(
                    document.key_location(content),
                    format!("a {status} response must not have a body"),
                )
                .expected("no `content`")
                .actual("`content`");
            }
        }
    }
}

pub(crate) static MEDIA_TYPE_WITHOUT_SCHEMA: Rule = Rule {
    name: "media-type-without-schema",
    severity: Warning,
    summary: "Reports JSON, form and text media types without a `schema`.",
    why: "Validators and code generators know nothing about the body.",
    basis: Basis::openapi(
        "Media Type Object",
        "The schema defining the content of the request, response, or parameter.",
    ),
    bad: "paths: {/a: {post: {operationId: a, responses: {'200': {description: A., content: {application/json: {example: a}}}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {}, example: a}}}}}}}\n",
    stage: Stage::Validate(media_type_without_schema),
};

fn media_type_without_schema(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for media in model.of_kind(Kind::MediaType) {
        let name = document.key_of(media).unwrap_or_default();
        let is_structured = ["json", "form", "text/"]
            .iter()
            .any(|it| essence(name).to_lowercase().contains(it));
        // A file needs no schema.
        if document.get(media, "schema").is_none() && is_structured {
            out.report(
                document.key_location(media),
                format!("media type `{name}` has no `schema`"),
            )
            .expected("`schema`")
            .help("add `schema`; `schema: {}` allows any value");
        }
    }
}

pub(crate) static EMPTY_CONTENT: Rule = Rule {
    name: "empty-content",
    severity: Warning,
    summary: "Reports `content` without media types.",
    why: "Tools expect a body but do not know its type.",
    basis: Basis::openapi(
        "Request Body Object",
        "The content of the request body. The key is a media type or media type range and the value describes it.",
    ),
    bad: "components: {requestBodies: {A: {content: {}}}}\n",
    good: "components: {requestBodies: {A: {content: {text/plain: {schema: {type: string}}}}}}\n",
    stage: Stage::Validate(empty_content),
};

fn empty_content(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (owner, kind) in &model.objects {
        if !matches!(kind, Kind::RequestBody | Kind::Response) {
            continue;
        }
        if let Some(content) = document
            .get(*owner, "content")
            .filter(|it| document.is_object(*it) && document.entries(*it).is_empty())
        {
            out.report(
                document.key_location(content),
                "`content` has no media type",
            )
            .expected("a media type")
            .actual("none")
            .help("add a media type, or remove `content`");
        }
    }
}

pub(crate) static UNEXPECTED_REQUEST_BODY: Rule = Rule {
    name: "unexpected-request-body",
    severity: Warning,
    summary: "Reports GET, HEAD and TRACE operations with a request body.",
    why: "The specification ignores it, HTTP gives it no meaning, and many clients cannot send it.",
    basis: Basis::openapi(
        "Operation Object",
        "In other cases where the HTTP spec is vague, `requestBody` SHALL be ignored by consumers.",
    ),
    bad: "paths: {/a: {head: {operationId: a, requestBody: {content: {text/plain: {schema: {type: string}, example: a}}}, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, requestBody: {content: {text/plain: {schema: {type: string}, example: a}}}, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(unexpected_request_body),
};

fn unexpected_request_body(model: &Model<'_>, out: &mut Findings<'_>) {
    request_body(model, out, &["get", "head", "trace"]);
}

pub(crate) static DELETE_REQUEST_BODY: Rule = Rule {
    name: "delete-request-body",
    severity: Note,
    summary: "Reports DELETE operations with a request body.",
    why: "The specification ignores it, and some servers and proxies drop it.",
    basis: Basis::openapi(
        "Operation Object",
        "In other cases where the HTTP spec is vague, `requestBody` SHALL be ignored by consumers.",
    ),
    bad: "paths: {/a: {delete: {operationId: a, requestBody: {content: {text/plain: {schema: {type: string}, example: a}}}, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, requestBody: {content: {text/plain: {schema: {type: string}, example: a}}}, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(delete_request_body),
};

fn delete_request_body(model: &Model<'_>, out: &mut Findings<'_>) {
    request_body(model, out, &["delete"]);
}

fn request_body(model: &Model<'_>, out: &mut Findings<'_>, methods: &[&str]) {
    let document = model.document;
    for operation in &model.operations {
        if !methods.contains(&operation.method) {
            continue;
        }
        // Some programs write an empty body into every operation.
        let is_not_empty = |body: &NodeId| {
            model.resolve(*body).is_none_or(|body| {
                let content = model.content(body);
                content.is_empty()
                    || content.iter().any(|(_, media)| {
                        let schema = model.get(*media, "schema");
                        schema.is_none_or(|schema| {
                            document
                                .get(schema, "properties")
                                .is_none_or(|it| !document.entries(it).is_empty())
                        })
                    })
            })
        };
        if let Some(body) = document
            .get(operation.node, "requestBody")
            .filter(is_not_empty)
        {
            out.report(
                document.key_location(body),
                format!(
                    "the request body of a {} operation has no defined meaning",
                    operation.method.to_uppercase()
                ),
            )
            .expected("no request body")
            .actual("a request body");
        }
    }
}

pub(crate) static UNDEFINED_ENCODING_PROPERTY: Rule = Rule {
    name: "undefined-encoding-property",
    severity: Error,
    summary: "Reports `encoding` of properties that the schema does not define.",
    why: "The entry has no effect.",
    basis: Basis::openapi(
        "Media Type Object",
        "The key, being the property name, MUST exist in the schema as a property.",
    ),
    bad: "paths: {/a: {post: {operationId: a, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {file: {type: string}}}, example: {file: a}, encoding: {fiel: {contentType: image/png}}}}}, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {file: {type: string}}}, example: {file: a}, encoding: {file: {contentType: image/png}}}}}, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(undefined_encoding_property),
};

fn undefined_encoding_property(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for media in model.of_kind(Kind::MediaType) {
        let (Some(encoding), Some(schema)) =
            (document.get(media, "encoding"), model.get(media, "schema"))
        else {
            continue;
        };
        let known = schemas::properties(model, schema);
        if known.is_empty() {
            continue;
        }
        for member in document.entries(encoding) {
            if !known.contains(&member.key.as_ref()) {
                let finding = out.report(
                    document.key_location(member.value),
                    format!("the schema does not define property `{}`", member.key),
                );
                finding
                    .expected("a property of the schema")
                    .actual(format!("`{}`", member.key));
                suggest(finding, &member.key, known.iter().copied());
            }
        }
    }
}
