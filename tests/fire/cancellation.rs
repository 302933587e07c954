//! A call that is dropped leaves nothing behind.

use std::future::IntoFuture;
use std::time::Duration;

use pipedream_client::{Client, RetryPolicy};

use crate::server::{Action, Server, response};

async fn tasks_settle_at(expected: usize) -> bool {
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
async fn a_dropped_call_leaves_no_task_and_no_request() {
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec();
    for action in [
        Action::Stall(Vec::new()),
        Action::Stall(half),
        // Dropped in the wait before the second attempt.
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
        let cut = tokio::time::timeout(Duration::from_millis(200), all).await;
        assert!(cut.is_err(), "the calls were under way");
        assert_eq!(server.requests(), 10);
        assert!(server.all_closed().await, "a connection is left");
        // Two of ours: the task that accepts, and the one that runs the test.
        assert!(tasks_settle_at(tasks).await, "a task is left");
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(server.requests(), 10, "nothing more is sent");
    }
}
