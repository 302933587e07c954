//! Schemas: keywords that contradict each other, or mean nothing.

use std::collections::HashSet;

use super::structure::describe;
use super::{Rule, Stage, nearest};
use crate::document::{NodeId, Scalar, Value};
use crate::examples::{self, Direction};
use crate::finding::Findings;
use crate::finding::Severity::{Error, Note, Warning};
use crate::model::{Kind, Model};

pub(super) static RULES: &[Rule] = &[
    Rule {
        name: "array-without-items",
        severity: Error,
        summary: "An array says what its items are.",
        why: "OpenAPI 3.0 demands it; `items: {}` says that they may be anything.",
        bad: "components: {schemas: {A: {type: array}}}\n",
        good: "components: {schemas: {A: {type: array, items: {}}}}\n",
        stage: Stage::Validate(array_without_items),
    },
    Rule {
        name: "required-undefined",
        severity: Warning,
        summary: "Every required property is defined.",
        why: "It is required and nobody knows what it is: most likely one of the two names is misspelt.",
        bad: "components: {schemas: {A: {type: object, required: [nmae], properties: {name: {type: string}}}}}\n",
        good: "components: {schemas: {A: {type: object, properties: {name: {type: string}}, anyOf: [{required: [name]}]}}}\n",
        stage: Stage::Validate(required_undefined),
    },
    Rule {
        name: "repeated-value",
        severity: Error,
        summary: "`required`, `enum` and `tags` name nothing twice, and `required` and `enum` are not empty.",
        why: "JSON Schema demands it; a value that stands twice was most likely meant to be another.",
        bad: "components: {schemas: {A: {type: string, enum: [a, a]}}}\n",
        good: "components: {schemas: {A: {type: string, enum: [a, A1]}}}\n",
        stage: Stage::Validate(repeated_value),
    },
    Rule {
        name: "default-mismatch",
        severity: Error,
        summary: "A default fits its schema.",
        why: "A server that fills it in would refuse its own value.",
        bad: "components: {schemas: {A: {type: integer, default: ten}}}\n",
        good: "components: {schemas: {A: {type: integer, default: 10}}}\n",
        stage: Stage::Validate(default_mismatch),
    },
    Rule {
        name: "enum-mismatch",
        severity: Error,
        summary: "Every value of an enumeration fits the schema's other keywords.",
        why: "No value can be both, so the entry can never be used.",
        bad: "components: {schemas: {A: {type: integer, enum: [1, two]}}}\n",
        good: "components: {schemas: {A: {type: string, nullable: true, enum: [a, null]}}}\n",
        stage: Stage::Validate(enum_mismatch),
    },
    Rule {
        name: "unknown-format",
        severity: Warning,
        summary: "A format is one that OpenAPI's registry knows.",
        why: "Tools ignore a format that they do not know, so it checks nothing.",
        bad: "components: {schemas: {A: {type: string, format: datetime}}}\n",
        good: "components: {schemas: {A: {type: string, format: date-time}}}\n",
        stage: Stage::Validate(unknown_format),
    },
    Rule {
        name: "keyword-type",
        severity: Warning,
        summary: "Keywords and formats apply to the schema's type.",
        why: "A bound on a type that it does not apply to checks nothing.",
        bad: "components: {schemas: {A: {type: string, minimum: 1}}}\n",
        good: "components: {schemas: {A: {type: string, minLength: 1}}}\n",
        stage: Stage::Validate(keyword_type),
    },
    Rule {
        name: "nullable-without-type",
        severity: Warning,
        summary: "`nullable` stands beside `type`.",
        why: "Without a type null is allowed already, and `nullable` has no effect.",
        bad: "components: {schemas: {A: {nullable: true}}}\n",
        good: "components: {schemas: {A: {type: string, nullable: true}}}\n",
        stage: Stage::Validate(nullable_without_type),
    },
    Rule {
        name: "impossible-bounds",
        severity: Error,
        summary: "A lower bound is not above its upper bound, and `multipleOf` is above 0.",
        why: "No value fits.",
        bad: "components: {schemas: {A: {type: integer, minimum: 5, maximum: 4}}}\n",
        good: "components: {schemas: {A: {type: integer, minimum: 4, maximum: 4}}}\n",
        stage: Stage::Validate(impossible_bounds),
    },
    Rule {
        name: "pattern-form",
        severity: Error,
        summary: "A pattern is a regular expression.",
        why: "No value can be held against another.",
        bad: "components: {schemas: {A: {type: string, pattern: '^(a'}}}\n",
        good: "components: {schemas: {A: {type: string, pattern: '^(?=a)\\p{L}+$'}}}\n",
        stage: Stage::Validate(pattern_form),
    },
    Rule {
        name: "type-missing",
        severity: Note,
        summary: "A schema with properties says that it is an object.",
        why: "Without `type` any other value fits as well.",
        bad: "components: {schemas: {A: {properties: {b: {type: string}}}}}\n",
        good: "components: {schemas: {A: {allOf: [{type: object, properties: {b: {type: string}}}]}}}\n",
        stage: Stage::Validate(type_missing),
    },
];

/// The names of an object's properties, those of the schemas that it combines included.
pub(super) fn properties<'m>(model: &'m Model<'_>, schema: NodeId) -> Vec<&'m str> {
    let mut names = Vec::new();
    let mut seen = HashSet::new();
    let mut open = vec![schema];
    while let Some(node) = open.pop() {
        let Some(node) = model.resolve(node).filter(|node| seen.insert(*node)) else {
            continue;
        };
        if let Some(properties) = model.document.get(node, "properties") {
            names.extend(
                model
                    .document
                    .members(properties)
                    .iter()
                    .map(|m| m.key.as_ref()),
            );
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            open.extend(model.list(node, key));
        }
    }
    names
}

fn array_without_items(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if document.get_str(schema, "type") == Some("array")
            && document.get(schema, "items").is_none()
        {
            let at = document.get(schema, "type").unwrap_or(schema);
            out.report(document.key_place(at), "this array has no `items`")
                .expected("`items`")
                .help("add `items`; `items: {}` says that they may be anything");
        }
    }
}

fn required_undefined(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let required = model.list(schema, "required");
        if required.is_empty() {
            continue;
        }
        // A branch may require what the schema around it, or another branch of that, defines.
        let mut around = schema;
        while let Some(outer) = document
            .parent(around)
            .filter(|list| matches!(document.key_of(*list), Some("allOf" | "oneOf" | "anyOf")))
            .and_then(|list| document.parent(list))
            .or_else(|| {
                (document.key_of(around) == Some("not"))
                    .then(|| document.parent(around))
                    .flatten()
            })
            .filter(|outer| model.kind(*outer) == Some(Kind::Schema))
        {
            around = outer;
        }
        let known = properties(model, around);
        let map = document
            .get(schema, "additionalProperties")
            .is_some_and(|extra| document.is_object(extra));
        // A branch that only requires says what its users must define.
        let bare = known.is_empty() && document.get(schema, "type").is_none();
        if map || bare {
            continue;
        }
        for node in required {
            let Some(name) = document.as_str(*node) else {
                continue;
            };
            if !known.contains(&name) {
                let finding = out.report(
                    document.place(*node),
                    format!("`{name}` is required and not defined"),
                );
                finding.actual(format!("`{name}`"));
                match nearest(name, known.iter().copied()) {
                    Some(near) => finding
                        .expected(format!("`{near}`"))
                        .help(format!("write `{near}`, or define `{name}`")),
                    None => finding
                        .expected(format!("a property `{name}`"))
                        .help(format!("define `{name}` under `properties`")),
                };
            }
        }
    }
}

fn repeated_value(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for (owner, kind) in &model.objects {
        let lists: &[&str] = match kind {
            Kind::Schema => &["required", "enum"],
            Kind::Operation => &["tags"],
            Kind::ServerVariable => &["enum"],
            _ => continue,
        };
        for name in lists {
            let Some(list) = document.get(*owner, name) else {
                continue;
            };
            let items = document.items(list);
            if items.is_empty()
                && *name != "tags"
                && matches!(document.value(list), Value::Array(_))
            {
                out.report(document.key_place(list), format!("`{name}` is empty"))
                    .expected("at least one value")
                    .actual("none")
                    .help(format!("remove `{name}`"));
            }
            let mut scalars = HashSet::new();
            for (at, item) in items.iter().enumerate() {
                let repeated = match document.value(*item) {
                    Value::Scalar(scalar) => !scalars.insert(format!("{scalar:?}")),
                    _ => items[..at]
                        .iter()
                        .any(|other| examples::equal(document, *other, *item)),
                };
                if repeated {
                    out.report(
                        document.place(*item),
                        format!("{} stands twice in `{name}`", describe(model, *item)),
                    )
                    .expected("each value once")
                    .actual(describe(model, *item))
                    .help("remove one of them");
                }
            }
        }
    }
    for schema in model.of_kind(Kind::Schema) {
        for key in ["allOf", "oneOf", "anyOf"] {
            if let Some(list) = document.get(schema, key).filter(
                |list| matches!(document.value(*list), Value::Array(items) if items.is_empty()),
            ) {
                out.report(document.key_place(list), format!("`{key}` is empty"))
                    .expected("at least one schema")
                    .actual("none");
            }
        }
    }
}

fn default_mismatch(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if let Some(default) = document.get(schema, "default") {
            for defect in examples::judge(model, schema, default, Direction::Either) {
                if defect.rule.name == "example-unknown-member" {
                    continue;
                }
                let finding = out.report(
                    defect.place,
                    format!("the default does not fit: {}", defect.message),
                );
                finding.expected = defect.expected;
                finding.actual = defect.actual;
            }
        }
    }
}

fn enum_mismatch(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        for value in model.list(schema, "enum") {
            for defect in examples::judge_beside_enum(model, schema, *value) {
                let finding = out.report(
                    defect.place,
                    format!("this value does not fit: {}", defect.message),
                );
                finding.expected = defect.expected;
                finding.actual = defect.actual;
                if matches!(document.value(*value), Value::Scalar(Scalar::Null)) {
                    finding.help("add `nullable: true`, or remove null");
                }
            }
        }
    }
}

/// The formats of the specification and of its registry.
const FORMATS: &[(&str, &str)] = &[
    ("int8", "number"),
    ("int16", "number"),
    ("int32", "number"),
    ("int64", "number"),
    ("uint8", "number"),
    ("uint16", "number"),
    ("uint32", "number"),
    ("uint64", "number"),
    ("single-int", "number"),
    ("double-int", "number"),
    ("float", "number"),
    ("double", "number"),
    ("decimal", ""),
    ("decimal128", ""),
    ("unixtime", "number"),
    ("date", "string"),
    ("date-time", "string"),
    ("date-time-local", "string"),
    ("time", "string"),
    ("time-local", "string"),
    ("duration", "string"),
    ("http-date", "string"),
    ("byte", "string"),
    ("binary", "string"),
    ("base64url", "string"),
    ("char", "string"),
    ("password", "string"),
    ("email", "string"),
    ("idn-email", "string"),
    ("hostname", "string"),
    ("idn-hostname", "string"),
    ("ipv4", "string"),
    ("ipv6", "string"),
    ("uri", "string"),
    ("uri-reference", "string"),
    ("uri-template", "string"),
    ("iri", "string"),
    ("iri-reference", "string"),
    ("uuid", "string"),
    ("regex", "string"),
    ("json-pointer", "string"),
    ("relative-json-pointer", "string"),
    ("media-range", "string"),
    ("commonmark", "string"),
    ("html", "string"),
    ("sf-binary", "string"),
    ("sf-boolean", "string"),
    ("sf-decimal", ""),
    ("sf-integer", ""),
    ("sf-string", "string"),
    ("sf-token", "string"),
];

fn unknown_format(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let Some(node) = document.get(schema, "format") else {
            continue;
        };
        let Some(format) = document.as_str(node) else {
            continue;
        };
        if FORMATS.iter().any(|(known, _)| *known == format) {
            continue;
        }
        let near = nearest(format, FORMATS.iter().map(|(known, _)| *known));
        let finding = out.report(
            document.place(node),
            format!("nobody knows the format `{format}`"),
        );
        finding
            .actual(format!("`{format}`"))
            .expected("a format of the registry");
        finding.help(match near {
            Some(near) => format!("write `{near}`"),
            None => "say it in the description, or in a pattern".to_owned(),
        });
    }
}

fn keyword_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let Some(of) = document.get_str(schema, "type") else {
            continue;
        };
        let class = if of == "integer" { "number" } else { of };
        for member in document.members(schema) {
            let applies = match member.key.as_ref() {
                "minLength" | "maxLength" | "pattern" => "string",
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                    "number"
                }
                "items" | "minItems" | "maxItems" | "uniqueItems" => "array",
                "properties"
                | "required"
                | "additionalProperties"
                | "minProperties"
                | "maxProperties" => "object",
                "format" => match document
                    .as_str(member.value)
                    .and_then(|format| FORMATS.iter().find(|(known, _)| *known == format))
                {
                    Some((_, class)) if !class.is_empty() => class,
                    _ => continue,
                },
                _ => continue,
            };
            // A number in a string, such as `type: string, format: int64`, is a known idiom.
            let written_as_string = member.key == "format"
                && class == "string"
                && applies == "number"
                && matches!(
                    document.as_str(member.value),
                    Some("int64" | "uint64" | "double")
                );
            if applies != class && !written_as_string {
                out.report(
                    document.key_place(member.value),
                    format!("`{}` does not apply to a schema of type `{of}`", member.key),
                )
                .expected(format!("`type: {applies}`"))
                .actual(format!("`type: {of}`"))
                .help("remove the keyword, or correct the type");
            }
        }
    }
}

fn nullable_without_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let Some(nullable) = document.get(schema, "nullable") else {
            continue;
        };
        if document.as_bool(nullable) == Some(true) && document.get(schema, "type").is_none() {
            out.report(
                document.key_place(nullable),
                "`nullable` has no effect without `type`",
            )
            .expected("`type` beside it")
            .actual("no `type`")
            .help("add `type`, or remove `nullable`");
        }
    }
}

fn impossible_bounds(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        for (low, high) in [
            ("minimum", "maximum"),
            ("minLength", "maxLength"),
            ("minItems", "maxItems"),
            ("minProperties", "maxProperties"),
        ] {
            let (Some(low_node), Some(high_node)) =
                (document.get(schema, low), document.get(schema, high))
            else {
                continue;
            };
            let (Some(from), Some(to)) =
                (document.as_number(low_node), document.as_number(high_node))
            else {
                continue;
            };
            let open = low == "minimum"
                && (document.is_true(schema, "exclusiveMinimum")
                    || document.is_true(schema, "exclusiveMaximum"));
            if from > to || open && from == to {
                out.report(
                    document.place(low_node),
                    format!("`{low}` {from} leaves nothing below `{high}` {to}"),
                )
                .expected(format!("at most {to}"))
                .actual(from.to_string());
            }
        }
        if let Some(node) = document
            .get(schema, "multipleOf")
            .filter(|node| document.as_number(*node).is_some_and(|it| it <= 0.0))
        {
            out.report(document.place(node), "`multipleOf` must be above 0")
                .expected("a number above 0")
                .actual(describe(model, node));
        }
        for (open, bound) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            if let Some(node) = document
                .get(schema, open)
                .filter(|_| document.is_true(schema, open) && document.get(schema, bound).is_none())
            {
                out.report(
                    document.key_place(node),
                    format!("`{open}` has no `{bound}` to exclude"),
                )
                .expected(format!("`{bound}`"))
                .actual("nothing");
            }
        }
    }
}

fn pattern_form(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let Some(node) = document.get(schema, "pattern") else {
            continue;
        };
        let Some(pattern) = document.as_str(node) else {
            continue;
        };
        if let Some(defect) = examples::format::pattern_defect(pattern) {
            out.report(
                document.place(node),
                format!("this is no regular expression: {defect}"),
            )
            .expected("a regular expression")
            .actual(format!("`{pattern}`"));
        }
    }
}

fn type_missing(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if let (Some(properties), None) = (
            document.get(schema, "properties"),
            document.get(schema, "type"),
        ) {
            out.report(
                document.key_place(properties),
                "a schema with properties has no `type`",
            )
            .expected("`type: object`")
            .actual("no `type`");
        }
    }
}
