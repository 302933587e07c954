//! `openapi.yaml`, as the tests read it.

use std::sync::LazyLock;

use pipedream_client::{Operation, operations};
use serde_json::{Map, Value, json};

/// The parsed document.
pub(crate) fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
        serde_saphyr::from_str(include_str!("../../openapi.yaml")).expect("openapi.yaml is YAML")
    });
    &DOCUMENT
}

/// The operation object with this ID.
pub(crate) fn operation_object(id: &str) -> &'static Value {
    operation_objects()
        .map(|(_, _, operation)| operation)
        .find(|operation| operation["operationId"] == id)
        .unwrap_or_else(|| panic!("the document has no operation {id}"))
}

/// Each operation object with its path and its method in lower case.
pub(crate) fn operation_objects()
-> impl Iterator<Item = (&'static str, &'static str, &'static Value)> {
    let paths = document()["paths"].as_object().unwrap();
    paths.iter().flat_map(|(path, item)| {
        let operations = item.as_object().unwrap().iter();
        operations.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
    })
}

/// The target of a `$ref`, or the value itself if it is not a reference.
pub(crate) fn resolve(value: &'static Value) -> &'static Value {
    match value["$ref"].as_str() {
        Some(reference) => document().pointer(&reference[1..]).unwrap(),
        None => value,
    }
}

/// The parameters of an operation object, references resolved.
pub(crate) fn parameters(
    operation: &'static Value,
) -> impl Iterator<Item = &'static Value> + use<> {
    let parameters = operation["parameters"].as_array();
    parameters.into_iter().flatten().map(resolve)
}

/// Whether the requests of an operation have the API key.
pub(crate) fn is_authenticated(operation: &Value) -> bool {
    operation.get("security") != Some(&json!([]))
}

/// A documented success: its status, its schema and its named examples.
pub(crate) struct Success {
    pub(crate) status: u16,
    pub(crate) schema: &'static Value,
    pub(crate) examples: Option<&'static Map<String, Value>>,
}

/// The documented success of an operation object.
pub(crate) fn success(operation: &'static Value) -> Success {
    let (status, response) = operation["responses"]
        .as_object()
        .into_iter()
        .flatten()
        .find(|(status, _)| status.starts_with('2'))
        .expect("each operation documents a success");
    let content = &response["content"]["application/json"];
    Success {
        status: status.parse().unwrap_or(200),
        schema: &content["schema"],
        examples: content["examples"].as_object(),
    }
}

/// The IDs of the client's operations that satisfy a condition.
pub(crate) fn operation_ids(
    condition: impl Fn(&Operation) -> bool,
) -> impl Iterator<Item = &'static str> {
    operations::ALL
        .into_iter()
        .filter(move |operation| condition(operation))
        .map(Operation::id)
}
