//! Rules about schemas that no value matches.

use std::collections::HashSet;

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::composed;
use crate::rules::cycles::{Edge, back_edges};
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::json_schema::NullAcceptance;
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Unsatisfiable schemas",
    rules: &[
        &UNSATISFIABLE_BOUNDS,
        &EXCLUSIVE_WITHOUT_BOUND,
        &CONFLICTING_TYPES,
        &CLOSED_ALL_OF,
        &INFINITE_REQUIRED_CYCLE,
    ],
};

pub(crate) static UNSATISFIABLE_BOUNDS: Rule = Rule {
    name: "unsatisfiable-bounds",
    severity: Error,
    summary: "Reports lower bounds above their upper bound, and a `multipleOf` that is not positive.",
    why: "No value matches the schema.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.1",
        "The value of \"multipleOf\" MUST be a number, strictly greater than 0.",
    ),
    bad: "components: {schemas: {A: {type: integer, minimum: 5, maximum: 4}}}\n",
    good: "components: {schemas: {A: {type: integer, minimum: 4, maximum: 4}}}\n",
    stage: Stage::Validate(unsatisfiable_bounds),
};

fn unsatisfiable_bounds(model: &Model<'_>, out: &mut Findings<'_>) {
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
            let is_exclusive = low == "minimum"
                && (document.is_true(schema, "exclusiveMinimum")
                    || document.is_true(schema, "exclusiveMaximum"));
            let (message, expected) = if from > to {
                (
                    format!("`{low}` {from} is greater than `{high}` {to}"),
                    format!("at most {to}"),
                )
            } else if is_exclusive && from == to {
                (
                    format!("`{low}` and `{high}` are both {to}, and one of them is exclusive"),
                    format!("less than {to}"),
                )
            } else {
                continue;
            };
            out.report(document.location(low_node), message)
                .expected(expected)
                .actual(from.to_string());
        }
        if let Some(node) = document
            .get(schema, "multipleOf")
            .filter(|node| document.as_number(*node).is_some_and(|it| it <= 0.0))
        {
            out.report(
                document.location(node),
                "`multipleOf` must be greater than 0",
            )
            .expected("a number greater than 0")
            .actual(show(document, node));
        }
    }
}

pub(crate) static EXCLUSIVE_WITHOUT_BOUND: Rule = Rule {
    name: "exclusive-without-bound",
    severity: Warning,
    summary: "Reports `exclusiveMinimum` without `minimum`, and `exclusiveMaximum` without `maximum`.",
    why: "The keyword has no effect.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.3",
        "The value of \"exclusiveMaximum\" MUST be a boolean, representing whether the limit in \"maximum\" is exclusive or not.",
    ),
    bad: "components: {schemas: {A: {type: integer, exclusiveMinimum: true}}}\n",
    good: "components: {schemas: {A: {type: integer, minimum: 0, exclusiveMinimum: true}}}\n",
    stage: Stage::Validate(exclusive_without_bound),
};

fn exclusive_without_bound(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        for (exclusive, bound) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            if let Some(node) = document
                .get(schema, exclusive)
                .filter(|_| document.is_true(schema, exclusive))
                .filter(|_| document.get(schema, bound).is_none())
            {
                out.report(
                    document.key_location(node),
                    format!("`{exclusive}` has no effect without `{bound}`"),
                )
                .expected(format!("`{bound}`"))
                .actual(format!("no `{bound}`"));
            }
        }
    }
}

pub(crate) static CONFLICTING_TYPES: Rule = Rule {
    name: "conflicting-types",
    severity: Error,
    summary: "Reports `allOf` subschemas with different types.",
    why: "No value has two types, so none matches the schema.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.22",
        "An instance validates successfully against this keyword if it validates successfully against all schemas defined by this keyword's value.",
    ),
    bad: "components: {schemas: {A: {type: object, allOf: [{type: string}]}}}\n",
    good: "components: {schemas: {A: {type: number, allOf: [{type: integer}]}}}\n",
    stage: Stage::Validate(conflicting_types),
};

fn conflicting_types(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let mut whole = document.get_str(schema, "type");
        for part in model.list(schema, "allOf") {
            let part_schema = model.resolve(*part);
            let Some(of) = part_schema.and_then(|part| document.get_str(part, "type")) else {
                continue;
            };
            let numeric = |of: &str| matches!(of, "integer" | "number");
            match whole {
                None => whole = Some(of),
                Some(first) if first == of || numeric(first) && numeric(of) => {}
                Some(first) => {
                    out.report(
                        document.location(*part),
                        format!("no value has both type `{first}` and type `{of}`"),
                    )
                    .expected(format!("`type: {first}`"))
                    .actual(format!("`type: {of}`"));
                    break;
                }
            }
        }
    }
}

pub(crate) static CLOSED_ALL_OF: Rule = Rule {
    name: "closed-all-of",
    severity: Warning,
    summary: "Reports `allOf` with a subschema that has `additionalProperties: false` and rejects properties of the others.",
    why: "`additionalProperties` considers the `properties` of the same schema only, so no value can have the other properties.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.18",
        "If \"additionalProperties\" is false, validation succeeds only if the instance is an object and all properties on the instance were covered by \"properties\" and/or \"patternProperties\".",
    ),
    bad: "components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {c: {type: string}}}]}, B: {type: object, additionalProperties: false, properties: {b: {type: string}}}}}\n",
    good: "components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, required: [b]}]}, B: {type: object, additionalProperties: false, properties: {b: {type: string}}}}}\n",
    stage: Stage::Validate(closed_all_of),
};

fn closed_all_of(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let names = |schema: NodeId| -> HashSet<&str> {
        let properties = document.get(schema, "properties");
        let properties = properties
            .map(|it| document.entries(it))
            .unwrap_or_default();
        properties.iter().map(|it| it.key.as_ref()).collect()
    };
    for schema in model.of_kind(Kind::Schema) {
        let list = model.list(schema, "allOf");
        if list.is_empty() {
            continue;
        }
        let parts = list.iter().map(|part| (*part, model.resolve(*part)));
        // The schema can itself be closed.
        for (at, part) in parts.chain([(schema, Some(schema))]) {
            let Some(part) = part else { continue };
            let closed = document.get(part, "additionalProperties");
            if closed.and_then(|it| document.as_bool(it)) != Some(false) {
                continue;
            }
            let own = names(part);
            let rejected = composed(model, schema, &["allOf"])
                .flat_map(names)
                .filter(|name| !own.contains(name))
                .min();
            let Some(rejected) = rejected else {
                continue;
            };
            let place = match (at == schema, closed) {
                (true, Some(closed)) => document.key_location(closed),
                _ => document.location(at),
            };
            out.report(
                place,
                format!("`additionalProperties: false` of this schema rejects property `{rejected}` of another one under the same `allOf`"),
            )
            .expected("a schema that allows the properties of the others")
            .actual("`additionalProperties: false`")
            .help("remove `additionalProperties: false`, or list all properties in that schema");
        }
    }
}

/// Returns the schemas of the required properties.
fn required_properties(model: &Model<'_>, schema: NodeId) -> Vec<NodeId> {
    let document = model.document;
    let Some(properties) = document.get(schema, "properties") else {
        return Vec::new();
    };
    model
        .list(schema, "required")
        .iter()
        .filter_map(|name| document.get(properties, document.as_str(*name)?))
        .collect()
}

pub(crate) static INFINITE_REQUIRED_CYCLE: Rule = Rule {
    name: "infinite-required-cycle",
    severity: Error,
    summary: "Reports required properties that require, directly or indirectly, the object that contains them.",
    why: "A matching value would be infinite, so none exists.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.15",
        "An object instance is valid against this keyword if its property set contains all elements in this keyword's array value.",
    ),
    bad: "components: {schemas: {A: {type: object, required: [b], properties: {b: {$ref: '#/components/schemas/A'}}}}}\n",
    good: "components: {schemas: {A: {type: object, required: [b, c], properties: {b: {anyOf: [{$ref: '#/components/schemas/A'}, {enum: [null]}]}, c: {type: array, items: {$ref: '#/components/schemas/A'}}}}}}\n",
    stage: Stage::Validate(infinite_required_cycle),
};

fn infinite_required_cycle(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let acceptance = NullAcceptance::new(model);
    let edges = |schema: NodeId| -> Vec<Edge> {
        required_properties(model, schema)
            .into_iter()
            .filter_map(|property| Some((property, model.resolve(property)?)))
            .filter(|(_, target)| !acceptance.accepts_null(*target))
            .collect()
    };
    let starts = model
        .of_kind(Kind::Schema)
        .filter(|schema| document.get(*schema, "required").is_some());
    for property in back_edges(starts, edges) {
        let name = document.key_of(property).unwrap_or_default();
        out.report(
            document.key_location(property),
            format!("required property `{name}` requires the object that contains it"),
        )
        .expected("an optional or nullable property, or an array")
        .actual(show(document, property));
    }
}
