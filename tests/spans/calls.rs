//! Spans and events of calls and attempts.

use std::time::Duration;

use pipedream_client::RetryPolicy;
use pipedream_client::reqwest::Method;

use crate::recorder::{Fields, record};
use crate::support::clock::TestClock;
use crate::support::fixtures::{PARTIAL_RESPONSE, client_without_retries};
use crate::support::server::{Action, Server, json, response};
use crate::{builder, documented_user, fields, user_fields};

#[tokio::test(flavor = "current_thread")]
async fn call_is_a_span_and_each_attempt_is_an_event() {
    let (recorder, _guard) = record();
    let unavailable = response(
        503,
        &[("retry-after", "3"), ("x-request-id", "r-17")],
        b"canary-body",
    );
    let server = Server::sequence(vec![Action::Respond(unavailable), documented_user()]).await;
    let clock = TestClock::new();
    let client = builder(&server).clock(clock.clone()).build().unwrap();
    client.get_current_user().await.unwrap();

    let events = recorder.take_events();
    let mut span = user_fields(&server);
    span.extend(fields(&[
        ("http.response.status_code", "200"),
        ("http.request.resend_count", "1"),
    ]));
    assert_eq!(recorder.take_spans(), [span]);

    let [failed, succeeded] = &events[..] else {
        panic!("{} events", events.len());
    };
    // A pause ends up to 50 milliseconds after the turn of the call.
    let delay: u128 = failed.fields["pipedream.retry.delay_ms"].parse().unwrap();
    let waited = clock.slept()[0].as_millis();
    assert!(delay >= 3_000 && (delay..=delay + 50).contains(&waited));
    assert_eq!(
        failed.fields,
        fields(&[
            ("message", "attempt failed, retrying"),
            ("http.response.status_code", "503"),
            ("error.type", "503"),
            ("pipedream.request_id", "r-17"),
            ("pipedream.attempt.duration_ms", "0"),
            ("pipedream.retry.delay_ms", &delay.to_string()),
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
async fn each_failure_has_an_error_type() {
    let (recorder, _guard) = record();
    for (action, kind, status) in [
        (Action::Respond(response(404, &[], b"")), "404", Some("404")),
        (Action::Respond(response(599, &[], b"")), "599", Some("599")),
        (Action::Respond(json(200, "{}")), "decode", Some("200")),
        (
            Action::Respond(json(200, &" ".repeat(20_000))),
            "body_too_large",
            Some("200"),
        ),
        (
            Action::Close(PARTIAL_RESPONSE.to_vec()),
            "transport",
            Some("200"),
        ),
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

        let mut span = user_fields(&server);
        span.extend(fields(&[
            ("error.type", kind),
            ("otel.status_code", "ERROR"),
        ]));
        let status = status.map(|status| ("http.response.status_code", status));
        span.extend(fields(status.as_slice()));
        assert_eq!(recorder.take_spans(), [span]);

        let events = recorder.take_events();
        assert_eq!(events.len(), 1, "{kind}");
        // Decoding fails after the attempt, which succeeded.
        let shown = events[0].fields.get("error.type").map(String::as_str);
        assert_eq!(shown, Some(kind).filter(|kind| *kind != "decode"));
    }
}

#[tokio::test(flavor = "current_thread")]
async fn rejected_call_has_a_span_and_no_event() {
    let (recorder, _guard) = record();
    let (_socket, base_url) = Server::refusing();
    let client = client_without_retries(base_url);

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
async fn span_has_the_status_of_the_last_attempt() {
    let (recorder, _guard) = record();
    let unavailable = Action::Respond(response(503, &[], b""));
    let server = Server::sequence(vec![unavailable, Action::Close(Vec::new())]).await;
    let client = builder(&server)
        .retry(RetryPolicy::new().max_attempts(2))
        .build()
        .unwrap();
    client.get_current_user().await.unwrap_err();
    let mut span = user_fields(&server);
    span.extend(fields(&[
        ("http.request.resend_count", "1"),
        ("error.type", "transport"),
        ("otel.status_code", "ERROR"),
    ]));
    assert_eq!(recorder.take_spans(), [span]);
}

#[tokio::test(flavor = "current_thread")]
async fn last_event_names_what_stopped_the_retries() {
    let (recorder, _guard) = record();
    let server = Server::always(Action::Respond(response(
        503,
        &[("retry-after", "50")],
        b"",
    )))
    .await;
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
async fn dropped_call_closes_its_span() {
    let (recorder, _guard) = record();
    for action in [
        Action::Stall(Vec::new()),
        Action::Stall(PARTIAL_RESPONSE.to_vec()),
    ] {
        let server = Server::always(action).await;
        let client = builder(&server).build().unwrap();
        let call = async { client.get_current_user().await };
        let timed_out = tokio::time::timeout(Duration::from_millis(100), call).await;
        assert!(timed_out.is_err(), "the call was still running");

        let mut span = user_fields(&server);
        span.extend(fields(&[
            ("error.type", "cancelled"),
            ("otel.status_code", "ERROR"),
        ]));
        assert_eq!(recorder.take_spans(), [span]);
        assert_eq!(recorder.take_events().len(), 0);
    }
    // A call that is never polled has no span.
    let server = Server::always(documented_user()).await;
    let client = builder(&server).build().unwrap();
    drop(std::future::IntoFuture::into_future(
        client.get_current_user(),
    ));
    assert_eq!(recorder.take_spans(), Vec::<Fields>::new());
}

#[tokio::test(flavor = "current_thread")]
async fn concurrent_calls_have_separate_spans() {
    let (recorder, _guard) = record();
    let server = Server::always(documented_user()).await;
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

/// The path may contain IDs, and a span needs a name with few values.
#[tokio::test(flavor = "current_thread")]
async fn span_of_an_undocumented_request_is_named_by_its_method() {
    let (recorder, _guard) = record();
    let server = Server::always(Action::Respond(json(200, "{}"))).await;
    let client = builder(&server).build().unwrap();
    let request = client.request(Method::GET, "/things/canary");
    request.query("token", "canary").await.unwrap();

    let mut span = user_fields(&server);
    span.remove("pipedream.operation");
    span.remove("url.template");
    span.extend(fields(&[
        ("otel.name", "GET"),
        ("http.response.status_code", "200"),
    ]));
    assert_eq!(recorder.take_spans(), [span]);
    assert_eq!(recorder.take_events().len(), 1);
}
