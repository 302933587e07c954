//! Prefetching the next page while the caller processes this one.
//!
//! The server reports each request and waits for a permit before it responds, so these tests
//! do not depend on timing.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, mpsc};

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use pipedream_client::{Client, RetryPolicy};
use serde_json::json;
use tokio::sync::mpsc as signals;

/// A server of an endless list with one item per page.
struct Gated {
    server: MockServer,
    /// The number of each requested page.
    requested: signals::UnboundedReceiver<usize>,
    /// Each permit releases one response.
    permits: mpsc::Sender<()>,
}

impl Gated {
    async fn start() -> Self {
        let server = MockServer::start_async().await;
        let (report, requested) = signals::unbounded_channel();
        let (permits, wait) = mpsc::channel::<()>();
        let wait = Mutex::new(wait);
        server
            .mock_async(move |when, then| {
                when.any_request();
                then.respond_with(move |request: &HttpMockRequest| {
                    let query: VecDeque<_> = request.query_params().into();
                    let after = query.iter().find(|(name, _)| name == "after");
                    let number = after.map_or(0, |(_, cursor)| cursor.parse().unwrap());
                    // The receiver is gone once the test has ended.
                    let _ = report.send(number);
                    let _ = wait.lock().unwrap().recv();
                    let body = json!({
                        "page_info": {"end_cursor": (number + 1).to_string()},
                        "data": [{"id": format!("dc_{number}")}],
                    });
                    HttpMockResponse::builder()
                        .status(200)
                        .body(body.to_string())
                        .build()
                });
            })
            .await;
        Self {
            server,
            requested,
            permits,
        }
    }

    /// A client whose clones each hold the token.
    fn client(&self, token: Arc<()>) -> Client {
        Client::builder()
            .api_key("key")
            .base_url(self.server.base_url())
            .retry(RetryPolicy::none())
            .on_attempt(move |_| {
                let _ = &token;
            })
            .build()
            .unwrap()
    }

    fn permit(&self) {
        self.permits.send(()).unwrap();
    }
}

#[tokio::test]
async fn next_page_is_requested_while_this_one_is_processed() {
    let mut served = Gated::start().await;
    let client = served.client(Arc::default());
    let mut sources = client.list_my_sources().stream().prefetch();
    for number in 0..5 {
        served.permit();
        let source = sources.next().await.unwrap().unwrap();
        assert_eq!(source.id, format!("dc_{number}").as_str());
        if number == 0 {
            assert_eq!(served.requested.recv().await, Some(0));
        }
        // The next page is requested although the stream is not polled …
        assert_eq!(served.requested.recv().await, Some(number + 1));
        // … but no further page until this one is consumed.
        assert!(served.requested.try_recv().is_err());
    }
    // Release the response that is still pending.
    served.permit();
}

#[tokio::test]
async fn nothing_is_requested_before_the_first_poll() {
    let mut served = Gated::start().await;
    let client = served.client(Arc::default());
    let sources = client.list_my_sources().stream().prefetch();
    tokio::task::yield_now().await;
    assert!(served.requested.try_recv().is_err());
    drop(sources);
}

#[tokio::test]
async fn next_page_is_not_requested_without_prefetching() {
    let mut served = Gated::start().await;
    let client = served.client(Arc::default());
    let mut sources = client.list_my_sources().stream();
    served.permit();
    sources.next().await.unwrap().unwrap();
    assert_eq!(served.requested.recv().await, Some(0));
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(served.requested.try_recv().is_err());
}

#[tokio::test]
async fn dropped_stream_cancels_its_task() {
    let mut served = Gated::start().await;
    let token = Arc::new(());
    // Each clone of the client holds the token, including the clone in the task.
    let alive = Arc::downgrade(&token);
    let client = served.client(token);
    let mut sources = client.list_my_sources().stream().prefetch();
    served.permit();
    sources.next().await.unwrap().unwrap();
    assert_eq!(served.requested.recv().await, Some(0));
    assert_eq!(served.requested.recv().await, Some(1));
    // Without a permit, the task would wait until the test ends.
    drop(sources);
    drop(client);
    let mut turns = 0;
    while alive.upgrade().is_some() {
        turns += 1;
        assert!(turns < 1_000, "the task is still alive");
        tokio::task::yield_now().await;
    }
    served.permit();
}

#[tokio::test]
async fn prefetch_lost_with_its_runtime_is_repeated() {
    let served = Gated::start().await;
    let client = served.client(Arc::default());
    let mut sources = client.list_my_sources().stream().prefetch();
    for _ in 0..3 {
        served.permit();
    }
    // The first page is read on a runtime that ends before the second is polled.
    let first = std::thread::scope(|scope| {
        let first = scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(sources.next())
        });
        first.join().unwrap()
    });
    assert_eq!(first.unwrap().unwrap().id, "dc_0");
    let second = sources.next().await.unwrap().unwrap();
    assert_eq!(second.id, "dc_1");
    served.permit();
}
