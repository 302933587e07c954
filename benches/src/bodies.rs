//! The responses: the documented ones, and longer ones made of them.

use serde_json::{Map, Value, json};

/// How many items the long page has.
pub const PAGE: usize = 100;

/// One item in its envelope: `getAccount`.
pub fn item() -> String {
    include_str!("../../tests/reference/examples/getAccount.metadata.json").to_owned()
}

/// A page of a hundred sources, the only one: `listMySources`.
pub fn page() -> String {
    json!({"page_info": page_info(PAGE, None), "data": sources(PAGE)}).to_string()
}

/// So many sources. Each tenth has a member that the document does not know.
pub fn sources(count: usize) -> Value {
    let documented = documented(include_str!(
        "../../tests/reference/examples/listMySources.json"
    ));
    let source = |number| {
        let mut source = documented["data"][0].clone();
        source["id"] = json!(format!("dc_{number:08}"));
        if number % 10 == 0 {
            source["paused_by"] = json!("u_abc123");
        }
        source
    };
    (0..count).map(source).collect()
}

/// Where a page stands in its list; the last one where there is no `next`.
pub fn page_info(count: usize, next: Option<usize>) -> Value {
    let mut page_info = documented(include_str!(
        "../../tests/reference/examples/listMySources.json"
    ))["page_info"]
        .take();
    page_info["count"] = json!(count);
    page_info["end_cursor"] = json!(next.map(|next| next.to_string()));
    page_info
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
