//! Reads each node as what its place makes it.

use std::collections::{HashMap, HashSet};

use crate::tree::{Document, NodeId, Value};

use super::Model;
use super::kind::{Kind, METHODS};
use super::operation::Operation;
use super::reference::{RefTarget, Reference, target};
use super::spec::{FieldType, field_type};

static PATH_ITEM: FieldType = FieldType::Object(Kind::PathItem);
static RESPONSE: FieldType = FieldType::Referable(Kind::Response);
static SCHEMA: FieldType = FieldType::Referable(Kind::Schema);
static DOCUMENT: FieldType = FieldType::Object(Kind::OpenApi);

/// The shape of any object, for what only a reference leads to.
fn type_of_kind(kind: Kind) -> &'static FieldType {
    use FieldType::Referable;
    match kind {
        Kind::Schema => &SCHEMA,
        Kind::Response => &RESPONSE,
        Kind::Parameter => &Referable(Kind::Parameter),
        Kind::Example => &Referable(Kind::Example),
        Kind::RequestBody => &Referable(Kind::RequestBody),
        Kind::Header => &Referable(Kind::Header),
        Kind::SecurityScheme => &Referable(Kind::SecurityScheme),
        Kind::Link => &Referable(Kind::Link),
        Kind::Callback => &Referable(Kind::Callback),
        _ => &PATH_ITEM,
    }
}

pub(super) fn build<'a>(document: &'a Document<'a>) -> Model<'a> {
    let mut walk = Walk {
        document,
        model: Model {
            document,
            objects: Vec::new(),
            values: Vec::new(),
            references: Vec::new(),
            operations: Vec::new(),
            kinds: HashMap::with_capacity(document.len() / 8),
            reference_at: HashMap::new(),
            resolved: Vec::new(),
        },
        open: vec![(document.root(), &DOCUMENT)],
        maps: HashSet::new(),
    };
    walk.run();
    let mut visited = 0;
    // What a reference leads to is read as what the reference asks for, unless its own place says.
    while visited < walk.model.references.len() {
        let reference = &walk.model.references[visited];
        if let RefTarget::Node(target) = reference.target
            && !walk.model.kinds.contains_key(&target)
            && !walk.model.reference_at.contains_key(&target)
            && !walk.maps.contains(&target)
        {
            walk.open.push((target, type_of_kind(reference.expected)));
            walk.run();
        }
        visited += 1;
    }
    let mut model = walk.model;
    model.operations = operations(&model);
    model.resolved = resolved(&model);
    model
}

struct Walk<'a> {
    document: &'a Document<'a>,
    model: Model<'a>,
    /// What is still to be read, the next one last.
    open: Vec<(NodeId, &'static FieldType)>,
    /// Maps of names to objects, such as `properties`, which are no objects themselves.
    maps: HashSet<NodeId>,
}

impl Walk<'_> {
    fn run(&mut self) {
        while let Some((node, shape)) = self.open.pop() {
            let from = self.open.len();
            self.read(node, shape);
            self.open[from..].reverse();
        }
    }

    fn read(&mut self, node: NodeId, shape: &'static FieldType) {
        self.model.values.push((node, shape));
        let document = self.document;
        match shape {
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
                self.open.extend(items.map(|node| (*node, *item)));
            }
            FieldType::Map(value) => {
                // The names of a map are the author's: `x-rate-limit` is a header like any other.
                self.maps.insert(node);
                let entries = document.entries(node).iter();
                self.open.extend(entries.map(|entry| (entry.value, *value)));
            }
            _ => {}
        }
    }

    fn referable(&mut self, node: NodeId, kind: Kind) {
        if self.document.get(node, "$ref").is_some() {
            self.refer(node, kind);
        } else {
            self.object(node, kind);
        }
    }

    fn refer(&mut self, node: NodeId, expected: Kind) {
        let text = self.document.get_str(node, "$ref");
        self.model
            .reference_at
            .insert(node, self.model.references.len());
        self.model.references.push(Reference {
            node,
            expected,
            target: target(self.document, text),
        });
    }

    fn object(&mut self, node: NodeId, kind: Kind) {
        if self.model.kinds.insert(node, kind).is_some() {
            return;
        }
        self.model.objects.push((node, kind));
        let Value::Object(entries) = self.document.value(node) else {
            return;
        };
        for entry in entries {
            if let Some(shape) = field_type(kind, &entry.key) {
                self.open.push((entry.value, shape));
            }
        }
    }
}

/// Where each reference ends; nowhere for one that leads nowhere, or in a circle.
fn resolved(model: &Model<'_>) -> Vec<Option<NodeId>> {
    let mut ends: Vec<Option<Option<NodeId>>> = vec![None; model.references.len()];
    let mut on_the_way = HashSet::new();
    for start in 0..ends.len() {
        let mut way = Vec::new();
        let mut here = start;
        let end = loop {
            if let Some(end) = ends[here] {
                break end;
            }
            if !on_the_way.insert(here) {
                break None;
            }
            way.push(here);
            let RefTarget::Node(target) = model.references[here].target else {
                break None;
            };
            match model.reference_at.get(&target) {
                Some(next) => here = *next,
                None => break Some(target),
            }
        };
        for index in way {
            on_the_way.remove(&index);
            ends[index] = Some(end);
        }
    }
    ends.into_iter().map(Option::flatten).collect()
}

fn operations(model: &Model<'_>) -> Vec<Operation> {
    let document = model.document;
    let mut operations = Vec::new();
    for (owner, kind) in &model.objects {
        if !matches!(kind, Kind::Paths | Kind::Callback) {
            continue;
        }
        for entry in document.entries(*owner) {
            if entry.key.starts_with("x-") {
                continue;
            }
            for method in METHODS {
                let Some(node) = document.get(entry.value, method) else {
                    continue;
                };
                if document.is_object(node) {
                    operations.push(Operation {
                        node,
                        path_item: entry.value,
                        path: entry.key.to_string(),
                        method,
                        in_callback: *kind == Kind::Callback,
                    });
                }
            }
        }
    }
    operations
}
