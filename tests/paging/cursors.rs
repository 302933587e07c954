//! Page sizes, directions, counts and cursors.

use pipedream_client::Client;
use pipedream_client::reqwest::Method;
use serde_json::{Value, json};

use crate::server::{PageServer, page, pages_of_sizes};

/// A list of sources `dc_0`, `dc_1`, … whose cursors are the numbers of the sources.
async fn list_of(length: usize) -> PageServer {
    PageServer::start_with(move |query| {
        let number = |name| {
            query
                .get(name)
                .map(|text: &String| text.parse::<usize>().unwrap())
        };
        let limit = number("limit").unwrap_or(10);
        let range = match (number("after"), number("before")) {
            (after, None) => {
                let start = after.map_or(0, |after| after + 1);
                start..(start + limit).min(length)
            }
            (None, Some(before)) => before.saturating_sub(limit)..before,
            (Some(_), Some(_)) => panic!("`after` and `before` are sent together"),
        };
        let ids: Vec<_> = range.collect();
        let cursor = |id: Option<&usize>| id.map(ToString::to_string);
        let mut body = page(&ids, None);
        body["page_info"] = json!({
            "total_count": length,
            "count": ids.len(),
            "start_cursor": cursor(ids.first()),
            "end_cursor": cursor(ids.last()),
        });
        (200, body.to_string())
    })
    .await
}

#[tokio::test]
async fn stream_requests_the_largest_pages_unless_a_limit_is_set() {
    for (limit, requests, sent) in [(None, 11, "100"), (Some(50_u8), 21, "50")] {
        let served = list_of(1_000).await;
        let mut call = served.client().list_my_sources();
        if let Some(limit) = limit {
            call = call.limit(limit);
        }
        let sources = call.stream().try_collect().await.unwrap();
        assert_eq!(sources.len(), 1_000);
        let queries = served.queries.lock().unwrap();
        // The last page has a cursor, so the page after it is requested, too.
        assert_eq!(queries.len(), requests);
        assert!(queries.iter().all(|query| query["limit"] == sent));
    }
    // A call without a stream sends what the caller sets.
    let served = list_of(1_000).await;
    served.client().list_my_sources().await.unwrap();
    assert!(!served.queries.lock().unwrap()[0].contains_key("limit"));
}

#[tokio::test]
async fn thousand_items_take_ten_requests_if_the_last_page_has_no_cursor() {
    let served = PageServer::start_with(|query| {
        let start = query.get("after").map_or(0, |after| after.parse().unwrap());
        let end = start + query["limit"].parse::<usize>().unwrap();
        let ids: Vec<_> = (start..end).collect();
        let cursor = (end < 1_000).then(|| end.to_string());
        (200, page(&ids, cursor.as_deref()).to_string())
    })
    .await;
    let sources = served.client().list_my_sources().stream();
    assert_eq!(sources.try_collect().await.unwrap().len(), 1_000);
    assert_eq!(served.requests(), 10);
}

#[tokio::test]
async fn invalid_limit_is_an_error_of_the_stream() {
    let served = list_of(1).await;
    let mut sources = served.client().list_my_sources().limit(101_u8).stream();
    let error = sources.next().await.unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(sources.next().await.is_none());
    assert_eq!(served.requests(), 0);
}

#[tokio::test]
async fn total_count_is_known_after_the_first_page() {
    let served = list_of(250).await;
    for prefetch in [false, true] {
        let mut sources = served.client().list_my_sources().stream();
        if prefetch {
            sources = sources.prefetch();
        }
        assert_eq!(sources.total_count(), None);
        sources.next().await.unwrap().unwrap();
        assert_eq!(sources.total_count(), Some(250));
        while sources.next().await.is_some() {}
        assert_eq!(sources.total_count(), Some(250));
    }
    for count in [json!(null), json!(-1), json!("many")] {
        let body = json!({"page_info": {"total_count": count}, "data": [{"id": "dc_0"}]});
        let served = PageServer::start(move |_| body.clone()).await;
        let mut sources = served.client().list_my_sources().stream();
        sources.next().await.unwrap().unwrap();
        assert_eq!(sources.total_count(), None);
    }
}

async fn ids(mut sources: SourceStream) -> Vec<usize> {
    let mut ids = Vec::new();
    while let Some(source) = sources.next().await {
        let id = source.unwrap().id.into_string();
        ids.push(id.strip_prefix("dc_").unwrap().parse().unwrap());
    }
    ids
}

type SourceStream = pipedream_client::PageStream<
    pipedream_client::builder::ListMySources,
    pipedream_client::types::Source,
>;

#[tokio::test]
async fn stream_goes_backwards_from_a_cursor() {
    let served = list_of(40).await;
    let client = served.client();
    for (before, limit) in [(40, 7_u8), (25, 10), (25, 1), (1, 5)] {
        for prefetch in [false, true] {
            let call = client.list_my_sources().before(before.to_string());
            let mut sources = call.limit(limit).stream();
            if prefetch {
                sources = sources.prefetch();
            }
            let expected: Vec<_> = (0..before).rev().collect();
            assert_eq!(
                ids(sources).await,
                expected,
                "before {before}, pages of {limit}"
            );
        }
    }
    let sources = client.list_my_sources().before("0").stream();
    assert!(ids(sources).await.is_empty());
}

#[tokio::test]
async fn two_cursors_are_refused() {
    let served = list_of(10).await;
    let both = |client: &Client| client.list_my_sources().after("2").before("5");
    let client = served.client();
    for error in [
        both(&client).await.unwrap_err(),
        both(&client).send().await.unwrap_err(),
        both(&client)
            .select::<serde_json::Value>("id")
            .await
            .unwrap_err(),
        both(&client).stream().next().await.unwrap().unwrap_err(),
    ] {
        assert!(error.is_invalid_request());
        assert_eq!(
            error.to_string(),
            "listMySources: `after` and `before` cannot be combined; set one"
        );
    }
    assert_eq!(served.requests(), 0);
}

#[tokio::test]
async fn undocumented_lists_are_streamed_alike() {
    let served = list_of(250).await;
    let request = || served.client().request(Method::GET, "/new/list");
    let items = request().stream::<Value>().try_collect().await.unwrap();
    assert_eq!(items.len(), 250);
    let items = request().query("before", 150).query("limit", 60);
    let items = items.stream::<Value>().try_collect().await.unwrap();
    assert_eq!(items.len(), 150);
    assert_eq!(items[0]["id"], "dc_149");
    let limits: Vec<_> = {
        let queries = served.queries.lock().unwrap();
        queries.iter().map(|query| query["limit"].clone()).collect()
    };
    assert_eq!(limits, ["100", "100", "100", "100", "60", "60", "60", "60"]);

    let mut both = request()
        .query("after", 1)
        .query("before", 3)
        .stream::<Value>();
    let error = both.next().await.unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(both.next().await.is_none());
    assert_eq!(served.requests(), limits.len());
}

#[tokio::test]
async fn stream_continues_from_its_cursor() {
    for prefetch in [false, true] {
        // The third page fails once.
        let failures = std::sync::atomic::AtomicUsize::new(1);
        let served = PageServer::start_with(move |query| {
            let sizes = pages_of_sizes(vec![2, 2, 2]);
            let after = query.get("after").map(String::as_str);
            let fails =
                after == Some("1") && failures.swap(0, std::sync::atomic::Ordering::Relaxed) == 1;
            (if fails { 403 } else { 200 }, sizes(after).to_string())
        })
        .await;
        let mut sources = served.client().list_my_sources().stream();
        if prefetch {
            sources = sources.prefetch();
        }
        assert_eq!(sources.cursor(), None);
        let mut found = Vec::new();
        while let Some(source) = sources.next().await {
            let Ok(source) = source else { break };
            found.push(source.id);
        }
        assert_eq!(found.len(), 4);
        assert_eq!(sources.cursor().unwrap(), &"1");

        let rest = served
            .client()
            .list_my_sources()
            .after(sources.cursor().unwrap());
        let mut rest = rest.stream();
        assert_eq!(rest.cursor().unwrap(), &"1");
        while let Some(source) = rest.next().await {
            found.push(source.unwrap().id);
        }
        let expected: Vec<_> = (0..6).map(|id| format!("dc_{id}")).collect();
        assert_eq!(
            found,
            expected.iter().map(String::as_str).collect::<Vec<_>>()
        );
        assert_eq!(rest.cursor().unwrap(), &"2");
    }
}

#[tokio::test]
async fn numeric_cursors_are_followed() {
    let served = PageServer::start(|after| match after {
        None => json!({"page_info": {"end_cursor": 7}, "data": [{"id": "dc_0"}]}),
        Some("7") => page(&[1], None),
        Some(other) => panic!("{other}"),
    })
    .await;
    let sources = served.client().list_my_sources().stream();
    assert_eq!(ids(sources).await, [0, 1]);
}

#[tokio::test]
async fn cursor_that_is_not_text_does_not_end_the_list_silently() {
    for info in [json!({"end_cursor": {"id": 7}}), json!("a"), json!([])] {
        let body = json!({"page_info": info, "data": [{"id": "dc_0"}]});
        let served = PageServer::start(move |_| body.clone()).await;
        let mut sources = served.client().list_my_sources().stream();
        assert_eq!(sources.next().await.unwrap().unwrap().id, "dc_0");
        let error = sources.next().await.unwrap().unwrap_err();
        assert!(error.is_pagination(), "{error}");
        assert!(
            error
                .to_string()
                .contains("`page_info.end_cursor` is not text")
        );
        assert!(sources.next().await.is_none());
    }
}

#[tokio::test]
async fn items_of_a_page_are_converted() {
    let served = list_of(3).await;
    let page = served.client().list_my_sources().limit(2).await.unwrap();
    let page = page.map(|source| source.id.into_string().len());
    assert_eq!(page.items, [4, 4]);
    assert_eq!(page.next_cursor(), Some("1"));
    assert_eq!(page.previous_cursor(), Some("0"));
    assert_eq!(page.page_info.unwrap().total_count, Some(3));
}
