//! Reads an OpenAPI document into a [`Description`].

use openapi_document::model::{self, Kind, Model, essence};
use openapi_document::tree::NodeId;

use super::description::{Description, Example, Operation, Parameter, Place};
use super::payload::Payload;

/// The comment with which openapi.yaml marks what the vendor does not document.
const OURS: &str = "# Ours";

/// Reads all operations of a document, except those of callbacks.
pub fn read(model: &Model<'_>) -> Description {
    let reader = Reader { model };
    let operations = model.operations.iter().filter(|it| !it.in_callback);
    let common = model.components("parameters").into_iter();
    Description {
        operations: operations.map(|it| reader.operation(it)).collect(),
        common: common
            .filter_map(|(_, node)| reader.parameter(model.resolve(node)?))
            .collect(),
        ..Description::default()
    }
}

struct Reader<'a> {
    model: &'a Model<'a>,
}

impl Reader<'_> {
    fn place(&self, node: NodeId) -> Place {
        let document = self.model.document;
        let start = document.key_location(node).span.start;
        Place {
            file: document.file().to_owned(),
            line: document.position(start).line,
        }
    }

    /// Whether the comment above a node begins with [`OURS`].
    fn is_ours(&self, node: NodeId) -> bool {
        let line = self.place(node).line;
        let above: Vec<&str> = self.model.document.text().lines().take(line - 1).collect();
        let comment = above.iter().rev().map(|line| line.trim_start());
        comment
            .take_while(|line| line.starts_with('#'))
            .any(|line| line.starts_with(OURS))
    }

    fn operation(&self, operation: &model::Operation) -> Operation {
        let model = self.model;
        let body = model.get(operation.node, "requestBody");
        let mut parameters: Vec<Parameter> = model
            .parameters(operation)
            .into_iter()
            .filter_map(|it| self.parameter(it.node))
            .collect();
        let json = body.and_then(|body| self.json(body));
        if let Some(schema) = json.and_then(|json| model.get(json, "schema")) {
            self.properties(schema, &mut parameters);
        }
        let responses = model.responses(operation);
        let successes = responses
            .iter()
            .filter(|(status, ..)| status.starts_with('2'));
        Operation {
            method: operation.method.to_uppercase(),
            path: operation.path.clone(),
            place: self.place(operation.node),
            parameters,
            has_schemas: true,
            mentioned: Vec::new(),
            requests: json.map_or(Vec::new(), |json| self.examples(json)),
            responses: successes
                .filter_map(|(_, _, response)| self.json(*response))
                .flat_map(|json| self.examples(json))
                .collect(),
        }
    }

    fn json(&self, owner: NodeId) -> Option<NodeId> {
        let content = self.model.content(owner);
        let json = content
            .into_iter()
            .find(|(name, _)| essence(name) == "application/json");
        json.map(|(_, node)| node)
    }

    fn examples(&self, media_type: NodeId) -> Vec<Example> {
        let document = self.model.document;
        let mut nodes: Vec<(NodeId, NodeId)> = document
            .get(media_type, "example")
            .map(|node| (node, node))
            .into_iter()
            .collect();
        let examples = self.model.get(media_type, "examples");
        for entry in examples.map_or(&[][..], |node| document.entries(node)) {
            let resolved = self.model.resolve(entry.value);
            let value = resolved.and_then(|example| document.get(example, "value"));
            nodes.extend(value.map(|value| (entry.value, value)));
        }
        nodes
            .into_iter()
            .map(|(named, value)| Example {
                payload: Payload::Json(document.json(value)),
                place: self.place(value),
                is_ours: self.is_ours(named),
            })
            .collect()
    }

    fn parameter(&self, node: NodeId) -> Option<Parameter> {
        let document = self.model.document;
        let name = document.get_str(node, "name")?.to_owned();
        let required = document.is_true(node, "required");
        let mut parameter = self.described(name, node, self.model.get(node, "schema"));
        parameter.required = Some(required);
        Some(parameter)
    }

    /// Adds the properties of a body, including those of its subschemas.
    fn properties(&self, schema: NodeId, parameters: &mut Vec<Parameter>) {
        let document = self.model.document;
        let required: Vec<&str> = self
            .model
            .list(schema, "required")
            .iter()
            .filter_map(|name| document.as_str(*name))
            .collect();
        let properties = document.get(schema, "properties");
        for entry in properties.map_or(&[][..], |node| document.entries(node)) {
            let name = entry.key.to_string();
            let is_required = required.contains(&name.as_str());
            let mut property = self.described(name, entry.value, self.model.resolve(entry.value));
            property.required = Some(is_required);
            let is_known = parameters.iter().any(|it| it.name == property.name);
            parameters.extend((!is_known).then_some(property));
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            for subschema in self.model.list(schema, keyword) {
                if let Some(subschema) = self.model.resolve(*subschema) {
                    self.properties(subschema, parameters);
                }
            }
        }
    }

    fn described(&self, name: String, node: NodeId, schema: Option<NodeId>) -> Parameter {
        let document = self.model.document;
        let keyword = |keyword| {
            let value = document.get(schema?, keyword)?;
            Some(document.json(value).to_string())
        };
        let mut types = Vec::new();
        if let Some(schema) = schema {
            self.types(schema, &mut types);
        }
        Parameter {
            name,
            place: self.place(node),
            types,
            required: None,
            default: keyword("default"),
            minimum: keyword("minimum"),
            maximum: keyword("maximum"),
            is_ours: self.is_ours(node),
        }
    }

    fn types(&self, schema: NodeId, types: &mut Vec<String>) {
        if self.model.kind(schema) != Some(Kind::Schema) {
            return;
        }
        let name = self.model.document.get_str(schema, "type");
        types.extend(name.map(str::to_owned));
        for keyword in ["allOf", "anyOf", "oneOf"] {
            for subschema in self.model.list(schema, keyword) {
                if let Some(subschema) = self.model.resolve(*subschema) {
                    self.types(subschema, types);
                }
            }
        }
    }
}
