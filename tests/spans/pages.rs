//! Spans of lists: one per page.

use std::time::Duration;

use crate::builder;
use crate::recorder::{Span, record};
use crate::support::server::{Action, Server, json};

/// A page with one item and this cursor.
fn page(cursor: &str) -> Action {
    let body =
        format!(r#"{{"page_info":{{"end_cursor":{cursor}}},"data":[{{"id":"canary-id"}}]}}"#);
    Action::Respond(json(200, &body))
}

#[tokio::test(flavor = "current_thread")]
async fn each_page_has_a_span() {
    let (recorder, _guard) = record();
    let server = Server::sequence(vec![page(r#""canary-cursor""#), page("null")]).await;
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
    let cursors = [r#""c0""#, r#""c1""#, r#""c2""#, "null"];
    let server = Server::sequence(cursors.map(page).into()).await;
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
    let server = Server::always(page(r#""c""#)).await;
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
