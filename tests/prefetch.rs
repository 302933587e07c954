//! The next page, fetched while the caller still works on this one.
//!
//! The server tells of each request when it comes and answers when it is told to, so
//! nothing here depends on time.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, mpsc};

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use pipedream_client::{Client, RetryPolicy};
use serde_json::json;
use tokio::sync::mpsc as signals;

/// A list without end, whose pages have one item each.
struct Gated {
    server: MockServer,
    /// The number of each page that is asked for.
    asked: signals::UnboundedReceiver<usize>,
    /// One permit answers one request.
    permits: mpsc::Sender<()>,
}

impl Gated {
    async fn start() -> Self {
        let server = MockServer::start_async().await;
        let (tell, asked) = signals::unbounded_channel();
        let (permits, wait) = mpsc::channel::<()>();
        let wait = Mutex::new(wait);
        server
            .mock_async(move |when, then| {
                when.any_request();
                then.respond_with(move |request: &HttpMockRequest| {
                    let query: VecDeque<_> = request.query_params().into();
                    let after = query.iter().find(|(name, _)| name == "after");
                    let number = after.map_or(0, |(_, cursor)| cursor.parse().unwrap());
                    // Nobody listens any more where the test is over.
                    let _ = tell.send(number);
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
            asked,
            permits,
        }
    }

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
async fn the_next_page_is_asked_for_while_this_one_is_worked_on() {
    let mut served = Gated::start().await;
    let client = served.client(Arc::default());
    let mut sources = client.list_my_sources().stream().prefetch();
    for number in 0..5 {
        served.permit();
        let source = sources.next().await.unwrap().unwrap();
        assert_eq!(source.id, format!("dc_{number}").as_str());
        if number == 0 {
            assert_eq!(served.asked.recv().await, Some(0));
        }
        // The stream is not polled now, and yet the next page is asked for …
        assert_eq!(served.asked.recv().await, Some(number + 1));
        // … and no page after it, before this one is worked through.
        assert!(served.asked.try_recv().is_err());
    }
    // Whoever is still waited for is let go.
    served.permit();
}

#[tokio::test]
async fn nothing_is_asked_for_before_the_first_item_is_wanted() {
    let mut served = Gated::start().await;
    let client = served.client(Arc::default());
    let sources = client.list_my_sources().stream().prefetch();
    tokio::task::yield_now().await;
    assert!(served.asked.try_recv().is_err());
    drop(sources);
}

#[tokio::test]
async fn without_it_the_next_page_is_not_asked_for() {
    let mut served = Gated::start().await;
    let client = served.client(Arc::default());
    let mut sources = client.list_my_sources().stream();
    served.permit();
    sources.next().await.unwrap().unwrap();
    assert_eq!(served.asked.recv().await, Some(0));
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(served.asked.try_recv().is_err());
}

#[tokio::test]
async fn a_stream_that_is_dropped_leaves_no_task_behind() {
    let mut served = Gated::start().await;
    let token = Arc::new(());
    // Each clone of the client has the token, that of the task included.
    let alive = Arc::downgrade(&token);
    let client = served.client(token);
    let mut sources = client.list_my_sources().stream().prefetch();
    served.permit();
    sources.next().await.unwrap().unwrap();
    assert_eq!(served.asked.recv().await, Some(0));
    assert_eq!(served.asked.recv().await, Some(1));
    // The server answers no more: the task would wait for as long as the test runs.
    drop(sources);
    drop(client);
    let mut turns = 0;
    while alive.upgrade().is_some() {
        turns += 1;
        assert!(turns < 1_000, "the task is still there");
        tokio::task::yield_now().await;
    }
    served.permit();
}

#[tokio::test]
async fn a_call_that_its_runtime_gave_up_is_made_again() {
    let served = Gated::start().await;
    let client = served.client(Arc::default());
    let mut sources = client.list_my_sources().stream().prefetch();
    for _ in 0..3 {
        served.permit();
    }
    // The first page comes on a runtime that ends before the second is wanted.
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
