//! Lists, page by page, over real HTTP on loopback.

#[path = "../support/mod.rs"]
mod support;

mod cursors;
mod failed_items;
mod server;

use futures::StreamExt;
use pipedream_client::types::Source;
use pipedream_client::{Client, Error, Page};
use proptest::prelude::*;
use serde_json::json;

use server::{PageServer, page, pages_of_sizes};
use support::document::operation_ids;
use support::for_each_list;
use support::names::assert_same_names;

/// A list returns the same with and without prefetching.
const PREFETCH: [bool; 2] = [false, true];

async fn collect(client: &Client, prefetch: bool) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    let mut stream = client.list_my_sources().stream();
    if prefetch {
        stream = stream.prefetch();
    }
    while let Some(source) = stream.next().await {
        match source {
            Ok(source) => ids.push(source.id.into_string()),
            Err(error) => {
                assert!(stream.next().await.is_none(), "an error ends the stream");
                return (ids, Some(error));
            }
        }
    }
    assert!(stream.next().await.is_none(), "an ended stream stays ended");
    (ids, None)
}

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|id| format!("dc_{id}")).collect()
}

#[test]
fn all_items_are_returned_however_they_are_split_into_pages() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut config = ProptestConfig::with_cases(64);
    config.failure_persistence = None;
    let mut runner = proptest::test_runner::TestRunner::new(config);
    // Some pages are empty.
    let sizes = proptest::collection::vec(0_usize..5, 0..12);
    let cases = (sizes, proptest::bool::ANY);
    runner
        .run(&cases, |(sizes, prefetch)| {
            let total: usize = sizes.iter().sum();
            let pages = sizes.len();
            runtime.block_on(async {
                let served = PageServer::start(pages_of_sizes(sizes)).await;
                let (found, error) = collect(&served.client(), prefetch).await;
                prop_assert!(error.is_none(), "{error:?}");
                prop_assert_eq!(found, ids(total));
                prop_assert_eq!(served.requests(), pages + 1);
                Ok(())
            })
        })
        .unwrap();
}

#[tokio::test]
async fn page_without_a_cursor_is_the_last() {
    for last in [
        json!({"data": [{"id": "dc_0"}]}),
        page(&[0], None),
        page(&[0], Some("")),
    ] {
        for prefetch in PREFETCH {
            let last = last.clone();
            let served = PageServer::start(move |_| last.clone()).await;
            let (found, error) = collect(&served.client(), prefetch).await;
            assert!(error.is_none());
            assert_eq!(found, ids(1));
            assert_eq!(served.requests(), 1);
        }
    }
}

#[tokio::test]
async fn empty_page_with_an_unchanged_cursor_ends_the_list() {
    for prefetch in PREFETCH {
        let served = PageServer::start(|after| match after {
            None => page(&[0, 1], Some("a")),
            Some(cursor) => page(&[], Some(cursor)),
        })
        .await;
        let (found, error) = collect(&served.client(), prefetch).await;
        assert!(error.is_none());
        assert_eq!(found, ids(2));
        assert_eq!(served.requests(), 2);
    }
}

#[tokio::test]
async fn repeated_cursor_is_a_pagination_error() {
    // The cursor repeats at once, or in a cycle of three.
    for (cycle, prefetch) in [(1, false), (3, false), (1, true), (3, true)] {
        let served = PageServer::start(move |after| {
            let at = after.map_or(0, |cursor| cursor.parse::<usize>().unwrap() + 1);
            page(&[at], Some(&(at % cycle).to_string()))
        })
        .await;
        let (found, error) = collect(&served.client(), prefetch).await;
        let error = error.expect("the cycle is detected");
        assert!(error.is_pagination(), "{error:?}");
        assert!(
            error.to_string().starts_with("listMySources: the cursor"),
            "{error}"
        );
        assert_eq!(found[..cycle.min(2)], ids(3)[..cycle.min(2)]);
        assert!(served.requests() < 16);
    }
}

#[tokio::test]
async fn start_cursor_as_next_cursor_is_a_pagination_error() {
    let served = PageServer::start(|_| page(&[0], Some("start"))).await;
    let client = served.client();
    let items: Vec<_> = client
        .list_my_sources()
        .after("start")
        .stream()
        .collect()
        .await;
    assert_eq!(items.len(), 2);
    assert!(items[1].as_ref().unwrap_err().is_pagination());
    assert_eq!(served.requests(), 1);
}

#[tokio::test]
async fn endless_empty_pages_are_a_pagination_error() {
    for prefetch in PREFETCH {
        let count = std::sync::atomic::AtomicUsize::new(0);
        let served = PageServer::start(move |_| {
            let number = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            page(&[], Some(&number.to_string()))
        })
        .await;
        let (found, error) = collect(&served.client(), prefetch).await;
        assert!(found.is_empty());
        assert!(error.unwrap().is_pagination());
        assert_eq!(served.requests(), 101);
    }
}

#[tokio::test]
async fn page_is_fetched_only_when_its_items_are_polled() {
    let served = PageServer::start(pages_of_sizes(vec![2, 2, 2])).await;
    let client = served.client();
    let stream = client.list_my_sources().stream();
    assert_eq!(served.requests(), 0);
    let items: Vec<_> = stream.take(2).collect().await;
    assert_eq!(items.len(), 2);
    assert_eq!(served.requests(), 1);
}

#[tokio::test]
async fn parameters_are_sent_for_every_page() {
    let served = PageServer::start(pages_of_sizes(vec![1, 1])).await;
    let client = served.client();
    let items: Vec<_> = client
        .list_workspace_accounts()
        .workspace_id("o_1")
        .query("slack")
        .limit(1)
        .exclude("app")
        .stream()
        .collect()
        .await;
    assert_eq!(items.len(), 2);
    let queries = served.queries.lock().unwrap();
    let after: Vec<_> = queries
        .iter()
        .map(|query| query.get("after").cloned())
        .collect();
    assert_eq!(after, [None, Some("0".to_owned()), Some("1".to_owned())]);
    for query in queries.iter() {
        for (name, value) in [("query", "slack"), ("limit", "1"), ("exclude", "app")] {
            assert_eq!(query.get(name).map(String::as_str), Some(value), "{name}");
        }
    }
}

#[tokio::test]
async fn error_of_a_page_follows_the_items_of_earlier_pages() {
    for prefetch in PREFETCH {
        let served = PageServer::start(|after| match after {
            None => page(&[0, 1], Some("a")),
            Some(_) => json!({"status": 503, "error": "overloaded"}),
        })
        .await;
        let (found, error) = collect(&served.client(), prefetch).await;
        assert_eq!(found, ids(2));
        let error = error.unwrap();
        assert!(error.is_server_error());
        assert_eq!(error.message(), Some("overloaded"));
    }
}

#[tokio::test]
async fn selected_fields_are_streamed() {
    #[derive(serde::Deserialize)]
    struct Brief {
        id: String,
    }
    let served = PageServer::start(pages_of_sizes(vec![2, 1])).await;
    let client = served.client();
    let brief = client.list_my_sources().select::<Brief>("id").stream();
    let brief = brief.try_collect().await.unwrap();
    assert_eq!(
        brief.into_iter().map(|one| one.id).collect::<Vec<_>>(),
        ids(3)
    );
    assert!(
        served
            .queries
            .lock()
            .unwrap()
            .iter()
            .all(|query| query["include"] == "id")
    );
}

#[tokio::test]
async fn every_list_is_streamed() {
    let served = PageServer::start(|_| json!({"data": []})).await;
    let client = served.client();
    let mut streamed = Vec::new();
    for_each_list!(client, |operation, call| {
        assert!(call.stream().next().await.is_none());
        streamed.push(operation);
        assert_eq!(served.requests(), streamed.len(), "{operation}");
    });
    let lists = operation_ids(|operation| operation.id().starts_with("list"));
    assert_same_names("lists in tests/support/call_lists.rs", streamed, lists);
}

#[test]
fn page_is_iterated_by_value_and_by_reference() {
    let page: Page<Source> = serde_json::from_value(json!({
        "page_info": {"count": 2},
        "data": [{"id": "dc_1"}, {"id": "dc_2"}],
        "unknown_field": "canary",
    }))
    .unwrap();
    let mut ids = Vec::new();
    for source in &page {
        ids.push(source.id.as_str());
    }
    assert_eq!(ids, ["dc_1", "dc_2"]);
    let shown = format!("{page:?}");
    for part in ["count: Some(2)", "dc_1", "dc_2", "unknown_field"] {
        assert!(shown.contains(part), "{shown}");
    }
    assert!(!shown.contains("canary"), "{shown}");
    let ids: Vec<_> = page.into_iter().map(|source| source.id).collect();
    assert_eq!(ids, ["dc_1", "dc_2"]);
}
