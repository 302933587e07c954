//! Typed mocks: expectations, responses, and the report of a failed verification.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pipedream_client::mock::MockServer;
use serde_json::json;

/// The report of a failed verification.
fn failure(server: &MockServer) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| server.verify())).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn dollar_in_path_and_typed_values_match() {
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
async fn uncalled_mock_fails_with_the_closest_call() {
    let server = MockServer::start().await;
    server.create_source(|when, then| {
        when.body(json_body("news"));
        then.example();
    });
    let client = server.client();
    let call = client
        .create_source()
        .body_map(|body| body.component_id("sc_1").name("old"));
    call.await.unwrap_err();
    let report = failure(&server);
    assert!(
        report.contains("createSource: expected a call, got 0"),
        "{report}"
    );
    assert!(report.contains("- body.name = \"news\""), "{report}");
    assert!(report.contains("+ body.name = \"old\""), "{report}");
    assert!(report.contains("no mock expected this call"), "{report}");
    // Dropping the server would verify it again and fail.
    std::mem::forget(server);
}

fn json_body(name: &str) -> pipedream_client::types::CreateSourceRequest {
    serde_json::from_value(json!({"component_id": "sc_1", "name": name})).unwrap()
}

#[tokio::test]
async fn exhausted_mock_gives_way_to_the_next() {
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
    let me = client.get_current_user().await.unwrap();
    assert_eq!(me.username.as_deref(), Some("dylburger"));
}

#[tokio::test]
#[should_panic(expected = "getCurrentUser: expected a call, got 0")]
async fn dropping_the_server_verifies_it() {
    let server = MockServer::start().await;
    server.get_current_user(|_, then| {
        then.example();
    });
}

#[tokio::test]
async fn first_matching_mock_responds() {
    let server = MockServer::start().await;
    let one = server.get_account(|when, then| {
        when.account_id("apn_1").without_workspace_id();
        then.error(409, json!({"error": "the first"}));
    });
    let rest = server.get_account(|_, then| {
        then.example();
    });
    // A mock of another operation does not interfere.
    let other = server.get_current_user(|_, then| {
        then.example();
    });
    let client = server.client();
    let error = client.get_account().account_id("apn_1").await.unwrap_err();
    assert!(error.is_conflict());
    assert_eq!(error.message(), Some("the first"));
    client.get_account().account_id("apn_2").await.unwrap();
    let other_workspace = client.get_account().account_id("apn_1").workspace_id("o_1");
    other_workspace.await.unwrap();
    client.get_current_user().await.unwrap();
    assert_eq!((one.calls(), rest.calls(), other.calls()), (1, 2, 1));
    server.verify();
}

#[tokio::test]
async fn configured_response_is_returned() {
    let server = MockServer::start().await;
    let account: pipedream_client::types::Account =
        serde_json::from_value(json!({"id": "apn_1", "name": "mine"})).unwrap();
    let subscription: pipedream_client::types::Subscription = serde_json::from_value(
        json!({"id": "sub_1", "emitter_id": "dc_1", "listener_id": "p_1", "event_name": ""}),
    )
    .unwrap();
    server.get_account(|_, then| {
        let then = then.payload(&account).into_inner();
        then.status(203).header("x-request-id", "r-1");
    });
    server.list_my_subscriptions(|_, then| {
        then.items(&[subscription.clone(), subscription.clone()]);
    });
    let client = server.client();
    let raw = client
        .get_account()
        .account_id("apn_1")
        .send()
        .await
        .unwrap();
    assert_eq!(raw.status().as_u16(), 203);
    assert_eq!(raw.headers()["x-request-id"], "r-1");
    assert_eq!(raw.headers()["content-type"], "application/json");
    assert_eq!(raw.data, account);
    let page = client.list_my_subscriptions().await.unwrap();
    assert_eq!(page.items, [subscription.clone(), subscription]);
    let info = page.page_info.unwrap();
    assert_eq!((info.count, info.total_count), (Some(2), Some(2)));
}

#[tokio::test]
async fn documented_server_returns_one_page_for_every_list() {
    let server = MockServer::documented().await;
    let client = server.client();
    let first = client.list_my_webhooks().await.unwrap();
    assert!(!first.items.is_empty());
    let after = client.list_my_webhooks().after("any").await.unwrap();
    assert!(after.items.is_empty());
    let all = client.list_my_webhooks().stream().try_collect().await;
    assert_eq!(all.unwrap().len(), first.items.len());
    // A mock takes precedence over the example.
    server.get_current_user(|_, then| {
        then.error(404, json!({}));
    });
    assert!(client.get_current_user().await.is_err());
}

#[tokio::test]
async fn number_of_calls_is_verified() {
    let server = MockServer::start().await;
    let never = server.get_current_user(|_, then| {
        then.example();
    });
    let never = never.times(0);
    server.verify();
    let twice = server.get_account(|_, then| {
        then.example();
    });
    let twice = twice.times(2);
    let client = server.client();
    client.get_account().account_id("apn_1").await.unwrap();
    let report = failure(&server);
    assert!(
        report.contains("getAccount: expected 2 calls, got 1"),
        "{report}"
    );
    assert!(report.contains("tests/mocks.rs"), "{report}");
    assert!(!report.contains("getCurrentUser"), "{report}");
    client.get_account().account_id("apn_1").await.unwrap();
    server.verify();
    // A third call fails, and so does a call of a mock that expects none.
    let error = client.get_account().account_id("apn_1").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
    let message = error.message().unwrap();
    assert!(message.contains("no mock expected this call"), "{message}");
    client.get_current_user().await.unwrap_err();
    assert_eq!((never.calls(), twice.calls()), (0, 2));
    let report = failure(&server);
    assert!(report.contains("GET /accounts/apn_1"), "{report}");
    assert!(report.contains("GET /users/me"), "{report}");
    std::mem::forget(server);
}

#[tokio::test]
async fn report_has_the_closest_call_and_all_differences() {
    let server = MockServer::start().await;
    server.create_source(|when, then| {
        when.org_id("o_1")
            .without_workspace_id()
            .body(json_body("news"));
        then.example();
    });
    let client = server.client();
    // A call of another operation, one with two differences, and one with more.
    client.get_current_user().await.unwrap_err();
    let near = client.create_source().workspace_id("o_1").org_id("o_1");
    let near = near.body_map(|body| body.component_id("sc_1").name("old"));
    near.await.unwrap_err();
    let props: pipedream_client::types::ConfiguredProps =
        serde_json::from_value(json!({"list": [{"a": 1}, []], "none": {}, "null": null})).unwrap();
    let far = client.create_source().body_map(|body| {
        body.component_id("sc_2")
            .name("far")
            .configured_props(props)
    });
    far.await.unwrap_err();

    let report = failure(&server);
    let expected = "\
  differences from the closest call (- expected, + actual):
  - query workspace_id = (none)
  + query workspace_id = o_1
  - body.name = \"news\"
  + body.name = \"old\"

getCurrentUser: no mock expected this call
  GET /users/me

createSource: no mock expected this call
";
    assert!(report.contains(expected), "{report}");
    let expected = "\
createSource: no mock expected this call
  POST /sources
  query org_id = o_1
  query workspace_id = o_1
  body.component_id = \"sc_1\"
  body.name = \"old\"
";
    // The client chooses the order of the query.
    let swapped = expected.replace(
        "  query org_id = o_1\n  query workspace_id = o_1\n",
        "  query workspace_id = o_1\n  query org_id = o_1\n",
    );
    assert!(
        report.contains(expected) || report.contains(&swapped),
        "{report}"
    );
    for line in [
        "  body.configured_props.list[0].a = 1\n",
        "  body.configured_props.list[1] = []\n",
        "  body.configured_props.none = {}\n",
        "  body.configured_props.null = null\n",
    ] {
        assert!(report.contains(line), "{report}");
    }
    std::mem::forget(server);
}

#[tokio::test]
async fn custom_matcher_must_match() {
    let server = MockServer::start().await;
    server.get_current_user(|when, then| {
        when.into_inner()
            .matching(|request| request.header("x-tenant") == Some("a"));
        then.example();
    });
    let client = server.client();
    let with = |tenant: &str| {
        let options = pipedream_client::CallOptions::new().header("x-tenant", tenant);
        client.get_current_user().options(options)
    };
    with("b").await.unwrap_err();
    let report = failure(&server);
    assert!(
        report.contains("  - matching = true\n  + matching = false\n"),
        "{report}"
    );
    with("a").await.unwrap();
    let report = failure(&server);
    assert!(!report.contains("expected a call"), "{report}");
    std::mem::forget(server);
}

#[tokio::test]
async fn request_without_an_operation_is_reported() {
    let server = MockServer::start().await;
    let client = pipedream_client::Client::builder()
        .api_key("key")
        .base_url(format!("{}/v9", server.base_url()))
        .build()
        .unwrap();
    client.get_current_user().await.unwrap_err();
    let report = failure(&server);
    assert!(
        report.contains("unknown operation: no mock expected this call\n  GET /v9/users/me\n"),
        "{report}"
    );
    std::mem::forget(server);
}

#[test]
fn failing_test_is_not_verified() {
    let failing = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let server = MockServer::start().await;
            server.get_current_user(|_, then| {
                then.example();
            });
            panic!("the original failure");
        });
    });
    let panic = failing.join().unwrap_err();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"the original failure"));
}
