//! Schemas that no value fits.

use std::collections::HashSet;

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use openapi_document::diagnostic::Severity::Error;
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Schemas that no value fits",
    rules: &[
        &UNSATISFIABLE_BOUNDS,
        &CONFLICTING_TYPES,
        &INFINITE_REQUIRED_CYCLE,
    ],
};

pub(crate) static UNSATISFIABLE_BOUNDS: Rule = Rule {
    name: "unsatisfiable-bounds",
    severity: Error,
    summary: "A lower bound is not above its upper bound, and `multipleOf` is above 0.",
    why: "No value fits.",
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
            let open = low == "minimum"
                && (document.is_true(schema, "exclusiveMinimum")
                    || document.is_true(schema, "exclusiveMaximum"));
            if from > to || open && from == to {
                out.report(
                    document.location(low_node),
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
            out.report(document.location(node), "`multipleOf` must be above 0")
                .expected("a number above 0")
                .actual(show(model.document, node));
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
                    document.key_location(node),
                    format!("`{open}` has no `{bound}` to exclude"),
                )
                .expected(format!("`{bound}`"))
                .actual("nothing");
            }
        }
    }
}

pub(crate) static CONFLICTING_TYPES: Rule = Rule {
    name: "conflicting-types",
    severity: Error,
    summary: "The parts of an `allOf` have the type of the whole.",
    why: "No value has two types, so nothing fits.",
    bad: "components: {schemas: {A: {type: object, allOf: [{type: string}]}}}\n",
    good: "components: {schemas: {A: {type: number, allOf: [{type: integer}]}}}\n",
    stage: Stage::Validate(conflicting_types),
};

fn conflicting_types(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        let mut whole = document.get_str(schema, "type");
        for part in model.list(schema, "allOf") {
            let Some(of) = model
                .resolve(*part)
                .and_then(|part| document.get_str(part, "type"))
            else {
                continue;
            };
            let numeric = |of: &str| matches!(of, "integer" | "number");
            match whole {
                None => whole = Some(of),
                Some(first) if first == of || numeric(first) && numeric(of) => {}
                Some(first) => {
                    out.report(
                        document.location(*part),
                        format!("nothing is both of type `{first}` and of type `{of}`"),
                    )
                    .expected(format!("`type: {first}`"))
                    .actual(format!("`type: {of}`"));
                    break;
                }
            }
        }
    }
}

/// The members that every value of a schema has, with their schemas.
fn required_members(model: &Model<'_>, schema: NodeId) -> Vec<NodeId> {
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
    summary: "No object requires a member that requires, step by step, the object again.",
    why: "Such a value has no end, so none exists.",
    bad: "components: {schemas: {A: {type: object, required: [b], properties: {b: {$ref: '#/components/schemas/A'}}}}}\n",
    good: "components: {schemas: {A: {type: object, required: [b, c], properties: {b: {nullable: true, type: object, allOf: [{$ref: '#/components/schemas/A'}]}, c: {type: array, items: {$ref: '#/components/schemas/A'}}}}}}\n",
    stage: Stage::Validate(infinite_required_cycle),
};

fn infinite_required_cycle(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    // Depth-first, on a stack of its own: schema, the members that it cannot be without, how many
    // of them are done. Grey schemas are on the way.
    let mut done: HashSet<NodeId> = HashSet::new();
    for start in model.of_kind(Kind::Schema) {
        if done.contains(&start) || document.get(start, "required").is_none() {
            continue;
        }
        let mut way: Vec<(NodeId, Vec<NodeId>, usize)> =
            vec![(start, required_members(model, start), 0)];
        let mut grey: HashSet<NodeId> = HashSet::from([start]);
        while let Some((schema, members, at)) = way.last_mut() {
            let Some(member) = members.get(*at).copied() else {
                grey.remove(schema);
                done.insert(*schema);
                way.pop();
                continue;
            };
            *at += 1;
            let Some(next) = model.resolve(member) else {
                continue;
            };
            if document.is_true(next, "nullable") || done.contains(&next) {
                continue;
            }
            if grey.insert(next) {
                way.push((next, required_members(model, next), 0));
            } else {
                out.report(
                    document.key_location(member),
                    "this member requires the object that it is part of",
                )
                .expected("an optional or nullable member, or a list")
                .actual(show(model.document, member));
            }
        }
    }
}
