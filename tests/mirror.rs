//! The example `mirror_events`: no event is lost or repeated, wherever a run is interrupted.

#[path = "support/clock.rs"]
#[allow(dead_code, reason = "other test programs use the rest")]
mod clock;
#[path = "../examples/mirror_events/delete.rs"]
mod delete;
#[path = "../examples/mirror_events/file.rs"]
mod file;
#[path = "../examples/mirror_events/mirror.rs"]
mod mirror;

use std::fs;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use indicatif::ProgressBar;
use pipedream_client::mock::MockServer;
use pipedream_client::sandbox::{Fault, Sandbox};
use pipedream_client::types::{EmittedEvent, EventId, SourceId};
use pipedream_client::{Client, Clock, RetryBudget, RetryPolicy, SleepFuture};
use serde_json::json;

use crate::clock::TestClock;
use crate::mirror::Mirrored;

/// A clock whose sleeps advance the sandbox and return at once.
#[derive(Clone)]
struct SharedClock(TestClock, Arc<Sandbox>);

impl Clock for SharedClock {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn date(&self) -> SystemTime {
        self.0.date()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture<'_> {
        self.1.advance(duration);
        self.0.sleep(duration)
    }

    fn jitter(&self, most: Duration) -> Duration {
        self.0.jitter(most)
    }
}

struct Mirror {
    sandbox: Arc<Sandbox>,
    client: Client,
    source: SourceId,
    path: PathBuf,
    start: SystemTime,
}

impl Mirror {
    /// A source with two events older than the start.
    async fn new(name: &str) -> Self {
        let sandbox = Arc::new(Sandbox::builder().fixed_clock().start().await);
        let source = sandbox.add_source("news");
        sandbox.emit(&source, json!("older"));
        let id = sandbox.emit(&source, json!("older"));
        let (milliseconds, _) = file::order(&id).unwrap();
        let client = Client::builder()
            .api_key(sandbox.api_key())
            .base_url(sandbox.base_url())
            .retry(RetryPolicy::new().max_attempts(8))
            // Half of the requests fail.
            .retry_budget(RetryBudget::unlimited())
            .clock(SharedClock(TestClock::new(), sandbox.clone()))
            .build()
            .unwrap();
        let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let path = directory.join(format!("mirror-{name}.jsonl"));
        let _ = fs::remove_file(&path);
        Self {
            sandbox,
            client,
            source,
            path,
            start: SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds + 1),
        }
    }

    /// Emits events, some of which are longer than the API lists by default.
    fn emit(&self, count: usize) -> Vec<EventId> {
        let emit = |number| {
            let text = "x".repeat(number % 3 * 600);
            self.sandbox
                .emit(&self.source, json!({"n": number, "é\n": text}))
        };
        (0..count).map(emit).collect()
    }

    async fn run(&self) -> Result<Mirrored, String> {
        let bar = ProgressBar::hidden();
        let run = mirror::mirror(&self.client, &self.source, &self.path, self.start, &bar);
        run.await.map_err(|error| error.to_string())
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(&self.path).unwrap_or_default()
    }

    fn events(&self) -> Vec<EmittedEvent> {
        let text = String::from_utf8(self.bytes()).unwrap();
        let lines = text.lines().map(serde_json::from_str);
        lines.collect::<Result<_, _>>().unwrap()
    }

    fn ids(&self) -> Vec<EventId> {
        self.events().into_iter().map(|event| event.id).collect()
    }
}

/// Polls a future this many times, and drops it if it is not ready by then.
async fn interrupted<T>(future: impl Future<Output = T>, polls: usize) -> Option<T> {
    let mut future = pin!(future);
    let mut polled = 0;
    std::future::poll_fn(|cx| {
        if polled == polls {
            return Poll::Ready(None);
        }
        polled += 1;
        future.as_mut().poll(cx).map(Some)
    })
    .await
}

/// A limit that a client without pacing exceeds, and other faults.
fn add_faults(sandbox: &Sandbox) {
    sandbox.add_fault(Fault::rate_limit(2));
    sandbox.add_fault(Fault::status(503).every(3));
    sandbox.add_fault(Fault::cut_body(10).every(4));
    sandbox.add_fault(Fault::latency(Duration::from_millis(1)).every(2));
}

#[tokio::test]
async fn file_has_each_event_since_the_start_in_order() {
    let mirror = Mirror::new("order").await;
    add_faults(&mirror.sandbox);
    let mut emitted = mirror.emit(90);
    let mirrored = mirror.run().await.unwrap();
    assert_eq!((mirrored.added, mirrored.may_miss_events), (90, false));
    assert_eq!(mirror.ids(), emitted);
    // Long events are complete.
    assert_eq!(
        mirror.events()[2].event.as_ref().unwrap()["é\n"],
        "x".repeat(1_200)
    );

    for count in [0, 1, 99, 0] {
        emitted.extend(mirror.emit(count));
        let mirrored = mirror.run().await.unwrap();
        assert_eq!((mirrored.added, mirrored.may_miss_events), (count, false));
        assert_eq!(mirror.ids(), emitted);
    }
}

#[tokio::test]
async fn event_that_cannot_be_decoded_is_skipped_and_reported() {
    let mirror = Mirror::new("skipped").await;
    let server = MockServer::start().await;
    server.list_source_events(|_, then| {
        let data = json!([{"id": "1900000000002-0"}, {"n": 1}, {"id": "1900000000001-0"}]);
        then.into_inner().json_body_obj(&json!({"data": data}));
    });
    let mirror = Mirror {
        client: server.client(),
        ..mirror
    };
    let mirrored = mirror.run().await.unwrap();
    assert_eq!(mirrored.added, 2);
    let [reason] = mirrored.skipped.try_into().unwrap();
    assert!(reason.contains("`data[1]`"), "{reason}");
    assert_eq!(
        mirror.ids(),
        ["1900000000001-0", "1900000000002-0"].map(EventId::from)
    );
}

#[tokio::test]
async fn events_that_the_api_has_dropped_are_reported() {
    let mirror = Mirror::new("dropped").await;
    mirror.emit(100);
    assert!(mirror.run().await.unwrap().may_miss_events);
    mirror.emit(101);
    let mirrored = mirror.run().await.unwrap();
    assert_eq!((mirrored.added, mirrored.may_miss_events), (100, true));
}

#[tokio::test]
async fn run_that_is_dropped_at_any_poll_can_be_resumed() {
    let mirror = Mirror::new("polls").await;
    add_faults(&mirror.sandbox);
    let mut emitted = mirror.emit(2);
    for polls in 0.. {
        let outcome = interrupted(mirror.run(), polls).await;
        let is_complete = matches!(outcome, Some(Ok(_)));
        assert_eq!(is_complete, outcome.is_some());
        // A source emits while the program is not running.
        emitted.extend(mirror.emit(1));
        if polls % 3 == 0 {
            mirror.run().await.unwrap();
            assert_eq!(mirror.ids(), emitted, "after {polls} polls");
        }
        if is_complete {
            assert!(polls > 3);
            break;
        }
    }
    mirror.run().await.unwrap();
    assert_eq!(mirror.ids(), emitted);
}

#[tokio::test]
async fn file_that_ends_at_any_byte_is_completed() {
    let mirror = Mirror::new("bytes").await;
    mirror.emit(4);
    mirror.run().await.unwrap();
    let complete = mirror.bytes();
    assert!(complete.len() > 500);
    for length in 0..complete.len() {
        // Within the long text, one of ten lengths suffices.
        let is_text = complete[length.saturating_sub(20)..=length]
            .iter()
            .all(|it| *it == b'x');
        if is_text && length % 10 > 0 {
            continue;
        }
        fs::write(&mirror.path, &complete[..length]).unwrap();
        mirror.run().await.unwrap();
        assert!(mirror.bytes() == complete, "after {length} bytes");
    }
}

#[tokio::test]
async fn incomplete_line_is_removed_even_if_its_event_is_gone() {
    let mirror = Mirror::new("gone").await;
    mirror.emit(2);
    mirror.run().await.unwrap();
    let complete = mirror.bytes();
    let first_line = complete.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    fs::write(&mirror.path, &complete[..complete.len() - 1]).unwrap();
    let delete = mirror.client.delete_source_events().id(&mirror.source);
    delete.await.unwrap();
    assert_eq!(mirror.run().await.unwrap().added, 0);
    assert!(mirror.bytes() == complete[..first_line]);
}

#[tokio::test]
async fn failed_run_leaves_the_file_unchanged() {
    let mirror = Mirror::new("failed").await;
    mirror.emit(3);
    mirror.run().await.unwrap();
    let before = mirror.bytes();
    let added = mirror.emit(2);
    mirror.sandbox.add_fault(Fault::status(400).times(1));
    mirror.run().await.unwrap_err();
    assert_eq!(mirror.bytes(), before);
    mirror.run().await.unwrap();
    assert_eq!(mirror.ids()[3..], added);
}

#[tokio::test]
async fn file_of_another_program_is_refused_and_kept() {
    let mirror = Mirror::new("foreign").await;
    mirror.emit(1);
    for (text, line) in [("text", 1), ("text\n", 1), ("{}\n", 1), ("[1]\n[2", 2)] {
        fs::write(&mirror.path, text).unwrap();
        let error = mirror.run().await.unwrap_err();
        let place = format!("mirror-foreign.jsonl: line {line} is not an event");
        assert!(error.contains(&place), "{error}");
        assert_eq!(mirror.bytes(), text.as_bytes());
    }
}

#[tokio::test]
async fn two_runs_do_not_write_the_same_file() {
    let mirror = Mirror::new("locked").await;
    mirror.emit(1);
    let file = file::MirrorFile::open(&mirror.path).unwrap();
    let error = mirror.run().await.unwrap_err();
    assert!(
        error.contains("is another program writing this file?"),
        "{error}"
    );
    drop(file);
    mirror.run().await.unwrap();
}

#[tokio::test]
async fn sources_with_the_prefix_are_deleted_wherever_a_run_is_interrupted() {
    let mirror = Mirror::new("delete").await;
    let kept = mirror.sandbox.add_source("tmp-kept");
    let expected = [
        &mirror.source,
        &kept,
        &mirror.sandbox.add_source("not-tmp-"),
    ];
    let bar = ProgressBar::hidden();
    let delete = || delete::delete_sources(&mirror.client, "tmp-", &kept, &bar);
    for polls in 0.. {
        mirror.sandbox.clear_faults();
        for number in 0..3 {
            mirror.sandbox.add_source(&format!("tmp-{number}"));
        }
        add_faults(&mirror.sandbox);
        let outcome = interrupted(delete(), polls).await;
        delete().await.unwrap();
        mirror.sandbox.clear_faults();
        let left = mirror.client.list_my_sources().stream().try_collect().await;
        let left: Vec<_> = left.unwrap().into_iter().map(|source| source.id).collect();
        assert!(left.iter().eq(expected), "after {polls} polls: {left:?}");
        if let Some(outcome) = outcome {
            assert_eq!(outcome.unwrap(), 3);
            assert!(polls > 6);
            break;
        }
    }
}

#[tokio::test]
async fn source_is_deleted_although_the_response_was_lost() {
    let mirror = Mirror::new("lost").await;
    mirror.sandbox.add_source("tmp-1");
    let never = Fault::latency(Duration::MAX).operation("deleteSource");
    mirror.sandbox.add_fault(never.times(1));
    let builder = Client::builder()
        .api_key(mirror.sandbox.api_key())
        .base_url(mirror.sandbox.base_url());
    let retry = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = builder
        .retry(retry)
        .timeout(Duration::from_millis(500))
        .build()
        .unwrap();
    let bar = ProgressBar::hidden();
    let deleted = delete::delete_sources(&client, "tmp-", &mirror.source, &bar).await;
    assert_eq!(deleted.unwrap(), 1);
    let requests = mirror.sandbox.take_requests();
    assert_eq!(
        requests.iter().filter(|it| it.method == "DELETE").count(),
        2
    );
}
