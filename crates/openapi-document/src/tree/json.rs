//! A part of a document as plain JSON, without positions.

use std::collections::HashSet;

use serde_json::{Map, Number, Value as Json};

use super::{Document, NodeId, Scalar, Value};

impl Document<'_> {
    /// Converts a node and all below it to JSON, in the order of the text.
    ///
    /// An integer of more than 64 bits becomes the nearest float; `.nan` and `.inf` become null.
    pub fn json(&self, node: NodeId) -> Json {
        self.json_without(node, &HashSet::new())
    }

    /// Converts a node to JSON as [`Self::json`] does, but omits the nodes in `omitted`.
    pub fn json_without(&self, node: NodeId, omitted: &HashSet<NodeId>) -> Json {
        match self.value(node) {
            Value::Scalar(scalar) => scalar.json(),
            Value::Array(items) => items
                .iter()
                .filter(|item| !omitted.contains(item))
                .map(|item| self.json_without(*item, omitted))
                .collect(),
            Value::Object(entries) => entries
                .iter()
                .filter(|entry| !omitted.contains(&entry.value))
                .map(|entry| {
                    let value = self.json_without(entry.value, omitted);
                    (entry.key.to_string(), value)
                })
                .collect::<Map<_, _>>()
                .into(),
        }
    }
}

impl Scalar<'_> {
    /// Converts the value to JSON, as [`Document::json`] does.
    pub fn json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Bool(value) => Json::Bool(*value),
            Self::Integer(value) => {
                let exact = i64::try_from(*value)
                    .map(Number::from)
                    .or_else(|_| u64::try_from(*value).map(Number::from));
                exact.map_or_else(|_| Json::from(*value as f64), Json::Number)
            }
            Self::Float(value) => Json::from(*value),
            Self::String(text) => Json::String(text.to_string()),
        }
    }
}
