//! References, and the components they lead to.

use std::collections::{HashMap, HashSet};

use crate::finding::Findings;
use crate::finding::{Rule, Stage};
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model, Target};
use openapi_document::rule::Group;
use openapi_document::tree::NodeId;

pub(crate) static GROUP: Group<Rule> = Group {
    title: "References and components",
    rules: &[
        &UNRESOLVED_REF,
        &REF_TYPE_MISMATCH,
        &REF_CYCLE,
        &UNUSED_COMPONENT,
    ],
};

pub(crate) static UNRESOLVED_REF: Rule = Rule {
    name: "unresolved-ref",
    severity: Error,
    summary: "Every `$ref` leads to something in the document.",
    why: "What it stands for is unknown; tools refuse the document.",
    bad: "components: {schemas: {Order: {$ref: '#/components/schemas/Ordr'}}}\n",
    good: "components: {schemas: {Order: {$ref: '#/components/schemas/Item'}, Item: {example: {$ref: '#/nowhere'}}}}\n",
    stage: Stage::Validate(unresolved_ref),
};

fn unresolved_ref(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for reference in &model.references {
        let Some(at) = document.get(reference.node, "$ref") else {
            continue;
        };
        let text = document.as_str(at).unwrap_or_default();
        match &reference.target {
            Target::Missing(node, step) => {
                let near =
                    closest_match(step, document.members(*node).iter().map(|m| m.key.as_ref()));
                let finding = out.report(document.location(at), format!("`{text}` leads nowhere"));
                finding.actual(format!("`{step}`"));
                match near {
                    Some(near) => finding
                        .expected(format!("`{near}`"))
                        .help(format!("write `{near}`")),
                    None => finding
                        .expected(format!("{} in this document", reference.expected.phrase())),
                };
            }
            Target::Malformed(why) => {
                out.report(
                    document.location(at),
                    format!("`{text}` is no reference: {why}"),
                )
                .expected("`#/components/…`")
                .actual(format!("`{text}`"));
            }
            _ => {}
        }
    }
}

pub(crate) static REF_TYPE_MISMATCH: Rule = Rule {
    name: "ref-type-mismatch",
    severity: Error,
    summary: "A `$ref` leads to the kind of object that its place asks for.",
    why: "A response cannot stand for a schema.",
    bad: "components:\n  schemas: {A: {$ref: '#/components/responses/R'}}\n  responses: {R: {description: R.}}\n",
    good: "components:\n  schemas: {A: {$ref: '#/components/schemas/B/properties/c'}, B: {type: object, properties: {c: {type: string}}}}\n",
    stage: Stage::Validate(ref_type_mismatch),
};

fn ref_type_mismatch(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for reference in &model.references {
        let (Target::Node(_), Some(target)) = (&reference.target, model.resolve(reference.node))
        else {
            continue;
        };
        let found = model.kind(target);
        if found == Some(reference.expected) {
            continue;
        }
        let Some(at) = document.get(reference.node, "$ref") else {
            continue;
        };
        let found = found.map_or_else(|| "something else".to_owned(), Kind::phrase);
        out.report(
            document.location(at),
            format!(
                "this leads to {found}, not to {}",
                reference.expected.phrase()
            ),
        )
        .expected(reference.expected.phrase())
        .actual(found);
    }
}

pub(crate) static REF_CYCLE: Rule = Rule {
    name: "ref-cycle",
    severity: Error,
    summary: "No reference, and no `allOf`, leads back to itself without a property or item between.",
    why: "Such a schema has no end: nothing can be held against it.",
    bad: "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}\n",
    good: "components: {schemas: {Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}}}\n",
    stage: Stage::Validate(ref_cycle),
};

fn ref_cycle(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    // What a node is without a property or item between: what it refers to and what it combines.
    let next = |node: NodeId| -> Vec<NodeId> {
        match model.reference(node) {
            Some(reference) => match reference.target {
                Target::Node(target) => vec![target],
                _ => Vec::new(),
            },
            None => ["allOf", "oneOf", "anyOf"]
                .iter()
                .flat_map(|key| model.list(node, key).iter().copied())
                .collect(),
        }
    };
    // Depth-first with a stack of its own; grey nodes are on the current way.
    #[derive(PartialEq)]
    enum Colour {
        Grey,
        Black,
    }
    let mut colours: HashMap<NodeId, Colour> = HashMap::new();
    for start in model.references.iter().map(|reference| reference.node) {
        if colours.contains_key(&start) {
            continue;
        }
        let mut way = vec![(start, next(start), 0)];
        colours.insert(start, Colour::Grey);
        while let Some((node, children, at)) = way.last_mut() {
            let Some(child) = children.get(*at).copied() else {
                colours.insert(*node, Colour::Black);
                way.pop();
                continue;
            };
            *at += 1;
            let from = *node;
            match colours.get(&child) {
                None => {
                    colours.insert(child, Colour::Grey);
                    way.push((child, next(child), 0));
                }
                Some(Colour::Grey) => {
                    let shown = document.get(from, "$ref").unwrap_or(from);
                    out.report(document.location(shown), "this leads back to itself")
                        .expected("a property or an item in between")
                        .actual(openapi_document::value::show(model.document, shown))
                        .help("say what the schema is, before it refers to itself");
                }
                Some(Colour::Black) => {}
            }
        }
    }
}

pub(crate) static UNUSED_COMPONENT: Rule = Rule {
    name: "unused-component",
    severity: Warning,
    summary: "Every component is used by an operation, directly or through others.",
    why: "What nobody uses is never checked against reality, and code is generated for it.",
    bad: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\ncomponents: {schemas: {A: {type: string}}}\n",
    good: "paths: {/a: {delete: {operationId: a, responses: {'204': {$ref: '#/components/responses/Done'}}}}}\ncomponents: {responses: {Done: {description: Done.}}}\n",
    stage: Stage::Validate(unused_component),
};

fn unused_component(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let Some(components) = document.get(document.root(), "components") else {
        return;
    };
    // A document that is a library of components has no operation to use them.
    if model.operations.is_empty() {
        return;
    }
    let component_of = |node: NodeId| {
        let line = document.ancestors(node);
        (line.len() > 3 && line[1] == components).then(|| line[3])
    };
    // From which component, or from outside all of them, which component is used.
    let mut uses: HashMap<Option<NodeId>, HashSet<NodeId>> = HashMap::new();
    let mut subtypes: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    for reference in &model.references {
        let Target::Node(target) = reference.target else {
            continue;
        };
        let Some(used) = component_of(target) else {
            continue;
        };
        let from = component_of(reference.node);
        uses.entry(from).or_default().insert(used);
        // A schema that extends one with a discriminator is one of its values.
        let in_all_of = document
            .parent(reference.node)
            .and_then(|list| document.key_of(list))
            == Some("allOf");
        if let (true, Some(subtype)) = (
            in_all_of && document.get(target, "discriminator").is_some(),
            from,
        ) {
            subtypes.entry(used).or_default().push(subtype);
        }
    }
    for discriminator in model.of_kind(Kind::Discriminator) {
        let from = component_of(discriminator);
        for target in super::variants::mapping(model, discriminator)
            .into_iter()
            .filter_map(|(_, target)| target)
        {
            uses.entry(from).or_default().insert(target);
        }
    }
    for requirement in model.of_kind(Kind::SecurityRequirement) {
        for member in document.members(requirement) {
            if let Some(scheme) = model
                .component_section("securitySchemes")
                .and_then(|s| document.get(s, &member.key))
            {
                uses.entry(None).or_default().insert(scheme);
            }
        }
    }
    let mut used: HashSet<NodeId> = HashSet::new();
    let mut open: Vec<NodeId> = uses.get(&None).into_iter().flatten().copied().collect();
    while let Some(component) = open.pop() {
        if used.insert(component) {
            open.extend(uses.get(&Some(component)).into_iter().flatten());
            open.extend(subtypes.get(&component).into_iter().flatten());
        }
    }
    // Where a reference is broken, what it was meant to lead to only looks unused.
    let lost: HashSet<Kind> = model
        .references
        .iter()
        .filter(|reference| {
            let found = model.resolve(reference.node).and_then(|it| model.kind(it));
            found != Some(reference.expected)
        })
        .map(|reference| reference.expected)
        .collect();
    let undefined = model
        .of_kind(Kind::SecurityRequirement)
        .flat_map(|requirement| document.members(requirement))
        .any(|member| {
            model
                .component_section("securitySchemes")
                .is_none_or(|schemes| document.get(schemes, &member.key).is_none())
        });
    let guessed = |section: &str| match section {
        "securitySchemes" => undefined,
        // What is lost may use schemas, too.
        "schemas" => !lost.is_empty(),
        _ => lost.iter().any(|kind| kind.section() == Some(section)),
    };
    for section in document
        .members(components)
        .iter()
        .filter(|section| !section.key.starts_with("x-") && !guessed(&section.key))
    {
        for member in document.members(section.value) {
            if !used.contains(&member.value) {
                out.report(
                    document.key_location(member.value),
                    format!("no operation uses `{}`", member.key),
                )
                .expected("a reference to it")
                .actual("none")
                .help("refer to it, or remove it");
            }
        }
    }
}
