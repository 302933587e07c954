//! Builds a model: finds the type of each node by its place in the document.

use std::collections::{HashMap, HashSet};

use crate::tree::{Document, NodeId, Value};

use super::Model;
use super::kind::{Kind, METHODS};
use super::operation::Operation;
use super::reference::{Anchors, RefTarget, Reference, ref_target};
use super::spec::{FieldType, field_type};
use super::version::Version;

/// The type of a reference's target that has no type by its place.
fn type_of_kind(kind: Kind) -> &'static FieldType {
    use FieldType::{Object, Referable};
    match kind {
        Kind::Schema => &Referable(Kind::Schema),
        Kind::Response => &Referable(Kind::Response),
        Kind::Parameter => &Referable(Kind::Parameter),
        Kind::Example => &Referable(Kind::Example),
        Kind::RequestBody => &Referable(Kind::RequestBody),
        Kind::Header => &Referable(Kind::Header),
        Kind::SecurityScheme => &Referable(Kind::SecurityScheme),
        Kind::Link => &Referable(Kind::Link),
        Kind::Callback => &Referable(Kind::Callback),
        _ => &Object(Kind::PathItem),
    }
}

pub(super) fn build<'a>(document: &'a Document<'a>) -> Model<'a> {
    let mut builder = Builder {
        document,
        model: Model {
            document,
            version: Version::of(document),
            objects: Vec::new(),
            values: Vec::new(),
            references: Vec::new(),
            misplaced_references: Vec::new(),
            operations: Vec::new(),
            kinds: HashMap::with_capacity(document.node_count() / 8),
            reference_at: HashMap::new(),
            resolved: Vec::new(),
        },
        pending: vec![(document.root(), &FieldType::Object(Kind::OpenApi))],
        maps: HashSet::new(),
        anchors: match Version::of(document) {
            Version::V3_0 => HashMap::new(),
            Version::V3_1 => document.objects_by_text("$anchor"),
        },
    };
    builder.run();
    builder.read_targets();
    let mut model = builder.model;
    model.resolved = resolve_references(&model);
    model.operations = operations(&model);
    model
}

struct Builder<'a> {
    document: &'a Document<'a>,
    model: Model<'a>,
    /// The nodes that are still to be read, the next one last.
    pending: Vec<(NodeId, &'static FieldType)>,
    /// Maps of names to objects, such as `properties`. They are not objects of the specification.
    maps: HashSet<NodeId>,
    anchors: Anchors<'a>,
}

impl Builder<'_> {
    fn run(&mut self) {
        while let Some((node, field_type)) = self.pending.pop() {
            let from = self.pending.len();
            self.read(node, field_type);
            self.pending[from..].reverse();
        }
    }

    /// Reads the targets of references and of discriminator mappings that have no type by their
    /// place, as what is expected there.
    fn read_targets(&mut self) {
        let (mut references, mut objects) = (0, 0);
        loop {
            if let Some(reference) = self.model.references.get(references) {
                references += 1;
                if let RefTarget::Node(target) = reference.target {
                    self.read_target(target, type_of_kind(reference.expected));
                }
            } else if let Some((node, kind)) = self.model.objects.get(objects).copied() {
                objects += 1;
                if kind == Kind::Discriminator {
                    for (_, target) in self.model.mapping(node) {
                        if let Some(target) = target {
                            self.read_target(target, type_of_kind(Kind::Schema));
                        }
                    }
                }
            } else {
                return;
            }
        }
    }

    fn read_target(&mut self, target: NodeId, field_type: &'static FieldType) {
        if !self.model.kinds.contains_key(&target)
            && !self.model.reference_at.contains_key(&target)
            && !self.maps.contains(&target)
        {
            self.pending.push((target, field_type));
            self.run();
        }
    }

    fn read(&mut self, node: NodeId, field_type: &'static FieldType) {
        let document = self.document;
        if let Some(misplaced) = self.misplaced_reference(node, field_type) {
            self.model.misplaced_references.push(misplaced);
            let describes = |key: &str| {
                matches!(key, "$ref" | "summary" | "description") || key.starts_with("x-")
            };
            if document.entries(node).iter().all(|it| describes(&it.key)) {
                return;
            }
        }
        self.model.values.push((node, field_type));
        match field_type {
            FieldType::Object(kind) if document.is_object(node) => {
                if *kind == Kind::PathItem && document.get(node, "$ref").is_some() {
                    self.refer(node, *kind);
                }
                self.object(node, *kind);
            }
            FieldType::Referable(kind) if document.is_object(node) => self.referable(node, *kind),
            FieldType::SchemaOrBoolean if document.is_object(node) => {
                self.referable(node, Kind::Schema);
            }
            FieldType::List(item) => {
                let items = document.items(node).iter();
                self.pending.extend(items.map(|node| (*node, *item)));
            }
            FieldType::Map(value) => {
                // The author chooses the keys of a map: the header `x-rate-limit` is not an extension.
                self.maps.insert(node);
                for entry in document.entries(node) {
                    if !self.is_misplaced(entry.value) {
                        self.pending.push((entry.value, *value));
                    }
                }
            }
            _ => {}
        }
    }

    /// Returns the `$ref` of an object that cannot be a reference.
    fn misplaced_reference(&self, node: NodeId, field_type: &FieldType) -> Option<NodeId> {
        let at = self.document.get(node, "$ref")?;
        self.document.as_str(at)?;
        let is_alone = self.document.entries(node).len() == 1;
        let is_allowed = match field_type {
            FieldType::Any
            | FieldType::Referable(_)
            | FieldType::SchemaOrBoolean
            | FieldType::Object(Kind::PathItem) => true,
            // The author chooses the keys of these maps.
            FieldType::Map(FieldType::Any | FieldType::Text) => !is_alone,
            _ => false,
        };
        (!is_allowed).then_some(at)
    }

    /// Returns whether a node is a `$ref` that was found to be misplaced.
    fn is_misplaced(&self, node: NodeId) -> bool {
        self.document.key_of(node) == Some("$ref")
            && self.model.misplaced_references.last() == Some(&node)
    }

    fn referable(&mut self, node: NodeId, kind: Kind) {
        if self.document.get(node, "$ref").is_none() {
            self.object(node, kind);
            return;
        }
        self.refer(node, kind);
        // In OpenAPI 3.1, the siblings of a schema's `$ref` apply. They are here until it is lowered.
        if kind == Kind::Schema && self.model.version == Version::V3_1 {
            self.fields(node, kind);
        }
    }

    fn refer(&mut self, node: NodeId, expected: Kind) {
        if self.model.reference_at.contains_key(&node) {
            return;
        }
        let text = self.document.get_str(node, "$ref");
        self.model
            .reference_at
            .insert(node, self.model.references.len());
        self.model.references.push(Reference {
            node,
            expected,
            target: ref_target(self.document, node, text, &self.anchors),
        });
    }

    fn object(&mut self, node: NodeId, kind: Kind) {
        if self.model.kinds.insert(node, kind).is_some() {
            return;
        }
        self.model.objects.push((node, kind));
        self.fields(node, kind);
    }

    /// Reads the values of the fields of an object next.
    fn fields(&mut self, node: NodeId, kind: Kind) {
        let Value::Object(entries) = self.document.value(node) else {
            return;
        };
        for entry in entries {
            if let Some(field_type) = field_type(self.model.version, kind, &entry.key)
                && !self.is_misplaced(entry.value)
            {
                self.pending.push((entry.value, field_type));
            }
        }
    }
}

/// The node at which each reference ends; `None` if it is missing, or the references form a cycle.
fn resolve_references(model: &Model<'_>) -> Vec<Option<NodeId>> {
    let mut ends: Vec<Option<Option<NodeId>>> = vec![None; model.references.len()];
    let mut on_path = HashSet::new();
    for start in 0..ends.len() {
        let mut path = Vec::new();
        let mut here = start;
        let end = loop {
            if let Some(end) = ends[here] {
                break end;
            }
            if !on_path.insert(here) {
                break None;
            }
            path.push(here);
            let RefTarget::Node(target) = model.references[here].target else {
                break None;
            };
            match model.reference_at.get(&target) {
                Some(next) => here = *next,
                None => break Some(target),
            }
        };
        for index in path {
            on_path.remove(&index);
            ends[index] = Some(end);
        }
    }
    ends.into_iter().map(Option::flatten).collect()
}

fn operations(model: &Model<'_>) -> Vec<Operation> {
    let document = model.document;
    let mut operations = Vec::new();
    for (owner, kind) in &model.objects {
        if !matches!(kind, Kind::Paths | Kind::Webhooks | Kind::Callback) {
            continue;
        }
        for entry in document.entries(*owner) {
            if entry.key.starts_with("x-") {
                continue;
            }
            // A path item may be elsewhere. Its own fields take precedence.
            let target = model.resolve(entry.value).unwrap_or(entry.value);
            for method in METHODS {
                let own = document.get(entry.value, method);
                let path_item = if own.is_some() { entry.value } else { target };
                let Some(node) = own.or_else(|| document.get(target, method)) else {
                    continue;
                };
                if model.kinds.get(&node) == Some(&Kind::Operation) {
                    operations.push(Operation {
                        node,
                        path_item,
                        path: entry.key.to_string(),
                        method,
                        in_callback: *kind != Kind::Paths,
                    });
                }
            }
        }
    }
    operations
}
