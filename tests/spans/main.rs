//! What the feature `tracing` tells of a call: names, values, and nothing secret.
//!
//! A program of its own, in which one test at a time has a subscriber: `tracing`
//! remembers whether anybody wants what a place in the code tells, and a place that
//! is met while nobody listens, in another test, may be forgotten for all of them.

#[path = "../fire/calls.rs"]
#[allow(dead_code, reason = "shared with the tests under fire")]
mod calls;
#[path = "../fire/clock.rs"]
#[allow(dead_code, reason = "shared with the tests under fire")]
mod clock;
#[path = "../support/server.rs"]
#[allow(dead_code, reason = "only the document is wanted of it")]
mod documented;
#[path = "../fire/server.rs"]
#[allow(dead_code, reason = "shared with the tests under fire")]
mod server;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pipedream_client::{CallOptions, Client, ClientBuilder, RetryPolicy, operations};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};

use crate::calls::{call, documented_response};
use crate::clock::TestClock;
use crate::server::{Action, Server, json, response};

type Fields = BTreeMap<String, String>;

#[derive(Clone, Default)]
struct Span {
    name: &'static str,
    parent: Option<usize>,
    fields: Fields,
    entered: usize,
    exited: usize,
    handles: usize,
}

#[derive(Clone)]
struct Event {
    level: tracing::Level,
    span: Option<usize>,
    fields: Fields,
}

#[derive(Default)]
struct Seen {
    spans: Vec<Span>,
    events: Vec<Event>,
    current: Vec<usize>,
}

/// Takes in what the client and this test tell, and nothing of other libraries.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Seen>>);

impl Recorder {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap()
    }

    /// The spans of the client since the last time; each is closed.
    fn take_spans(&self) -> Vec<Fields> {
        let mut seen = self.seen();
        let spans = std::mem::take(&mut seen.spans);
        assert!(seen.current.is_empty(), "a span is still entered");
        for span in &spans {
            assert_eq!(span.handles, 0, "{} is still open", span.name);
            // What the libraries below tell is within it.
            assert!(span.entered > 0, "{} is never entered", span.name);
            assert_eq!(span.entered, span.exited, "{}", span.name);
        }
        spans.into_iter().map(|span| span.fields).collect()
    }

    fn take_events(&self) -> Vec<Event> {
        std::mem::take(&mut self.seen().events)
    }
}

/// The number of a span; its ID counts from 1.
fn number(id: &Id) -> usize {
    id.into_u64() as usize - 1
}

impl tracing::Subscriber for Recorder {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target() == "pipedream_client" || metadata.target() == module_path!()
    }
    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = Texts::default();
        attributes.record(&mut fields);
        let mut seen = self.seen();
        let parent = seen.current.last().copied();
        seen.spans.push(Span {
            name: attributes.metadata().name(),
            parent: attributes.is_contextual().then_some(parent).flatten(),
            fields: fields.0,
            handles: 1,
            ..Span::default()
        });
        Id::from_u64(seen.spans.len() as u64)
    }
    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut fields = Texts::default();
        values.record(&mut fields);
        self.seen().spans[number(span)].fields.extend(fields.0);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        let mut fields = Texts::default();
        event.record(&mut fields);
        self.seen().events.push(Event {
            level: *event.metadata().level(),
            span: event.parent().map(number),
            fields: fields.0,
        });
    }
    fn enter(&self, span: &Id) {
        let mut seen = self.seen();
        seen.spans[number(span)].entered += 1;
        seen.current.push(number(span));
    }
    fn exit(&self, span: &Id) {
        let mut seen = self.seen();
        seen.spans[number(span)].exited += 1;
        assert_eq!(seen.current.pop(), Some(number(span)));
    }
    fn clone_span(&self, span: &Id) -> Id {
        self.seen().spans[number(span)].handles += 1;
        span.clone()
    }
    fn try_close(&self, span: Id) -> bool {
        let handles = &mut self.seen().spans[number(&span)].handles;
        *handles -= 1;
        *handles == 0
    }
}

#[derive(Default)]
struct Texts(Fields);

impl Visit for Texts {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

/// Who listens, until it is dropped. The turn ends last.
struct Listening {
    _guard: tracing::subscriber::DefaultGuard,
    _turn: MutexGuard<'static, ()>,
}

static TURN: Mutex<()> = Mutex::new(());

fn record() -> (Recorder, Listening) {
    // A test that failed has had its turn.
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let recorder = Recorder::default();
    let listening = Listening {
        _guard: tracing::subscriber::set_default(recorder.clone()),
        _turn: turn,
    };
    (recorder, listening)
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .api_key("canary-token")
        .base_url(format!("{}/v1", server.base_url()))
        .clock(TestClock::new())
}

fn fields(expected: &[(&str, &str)]) -> Fields {
    let expected = expected.iter();
    expected
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

/// What each span of `GET /users/me` has.
fn me(server: &Server) -> Fields {
    let base_url = server.base_url();
    let (_, port) = base_url.rsplit_once(':').unwrap();
    fields(&[
        ("otel.name", "GET /v1/users/me"),
        ("otel.kind", "client"),
        ("pipedream.operation", "getCurrentUser"),
        ("http.request.method", "GET"),
        ("url.scheme", "http"),
        ("url.template", "/v1/users/me"),
        ("server.address", "127.0.0.1"),
        ("server.port", port),
    ])
}

fn documented_me() -> Action {
    let (status, body) = documented_response(&operations::GET_CURRENT_USER);
    Action::Answer(json(status, &body.unwrap()))
}

#[tokio::test(flavor = "current_thread")]
async fn a_call_is_a_span_and_each_attempt_an_event() {
    let (recorder, _guard) = record();
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        request?;
        Some(match calls.fetch_add(1, Ordering::SeqCst) {
            0 => Action::Answer(response(
                503,
                &[("retry-after", "3"), ("x-request-id", "r-17")],
                b"canary-body",
            )),
            _ => documented_me(),
        })
    })
    .await;
    let clock = TestClock::new();
    let client = builder(&server).clock(clock.clone()).build().unwrap();
    client.get_current_user().await.unwrap();

    let events = recorder.take_events();
    let mut span = me(&server);
    span.extend(fields(&[
        ("http.response.status_code", "200"),
        ("http.request.resend_count", "1"),
    ]));
    assert_eq!(recorder.take_spans(), [span]);

    let [failed, succeeded] = &events[..] else {
        panic!("{} events", events.len());
    };
    let waited = clock.slept()[0].as_millis();
    assert!(waited >= 3_000);
    assert_eq!(
        failed.fields,
        fields(&[
            ("message", "attempt failed, retrying"),
            ("http.response.status_code", "503"),
            ("error.type", "503"),
            ("pipedream.request_id", "r-17"),
            ("pipedream.attempt.duration_ms", "0"),
            ("pipedream.retry.delay_ms", &waited.to_string()),
        ])
    );
    assert_eq!(
        succeeded.fields,
        fields(&[
            ("message", "attempt succeeded"),
            ("http.request.resend_count", "1"),
            ("http.response.status_code", "200"),
            ("pipedream.attempt.duration_ms", "0"),
        ])
    );
    assert_eq!(failed.level, tracing::Level::WARN);
    assert_eq!(succeeded.level, tracing::Level::DEBUG);
    assert_eq!([failed.span, succeeded.span], [Some(0), Some(0)]);
}

#[tokio::test(flavor = "current_thread")]
async fn each_failure_has_its_type() {
    let (recorder, _guard) = record();
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec();
    for (action, kind, status) in [
        (Action::Answer(response(404, &[], b"")), "404", Some("404")),
        (Action::Answer(response(599, &[], b"")), "599", Some("599")),
        (Action::Answer(json(200, "{}")), "decode", Some("200")),
        (
            Action::Answer(json(200, &" ".repeat(20_000))),
            "body_too_large",
            Some("200"),
        ),
        (Action::Close(half), "transport", Some("200")),
        (Action::Close(Vec::new()), "transport", None),
        (Action::Stall(Vec::new()), "timeout", None),
    ] {
        let server = Server::always(action).await;
        let client = builder(&server)
            .no_retry()
            .timeout(Duration::from_millis(100))
            .max_response_bytes(10_000)
            .build()
            .unwrap();
        let error = client.get_current_user().await.unwrap_err();
        assert_eq!(error.error_type(), kind);

        let mut span = me(&server);
        span.extend(fields(&[
            ("error.type", kind),
            ("otel.status_code", "ERROR"),
        ]));
        let status = status.map(|status| ("http.response.status_code", status));
        span.extend(fields(status.as_slice()));
        assert_eq!(recorder.take_spans(), [span]);

        let events = recorder.take_events();
        assert_eq!(events.len(), 1, "{kind}");
        // What decoding fails with comes after the attempt, which was a success.
        let shown = events[0].fields.get("error.type").map(String::as_str);
        assert_eq!(shown, Some(kind).filter(|kind| *kind != "decode"));
    }
}

#[tokio::test(flavor = "current_thread")]
async fn what_is_not_sent_has_a_span_and_no_event() {
    let (recorder, _guard) = record();
    let (_socket, base_url) = Server::refusing();
    let client = Client::builder()
        .api_key("canary-token")
        .base_url(base_url)
        .no_retry()
        .build()
        .unwrap();

    client.get_current_user().await.unwrap_err();
    let spans = recorder.take_spans();
    assert_eq!(spans[0]["error.type"], "connect");
    assert_eq!(recorder.take_events().len(), 1);

    client.get_account().account_id("..").await.unwrap_err();
    let spans = recorder.take_spans();
    assert_eq!(spans[0]["error.type"], "invalid_request");
    assert_eq!(spans[0]["url.template"], "/accounts/{account_id}");
    assert_eq!(recorder.take_events().len(), 0);
}

#[tokio::test(flavor = "current_thread")]
async fn the_status_is_that_of_the_last_attempt() {
    let (recorder, _guard) = record();
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        request?;
        Some(match calls.fetch_add(1, Ordering::SeqCst) {
            0 => Action::Answer(response(503, &[], b"")),
            _ => Action::Close(Vec::new()),
        })
    })
    .await;
    let client = builder(&server)
        .retry(RetryPolicy::new().max_attempts(2))
        .build()
        .unwrap();
    client.get_current_user().await.unwrap_err();
    let mut span = me(&server);
    span.extend(fields(&[
        ("http.request.resend_count", "1"),
        ("error.type", "transport"),
        ("otel.status_code", "ERROR"),
    ]));
    assert_eq!(recorder.take_spans(), [span]);
}

#[tokio::test(flavor = "current_thread")]
async fn what_stopped_the_retries_is_told() {
    let (recorder, _guard) = record();
    let server = Server::always(Action::Answer(response(503, &[("retry-after", "50")], b""))).await;
    let client = builder(&server)
        .deadline(Duration::from_secs(60))
        .build()
        .unwrap();
    client.get_current_user().await.unwrap_err();

    let events = recorder.take_events();
    let last = events.last().unwrap();
    assert_eq!(last.level, tracing::Level::INFO);
    assert_eq!(last.fields["pipedream.retry.stopped_by"], "deadline");
    assert_eq!(last.fields["message"], "attempt failed, giving up");
    assert!(!last.fields.contains_key("pipedream.retry.delay_ms"));
    let resends = (events.len() - 1).to_string();
    assert_eq!(
        recorder.take_spans()[0]["http.request.resend_count"],
        resends
    );
}

#[tokio::test(flavor = "current_thread")]
async fn a_dropped_call_closes_its_span() {
    let (recorder, _guard) = record();
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec();
    for action in [Action::Stall(Vec::new()), Action::Stall(half)] {
        let server = Server::always(action).await;
        let client = builder(&server).build().unwrap();
        let call = async { client.get_current_user().await };
        let cut = tokio::time::timeout(Duration::from_millis(100), call).await;
        assert!(cut.is_err(), "the call was under way");

        let mut span = me(&server);
        span.extend(fields(&[
            ("error.type", "cancelled"),
            ("otel.status_code", "ERROR"),
        ]));
        assert_eq!(recorder.take_spans(), [span]);
        assert_eq!(recorder.take_events().len(), 0);
    }
    // A call that is never polled is none.
    let server = Server::always(documented_me()).await;
    let client = builder(&server).build().unwrap();
    drop(std::future::IntoFuture::into_future(
        client.get_current_user(),
    ));
    assert_eq!(recorder.take_spans(), Vec::<Fields>::new());
}

#[tokio::test(flavor = "current_thread")]
async fn calls_at_the_same_time_stay_apart() {
    let (recorder, _guard) = record();
    let server = Server::always(documented_me()).await;
    let client = builder(&server).build().unwrap();
    let outer = tracing::info_span!("outer");
    let calls = (0..5).map(|_| async { client.get_current_user().await.map(drop) });
    let all = futures::future::try_join_all(calls);
    tracing::Instrument::instrument(all, outer).await.unwrap();

    let parents: Vec<_> = recorder
        .seen()
        .spans
        .iter()
        .map(|span| span.parent)
        .collect();
    assert_eq!(parents, [None, Some(0), Some(0), Some(0), Some(0), Some(0)]);
    recorder.take_spans();
    let events = recorder.take_events();
    let mut spans: Vec<_> = events.iter().filter_map(|event| event.span).collect();
    spans.sort_unstable();
    assert_eq!(spans, [1, 2, 3, 4, 5]);
}

#[tokio::test(flavor = "current_thread")]
async fn each_page_is_a_call() {
    let (recorder, _guard) = record();
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        request?;
        let cursor = match calls.fetch_add(1, Ordering::SeqCst) {
            0 => r#""end_cursor":"canary-cursor""#,
            _ => "",
        };
        let body = format!(r#"{{"page_info":{{{cursor}}},"data":[{{"id":"canary-id"}}]}}"#);
        Some(Action::Answer(json(200, &body)))
    })
    .await;
    let client = builder(&server).build().unwrap();
    let items = client.list_my_sources().stream().try_collect().await;
    assert_eq!(items.unwrap().len(), 2);

    let spans = recorder.take_spans();
    assert_eq!(spans.len(), 2);
    for span in &spans {
        assert_eq!(span["pipedream.operation"], "listMySources");
    }
    assert!(!format!("{spans:?}").contains("canary"));
}

#[tokio::test(flavor = "current_thread")]
async fn a_page_that_is_fetched_ahead_is_a_child_of_the_callers_span() {
    let (recorder, _guard) = record();
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        request?;
        let number = calls.fetch_add(1, Ordering::SeqCst);
        let cursor = match number {
            0..3 => format!(r#""end_cursor":"c{number}""#),
            _ => String::new(),
        };
        let body = format!(r#"{{"page_info":{{{cursor}}},"data":[{{"id":"dc_1"}}]}}"#);
        Some(Action::Answer(json(200, &body)))
    })
    .await;
    let client = builder(&server).build().unwrap();
    let items = client.list_my_sources().stream().prefetch().try_collect();
    let outer = tracing::info_span!("outer");
    let items = tracing::Instrument::instrument(items, outer).await;
    assert_eq!(items.unwrap().len(), 4);

    let parents: Vec<_> = recorder
        .seen()
        .spans
        .iter()
        .map(|span| span.parent)
        .collect();
    assert_eq!(parents, [None, Some(0), Some(0), Some(0), Some(0)]);
    recorder.take_spans();
}

#[tokio::test(flavor = "current_thread")]
async fn a_page_that_is_fetched_ahead_is_over_when_it_is_there() {
    let (recorder, _guard) = record();
    let page = r#"{"page_info":{"end_cursor":"c"},"data":[{"id":"dc_1"}]}"#;
    let server = Server::always(Action::Answer(json(200, page))).await;
    let client = builder(&server).build().unwrap();
    let mut items = client.list_my_sources().stream().prefetch();
    items.next().await.unwrap().unwrap();

    // Nobody has asked for the second item yet.
    let second_is_over = async {
        let over = |span: &Span| span.entered > 0 && span.handles == 0;
        while !recorder.seen().spans.get(1).is_some_and(over) {
            tokio::task::yield_now().await;
        }
    };
    let most = Duration::from_secs(20);
    assert!(tokio::time::timeout(most, second_is_over).await.is_ok());
}

/// What a span or an event of ours may be called by.
const NAMES: [&str; 17] = [
    "message",
    "otel.name",
    "otel.kind",
    "otel.status_code",
    "error.type",
    "http.request.method",
    "http.request.resend_count",
    "http.response.status_code",
    "server.address",
    "server.port",
    "url.scheme",
    "url.template",
    "pipedream.operation",
    "pipedream.request_id",
    "pipedream.attempt.duration_ms",
    "pipedream.retry.delay_ms",
    "pipedream.retry.stopped_by",
];

#[tokio::test(flavor = "current_thread")]
async fn every_operation_tells_what_it_is_and_nothing_of_what_it_is_given() {
    let (recorder, _guard) = record();
    for status in [200, 400, 401, 422, 429, 500] {
        let server = Server::start(move |request| {
            request?;
            let body = format!(r#"{{"error":"canary-message canary-token {status}"}}"#);
            Some(Action::Answer(response(
                status,
                &[
                    ("x-request-id", "canary-token"),
                    ("set-cookie", "canary-cookie"),
                    ("x-echo", "canary-header"),
                ],
                body.as_bytes(),
            )))
        })
        .await;
        let client = builder(&server).build().unwrap();
        for operation in operations::ALL {
            let options = CallOptions::new().header("x-secret", "canary-header");
            let _ = call(&client, operation, options).await;
            let spans = recorder.take_spans();
            let [span] = &spans[..] else {
                panic!("{operation}: {} spans", spans.len());
            };
            let path = format!("/v1{}", operation.path());
            let name = format!("{} {path}", operation.method());
            assert_eq!(span["otel.name"], name);
            assert_eq!(span["url.template"], path);
            assert_eq!(span["http.request.method"], operation.method());
            assert_eq!(span["pipedream.operation"], operation.id());
            assert_eq!(span["http.response.status_code"], status.to_string());

            let events = recorder.take_events();
            assert!(!events.is_empty());
            for fields in spans.iter().chain(events.iter().map(|event| &event.fields)) {
                for (name, value) in fields {
                    assert!(NAMES.contains(&&**name), "{name}");
                    for secret in ["canary", "apn_1", "dc_1", "p_1", "o_1", "wh_1", "sc_1"] {
                        assert!(!value.contains(secret), "{name}={value}");
                    }
                }
            }
        }
    }
}
