//! What the specification demands of each object's fields.

use super::{Rule, Stage, nearest};
use crate::document::{NodeId, Place, Scalar, Value};
use crate::finding::Severity::{Error, Warning};
use crate::finding::{Finding, Findings};
use crate::model::{Kind, Model, Shape, fields};

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "duplicate-key",
        severity: Error,
        summary: "No name stands twice in one object.",
        why: "YAML forbids it, and readers differ in which value they keep.",
        bad: "info: {title: A, title: B, version: '1'}\n",
        good: "info: {title: A, description: A, version: '1'}\n",
        stage: Stage::Validate(duplicate_key),
    },
    Rule {
        name: "unknown-keyword",
        severity: Error,
        summary: "Every field is one that OpenAPI 3.0 gives its object, or starts with `x-`.",
        why: "Tools drop a misspelt field without a word, and with it what it said.",
        bad: "info: {title: A, version: '1', desciption: B}\n",
        good: "info: {title: A, version: '1', x-desciption: B}\n",
        stage: Stage::Validate(unknown_keyword),
    },
    Rule {
        name: "newer-syntax",
        severity: Error,
        summary: "Nothing is written in the syntax of OpenAPI 3.1.",
        why: "Tools for 3.0 ignore it, or refuse the document.",
        bad: "components: {schemas: {A: {type: [string, 'null']}}}\n",
        good: "components: {schemas: {A: {type: string, nullable: true}}}\n",
        stage: Stage::Validate(newer_syntax),
    },
    Rule {
        name: "missing-field",
        severity: Error,
        summary: "Every field that an object must have is there.",
        why: "Tools refuse the document, or guess.",
        bad: "info: {title: A}\n",
        good: "info: {title: A, version: ''}\n",
        stage: Stage::Validate(missing_field),
    },
    Rule {
        name: "value-type",
        severity: Error,
        summary: "Every field holds the type of value that the specification gives it.",
        why: "Tools refuse the document, or read something else than was meant.",
        bad: "info: {title: A, version: 1.0}\n",
        good: "info: {title: A, version: '1.0'}\n",
        stage: Stage::Validate(value_type),
    },
    Rule {
        name: "value-choice",
        severity: Error,
        summary: "A field with fixed values holds one of them.",
        why: "No tool knows what another value means.",
        bad: "components: {schemas: {A: {type: int}}}\n",
        good: "components: {schemas: {A: {type: integer}}}\n",
        stage: Stage::Validate(value_choice),
    },
    Rule {
        name: "exclusive-fields",
        severity: Error,
        summary: "Fields that exclude each other do not stand together, and one of them is there.",
        why: "Tools differ in which one they take.",
        bad: "components: {examples: {A: {value: 1, externalValue: a.json}}}\n",
        good: "components: {examples: {A: {externalValue: a.json}, B: {value: 1}}}\n",
        stage: Stage::Validate(exclusive_fields),
    },
    Rule {
        name: "beside-reference",
        severity: Warning,
        summary: "Nothing stands beside a `$ref`.",
        why: "OpenAPI 3.0 ignores whatever stands beside it, so it says nothing to anyone.",
        bad: "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B', nullable: true}\n    B: {type: string}\n",
        good: "components:\n  schemas:\n    A: {nullable: true, type: string, allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {type: string}\n",
        stage: Stage::Validate(beside_reference),
    },
];

fn duplicate_key(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for duplicate in document.duplicates() {
        let key = document.slice(duplicate.second);
        let line = document.position(duplicate.first.start).line;
        let place = Place {
            node: duplicate.object,
            span: duplicate.second,
        };
        out.report(place, format!("`{key}` stands twice in this object"))
            .actual(format!("`{key}`, first on line {line}"))
            .expected("each name once")
            .help("remove one of them, or rename it");
    }
}

/// Fields that 3.1 brought, by the object that has them, and how 3.0 says the same.
const NEWER: &[(Kind, &str, &str)] = &[
    (
        Kind::OpenApi,
        "webhooks",
        "OpenAPI 3.0 has no webhooks; describe them as callbacks",
    ),
    (
        Kind::OpenApi,
        "jsonSchemaDialect",
        "remove it; 3.0 has one dialect",
    ),
    (Kind::Info, "summary", "put it into `description`"),
    (Kind::License, "identifier", "use `url`"),
    (
        Kind::Components,
        "pathItems",
        "put path items under `paths`",
    ),
    (Kind::Schema, "const", "use `enum` with one value"),
    (Kind::Schema, "examples", "use `example`"),
    (Kind::Schema, "$defs", "use `components.schemas`"),
    (Kind::Schema, "$id", "remove it"),
    (Kind::Schema, "$schema", "remove it"),
    (Kind::Schema, "$anchor", "use `components.schemas`"),
    (Kind::Schema, "$comment", "use a YAML comment"),
    (Kind::Schema, "$dynamicRef", "use `$ref`"),
    (Kind::Schema, "$dynamicAnchor", "remove it"),
    (Kind::Schema, "if", "use `oneOf`"),
    (Kind::Schema, "then", "use `oneOf`"),
    (Kind::Schema, "else", "use `oneOf`"),
    (Kind::Schema, "prefixItems", "use `items`"),
    (Kind::Schema, "contains", "describe it in words"),
    (Kind::Schema, "minContains", "describe it in words"),
    (Kind::Schema, "maxContains", "describe it in words"),
    (
        Kind::Schema,
        "patternProperties",
        "use `additionalProperties`",
    ),
    (Kind::Schema, "propertyNames", "describe it in words"),
    (Kind::Schema, "dependentRequired", "describe it in words"),
    (Kind::Schema, "dependentSchemas", "describe it in words"),
    (
        Kind::Schema,
        "unevaluatedProperties",
        "use `additionalProperties`",
    ),
    (Kind::Schema, "unevaluatedItems", "describe it in words"),
    (Kind::Schema, "contentEncoding", "use `format: byte`"),
    (Kind::Schema, "contentMediaType", "describe it in words"),
    (Kind::Schema, "contentSchema", "describe it in words"),
];

fn newer(kind: Kind, key: &str) -> Option<&'static str> {
    NEWER
        .iter()
        .find(|(of, name, _)| *of == kind && *name == key)
        .map(|(_, _, help)| *help)
}

fn unknown_keyword(model: &Model<'_>, out: &mut Findings<'_>) {
    for (node, kind) in &model.objects {
        let known = fields(*kind);
        if known.is_empty() {
            continue;
        }
        for member in model.document.members(*node) {
            let key = member.key.as_ref();
            if key.starts_with("x-")
                || known.iter().any(|field| field.name == key)
                || newer(*kind, key).is_some()
            {
                continue;
            }
            let place = model.document.key_place(member.value);
            let near = nearest(key, known.iter().map(|field| field.name));
            let finding = out.report(place, format!("a {} has no field `{key}`", kind.name()));
            finding.actual(format!("`{key}`"));
            match near {
                Some(near) => finding
                    .expected(format!("`{near}`"))
                    .help(format!("write `{near}`")),
                None => finding
                    .expected(format!("a field of a {}", kind.name()))
                    .help("remove it, or let its name start with `x-`"),
            };
        }
    }
}

fn newer_syntax(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, kind) in &model.objects {
        for member in document.members(*node) {
            let place = document.key_place(member.value);
            let key = member.key.as_ref();
            if let Some(help) = newer(*kind, key) {
                out.report(
                    place,
                    format!("`{key}` of a {} belongs to OpenAPI 3.1", kind.name()),
                )
                .actual(format!("`{key}`"))
                .expected("OpenAPI 3.0")
                .help(help);
            } else if *kind == Kind::Schema
                && key == "type"
                && (!document.items(member.value).is_empty()
                    || document.as_str(member.value) == Some("null"))
            {
                out.report(
                    document.place(member.value),
                    "a list of types, and the type `null`, belong to OpenAPI 3.1",
                )
                .actual(describe(model, member.value))
                .expected("one type")
                .help("use `nullable: true` beside one type");
            } else if *kind == Kind::Schema
                && key.starts_with("exclusiveM")
                && document.as_number(member.value).is_some()
            {
                let bound = if key == "exclusiveMinimum" {
                    "minimum"
                } else {
                    "maximum"
                };
                out.report(
                    document.place(member.value),
                    format!("a number in `{key}` belongs to OpenAPI 3.1"),
                )
                .actual(describe(model, member.value))
                .expected("true or false")
                .help(format!(
                    "put the number into `{bound}` and write `{key}: true`"
                ));
            }
        }
    }
}

fn missing_field(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, kind) in &model.objects {
        let mut missing: Vec<&str> = fields(*kind)
            .iter()
            .filter(|field| field.required && document.get(*node, field.name).is_none())
            .map(|field| field.name)
            .collect();
        let needed: &[&str] = match kind {
            Kind::SecurityScheme => match document.get_str(*node, "type") {
                Some("apiKey") => &["name", "in"],
                Some("http") => &["scheme"],
                Some("oauth2") => &["flows"],
                Some("openIdConnect") => &["openIdConnectUrl"],
                _ => &[],
            },
            Kind::OAuthFlow => match document.key_of(*node) {
                Some("implicit") => &["authorizationUrl"],
                Some("authorizationCode") => &["authorizationUrl", "tokenUrl"],
                _ => &["tokenUrl"],
            },
            _ => &[],
        };
        missing.extend(
            needed
                .iter()
                .filter(|name| document.get(*node, name).is_none()),
        );
        for name in missing {
            out.report(
                document.key_place(*node),
                format!("this {} has no `{name}`", kind.name()),
            )
            .expected(format!("`{name}`"))
            .help(format!("add `{name}`"));
        }
        if *kind == Kind::Responses
            && !document
                .members(*node)
                .iter()
                .any(|m| !m.key.starts_with("x-"))
        {
            out.report(
                document.key_place(*node),
                "an operation needs at least one response",
            )
            .expected("a status code")
            .actual("no response")
            .help("describe the response of success");
        }
    }
}

/// What a node is, for a message.
pub(crate) fn describe(model: &Model<'_>, node: NodeId) -> String {
    crate::examples::show(model.document, node)
}

fn value_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, shape) in &model.values {
        let value = document.value(*node);
        let scalar = match value {
            Value::Scalar(scalar) => Some(scalar),
            _ => None,
        };
        let fits = match shape {
            Shape::Any => true,
            Shape::Text | Shape::Url | Shape::Email => matches!(scalar, Some(Scalar::String(_))),
            Shape::Choice(_) => {
                matches!(scalar, Some(Scalar::String(_))) || is_newer_type(model, *node)
            }
            Shape::Boolean => {
                matches!(scalar, Some(Scalar::Bool(_))) || is_newer_bound(model, *node)
            }
            Shape::Number => matches!(scalar, Some(Scalar::Integer(_) | Scalar::Float(_))),
            Shape::Count => matches!(scalar, Some(Scalar::Integer(0..))),
            Shape::Object(_) | Shape::Referable(_) | Shape::Map(_) => {
                matches!(value, Value::Object(_))
            }
            Shape::SchemaOrBoolean => {
                matches!(value, Value::Object(_)) || matches!(scalar, Some(Scalar::Bool(_)))
            }
            Shape::List(_) => matches!(value, Value::Array(_)),
        };
        if fits {
            continue;
        }
        let expected = shape_name(shape);
        let name = document.key_of(*node).unwrap_or("this item").to_owned();
        let help = match (shape, scalar) {
            (Shape::Text | Shape::Url | Shape::Email | Shape::Choice(_), Some(_)) => {
                "put it in quotes".to_owned()
            }
            _ => format!("write {expected}"),
        };
        out.report(
            document.place(*node),
            format!("`{name}` must be {expected}"),
        )
        .expected(expected)
        .actual(describe(model, *node))
        .help(help);
    }
}

fn is_newer_type(model: &Model<'_>, node: NodeId) -> bool {
    model.document.key_of(node) == Some("type") && !model.document.items(node).is_empty()
}

fn is_newer_bound(model: &Model<'_>, node: NodeId) -> bool {
    model
        .document
        .key_of(node)
        .is_some_and(|key| key.starts_with("exclusiveM"))
        && model.document.as_number(node).is_some()
}

fn shape_name(shape: &Shape) -> String {
    match shape {
        Shape::Any => "a value".to_owned(),
        Shape::Text | Shape::Url | Shape::Email | Shape::Choice(_) => "a string".to_owned(),
        Shape::Boolean => "true or false".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Count => "an integer that is not negative".to_owned(),
        Shape::Object(kind) => format!("a {}", kind.name()),
        Shape::Referable(kind) => format!("a {} or a reference to one", kind.name()),
        Shape::SchemaOrBoolean => "a schema, true or false".to_owned(),
        Shape::List(_) => "a list".to_owned(),
        Shape::Map(_) => "an object".to_owned(),
    }
}

fn value_choice(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, shape) in &model.values {
        let (Shape::Choice(choices), Some(text)) = (shape, document.as_str(*node)) else {
            continue;
        };
        let name = document.key_of(*node).unwrap_or("the value").to_owned();
        let is_type =
            model.document.parent(*node).and_then(|p| model.kind(p)) == Some(Kind::Schema);
        if choices.contains(&text) || is_type && text == "null" {
            continue;
        }
        let near = nearest(text, choices.iter().copied());
        let finding = out.report(
            document.place(*node),
            format!("`{name}` cannot be `{text}`"),
        );
        finding
            .expected(format!("one of {}", choices.join(", ")))
            .actual(format!("`{text}`"));
        if let Some(near) = near {
            finding.help(format!("write `{near}`"));
        }
    }
}

fn exclusive_fields(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, kind) in &model.objects {
        let has = |name: &str| document.get(*node, name);
        let mut clash = |one: &str, other: &str| {
            if let (Some(_), Some(second)) = (has(one), has(other)) {
                let message = format!("`{one}` and `{other}` exclude each other");
                out.report(document.key_place(second), message)
                    .expected(format!("`{one}` or `{other}`"))
                    .actual("both")
                    .help("keep one of them");
            }
        };
        match kind {
            Kind::Parameter | Kind::Header => {
                clash("example", "examples");
                clash("schema", "content");
                if has("schema").is_none() && has("content").is_none() {
                    missing_one(
                        out,
                        document.key_place(*node),
                        kind.name(),
                        "schema",
                        "content",
                    );
                }
                if let Some(content) = has("content")
                    .filter(|c| document.is_object(*c) && document.members(*c).len() != 1)
                {
                    out.report(
                        document.key_place(content),
                        format!(
                            "the `content` of a {} has exactly one media type",
                            kind.name()
                        ),
                    )
                    .expected("one media type")
                    .actual(format!("{} of them", document.members(content).len()));
                }
            }
            Kind::MediaType => clash("example", "examples"),
            Kind::Example => clash("value", "externalValue"),
            Kind::Link => {
                clash("operationId", "operationRef");
                if has("operationId").is_none() && has("operationRef").is_none() {
                    missing_one(
                        out,
                        document.key_place(*node),
                        "link",
                        "operationId",
                        "operationRef",
                    );
                }
            }
            Kind::Schema
                if document.is_true(*node, "readOnly") && document.is_true(*node, "writeOnly") =>
            {
                clash("readOnly", "writeOnly")
            }
            _ => {}
        }
    }
}

fn missing_one<'f>(
    out: &'f mut Findings<'_>,
    place: Place,
    kind: &str,
    one: &str,
    other: &str,
) -> &'f mut Finding {
    out.report(
        place,
        format!("this {kind} has neither `{one}` nor `{other}`"),
    )
    .expected(format!("`{one}` or `{other}`"))
    .help(format!("add `{one}`"))
}

fn beside_reference(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for reference in &model.references {
        if reference.expected == Kind::PathItem {
            continue;
        }
        for member in document.members(reference.node) {
            let key = member.key.as_ref();
            if key == "$ref" || key.starts_with("x-") {
                continue;
            }
            out.report(
                document.key_place(member.value),
                format!("`{key}` stands beside `$ref` and is ignored"),
            )
            .expected("`$ref` alone")
            .actual(format!("`{key}`"))
            .help(if reference.expected == Kind::Schema {
                "wrap the reference: `allOf: [{$ref: …}]`, or say it in the schema itself"
            } else {
                "say it in the component itself, or remove it"
            });
        }
    }
}
