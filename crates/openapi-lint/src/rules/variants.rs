//! Rules about `oneOf`, `anyOf` and discriminators: whether a value identifies its variant.

use std::collections::{HashMap, HashSet};

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::overlap::overlap;
use crate::rules::{composed, schemas, suggest};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model};
use openapi_document::rule::Group;
use openapi_document::tree::{NodeId, is_remote};
use openapi_document::value::{self, show};

pub(crate) static GROUP: Group<Rule> = Group {
    title: "Variants and discriminators",
    rules: &[
        &UNDEFINED_DISCRIMINATOR_PROPERTY,
        &UNRESOLVED_DISCRIMINATOR_MAPPING,
        &CONTRADICTORY_DISCRIMINATOR_MAPPING,
        &DISCRIMINATOR_WITHOUT_VARIANTS,
        &INLINE_DISCRIMINATOR_VARIANT,
        &AMBIGUOUS_VARIANTS,
    ],
};

/// Returns the variants that a schema lists, which may be references.
fn variants(model: &Model<'_>, schema: NodeId) -> Vec<NodeId> {
    ["oneOf", "anyOf"]
        .iter()
        .flat_map(|key| model.list(schema, key).iter().copied())
        .collect()
}

/// Returns whether a schema or a part of its `allOf` requires a property.
fn requires(model: &Model<'_>, schema: NodeId, name: &str) -> bool {
    composed(model, schema, &["allOf"])
        .any(|schema| schemas::required(model, schema).contains(&name))
}

pub(crate) static UNDEFINED_DISCRIMINATOR_PROPERTY: Rule = Rule {
    name: "undefined-discriminator-property",
    severity: Error,
    summary: "Reports discriminator properties that a variant does not define or does not require.",
    why: "Without the property, decoders cannot select the variant.",
    basis: Basis::openapi(
        "Composition and Inheritance (Polymorphism)",
        "As such, the `discriminator` field MUST be a required field.",
    ),
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
        let mut owners = variants(model, schema);
        if owners.is_empty() {
            owners.push(schema);
        }
        owners.retain(|owner| model.resolve(*owner).is_some());
        let known = schemas::properties(model, schema);
        let schema_defines = document
            .get(schema, "properties")
            .is_some_and(|p| document.get(p, name).is_some());
        let defines =
            |owner: NodeId| schema_defines || schemas::properties(model, owner).contains(&name);
        let incomplete: Vec<(NodeId, bool)> = owners
            .iter()
            .filter_map(|owner| model.resolve(*owner))
            .map(|owner| (owner, defines(owner)))
            .filter(|(owner, defined)| {
                let required = requires(model, *owner, name) || requires(model, schema, name);
                !(*defined && required)
            })
            .collect();
        // If no variant defines it, the name is wrong, which is one defect.
        let none_defines = incomplete.iter().all(|(_, defined)| !defined);
        if owners.len() > 1 && incomplete.len() == owners.len() && none_defines {
            let finding = out.report(
                document.location(at),
                format!("no variant defines property `{name}`"),
            );
            finding
                .actual(format!("`{name}`"))
                .expected("a required property of every variant");
            suggest(finding, name, known.iter().copied());
            continue;
        }
        for (owner, defined) in incomplete {
            let owner = model.schema_name(owner);
            let verb = if defined { "require" } else { "define" };
            let finding = out.report(
                document.location(at),
                format!("`{owner}` does not {verb} property `{name}`"),
            );
            finding
                .actual(format!("`{name}`"))
                .expected(format!("a required property of `{owner}`"));
            if !defined {
                suggest(finding, name, known.iter().copied());
                if finding.help.is_some() {
                    break;
                }
            }
        }
    }
}

pub(crate) static UNRESOLVED_DISCRIMINATOR_MAPPING: Rule = Rule {
    name: "unresolved-discriminator-mapping",
    severity: Error,
    summary: "Reports discriminator mappings whose schema does not exist.",
    why: "Decoders cannot decode such a value.",
    basis: Basis::openapi(
        "Discriminator Object",
        "An object to hold mappings between payload values and schema names or references.",
    ),
    bad: "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/C'}}}, B: {type: object, required: [kind], properties: {kind: {type: string}}}}}\n",
    good: "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: B}}}, B: {type: object, required: [kind], properties: {kind: {type: string}}}}}\n",
    stage: Stage::Validate(unresolved_discriminator_mapping),
};

fn unresolved_discriminator_mapping(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let missing_files: Vec<NodeId> = model.unread().iter().map(|it| it.first).collect();
    for discriminator in model.of_kind(Kind::Discriminator) {
        for (at, target) in model.mapping(discriminator) {
            let text = document.as_str(at).unwrap_or_default();
            // A URL is not read, and a missing file is reported once.
            let is_known =
                || document.unread_reason(at, text).is_some() && !missing_files.contains(&at);
            if target.is_some() || is_remote(text) || is_known() {
                continue;
            }
            let names = model.components("schemas");
            let last = text.rsplit('/').next().unwrap_or(text);
            let finding = out.report(document.location(at), format!("cannot resolve `{text}`"));
            finding.actual(format!("`{text}`")).expected("a schema");
            if let Some(name) = closest_match(last, names.iter().map(|(name, _)| *name)) {
                finding.help(format!("write `#/components/schemas/{name}`"));
            }
        }
    }
}

pub(crate) static CONTRADICTORY_DISCRIMINATOR_MAPPING: Rule = Rule {
    name: "contradictory-discriminator-mapping",
    severity: Error,
    summary: "Reports discriminator mappings whose schema is not a variant, or whose value the variant does not allow.",
    why: "Decoders cannot decode such a value.",
    basis: Basis::openapi(
        "Discriminator Object",
        "In both the `oneOf` and `anyOf` use cases, all possible schemas MUST be listed explicitly.",
    ),
    bad: "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/C'}}}, B: {type: object, required: [kind], properties: {kind: {type: string}}}, C: {type: object}}}\n",
    good: "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {b: B}}}, B: {type: object, required: [kind], properties: {kind: {type: string}}}}}\n",
    stage: Stage::Validate(contradictory_discriminator_mapping),
};

fn contradictory_discriminator_mapping(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for discriminator in model.of_kind(Kind::Discriminator) {
        let Some(schema) = document.parent(discriminator) else {
            continue;
        };
        let variants: Vec<NodeId> = variants(model, schema)
            .into_iter()
            .filter_map(|it| model.resolve(it))
            .collect();
        for (at, target) in model.mapping(discriminator) {
            let Some(target) = target else { continue };
            let text = document.as_str(at).unwrap_or_default();
            let Some(target) = model.resolve(target) else {
                continue;
            };
            if !variants.is_empty() && !variants.contains(&target) {
                out.report(
                    document.location(at),
                    format!("`{text}` is not one of the variants"),
                )
                .actual(format!("`{text}`"))
                .expected("one of the variants");
            } else if let Some((name, allowed)) = discriminator_values(model, discriminator, target)
                .filter(|(_, allowed)| {
                    document
                        .key_of(at)
                        .is_some_and(|value| !allowed.contains(&value))
                })
            {
                let value = document.key_of(at).unwrap_or_default();
                out.report(
                    document.key_location(at),
                    format!("property `{name}` cannot be `{value}` in `{text}`"),
                )
                .actual(format!("`{value}`"))
                .expected(allowed.join(", "));
            }
        }
    }
}

/// Returns the discriminator's property and the values that a variant allows, if it lists them.
fn discriminator_values<'m>(
    model: &'m Model<'_>,
    discriminator: NodeId,
    variant: NodeId,
) -> Option<(&'m str, Vec<&'m str>)> {
    let document = model.document;
    let name = document.get_str(discriminator, "propertyName")?;
    let property = model.get(document.get(variant, "properties")?, name)?;
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
    summary: "Reports discriminators without `oneOf` or `anyOf`, on schemas that no other schema extends.",
    why: "There are no variants to select from, so the discriminator has no effect.",
    basis: Basis::openapi(
        "Discriminator Object",
        "The discriminator object is legal only when using one of the composite keywords `oneOf`, `anyOf`, `allOf`.",
    ),
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
            !variants(model, schema).is_empty() || document.get(schema, "allOf").is_some();
        if !composed && !extended {
            out.report(
                document.key_location(discriminator),
                "the discriminator has no variants to select from",
            )
            .expected("`oneOf`, `anyOf`, or schemas that extend this one")
            .actual("none");
        }
    }
}

pub(crate) static INLINE_DISCRIMINATOR_VARIANT: Rule = Rule {
    name: "inline-discriminator-variant",
    severity: Warning,
    summary: "Reports variants without a `$ref` in a schema with a discriminator.",
    why: "A discriminator names its variants by their schema names. An inline schema has none, so decoders ignore it.",
    basis: Basis::openapi(
        "Discriminator Object",
        "When using the discriminator, _inline_ schemas will not be considered.",
    ),
    bad: "components: {schemas: {A: {oneOf: [{type: object, required: [kind], properties: {kind: {type: string}}}], discriminator: {propertyName: kind}}}}\n",
    good: "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind}}, B: {type: object, required: [kind], properties: {kind: {type: string}}}}}\n",
    stage: Stage::Validate(inline_discriminator_variant),
};

fn inline_discriminator_variant(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for discriminator in model.of_kind(Kind::Discriminator) {
        let Some(schema) = document.parent(discriminator) else {
            continue;
        };
        for variant in variants(model, schema) {
            if !document.is_object(variant) || model.reference(variant).is_some() {
                continue;
            }
            out.report(
                document.location(variant),
                "the discriminator ignores this variant, which is not a reference",
            )
            .expected("a `$ref` to a component")
            .actual(show(document, variant))
            .help("move the schema to `components.schemas`");
        }
    }
}

pub(crate) static AMBIGUOUS_VARIANTS: Rule = Rule {
    name: "ambiguous-variants",
    severity: Warning,
    summary: "Reports `oneOf` variants that match the same value, and duplicate `anyOf` variants.",
    why: "Validators reject a value that matches two `oneOf` variants, and decoders take the first.",
    basis: Basis::other(
        "JSON Schema Validation Wright-00, 5.24",
        "An instance validates successfully against this keyword if it validates successfully against exactly one schema defined by this keyword's value.",
    ),
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
        // Objects overlap only if they require the same properties.
        let mut by_required: HashMap<Vec<&str>, Vec<NodeId>> = HashMap::new();
        'variants: for second in listed {
            let Some(other) = model.resolve(*second) else {
                continue;
            };
            let mut names = schemas::required(model, other);
            names.sort_unstable();
            let earlier = by_required.entry(names).or_default();
            earlier.push(*second);
            for first in &earlier[..earlier.len() - 1] {
                let Some(one) = model.resolve(*first) else {
                    continue;
                };
                if one == other || overlap(model, one, other) {
                    let line = document.position(document.span(*first).start).line;
                    out.report(
                        document.location(*second),
                        format!("a value can match this variant and the one on line {line}"),
                    )
                    .expected("a different type, enum or required property")
                    .actual(show(document, *second))
                    .help("require a property that only one of them has, or add a discriminator");
                    continue 'variants;
                }
            }
        }
        // Variants of an `anyOf` may overlap, but a duplicate is a mistake.
        for second in value::duplicates(document, model.list(schema, "anyOf")) {
            out.report(document.location(second), "duplicate variant")
                .expected("each variant once")
                .actual(show(document, second))
                .help("remove or correct one of them");
        }
    }
}
