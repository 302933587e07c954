//! Rules about properties, enums, defaults and types of schemas.

use std::collections::{HashMap, HashSet};

use crate::examples;
use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::composed;
use crate::rules::defaults::{DEFAULT_FORMAT_MISMATCH, INVALID_DEFAULT};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Note, Warning};
use openapi_document::model::{Kind, Model, Version};
use openapi_document::rule::Group;
use openapi_document::tree::{NodeId, Scalar, Value};
use openapi_document::value::{self, show};

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Schemas",
    rules: &[
        &MISSING_ITEMS,
        &UNDEFINED_REQUIRED_PROPERTY,
        &DUPLICATE_REQUIRED_NAME,
        &DUPLICATE_VALUE,
        &EMPTY_LIST,
        &EMPTY_ENUM,
        &INVALID_DEFAULT,
        &DEFAULT_FORMAT_MISMATCH,
        &INVALID_ENUM_VALUE,
        &MISSING_TYPE,
    ],
};

/// Returns the names of the properties that a schema and its subschemas define.
pub(super) fn properties<'m>(model: &'m Model<'_>, schema: NodeId) -> Vec<&'m str> {
    let document = model.document;
    composed(model, schema, &["allOf", "oneOf", "anyOf"])
        .filter_map(|schema| document.get(schema, "properties"))
        .flat_map(|properties| document.entries(properties))
        .map(|property| property.key.as_ref())
        .collect()
}

/// Returns the names under `required` of a schema itself.
pub(super) fn required<'m>(model: &'m Model<'_>, schema: NodeId) -> Vec<&'m str> {
    let names = model.list(schema, "required").iter();
    names
        .filter_map(|name| model.document.as_str(*name))
        .collect()
}

pub(crate) static MISSING_ITEMS: Rule = Rule {
    name: "missing-items",
    severity: Error,
    summary: "Reports arrays without `items` in documents of OpenAPI 3.0.",
    why: "OpenAPI 3.0 requires `items`, so tools reject the schema.",
    basis: Basis::openapi(
        "Schema Object",
        "`items` MUST be present if the `type` is `array`.",
    ),
    bad: "components: {schemas: {A: {type: array}}}\n",
    good: "components: {schemas: {A: {type: array, items: {}}}}\n",
    stage: Stage::Validate(missing_items),
};

fn missing_items(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if model.version == Version::V3_0
            && document.get_str(schema, "type") == Some("array")
            && document.get(schema, "items").is_none()
        {
            let at = document.get(schema, "type").unwrap_or(schema);
            out.report(document.key_location(at), "array without `items`")
                .expected("`items`")
                .help("add `items`; `items: {}` allows any value");
        }
    }
}

pub(crate) static UNDEFINED_REQUIRED_PROPERTY: Rule = Rule {
    name: "undefined-required-property",
    severity: Warning,
    summary: "Reports required properties that the schema does not define.",
    why: "One of the two names is probably misspelled, and then no real value is valid.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.15",
        "An object instance is valid against this keyword if its property set contains all elements in this keyword's array value.",
    ),
    bad: "components: {schemas: {A: {type: object, required: [nmae], properties: {name: {type: string}}}}}\n",
    good: "components: {schemas: {A: {type: object, properties: {name: {type: string}}, anyOf: [{required: [name]}]}}}\n",
    stage: Stage::Validate(undefined_required_property),
};

fn undefined_required_property(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    // Variants of one schema share the properties of the schema that contains them.
    let mut defined: HashMap<NodeId, HashSet<&str>> = HashMap::new();
    for schema in model.of_kind(Kind::Schema) {
        let required = model.list(schema, "required");
        if required.is_empty() {
            continue;
        }
        // A subschema may require what an outer schema or another subschema defines.
        let mut outermost = schema;
        while let Some(outer) = document
            .parent(outermost)
            .filter(|list| matches!(document.key_of(*list), Some("allOf" | "oneOf" | "anyOf")))
            .and_then(|list| document.parent(list))
            .or_else(|| {
                // OpenAPI 3.1 has `if`, and a list of types stands for variants.
                matches!(
                    document.key_of(outermost),
                    Some("not" | "if" | "then" | "else" | "type")
                )
                .then(|| document.parent(outermost))
                .flatten()
            })
            .filter(|outer| model.kind(*outer) == Some(Kind::Schema))
        {
            outermost = outer;
        }
        let known = defined
            .entry(outermost)
            .or_insert_with(|| properties(model, outermost).into_iter().collect());
        let is_map = document
            .get(schema, "additionalProperties")
            .is_some_and(|extra| document.is_object(extra));
        // The users of a schema that only has `required` define the properties.
        let only_requires = known.is_empty() && document.get(schema, "type").is_none();
        if is_map || only_requires {
            continue;
        }
        for node in required {
            let Some(name) = document.as_str(*node) else {
                continue;
            };
            if !known.contains(name) {
                let finding = out.report(
                    document.location(*node),
                    format!("required property `{name}` is not defined"),
                );
                finding.actual(format!("`{name}`"));
                match closest_match(name, known.iter().copied()) {
                    Some(similar) => finding
                        .expected(format!("`{similar}`"))
                        .help(format!("write `{similar}`, or define `{name}`")),
                    None => finding
                        .expected(format!("a property `{name}`"))
                        .help(format!("define `{name}` under `properties`")),
                };
            }
        }
    }
}

pub(crate) static DUPLICATE_REQUIRED_NAME: Rule = Rule {
    name: "duplicate-required-name",
    severity: Error,
    summary: "Reports names that occur twice in `required`.",
    why: "Validators reject the schema, and one of the two names is probably a typo.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.15",
        "Elements of this array MUST be strings, and MUST be unique.",
    ),
    bad: "components: {schemas: {A: {type: object, required: [b, b], properties: {b: {type: string}}}}}\n",
    good: "components: {schemas: {A: {type: object, required: [b], properties: {b: {type: string}}}}}\n",
    stage: Stage::Validate(duplicate_required_name),
};

fn duplicate_required_name(model: &Model<'_>, out: &mut Findings<'_>) {
    for schema in model.of_kind(Kind::Schema) {
        report_duplicates(model, schema, "required", out);
    }
}

/// Reports the items of a list that occurred before.
fn report_duplicates(model: &Model<'_>, owner: NodeId, name: &str, out: &mut Findings<'_>) {
    let document = model.document;
    for item in value::duplicates(document, model.list(owner, name)) {
        let shown = show(document, item);
        out.report(
            document.location(item),
            format!("duplicate value in `{name}`: {shown}"),
        )
        .expected("each value once")
        .actual(shown)
        .help("remove one of them");
    }
}

pub(crate) static DUPLICATE_VALUE: Rule = Rule {
    name: "duplicate-value",
    severity: Warning,
    summary: "Reports values that occur twice in `enum` or in the `tags` of an operation.",
    why: "One of the two values is probably a typo.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.20",
        "Elements in the array SHOULD be unique.",
    ),
    bad: "components: {schemas: {A: {type: string, enum: [a, a]}}}\n",
    good: "components: {schemas: {A: {type: string, enum: [a, A1]}}}\n",
    stage: Stage::Validate(duplicate_value),
};

fn duplicate_value(model: &Model<'_>, out: &mut Findings<'_>) {
    for (owner, kind) in &model.objects {
        match kind {
            Kind::Schema | Kind::ServerVariable => report_duplicates(model, *owner, "enum", out),
            Kind::Operation => report_duplicates(model, *owner, "tags", out),
            _ => {}
        }
    }
}

pub(crate) static EMPTY_LIST: Rule = Rule {
    name: "empty-list",
    severity: Error,
    summary: "Reports empty `required`, `allOf`, `oneOf` and `anyOf`.",
    why: "JSON Schema requires at least one entry, so validators reject the schema.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.22",
        "This array MUST have at least one element.",
    ),
    bad: "components: {schemas: {A: {type: object, required: []}}}\n",
    good: "components: {schemas: {A: {type: object}}}\n",
    stage: Stage::Validate(empty_list),
};

fn empty_list(model: &Model<'_>, out: &mut Findings<'_>) {
    for schema in model.of_kind(Kind::Schema) {
        for name in ["required", "allOf", "oneOf", "anyOf"] {
            // JSON Schema 2020-12 allows an empty `required`.
            if model.version == Version::V3_1 && name == "required" {
                continue;
            }
            report_empty(model, schema, name, out);
        }
    }
}

fn report_empty(model: &Model<'_>, owner: NodeId, name: &str, out: &mut Findings<'_>) {
    let document = model.document;
    let list = document.get(owner, name);
    let is_empty =
        |list: &NodeId| matches!(document.value(*list), Value::Array(items) if items.is_empty());
    if let Some(list) = list.filter(is_empty) {
        out.report(document.key_location(list), format!("`{name}` is empty"))
            .expected("at least one value")
            .actual("none")
            .help(format!("remove `{name}`"));
    }
}

pub(crate) static EMPTY_ENUM: Rule = Rule {
    name: "empty-enum",
    severity: Warning,
    summary: "Reports empty `enum` of schemas and server variables.",
    why: "No value is one of none.",
    basis: Basis::openapi("Server Variable Object", "The array SHOULD NOT be empty."),
    bad: "components: {schemas: {A: {type: string, enum: []}}}\n",
    good: "components: {schemas: {A: {type: string, enum: [a]}}}\n",
    stage: Stage::Validate(empty_enum),
};

fn empty_enum(model: &Model<'_>, out: &mut Findings<'_>) {
    for kind in [Kind::Schema, Kind::ServerVariable] {
        for owner in model.of_kind(kind) {
            report_empty(model, owner, "enum", out);
        }
    }
}

pub(crate) static INVALID_ENUM_VALUE: Rule = Rule {
    name: "invalid-enum-value",
    severity: Warning,
    summary: "Reports enum values that do not match the other keywords of the schema.",
    why: "No value can match both, so the enum value can never be used.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.20",
        "Elements in the array MAY be of any type, including null.",
    ),
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
                    format!("enum value does not match its schema: {}", defect.message),
                );
                finding.expected = defect.expected;
                finding.actual = defect.actual;
                if matches!(document.value(*value), Value::Scalar(Scalar::Null)) {
                    finding.help(match model.version {
                        Version::V3_0 => "add `nullable: true`, or remove `null`",
                        Version::V3_1 => "add `null` to `type`, or remove `null` here",
                    });
                }
            }
        }
    }
}

pub(crate) static MISSING_TYPE: Rule = Rule {
    name: "missing-type",
    severity: Note,
    summary: "Reports schemas with `properties` but without `type`.",
    why: "Values that are not objects match the schema, too.",
    basis: Basis::openapi(
        "Schema Object",
        "Value MUST be a string. Multiple types via an array are not supported.",
    ),
    bad: "components: {schemas: {A: {properties: {b: {type: string}}}}}\n",
    good: "components: {schemas: {A: {allOf: [{type: object, properties: {b: {type: string}}}]}}}\n",
    stage: Stage::Validate(missing_type),
};

fn missing_type(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let is_condition = matches!(document.key_of(schema), Some("if" | "then" | "else"));
        if let (Some(properties), None, false) = (
            document.get(schema, "properties"),
            document.get(schema, "type"),
            model.version == Version::V3_1 && is_condition,
        ) {
            out.report(
                document.key_location(properties),
                "schema has `properties` but no `type`",
            )
            .expected("`type: object`")
            .actual("no `type`");
        }
    }
}
