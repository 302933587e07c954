//! A part of a document as plain JSON, without its places.

use std::collections::HashSet;

use serde_json::{Map, Number, Value as Json};

use super::{Document, NodeId, Scalar, Value};

impl Document<'_> {
    /// A node and all below it as JSON, in the order of the text.
    ///
    /// JSON as serde_json has it holds whole numbers of 64 bits; a longer one becomes the nearest
    /// float, and what is no number at all (`.nan`, `.inf`) becomes null.
    pub fn json(&self, node: NodeId) -> Json {
        self.json_without(node, &HashSet::new())
    }

    /// As [`Self::json`], without the entries and items that `left_out` names.
    pub fn json_without(&self, node: NodeId, left_out: &HashSet<NodeId>) -> Json {
        match self.value(node) {
            Value::Scalar(scalar) => scalar.json(),
            Value::Array(items) => items
                .iter()
                .filter(|item| !left_out.contains(item))
                .map(|item| self.json_without(*item, left_out))
                .collect(),
            Value::Object(entries) => entries
                .iter()
                .filter(|entry| !left_out.contains(&entry.value))
                .map(|entry| {
                    let value = self.json_without(entry.value, left_out);
                    (entry.key.to_string(), value)
                })
                .collect::<Map<_, _>>()
                .into(),
        }
    }
}

impl Scalar<'_> {
    /// The value as JSON.
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
