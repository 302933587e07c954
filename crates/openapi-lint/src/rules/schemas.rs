//! Schemas: what they define, require and list.

use std::collections::{HashMap, HashSet};

use crate::examples;
use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::model::Direction;
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::{NodeId, Scalar, Value};
use openapi_document::value;
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Schemas",
    rules: &[
        &MISSING_ITEMS,
        &UNDEFINED_REQUIRED_PROPERTY,
        &DUPLICATE_VALUE,
        &INVALID_DEFAULT,
        &INVALID_ENUM_VALUE,
        &NULLABLE_WITHOUT_TYPE,
        &NULLABLE_ENUM_WITHOUT_NULL,
        &MISSING_TYPE,
    ],
};

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

pub(crate) static MISSING_ITEMS: Rule = Rule {
    name: "missing-items",
    severity: Error,
    summary: "An array says what its items are.",
    why: "OpenAPI 3.0 demands it; `items: {}` says that they may be anything.",
    bad: "components: {schemas: {A: {type: array}}}\n",
    good: "components: {schemas: {A: {type: array, items: {}}}}\n",
    stage: Stage::Validate(missing_items),
};

fn missing_items(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if document.get_str(schema, "type") == Some("array")
            && document.get(schema, "items").is_none()
        {
            let at = document.get(schema, "type").unwrap_or(schema);
            out.report(document.key_location(at), "this array has no `items`")
                .expected("`items`")
                .help("add `items`; `items: {}` says that they may be anything");
        }
    }
}

pub(crate) static UNDEFINED_REQUIRED_PROPERTY: Rule = Rule {
    name: "undefined-required-property",
    severity: Warning,
    summary: "Every required property is defined.",
    why: "It is required and nobody knows what it is: most likely one of the two names is misspelt.",
    bad: "components: {schemas: {A: {type: object, required: [nmae], properties: {name: {type: string}}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {name: {type: string}}, anyOf: [{required: [name]}]}}}\n",
    stage: Stage::Validate(undefined_required_property),
};

fn undefined_required_property(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    // Each of many branches asks what the schema around them defines.
    let mut defined: HashMap<NodeId, HashSet<&str>> = HashMap::new();
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
        let known = defined
            .entry(around)
            .or_insert_with(|| properties(model, around).into_iter().collect());
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
            if !known.contains(name) {
                let finding = out.report(
                    document.location(*node),
                    format!("`{name}` is required and not defined"),
                );
                finding.actual(format!("`{name}`"));
                match closest_match(name, known.iter().copied()) {
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

pub(crate) static DUPLICATE_VALUE: Rule = Rule {
    name: "duplicate-value",
    severity: Error,
    summary: "`required`, `enum` and `tags` name nothing twice, and `required` and `enum` are not empty.",
    why: "JSON Schema demands it; a value that stands twice was most likely meant to be another.",
    bad: "components: {schemas: {A: {type: string, enum: [a, a]}}}\n",
    good: "components: {schemas: {A: {type: string, enum: [a, A1]}}}\n",
    stage: Stage::Validate(duplicate_value),
};

fn duplicate_value(model: &Model<'_>, out: &mut Findings<'_>) {
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
                out.report(document.key_location(list), format!("`{name}` is empty"))
                    .expected("at least one value")
                    .actual("none")
                    .help(format!("remove `{name}`"));
            }
            for item in value::repeated(document, items) {
                out.report(
                    document.location(item),
                    format!("{} stands twice in `{name}`", show(model.document, item)),
                )
                .expected("each value once")
                .actual(show(model.document, item))
                .help("remove one of them");
            }
        }
    }
    for schema in model.of_kind(Kind::Schema) {
        for key in ["allOf", "oneOf", "anyOf"] {
            if let Some(list) = document.get(schema, key).filter(
                |list| matches!(document.value(*list), Value::Array(items) if items.is_empty()),
            ) {
                out.report(document.key_location(list), format!("`{key}` is empty"))
                    .expected("at least one schema")
                    .actual("none");
            }
        }
    }
}

pub(crate) static INVALID_DEFAULT: Rule = Rule {
    name: "invalid-default",
    severity: Error,
    summary: "A default fits its schema.",
    why: "A server that fills it in would refuse its own value.",
    bad: "components: {schemas: {A: {type: integer, default: ten}}}\n",
    good: "components: {schemas: {A: {type: integer, default: 10}}}\n",
    stage: Stage::Validate(invalid_default),
};

fn invalid_default(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if let Some(default) = document.get(schema, "default") {
            for defect in examples::validate(model, schema, default, Direction::Either) {
                if defect.rule.name == "example-unknown-property" {
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

pub(crate) static INVALID_ENUM_VALUE: Rule = Rule {
    name: "invalid-enum-value",
    severity: Error,
    summary: "Every value of an enumeration fits the schema's other keywords.",
    why: "No value can be both, so the entry can never be used.",
    bad: "components: {schemas: {A: {type: integer, enum: [1, two]}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true, enum: [a, null]}}}\n",
    stage: Stage::Validate(invalid_enum_value),
};

fn invalid_enum_value(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        for value in model.list(schema, "enum") {
            for defect in examples::validate_enum_entry(model, schema, *value) {
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

pub(crate) static NULLABLE_WITHOUT_TYPE: Rule = Rule {
    name: "nullable-without-type",
    severity: Warning,
    summary: "`nullable` stands beside `type`.",
    why: "Without a type null is allowed already, and `nullable` has no effect.",
    bad: "components: {schemas: {A: {nullable: true}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true}}}\n",
    stage: Stage::Validate(nullable_without_type),
};

fn nullable_without_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let Some(nullable) = document.get(schema, "nullable") else {
            continue;
        };
        if document.as_bool(nullable) == Some(true) && document.get(schema, "type").is_none() {
            out.report(
                document.key_location(nullable),
                "`nullable` has no effect without `type`",
            )
            .expected("`type` beside it")
            .actual("no `type`")
            .help("add `type`, or remove `nullable`");
        }
    }
}

pub(crate) static MISSING_TYPE: Rule = Rule {
    name: "missing-type",
    severity: Note,
    summary: "A schema with properties says that it is an object.",
    why: "Without `type` any other value fits as well.",
    bad: "components: {schemas: {A: {properties: {b: {type: string}}}}}\n",
    good: "components: {schemas: {A: {allOf: [{type: object, properties: {b: {type: string}}}]}}}\n",
    stage: Stage::Validate(missing_type),
};

fn missing_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if let (Some(properties), None) = (
            document.get(schema, "properties"),
            document.get(schema, "type"),
        ) {
            out.report(
                document.key_location(properties),
                "a schema with properties has no `type`",
            )
            .expected("`type: object`")
            .actual("no `type`");
        }
    }
}

pub(crate) static NULLABLE_ENUM_WITHOUT_NULL: Rule = Rule {
    name: "nullable-enum-without-null",
    severity: Note,
    summary: "A `nullable` enumeration lists null.",
    why: "Null is none of the values otherwise, so a strict validator refuses it.",
    bad: "components: {schemas: {A: {type: string, nullable: true, enum: [a]}}}\n",
    good: "components: {schemas: {A: {type: string, nullable: true, enum: [a, null]}}}\n",
    stage: Stage::Validate(nullable_enum_without_null),
};

fn nullable_enum_without_null(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let Some(list) = document.get(schema, "enum") else {
            continue;
        };
        let null = |it: &NodeId| matches!(document.value(*it), Value::Scalar(Scalar::Null));
        if document.is_true(schema, "nullable")
            && !document.items(list).is_empty()
            && !document.items(list).iter().any(null)
        {
            out.report(
                document.key_location(list),
                "this schema is nullable, and its enumeration lacks null",
            )
            .expected("null as one of the values")
            .actual("none");
        }
    }
}
