//! `openapi.yaml` agrees with the API's documentation in `tests/reference/`, and the
//! generated operations agree with `openapi.yaml`.

mod support;

use pipedream_client::operations;
use serde_json::Value;

use support::document::{document, operation_object, operation_objects, parameters, success};
use support::names::assert_same_names;

#[test]
fn operations_are_those_of_the_documentation() {
    let documented = include_str!("reference/operations.txt").lines();
    let described = operation_objects().map(|(path, method, operation)| {
        let id = operation["operationId"].as_str().unwrap();
        format!("{id} {} {path}", method.to_uppercase())
    });
    let generated = operations::ALL
        .iter()
        .map(|one| format!("{} {} {}", one.id(), one.method(), one.path()));
    assert_same_names(
        "operations in tests/reference/operations.txt",
        documented.clone(),
        described,
    );
    assert_same_names(
        "operations in src/generated/ (`cargo xtask regenerate` updates it)",
        generated,
        documented,
    );
}

#[test]
fn each_operation_links_to_its_documentation() {
    for operation in operations::ALL {
        let url = &operation_object(operation.id())["externalDocs"]["url"];
        assert_eq!(operation.documentation(), url, "{operation}");
        assert!(
            operation.documentation().contains("/rest-api/"),
            "{operation}"
        );
    }
}

#[test]
fn operations_that_require_an_api_key_are_the_documented_ones() {
    // The documentation's section on authentication names them.
    let creates = [
        "createComponent",
        "createSource",
        "createWorkflow",
        "updateWorkflow",
    ];
    let documented = operations::ALL
        .iter()
        .filter(|one| creates.contains(&one.id()) || one.path().starts_with("/users"));
    let requiring = operations::ALL.iter().filter(|one| one.requires_api_key());
    assert_same_names(
        "operations that require an API key",
        documented.map(|one| one.id()),
        requiring.map(|one| one.id()),
    );
}

/// Collects every example in a part of the document.
fn examples(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(object) => {
            for (name, property) in object {
                match name.as_str() {
                    "example" => found.push(property.clone()),
                    "examples" => {
                        for example in property.as_object().into_iter().flatten() {
                            found.push(example.1["value"].clone());
                        }
                    }
                    _ => examples(property, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| examples(item, found)),
        _ => {}
    }
}

/// The payloads in `tests/reference/examples/` by file name.
fn payloads() -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/examples");
    let files = std::fs::read_dir(folder).unwrap();
    files
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).unwrap();
            (name, serde_json::from_str(&text).unwrap())
        })
        .collect()
}

#[test]
fn each_documented_payload_is_an_unchanged_example() {
    for (name, payload) in payloads() {
        let place = match name.split('.').next().unwrap() {
            // The documentation shows these two outside the sections of operations.
            "pagination" => &operation_object("listMySources")["responses"],
            "deleteSubscription" => &document()["components"]["schemas"]["SubscriptionList"],
            id if name.ends_with(".request.json") => &operation_object(id)["requestBody"],
            id => &operation_object(id)["responses"],
        };
        let mut found = Vec::new();
        examples(place, &mut found);
        assert!(
            found.contains(&payload),
            "tests/reference/examples/{name} is not an example of its operation in openapi.yaml"
        );
    }
}

#[test]
fn each_response_example_is_a_documented_payload() {
    let payloads = payloads();
    let undocumented = operation_objects().flat_map(|(_, _, operation)| {
        let examples = success(operation).examples.into_iter().flatten();
        examples
            .filter(|(_, example)| {
                !payloads
                    .iter()
                    .any(|(_, payload)| *payload == example["value"])
            })
            .map(|(name, _)| format!("{} {name}", operation["operationId"].as_str().unwrap()))
    });
    // The documentation shows no payload of this operation.
    assert_same_names(
        "response examples without a payload in tests/reference/examples/",
        undocumented,
        ["listSourceEvents events"],
    );
}

#[test]
fn each_documented_request_value_is_an_example() {
    let requests: Vec<Value> =
        serde_json::from_str(include_str!("reference/requests.json")).unwrap();
    for request in &requests {
        let id = request["operation"].as_str().unwrap();
        let operation = operation_object(id);
        for (name, value) in request["query"].as_object().unwrap() {
            let parameter = parameters(operation)
                .find(|parameter| &parameter["name"] == name)
                .unwrap_or_else(|| panic!("{id} has no parameter {name}"));
            let mut found = Vec::new();
            examples(parameter, &mut found);
            let shown = found.iter().any(|example| match example {
                Value::String(text) => value == text,
                other => value == &other.to_string(),
            });
            assert!(shown, "{id} has no example {name}={value}");
        }
        if request["body"].is_object() {
            let mut found = Vec::new();
            examples(&operation["requestBody"], &mut found);
            assert!(
                found.contains(&request["body"]),
                "{id} has no example of the documented body"
            );
        }
    }
}
