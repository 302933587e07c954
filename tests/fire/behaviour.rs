//! What each setting does, one at a time.

use std::error::Error as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pipedream_client::reqwest::StatusCode;
use pipedream_client::{CallOptions, Client, RetryBudget, RetryPolicy};

use crate::answers::{ME, answers, builder, failing, good};
use crate::clock::TestClock;
use crate::server::{Action, Server, json, response};

#[tokio::test]
async fn the_wait_that_the_server_asks_for_comes_before_the_jitter() {
    let date =
        |seconds| httpdate::fmt_http_date(TestClock::date_shown() + Duration::from_secs(seconds));
    for (headers, least) in [
        (vec![("retry-after", "7".to_owned())], 7),
        (vec![("retry-after", date(9))], 9),
        // The clock of the server is two hours ahead.
        (vec![("retry-after", date(7_209)), ("date", date(7_200))], 9),
        (vec![("retry-after", "soon".to_owned())], 0),
        (vec![], 0),
    ] {
        let headers: Vec<_> = headers
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let server = answers(vec![failing(503, &headers), good()]).await;
        let clock = TestClock::new();
        let client = builder(&server, &clock).build().unwrap();
        client.get_current_user().await.unwrap();
        let [slept] = clock.slept()[..] else {
            panic!("{:?}", clock.slept())
        };
        let least = Duration::from_secs(least);
        assert!(
            slept >= least && slept <= least + Duration::from_millis(500),
            "{slept:?}"
        );
    }
}

#[tokio::test]
async fn waits_grow_and_end_at_the_cap() {
    let server = Server::always(failing(503, &[])).await;
    let clock = TestClock::new();
    let policy = RetryPolicy::new()
        .max_attempts(40)
        .backoff(Duration::from_millis(100), Duration::from_secs(1));
    let client = builder(&server, &clock)
        .retry(policy)
        .retry_budget(RetryBudget::unlimited())
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests()), (40, 40));
    assert_eq!(
        error.to_string(),
        "getCurrentUser: the server responded with 503 Service Unavailable (after 40 attempts)"
    );
    let slept = clock.slept();
    assert_eq!(slept.len(), 39);
    assert!(slept[0] <= Duration::from_millis(100));
    assert!(slept[1] <= Duration::from_millis(200));
    assert!(slept.iter().all(|slept| *slept <= Duration::from_secs(1)));
    assert!(
        slept
            .iter()
            .any(|slept| *slept > Duration::from_millis(500))
    );
}

#[tokio::test]
async fn a_wait_past_the_deadline_is_not_begun() {
    let server = Server::always(failing(429, &[("retry-after", "30")])).await;
    let clock = TestClock::new();
    let client = builder(&server, &clock)
        .deadline(Duration::from_secs(70))
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert!(error.is_deadline_exceeded() && error.is_rate_limited() && !error.is_timeout());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    assert_eq!((error.attempts(), server.requests()), (3, 3));
    assert!(
        error.to_string().contains("the deadline was exceeded"),
        "{error}"
    );

    // The deadline of one call goes before that of the client, and so does none.
    let options = CallOptions::new().deadline(Duration::from_secs(10));
    let error = client
        .get_current_user()
        .options(options)
        .await
        .unwrap_err();
    assert_eq!((error.is_deadline_exceeded(), error.attempts()), (true, 1));
    let options = CallOptions::new().deadline(None);
    let error = client
        .get_current_user()
        .options(options)
        .await
        .unwrap_err();
    assert_eq!((error.is_deadline_exceeded(), error.attempts()), (false, 4));
    assert_eq!(clock.slept().len(), 2 + 3);
}

#[tokio::test]
async fn the_deadline_cuts_an_attempt_short() {
    let server = Server::always(Action::Stall(Vec::new())).await;
    let client = Client::builder()
        .api_key("canary-token")
        .base_url(server.base_url())
        .deadline(Duration::from_millis(150))
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert!(
        error.is_timeout() && error.is_deadline_exceeded() && !error.is_connect(),
        "{error:?}"
    );
    assert_eq!(error.attempts(), 1);
    // It is told where there would have been no other attempt, too.
    let options = CallOptions::new().no_retry();
    let error = client.get_current_user().options(options).await;
    assert!(error.unwrap_err().is_deadline_exceeded());
    // A limit on the attempt alone leaves time for another.
    let options = CallOptions::new()
        .timeout(Duration::from_millis(50))
        .deadline(Duration::from_secs(60))
        .retry(
            RetryPolicy::new()
                .max_attempts(2)
                .backoff(Duration::ZERO, Duration::ZERO),
        );
    let error = client
        .get_current_user()
        .options(options)
        .await
        .unwrap_err();
    assert!(error.is_timeout() && !error.is_deadline_exceeded());
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_told_and_not_waited_for() {
    let server = Server::always(failing(503, &[("retry-after", "61")])).await;
    let clock = TestClock::new();
    let client = builder(&server, &clock).deadline(None).build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
    let patient = RetryPolicy::new()
        .max_attempts(2)
        .max_retry_after(Duration::from_secs(61));
    let options = CallOptions::new().retry(patient);
    let error = client
        .get_current_user()
        .options(options)
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn retries_are_off_by_one_call() {
    let server = Server::always(failing(503, &[])).await;
    let clock = TestClock::new();
    let client = builder(&server, &clock).no_retry().build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests()), (1, 1));
    let client = builder(&server, &clock).build().unwrap();
    for options in [
        CallOptions::new().no_retry(),
        CallOptions::new().retry(RetryPolicy::new().max_attempts(0)),
    ] {
        let error = client
            .get_current_user()
            .options(options)
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), 1);
    }
    assert_eq!(clock.slept(), []);
}

#[tokio::test]
async fn statuses_and_methods_can_be_chosen() {
    let server = Server::always(failing(418, &[])).await;
    let clock = TestClock::new();
    let policy = RetryPolicy::new().statuses([StatusCode::IM_A_TEAPOT]);
    let client = builder(&server, &clock)
        .retry(policy.clone())
        .build()
        .unwrap();
    assert_eq!(client.get_current_user().await.unwrap_err().attempts(), 4);
    let call = || {
        client
            .create_source()
            .body_map(|body| body.component_id("sc_1"))
    };
    assert_eq!(call().await.unwrap_err().attempts(), 1);
    let options = CallOptions::new().retry(policy.assume_idempotent(true));
    assert_eq!(call().options(options).await.unwrap_err().attempts(), 4);
}

#[tokio::test]
async fn clones_share_a_budget_that_runs_dry_and_fills_again() {
    let down = Arc::new(AtomicUsize::new(1));
    let state = down.clone();
    let server = Server::start(move |request| {
        request.map(|_| match state.load(Ordering::SeqCst) {
            0 => good(),
            _ => failing(503, &[]),
        })
    })
    .await;
    let clock = TestClock::new();
    let budget = RetryBudget::new(4);
    let client = builder(&server, &clock)
        .retry_budget(budget.clone())
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.is_retry_budget_exhausted()),
        (4, false)
    );
    let error = client.clone().get_current_user().await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.is_retry_budget_exhausted()),
        (2, true)
    );
    assert!(
        error.to_string().contains("the retry budget is exhausted"),
        "{error}"
    );
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.is_retry_budget_exhausted()),
        (1, true)
    );

    down.store(0, Ordering::SeqCst);
    for _ in 0..10 {
        client.get_current_user().await.unwrap();
    }
    assert_eq!(budget.tokens(), Some(1));

    // A success after a retry gives its token back.
    let server = answers(vec![failing(503, &[]), good()]).await;
    let client = builder(&server, &clock)
        .retry_budget(budget.clone())
        .build()
        .unwrap();
    client.get_current_user().await.unwrap();
    assert_eq!(budget.tokens(), Some(1));
}

#[tokio::test]
async fn each_attempt_is_seen() {
    let server = answers(vec![failing(503, &[]), Action::Close(Vec::new()), good()]).await;
    let clock = TestClock::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let client = builder(&server, &clock)
        .on_attempt(move |attempt| {
            let error = attempt
                .error()
                .map(|error| (error.status(), error.attempts()));
            log.lock().unwrap().push((
                attempt.operation().id(),
                attempt.number(),
                error,
                attempt.retry_in(),
            ));
            assert_eq!(attempt.elapsed(), Duration::ZERO, "the clock stands still");
        })
        .build()
        .unwrap();
    client.get_current_user().await.unwrap();
    let slept = clock.slept();
    let unavailable = Some(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(
        *seen.lock().unwrap(),
        [
            ("getCurrentUser", 1, Some((unavailable, 1)), Some(slept[0])),
            ("getCurrentUser", 2, Some((None, 2)), Some(slept[1])),
            ("getCurrentUser", 3, None, None),
        ]
    );
    seen.lock().unwrap().clear();
    let (hands, took) = (clock.clone(), Duration::from_millis(250));
    let server = Server::start(move |request| {
        request?;
        hands.advance(took);
        Some(failing(404, &[]))
    })
    .await;
    let log = seen.clone();
    let client = builder(&server, &clock)
        .on_attempt(move |attempt| {
            assert!(attempt.error().is_some() && attempt.retry_in().is_none());
            assert_eq!(attempt.elapsed(), took);
            log.lock().unwrap().push(("", attempt.number(), None, None));
        })
        .build()
        .unwrap();
    client.get_current_user().await.unwrap_err();
    assert_eq!(seen.lock().unwrap().len(), 1);
}

/// It has a status, and is no failure of that status.
#[tokio::test]
async fn a_success_that_is_cut_short_is_asked_for_again() {
    let whole = json(200, ME);
    let half = whole[..whole.len() - 1].to_vec();
    let server = answers(vec![Action::Close(half), good()]).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    assert_eq!(client.get_current_user().await.unwrap().username, "me");
    assert_eq!(server.requests(), 2);
}

#[tokio::test]
async fn options_reach_the_wire_and_each_page() {
    let headers = Arc::new(Mutex::new(Vec::new()));
    let log = headers.clone();
    let server = Server::start(move |request| {
        let request = request?;
        let found = |name| request.header(name).unwrap_or_default().to_owned();
        let mut log = log.lock().unwrap();
        log.push((found("x-note"), found("user-agent"), found("authorization")));
        let cursor = if log.len() < 3 { format!("\"c{}\"", log.len()) } else { "null".to_owned() };
        let page = format!(
            r#"{{"page_info":{{"total_count":3,"count":1,"start_cursor":null,"end_cursor":{cursor}}},"data":[{{"id":"dc_1"}}]}}"#
        );
        Some(Action::Answer(json(200, &page)))
    })
    .await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let options = CallOptions::new()
        .header("x-note", "a")
        .header("user-agent", "mine/1");
    let list = client
        .list_my_sources()
        .options(options)
        .select::<serde_json::Value>("id");
    assert_eq!(list.stream().try_collect().await.unwrap().len(), 3);
    let expected = (
        "a".to_owned(),
        "mine/1".to_owned(),
        "Bearer canary-token".to_owned(),
    );
    assert_eq!(
        *headers.lock().unwrap(),
        [expected.clone(), expected.clone(), expected]
    );

    let before = server.requests();
    for options in [
        CallOptions::new().header("authorization", "Bearer other"),
        CallOptions::new().header("content-length", "7"),
        CallOptions::new().header("x-note", "a\r\nb: c"),
    ] {
        let error = client.list_my_sources().options(options).await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(server.requests(), before);
}

#[tokio::test]
async fn the_cap_is_exact() {
    let server = Server::always(good()).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let with_cap = |bytes| CallOptions::new().max_response_bytes(bytes);
    let call = |bytes| client.get_current_user().options(with_cap(bytes));
    call(ME.len()).await.unwrap();
    let error = call(ME.len() - 1).await.unwrap_err();
    assert!(error.is_body_too_large() && !error.is_transient());
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(
        error.to_string(),
        format!(
            "getCurrentUser: the response is larger than {} bytes, the configured maximum",
            ME.len() - 1
        )
    );
    // The same without a length that tells.
    let chunked = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{ME}\r\n0\r\n\r\n",
        ME.len()
    );
    let server = Server::always(Action::Answer(chunked.into_bytes())).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let call = |bytes| client.get_current_user().options(with_cap(bytes));
    call(ME.len()).await.unwrap();
    assert!(call(ME.len() - 1).await.unwrap_err().is_body_too_large());
}

#[tokio::test]
async fn an_error_keeps_the_start_of_its_body() {
    let long = vec![b'a'; 1_000_000];
    let server = Server::always(Action::Answer(response(400, &[], &long))).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(error.body().len(), 256 * 1024);
    assert_eq!(error.message().unwrap().chars().count(), 301);
    let server = Server::always(Action::Answer(response(400, &[], &long[..256 * 1024]))).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(error.body().len(), 256 * 1024);
}

#[tokio::test]
async fn a_body_that_nobody_reads_breaks_nothing() {
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec();
    let server = Server::always(Action::Reset(half)).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    client.delete_source().id("dc_1").await.unwrap();
    let raw = client.delete_source().id("dc_1").send().await.unwrap();
    assert_eq!(raw.status(), 200);
    assert_eq!(server.requests(), 2);
}

#[tokio::test]
async fn the_chain_of_a_failure_goes_down_to_the_system() {
    let (_socket, base_url) = Server::refusing();
    let client = Client::builder()
        .api_key("canary-token")
        .base_url(base_url)
        .no_retry()
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getCurrentUser: cannot connect to the server"
    );
    let mut cause = error.source();
    let mut system = None;
    while let Some(error) = cause {
        system = system.or(error.downcast_ref::<std::io::Error>());
        cause = error.source();
    }
    assert_eq!(
        system.unwrap().kind(),
        std::io::ErrorKind::ConnectionRefused
    );
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn a_compressed_response_is_read_under_the_same_cap() {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(ME.as_bytes()).unwrap();
    let body = encoder.finish().unwrap();
    let server = Server::start(move |request| {
        assert!(request?.header("accept-encoding").unwrap().contains("gzip"));
        Some(Action::Answer(response(
            200,
            &[("content-encoding", "gzip")],
            &body,
        )))
    })
    .await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let call = |bytes| {
        let options = CallOptions::new().max_response_bytes(bytes);
        client.get_current_user().options(options)
    };
    call(ME.len()).await.unwrap();
    assert!(call(ME.len() - 1).await.unwrap_err().is_body_too_large());
}
