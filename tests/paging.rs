//! Lists, page by page, over real HTTP on loopback.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use futures::StreamExt;
use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use pipedream_client::types::Source;
use pipedream_client::{Client, Error, Page};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A list that is served in pages: a page after each cursor, the first after none.
struct Paged {
    server: MockServer,
    queries: Arc<Mutex<Vec<HashMap<String, String>>>>,
}

impl Paged {
    /// Serves what `page` makes of a cursor, for any path.
    async fn start(page: impl Fn(Option<&str>) -> Value + Send + Sync + 'static) -> Self {
        let server = MockServer::start_async().await;
        let queries = Arc::new(Mutex::new(Vec::new()));
        let record = queries.clone();
        server
            .mock_async(move |when, then| {
                when.any_request();
                then.respond_with(move |request: &HttpMockRequest| {
                    let query: HashMap<_, _> = request.query_params().into_iter().collect();
                    let body = page(query.get("after").map(String::as_str));
                    record.lock().unwrap().push(query);
                    let status = body["status"].as_u64().unwrap_or(200);
                    HttpMockResponse::builder()
                        .status(u16::try_from(status).unwrap())
                        .body(body.to_string())
                        .build()
                });
            })
            .await;
        Self { server, queries }
    }

    fn client(&self) -> Client {
        Client::builder()
            .api_key("key")
            .base_url(self.server.base_url())
            .build()
            .unwrap()
    }

    fn requests(&self) -> usize {
        self.queries.lock().unwrap().len()
    }
}

fn page(ids: &[usize], cursor: Option<&str>) -> Value {
    let data: Vec<_> = ids
        .iter()
        .map(|id| json!({"id": format!("dc_{id}")}))
        .collect();
    json!({"page_info": {"end_cursor": cursor}, "data": data})
}

/// Serves pages of these sizes, each with a cursor, the last one too. After the
/// last there is an empty page with none.
fn split(sizes: Vec<usize>) -> impl Fn(Option<&str>) -> Value {
    move |after| {
        let at = after.map_or(0, |cursor| cursor.parse::<usize>().unwrap() + 1);
        let Some(size) = sizes.get(at) else {
            return page(&[], None);
        };
        let start: usize = sizes[..at].iter().sum();
        let ids: Vec<_> = (start..start + size).collect();
        page(&ids, Some(&at.to_string()))
    }
}

/// With the next page fetched beforehand and without, a list is the same.
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
                assert!(stream.next().await.is_none(), "an error is passed on once");
                return (ids, Some(error));
            }
        }
    }
    assert!(stream.next().await.is_none(), "the end stays the end");
    (ids, None)
}

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|id| format!("dc_{id}")).collect()
}

#[test]
fn items_out_are_items_in_however_they_are_split() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut config = ProptestConfig::with_cases(64);
    config.failure_persistence = None;
    let mut runner = proptest::test_runner::TestRunner::new(config);
    // Pages without an item are among them.
    let sizes = proptest::collection::vec(0_usize..5, 0..12);
    let cases = (sizes, proptest::bool::ANY);
    runner
        .run(&cases, |(sizes, prefetch)| {
            let total: usize = sizes.iter().sum();
            let pages = sizes.len();
            runtime.block_on(async {
                let served = Paged::start(split(sizes)).await;
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
async fn a_page_without_a_cursor_is_the_last() {
    for last in [
        json!({"data": [{"id": "dc_0"}]}),
        page(&[0], None),
        page(&[0], Some("")),
    ] {
        for prefetch in PREFETCH {
            let last = last.clone();
            let served = Paged::start(move |_| last.clone()).await;
            let (found, error) = collect(&served.client(), prefetch).await;
            assert!(error.is_none());
            assert_eq!(found, ids(1));
            assert_eq!(served.requests(), 1);
        }
    }
}

#[tokio::test]
async fn an_empty_page_whose_cursor_stands_still_is_the_end() {
    for prefetch in PREFETCH {
        let served = Paged::start(|after| match after {
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
async fn a_repeated_cursor_is_a_clear_error() {
    // At once, and in a circle of three.
    for (circle, prefetch) in [(1, false), (3, false), (1, true), (3, true)] {
        let served = Paged::start(move |after| {
            let at = after.map_or(0, |cursor| cursor.parse::<usize>().unwrap() + 1);
            page(&[at], Some(&(at % circle).to_string()))
        })
        .await;
        let (found, error) = collect(&served.client(), prefetch).await;
        let error = error.expect("the circle is noticed");
        assert!(error.is_pagination(), "{error:?}");
        assert!(
            error.to_string().starts_with("listMySources: the cursor"),
            "{error}"
        );
        assert_eq!(found[..circle.min(2)], ids(3)[..circle.min(2)]);
        assert!(served.requests() < 16);
    }
}

#[tokio::test]
async fn a_cursor_that_the_caller_started_at_is_no_next_one() {
    let served = Paged::start(|_| page(&[0], Some("start"))).await;
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
async fn empty_pages_without_end_are_an_error() {
    for prefetch in PREFETCH {
        let count = std::sync::atomic::AtomicUsize::new(0);
        let served = Paged::start(move |_| {
            let fresh = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            page(&[], Some(&fresh.to_string()))
        })
        .await;
        let (found, error) = collect(&served.client(), prefetch).await;
        assert!(found.is_empty());
        assert!(error.unwrap().is_pagination());
        assert_eq!(served.requests(), 101);
    }
}

#[tokio::test]
async fn no_page_is_fetched_before_an_item_of_it_is_wanted() {
    let served = Paged::start(split(vec![2, 2, 2])).await;
    let client = served.client();
    let stream = client.list_my_sources().stream();
    assert_eq!(served.requests(), 0);
    let items: Vec<_> = stream.take(2).collect().await;
    assert_eq!(items.len(), 2);
    assert_eq!(served.requests(), 1);
}

#[tokio::test]
async fn the_callers_parameters_stay_on_every_page() {
    let served = Paged::start(split(vec![1, 1])).await;
    let client = served.client();
    let items: Vec<_> = client
        .list_workspace_accounts()
        .workspace_id("o_1")
        .query("slack")
        .limit(1)
        .before("z")
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
        for (name, value) in [
            ("query", "slack"),
            ("limit", "1"),
            ("before", "z"),
            ("exclude", "app"),
        ] {
            assert_eq!(query[name], value);
        }
    }
}

#[tokio::test]
async fn an_error_between_pages_comes_after_the_items_before_it() {
    for prefetch in PREFETCH {
        let served = Paged::start(|after| match after {
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
async fn a_selection_streams_too() {
    #[derive(serde::Deserialize)]
    struct Brief {
        id: String,
    }
    let served = Paged::start(split(vec![2, 1])).await;
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
async fn every_list_streams() {
    let served = Paged::start(|_| json!({"data": []})).await;
    let c = served.client();
    macro_rules! lists {
        ($($call:expr),* $(,)?) => {$(
            assert!($call.stream().next().await.is_none());
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
    let lists = pipedream_client::operations::ALL
        .iter()
        .filter(|operation| operation.id().starts_with("list"))
        .count();
    assert_eq!(served.requests(), lists);
}

#[test]
fn a_page_is_gone_through_by_value_and_by_reference() {
    let page: Page<Source> = serde_json::from_value(json!({
        "page_info": {"count": 2},
        "data": [{"id": "dc_1"}, {"id": "dc_2"}],
        "secret_of_tomorrow": "canary",
    }))
    .unwrap();
    let mut ids = Vec::new();
    for source in &page {
        ids.push(source.id.as_str());
    }
    assert_eq!(ids, ["dc_1", "dc_2"]);
    let shown = format!("{page:?}");
    for part in ["count: Some(2)", "dc_1", "dc_2", "secret_of_tomorrow"] {
        assert!(shown.contains(part), "{shown}");
    }
    assert!(!shown.contains("canary"), "{shown}");
    let ids: Vec<_> = page.into_iter().map(|source| source.id).collect();
    assert_eq!(ids, ["dc_1", "dc_2"]);
}
