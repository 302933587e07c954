//! The responses: the documented ones, and longer ones made of them.

use serde_json::{Map, Value, json};

/// How many items the long page has.
pub const PAGE: usize = 100;

/// One item in its envelope: `getAccount`.
pub fn item() -> String {
    include_str!("../../tests/reference/examples/getAccount.metadata.json").to_owned()
}

/// A page of so many sources, the last one where `next` is none: `listMySources`.
/// Each tenth has a member that the document does not know.
pub fn page(first: usize, items: usize, next: Option<usize>) -> String {
    let documented = documented(include_str!(
        "../../tests/reference/examples/listMySources.json"
    ));
    let data: Vec<Value> = (first..first + items)
        .map(|number| {
            let mut source = documented["data"][0].clone();
            source["id"] = json!(format!("dc_{number:08}"));
            if number % 10 == 0 {
                source["paused_by"] = json!("u_abc123");
            }
            source
        })
        .collect();
    let mut page_info = documented["page_info"].clone();
    page_info["count"] = json!(items);
    page_info["end_cursor"] = json!(next.map(|next| next.to_string()));
    json!({"page_info": page_info, "data": data}).to_string()
}

/// The steps and triggers of the documented workflow, whose payload is the largest
/// of the documentation: `getWorkflow`.
pub fn workflow() -> String {
    let documented = documented(include_str!(
        "../../tests/reference/examples/createWorkflow.json"
    ));
    let mut details = Map::new();
    for member in ["triggers", "steps"] {
        details.insert(member.to_owned(), documented["data"][member].clone());
    }
    Value::Object(details).to_string()
}

fn documented(text: &str) -> Value {
    serde_json::from_str(text).expect("the documented example is JSON")
}
