//! A test that passes, and one that fails on purpose; `check` compares its output.

use consumer_mock::start_news;
use pipedream_client::mock::MockServer;
use pipedream_client::types::CreateSourceRequest;

#[tokio::test]
async fn passes() {
    let server = MockServer::start().await;
    server.create_source(|when, then| {
        when.body(CreateSourceRequest::builder().component_id("sc_1").name("news"));
        then.example();
    });
    let id = start_news(&server.client(), "sc_1").await;
    assert_eq!(id.expect("a source"), "dc_abc123");
}

#[tokio::test]
#[ignore = "fails on purpose"]
async fn fails() {
    let server = MockServer::start().await;
    server.create_source(|when, then| {
        when.body(CreateSourceRequest::builder().component_id("sc_2").name("news"));
        then.example();
    });
    _ = start_news(&server.client(), "sc_1").await;
}
