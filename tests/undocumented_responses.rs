//! Responses whose body the API does not document: it is returned, and it is never the reason
//! that a succeeded operation fails.

mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use pipedream_client::mock::MockServer;
use pipedream_client::{Client, Created};
use serde_json::{Value, json};

use support::clock::TestClock;
use support::document::{operation_ids, operation_object, success};
use support::fixtures::{PARTIAL_RESPONSE, builder};
use support::names::assert_same_names;
use support::server::{self, Action, Server, response};

/// Runs a block for a call of each operation that documents no response body.
macro_rules! for_each_operation {
    ($client:expr, |$operation:ident, $call:ident| $block:block) => {{
        let c = $client;
        let mut called = BTreeSet::new();
        macro_rules! run {
            ($id:literal, $made:expr) => {{
                let $operation = $id;
                let $call = || $made;
                called.insert($operation);
                $block
            }};
        }
        run!("deleteSource", c.delete_source().id("dc_1"));
        run!(
            "deleteSourceEvents",
            c.delete_source_events().id("dc_1").end_id("1")
        );
        run!(
            "deleteSubscription",
            c.delete_subscription()
                .emitter_id("dc_1")
                .listener_id("p_1")
        );
        run!("deleteWebhook", c.delete_webhook().id("wh_1"));
        run!(
            "updateSource",
            c.update_source()
                .id("dc_1")
                .body_map(|body| body.active(true))
        );
        run!(
            "updateWorkflow",
            c.update_workflow()
                .workflow_id("p_1")
                .body_map(|body| body.active(true))
        );
        run!(
            "createSubscription",
            c.create_subscription()
                .emitter_id("dc_1")
                .listener_id("p_1")
        );
        run!(
            "createAutoSubscription",
            c.create_auto_subscription()
                .event_name("$errors")
                .listener_id("p_1")
        );
        let undocumented = |id: &str| success(operation_object(id)).schema.is_null();
        let expected = operation_ids(|operation| undocumented(operation.id()));
        assert_same_names(
            "operations in tests/undocumented_responses.rs",
            called,
            expected,
        );
    }};
}

fn client(server: &Server) -> Client {
    let builder = builder(server, &TestClock::new());
    builder.max_response_bytes(1024).build().unwrap()
}

#[tokio::test]
async fn send_and_decode_return_the_body() {
    let body = r#"{"data": {"id": "x"}, "note": 1}"#;
    let headers = [
        ("x-request-id", "r-1"),
        ("content-type", "application/json"),
    ];
    let action = Action::Respond(response(202, &headers, body.as_bytes()));
    let server = Server::always(action).await;
    for_each_operation!(client(&server), |operation, call| {
        let response = call().send().await.unwrap();
        assert_eq!(response.status(), 202, "{operation}");
        assert_eq!(response.headers()["x-request-id"], "r-1");
        assert_eq!(response.as_bytes(), body.as_bytes());
        let whole: Value = response.json().unwrap();
        assert_eq!(whole, json!({"data": {"id": "x"}, "note": 1}));

        let payload: Value = call().decode().await.unwrap();
        assert_eq!(payload, json!({"id": "x"}), "{operation}");
        let error = call().decode::<u8>().await.unwrap_err();
        assert!(
            error.is_decode() && error.to_string().starts_with(operation),
            "{error}"
        );
        // The result of awaiting has another type for each operation.
        let _ = call().await.unwrap();
    });
}

#[tokio::test]
async fn decode_works_on_operations_with_a_documented_response() {
    #[derive(serde::Deserialize)]
    struct Brief {
        id: String,
    }
    let server = Server::always(Action::Respond(server::json(
        200,
        r#"{"data": {"id": "x"}}"#,
    )))
    .await;
    let client = client(&server);
    let source = client
        .create_source()
        .body_map(|body| body.component_id("sc_1"));
    assert_eq!(source.decode::<Brief>().await.unwrap().id, "x");
    let webhook = client.create_webhook().url("https://example.com");
    assert_eq!(webhook.decode::<Brief>().await.unwrap().id, "x");
    let component = client
        .create_component()
        .body_map(|body| body.component_url("a"));
    assert_eq!(component.decode::<Brief>().await.unwrap().id, "x");
}

#[tokio::test]
async fn empty_body_is_decoded_as_null() {
    let server = Server::always(Action::Respond(response(204, &[], b""))).await;
    for_each_operation!(client(&server), |operation, call| {
        let response = call().send().await.unwrap();
        assert!(response.is_empty() && response.is_complete(), "{operation}");
        assert_eq!(call().decode::<Option<u8>>().await.unwrap(), None);
        let _ = call().await.unwrap();
    });
}

/// A retry would repeat an operation that has taken effect.
#[tokio::test]
async fn broken_body_is_neither_an_error_nor_retried() {
    let large = [b'x'; 2048];
    for broken in [
        Action::Close(PARTIAL_RESPONSE.to_vec()),
        Action::Reset(PARTIAL_RESPONSE.to_vec()),
        Action::Respond(response(200, &[], &large)),
    ] {
        let server = Server::always(broken.clone()).await;
        for_each_operation!(client(&server), |operation, call| {
            let before = server.requests();
            let _ = call().await.unwrap();
            let response = call().send().await.unwrap();
            assert_eq!(response.status(), 200);
            assert!(
                !response.is_complete() && response.is_empty(),
                "{operation}: {broken:?}"
            );
            assert!(response.json::<Option<u8>>().unwrap_err().is_decode());
            // The caller asks for a value that did not arrive.
            let error = call().decode::<Option<u8>>().await.unwrap_err();
            assert!(error.is_decode() && !error.is_transient(), "{error:?}");
            assert_eq!(error.attempts(), 1);
            assert_eq!(server.requests() - before, 3, "{operation}: {broken:?}");
        });
    }
}

#[tokio::test]
async fn stalled_body_is_neither_an_error_nor_retried() {
    let server = Server::always(Action::Stall(PARTIAL_RESPONSE.to_vec())).await;
    let builder = builder(&server, &TestClock::new());
    // A busy machine must not cause a timeout before the headers.
    let client = builder.timeout(Duration::from_secs(2)).build().unwrap();
    let call = client
        .create_subscription()
        .emitter_id("p_*")
        .listener_id("p_1");
    let deletion = client.delete_source().id("dc_1").send();
    let (created, response) = tokio::join!(call, deletion);
    assert_eq!(created.unwrap(), Created::Unreported);
    let response = response.unwrap();
    assert!(!response.is_complete());
    let error = response.json::<Value>().unwrap_err();
    assert!(error.to_string().contains("timed out"), "{error}");
    assert_eq!(server.requests(), 2);
}

/// PipedreamHQ/pipedream#6915: a success with an empty `data` creates nothing.
#[tokio::test]
async fn subscription_that_was_not_created_is_reported() {
    let created = |body: &'static str| async move {
        let server = Server::always(Action::Respond(server::json(200, body))).await;
        let client = client(&server);
        let call = client
            .create_subscription()
            .emitter_id("p_*")
            .listener_id("p_1");
        let auto = client
            .create_auto_subscription()
            .event_name("$errors")
            .listener_id("p_1");
        let (created, other) = (call.await.unwrap(), auto.await.unwrap());
        assert_eq!(created, other);
        created
    };
    for body in [r#"{"data": {}}"#, r#"{"data": []}"#, r#"{"data": null}"#] {
        assert_eq!(created(body).await, Created::Nothing, "{body}");
    }
    let body = r#"{"data": {"id": "sub_1", "listener_id": "p_1"}}"#;
    let value = created(body).await.into_value().unwrap();
    assert_eq!(value["id"], "sub_1");
    for body in ["", "OK", "{}"] {
        assert_eq!(created(body).await, Created::Unreported, "{body}");
    }
}

#[tokio::test]
async fn undocumented_body_can_be_mocked() {
    let server = MockServer::start().await;
    let body = json!({"data": {"id": "x"}});
    macro_rules! mock {
        ($($operation:ident),*) => {$(
            server.$operation(|_, then| {
                then.body(&body);
            });
        )*};
    }
    mock!(
        delete_source,
        delete_source_events,
        delete_subscription,
        delete_webhook,
        update_source,
        update_workflow,
        create_subscription,
        create_auto_subscription
    );
    for_each_operation!(server.client(), |operation, call| {
        let response = call().send().await.unwrap();
        assert_eq!(response.json::<Value>().unwrap(), body, "{operation}");
    });
    server.verify();
}
