//! Shapes that progenitor, which makes the Rust client, rejects or bends.
//!
//! A shape that is valid OpenAPI and that the lowering in `codegen` may take away is a note.

use std::collections::HashMap;

use openapi_document::diagnostic::Severity::{Note, Warning};
use openapi_document::model::{Kind, Model, Operation};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;
use openapi_lint::Findings;
use openapi_lint::{Rule, Stage};

pub(super) static GROUP: Group<Rule> = Group {
    title: "This project's generator",
    rules: &[
        &GENERATOR_SUCCESS_BODIES,
        &GENERATOR_ERROR_BODIES,
        &GENERATOR_PARAMETER_NAMES,
        &GENERATOR_RESERVED_PARAMETER,
        &GENERATOR_MEDIA_TYPES,
        &GENERATOR_EXPLODED_QUERY,
        &GENERATOR_RESPONSE_NAME,
        &RESERVED_PROPERTY_EXTRA,
        &GENERATOR_NON_ASCII_VERSION,
    ],
};

/// The schemas of a response's bodies; nothing where it has none.
fn body(model: &Model<'_>, response: NodeId) -> Option<NodeId> {
    let (_, media) = model.content(response).into_iter().next()?;
    model
        .document
        .get(media, "schema")
        .map(|schema| model.resolve(schema).unwrap_or(schema))
}

fn differing(
    model: &Model<'_>,
    operation: &Operation,
    wanted: impl Fn(&str) -> bool,
) -> Option<(NodeId, String)> {
    let mut first: Option<Option<NodeId>> = None;
    for (status, listed, response) in model.responses(operation) {
        if !wanted(status) {
            continue;
        }
        let body = body(model, response);
        match first {
            None => first = Some(body),
            Some(before) => {
                let same = match (before, body) {
                    (Some(a), Some(b)) => {
                        a == b || openapi_document::value::equal(model.document, a, b)
                    }
                    (None, None) => true,
                    _ => false,
                };
                if !same {
                    return Some((listed, status.to_owned()));
                }
            }
        }
    }
    None
}

pub(crate) static GENERATOR_SUCCESS_BODIES: Rule = Rule {
    name: "generator-success-bodies",
    severity: Note,
    summary: "The responses of success of an operation share one body.",
    why: "progenitor panics on two types of success: `response_types.len() <= 1`.",
    bad: "paths: {/a: {post: {operationId: a, responses: {'200': {description: A., content: {application/json: {schema: {type: string}, example: a}}}, '204': {description: None.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, responses: {'202': {description: Done.}, '204': {description: None.}}}}}\n",
    stage: Stage::Validate(generator_success_bodies),
};

fn generator_success_bodies(model: &Model<'_>, out: &mut Findings<'_>) {
    for operation in model.operations.iter().filter(|it| !it.in_callback) {
        if let Some((at, status)) = differing(model, operation, |status| status.starts_with('2')) {
            out.report(
                model.document.key_location(at),
                format!("the {status} has another body than an earlier success"),
            )
            .expected("one body")
            .actual("two")
            .help("give them one schema");
        }
    }
}

pub(crate) static GENERATOR_ERROR_BODIES: Rule = Rule {
    name: "generator-error-bodies",
    severity: Note,
    summary: "The error responses of an operation, `default` included, share one body.",
    why: "progenitor panics on two types of error, and on a typed `default` beside a typed success.",
    bad: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}, 4XX: {description: A., content: {application/json: {schema: {type: string}}}}, 5XX: {description: B., content: {application/json: {schema: {type: integer}}}}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}, 4XX: {description: A., content: {application/json: {schema: {type: string}}}}, 5XX: {description: B., content: {application/json: {schema: {type: string}}}}}}}}\n",
    stage: Stage::Validate(generator_error_bodies),
};

fn generator_error_bodies(model: &Model<'_>, out: &mut Findings<'_>) {
    for operation in model.operations.iter().filter(|it| !it.in_callback) {
        let is_error = |status: &str| status.starts_with(['4', '5']) || status == "default";
        if let Some((at, status)) = differing(model, operation, is_error) {
            out.report(
                model.document.key_location(at),
                format!("the {status} has another body than an earlier error"),
            )
            .expected("one body")
            .actual("two")
            .help("give them one schema");
        }
    }
}

pub(crate) static GENERATOR_PARAMETER_NAMES: Rule = Rule {
    name: "generator-parameter-names",
    severity: Warning,
    summary: "No two parameters of an operation have one name, whatever their places.",
    why: "progenitor panics: both become one setter of the builder.",
    bad: "paths: {'/a/{id}': {delete: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: id, in: query, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {'/a/{id}': {delete: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: ids, in: query, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(generator_parameter_names),
};

fn generator_parameter_names(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for operation in model.operations.iter().filter(|it| !it.in_callback) {
        let mut seen: HashMap<String, Vec<Option<&str>>> = HashMap::new();
        for parameter in model.parameters(operation) {
            let (place, Some(name)) = model.parameter_key(parameter.node) else {
                continue;
            };
            let folded = heck::AsSnakeCase(name).to_string();
            let places = seen.entry(folded).or_default();
            if places.iter().any(|other| *other != place) {
                let at = document
                    .get(parameter.listed, "name")
                    .unwrap_or(parameter.listed);
                out.report(
                    document.location(at),
                    format!("another parameter is called `{name}`, too"),
                )
                .expected("a name of its own")
                .actual(format!("`{name}`"));
            }
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
}

pub(crate) static GENERATOR_RESERVED_PARAMETER: Rule = Rule {
    name: "generator-reserved-parameter",
    severity: Warning,
    summary: "No parameter is called `body`, `send` or `new`.",
    why: "The builder has methods of these names already; the code does not compile.",
    bad: "paths: {/a: {delete: {operationId: a, parameters: [{name: send, in: query, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {delete: {operationId: a, parameters: [{name: sender, in: query, schema: {type: string}}], responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(generator_reserved_parameter),
};

fn generator_reserved_parameter(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for parameter in model.of_kind(Kind::Parameter) {
        let Some(name) = document.get(parameter, "name") else {
            continue;
        };
        if let Some(text @ ("body" | "send" | "new")) = document.as_str(name) {
            out.report(
                document.location(name),
                format!("a builder has a method `{text}` already"),
            )
            .expected("another name")
            .actual(format!("`{text}`"));
        }
    }
}

pub(crate) static GENERATOR_MEDIA_TYPES: Rule = Rule {
    name: "generator-media-types",
    severity: Note,
    summary: "A request body has one media type.",
    why: "progenitor stops at two (`todo!()`).",
    bad: "paths: {/a: {post: {operationId: a, requestBody: {content: {text/plain: {schema: {type: string}, example: a}, text/html: {schema: {type: string}, example: a}}}, responses: {'204': {description: Done.}}}}}\n",
    good: "paths: {/a: {post: {operationId: a, requestBody: {content: {text/plain: {schema: {type: string}, example: a}}}, responses: {'204': {description: Done.}}}}}\n",
    stage: Stage::Validate(generator_media_types),
};

fn generator_media_types(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for body in model.of_kind(Kind::RequestBody) {
        let Some(content) = document.get(body, "content") else {
            continue;
        };
        let count = document.entries(content).len();
        if count > 1 {
            out.report(
                document.key_location(content),
                "this request body has more than one media type",
            )
            .expected("one media type")
            .actual(format!("{count} of them"));
        }
    }
}

pub(crate) static GENERATOR_EXPLODED_QUERY: Rule = Rule {
    name: "generator-exploded-query",
    severity: Note,
    summary: "An array in a query is written as one parameter per item.",
    why: "progenitor ignores `explode: false` and writes `a=1&a=2`, which the server does not expect.",
    bad: "components: {parameters: {A: {name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}}}\n",
    good: "components: {parameters: {A: {name: a, in: query, schema: {type: array, items: {type: string}}}}}\n",
    stage: Stage::Validate(generator_exploded_query),
};

fn generator_exploded_query(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for parameter in model.of_kind(Kind::Parameter) {
        let is_array = model
            .get(parameter, "schema")
            .and_then(|schema| document.get_str(schema, "type"))
            == Some("array");
        let Some(explode) = document.get(parameter, "explode") else {
            continue;
        };
        if is_array
            && document.get_str(parameter, "in") == Some("query")
            && document.as_bool(explode) == Some(false)
        {
            out.report(
                document.key_location(explode),
                "`explode: false` is ignored",
            )
            .expected("`explode: true`")
            .actual("`explode: false`")
            .help("describe it as a string of items separated by commas");
        }
    }
}

pub(crate) static GENERATOR_RESPONSE_NAME: Rule = Rule {
    name: "generator-response-name",
    severity: Warning,
    summary: "No schema has the name that progenitor gives an operation's inline response.",
    why: "The operation would silently return that schema.",
    bad: "paths: {/a: {get: {operationId: getA, responses: {'200': {description: A., content: {application/json: {schema: {type: object, properties: {b: {type: string}}}, example: {}}}}, '400': {$ref: '#/components/responses/Bad'}}}}}\ncomponents: {responses: {Bad: {description: Bad., content: {application/json: {schema: {$ref: '#/components/schemas/GetAResponse'}}}}}, schemas: {GetAResponse: {type: string}}}\n",
    good: "paths: {/a: {get: {operationId: getA, responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/GetAResponse'}, example: a}}}}}}}\ncomponents: {schemas: {GetAResponse: {type: string}}}\n",
    stage: Stage::Validate(generator_response_name),
};

fn generator_response_name(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let Some(schemas) = model.component_section("schemas") else {
        return;
    };
    for operation in model.operations.iter().filter(|it| !it.in_callback) {
        let Some(id) = document.get_str(operation.node, "operationId") else {
            continue;
        };
        let name = format!("{}Response", heck::AsUpperCamelCase(id));
        if document.get(schemas, &name).is_none() {
            continue;
        }
        for (status, _, response) in model.responses(operation) {
            for (_, media) in model.content(response) {
                let inline = document
                    .get(media, "schema")
                    .filter(|schema| status.starts_with('2') && model.reference(*schema).is_none());
                if let Some(schema) = inline {
                    out.report(
                        document.key_location(schema),
                        format!("this inline schema would be called `{name}`, as a component is"),
                    )
                    .expected("a reference")
                    .actual("an inline schema")
                    .help("name the schema, and refer to it");
                }
            }
        }
    }
}

pub(crate) static RESERVED_PROPERTY_EXTRA: Rule = Rule {
    name: "reserved-property-extra",
    severity: Warning,
    summary: "No property is called `extra`.",
    why: "progenitor keeps unknown members in a field of that name; two of them do not compile (E0124).",
    bad: "components: {schemas: {A: {type: object, properties: {extra: {type: string}}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {extras: {type: string}}}}}\n",
    stage: Stage::Validate(reserved_property_extra),
};

fn reserved_property_extra(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if let Some(extra) = document
            .get(schema, "properties")
            .and_then(|it| document.get(it, "extra"))
        {
            out.report(document.key_location(extra), "a property is called `extra`")
                .expected("another name")
                .actual("`extra`");
        }
    }
}

pub(crate) static GENERATOR_NON_ASCII_VERSION: Rule = Rule {
    name: "generator-non-ascii-version",
    severity: Warning,
    summary: "`info.version` is ASCII.",
    why: "It becomes an `api-version` header on every call; another character panics at run time.",
    bad: "info: {title: A, version: 1.0 β}\n",
    good: "info: {title: A, version: 1.0 beta}\n",
    stage: Stage::Validate(generator_non_ascii_version),
};

fn generator_non_ascii_version(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let Some(version) = document
        .get(document.root(), "info")
        .and_then(|info| document.get(info, "version"))
    else {
        return;
    };
    if let Some(text) = document
        .as_str(version)
        .filter(|text| !text.chars().all(|c| matches!(c, ' '..='~')))
    {
        out.report(document.location(version), "the version is not ASCII")
            .expected("ASCII")
            .actual(format!("`{text}`"));
    }
}
