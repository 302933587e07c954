//! Schemas with branches: what tells one from another.

use std::collections::{HashMap, HashSet};

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;
use openapi_document::value;
use openapi_document::value::show;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Branches and discriminators",
    rules: &[
        &UNDEFINED_DISCRIMINATOR_PROPERTY,
        &UNRESOLVED_DISCRIMINATOR_MAPPING,
        &DISCRIMINATOR_WITHOUT_VARIANTS,
        &AMBIGUOUS_VARIANTS,
    ],
};

/// A discriminator's mapping: the nodes that name schemas, with the schemas.
pub(super) fn mapping(model: &Model<'_>, discriminator: NodeId) -> Vec<(NodeId, Option<NodeId>)> {
    let document = model.document;
    let Some(mapping) = document.get(discriminator, "mapping") else {
        return Vec::new();
    };
    document
        .members(mapping)
        .iter()
        .filter_map(|member| {
            let text = document.as_str(member.value)?;
            let named = model
                .component_section("schemas")
                .and_then(|schemas| document.get(schemas, text));
            let target = named.or_else(|| document.at_pointer(text.strip_prefix('#')?).ok());
            Some((member.value, target))
        })
        .collect()
}

fn branches(model: &Model<'_>, schema: NodeId) -> Vec<NodeId> {
    ["oneOf", "anyOf"]
        .iter()
        .flat_map(|key| model.list(schema, key).iter().copied())
        .collect()
}

fn requires(model: &Model<'_>, schema: NodeId, name: &str) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        let Some(schema) = model.resolve(schema).filter(|schema| seen.insert(*schema)) else {
            continue;
        };
        if model
            .list(schema, "required")
            .iter()
            .any(|it| model.document.as_str(*it) == Some(name))
        {
            return true;
        }
        open.extend(model.list(schema, "allOf"));
    }
    false
}

pub(crate) static UNDEFINED_DISCRIMINATOR_PROPERTY: Rule = Rule {
    name: "undefined-discriminator-property",
    severity: Warning,
    summary: "Every branch defines the discriminator's property and requires it.",
    why: "Where it is absent nothing tells which branch a value is.",
    bad: "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}, B: {type: object, properties: {kind: {type: string}}}}}\n",
    good: "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}, B: {type: object, required: [kind], properties: {kind: {type: string}}}}}\n",
    stage: Stage::Validate(undefined_discriminator_property),
};

fn undefined_discriminator_property(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for discriminator in model.of_kind(Kind::Discriminator) {
        let Some(at) = document.get(discriminator, "propertyName") else {
            continue;
        };
        let (Some(name), Some(schema)) = (document.as_str(at), document.parent(discriminator))
        else {
            continue;
        };
        let mut owners = branches(model, schema);
        if owners.is_empty() {
            owners.push(schema);
        }
        owners.retain(|owner| model.resolve(*owner).is_some());
        let whole = super::schemas::properties(model, schema);
        let around = document
            .get(schema, "properties")
            .is_some_and(|p| document.get(p, name).is_some());
        let defines =
            |owner: NodeId| around || super::schemas::properties(model, owner).contains(&name);
        let short: Vec<(NodeId, bool)> = owners
            .iter()
            .filter_map(|owner| model.resolve(*owner))
            .map(|owner| (owner, defines(owner)))
            .filter(|(owner, defined)| {
                let required = requires(model, *owner, name) || requires(model, schema, name);
                !(*defined && required)
            })
            .collect();
        // Where no branch has it, the name is wrong: one defect, not one for each branch.
        if owners.len() > 1 && short.len() == owners.len() && short.iter().all(|(_, it)| !it) {
            let finding = out.report(document.location(at), format!("no branch defines `{name}`"));
            finding
                .actual(format!("`{name}`"))
                .expected("a required property of every branch");
            if let Some(near) = closest_match(name, whole.iter().copied()) {
                finding.help(format!("write `{near}`"));
            }
            continue;
        }
        for (owner, defined) in short {
            let who = model.schema_name(owner);
            let what = if defined {
                "does not require"
            } else {
                "does not define"
            };
            let finding = out.report(document.location(at), format!("`{who}` {what} `{name}`"));
            finding
                .actual(format!("`{name}`"))
                .expected(format!("a required property of `{who}`"));
            if let Some(near) = closest_match(name, whole.iter().copied()).filter(|_| !defined) {
                finding.help(format!("write `{near}`"));
                break;
            }
        }
    }
}

pub(crate) static UNRESOLVED_DISCRIMINATOR_MAPPING: Rule = Rule {
    name: "unresolved-discriminator-mapping",
    severity: Error,
    summary: "A discriminator's mapping leads to schemas that are branches, from values that these allow.",
    why: "A value that says so could not be read.",
    bad: "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/C'}}}, B: {type: object, required: [kind], properties: {kind: {type: string}}}}}\n",
    good: "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: B}}}, B: {type: object, required: [kind], properties: {kind: {type: string}}}}}\n",
    stage: Stage::Validate(unresolved_discriminator_mapping),
};

fn unresolved_discriminator_mapping(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for discriminator in model.of_kind(Kind::Discriminator) {
        let Some(schema) = document.parent(discriminator) else {
            continue;
        };
        let branches: Vec<NodeId> = branches(model, schema)
            .into_iter()
            .filter_map(|it| model.resolve(it))
            .collect();
        for (at, target) in mapping(model, discriminator) {
            let text = document.as_str(at).unwrap_or_default();
            let outside = text.contains("://") || text.contains(".yaml") || text.contains(".json");
            match target {
                None if outside => {}
                None => {
                    let names = model.components("schemas");
                    let last = text.rsplit('/').next().unwrap_or(text);
                    let finding =
                        out.report(document.location(at), format!("`{text}` leads nowhere"));
                    finding.actual(format!("`{text}`")).expected("a schema");
                    if let Some(near) = closest_match(last, names.iter().map(|(name, _)| *name)) {
                        finding.help(format!("write `#/components/schemas/{near}`"));
                    }
                }
                Some(target) => {
                    let target = model.resolve(target).unwrap_or(target);
                    if !branches.is_empty() && !branches.contains(&target) {
                        out.report(
                            document.location(at),
                            format!("`{text}` is none of the branches"),
                        )
                        .actual(format!("`{text}`"))
                        .expected("one of the branches");
                    } else if let Some((name, allowed)) = kinds(model, discriminator, target)
                        .filter(|(_, allowed)| {
                            document
                                .key_of(at)
                                .is_some_and(|value| !allowed.contains(&value))
                        })
                    {
                        let value = document.key_of(at).unwrap_or_default();
                        out.report(
                            document.key_location(at),
                            format!("`{name}` is never `{value}` in this branch"),
                        )
                        .actual(format!("`{value}`"))
                        .expected(allowed.join(", "));
                    }
                }
            }
        }
    }
}

/// The discriminator's property, and the values that a branch allows it, where it lists them.
fn kinds<'m>(
    model: &'m Model<'_>,
    discriminator: NodeId,
    branch: NodeId,
) -> Option<(&'m str, Vec<&'m str>)> {
    let document = model.document;
    let name = document.get_str(discriminator, "propertyName")?;
    let property = model.get(document.get(branch, "properties")?, name)?;
    let listed = model.list(property, "enum");
    let texts: Vec<&str> = listed
        .iter()
        .filter_map(|it| document.as_str(*it))
        .collect();
    (!texts.is_empty()).then_some((name, texts))
}

pub(crate) static DISCRIMINATOR_WITHOUT_VARIANTS: Rule = Rule {
    name: "discriminator-without-variants",
    severity: Warning,
    summary: "A discriminator stands beside `oneOf` or `anyOf`, or on a schema that others extend.",
    why: "There is nothing to choose from otherwise.",
    bad: "components: {schemas: {A: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}}}\n",
    good: "components: {schemas: {A: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}, B: {allOf: [{$ref: '#/components/schemas/A'}]}}}\n",
    stage: Stage::Validate(discriminator_without_variants),
};

fn discriminator_without_variants(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let extended: HashSet<NodeId> = model
        .references
        .iter()
        .filter(|reference| {
            let list = document.parent(reference.node);
            list.and_then(|list| document.key_of(list)) == Some("allOf")
        })
        .filter_map(|reference| model.resolve(reference.node))
        .collect();
    for discriminator in model.of_kind(Kind::Discriminator) {
        let Some(schema) = document.parent(discriminator) else {
            continue;
        };
        let extended = extended.contains(&schema);
        let composed =
            !branches(model, schema).is_empty() || document.get(schema, "allOf").is_some();
        if !composed && !extended {
            out.report(
                document.key_location(discriminator),
                "there are no branches for this discriminator to tell apart",
            )
            .expected("`oneOf`, `anyOf`, or schemas that extend this one")
            .actual("none");
        }
    }
}

pub(crate) static AMBIGUOUS_VARIANTS: Rule = Rule {
    name: "ambiguous-variants",
    severity: Warning,
    summary: "A value that fits one branch of a `oneOf` does not fit another as well, and no branch of an `anyOf` stands there twice.",
    why: "Exactly one branch must match, so such a value is refused; a decoder takes the first one.",
    bad: "components: {schemas: {A: {oneOf: [{type: integer}, {type: number}]}}}\n",
    good: "components: {schemas: {A: {oneOf: [{type: object, required: [b], properties: {b: {type: string}}}, {type: object, required: [c], properties: {c: {type: string}}}]}}}\n",
    stage: Stage::Validate(ambiguous_variants),
};

fn ambiguous_variants(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for schema in model.of_kind(Kind::Schema) {
        if document.get(schema, "discriminator").is_some() {
            continue;
        }
        let listed = model.list(schema, "oneOf");
        // Objects overlap only where they require the same members.
        let mut alike: HashMap<Vec<&str>, Vec<NodeId>> = HashMap::new();
        'branches: for second in listed {
            let Some(other) = model.resolve(*second) else {
                continue;
            };
            let mut names: Vec<&str> = model
                .list(other, "required")
                .iter()
                .filter_map(|it| document.as_str(*it))
                .collect();
            names.sort_unstable();
            let earlier = alike.entry(names).or_default();
            earlier.push(*second);
            for first in &earlier[..earlier.len() - 1] {
                let Some(one) = model.resolve(*first) else {
                    continue;
                };
                if one == other || overlap(model, one, other, 0) {
                    let line = document.position(document.span(*first).start).line;
                    out.report(
                        document.location(*second),
                        "nothing tells this branch from an earlier one",
                    )
                    .expected("a type, an enumeration or a required property of its own")
                    .actual(format!(
                        "{}, like the branch on line {line}",
                        show(model.document, *second)
                    ))
                    .help("require a property that only one of them has, or add a discriminator");
                    continue 'branches;
                }
            }
        }
        // Branches of an `anyOf` may overlap; one that is there twice says nothing.
        for second in value::repeated(document, model.list(schema, "anyOf")) {
            out.report(document.location(second), "this branch stands here twice")
                .expected("each branch once")
                .actual(show(model.document, second))
                .help("remove it, or write the branch that was meant");
        }
    }
}

/// Whether some value fits both schemas for sure: keywords that this cannot judge count as a
/// difference.
fn overlap(model: &Model<'_>, one: NodeId, other: NodeId, depth: usize) -> bool {
    let document = model.document;
    if depth > 4 {
        return false;
    }
    if value::equal(document, one, other) {
        return true;
    }
    let judged = |node: NodeId| {
        ["allOf", "oneOf", "anyOf", "not", "pattern"]
            .iter()
            .all(|key| document.get(node, key).is_none())
    };
    let kind = |node: NodeId| document.get_str(node, "type");
    if !judged(one) || !judged(other) {
        return false;
    }
    let (first, second) = (kind(one), kind(other));
    let free = |node: NodeId| {
        [
            "enum",
            "format",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "multipleOf",
        ]
        .iter()
        .all(|key| document.get(node, key).is_none())
    };
    let numeric = |kind: Option<&str>| matches!(kind, Some("integer" | "number"));
    match (first, second) {
        (Some("object"), Some("object")) => objects_overlap(model, one, other),
        _ if first == second && first.is_some() || numeric(first) && numeric(second) => {
            if matches!(first, Some("array")) {
                let items = |node| model.get(node, "items");
                return matches!((items(one), items(other)), (Some(a), Some(b)) if a == b || overlap(model, a, b, depth + 1));
            }
            let share = |a: NodeId, b: NodeId| {
                model.list(a, "enum").iter().any(|x| {
                    model
                        .list(b, "enum")
                        .iter()
                        .any(|y| value::equal(document, *x, *y))
                })
            };
            free(one) || free(other) || share(one, other)
        }
        _ => false,
    }
}

fn objects_overlap(model: &Model<'_>, one: NodeId, other: NodeId) -> bool {
    let document = model.document;
    let required = |node: NodeId| {
        let mut names: Vec<_> = model
            .list(node, "required")
            .iter()
            .filter_map(|it| document.as_str(*it))
            .collect();
        names.sort_unstable();
        names
    };
    let property = |node: NodeId, name: &str| {
        document
            .get(node, "properties")
            .and_then(|p| document.get(p, name))
            .and_then(|p| model.resolve(p))
    };
    let names = |node: NodeId| super::schemas::properties(model, node);
    if required(one) != required(other) {
        return false;
    }
    let (first, second) = (names(one), names(other));
    let within = |inner: &[&str], outer: &[&str]| inner.iter().all(|name| outer.contains(name));
    if first.is_empty() != second.is_empty() && required(one).is_empty() {
        // One of them is any object, on purpose: a catch-all.
        return true;
    }
    (within(&first, &second) || within(&second, &first))
        && first
            .iter()
            .filter(|name| second.contains(name))
            .all(|name| match (property(one, name), property(other, name)) {
                (Some(a), Some(b)) => a == b || overlap_shallow(model, a, b),
                _ => true,
            })
}

/// As [`overlap`], for properties: what could not be judged there is a difference here, too.
fn overlap_shallow(model: &Model<'_>, one: NodeId, other: NodeId) -> bool {
    let document = model.document;
    let kind = |node: NodeId| document.get_str(node, "type");
    match (kind(one), kind(other)) {
        (Some("object"), Some("object")) | (Some("array"), Some("array")) => {
            value::equal(document, one, other)
        }
        _ => overlap(model, one, other, 4),
    }
}
