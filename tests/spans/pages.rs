//! Spans of lists: one per page.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::builder;
use crate::recorder::{Span, record};
use crate::support::server::{Action, Server, json};

#[tokio::test(flavor = "current_thread")]
async fn each_page_has_a_span() {
    let (recorder, _guard) = record();
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        request?;
        let cursor = match calls.fetch_add(1, Ordering::SeqCst) {
            0 => r#""end_cursor":"canary-cursor""#,
            _ => "",
        };
        let body = format!(r#"{{"page_info":{{{cursor}}},"data":[{{"id":"canary-id"}}]}}"#);
        Some(Action::Respond(json(200, &body)))
    })
    .await;
    let client = builder(&server).build().unwrap();
    let items = client.list_my_sources().stream().try_collect().await;
    assert_eq!(items.unwrap().len(), 2);

    let spans = recorder.take_spans();
    assert_eq!(spans.len(), 2);
    for span in &spans {
        assert_eq!(span["pipedream.operation"], "listMySources");
    }
    assert!(!format!("{spans:?}").contains("canary"));
}

#[tokio::test(flavor = "current_thread")]
async fn prefetched_page_is_a_child_of_the_callers_span() {
    let (recorder, _guard) = record();
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        request?;
        let number = calls.fetch_add(1, Ordering::SeqCst);
        let cursor = match number {
            0..3 => format!(r#""end_cursor":"c{number}""#),
            _ => String::new(),
        };
        let body = format!(r#"{{"page_info":{{{cursor}}},"data":[{{"id":"dc_1"}}]}}"#);
        Some(Action::Respond(json(200, &body)))
    })
    .await;
    let client = builder(&server).build().unwrap();
    let items = client.list_my_sources().stream().prefetch().try_collect();
    let outer = tracing::info_span!("outer");
    let items = tracing::Instrument::instrument(items, outer).await;
    assert_eq!(items.unwrap().len(), 4);

    let parents: Vec<_> = recorder
        .seen()
        .spans
        .iter()
        .map(|span| span.parent)
        .collect();
    assert_eq!(parents, [None, Some(0), Some(0), Some(0), Some(0)]);
    recorder.take_spans();
}

#[tokio::test(flavor = "current_thread")]
async fn span_of_a_prefetched_page_closes_before_its_items_are_read() {
    let (recorder, _guard) = record();
    let page = r#"{"page_info":{"end_cursor":"c"},"data":[{"id":"dc_1"}]}"#;
    let server = Server::always(Action::Respond(json(200, page))).await;
    let client = builder(&server).build().unwrap();
    let mut items = client.list_my_sources().stream().prefetch();
    items.next().await.unwrap().unwrap();

    // The second item has not been requested yet.
    let second_is_closed = async {
        let closed = |span: &Span| span.entered > 0 && span.handles == 0;
        while !recorder.seen().spans.get(1).is_some_and(closed) {
            tokio::task::yield_now().await;
        }
    };
    let limit = Duration::from_secs(20);
    assert!(
        tokio::time::timeout(limit, second_is_closed).await.is_ok(),
        "the span of the second page is still open"
    );
}
