//! The sandbox, over real HTTP with the typed client.

#[path = "../support/calls.rs"]
mod calls;
mod lists;
mod prism;
mod rules;
mod wire;

use std::collections::BTreeSet;

use calls::{
    assert_on_the_wire, call_documented, call_further, documented_requests, further_requests,
};
use pipedream_client::sandbox::Sandbox;
use pipedream_client::{Client, operations};
use serde_json::json;

#[tokio::test]
async fn the_calls_of_the_wire_tests_pass_against_the_sandbox() {
    let mut answered = BTreeSet::new();
    let sandbox = Sandbox::documented().await;
    for (number, expected) in documented_requests().iter().enumerate() {
        call_documented(&sandbox.client(), number).await.unwrap();
        assert_on_the_wire(expected, &sandbox.take_requests(), sandbox.api_key());
        answered.insert(expected["operation"].as_str().unwrap().to_owned());
    }
    // What the first set deleted is wanted again by the second.
    let sandbox = Sandbox::documented().await;
    for (number, expected) in further_requests().iter().enumerate() {
        if let Err(error) = call_further(&sandbox.client(), number).await {
            // An updated source was deleted by the call before.
            panic!("{}: {error}", expected["operation"]);
        }
        assert_on_the_wire(expected, &sandbox.take_requests(), sandbox.api_key());
        answered.insert(expected["operation"].as_str().unwrap().to_owned());
    }
    assert_eq!(answered.len(), operations::ALL.len());
}

#[tokio::test]
async fn without_the_right_key_nothing_is_told() {
    let sandbox = Sandbox::start().await;
    let stranger = Client::builder()
        .api_key("wrong")
        .base_url(sandbox.base_url())
        .build()
        .unwrap();
    let error = stranger.get_current_user().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
}

#[tokio::test]
async fn what_is_not_there_or_not_allowed_is_refused() {
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
    let nothing = c.create_component().body_map(|body| body);
    assert_eq!(status(nothing.await.unwrap_err()), 422);
    let expand = c
        .list_source_events()
        .id(sandbox.add_source("news"))
        .expand("all");
    assert_eq!(status(expand.await.unwrap_err()), 400);
}

#[tokio::test]
async fn events_are_cut_and_deleted_as_documented() {
    let sandbox = Sandbox::start().await;
    let c = sandbox.client();
    let source = sandbox.add_source("news");
    let ids: Vec<_> = (0..3)
        .map(|number| sandbox.emit(&source, json!({"number": number, "text": "x".repeat(2000)})))
        .collect();

    let cut = c.list_source_events().id(&source).await.unwrap();
    assert!(cut.items[0].event["text"].as_str().unwrap().len() < 1024);
    let whole = c
        .list_source_events()
        .id(&source)
        .expand("event")
        .await
        .unwrap();
    assert_eq!(whole.items[0].event["text"].as_str().unwrap().len(), 2000);
    assert_eq!(whole.items[0].id, ids[2], "the latest comes first");

    c.delete_source_events()
        .id(&source)
        .start_id(&ids[1])
        .end_id(&ids[1])
        .await
        .unwrap();
    let left = c.list_source_events().id(&source).await.unwrap();
    let left: Vec<_> = left.items.into_iter().map(|event| event.id).collect();
    assert_eq!(left, [ids[2].clone(), ids[0].clone()]);
    c.delete_source_events()
        .id(&source)
        .end_id(&ids[1])
        .await
        .unwrap();
    assert_eq!(
        c.list_source_events()
            .id(&source)
            .await
            .unwrap()
            .items
            .len(),
        1
    );
    c.delete_source_events().id(&source).await.unwrap();
    assert!(
        c.list_source_events()
            .id(&source)
            .await
            .unwrap()
            .items
            .is_empty()
    );
}

#[tokio::test]
async fn new_sources_are_subscribed_automatically() {
    let sandbox = Sandbox::start().await;
    let c = sandbox.client();
    let workflow = sandbox.add_workflow("alerts");
    c.create_auto_subscription()
        .event_name("$errors")
        .listener_id(&workflow)
        .await
        .unwrap();
    let source = sandbox.add_source("news");
    let all = c.list_my_subscriptions().await.unwrap().items;
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].emitter_id.as_str(), source.as_str());
    assert_eq!(all[0].event_name, "$errors");
    c.delete_source().id(&source).await.unwrap();
    assert!(c.list_my_subscriptions().await.unwrap().items.is_empty());
}
