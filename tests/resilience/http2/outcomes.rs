//! The outcome of a call under each fault of HTTP/2.
//!
//! The numbers of test cases are those of `auth-and-pacing`, the design of retries.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pipedream_client::{Error, RetryBudget, RetryPolicy};

use super::{builder, success};
use crate::support::http2::{
    Action, CODES, HTTP_1_1_REQUIRED, Http2Server, MAX_ID, NO_ERROR, REFUSED_STREAM, Stage,
};

/// The operations: a GET, a POST with a body, and a POST without one.
const OPERATIONS: [&str; 3] = ["GET", "POST", "POST without a body"];

/// Calls an operation, and returns its outcome: `ok@2` for a success at the second attempt,
/// `error@1` for a failure after one.
async fn outcome(
    operation: &str,
    configure: impl FnOnce(pipedream_client::ClientBuilder) -> pipedream_client::ClientBuilder,
    occurrences: usize,
    fault: impl Fn(u32, Stage) -> Option<Vec<Action>> + Send + Sync + 'static,
) -> (String, Option<Error>) {
    let occurred = AtomicUsize::new(0);
    let server = Http2Server::start(100, move |stream, stage| {
        let success = || match stage {
            Stage::Headers => Vec::new(),
            Stage::Complete => vec![success(stream)],
        };
        // Each attempt uses another connection or another stream.
        let attempt = if stream.connection > 0 {
            stream.connection
        } else {
            (stream.id as usize - 1) / 2
        };
        if attempt >= occurrences {
            return success();
        }
        occurred.fetch_max(attempt + 1, Ordering::SeqCst);
        fault(stream.id, stage).unwrap_or_default()
    })
    .await;
    let observed = Arc::new(Mutex::new(Vec::new()));
    let log = observed.clone();
    let client = configure(builder(&server))
        .on_attempt(move |attempt| log.lock().unwrap().push(attempt.number()))
        .build()
        .unwrap();
    let result = match operation {
        "GET" => {
            let call = client.get_current_user().decode::<serde_json::Value>();
            call.await.map(drop)
        }
        "POST" => {
            let call = client.create_source();
            let call = call.body_map(|body| body.component_id("sc_1"));
            call.await.map(drop)
        }
        _ => {
            let call = client.create_subscription();
            let call = call.emitter_id("dc_def456").listener_id("p_abc123");
            call.send().await.map(drop)
        }
    };
    let attempts = observed.lock().unwrap().clone();
    // Each request is an observed attempt.
    let expected: Vec<_> = (1..=server.requests() as u32).collect();
    assert_eq!(attempts, expected, "{operation}: {result:?}");
    match result {
        Ok(()) => (format!("ok@{}", attempts.len()), None),
        Err(error) => {
            assert_eq!(error.attempts() as usize, attempts.len(), "{error:?}");
            (format!("error@{}", attempts.len()), Some(error))
        }
    }
}

/// The fault at one stage of a request.
fn at(
    expected: Stage,
    actions: impl Fn(u32) -> Vec<Action> + Send + Sync + 'static,
) -> impl Fn(u32, Stage) -> Option<Vec<Action>> + Send + Sync + 'static {
    move |id, stage| (stage == expected).then(|| actions(id))
}

#[tokio::test]
async fn only_a_refused_post_is_resent_after_a_stream_reset() {
    println!(
        "{:<24}{:<10}{:<10}POST without a body",
        "reset", "GET", "POST"
    );
    for stage in [Stage::Headers, Stage::Complete] {
        for code in CODES {
            let expected = match code {
                REFUSED_STREAM => ["ok@2", "ok@2", "ok@2"],
                HTTP_1_1_REQUIRED => ["error@1", "error@1", "error@1"],
                _ => ["ok@2", "error@1", "error@1"],
            };
            let mut row = Vec::new();
            for operation in OPERATIONS {
                let fault = at(stage, move |_| vec![Action::Reset(code)]);
                let (outcome, error) = outcome(operation, |builder| builder, 1, fault).await;
                if let Some(error) = &error {
                    let permanent = code == HTTP_1_1_REQUIRED;
                    assert!(error.is_transport(), "{error:?}");
                    assert_eq!(error.is_transient(), !permanent, "{error:?}");
                    let shown = error.to_string();
                    let reason = match permanent {
                        true => "the server requires HTTP/1.1 for this request",
                        false => {
                            "the server may have processed the request, so it is not sent again (`RetryPolicy::assume_idempotent`)"
                        }
                    };
                    assert!(shown.contains(reason), "{shown}");
                }
                row.push(outcome);
            }
            println!(
                "{:<24}{:<10}{:<10}{}",
                format!("{code} at {stage:?}"),
                row[0],
                row[1],
                row[2]
            );
            assert_eq!(row, expected, "code {code} at {stage:?}");
        }
    }
}

/// Test case 42: a GOAWAY with a last stream ID below the request.
#[tokio::test]
async fn request_above_the_last_stream_of_a_goaway_is_resent_on_another_connection() {
    for code in CODES {
        for stage in [Stage::Headers, Stage::Complete] {
            for operation in OPERATIONS {
                let fault = at(stage, move |_| vec![Action::GoAway(0, code)]);
                let (outcome, error) = outcome(operation, |builder| builder, 1, fault).await;
                let context = format!("{operation}, code {code} at {stage:?}: {error:?}");
                // Before it took the body, the connection cannot prove that.
                let expected: &[_] = match (operation, stage) {
                    ("GET", _) | (_, Stage::Complete) => &["ok@2"],
                    (_, Stage::Headers) => &["ok@2", "error@1"],
                };
                assert!(expected.contains(&&*outcome), "{outcome}: {context}");
            }
        }
    }
}

/// Test case 43: the server may have processed the request before the GOAWAY.
#[tokio::test]
async fn post_up_to_the_last_stream_of_a_goaway_is_not_resent() {
    for code in [NO_ERROR, 2, REFUSED_STREAM, 11] {
        for last in [Some(MAX_ID), None] {
            for in_body in [false, true] {
                for operation in OPERATIONS {
                    let fault = at(Stage::Complete, move |id| {
                        let mut actions =
                            vec![Action::GoAway(last.unwrap_or(id), code), Action::Close];
                        if in_body {
                            actions.insert(0, Action::RespondPartly);
                        }
                        actions
                    });
                    let (outcome, error) = outcome(operation, |builder| builder, 1, fault).await;
                    let context = format!("{operation}, {code}, {last:?}, {in_body}: {error:?}");
                    let expected = match operation {
                        "GET" => "ok@2",
                        // The call does not need the body of the response.
                        "POST without a body" if in_body && outcome == "ok@1" => "ok@1",
                        _ => "error@1",
                    };
                    assert_eq!(outcome, expected, "{context}");
                }
            }
        }
    }
}

/// Test cases 40 and 41.
#[tokio::test]
async fn post_is_resent_once_after_a_refusal_and_a_get_up_to_the_maximum() {
    let refuse = || at(Stage::Complete, |_| vec![Action::Reset(REFUSED_STREAM)]);
    for (refusals, expected) in [
        (1, ["ok@2", "ok@2", "ok@2"]),
        (2, ["ok@3", "error@2", "error@2"]),
        (3, ["ok@4", "error@2", "error@2"]),
        (9, ["error@4", "error@2", "error@2"]),
    ] {
        for (operation, expected) in OPERATIONS.into_iter().zip(expected) {
            let (outcome, error) = outcome(operation, |builder| builder, refusals, refuse()).await;
            assert_eq!(outcome, expected, "{operation}, {refusals} refusals");
            if let Some(error) = error {
                let shown = error.to_string();
                let reason = match operation {
                    "GET" => "all 4 attempts failed (`RetryPolicy::max_attempts`)",
                    _ => {
                        "a request that is not idempotent is sent again only once (`RetryPolicy::assume_idempotent`)"
                    }
                };
                let refused = "the server refused the request without processing it; ";
                assert!(shown.contains(&format!("{refused}{reason}")), "{shown}");
            }
        }
    }
    let patient = |builder: pipedream_client::ClientBuilder| {
        builder.retry(RetryPolicy::new().assume_idempotent(true))
    };
    assert_eq!(outcome("POST", patient, 3, refuse()).await.0, "ok@4");
}

#[tokio::test]
async fn refusals_are_limited_by_attempts_budget_and_deadline() {
    let refuse = || at(Stage::Complete, |_| vec![Action::Reset(REFUSED_STREAM)]);
    for operation in OPERATIONS {
        let (attempts, error) = outcome(operation, |b| b.no_retry(), 9, refuse()).await;
        assert_eq!(attempts, "error@1");
        assert!(error.unwrap().is_transport());

        let budget = RetryBudget::new(0);
        let (attempts, error) = outcome(operation, |b| b.retry_budget(budget), 9, refuse()).await;
        assert_eq!(attempts, "error@1");
        assert!(error.unwrap().is_retry_budget_exhausted());

        let backoff = RetryPolicy::new().backoff(Duration::from_secs(60), Duration::from_secs(60));
        let short = |builder: pipedream_client::ClientBuilder| {
            builder.retry(backoff).deadline(Duration::from_secs(10))
        };
        let (attempts, error) = outcome(operation, short, 9, refuse()).await;
        assert_eq!(attempts, "error@1");
        assert!(error.unwrap().is_deadline_exceeded());
    }
}

#[tokio::test]
async fn headers_over_the_limit_are_not_requested_again() {
    for operation in OPERATIONS {
        let fault = at(Stage::Complete, |_| vec![Action::LongHeader(40_000)]);
        let (attempts, error) = outcome(operation, |builder| builder, 1, fault).await;
        let error = error.unwrap();
        assert_eq!(attempts, "error@1");
        assert!(!error.is_transient(), "{error:?}");
        assert!(error.to_string().contains("too large"), "{error}");
    }
}
