//! Finds examples, with the schemas that they belong to.

use super::Mismatch;
use super::validator::ExampleValidator;
use crate::finding::Finding;
use crate::finding::Rule;
use crate::rules::examples as rule;
use openapi_document::model::Direction;
use openapi_document::model::{Kind, Model, essence, operation_of};
use openapi_document::tree::{Document, Location, NodeId, load};

/// An example and its schema.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The schema.
    pub schema: NodeId,
    /// The value, or the name of the file that holds it.
    pub value: NodeId,
    /// Whether the value is in another file.
    pub external: bool,
    /// Which way it travels.
    pub direction: Direction,
    /// What it stands beside.
    pub owner: Kind,
    /// Whether it is the body of a JSON media type.
    pub json: bool,
}

/// Every example of a document.
pub fn collect(model: &Model<'_>) -> Vec<Example> {
    let document = model.document;
    let mut examples = Vec::new();
    for (node, kind) in &model.objects {
        let schema = match kind {
            Kind::MediaType | Kind::Parameter | Kind::Header => match document.get(*node, "schema")
            {
                Some(schema) => schema,
                None => continue,
            },
            Kind::Schema => *node,
            _ => continue,
        };
        let shared = Example {
            schema,
            value: *node,
            external: false,
            direction: direction(model, *node, *kind),
            owner: *kind,
            json: *kind == Kind::MediaType && is_json(document.key_of(*node).unwrap_or_default()),
        };
        if let Some(value) = document.get(*node, "example") {
            examples.push(Example { value, ..shared });
        }
        if *kind == Kind::Schema {
            continue;
        }
        let named = document
            .get(*node, "examples")
            .map(|it| document.entries(it))
            .unwrap_or_default();
        for example in named
            .iter()
            .filter_map(|member| model.resolve(member.value))
        {
            if let Some(value) = document.get(example, "value") {
                examples.push(Example { value, ..shared });
            } else if let Some(value) = document.get(example, "externalValue") {
                examples.push(Example {
                    value,
                    external: true,
                    ..shared
                });
            }
        }
    }
    examples
}

/// Whether a media type says that its text is JSON.
fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type).to_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

fn direction(model: &Model<'_>, node: NodeId, kind: Kind) -> Direction {
    if kind == Kind::Parameter {
        return Direction::Request;
    }
    if kind == Kind::Schema {
        return Direction::Either;
    }
    let owner = model
        .document
        .ancestors(node)
        .into_iter()
        .rev()
        .find_map(|above| match model.kind(above) {
            Some(Kind::RequestBody | Kind::Parameter) => Some(Direction::Request),
            Some(Kind::Response) => Some(Direction::Response),
            _ => None,
        });
    owner.unwrap_or(Direction::Either)
}

fn finding(document: &Document<'_>, defect: Mismatch) -> Finding {
    let mut finding = Finding::new(defect.rule, document, defect.place, defect.message);
    finding.expected = defect.expected;
    finding.actual = defect.actual;
    finding.help = defect.help;
    finding.schema = defect.schema;
    finding
}

impl Example {
    /// What parts the example from its schema.
    pub fn findings(&self, model: &Model<'_>) -> Vec<Finding> {
        let document = model.document;
        if self.external {
            return self.external_findings(model);
        }
        if let (Some(text), false) = (document.as_str(self.value), self.takes_text(model)) {
            if self.json {
                return self.text_findings(model, text);
            }
            if self.owner == Kind::MediaType {
                // XML, CSV and the like are written as text; their schema tells of the value in it.
                return Vec::new();
            }
        }
        let mut diff = ExampleValidator::new(model, document, self.direction);
        if matches!(self.owner, Kind::Parameter | Kind::Header) {
            diff = diff.serialized();
        }
        diff.run(self.schema, self.value)
            .into_iter()
            .map(|it| finding(document, it))
            .collect()
    }

    /// Whether the schema may be satisfied by a string, so that a string is not JSON in a string.
    pub fn takes_text(&self, model: &Model<'_>) -> bool {
        let Some(schema) = model.resolve(self.schema) else {
            return true;
        };
        let mut open = vec![schema];
        let mut left = 100;
        while let Some(schema) = open.pop() {
            left -= 1;
            let Some(schema) = model.resolve(schema).filter(|_| left > 0) else {
                continue;
            };
            match model.document.get_str(schema, "type") {
                Some("string") => return true,
                Some(_) => {}
                None => {
                    let before = open.len();
                    for key in ["allOf", "oneOf", "anyOf"] {
                        open.extend(model.list(schema, key));
                    }
                    let object = ["properties", "required", "items"]
                        .iter()
                        .any(|key| model.document.get(schema, key).is_some());
                    if open.len() == before && !object {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// A body that is written as JSON in a string; what is wrong in it is told at the string.
    fn text_findings(&self, model: &Model<'_>, text: &str) -> Vec<Finding> {
        let document = model.document;
        let place = document.location(self.value);
        let told =
            |rule: &'static Rule, message: String| Finding::new(rule, document, place, message);
        let looks_like_json =
            text.trim_start().starts_with(['{', '[', '"']) || text.trim().parse::<f64>().is_ok();
        if !looks_like_json {
            let defects =
                ExampleValidator::new(model, document, self.direction).run(self.schema, self.value);
            return defects
                .into_iter()
                .map(|it| finding(document, it))
                .collect();
        }
        let parsed = serde_json::from_str::<serde_json::Value>(text);
        let body = match parsed {
            Ok(_) => load(document.file(), text),
            Err(error) => {
                let mut it = told(&rule::UNREADABLE, format!("this text is not JSON: {error}"));
                it.expected("JSON")
                    .actual(openapi_document::value::show(document, self.value));
                return vec![it];
            }
        };
        let Ok(body) = body else { return Vec::new() };
        let defects =
            ExampleValidator::new(model, &body, self.direction).run(self.schema, body.root());
        defects
            .into_iter()
            .map(|defect| {
                let inner = body.pointer(defect.place.node);
                let mut it = told(
                    defect.rule,
                    format!("at `{inner}` of this JSON text: {}", defect.message),
                );
                it.expected = defect.expected;
                it.actual = defect.actual;
                it.help = defect.help;
                it.schema = defect.schema;
                it.pointer.push_str(&inner);
                it
            })
            .collect()
    }

    /// An example in another file, which is read where it is local.
    fn external_findings(&self, model: &Model<'_>) -> Vec<Finding> {
        let document = model.document;
        let place: Location = document.location(self.value);
        let Some(name) = document.as_str(self.value) else {
            return Vec::new();
        };
        if name.contains("://") {
            return Vec::new();
        }
        let beside = match document.read_external(name) {
            Ok(beside) => beside,
            Err(error) => {
                let mut it = Finding::new(
                    &rule::UNREADABLE,
                    document,
                    place,
                    format!("`{name}` cannot be read: {error}"),
                );
                it.expected("a file beside this document")
                    .actual(format!("`{name}`"));
                return vec![it];
            }
        };
        // Only JSON and YAML are values; an image or a CSV file is only known to be there.
        let kind = beside
            .path
            .extension()
            .and_then(|it| it.to_str())
            .unwrap_or_default()
            .to_lowercase();
        let Ok(text) = String::from_utf8(beside.bytes) else {
            return Vec::new();
        };
        if !self.json && !matches!(kind.as_str(), "json" | "yaml" | "yml") {
            return Vec::new();
        }
        let file = beside.path.to_string_lossy();
        match load(&file, &text) {
            Ok(body) => ExampleValidator::new(model, &body, self.direction)
                .run(self.schema, body.root())
                .into_iter()
                .map(|defect| {
                    let mut it = finding(&body, defect);
                    it.place = None;
                    it.operation = operation_of(model.document, self.value);
                    it
                })
                .collect(),
            Err(error) => vec![Finding::load_error(&rule::UNREADABLE, &file, *error)],
        }
    }
}
