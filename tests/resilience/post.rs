//! An operation that is not idempotent is never retried if the server may have processed it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pipedream_client::{CallOptions, Client, Operation, RetryBudget, RetryPolicy, operations};

use crate::support::clock::TestClock;
use crate::support::names::assert_same_names;
use crate::support::operation_calls::{call, documented_response, is_idempotent};
use crate::support::server::{Action, Server, json, response};

const CALLS: u64 = 10_000;
const CONCURRENCY: u64 = 50;

/// What the server observed of one call.
#[derive(Default)]
struct Observed {
    operation: &'static str,
    requests: u32,
    possibly_processed: bool,
    retried_after_processing: bool,
}

/// A random response or fault, and whether the server may have processed the request.
fn random_action(random: &mut fastrand::Rng, good: &[u8]) -> (Action, bool) {
    let cut = random.usize(..good.len());
    match random.u8(0..16) {
        0..=2 => (
            Action::Respond(response(429, &[("retry-after", "1")], b"")),
            false,
        ),
        3 => (Action::Close(response(429, &[], b"slow down")), false),
        4 => (Action::Reset(Vec::new()), true),
        5 => (Action::Close(Vec::new()), true),
        6 => (Action::Reset(good[..cut].to_vec()), true),
        7 => (Action::Close(good[..cut].to_vec()), true),
        8 => {
            let statuses = [408, 500, 502, 503, 504, 409, 301, 303];
            let status = statuses[random.usize(..statuses.len())];
            (
                Action::Respond(response(status, &[("retry-after", "1")], b"")),
                true,
            )
        }
        9 => (
            Action::Respond(response(307, &[("location", "/sources")], b"")),
            true,
        ),
        10 => (
            Action::Respond(response(308, &[("location", "/sources")], b"")),
            true,
        ),
        11 => (Action::Respond(b"garbage\r\n\r\n".to_vec()), true),
        12 if random.u8(0..8) == 0 => (Action::Stall(good[..cut].to_vec()), true),
        13 => (Action::Close(good.to_vec()), true),
        _ => (Action::Respond(good.to_vec()), true),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn possibly_processed_operation_is_not_retried() {
    let unsafe_to_repeat: Vec<&'static Operation> = operations::ALL
        .into_iter()
        .filter(|operation| !is_idempotent(operation))
        .collect();
    let seed = fastrand::u64(..);
    println!("seed {seed}");
    let observed: Arc<Mutex<HashMap<u64, Observed>>> = Arc::default();
    let random = Mutex::new(fastrand::Rng::with_seed(seed));
    let log = observed.clone();
    let server = Server::start(move |request| {
        let mut random = random.lock().unwrap();
        let Some(request) = request else {
            // Some connections break before a request is sent.
            return (random.u8(0..12) == 0).then(|| Action::Reset(Vec::new()));
        };
        let operation = request.header("x-operation").unwrap();
        let operation = operations::ALL
            .into_iter()
            .find(|one| one.id() == operation)
            .unwrap();
        let (status, body) = documented_response(operation);
        let good = json(status, &body.unwrap_or_default());
        let (action, possibly_processed) = random_action(&mut random, &good);
        if !is_idempotent(operation) {
            let number = request.header("x-call").unwrap().parse().unwrap();
            let mut log = log.lock().unwrap();
            let call = log.entry(number).or_default();
            call.operation = operation.id();
            call.requests += 1;
            call.retried_after_processing |= call.possibly_processed;
            call.possibly_processed |= possibly_processed;
        }
        Some(action)
    })
    .await;

    let mut workers = tokio::task::JoinSet::new();
    for worker in 0..CONCURRENCY {
        let (unsafe_to_repeat, base_url) = (unsafe_to_repeat.clone(), server.base_url());
        workers.spawn(async move {
            let client = Client::builder()
                .api_key("canary-token")
                .base_url(base_url)
                .read_timeout(Duration::from_millis(250))
                .retry(RetryPolicy::new().max_attempts(1 + worker as u32 % 8))
                .retry_budget(RetryBudget::unlimited())
                .deadline(None)
                .clock(TestClock::new())
                .build()
                .unwrap();
            for number in (worker..CALLS).step_by(CONCURRENCY as usize) {
                let options = |operation: &Operation| {
                    CallOptions::new()
                        .header("x-call", number.to_string())
                        .header("x-operation", operation.id())
                };
                // GETs in between leave pooled connections in various states.
                if number % 3 == 0 {
                    let get = &operations::GET_CURRENT_USER;
                    let _ = call(&client, get, options(get)).await;
                }
                let operation = unsafe_to_repeat[number as usize % unsafe_to_repeat.len()];
                let _ = call(&client, operation, options(operation)).await;
            }
        });
    }
    while let Some(worker) = workers.join_next().await {
        worker.unwrap();
    }
    let observed = observed.lock().unwrap();
    let requests: u32 = observed.values().map(|call| call.requests).sum();
    let retried = observed.values().filter(|call| call.requests > 1).count();
    let violations: Vec<_> = observed
        .iter()
        .filter(|(_, call)| call.retried_after_processing)
        .map(|(number, call)| format!("{} in call {number}", call.operation))
        .collect();
    println!(
        "{CALLS} calls: {requests} requests received, {retried} calls retried, {} retried after they may have been processed",
        violations.len()
    );
    assert_same_names(
        "operations that the server received",
        observed.values().map(|call| call.operation),
        unsafe_to_repeat.iter().map(|operation| operation.id()),
    );
    assert!(retried > 100, "only {retried} calls were retried");
    assert_eq!(violations, [] as [&str; 0]);
}
