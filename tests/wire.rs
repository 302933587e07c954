//! The request of each typed call, over real HTTP on loopback.

mod support;

use std::collections::BTreeSet;

use pipedream_client::{CallOptions, operations};
use serde_json::Value;

use support::calls::{additional_calls, documented_calls};
use support::document::operation_ids;
use support::documented_server::{API_KEY, DocumentedServer};
use support::for_each_list;
use support::names::assert_same_names;
use support::operation_calls::call;
use support::requests::assert_sent;

#[tokio::test]
async fn each_operation_sends_its_documented_request() {
    let server = DocumentedServer::start().await;
    let client = server.client();
    let mut sent = BTreeSet::new();
    for expected in documented_calls(&client)
        .into_iter()
        .chain(additional_calls(&client))
    {
        sent.insert(expected.operation().to_owned());
        expected.call.await.unwrap();
        assert_sent(&expected.request, &server.take_requests(), API_KEY);
    }
    assert_same_names(
        "operations called in tests/support/calls.rs",
        sent,
        operation_ids(|_| true),
    );
}

#[tokio::test]
async fn send_returns_status_headers_and_envelope() {
    let server = DocumentedServer::start().await;
    let client = server.client();

    let raw = client.get_current_user().send().await.unwrap();
    assert_eq!(raw.status(), 200);
    assert_eq!(raw.headers()["content-type"], "application/json");
    assert_eq!(raw.data.id, "u_abc123");

    let raw = client
        .delete_source_events()
        .id("dc_abc123")
        .send()
        .await
        .unwrap();
    assert_eq!(raw.status(), 202);
}

#[tokio::test]
async fn every_get_decodes_into_a_type_of_the_caller() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Brief {
        id: String,
    }
    let server = DocumentedServer::start().await;
    let c = server.client();

    let fields = || server.take_requests()[0].query.clone();
    let mut selected = BTreeSet::new();
    macro_rules! ids {
        ($($operation:literal => $call:expr, $id:literal);* $(;)?) => {$(
            let one = $call.select::<Brief>(["id"]).await.unwrap();
            assert_eq!(one.id, $id);
            assert_eq!(fields(), [("include".to_owned(), "id".to_owned())]);
            selected.insert($operation);
        )*};
    }
    ids! {
        "getCurrentUser" => c.get_current_user(), "u_abc123";
        "getAccount" => c.get_account().account_id("apn_1"), "apn_abc123";
        "getApp" => c.get_app().app_id("slack"), "app_OkrhR1";
        "getComponent" => c.get_component().key_or_id("k"), "sc_JDi8EB";
        "getRegistryComponent" => c.get_registry_component().key("k"), "sc_JDi8EB";
        "getWorkspace" => c.get_workspace().workspace_id("o_1"), "o_Qa8I1Z";
    }
    let workflow = c.get_workflow().workflow_id("p_1");
    let workflow = workflow.select::<Value>("steps").await.unwrap();
    assert!(workflow["steps"].is_array());
    assert_eq!(fields(), [("include".to_owned(), "steps".to_owned())]);
    selected.insert("getWorkflow");
    let search = c.search_components().query("q");
    let matches = search.select::<Value>("sources").await.unwrap();
    assert!(matches["sources"].is_array());
    assert_eq!(fields()[0], ("include".to_owned(), "sources".to_owned()));
    selected.insert("searchComponents");

    for_each_list!(c, |operation, call| {
        let items: Vec<Brief> = call.select::<Brief>("id").await.unwrap();
        assert!(!items.is_empty(), "{operation} returns no items");
        assert_eq!(fields(), [("include".to_owned(), "id".to_owned())]);
        selected.insert(operation);
    });
    let gets = operation_ids(|operation| operation.method() == "GET");
    assert_same_names(
        "GETs called in tests/wire.rs, and lists in tests/support/call_lists.rs",
        selected,
        gets,
    );

    // The reverse: exclude fields and decode the rest.
    let one = c
        .get_current_user()
        .exclude("email")
        .decode::<Brief>()
        .await;
    assert_eq!(one.unwrap().id, "u_abc123");
    assert_eq!(fields(), [("exclude".to_owned(), "email".to_owned())]);

    let page = c
        .list_my_webhooks()
        .select::<Brief>("id")
        .page()
        .await
        .unwrap();
    assert_eq!(page.items.len(), 2);
    assert_eq!(page.page_info.unwrap().total_count, Some(2));
}

#[tokio::test]
async fn missing_or_invalid_parameter_is_rejected_without_a_request() {
    let server = DocumentedServer::start().await;
    let c = server.client();

    let error = c.get_account().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "getAccount: `account_id` is required and was not given"
    );
    let error = c.list_my_sources().limit(101).await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "listMySources: `limit`: 101 is not between 1 and 100"
    );
    let error = c.list_my_sources().limit(0).stream().next().await.unwrap();
    assert!(error.unwrap_err().is_invalid_request());
    let requests = server.take_requests();
    assert!(requests.is_empty(), "{requests:?}");
}

/// The documentation allows these parameters on every endpoint ("Common Parameters").
/// PipedreamHQ/pipedream#7009 is about one that does not list the workspace.
#[tokio::test]
async fn common_parameters_reach_each_operation() {
    let server = DocumentedServer::start().await;
    let client = server.client();
    let common = [
        ("workspace_id", "o_1"),
        ("org_id", "o_2"),
        ("include", "id,name"),
        ("exclude", "x"),
    ];
    for operation in operations::ALL {
        // updateWorkflow sends its `org_id` in the body.
        let options = common
            .iter()
            .fold(CallOptions::new(), |options, (name, value)| {
                options.query(*name, value)
            });
        // The response has all fields, so that it can be decoded.
        call(&client, operation, options).await.unwrap();
        let [request] = &server.take_requests()[..] else {
            panic!("{operation} sent more than one request");
        };
        for (name, value) in common {
            let pair = (name.to_owned(), value.to_owned());
            let sent = request.query.iter().filter(|sent| **sent == pair);
            assert_eq!(sent.count(), 1, "{operation}: {name}");
        }
    }
}

#[tokio::test]
async fn none_leaves_an_optional_parameter_out() {
    let server = DocumentedServer::start().await;
    let client = server.client();
    let (limit, cursor, some): (Option<u32>, Option<String>, Option<&str>) =
        (None, None, Some("id"));
    let list = client.list_my_sources();
    list.limit(limit).after(cursor).include(some).await.unwrap();
    let query = &server.take_requests()[0].query;
    assert_eq!(query, &[("include".to_owned(), "id".to_owned())]);

    let source = client.create_source().body_map(|body| {
        let name: Option<&str> = None;
        body.component_id("sc_1")
            .name(name)
            .name(Some("x"))
            .name(name)
    });
    source.await.unwrap();
    assert_eq!(
        server.take_requests()[0].body,
        br#"{"component_id":"sc_1"}"#
    );

    let error = client.list_my_sources().limit(Some(101)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "listMySources: `limit`: 101 is not between 1 and 100"
    );
}
