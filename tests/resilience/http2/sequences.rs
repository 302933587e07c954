//! Many calls to a server that resets streams and connections at random.
//!
//! `HTTP2_CALLS=10000` makes more calls than by default.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use pipedream_client::{CallOptions, RetryBudget};

use super::{builder, success};
use crate::support::http2::{Action, CODES, Http2Server, MAX_ID, REFUSED_STREAM, Stage, Stream};

const WORKERS: usize = 64;
/// The workers that share a client and its connection.
const WORKERS_PER_CLIENT: usize = 8;

/// The number of calls: `HTTP2_CALLS`, or 2,000.
fn calls() -> usize {
    let calls = std::env::var("HTTP2_CALLS").ok();
    calls.map_or(2_000, |calls| {
        calls.parse().expect("HTTP2_CALLS is a number")
    })
}

/// What the server does to a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plan {
    Respond,
    /// Resets the stream, at a stage, or after a part of the response.
    Reset(Stage, u32),
    ResetResponse(u32),
    /// Announces the end of the connection, and goes on.
    Announce,
    /// Responds and ends the connection gracefully.
    RespondAndGoAway(u32),
    /// Refuses the stream by a GOAWAY.
    GoAwayBelow(Stage, u32),
    /// Sends a GOAWAY that includes the stream, and closes the connection.
    GoAwayAndClose(u32),
    Close(Stage),
}

impl Plan {
    fn random(random: &mut fastrand::Rng) -> Self {
        let code = random.u32(CODES);
        let stage = match random.bool() {
            true => Stage::Headers,
            false => Stage::Complete,
        };
        match random.u8(0..16) {
            0 => Self::Reset(stage, code),
            1 | 2 => Self::Reset(stage, REFUSED_STREAM),
            3 => Self::ResetResponse(code),
            4 | 5 => Self::Announce,
            6 => Self::RespondAndGoAway(code),
            7 | 8 => Self::GoAwayBelow(stage, code),
            9 => Self::GoAwayAndClose(code),
            10 => Self::Close(stage),
            _ => Self::Respond,
        }
    }

    /// Whether the server states that it does not process the stream.
    fn refuses(self) -> bool {
        matches!(self, Self::Reset(_, REFUSED_STREAM) | Self::GoAwayBelow(..))
    }
}

/// A connection at the server.
#[derive(Default)]
struct Connection {
    /// The highest stream that the server accepted.
    accepted: u32,
    /// The lowest last stream ID of a GOAWAY.
    last: Option<u32>,
    plans: HashMap<u32, Plan>,
}

/// What the server observed of one call.
#[derive(Default)]
struct Observed {
    streams: u32,
    /// The number of streams that the server did not refuse, whether they were complete or not.
    accepted: u32,
    processed: u32,
}

#[derive(Default)]
struct State {
    connections: HashMap<usize, Connection>,
    calls: HashMap<String, Observed>,
    streams: HashMap<String, u32>,
}

impl State {
    /// Decides what to do, and counts what the server processes.
    fn step(&mut self, stream: &Stream, stage: Stage, random: &mut fastrand::Rng) -> Vec<Action> {
        let connection = self.connections.entry(stream.connection).or_default();
        // The server ignores streams that a GOAWAY excludes.
        if connection.last.is_some_and(|last| stream.id > last) {
            return Vec::new();
        }
        let plan = *(connection.plans.entry(stream.id)).or_insert_with(|| Plan::random(random));
        if stage == Stage::Headers {
            let call = self
                .calls
                .entry(stream.header("x-call").to_owned())
                .or_default();
            call.streams += 1;
            if !plan.refuses() {
                call.accepted += 1;
                connection.accepted = connection.accepted.max(stream.id);
            }
            let name = format!("{plan:?}");
            *self
                .streams
                .entry(name.split('(').next().unwrap().to_owned())
                .or_default() += 1;
        } else if !plan.refuses() {
            self.calls
                .get_mut(stream.header("x-call"))
                .unwrap()
                .processed += 1;
        }
        let actions = match plan {
            Plan::Reset(at, code) if at == stage => vec![Action::Reset(code)],
            Plan::GoAwayBelow(at, code) if at == stage => {
                connection.last = Some(connection.accepted);
                vec![Action::GoAway(connection.accepted, code)]
            }
            Plan::Close(at) if at == stage => vec![Action::Close],
            Plan::Announce if stage == Stage::Headers => vec![Action::GoAway(MAX_ID, 0)],
            _ if stage == Stage::Headers => Vec::new(),
            Plan::Respond | Plan::Announce => vec![success(stream)],
            Plan::ResetResponse(code) => vec![Action::RespondPartly, Action::Reset(code)],
            Plan::RespondAndGoAway(code) => {
                connection.last = Some(connection.accepted);
                vec![success(stream), Action::GoAway(connection.accepted, code)]
            }
            Plan::GoAwayAndClose(code) => {
                vec![Action::GoAway(connection.accepted, code), Action::Close]
            }
            Plan::Reset(..) | Plan::GoAwayBelow(..) | Plan::Close(_) => Vec::new(),
        };
        if actions.iter().any(|action| matches!(action, Action::Close)) {
            connection.last = Some(0);
        }
        actions
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_post_is_processed_twice() {
    let seed = fastrand::u64(..);
    println!("seed {seed}");
    let state = Arc::new(Mutex::new(State::default()));
    let random = Mutex::new(fastrand::Rng::with_seed(seed));
    let shared = state.clone();
    // Fewer concurrent streams than workers, so that some streams wait.
    let server = Http2Server::start(4, move |stream, stage| {
        let mut random = random.lock().unwrap();
        shared.lock().unwrap().step(stream, stage, &mut random)
    })
    .await;

    let mut workers = tokio::task::JoinSet::new();
    let clients: Vec<_> = (0..WORKERS / WORKERS_PER_CLIENT)
        .map(|_| {
            let builder = builder(&server).retry_budget(RetryBudget::unlimited());
            builder.deadline(None).build().unwrap()
        })
        .collect();
    let total = calls();
    for worker in 0..WORKERS {
        let client = clients[worker / WORKERS_PER_CLIENT].clone();
        workers.spawn(async move {
            let mut outcomes = [0; 2];
            for number in (worker..total).step_by(WORKERS) {
                let options = CallOptions::new().header("x-call", number.to_string());
                let outcome = if number % 2 == 0 {
                    let call = client.create_source().options(options);
                    let call = call.body_map(|body| body.component_id("sc_1"));
                    call.await.map(drop)
                } else {
                    // Without a body: the headers are the whole request.
                    let call = client.create_subscription().options(options);
                    let call = call.emitter_id("dc_def456").listener_id("p_abc123");
                    call.send().await.map(drop)
                };
                outcomes[usize::from(outcome.is_err())] += 1;
            }
            outcomes
        });
    }
    let mut outcomes = [0; 2];
    while let Some(worker) = workers.join_next().await {
        let worker = worker.unwrap();
        outcomes = [outcomes[0] + worker[0], outcomes[1] + worker[1]];
    }
    let state = state.lock().unwrap();
    let resent = state.calls.values().filter(|call| call.streams > 1).count();
    let doubled = |count: fn(&Observed) -> u32| {
        let doubled = state.calls.values().filter(|call| count(call) > 1);
        doubled.count()
    };
    let (accepted, processed) = (
        doubled(|call| call.accepted),
        doubled(|call| call.processed),
    );
    println!(
        "{total} POSTs: {} succeeded, {} failed, {resent} were resent, {processed} processed twice, \
         {accepted} accepted twice",
        outcomes[0], outcomes[1]
    );
    println!(
        "{} connections, streams by plan: {:?}",
        state.connections.len(),
        state.streams
    );
    assert!(resent > total / 20, "only {resent} POSTs were resent");
    assert_eq!((processed, accepted), (0, 0));
}
