//! Typed mocks: what is expected, what is answered, and how a test fails.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pipedream_client::mock::MockServer;
use serde_json::json;

fn failure(server: &MockServer) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| server.verify())).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn a_dollar_in_the_path_and_typed_values_match() {
    let server = MockServer::start().await;
    let errors = server.list_workflow_errors(|when, then| {
        when.workflow_id("p_1").limit(5).without_after();
        then.example();
    });
    let page = server
        .client()
        .list_workflow_errors()
        .workflow_id("p_1")
        .limit(5)
        .await;
    assert_eq!(page.unwrap().items[0].id, "1606370816223-0");
    assert_eq!(errors.calls(), 1);
}

#[tokio::test]
async fn a_mock_that_was_not_called_fails_with_the_closest_call() {
    let server = MockServer::start().await;
    server.create_source(|when, then| {
        when.body(json_body("news"));
        then.example();
    });
    let client = server.client();
    let call = client
        .create_source()
        .body_map(|body| body.component_id("sc_1").name("olds"));
    call.await.unwrap_err();
    let report = failure(&server);
    assert!(
        report.contains("createSource: expected a call, got 0"),
        "{report}"
    );
    assert!(report.contains("- body.name = \"news\""), "{report}");
    assert!(report.contains("+ body.name = \"olds\""), "{report}");
    assert!(report.contains("no mock expected this call"), "{report}");
    // Seen and told; what is dropped now would fail again.
    std::mem::forget(server);
}

fn json_body(name: &str) -> pipedream_client::types::CreateSourceRequest {
    serde_json::from_value(json!({"component_id": "sc_1", "name": name})).unwrap()
}

#[tokio::test]
async fn a_mock_in_use_once_makes_way_for_the_next() {
    let server = MockServer::start().await;
    server
        .get_current_user(|_, then| {
            then.error(404, json!({"error": "gone"}));
        })
        .times(1);
    server.get_current_user(|_, then| {
        then.example();
    });
    let client = server.client();
    assert!(client.get_current_user().await.unwrap_err().is_not_found());
    assert_eq!(
        client.get_current_user().await.unwrap().username,
        "dylburger"
    );
}

#[tokio::test]
#[should_panic(expected = "getCurrentUser: expected a call, got 0")]
async fn dropping_the_server_verifies_it() {
    let server = MockServer::start().await;
    server.get_current_user(|_, then| {
        then.example();
    });
}
