//! Reads each node as what its place makes it.

use std::collections::{HashMap, HashSet};

use crate::document::{Document, NodeId, Value};

use super::Model;
use super::kind::{Kind, METHODS};
use super::objects::{Shape, member_shape};
use super::operation::Operation;
use super::reference::{Reference, Target, target};

static PATH_ITEM: Shape = Shape::Object(Kind::PathItem);
static RESPONSE: Shape = Shape::Referable(Kind::Response);
static SCHEMA: Shape = Shape::Referable(Kind::Schema);
static DOCUMENT: Shape = Shape::Object(Kind::OpenApi);

/// The shape of any object, for what only a reference leads to.
fn shape_of(kind: Kind) -> &'static Shape {
    use Shape::Referable;
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

pub(super) fn walk<'a>(document: &'a Document<'a>) -> Model<'a> {
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
        },
        open: vec![(document.root(), &DOCUMENT)],
        maps: HashSet::new(),
    };
    walk.run();
    let mut followed = 0;
    // What a reference leads to is read as what the reference asks for, unless its own place says.
    while followed < walk.model.references.len() {
        let reference = &walk.model.references[followed];
        if let Target::Node(target) = reference.target
            && !walk.model.kinds.contains_key(&target)
            && !walk.model.reference_at.contains_key(&target)
            && !walk.maps.contains(&target)
        {
            walk.open.push((target, shape_of(reference.expected)));
            walk.run();
        }
        followed += 1;
    }
    let mut model = walk.model;
    model.operations = operations(&model);
    model
}

struct Walk<'a> {
    document: &'a Document<'a>,
    model: Model<'a>,
    /// What is still to be read, the next one last.
    open: Vec<(NodeId, &'static Shape)>,
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

    fn read(&mut self, node: NodeId, shape: &'static Shape) {
        self.model.values.push((node, shape));
        let document = self.document;
        match shape {
            Shape::Object(kind) if document.is_object(node) => {
                if *kind == Kind::PathItem && document.get(node, "$ref").is_some() {
                    self.refer(node, *kind);
                }
                self.object(node, *kind);
            }
            Shape::Referable(kind) if document.is_object(node) => self.referable(node, *kind),
            Shape::SchemaOrBoolean if document.is_object(node) => {
                self.referable(node, Kind::Schema);
            }
            Shape::List(item) => {
                let items = document.items(node).iter();
                self.open.extend(items.map(|node| (*node, *item)));
            }
            Shape::Map(value) => {
                // The names of a map are the author's: `x-rate-limit` is a header like any other.
                self.maps.insert(node);
                let members = document.members(node).iter();
                self.open
                    .extend(members.map(|member| (member.value, *value)));
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
        let Value::Object(members) = self.document.value(node) else {
            return;
        };
        for member in members {
            if let Some(shape) = member_shape(kind, &member.key) {
                self.open.push((member.value, shape));
            }
        }
    }
}

fn operations(model: &Model<'_>) -> Vec<Operation> {
    let document = model.document;
    let mut operations = Vec::new();
    for (owner, kind) in &model.objects {
        if !matches!(kind, Kind::Paths | Kind::Callback) {
            continue;
        }
        for member in document.members(*owner) {
            if member.key.starts_with("x-") {
                continue;
            }
            for method in METHODS {
                let Some(node) = document.get(member.value, method) else {
                    continue;
                };
                if document.is_object(node) {
                    operations.push(Operation {
                        node,
                        path_item: member.value,
                        path: member.key.to_string(),
                        method,
                        in_callback: *kind == Kind::Callback,
                    });
                }
            }
        }
    }
    operations
}
