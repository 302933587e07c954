//! What is documented stands in the document, and what stands there is generated.

use std::collections::BTreeSet;

use pipedream_client::operations;
use serde_json::Value;

fn document() -> Value {
    serde_saphyr::from_str(include_str!("../openapi.yaml")).unwrap()
}

#[test]
fn the_operations_are_those_of_the_documentation() {
    let documented: BTreeSet<String> = include_str!("reference/operations.txt")
        .lines()
        .map(str::to_owned)
        .collect();
    let mut described = BTreeSet::new();
    for (path, item) in document()["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            described.insert(format!("{id} {} {path}", method.to_uppercase()));
        }
    }
    let generated: BTreeSet<String> = operations::ALL
        .iter()
        .map(|one| format!("{} {} {}", one.id(), one.method(), one.path()))
        .collect();
    println!(
        "{} operations documented, {} in the document, {} generated",
        documented.len(),
        described.len(),
        generated.len()
    );
    assert_eq!(documented.len(), 28);
    assert_eq!(described, documented);
    assert_eq!(generated, documented);
}

#[test]
fn each_operation_tells_where_it_is_documented() {
    let document = document();
    for operation in operations::ALL {
        let described =
            &document["paths"][operation.path()][operation.method().to_ascii_lowercase()];
        let url = &described["externalDocs"]["url"];
        assert_eq!(operation.documentation(), url, "{operation}");
        assert!(
            operation.documentation().contains("/rest-api/"),
            "{operation}"
        );
    }
}

/// Every value that stands anywhere in the document as an example.
fn examples(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(object) => {
            for (name, member) in object {
                match name.as_str() {
                    "example" => found.push(member.clone()),
                    "examples" => {
                        for example in member.as_object().into_iter().flatten() {
                            found.push(example.1["value"].clone());
                        }
                    }
                    _ => examples(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| examples(item, found)),
        _ => {}
    }
}

/// The operation of this ID.
fn operation<'a>(document: &'a Value, id: &str) -> &'a Value {
    document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|item| item.as_object().unwrap().values())
        .find(|operation| operation["operationId"] == id)
        .unwrap_or_else(|| panic!("there is no operation {id}"))
}

#[test]
fn every_documented_payload_stands_where_it_belongs_unchanged() {
    let document = document();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference/examples");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let payload: Value =
            serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let place = match name.split('.').next().unwrap() {
            // These two stand in sections that are no operation's.
            "pagination" => &operation(&document, "listMySources")["responses"],
            "deleteSubscription" => &document["components"]["schemas"]["SubscriptionList"],
            id if name.ends_with(".request.json") => &operation(&document, id)["requestBody"],
            id => &operation(&document, id)["responses"],
        };
        let mut found = Vec::new();
        examples(place, &mut found);
        assert!(found.contains(&payload), "{name} is not where it belongs");
        count += 1;
    }
    assert_eq!(count, 24, "23 responses and a request");
}

#[test]
fn every_documented_request_value_stands_there() {
    let document = document();
    let requests: Vec<Value> =
        serde_json::from_str(include_str!("reference/requests.json")).unwrap();
    for request in &requests {
        let id = request["operation"].as_str().unwrap();
        let operation = operation(&document, id);
        for (name, value) in request["query"].as_object().unwrap() {
            let parameter = operation["parameters"]
                .as_array()
                .unwrap()
                .iter()
                .map(|parameter| match parameter["$ref"].as_str() {
                    Some(reference) => document.pointer(&reference[1..]).unwrap(),
                    None => parameter,
                })
                .find(|parameter| &parameter["name"] == name)
                .unwrap_or_else(|| panic!("{id} has no parameter {name}"));
            let mut found = Vec::new();
            examples(parameter, &mut found);
            let shown = found.iter().any(|example| match example {
                Value::String(text) => value == text,
                other => value == &other.to_string(),
            });
            assert!(shown, "{id} does not show {name}={value}");
        }
        if request["body"].is_object() {
            let mut found = Vec::new();
            examples(&operation["requestBody"], &mut found);
            assert!(
                found.contains(&request["body"]),
                "{id} does not show its body"
            );
        }
    }
}

#[test]
fn the_common_parameters_stand_on_every_operation_that_takes_them() {
    let document = document();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            let names: BTreeSet<&str> = operation["parameters"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|parameter| parameter["$ref"].as_str()?.rsplit('/').next())
                .collect();
            let has = |wanted: &[&str]| wanted.iter().all(|name| names.contains(name));
            if method == "get" {
                assert!(has(&["Include", "Exclude"]), "{id}");
                assert!(
                    path.contains("{workspace_id}") || has(&["WorkspaceId"]),
                    "{id}"
                );
            }
            if id.starts_with("list") {
                assert!(has(&["Limit", "After", "Before"]), "{id}");
            }
            if method == "post" && id != "createWorkflow" {
                assert!(has(&["OrgId"]), "{id}");
            }
        }
    }
}
