//! Rules about the fields of objects: unknown, missing, duplicate and conflicting ones.

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::openapi_31::fix_for_31_field;
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::diagnostic::count;
use openapi_document::model::{Kind, Model, Version, fields};
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
        &MISPLACED_REF,
    ],
};

pub(crate) static DUPLICATE_KEY: Rule = Rule {
    name: "duplicate-key",
    severity: Error,
    summary: "Reports keys that occur twice in one object.",
    why: "YAML forbids duplicate keys, and parsers differ in which value they keep.",
    basis: Basis::other(
        "YAML 1.2, 3.2.1.1",
        "The content of a mapping node is an unordered set of key/value node pairs, with the restriction that each of the keys is unique.",
    ),
    bad: "info: {title: A, title: B, version: '1'}\n",
    good: "info: {title: A, description: A, version: '1'}\n",
    stage: Stage::Validate(duplicate_key),
};

fn duplicate_key(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for duplicate in document.duplicate_keys() {
        let key = document.slice(duplicate.second);
        let line = document.position(duplicate.first.start).line;
        let place = Location {
            node: duplicate.object,
            span: duplicate.second,
        };
        out.report(place, format!("duplicate key `{key}`"))
            .actual(format!("`{key}`, first on line {line}"))
            .expected("each key once")
            .help("remove or rename one of them");
    }
}

pub(crate) static UNKNOWN_FIELD: Rule = Rule {
    name: "unknown-field",
    severity: Error,
    summary: "Reports fields that OpenAPI does not define and that do not start with `x-`. In OpenAPI 3.1, schemas may have any fields.",
    why: "Tools silently ignore unknown fields, so a misspelled field has no effect.",
    basis: Basis::openapi(
        "Specification Extensions",
        "The field name MUST begin with `x-`",
    ),
    bad: "info: {title: A, version: '1', desciption: B}\n",
    good: "info: {title: A, version: '1', x-desciption: B}\n",
    stage: Stage::Validate(unknown_field),
};

fn unknown_field(model: &Model<'_>, out: &mut Findings<'_>) {
    for (node, kind) in &model.objects {
        let mut known = fields(model.version, *kind).peekable();
        let is_open = model.version == Version::V3_1 && *kind == Kind::Schema;
        if known.peek().is_none() || is_open {
            continue;
        }
        for member in model.document.entries(*node) {
            let key = member.key.as_ref();
            if key.starts_with("x-")
                || model.misplaced_references.contains(&member.value)
                || known.clone().any(|field| field.name == key)
                || model.version == Version::V3_0 && fix_for_31_field(*kind, key).is_some()
            {
                continue;
            }
            let place = model.document.key_location(member.value);
            let similar = closest_match(key, known.clone().map(|field| field.name));
            let finding = out.report(place, format!("unknown field `{key}` in {}", kind.phrase()));
            finding.actual(format!("`{key}`"));
            match similar {
                Some(similar) => finding
                    .expected(format!("`{similar}`"))
                    .help(format!("write `{similar}`")),
                None => finding
                    .expected(format!("a field of {}", kind.phrase()))
                    .help("remove it, or rename it to start with `x-`"),
            };
        }
    }
}

pub(crate) static MISSING_FIELD: Rule = Rule {
    name: "missing-field",
    severity: Error,
    summary: "Reports objects without a field that they must have.",
    why: "Tools reject the document or guess the value.",
    basis: Basis::openapi(
        "Schema",
        "In the following description, if a field is not explicitly REQUIRED or described with a MUST or SHALL, it can be considered OPTIONAL.",
    ),
    bad: "info: {title: A}\n",
    good: "info: {title: A, version: ''}\n",
    stage: Stage::Validate(missing_field),
};

fn missing_field(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, kind) in &model.objects {
        let mut missing: Vec<&str> = fields(model.version, *kind)
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
                format!("missing field `{name}` in {}", kind.phrase()),
            )
            .expected(format!("`{name}`"))
            .help(format!("add `{name}`"));
        }
        let alternatives = match kind {
            Kind::Parameter | Kind::Header => Some(("schema", "content")),
            Kind::Link => Some(("operationId", "operationRef")),
            _ => None,
        };
        if let Some((one, other)) = alternatives
            && document.get(*node, one).is_none()
            && document.get(*node, other).is_none()
        {
            out.report(
                document.key_location(*node),
                format!("missing field `{one}` or `{other}` in {}", kind.phrase()),
            )
            .expected(format!("`{one}` or `{other}`"))
            .help(format!("add `{one}`"));
        }
        // OpenAPI 3.0 requires `paths` by its table of fields.
        let contents = ["paths", "components", "webhooks"];
        if *kind == Kind::OpenApi
            && model.version == Version::V3_1
            && contents.iter().all(|it| document.get(*node, it).is_none())
        {
            out.report(
                document.key_location(*node),
                "missing field `paths`, `components` or `webhooks` in the document",
            )
            .expected("`paths`, `components` or `webhooks`")
            .help("add `paths`");
        }
        if *kind == Kind::Responses
            && !document
                .entries(*node)
                .iter()
                .any(|m| !m.key.starts_with("x-"))
        {
            out.report(
                document.key_location(*node),
                "an operation must have at least one response",
            )
            .expected("a status code")
            .actual("no response")
            .help("add the success response");
        }
    }
}

pub(crate) static CONFLICTING_FIELDS: Rule = Rule {
    name: "conflicting-fields",
    severity: Error,
    summary: "Reports mutually exclusive fields, and `content` of a parameter or header without exactly one media type.",
    why: "Tools differ in which field or media type they use.",
    basis: Basis::openapi(
        "Parameter Object",
        "A parameter MUST contain either a `schema` property, or a `content` property, but not both.",
    ),
    bad: "components: {examples: {A: {value: 1, externalValue: a.json}}}\n",
    good: "components: {examples: {A: {externalValue: a.json}, B: {value: 1}}}\n",
    stage: Stage::Validate(conflicting_fields),
};

fn conflicting_fields(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (node, kind) in &model.objects {
        let has = |name: &str| document.get(*node, name);
        let mut exclusive = |one: &str, other: &str| {
            if let (Some(_), Some(second)) = (has(one), has(other)) {
                let message = format!("`{one}` and `{other}` are mutually exclusive");
                out.report(document.key_location(second), message)
                    .expected(format!("`{one}` or `{other}`"))
                    .actual("both")
                    .help("remove one of them");
            }
        };
        match kind {
            Kind::Parameter | Kind::Header => {
                exclusive("example", "examples");
                exclusive("schema", "content");
                if let Some(content) = has("content")
                    .filter(|c| document.is_object(*c) && document.entries(*c).len() != 1)
                {
                    out.report(
                        document.key_location(content),
                        format!(
                            "`content` of {} must have exactly one media type",
                            kind.phrase()
                        ),
                    )
                    .expected("one media type")
                    .actual(count(document.entries(content).len(), "media type"));
                }
            }
            Kind::MediaType => exclusive("example", "examples"),
            Kind::Example => exclusive("value", "externalValue"),
            Kind::Link => exclusive("operationId", "operationRef"),
            Kind::Schema
                if document.is_true(*node, "readOnly") && document.is_true(*node, "writeOnly") =>
            {
                exclusive("readOnly", "writeOnly")
            }
            _ => {}
        }
    }
}

pub(crate) static EXAMPLE_WITHOUT_VALUE: Rule = Rule {
    name: "example-without-value",
    severity: Warning,
    summary: "Reports named examples without `value` and `externalValue`.",
    why: "Such an example shows nothing.",
    basis: Basis::openapi(
        "Example Object",
        "The `value` field and `externalValue` field are mutually exclusive.",
    ),
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
            let name = document.key_of(example).unwrap_or_default();
            out.report(
                document.key_location(example),
                format!("example `{name}` has neither `value` nor `externalValue`"),
            )
            .expected("`value` or `externalValue`")
            .help("add `value`");
        }
    }
}

pub(crate) static REF_SIBLINGS: Rule = Rule {
    name: "ref-siblings",
    severity: Warning,
    summary: "Reports fields next to a `$ref` that the specification ignores.",
    why: "OpenAPI 3.0 ignores every field next to a `$ref`. OpenAPI 3.1 allows any in schemas, and `summary` and `description` elsewhere.",
    basis: Basis::openapi(
        "Reference Object",
        "This object cannot be extended with additional properties and any properties added SHALL be ignored.",
    ),
    bad: "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B', nullable: true}\n    B: {type: string}\n",
    good: "components:\n  schemas:\n    A: {anyOf: [{$ref: '#/components/schemas/B'}, {enum: [null]}]}\n    B: {type: string}\n",
    stage: Stage::Validate(ref_siblings),
};

fn ref_siblings(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for reference in &model.references {
        if reference.expected == Kind::PathItem {
            continue;
        }
        for member in document.entries(reference.node) {
            let key = member.key.as_ref();
            let is_allowed = model.version == Version::V3_1
                && (reference.expected == Kind::Schema || matches!(key, "summary" | "description"));
            if key == "$ref" || key.starts_with("x-") || is_allowed {
                continue;
            }
            out.report(
                document.key_location(member.value),
                format!("`{key}` is ignored next to `$ref`"),
            )
            .expected("only `$ref`")
            .actual(format!("`{key}`"))
            .help(match (reference.expected, key) {
                (Kind::Schema, "nullable") => {
                    "write `anyOf: [{$ref: …}, {enum: [null]}]`, or add `nullable` to the referenced schema"
                }
                (Kind::Schema, _) => {
                    "wrap the reference in `allOf: [{$ref: …}]`, or move the field to the referenced schema"
                }
                _ => "move the field to the referenced component, or remove it",
            });
        }
    }
}

pub(crate) static MISPLACED_REF: Rule = Rule {
    name: "misplaced-ref",
    severity: Error,
    summary: "Reports `$ref` where OpenAPI does not allow a reference.",
    why: "Tools ignore the `$ref` or reject the document. The target and what depends on it are not checked.",
    basis: Basis::openapi(
        "Reference Object",
        "A simple object to allow referencing other components in the specification, internally and externally.",
    ),
    bad: "paths: {/a: {get: {$ref: a.yaml}}}\n",
    good: "paths: {/a: {$ref: '#/paths/~1b'}, /b: {}}\n",
    stage: Stage::Validate(misplaced_ref),
};

fn misplaced_ref(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for at in &model.misplaced_references {
        let owner = document.parent(*at).unwrap_or(*at);
        let what = match document.key_of(owner) {
            Some(key) => format!("`{key}`"),
            None => "this item".to_owned(),
        };
        out.report(
            document.key_location(*at),
            format!("{what} cannot be a reference"),
        )
        .expected("the object itself")
        .actual("`$ref`")
        .help("write the target here, or refer to it from a place that allows `$ref`, such as a path item, a schema or a response");
    }
}
