//! How many requests a client sends during an outage.

use pipedream_client::{Client, RetryBudget};

use crate::support::clock::TestClock;
use crate::support::server::{Action, Server, response};

const CALLERS: usize = 100;

/// The average number of requests per call in a total outage.
async fn requests_per_call(outage: Action, budget: RetryBudget, calls_per_caller: usize) -> f64 {
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
            for _ in 0..calls_per_caller {
                client.get_current_user().await.unwrap_err();
            }
        });
    }
    while let Some(caller) = callers.join_next().await {
        caller.unwrap();
    }
    server.requests() as f64 / (CALLERS * calls_per_caller) as f64
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn retry_budget_limits_requests_in_an_outage() {
    println!("requests per call, {CALLERS} concurrent callers");
    println!(
        "{:<12}{:>12}{:>12}{:>12}",
        "outage", "calls", "no budget", "budget"
    );
    for (name, outage) in [
        ("503", Action::Respond(response(503, &[], b""))),
        ("closed", Action::Close(Vec::new())),
    ] {
        for calls_per_caller in [1, 10] {
            let without =
                requests_per_call(outage.clone(), RetryBudget::unlimited(), calls_per_caller).await;
            let with =
                requests_per_call(outage.clone(), RetryBudget::default(), calls_per_caller).await;
            println!("{name:<12}{calls_per_caller:>12}{without:>12.3}{with:>12.3}");
            assert_eq!(without, 4.0);
            // The budget allows at most four retries, however many calls there are.
            let most = 1.0 + 4.0 / (CALLERS * calls_per_caller) as f64;
            assert!(
                with > 1.0 && with <= most,
                "{with} requests per call, expected at most {most}"
            );
        }
    }
}
