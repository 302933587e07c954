//! Items that cannot be decoded, and pages that cannot.

use std::error::Error as _;

use pipedream_client::Error;
use serde_json::{Value, json};

use crate::server::PageServer;

/// Serves one page.
async fn one_page(body: impl Into<String>) -> PageServer {
    let body = body.into();
    PageServer::start_with(move |_| (200, body.clone())).await
}

const CANARY: &str = "canary-item-4711";

/// A page with two good items around items that cannot be decoded.
fn mixed() -> Value {
    json!({"page_info": {"total_count": 5}, "data": [
        {"id": "dc_0"},
        {"name": CANARY},
        {"id": {"a": CANARY}},
        CANARY,
        {"id": "dc_4"},
    ]})
}

const PLACES: [(&str, &str); 3] = [
    ("data[1]", "is missing the field `id`"),
    ("data[2].id", "has the wrong type: expected a string"),
    ("data[3]", "has the wrong type: expected an object (Source)"),
];

#[tokio::test]
async fn page_keeps_failed_items_apart() {
    let served = one_page(mixed().to_string()).await;
    let page = served.client().list_my_sources().await.unwrap();
    let ids: Vec<_> = page.items.iter().map(|source| source.id.as_str()).collect();
    assert_eq!(ids, ["dc_0", "dc_4"]);
    assert_eq!(page.page_info.as_ref().unwrap().total_count, Some(5));
    assert_eq!(page.failed.len(), PLACES.len());
    for ((item, (path, reason)), index) in page.failed.iter().zip(PLACES).zip(1..) {
        assert_eq!(item.index(), index);
        assert_eq!(item.path(), path);
        assert_eq!(item.to_string(), format!("`{path}` {reason}"));
        let json: Value = serde_json::from_str(item.json()).unwrap();
        assert_eq!(json, mixed()["data"][index]);
    }
    let shown = format!("{page:?} {page:#?}");
    assert!(
        shown.contains("`data[1]` is missing the field `id`"),
        "{shown}"
    );
    assert!(!shown.contains("canary"), "{shown}");
    // Converting a page keeps them.
    assert_eq!(page.clone().map(drop).failed, page.failed);
}

fn assert_item_error(error: &Error, index: usize) {
    let (path, reason) = PLACES[index - 1];
    assert!(error.is_item() && error.is_decode(), "{error}");
    assert_eq!(error.path(), Some(path));
    assert_eq!(
        error.to_string(),
        format!("listMySources: the response is not as documented: `{path}` {reason}")
    );
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.attempts(), 1);
    let json: Value = serde_json::from_slice(error.body()).unwrap();
    assert_eq!(json, mixed()["data"][index]);
    let shown = format!("{error:?} {error:#?} {:?}", error.source());
    assert!(!shown.contains("canary"), "{shown}");
}

#[tokio::test]
async fn stream_continues_after_a_failed_item() {
    for (prefetch, backwards) in [(false, false), (true, false), (false, true), (true, true)] {
        let served = one_page(mixed().to_string()).await;
        let mut call = served.client().list_my_sources();
        if backwards {
            call = call.before("z");
        }
        let mut sources = call.stream();
        if prefetch {
            sources = sources.prefetch();
        }
        let mut order: Vec<_> = (0..5).collect();
        if backwards {
            order.reverse();
        }
        for index in order {
            match sources.next().await.unwrap() {
                Ok(source) => assert_eq!(source.id, format!("dc_{index}").as_str()),
                Err(error) => assert_item_error(&error, index),
            }
        }
        assert!(sources.next().await.is_none());
    }
}

#[tokio::test]
async fn items_without_a_place_for_failures_fail_with_the_first() {
    let served = one_page(mixed().to_string()).await;
    let client = served.client();
    let collected = client.list_my_sources().stream().try_collect().await;
    assert_item_error(&collected.unwrap_err(), 1);
    #[derive(Debug, serde::Deserialize)]
    struct Brief {
        #[serde(rename = "id")]
        _id: String,
    }
    let selected = client.list_my_sources().select::<Brief>("id").await;
    let error = selected.unwrap_err();
    assert!(error.is_item());
    assert_eq!(error.path(), Some("data[1]"));
    let page = client.list_my_sources().select::<Brief>("id").page().await;
    assert_eq!(page.unwrap().items.len(), 2);
}

#[tokio::test]
async fn page_of_failed_items_is_not_empty() {
    // The cursor repeats: the list must not end silently.
    let body = json!({"page_info": {"end_cursor": "a"}, "data": [{"name": "x"}]});
    let served = one_page(body.to_string()).await;
    let mut sources = served.client().list_my_sources().after("a").stream();
    assert!(sources.next().await.unwrap().unwrap_err().is_item());
    assert!(sources.next().await.unwrap().unwrap_err().is_pagination());
    assert!(sources.next().await.is_none());
}

#[tokio::test]
async fn deeply_nested_event_costs_only_itself() {
    let deep = "[".repeat(500) + &"]".repeat(500);
    let body = format!(
        r#"{{"data": [{{"id": "1-0", "event": {deep}}}, {{"id": "2-0", "event": {{"a": "\ud83d"}}}}]}}"#
    );
    let served = one_page(body).await;
    let call = served.client().list_source_events().id("dc_1");
    let mut events = call.stream();
    let error = events.next().await.unwrap().unwrap_err();
    let message = error.to_string();
    assert!(message.contains("`data[0].event[0][0]"), "{message}");
    assert!(message.contains("is nested too deeply"), "{message}");
    let event = events.next().await.unwrap().unwrap();
    assert_eq!(event.event.unwrap(), json!({"a": "\u{fffd}"}));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn page_that_is_not_one_is_an_error_that_says_why() {
    for (body, reason) in [
        (
            "<html>",
            "the response is not valid JSON (line 1, column 1)",
        ),
        ("", "the response is empty"),
        (
            "{\"data\": [",
            "the response ends unexpectedly (line 1, column 10)",
        ),
        (
            "[]",
            "the response has the wrong type: expected an object (Page)",
        ),
        ("{}", "the response is missing the field `data`"),
        (
            "{\"data\": {}}",
            "`data` has the wrong type: expected an array",
        ),
        (
            "{\"data\": \"canary\"}",
            "`data` has the wrong type: expected an array",
        ),
    ] {
        let served = one_page(body).await;
        let error = served.client().list_my_sources().await.unwrap_err();
        assert!(error.is_decode() && !error.is_item(), "{error}");
        assert!(error.to_string().ends_with(reason), "{error}");
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[tokio::test]
async fn list_that_is_null_is_empty() {
    let served = one_page("{\"data\": null, \"page_info\": null}").await;
    let page = served.client().list_my_sources().await.unwrap();
    assert!(page.items.is_empty() && page.failed.is_empty());
}
