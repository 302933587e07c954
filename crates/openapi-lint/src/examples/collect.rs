//! Finds examples and the schemas that they belong to.

use openapi_document::model::{Direction, Kind, Model, Version, essence};
use openapi_document::tree::NodeId;

/// An example and its schema.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The schema, or a reference to it.
    pub schema: NodeId,
    /// The value, or the `externalValue` that names its file.
    pub value: NodeId,
    /// Whether the value is in another file.
    pub external: bool,
    /// Whether the value is sent in requests or in responses.
    pub direction: Direction,
    /// The kind of object that the example belongs to: a schema, a media type, a parameter or a
    /// header.
    pub owner: Kind,
    /// Whether the value is the body of a JSON media type.
    pub json: bool,
}

/// Returns every example of a document.
pub fn collect(model: &Model<'_>) -> Vec<Example> {
    let document = model.document;
    let mut examples = Vec::new();
    for (node, kind) in &model.objects {
        let schema = match kind {
            Kind::MediaType | Kind::Parameter | Kind::Header => document.get(*node, "schema"),
            Kind::Schema => Some(*node),
            _ => None,
        };
        let Some(schema) = schema else { continue };
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
            if model.version == Version::V3_1 {
                let values = model.list(*node, "examples").iter();
                examples.extend(values.map(|value| Example {
                    value: *value,
                    ..shared
                }));
            }
            continue;
        }
        let named = document
            .get(*node, "examples")
            .map(|it| document.entries(it))
            .unwrap_or_default();
        for example in named.iter().filter_map(|it| model.resolve(it.value)) {
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

/// Returns whether a media type is JSON.
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
    let ancestors = model.document.ancestors(node);
    // The server sends the request of a webhook.
    let mut above = ancestors.iter().map(|it| model.kind(*it));
    let (sent, received) = match above.any(|it| it == Some(Kind::Webhooks)) {
        true => (Direction::Response, Direction::Request),
        false => (Direction::Request, Direction::Response),
    };
    let owner = ancestors
        .into_iter()
        .rev()
        .find_map(|above| match model.kind(above) {
            Some(Kind::RequestBody | Kind::Parameter) => Some(sent),
            Some(Kind::Response) => Some(received),
            _ => None,
        });
    owner.unwrap_or(Direction::Either)
}
