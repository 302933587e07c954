//! Which responses pause the client, and for how long.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pipedream_client::{
    AccessToken, Client, Pacing, RetryBudget, RetryPolicy, TokenFuture, TokenSource,
};
use tokio::time::Instant;

use super::{builder, call, logging_server, rejected, rejecting_once, seconds};
use crate::support::fixtures::{status, success};
use crate::support::server::Server;

/// Test case 25.
#[tokio::test(start_paused = true)]
async fn no_call_is_sent_before_the_moment_that_the_server_named() {
    let (server, log) = rejecting_once(5).await;
    let client = builder(&server).build().unwrap();
    let first = tokio::spawn(call(&client, 0));
    tokio::time::sleep(seconds(1)).await;
    let others: Vec<_> = (1..50)
        .map(|number| tokio::spawn(call(&client.clone(), number)))
        .collect();
    first.await.unwrap().unwrap();
    for other in others {
        other.await.unwrap().unwrap();
    }
    let log = log.lock().unwrap();
    assert_eq!(log.len(), 51);
    assert!(log[0].1 < seconds(1), "{log:?}");
    assert!(log[1..].iter().all(|(_, at)| *at >= seconds(5)), "{log:?}");
}

/// Test case 27.
#[tokio::test(start_paused = true)]
async fn later_response_with_a_shorter_wait_does_not_shorten_the_pause() {
    let (server, log) = logging_server(|index| match index {
        0 => rejected(60),
        1 => rejected(5),
        _ => success(),
    })
    .await;
    let client = builder(&server).deadline(None).build().unwrap();
    // Both are sent before the first response.
    let (one, two) = tokio::join!(call(&client, 0), call(&client, 1));
    one.unwrap();
    two.unwrap();
    let log = log.lock().unwrap();
    assert_eq!(log.len(), 4);
    assert!(log[1].1 < seconds(1) && log[2].1 >= seconds(60), "{log:?}");
}

#[tokio::test(start_paused = true)]
async fn later_response_with_a_longer_wait_extends_the_pause_of_waiting_calls() {
    let (server, log) = logging_server(|index| match index {
        0 => rejected(5),
        1 => rejected(20),
        _ => success(),
    })
    .await;
    let client = builder(&server).build().unwrap();
    let (one, two) = tokio::join!(call(&client, 0), call(&client, 1));
    one.unwrap();
    two.unwrap();
    let log = log.lock().unwrap();
    assert!(log[2].1 >= seconds(20), "{log:?}");
}

/// Test case 30.
#[tokio::test(start_paused = true)]
async fn pause_beyond_the_deadline_fails_at_once_with_the_status_that_caused_it() {
    for code in [429, 503] {
        let (server, _) = logging_server(move |_| status(code, &[("retry-after", "5")])).await;
        let client = builder(&server).deadline(seconds(1)).build().unwrap();
        let start = Instant::now();
        // The first call receives the response; the second is not sent.
        for (attempts, prefix) in [
            (1, ""),
            (
                0,
                "the request was not sent, because for an earlier request ",
            ),
        ] {
            let error = client.get_current_user().await.unwrap_err();
            assert_eq!(error.attempts(), attempts);
            assert!(error.is_deadline_exceeded(), "{error}");
            assert_eq!(error.status().unwrap().as_u16(), code);
            assert!(error.message().is_none(), "{error}");
            assert!(error.retry_after().unwrap() >= seconds(5));
            let shown = error.to_string();
            let expected = format!("getCurrentUser: {prefix}the server responded with {code} ");
            assert!(shown.starts_with(&expected), "{shown}");
            let expected = "exceeds the deadline of 1 s (`ClientBuilder::deadline`)";
            assert!(shown.ends_with(expected), "{shown}");
        }
        assert!(start.elapsed() < seconds(1));
        assert_eq!(server.requests(), 1);
    }
}

/// Test cases 31 and 32.
#[tokio::test(start_paused = true)]
async fn retry_after_that_names_no_moment_causes_the_backoff() {
    for value in [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "-1",
        "soon",
        "1.5",
        "0",
        "",
    ] {
        let (server, log) = logging_server(move |index| match index {
            0 => status(429, &[("retry-after", value)]),
            _ => success(),
        })
        .await;
        let client = builder(&server).build().unwrap();
        call(&client, 0).await.unwrap();
        let log = log.lock().unwrap();
        assert_eq!(log.len(), 2, "{value}");
        assert!(log[1].1 <= Duration::from_millis(550), "{value}: {log:?}");
    }
    let (server, _) =
        logging_server(|_| status(429, &[("retry-after", "99999999999999999999")])).await;
    let client = builder(&server).deadline(None).build().unwrap();
    // The second call is sent: a wait that is longer than allowed does not pause the client.
    for _ in 0..2 {
        let error = client.get_current_user().await.unwrap_err();
        assert_eq!(error.attempts(), 1);
        let expected = "more than `RetryPolicy::max_retry_after` (60 s)";
        assert!(error.to_string().ends_with(expected), "{error}");
    }
    // Even a policy that allows any wait does not overflow.
    let endless = RetryPolicy::new().max_retry_after(Duration::MAX);
    let client = builder(&server).retry(endless).build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert!(error.is_deadline_exceeded(), "{error}");
}

/// Test case 33.
#[tokio::test(start_paused = true)]
async fn date_of_a_server_with_another_clock_is_relative_to_its_response() {
    let date =
        |seconds| httpdate::fmt_http_date(std::time::UNIX_EPOCH + Duration::from_secs(seconds));
    for now in [1_000, 9_000_000_000] {
        let (sent, until) = (date(now), date(now + 7));
        let (server, log) = logging_server(move |index| match index {
            0 => status(429, &[("date", &sent), ("retry-after", &until)]),
            _ => success(),
        })
        .await;
        let client = builder(&server).build().unwrap();
        call(&client, 0).await.unwrap();
        let log = log.lock().unwrap();
        assert!(log[1].1 >= seconds(7) && log[1].1 < seconds(8), "{log:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn longer_wait_than_allowed_names_both_durations() {
    let (server, _) = logging_server(|_| rejected(120)).await;
    let client = builder(&server).build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    let expected = "the server asks to wait 120 s, more than `RetryPolicy::max_retry_after` (60 s)";
    assert!(error.to_string().ends_with(expected), "{error}");

    // A call that allows less than the pause of the client fails too.
    let patient = RetryPolicy::new()
        .max_retry_after(seconds(200))
        .max_attempts(1);
    let short = client.get_current_user();
    let patient = pipedream_client::CallOptions::new().retry(patient);
    let _ = client.get_current_user().options(patient).await;
    let error = short.await.unwrap_err();
    assert_eq!((error.attempts(), error.is_rate_limited()), (0, true));
    assert!(error.to_string().ends_with(expected), "{error}");
    assert_eq!(server.requests(), 2);
}

/// Test case 35.
#[tokio::test(start_paused = true)]
async fn rejections_take_nothing_from_the_budget_and_outages_do() {
    let budget = RetryBudget::default();
    let (server, _) = logging_server(|index| match index % 2 {
        0 => rejected(1),
        _ => success(),
    })
    .await;
    let client = builder(&server)
        .retry_budget(budget.clone())
        .build()
        .unwrap();
    for _ in 0..100 {
        client.get_current_user().await.unwrap();
    }
    assert_eq!((server.requests(), budget.tokens()), (200, Some(10)));

    // Rejections are retried even if the budget is empty.
    let empty = builder(&server)
        .retry_budget(RetryBudget::new(0))
        .build()
        .unwrap();
    empty.get_current_user().await.unwrap();

    // Test case 36: a 503 pauses too, but takes a token.
    let server = Server::always(status(503, &[("retry-after", "1")])).await;
    let client = builder(&server)
        .retry_budget(budget.clone())
        .build()
        .unwrap();
    let mut exhausted = 0;
    for _ in 0..10 {
        let error = client.get_current_user().await.unwrap_err();
        exhausted += usize::from(error.is_retry_budget_exhausted());
    }
    assert_eq!((exhausted, budget.tokens()), (9, Some(0)));
    assert_eq!(server.requests(), 13);
}

/// Test case 38.
#[tokio::test(start_paused = true)]
async fn rejections_are_limited_by_the_attempts() {
    let (server, _) = logging_server(|index| match index {
        0..6 => rejected(1),
        _ => success(),
    })
    .await;
    let client = builder(&server).build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!((error.attempts(), server.requests()), (4, 4));
    let expected = "all 4 attempts failed (`RetryPolicy::max_attempts`)";
    assert!(error.to_string().ends_with(expected), "{error}");
    // The seventh request succeeds.
    client.get_current_user().await.unwrap();
}

/// Test case 39.
#[tokio::test(start_paused = true)]
async fn rejection_without_a_wait_delays_only_its_call() {
    let (server, log) = logging_server(|index| match index {
        0 => status(429, &[]),
        _ => success(),
    })
    .await;
    let slow = RetryPolicy::new().backoff(seconds(100), seconds(100));
    let client = builder(&server).retry(slow).build().unwrap();
    let first = tokio::spawn(call(&client, 0));
    while log.lock().unwrap().is_empty() {
        tokio::task::yield_now().await;
    }
    let before = Instant::now();
    call(&client, 1).await.unwrap();
    assert_eq!(before.elapsed(), Duration::ZERO);
    first.await.unwrap().unwrap();
    let log = log.lock().unwrap();
    let order: Vec<_> = log.iter().map(|(number, _)| *number).collect();
    assert_eq!(order, [0, 1, 0]);
}

#[tokio::test(start_paused = true)]
async fn pacing_can_be_shared_between_clients_or_turned_off() {
    for (shared, paused) in [(true, true), (false, false)] {
        let (server, log) = rejecting_once(5).await;
        let pacing = match shared {
            true => Pacing::new(),
            false => Pacing::off(),
        };
        let one = builder(&server)
            .pacing(pacing.clone())
            .no_retry()
            .build()
            .unwrap();
        let two = builder(&server).pacing(pacing).build().unwrap();
        call(&one, 0).await.unwrap_err();
        call(&two, 1).await.unwrap();
        assert_eq!(log.lock().unwrap()[1].1 >= seconds(5), paused);
    }
    // Without pacing, the rejected call itself waits.
    let (server, log) = rejecting_once(5).await;
    let client = builder(&server).pacing(Pacing::off()).build().unwrap();
    call(&client, 0).await.unwrap();
    assert!(log.lock().unwrap()[1].1 >= seconds(5));
}

/// Issues the tokens `vault-1`, `vault-2` and so on for 20 seconds each.
struct Vault(AtomicUsize);

impl TokenSource for Vault {
    fn fetch(&self) -> TokenFuture<'_> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        let token = AccessToken::new(format!("vault-{number}"));
        Box::pin(async move { Ok(token.expires_in(seconds(20))) })
    }
}

/// Test case 34.
#[tokio::test(start_paused = true)]
async fn request_after_a_pause_has_a_token_that_is_still_valid() {
    let tokens = Arc::new(Mutex::new(Vec::new()));
    let log = tokens.clone();
    let server = Server::start(move |request| {
        let mut log = log.lock().unwrap();
        log.push(request?.header("authorization").unwrap().to_owned());
        Some(match log.len() {
            1 => rejected(30),
            _ => success(),
        })
    })
    .await;
    let client = Client::builder()
        .token_source(Vault(AtomicUsize::new(0)))
        .base_url(server.base_url())
        .build()
        .unwrap();
    client.get_current_user().await.unwrap();
    assert_eq!(
        *tokens.lock().unwrap(),
        ["Bearer vault-1", "Bearer vault-2"]
    );
}
