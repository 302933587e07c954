//! Which fields the specification gives each object, and which of them must be there.

use super::openapi_31::fix_for_31_keyword;
use crate::finding::{Finding, Findings};
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model, fields};
use openapi_document::rule::Group;
use openapi_document::tree::Location;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Structure",
    rules: &[
        &DUPLICATE_KEY,
        &UNKNOWN_FIELD,
        &MISSING_FIELD,
        &CONFLICTING_FIELDS,
        &EXAMPLE_WITHOUT_VALUE,
        &REF_SIBLINGS,
    ],
};

pub(crate) static DUPLICATE_KEY: Rule = Rule {
    name: "duplicate-key",
    severity: Error,
    summary: "No name stands twice in one object.",
    why: "YAML forbids it, and readers differ in which value they keep.",
    bad: "info: {title: A, title: B, version: '1'}\n",
    good: "info: {title: A, description: A, version: '1'}\n",
    stage: Stage::Validate(duplicate_key),
};

fn duplicate_key(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for duplicate in document.duplicates() {
        let key = document.slice(duplicate.second);
        let line = document.position(duplicate.first.start).line;
        let place = Location {
            node: duplicate.object,
            span: duplicate.second,
        };
        out.report(place, format!("`{key}` stands twice in this object"))
            .actual(format!("`{key}`, first on line {line}"))
            .expected("each name once")
            .help("remove one of them, or rename it");
    }
}

pub(crate) static UNKNOWN_FIELD: Rule = Rule {
    name: "unknown-field",
    severity: Error,
    summary: "Every field is one that OpenAPI 3.0 gives its object, or starts with `x-`.",
    why: "Tools drop a misspelt field without a word, and with it what it said.",
    bad: "info: {title: A, version: '1', desciption: B}\n",
    good: "info: {title: A, version: '1', x-desciption: B}\n",
    stage: Stage::Validate(unknown_field),
};

fn unknown_field(model: &Model<'_>, out: &mut Findings<'_>) {
    for (node, kind) in &model.objects {
        let known = fields(*kind);
        if known.is_empty() {
            continue;
        }
        for member in model.document.members(*node) {
            let key = member.key.as_ref();
            if key.starts_with("x-")
                || known.iter().any(|field| field.name == key)
                || fix_for_31_keyword(*kind, key).is_some()
            {
                continue;
            }
            let place = model.document.key_location(member.value);
            let near = closest_match(key, known.iter().map(|field| field.name));
            let finding = out.report(place, format!("{} has no field `{key}`", kind.phrase()));
            finding.actual(format!("`{key}`"));
            match near {
                Some(near) => finding
                    .expected(format!("`{near}`"))
                    .help(format!("write `{near}`")),
                None => finding
                    .expected(format!("a field of {}", kind.phrase()))
                    .help("remove it, or let its name start with `x-`"),
            };
        }
    }
}

pub(crate) static MISSING_FIELD: Rule = Rule {
    name: "missing-field",
    severity: Error,
    summary: "Every field that an object must have is there.",
    why: "Tools refuse the document, or guess.",
    bad: "info: {title: A}\n",
    good: "info: {title: A, version: ''}\n",
    stage: Stage::Validate(missing_field),
};

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
                document.key_location(*node),
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
                document.key_location(*node),
                "an operation needs at least one response",
            )
            .expected("a status code")
            .actual("no response")
            .help("describe the response of success");
        }
    }
}

pub(crate) static CONFLICTING_FIELDS: Rule = Rule {
    name: "conflicting-fields",
    severity: Error,
    summary: "Fields that exclude each other do not stand together, and one of them is there.",
    why: "Tools differ in which one they take.",
    bad: "components: {examples: {A: {value: 1, externalValue: a.json}}}\n",
    good: "components: {examples: {A: {externalValue: a.json}, B: {value: 1}}}\n",
    stage: Stage::Validate(conflicting_fields),
};

fn conflicting_fields(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, kind) in &model.objects {
        let has = |name: &str| document.get(*node, name);
        let mut clash = |one: &str, other: &str| {
            if let (Some(_), Some(second)) = (has(one), has(other)) {
                let message = format!("`{one}` and `{other}` exclude each other");
                out.report(document.key_location(second), message)
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
                        document.key_location(*node),
                        kind.name(),
                        "schema",
                        "content",
                    );
                }
                if let Some(content) = has("content")
                    .filter(|c| document.is_object(*c) && document.members(*c).len() != 1)
                {
                    out.report(
                        document.key_location(content),
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
                        document.key_location(*node),
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

pub(crate) static EXAMPLE_WITHOUT_VALUE: Rule = Rule {
    name: "example-without-value",
    severity: Warning,
    summary: "A named example has a `value` or an `externalValue`.",
    why: "Without either it shows nothing.",
    bad: "components: {examples: {A: {summary: An account}}}\n",
    good: "components: {examples: {A: {summary: No account, value: null}}}\n",
    stage: Stage::Validate(example_without_value),
};

fn example_without_value(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for example in model.of_kind(Kind::Example) {
        if document.get(example, "value").is_none()
            && document.get(example, "externalValue").is_none()
        {
            out.report(document.key_location(example), "this example shows nothing")
                .expected("`value` or `externalValue`")
                .help("add `value`");
        }
    }
}

fn missing_one<'f>(
    out: &'f mut Findings<'_>,
    place: Location,
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

pub(crate) static REF_SIBLINGS: Rule = Rule {
    name: "ref-siblings",
    severity: Warning,
    summary: "Nothing stands beside a `$ref`.",
    why: "OpenAPI 3.0 ignores whatever stands beside it, so it says nothing to anyone.",
    bad: "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B', nullable: true}\n    B: {type: string}\n",
    good: "components:\n  schemas:\n    A: {nullable: true, type: string, allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {type: string}\n",
    stage: Stage::Validate(ref_siblings),
};

fn ref_siblings(model: &Model<'_>, out: &mut Findings<'_>) {
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
                document.key_location(member.value),
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
