//! What each typed call puts on the wire, over real HTTP on loopback.

#[path = "support/calls.rs"]
mod calls;
#[path = "support/server.rs"]
mod server;

use std::collections::BTreeSet;

use calls::{
    assert_on_the_wire, call_documented, call_further, documented_requests, further_requests,
};
use pipedream_client::sandbox::Request;
use pipedream_client::{Client, operations};
use serde_json::Value;
use server::{API_KEY, DocumentedServer, Recorded};

fn client(server: &DocumentedServer) -> Client {
    Client::builder()
        .api_key(API_KEY)
        .base_url(server.base_url())
        .build()
        .unwrap()
}

/// What the server recorded, in the form that the table of calls is held against.
fn requests(server: &DocumentedServer) -> Vec<Request> {
    let recorded = server.take_recorded().into_iter();
    recorded
        .map(|one: Recorded| Request {
            method: one.method,
            path: one.path,
            query: one.query,
            headers: one.headers.into_iter().collect(),
            body: one.body,
        })
        .collect()
}

#[tokio::test]
async fn each_call_puts_its_request_on_the_wire() {
    let server = DocumentedServer::start().await;
    let client = client(&server);
    let mut covered = BTreeSet::new();

    for (number, expected) in documented_requests().iter().enumerate() {
        call_documented(&client, number).await.unwrap();
        assert_on_the_wire(expected, &requests(&server), API_KEY);
        covered.insert(expected["operation"].as_str().unwrap().to_owned());
    }
    for (number, expected) in further_requests().iter().enumerate() {
        call_further(&client, number).await.unwrap();
        assert_on_the_wire(expected, &requests(&server), API_KEY);
        covered.insert(expected["operation"].as_str().unwrap().to_owned());
    }

    let all: BTreeSet<_> = operations::ALL
        .iter()
        .map(|one| one.id().to_owned())
        .collect();
    assert_eq!(covered, all, "each operation is called");
    println!("{} of {} operations on the wire", covered.len(), all.len());
}

#[tokio::test]
async fn the_raw_level_tells_status_headers_and_envelope() {
    let server = DocumentedServer::start().await;
    let client = client(&server);

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
async fn every_get_decodes_into_the_callers_type() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Brief {
        id: String,
    }
    let server = DocumentedServer::start().await;
    let c = client(&server);

    let fields = || server.take_recorded()[0].query.clone();
    let one = c.get_current_user().select::<Brief>("id").await.unwrap();
    assert_eq!(one.id, "u_abc123");
    assert_eq!(fields(), [("include".to_owned(), "id".to_owned())]);

    let one = c
        .get_account()
        .account_id("apn_1")
        .select::<Brief>(["id"])
        .await;
    assert_eq!(one.unwrap().id, "apn_abc123");
    let one = c.get_component().key_or_id("k").select::<Brief>("id").await;
    assert_eq!(one.unwrap().id, "sc_JDi8EB");
    let one = c
        .get_registry_component()
        .key("k")
        .select::<Brief>("id")
        .await;
    assert_eq!(one.unwrap().id, "sc_JDi8EB");
    let one = c
        .get_workspace()
        .workspace_id("o_1")
        .select::<Brief>("id")
        .await;
    assert_eq!(one.unwrap().id, "o_Qa8I1Z");
    let one = c
        .get_workflow()
        .workflow_id("p_1")
        .select::<Value>("steps")
        .await;
    assert!(one.unwrap()["steps"].is_array());
    server.take_recorded();

    // The other way: everything but some fields, into the caller's type.
    let one = c
        .get_current_user()
        .exclude("email")
        .decode::<Brief>()
        .await;
    assert_eq!(one.unwrap().id, "u_abc123");
    assert_eq!(fields(), [("exclude".to_owned(), "email".to_owned())]);

    macro_rules! lists {
        ($($call:expr),* $(,)?) => {$(
            let items: Vec<Brief> = $call.select::<Brief>("id").await.unwrap();
            assert!(!items.is_empty());
            assert_eq!(fields(), [("include".to_owned(), "id".to_owned())]);
        )*};
    }
    lists![
        c.list_my_sources(),
        c.list_my_subscriptions(),
        c.list_my_webhooks(),
        c.list_source_events().id("dc_1"),
        c.list_workflow_emits().workflow_id("p_1"),
        c.list_workflow_errors().workflow_id("p_1"),
        c.list_workspace_accounts().workspace_id("o_1"),
        c.list_workspace_projects().workspace_id("o_1"),
        c.list_workspace_sources().workspace_id("o_1"),
        c.list_workspace_subscriptions().workspace_id("o_1"),
    ];
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
async fn nothing_is_sent_where_a_parameter_is_missing_or_not_allowed() {
    let server = DocumentedServer::start().await;
    let c = client(&server);

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
    assert_eq!(server.take_recorded(), []);
}
