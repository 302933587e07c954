//! Which requests the sandbox accepts, and how it records them.

use pipedream_client::Client;
use pipedream_client::sandbox::Sandbox;

use crate::http::{get, send, send_raw};

#[tokio::test]
async fn unknown_route_or_method_is_rejected() {
    let sandbox = Sandbox::documented().await;
    for (request, status) in [
        ("GET /nowhere", 404),
        ("GET /accounts/", 404),
        ("GET /accounts/apn_abc123/more", 404),
        ("GET /users", 404),
        ("GET /accounts/%zz", 404),
        ("GET /accounts/%ff", 404),
        ("POST /accounts/apn_abc123", 405),
        ("GET /accounts/apn%5Fabc123", 200),
        ("GET /accounts/apn_abc12%34", 404),
    ] {
        let response = send(&sandbox, request, None).await;
        assert_eq!(response.status, status, "{request}: {response:?}");
    }
    let response = send(&sandbox, "PATCH /sources/dc_abc123", None).await;
    assert_eq!(response.status, 405);
    assert!(
        response.head.contains("allow: put, delete")
            || response.head.contains("allow: delete, put")
    );
}
#[tokio::test]
async fn invalid_query_is_rejected() {
    let sandbox = Sandbox::documented().await;
    for (target, status) in [
        ("/users/me/sources?limit=0", 400),
        ("/users/me/sources?limit=1", 200),
        ("/users/me/sources?limit=100", 200),
        ("/users/me/sources?limit=101", 400),
        ("/users/me/sources?limit=ten", 400),
        ("/users/me/sources?limit=1&limit=1", 400),
        ("/users/me/sources?limit=1&include=id&exclude=id", 200),
        ("/users/me/sources?a=1&b=1&a=2", 400),
        ("/accounts/apn_abc123?include_credentials=0", 200),
        ("/accounts/apn_abc123?include_credentials=true", 200),
        ("/accounts/apn_abc123?include_credentials=yes", 400),
        ("/apps?has_actions=some", 400),
        ("/components/search", 400),
        ("/components/search?query=a&similarity_threshold=1.5", 400),
        ("/components/search?query=a&debug=some", 400),
        ("/sources/dc_abc123/event_summaries?expand=event", 200),
        ("/sources/dc_abc123/event_summaries?expand=all", 400),
    ] {
        let response = get(&sandbox, target).await;
        assert_eq!(response.status, status, "{target}: {response:?}");
        assert_eq!(
            response.body["error"].is_string(),
            status == 400,
            "{response:?}"
        );
    }
}
#[tokio::test]
async fn invalid_body_is_rejected() {
    let sandbox = Sandbox::documented().await;
    let key = format!("authorization: Bearer {}\r\n", sandbox.api_key());
    let json = format!("{key}content-type: application/json; charset=utf-8\r\n");
    let text = format!("{key}content-type: text/plain\r\n");
    let good = r#"{"component_id": "sc_abc123"}"#;
    for (headers, body, status) in [
        (&json, good, 200),
        (&text, good, 400),
        (&key, good, 400),
        (&json, "", 400),
        (&json, "{", 400),
        (&json, "[]", 422),
        (&json, r#"{"component_id": 7}"#, 422),
        (&json, r#"{"component_id": "sc_abc123", "name": null}"#, 422),
        (&json, r#"{"name": "n"}"#, 422),
        (&json, r#"{"component_id": "sc_0"}"#, 404),
    ] {
        let response = send_raw(&sandbox, "POST /sources", headers, body).await;
        assert_eq!(response.status, status, "{body}: {response:?}");
    }
    // The API key is checked first.
    for headers in ["", "authorization: Bearer other\r\n"] {
        let response = send_raw(&sandbox, "POST /sources", headers, "{").await;
        assert_eq!(response.status, 401);
    }
}
#[tokio::test]
async fn wrong_api_key_is_rejected() {
    let sandbox = Sandbox::start().await;
    let client = Client::builder()
        .api_key("wrong")
        .base_url(sandbox.base_url())
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
}
#[tokio::test]
async fn unknown_ids_and_invalid_values_are_rejected() {
    let sandbox = Sandbox::start().await;
    let c = sandbox.client();
    let status = |error: pipedream_client::Error| error.status().unwrap().as_u16();

    assert_eq!(
        status(c.get_account().account_id("apn_0").await.unwrap_err()),
        404
    );
    assert_eq!(
        status(c.delete_webhook().id("wh_0").await.unwrap_err()),
        404
    );
    assert_eq!(
        status(c.create_webhook().url("example.com").await.unwrap_err()),
        400
    );
    assert_eq!(
        status(c.create_webhook().url("mysql://u:p@h:1").await.unwrap_err()),
        400
    );
    let empty = c.create_component().body_map(|body| body);
    assert_eq!(status(empty.await.unwrap_err()), 422);
    let expand = c
        .list_source_events()
        .id(sandbox.add_source("news"))
        .expand("all");
    assert_eq!(status(expand.await.unwrap_err()), 400);
}
#[tokio::test]
async fn requests_are_taken_once_and_printed_without_the_key() {
    let sandbox = Sandbox::start().await;
    get(&sandbox, "/users/me?include=id").await;
    get(&sandbox, "/nowhere").await;
    let requests = sandbox.take_requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].method, "GET");
    assert_eq!(requests[0].path, "/users/me");
    assert_eq!(requests[0].query, [("include".to_owned(), "id".to_owned())]);
    let key = format!("Bearer {}", sandbox.api_key());
    assert_eq!(requests[0].header("authorization"), Some(&*key));
    assert_eq!(requests[0].header("x-absent"), None);
    let shown = format!("{:?}", requests[0]);
    assert!(shown.contains("/users/me"), "{shown}");
    assert!(!shown.contains(sandbox.api_key()), "{shown}");
    assert!(sandbox.take_requests().is_empty());
}
