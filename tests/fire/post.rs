//! No POST that was possibly processed is sent again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pipedream_client::{CallOptions, Client, Operation, RetryBudget, RetryPolicy, operations};

use crate::calls::{call, documented_response};
use crate::clock::TestClock;
use crate::server::{Action, Server, json, response};

const SEQUENCES: u64 = 10_000;
const AT_A_TIME: u64 = 50;

/// What the server knows of one call.
#[derive(Default)]
struct Seen {
    requests: u32,
    possibly_processed: bool,
    sent_again: bool,
}

/// A fault by chance, and whether the work may be done by then.
fn strike(random: &mut fastrand::Rng, good: &[u8]) -> (Action, bool) {
    let cut = random.usize(..good.len());
    match random.u8(0..16) {
        0..=2 => (
            Action::Answer(response(429, &[("retry-after", "1")], b"")),
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
                Action::Answer(response(status, &[("retry-after", "1")], b"")),
                true,
            )
        }
        9 => (
            Action::Answer(response(307, &[("location", "/sources")], b"")),
            true,
        ),
        10 => (
            Action::Answer(response(308, &[("location", "/sources")], b"")),
            true,
        ),
        11 => (Action::Answer(b"garbage\r\n\r\n".to_vec()), true),
        12 if random.u8(0..8) == 0 => (Action::Stall(good[..cut].to_vec()), true),
        13 => (Action::Close(good.to_vec()), true),
        _ => (Action::Answer(good.to_vec()), true),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_post_is_sent_again() {
    let posts: Vec<&'static Operation> = operations::ALL
        .into_iter()
        .filter(|operation| operation.method() == "POST")
        .collect();
    assert_eq!(posts.len(), 6);
    let seed = fastrand::u64(..);
    println!("seed {seed}");
    let seen: Arc<Mutex<HashMap<u64, Seen>>> = Arc::default();
    let random = Mutex::new(fastrand::Rng::with_seed(seed));
    let log = seen.clone();
    let server = Server::start(move |request| {
        let mut random = random.lock().unwrap();
        let Some(request) = request else {
            // A connection that breaks before anything was sent on it.
            return (random.u8(0..12) == 0).then(|| Action::Reset(Vec::new()));
        };
        let operation = request.header("x-operation").unwrap();
        let operation = operations::ALL
            .into_iter()
            .find(|one| one.id() == operation)
            .unwrap();
        let (status, body) = documented_response(operation);
        let good = json(status, &body.unwrap_or_default());
        let (action, possibly_processed) = strike(&mut random, &good);
        if request.method() == "POST" {
            let number = request.header("x-sequence").unwrap().parse().unwrap();
            let mut log = log.lock().unwrap();
            let call = log.entry(number).or_default();
            call.requests += 1;
            call.sent_again |= call.possibly_processed;
            call.possibly_processed |= possibly_processed;
        }
        Some(action)
    })
    .await;

    let mut workers = tokio::task::JoinSet::new();
    for worker in 0..AT_A_TIME {
        let (posts, base_url) = (posts.clone(), server.base_url());
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
            for number in (worker..SEQUENCES).step_by(AT_A_TIME as usize) {
                let options = |operation: &Operation| {
                    CallOptions::new()
                        .header("x-sequence", number.to_string())
                        .header("x-operation", operation.id())
                };
                // A GET now and then leaves connections in every state behind.
                if number % 3 == 0 {
                    let get = &operations::GET_CURRENT_USER;
                    let _ = call(&client, get, options(get)).await;
                }
                let post = posts[number as usize % posts.len()];
                let _ = call(&client, post, options(post)).await;
            }
        });
    }
    while let Some(worker) = workers.join_next().await {
        worker.unwrap();
    }
    let seen = seen.lock().unwrap();
    let requests: u32 = seen.values().map(|call| call.requests).sum();
    let again = seen.values().filter(|call| call.requests > 1).count();
    let replays: Vec<_> = seen
        .iter()
        .filter(|(_, call)| call.sent_again)
        .map(|(number, _)| number)
        .collect();
    println!(
        "{SEQUENCES} sequences: {requests} POSTs at the server, {again} calls repeated after a 429, {} possibly processed and sent again",
        replays.len()
    );
    assert!(again > 100, "the test has to repeat some");
    assert_eq!(replays.len(), 0, "{replays:?}");
}
