//! Rules about references and the components that they refer to.

use std::collections::{HashMap, HashSet};

use crate::finding::{Basis, Findings, Rule, Stage};
use crate::rules::cycles::{Edge, back_edges};
use crate::rules::external_files;
use crate::suggest::closest_match;
use openapi_document::diagnostic::Severity::{Error, Warning};
use openapi_document::model::{Kind, Model, RefTarget};
use openapi_document::rule::Group;
use openapi_document::tree::{NodeId, is_remote};
use openapi_document::value::show;

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
    summary: "Reports references that do not resolve.",
    why: "Tools reject a document with an unresolved reference.",
    basis: Basis::openapi(
        "Reference Object",
        "The Reference Object is defined by JSON Reference and follows the same structure, behavior and rules.",
    ),
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
            // The rules of external files report a place that another file does not have.
            RefTarget::Missing(..) if !text.starts_with('#') => {}
            RefTarget::Missing(node, step) => {
                let similar =
                    closest_match(step, document.entries(*node).iter().map(|m| m.key.as_ref()));
                let finding = out.report(document.location(at), format!("cannot resolve `{text}`"));
                finding.actual(format!("`{step}`"));
                match similar {
                    Some(similar) => finding
                        .expected(format!("`{similar}`"))
                        .help(format!("write `{similar}`")),
                    None => finding
                        .expected(format!("{} in this document", reference.expected.phrase())),
                };
            }
            RefTarget::Malformed(why) => {
                out.report(
                    document.location(at),
                    format!("`{text}` is not a valid reference: {why}"),
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
    summary: "Reports references to the wrong kind of object.",
    why: "Tools reject the document, because a response, for example, cannot be used as a schema.",
    basis: Basis::openapi(
        "Reference Object",
        "A simple object to allow referencing other components in the specification, internally and externally.",
    ),
    bad: "components:\n  schemas: {A: {$ref: '#/components/responses/R'}}\n  responses: {R: {description: R.}}\n",
    good: "components:\n  schemas: {A: {$ref: '#/components/schemas/B/properties/c'}, B: {type: object, properties: {c: {type: string}}}}\n",
    stage: Stage::Validate(ref_type_mismatch),
};

fn ref_type_mismatch(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    for reference in &model.references {
        let (RefTarget::Node(_), Some(target)) = (&reference.target, model.resolve(reference.node))
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
        let found = found.map_or_else(|| "another object".to_owned(), Kind::phrase);
        out.report(
            document.location(at),
            format!(
                "`{}` refers to {found}, not to {}",
                document.as_str(at).unwrap_or_default(),
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
    summary: "Reports references and compositions that lead back to themselves without a property or array in between.",
    why: "The schema has no definition, so tools reject it or never terminate.",
    basis: Basis::other(
        "JSON Schema Wright-00, 7",
        "A schema MUST NOT be run into an infinite loop against a schema.",
    ),
    bad: "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}\n",
    good: "components: {schemas: {Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}}}\n",
    stage: Stage::Validate(ref_cycle),
};

fn ref_cycle(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    // A reference that closes a cycle is reported itself, a composition at the schema.
    let edges = |node: NodeId| -> Vec<Edge> {
        let reported = document.get(node, "$ref").unwrap_or(node);
        let next = match model.reference(node) {
            Some(reference) => match reference.target {
                RefTarget::Node(target) => vec![target],
                _ => Vec::new(),
            },
            None => ["allOf", "oneOf", "anyOf"]
                .iter()
                .flat_map(|key| model.list(node, key).iter().copied())
                .collect(),
        };
        next.into_iter().map(|next| (reported, next)).collect()
    };
    let starts = model.references.iter().map(|reference| reference.node);
    for node in back_edges(starts, edges) {
        out.report(
            document.location(node),
            "reference cycle without a property or array in between",
        )
        .expected("a property or an array in between")
        .actual(show(document, node))
        .help("define the schema instead of referring back to it");
    }
}

pub(crate) static UNUSED_COMPONENT: Rule = Rule {
    name: "unused-component",
    severity: Warning,
    summary: "Reports components that no operation uses, directly or through other components.",
    why: "Code generators write code that nothing uses.",
    basis: Basis::openapi(
        "Components Object",
        "All objects defined within the components object will have no effect on the API unless they are explicitly referenced from properties outside the components object.",
    ),
    bad: "paths: {/a: {delete: {operationId: a, responses: {'204': {description: Done.}}}}}\ncomponents: {schemas: {A: {type: string}}}\n",
    good: "paths: {/a: {delete: {operationId: a, responses: {'204': {$ref: '#/components/responses/Done'}}}}}\ncomponents: {responses: {Done: {description: Done.}}}\n",
    stage: Stage::Validate(unused_component),
};

fn unused_component(model: &Model<'_>, out: &mut Findings<'_>) {
    let document = model.document;
    let Some(components) = document.get(document.root(), "components") else {
        return;
    };
    // A library of components has no operations that could use them, and other files may use those
    // of a document that consists of several.
    if model.operations.is_empty() || refers_to_files(model) {
        return;
    }
    let component_of = |node: NodeId| {
        let ancestors = document.ancestors(node);
        (ancestors.len() > 3 && ancestors[1] == components).then(|| ancestors[3])
    };
    // The components that each component uses, or that the rest of the document (`None`) uses.
    let mut uses: HashMap<Option<NodeId>, HashSet<NodeId>> = HashMap::new();
    let mut subtypes: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    let discriminating = discriminating_schemas(model);
    for reference in &model.references {
        let RefTarget::Node(target) = reference.target else {
            continue;
        };
        let Some(used) = component_of(target) else {
            continue;
        };
        let from = component_of(reference.node);
        uses.entry(from).or_default().insert(used);
        // A schema that extends one with a discriminator, directly or indirectly, is a variant of it.
        let list = document.parent(reference.node);
        let is_extension = list.and_then(|list| document.key_of(list)) == Some("allOf");
        if let (true, Some(subtype)) = (is_extension && discriminating.contains(&target), from) {
            subtypes.entry(used).or_default().push(subtype);
        }
    }
    for (from, used) in references_in_extensions(model) {
        if let Some(used) = component_of(used) {
            uses.entry(component_of(from)).or_default().insert(used);
        }
    }
    for reference in &model.misplaced_references {
        let text = document.as_str(*reference).unwrap_or_default();
        let target = text.strip_prefix('#').map(|it| document.at_pointer(it));
        if let Some(used) = target.and_then(|it| component_of(it.ok()?)) {
            uses.entry(component_of(*reference))
                .or_default()
                .insert(used);
        }
    }
    for discriminator in model.of_kind(Kind::Discriminator) {
        let from = component_of(discriminator);
        let targets = model.mapping(discriminator).into_iter();
        for target in targets.filter_map(|(_, target)| target) {
            uses.entry(from).or_default().insert(target);
        }
    }
    for requirement in model.of_kind(Kind::SecurityRequirement) {
        for member in document.entries(requirement) {
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
    let misspelled = misspelled_names(model);
    for section in document
        .entries(components)
        .iter()
        .filter(|section| !section.key.starts_with("x-"))
    {
        for member in document.entries(section.value) {
            let is_meant = || {
                let meant = misspelled.iter().filter(|(of, _)| *of == section.key);
                let mut meant = meant.map(|(_, name)| *name);
                meant.any(|name| {
                    name == member.key || closest_match(name, [member.key.as_ref()]).is_some()
                })
            };
            if !used.contains(&member.value) && !is_meant() {
                out.report(
                    document.key_location(member.value),
                    format!("no operation uses component `{}`", member.key),
                )
                .expected("a reference to it")
                .actual("none")
                .help("refer to it, or remove it");
            }
        }
    }
}

/// Returns the references in extensions, such as `x-webhooks`: the `$ref` and its target.
fn references_in_extensions(model: &Model<'_>) -> Vec<(NodeId, NodeId)> {
    let document = model.document;
    let entries = model
        .objects
        .iter()
        .flat_map(|(it, _)| document.entries(*it));
    let extensions = entries.filter(|entry| entry.key.starts_with("x-"));
    let mut open: Vec<NodeId> = extensions.map(|entry| entry.value).collect();
    let mut found = Vec::new();
    while let Some(node) = open.pop() {
        if let Some(at) = document.get(node, "$ref")
            && let Some(pointer) = document.as_str(at).and_then(|it| it.strip_prefix('#'))
            && let Ok(target) = document.at_pointer(pointer)
        {
            found.push((at, target));
        }
        open.extend(document.items(node));
        open.extend(document.entries(node).iter().map(|entry| entry.value));
    }
    found
}

/// Returns the schemas that have a discriminator, themselves or by a schema that they extend.
fn discriminating_schemas(model: &Model<'_>) -> HashSet<NodeId> {
    let mut extended_by: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    for schema in model.of_kind(Kind::Schema) {
        for part in model.list(schema, "allOf") {
            if let Some(part) = model.resolve(*part) {
                extended_by.entry(part).or_default().push(schema);
            }
        }
    }
    let has_discriminator = |it: &NodeId| model.document.get(*it, "discriminator").is_some();
    let mut open: Vec<NodeId> = model
        .of_kind(Kind::Schema)
        .filter(has_discriminator)
        .collect();
    let mut found = HashSet::new();
    while let Some(schema) = open.pop() {
        if found.insert(schema) {
            open.extend(extended_by.get(&schema).into_iter().flatten());
        }
    }
    found
}

/// Returns whether the document consists of several files.
fn refers_to_files(model: &Model<'_>) -> bool {
    let document = model.document;
    let misplaced = model.misplaced_references.iter();
    let misplaced = misplaced.filter_map(|at| document.as_str(*at));
    external_files::external_refs(model)
        .map(|(_, text, _)| text)
        .chain(misplaced)
        .any(|text| !text.starts_with('#') && !is_remote(text))
}

/// Returns the names of components that references and security requirements name but that do not
/// exist, each with the section. The component that is meant only seems unused.
fn misspelled_names<'m>(model: &'m Model<'_>) -> Vec<(&'static str, &'m str)> {
    let document = model.document;
    let mut names = Vec::new();
    for reference in &model.references {
        if let (RefTarget::Missing(..) | RefTarget::Malformed(_), Some(section), Some(text)) = (
            &reference.target,
            reference.expected.section(),
            document.get_str(reference.node, "$ref"),
        ) {
            names.push((section, text.rsplit('/').next().unwrap_or(text)));
        }
    }
    let schemes = model.component_section("securitySchemes");
    for requirement in model.of_kind(Kind::SecurityRequirement) {
        for entry in document.entries(requirement) {
            if schemes.is_none_or(|schemes| document.get(schemes, &entry.key).is_none()) {
                names.push(("securitySchemes", entry.key.as_ref()));
            }
        }
    }
    for discriminator in model.of_kind(Kind::Discriminator) {
        let targets = model.mapping(discriminator).into_iter();
        for (at, _) in targets.filter(|(_, target)| target.is_none()) {
            let text = document.as_str(at).unwrap_or_default();
            names.push(("schemas", text.rsplit('/').next().unwrap_or(text)));
        }
    }
    names
}
