//! Bundles a document of several files into one.

use std::collections::{HashMap, HashSet};

use openapi_document::model::{Kind, Model, RefTarget};
use openapi_document::tree::{NodeId, Value, escape_step, is_remote};
use serde_json::{Map, Value as Json, json};

/// How deeply path items of other files are nested at most.
const MAX_PATH_ITEMS: usize = 16;

/// Writes a document of several files as one.
///
/// What references of other files name becomes a component. Its name is the key or the name of the
/// file, with a number if another component has that name. OpenAPI 3.0 has no components for path
/// items, so those are copied to the place of the reference. URLs are kept.
///
/// ```
/// use openapi_document::model::Model;
/// use openapi_document::tree::Sources;
///
/// let main = "
/// openapi: 3.0.3
/// info: {title: Pets, version: '1'}
/// paths: {}
/// components: {schemas: {Owner: {properties: {pet: {$ref: pet.yaml}}}}}
/// ";
/// let sources = Sources::read("main.yaml", main, &mut |_| Ok(b"type: object\n".to_vec()));
/// let document = openapi_document::open_sources(&sources)?;
///
/// let bundled = openapi_export::bundle(&Model::new(&document));
/// let schemas = &bundled["components"]["schemas"];
/// assert_eq!(schemas["Owner"]["properties"]["pet"]["$ref"], "#/components/schemas/pet");
/// assert_eq!(schemas["pet"]["type"], "object");
/// # Ok::<(), Box<openapi_document::tree::LoadError>>(())
/// ```
pub fn bundle(model: &Model<'_>) -> Json {
    let mut bundler = Bundler {
        model,
        names: HashMap::new(),
        taken: HashSet::new(),
        pending: Vec::new(),
    };
    for section in SECTIONS {
        for (name, _) in model.components(section) {
            bundler.taken.insert((section, name.to_owned()));
        }
    }
    let mut bundled = bundler.value(model.document.root(), 0);
    let mut next = 0;
    while let Some((section, name, node)) = bundler.pending.get(next).cloned() {
        next += 1;
        let value = bundler.value(node, 0);
        bundled["components"][section][name] = value;
    }
    bundled
}

/// The sections of `components`.
const SECTIONS: [&str; 9] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
];

struct Bundler<'m> {
    model: &'m Model<'m>,
    /// The sections and names of the nodes of other files that are components now.
    names: HashMap<NodeId, (&'static str, String)>,
    /// The names that components have.
    taken: HashSet<(&'static str, String)>,
    /// The components that are still to be written, in order.
    pending: Vec<(&'static str, String, NodeId)>,
}

impl Bundler<'_> {
    fn value(&mut self, node: NodeId, depth: usize) -> Json {
        let document = self.model.document;
        if let Some(reference) = self.model.reference(node) {
            let target = match reference.target {
                RefTarget::Node(target) => Some(target),
                _ => None,
            };
            return match (target, reference.expected) {
                (Some(_), Kind::PathItem) => self.path_item(node, depth),
                (Some(target), expected) => self.reference(node, target, expected),
                (None, _) => document.json(node),
            };
        }
        match document.value(node) {
            Value::Scalar(scalar) => scalar.json(),
            Value::Array(items) => items.iter().map(|item| self.value(*item, depth)).collect(),
            Value::Object(entries) => {
                let kind = self.model.kind(node);
                entries
                    .iter()
                    .map(|entry| {
                        let value = match (kind, entry.key.as_ref()) {
                            (Some(Kind::Discriminator), "mapping") => self.mapping(entry.value),
                            (Some(Kind::Example), "externalValue") => {
                                self.external_value(entry.value)
                            }
                            _ => self.value(entry.value, depth),
                        };
                        (entry.key.to_string(), value)
                    })
                    .collect::<Map<_, _>>()
                    .into()
            }
        }
    }

    /// Writes a reference, with the siblings that it has.
    fn reference(&mut self, node: NodeId, target: NodeId, expected: Kind) -> Json {
        let text = self.text(target, expected);
        let mut object = self.model.document.json(node);
        object["$ref"] = json!(text);
        object
    }

    /// The text of a reference to a node.
    fn text(&mut self, target: NodeId, expected: Kind) -> String {
        let document = self.model.document;
        let section = expected.section();
        match section {
            Some(section) if !document.is_in_main_file(target) => {
                let (section, name) = self.component(target, section);
                format!("#/components/{section}/{}", escape_step(&name))
            }
            _ => format!("#{}", document.pointer(target)),
        }
    }

    /// Makes a node of another file a component, and returns its section and name.
    fn component(&mut self, node: NodeId, section: &'static str) -> (&'static str, String) {
        if let Some(known) = self.names.get(&node) {
            return known.clone();
        }
        let document = self.model.document;
        let file = document.file_of(node);
        let file = file.rsplit(['/', '\\', ':']).next().unwrap_or(file);
        let stem = file.split('.').next().unwrap_or(file);
        let name: String = document
            .key_of(node)
            .unwrap_or(stem)
            .chars()
            .map(
                |it| match it.is_ascii_alphanumeric() || "._-".contains(it) {
                    true => it,
                    false => '_',
                },
            )
            .collect();
        let mut unique = name.clone();
        let mut number = 1;
        while !self.taken.insert((section, unique.clone())) {
            number += 1;
            unique = format!("{name}_{number}");
        }
        self.names.insert(node, (section, unique.clone()));
        self.pending.push((section, unique.clone(), node));
        (section, unique)
    }

    /// Copies a path item to the place of a reference to it. Siblings of the reference come first.
    fn path_item(&mut self, node: NodeId, depth: usize) -> Json {
        let document = self.model.document;
        let target = self.model.resolve(node);
        let mut object = Map::new();
        for entry in document.entries(node) {
            if entry.key != "$ref" {
                let value = self.value(entry.value, depth);
                object.insert(entry.key.to_string(), value);
            }
        }
        let target = target.filter(|target| *target != node && depth < MAX_PATH_ITEMS);
        if let Some(Json::Object(copied)) = target.map(|target| self.value(target, depth + 1)) {
            for (key, value) in copied {
                object.entry(key).or_insert(value);
            }
        }
        Json::Object(object)
    }

    /// Rewrites the mapping of a discriminator, whose values are references or names of components.
    fn mapping(&mut self, mapping: NodeId) -> Json {
        let document = self.model.document;
        let mut object = Map::new();
        for entry in document.entries(mapping) {
            let target = document
                .as_str(entry.value)
                .and_then(|text| self.model.referenced(entry.value, text));
            let value = match target {
                Some(target) => json!(self.text(target, Kind::Schema)),
                None => document.json(entry.value),
            };
            object.insert(entry.key.to_string(), value);
        }
        Json::Object(object)
    }

    /// Rewrites the path of an external value to be relative to the main file.
    fn external_value(&self, node: NodeId) -> Json {
        let document = self.model.document;
        let name = document
            .as_str(node)
            .filter(|text| !is_remote(text) && !document.is_in_main_file(node))
            .and_then(|text| document.file_name(node, text));
        match name {
            Some(name) => json!(relative(document.file(), &name)),
            None => document.json(node),
        }
    }
}

/// The path of a file relative to the folder of another one.
fn relative(from: &str, name: &str) -> String {
    if name.starts_with('/') {
        return name.to_owned();
    }
    let folder: Vec<&str> = from.split('/').filter(|step| *step != ".").collect();
    let folder = &folder[..folder.len().saturating_sub(1)];
    let steps: Vec<&str> = name.split('/').collect();
    let common = folder
        .iter()
        .zip(&steps)
        .take_while(|(one, other)| one == other)
        .count();
    let up = folder.len() - common;
    let mut path = vec![".."; up];
    path.extend(&steps[common..]);
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn paths_are_relative_to_the_main_file() {
        assert_eq!(relative("api/main.yaml", "api/a/b.json"), "a/b.json");
        assert_eq!(
            relative("api/main.yaml", "common/b.json"),
            "../common/b.json"
        );
        assert_eq!(relative("main.yaml", "b.json"), "b.json");
    }
}
