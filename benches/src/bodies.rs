//! The responses: the documented ones, and longer ones built from them.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use crate::repository;

static ACCOUNT: LazyLock<String> = LazyLock::new(|| example("getAccount.metadata"));
static SOURCES: LazyLock<String> = LazyLock::new(|| example("listMySources"));
static WORKFLOW: LazyLock<String> = LazyLock::new(|| example("createWorkflow"));

fn example(name: &str) -> String {
    repository::file(&format!("tests/reference/examples/{name}.json"))
}

/// The number of items on the long page.
pub const PAGE: usize = 100;

/// One item in its envelope: `getAccount`.
pub fn item() -> String {
    ACCOUNT.clone()
}

/// A page of a hundred sources, the only one: `listMySources`.
pub fn page() -> String {
    json!({"page_info": page_info(PAGE, None), "data": sources(PAGE)}).to_string()
}

/// Returns `count` sources. Every tenth has a property that is not in the document.
pub fn sources(count: usize) -> Value {
    let documented = documented(&SOURCES);
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

/// Returns the `page_info` of a page, which is the last one if `next` is `None`.
pub fn page_info(count: usize, next: Option<usize>) -> Value {
    let mut page_info = documented(&SOURCES)["page_info"].take();
    page_info["count"] = json!(count);
    page_info["end_cursor"] = json!(next.map(|next| next.to_string()));
    page_info
}

/// The steps and triggers of the documented workflow, the largest documented payload:
/// `getWorkflow`.
pub fn workflow() -> String {
    let documented = documented(&WORKFLOW);
    let mut details = Map::new();
    for property in ["triggers", "steps"] {
        details.insert(property.to_owned(), documented["data"][property].clone());
    }
    Value::Object(details).to_string()
}

fn documented(text: &str) -> Value {
    serde_json::from_str(text).expect("the documented example is JSON")
}
