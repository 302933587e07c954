//! Components.

use pipedream_client::sandbox::Sandbox;
use serde_json::json;

use crate::http::{get, post};

#[tokio::test]
async fn component_name_and_version_come_from_its_code_or_url() {
    let sandbox = Sandbox::start().await;
    let code = r#"export default {name: "News", key: 'my-news', version: "1.2.3"}"#;
    let one = post(&sandbox, "/components", json!({"component_code": code})).await;
    let one = one.data();
    assert_eq!(one["name"], "News");
    assert_eq!(one["version"], "1.2.3");
    assert_eq!(one["code"], code);
    let hash = one["code_hash"].as_str().unwrap();
    assert_eq!(hash.len(), 64);
    assert!(hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{hash}");

    let again = post(&sandbox, "/components", json!({"component_code": code})).await;
    let again = again.data();
    assert_eq!(again["code_hash"], one["code_hash"]);
    assert_ne!(again["id"], one["id"]);
    let other = format!("{code} ");
    let other = post(&sandbox, "/components", json!({"component_code": other})).await;
    assert_ne!(other.data()["code_hash"], one["code_hash"]);

    let url = "https://example.com/sources/new-item.js";
    let file = post(&sandbox, "/components", json!({"component_url": url})).await;
    let file = file.data();
    assert_eq!(file["name"], "new-item");
    assert_eq!(file["version"], "0.0.1");
    assert_eq!(file["code"], format!("// {url}"));
    let minimal = post(
        &sandbox,
        "/components",
        json!({"component_code": "name: news"}),
    )
    .await;
    assert_eq!(minimal.data()["name"], "component");

    let id = one["id"].as_str().unwrap();
    for (target, found) in [
        (format!("/components/{id}"), Some(&one)),
        ("/components/my-news".to_owned(), Some(&one)),
        ("/components/new-item".to_owned(), Some(&file)),
        ("/components/registry/my-news".to_owned(), Some(&one)),
        (format!("/components/registry/{id}"), None),
        ("/components/sc_0".to_owned(), None),
    ] {
        let response = get(&sandbox, &target).await;
        match found {
            Some(component) => assert_eq!(response.data()["id"], component["id"], "{target}"),
            None => assert_eq!(response.status, 404, "{target}"),
        }
    }
}
