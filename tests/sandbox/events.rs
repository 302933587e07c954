//! Events of sources.

use pipedream_client::sandbox::Sandbox;
use serde_json::json;

use crate::http::{delete, get, send};

#[tokio::test]
async fn latest_hundred_events_are_listed_latest_first() {
    let sandbox = Sandbox::builder().fixed_clock().start().await;
    let source = sandbox.add_source("s");
    let target = format!("/sources/{}/event_summaries", source.as_str());
    let events = target.as_str();
    assert!(get(&sandbox, events).await.ids().is_empty());
    let emitted: Vec<_> = (0..105)
        .map(|number| sandbox.emit(&source, json!({"n": number})))
        .collect();
    let latest: Vec<_> = emitted.iter().rev().map(|id| id.as_str()).collect();

    let full = get(&sandbox, &format!("{events}?limit=100")).await;
    assert_eq!(full.ids(), latest[..100]);
    assert_eq!(full.body["page_info"]["total_count"], 100);
    let first = &full.body["data"][0];
    assert_eq!(first["event"], json!({"n": 104}));
    assert_eq!(first["metadata"]["emitter_id"], source.as_str());
    let milliseconds = first["indexed_at_ms"].as_u64().unwrap();
    assert_eq!(latest[0], format!("{milliseconds}-0"));
    // Events are one second apart.
    assert_eq!(full.body["data"][1]["indexed_at_ms"], milliseconds - 1_000);

    let page = get(&sandbox, &format!("{events}?limit=3&after={}", latest[1])).await;
    assert_eq!(page.ids(), latest[2..5]);
    assert_eq!(page.body["page_info"]["end_cursor"], latest[4]);
    let page = get(&sandbox, &format!("{events}?limit=3&before={}", latest[9])).await;
    assert_eq!(page.ids(), latest[6..9]);

    let range = format!("/sources/{}/events", source.as_str());
    let (from, to) = (latest[3], latest[1]);
    let response = delete(&sandbox, &format!("{range}?start_id={from}&end_id={to}")).await;
    assert_eq!(response.status, 202);
    let left = get(&sandbox, events).await;
    assert_eq!(left.ids()[..3], [latest[0], latest[4], latest[5]]);
    assert_eq!(
        delete(&sandbox, &format!("{range}?start_id={}", latest[4]))
            .await
            .status,
        202
    );
    let left = get(&sandbox, &format!("{events}?limit=100")).await;
    assert_eq!(left.ids()[..2], [latest[5], latest[6]]);
    assert_eq!(
        delete(&sandbox, &format!("{range}?end_id={}", latest[7]))
            .await
            .status,
        202
    );
    let left = get(&sandbox, events).await;
    assert_eq!(left.ids(), [latest[5], latest[6]]);
    assert_eq!(delete(&sandbox, &range).await.status, 202);
    assert!(get(&sandbox, events).await.ids().is_empty());
    for request in [
        "GET /sources/dc_0/event_summaries",
        "DELETE /sources/dc_0/events",
        "GET /workflows/p_0/event_summaries",
        "GET /workflows/p_0/%24errors/event_summaries",
    ] {
        assert_eq!(send(&sandbox, request, None).await.status, 404, "{request}");
    }
}
#[tokio::test]
async fn deleting_a_source_deletes_its_events() {
    let sandbox = Sandbox::documented().await;
    let target = "/sources/dc_abc123";
    assert_eq!(
        get(&sandbox, &format!("{target}/event_summaries"))
            .await
            .ids()
            .len(),
        3
    );
    assert_eq!(delete(&sandbox, target).await.status, 200);
    assert_eq!(
        get(&sandbox, &format!("{target}/event_summaries"))
            .await
            .status,
        404
    );
}
#[tokio::test]
async fn large_event_is_truncated_and_keeps_its_structure() {
    let sandbox = Sandbox::start().await;
    let source = sandbox.add_source("s");
    let target = format!("/sources/{}/event_summaries", source.as_str());
    // The first event has exactly the longest size that is listed in full; the second is
    // one byte longer.
    let around = json!({"text": ""}).to_string().len();
    for (length, is_full) in [(1_024 - around, true), (1_025 - around, false)] {
        let event = json!({"text": "x".repeat(length)});
        sandbox.emit(&source, event.clone());
        let listed = get(&sandbox, &target).await.body["data"][0]["event"].clone();
        assert_eq!(listed == event, is_full, "{length}");
    }
    let event = json!({
        "short": "stays",
        "list": ["é".repeat(900), {"deep": "y".repeat(900)}],
        "number": 7,
    });
    sandbox.emit(&source, event.clone());
    let listed = get(&sandbox, &target).await.body["data"][0]["event"].clone();
    assert!(listed.to_string().len() <= 1_024, "{listed}");
    assert_eq!(listed["short"], "stays");
    assert_eq!(listed["number"], 7);
    for text in [&listed["list"][0], &listed["list"][1]["deep"]] {
        let text = text.as_str().unwrap();
        assert!(text.ends_with('…'), "{text}");
        assert!(
            text.chars().count() > 100,
            "text is truncated no more than necessary"
        );
    }
    let full = get(&sandbox, &format!("{target}?expand=event")).await;
    assert_eq!(full.body["data"][0]["event"], event);
    // An event that is large because of its many values cannot be truncated.
    let wide = json!(vec![1_234_567; 1_000]);
    sandbox.emit(&source, wide.clone());
    assert_eq!(get(&sandbox, &target).await.body["data"][0]["event"], wide);
}
#[tokio::test]
async fn events_are_truncated_expanded_and_deleted() {
    let sandbox = Sandbox::start().await;
    let c = sandbox.client();
    let source = sandbox.add_source("news");
    let ids: Vec<_> = (0..3)
        .map(|number| sandbox.emit(&source, json!({"number": number, "text": "x".repeat(2000)})))
        .collect();

    let truncated = c.list_source_events().id(&source).await.unwrap();
    assert!(
        truncated.items[0].event.as_ref().unwrap()["text"]
            .as_str()
            .unwrap()
            .len()
            < 1024
    );
    let full = c
        .list_source_events()
        .id(&source)
        .expand("event")
        .await
        .unwrap();
    assert_eq!(
        full.items[0].event.as_ref().unwrap()["text"]
            .as_str()
            .unwrap()
            .len(),
        2000
    );
    assert_eq!(full.items[0].id, ids[2], "the latest event is listed first");

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
async fn event_ids_ascend_within_one_millisecond() {
    let sandbox = Sandbox::start().await;
    let source = sandbox.add_source("s");
    let emitted: Vec<_> = (0..1_000)
        .map(|_| sandbox.emit(&source, json!({})))
        .collect();
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_millis();
    let order = |id: &str| {
        let (time, number) = id.split_once('-').unwrap();
        (
            time.parse::<u128>().unwrap(),
            number.parse::<u64>().unwrap(),
        )
    };
    assert!(emitted.is_sorted_by_key(|id| order(id.as_str())));
    let mut unique = emitted.clone();
    unique.dedup();
    assert_eq!(unique.len(), 1_000);
    let (last, _) = order(emitted[999].as_str());
    assert!(
        now - 60_000 < last && last <= now,
        "{last} is not near {now}"
    );
    let listed = sandbox.client().list_source_events().id(&source).limit(100);
    let listed: Vec<_> = listed
        .await
        .unwrap()
        .items
        .into_iter()
        .map(|it| it.id)
        .collect();
    let latest: Vec<_> = emitted.iter().rev().take(100).cloned().collect();
    assert_eq!(listed, latest);
}
