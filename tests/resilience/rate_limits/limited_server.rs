//! Jobs against a server with a rate limit.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pipedream_client::{RetryBudget, RetryPolicy};
use tokio::time::Instant;

use super::{builder, logging_server, rejected, seconds};
use crate::support::fixtures::{status, success};
use crate::support::server::{Action, Server};

const RATE: u32 = 20;

/// How the server limits the requests.
#[derive(Clone, Copy, Debug)]
enum Limit {
    /// 20 in each second of the clock.
    FixedWindow,
    /// 20 in any second.
    SlidingWindow,
    /// One each 50 ms, and up to 20 at once.
    TokenBucket,
}

/// What the server counts.
struct Counter {
    limit: Limit,
    start: Instant,
    accepted: VecDeque<Duration>,
    rejected: usize,
    /// When the server last asked for a wait, and until when.
    pause: (Duration, Duration),
    too_early: usize,
}

impl Counter {
    fn new(limit: Limit) -> Self {
        Self {
            limit,
            start: Instant::now(),
            accepted: VecDeque::new(),
            rejected: 0,
            pause: Default::default(),
            too_early: 0,
        }
    }

    /// Returns the time of the next free place, or `None` if the request is accepted.
    fn next_place(&self, now: Duration) -> Option<Duration> {
        let nth_last = |n: u32| self.accepted.iter().rev().nth(n as usize - 1);
        match self.limit {
            Limit::FixedWindow => {
                let second = seconds(now.as_secs());
                let full = nth_last(RATE).is_some_and(|at| *at >= second);
                full.then_some(second + seconds(1))
            }
            Limit::SlidingWindow => nth_last(RATE)
                .map(|at| *at + seconds(1))
                .filter(|free| *free > now),
            Limit::TokenBucket => {
                let (mut tokens, mut last) = (f64::from(RATE), Duration::ZERO);
                for at in &self.accepted {
                    let gained = (*at - last).as_secs_f64() * f64::from(RATE);
                    tokens = (tokens + gained).min(f64::from(RATE)) - 1.0;
                    last = *at;
                }
                tokens += (now - last).as_secs_f64() * f64::from(RATE);
                let missing = Duration::from_secs_f64((1.0 - tokens).max(0.0) / f64::from(RATE));
                (tokens < 1.0).then_some(now + missing)
            }
        }
    }

    fn respond(&mut self) -> Action {
        let now = self.start.elapsed();
        let (asked, until) = self.pause;
        if now > asked && now < until {
            self.too_early += 1;
        }
        let Some(free) = self.next_place(now) else {
            self.accepted.push_back(now);
            return success();
        };
        self.rejected += 1;
        // Whole seconds, as the header requires.
        let wait = (free - now).as_secs_f64().ceil().max(1.0) as u64;
        self.pause = (now, until.max(now + seconds(wait)));
        rejected(wait)
    }
}

async fn limited_server(limit: Limit) -> (Server, Arc<Mutex<Counter>>) {
    let counter = Arc::new(Mutex::new(Counter::new(limit)));
    let shared = counter.clone();
    let server = Server::start(move |request| {
        request?;
        Some(shared.lock().unwrap().respond())
    })
    .await;
    (server, counter)
}

#[tokio::test(start_paused = true)]
async fn every_call_of_64_tasks_succeeds_and_few_requests_are_rejected() {
    const TASKS: usize = 64;
    const CALLS: usize = 20;
    println!("{TASKS} tasks, {CALLS} calls each, {RATE} requests per second allowed");
    println!(
        "{:<16}{:>10}{:>20}{:>12}",
        "limit", "rejected", "requests per call", "seconds"
    );
    for limit in [Limit::FixedWindow, Limit::SlidingWindow, Limit::TokenBucket] {
        let (server, counter) = limited_server(limit).await;
        let client = builder(&server).build().unwrap();
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..TASKS {
            let client = client.clone();
            tasks.spawn(async move {
                for _ in 0..CALLS {
                    client.get_current_user().await.unwrap();
                }
            });
        }
        while let Some(task) = tasks.join_next().await {
            task.unwrap();
        }
        let counter = counter.lock().unwrap();
        let per_call = server.requests() as f64 / (TASKS * CALLS) as f64;
        let elapsed = counter.start.elapsed().as_secs_f64();
        println!(
            "{:<16}{:>10}{per_call:>20.3}{elapsed:>12.1}",
            format!("{limit:?}"),
            counter.rejected
        );
        assert_eq!(counter.accepted.len(), TASKS * CALLS);
        assert_eq!(
            counter.too_early, 0,
            "requests before the time that the server named"
        );
        assert!(per_call <= 1.2, "{per_call} requests per call");
        // The limit allows 64 seconds.
        assert!(elapsed < 128.0, "{elapsed} seconds");
    }
}

#[tokio::test(start_paused = true)]
async fn sequential_job_under_a_limit_ends() {
    for limit in [Limit::FixedWindow, Limit::SlidingWindow, Limit::TokenBucket] {
        let (server, counter) = limited_server(limit).await;
        let client = builder(&server).build().unwrap();
        for _ in 0..200 {
            client.get_current_user().await.unwrap();
        }
        let counter = counter.lock().unwrap();
        println!(
            "{limit:?}: {} rejected, {:?}",
            counter.rejected,
            counter.start.elapsed()
        );
        assert_eq!(counter.too_early, 0);
        assert!(server.requests() <= 240, "{} requests", server.requests());
    }
}

/// Each call needs three attempts.
#[tokio::test(start_paused = true)]
async fn sequential_job_of_which_two_of_three_requests_are_rejected_ends() {
    for rejection in [rejected(1), status(429, &[])] {
        let (server, _) = logging_server(move |index| match index % 3 {
            2 => success(),
            _ => rejection.clone(),
        })
        .await;
        let budget = RetryBudget::default();
        let client = builder(&server)
            .retry(RetryPolicy::new().max_attempts(8))
            .retry_budget(budget.clone())
            .deadline(Duration::from_secs(300))
            .build()
            .unwrap();
        for _ in 0..100 {
            client.get_current_user().await.unwrap();
        }
        assert_eq!(server.requests(), 300);
        assert_eq!(budget.tokens(), Some(10));
    }
}
