//! Subscriptions and automatic subscriptions.

use pipedream_client::sandbox::Sandbox;
use serde_json::Value;

use crate::http::{delete, get, send};

/// Creates a subscription and returns the status.
async fn subscribe(sandbox: &Sandbox, emitter: &str, listener: &str, name: &str) -> u16 {
    let target = format!(
        "POST /subscriptions?emitter_id={emitter}&listener_id={listener}&event_name={name}"
    );
    send(sandbox, &target, None).await.status
}

/// Emitter, listener and event name of each subscription of the user.
pub(crate) async fn subscriptions(sandbox: &Sandbox) -> Vec<[String; 3]> {
    let all = get(sandbox, "/users/me/subscriptions?limit=100").await;
    let all = all.data();
    let text = |one: &Value, name: &str| one[name].as_str().unwrap().to_owned();
    let names = ["emitter_id", "listener_id", "event_name"];
    let all = all.as_array().unwrap().iter();
    all.map(|one| names.map(|name| text(one, name))).collect()
}

#[tokio::test]
async fn subscriptions_are_unique_and_deleted_individually() {
    let sandbox = Sandbox::start().await;
    let (one, two) = (sandbox.add_source("one"), sandbox.add_source("two"));
    let flow = sandbox.add_workflow("w");
    let (one, two, flow) = (one.as_str(), two.as_str(), flow.as_str());
    let hook = send(&sandbox, "POST /webhooks?url=https://example.com", None).await;
    let hook = hook.data()["id"].as_str().unwrap().to_owned();

    for (emitter, listener, status) in [
        (one, flow, 200),
        (one, flow, 200),
        (flow, one, 200),
        (two, &*hook, 200),
        ("dc_*", flow, 200),
        ("p_*", flow, 200),
        ("wh_*", flow, 404),
        ("dc_0", flow, 404),
        (&*hook, flow, 404),
        (one, "p_0", 404),
        (one, "dc_*", 404),
    ] {
        let actual = subscribe(&sandbox, emitter, listener, "").await;
        assert_eq!(actual, status, "{emitter} {listener}");
    }
    assert_eq!(subscribe(&sandbox, one, flow, "$errors").await, 200);
    let subscription =
        |emitter: &str, listener: &str, name: &str| [emitter, listener, name].map(str::to_owned);
    let expected = [
        subscription(one, flow, ""),
        subscription(flow, one, ""),
        subscription(two, &hook, ""),
        subscription("dc_*", flow, ""),
        subscription("p_*", flow, ""),
        subscription(one, flow, "$errors"),
    ];
    assert_eq!(subscriptions(&sandbox).await, expected);

    for missing in ["emitter_id=dc_1", "listener_id=p_1"] {
        for method in ["POST", "DELETE"] {
            let target = format!("{method} /subscriptions?{missing}");
            assert_eq!(send(&sandbox, &target, None).await.status, 400, "{target}");
        }
    }
    let target = format!("/subscriptions?emitter_id={one}&listener_id={flow}");
    assert_eq!(delete(&sandbox, &target).await.status, 200);
    assert_eq!(subscriptions(&sandbox).await, expected[1..]);
    assert_eq!(delete(&sandbox, &target).await.status, 404);
    assert_eq!(subscriptions(&sandbox).await, expected[1..]);

    // Deleting a listener or an emitter deletes its subscriptions.
    assert_eq!(
        delete(&sandbox, &format!("/webhooks/{hook}")).await.status,
        200
    );
    assert_eq!(
        delete(&sandbox, &format!("/webhooks/{hook}")).await.status,
        404
    );
    let left = [&expected[1], &expected[3], &expected[4], &expected[5]].map(Clone::clone);
    assert_eq!(subscriptions(&sandbox).await, left);
    assert_eq!(
        delete(&sandbox, &format!("/sources/{one}")).await.status,
        200
    );
    assert_eq!(subscriptions(&sandbox).await, expected[3..5]);
}
#[tokio::test]
async fn auto_subscription_subscribes_to_each_new_emitter_once() {
    let sandbox = Sandbox::start().await;
    let old = sandbox.add_source("old");
    let flow = sandbox.add_workflow("w");
    let auto = |listener: &str, name: &str| {
        format!("POST /auto_subscriptions?event_name={name}&listener_id={listener}")
    };
    assert_eq!(send(&sandbox, &auto("p_0", "a"), None).await.status, 404);
    let nameless = format!("POST /auto_subscriptions?listener_id={}", flow.as_str());
    assert_eq!(send(&sandbox, &nameless, None).await.status, 400);
    for name in ["a", "a", "b"] {
        let response = send(&sandbox, &auto(flow.as_str(), name), None).await;
        assert_eq!(response.status, 200);
    }
    assert!(
        subscriptions(&sandbox).await.is_empty(),
        "{} existed before",
        old.as_str()
    );
    let emitter = sandbox.add_source("new");
    let subscription = |name: &str| [emitter.as_str(), flow.as_str(), name].map(str::to_owned);
    assert_eq!(
        subscriptions(&sandbox).await,
        [subscription("a"), subscription("b")]
    );

    // A deleted listener is not subscribed.
    let source = sandbox.add_source("listener");
    let response = send(&sandbox, &auto(source.as_str(), "c"), None).await;
    assert_eq!(response.status, 200);
    delete(&sandbox, &format!("/sources/{}", source.as_str())).await;
    let before = subscriptions(&sandbox).await.len();
    sandbox.add_workflow("newer");
    assert_eq!(subscriptions(&sandbox).await.len(), before + 2);
}
#[tokio::test]
async fn new_source_is_subscribed_automatically() {
    let sandbox = Sandbox::start().await;
    let c = sandbox.client();
    let workflow = sandbox.add_workflow("alerts");
    let created = c
        .create_auto_subscription()
        .event_name("$errors")
        .listener_id(&workflow);
    assert!(!created.await.unwrap().is_nothing());
    let source = sandbox.add_source("news");
    let all = c.list_my_subscriptions().await.unwrap().items;
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].emitter_id, Some((&source).into()));
    assert_eq!(all[0].event_name, Some("$errors".into()));
    c.delete_source().id(&source).await.unwrap();
    assert!(c.list_my_subscriptions().await.unwrap().items.is_empty());
}
