//! What an outage costs the server.

use pipedream_client::{Client, RetryBudget};

use crate::clock::TestClock;
use crate::server::{Action, Server, response};

const CALLERS: usize = 100;

/// Requests for each call in a total outage.
async fn ratio(outage: Action, budget: RetryBudget, calls_each: usize) -> f64 {
    let server = Server::always(outage).await;
    let client = Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
        .retry_budget(budget)
        .deadline(None)
        .clock(TestClock::new())
        .build()
        .unwrap();
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..CALLERS {
        let client = client.clone();
        callers.spawn(async move {
            for _ in 0..calls_each {
                client.get_current_user().await.unwrap_err();
            }
        });
    }
    while let Some(caller) = callers.join_next().await {
        caller.unwrap();
    }
    server.requests() as f64 / (CALLERS * calls_each) as f64
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_outage_is_not_multiplied() {
    println!("requests for each call, {CALLERS} callers at once");
    println!(
        "{:<12}{:>12}{:>12}{:>12}",
        "outage", "calls each", "no budget", "budget"
    );
    for (name, outage) in [
        ("503", Action::Answer(response(503, &[], b""))),
        ("closed", Action::Close(Vec::new())),
    ] {
        for calls_each in [1, 10] {
            let without = ratio(outage.clone(), RetryBudget::unlimited(), calls_each).await;
            let with = ratio(outage.clone(), RetryBudget::default(), calls_each).await;
            println!("{name:<12}{calls_each:>12}{without:>12.3}{with:>12.3}");
            assert_eq!(without, 4.0);
            // Ten tokens, whatever the number of calls.
            let expected = 1.0 + 10.0 / (CALLERS * calls_each) as f64;
            assert!((with - expected).abs() < 1e-9, "{with} is not {expected}");
        }
    }
}
