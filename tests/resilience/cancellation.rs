//! Dropping a call releases its connection and its tasks.

use std::future::IntoFuture;
use std::time::Duration;

use pipedream_client::{Client, RetryPolicy};

use crate::support::fixtures::PARTIAL_RESPONSE;
use crate::support::server::{Action, Server, response};

/// Waits until at most this many tasks are alive. Returns false if more remain.
async fn tasks_drop_to(expected: usize) -> bool {
    for _ in 0..200 {
        if tokio::runtime::Handle::current()
            .metrics()
            .num_alive_tasks()
            <= expected
        {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    false
}

#[tokio::test]
async fn dropped_call_leaves_no_task_and_sends_no_request() {
    for action in [
        Action::Stall(Vec::new()),
        Action::Stall(PARTIAL_RESPONSE.to_vec()),
        // Dropped while waiting to retry.
        Action::Close(response(503, &[("retry-after", "30")], b"")),
    ] {
        let server = Server::always(action).await;
        tokio::task::yield_now().await;
        let tasks = tokio::runtime::Handle::current()
            .metrics()
            .num_alive_tasks();
        let client = Client::builder()
            .api_key("canary-token")
            .base_url(server.base_url())
            .retry(RetryPolicy::new())
            .build()
            .unwrap();
        let calls: Vec<_> = (0..10)
            .map(|_| Box::pin(client.get_current_user().into_future()))
            .collect();
        let all = futures::future::join_all(calls);
        let timed_out = tokio::time::timeout(Duration::from_millis(200), all).await;
        assert!(timed_out.is_err(), "the calls were still running");
        assert_eq!(server.requests(), 10);
        assert!(server.all_closed().await, "a connection stays open");
        assert!(tasks_drop_to(tasks).await, "a task is still alive");
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(
            server.requests(),
            10,
            "a request was sent after the calls were dropped"
        );
    }
}
