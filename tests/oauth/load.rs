//! Renewal while many tasks make calls.

use std::sync::Arc;
use std::time::Duration;

use pipedream_client::Client;
use tokio::sync::Barrier;

use crate::api::{Api, call, issue, status, token};
use crate::support::clock::TestClock;
use crate::support::fixtures::success;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Situation {
    FirstUse,
    RenewalDue,
    Expired,
    Rejected,
}

/// Starts tasks that call at the same moment. Returns the number of failed calls.
async fn load(client: &Client, tasks: usize) -> usize {
    let barrier = Arc::new(Barrier::new(tasks));
    let tasks: Vec<_> = (0..tasks)
        .map(|_| {
            let (client, barrier) = (client.clone(), barrier.clone());
            tokio::spawn(async move {
                barrier.wait().await;
                call(&client).await
            })
        })
        .collect();
    let mut failed = 0;
    for task in tasks {
        failed += usize::from(task.await.unwrap().is_err());
    }
    failed
}

/// Returns the number of exchanges in the situation, of calls sent, and of calls failed.
async fn run(situation: Situation, tasks: usize) -> (usize, usize, usize) {
    let api = Api::start(issue, move |request| {
        match situation == Situation::Rejected && token(request) == "token-1" {
            true => status(401),
            false => success(),
        }
    })
    .await;
    let clock = TestClock::new();
    let client = api.client(&clock);
    if situation != Situation::FirstUse {
        client.warm_up().await.unwrap();
    }
    let before = api.exchanges();
    clock.advance(match situation {
        Situation::RenewalDue => Duration::from_secs(3_310),
        Situation::Expired => Duration::from_secs(3_600),
        Situation::FirstUse | Situation::Rejected => Duration::ZERO,
    });
    let failed = load(&client, tasks).await;
    // No call waits for a renewal.
    api.wait_for_exchanges(before + 1).await;
    (api.exchanges() - before, api.tokens().len(), failed)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn renewal_under_load_makes_one_exchange() {
    println!(
        "{:>7}  {:<12}{:>10}{:>8}{:>8}",
        "tasks", "situation", "exchanges", "sent", "failed"
    );
    for tasks in [1, 10, 100, 1_000] {
        for situation in [
            Situation::FirstUse,
            Situation::RenewalDue,
            Situation::Expired,
            Situation::Rejected,
        ] {
            let (exchanges, sent, failed) = run(situation, tasks).await;
            let name = format!("{situation:?}");
            println!("{tasks:>7}  {name:<12}{exchanges:>10}{sent:>8}{failed:>8}");
            assert_eq!((exchanges, failed), (1, 0), "{situation:?}, {tasks} tasks");
            let resent = match situation {
                Situation::Rejected => 1..=tasks,
                _ => 0..=0,
            };
            assert!(resent.contains(&(sent - tasks)), "{sent} sent");
        }
    }
}
