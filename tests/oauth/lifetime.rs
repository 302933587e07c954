//! When a token is renewed and when it ends.

use std::time::Duration;

use crate::api::{Api, call, issue_for};
use crate::source::{scripted, settle};
use crate::support::clock::TestClock;
use crate::support::fixtures::success;

const HOUR: Duration = Duration::from_secs(3_600);

#[tokio::test(start_paused = true)]
async fn case_11_idle_client_fetches_nothing() {
    let clock = TestClock::new();
    let (builder, mut fetches) = scripted(&clock);
    let client = builder.build().unwrap();
    let (warm, ()) = tokio::join!(client.warm_up(), fetches.answer("token-1", 20));
    warm.unwrap();
    for _ in 0..60 {
        clock.advance(Duration::from_secs(1));
        // Lets any timer of the client fire.
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(!fetches.is_waiting());
    }
    let (warm, ()) = tokio::join!(client.warm_up(), fetches.answer("token-2", 20));
    warm.unwrap();
    assert!(!fetches.is_waiting());
}

#[tokio::test]
async fn case_12_fetches_are_at_least_ten_seconds_apart() {
    let clock = TestClock::new();
    let api = Api::start(|_| issue_for(1, "5"), |_| success()).await;
    let client = api.client(&clock);
    let mut fetched_at = Vec::new();
    for second in 0..60 {
        let before = api.exchanges();
        call(&client).await.unwrap();
        settle().await;
        if api.exchanges() > before {
            fetched_at.push(second);
        }
        clock.advance(Duration::from_secs(1));
    }
    assert_eq!(fetched_at, [0, 10, 20, 30, 40, 50]);
    assert_eq!(api.tokens(), ["token-1"; 60]);
}

/// Fetches a token with this `expires_in`, and checks when it ends.
async fn ends_after(expires_in: &'static str, lifetime: Duration) {
    let clock = TestClock::new();
    let api = Api::start(move |number| issue_for(number, expires_in), |_| success()).await;
    let client = api.client(&clock);
    call(&client).await.unwrap();
    clock.advance(lifetime - Duration::from_secs(1));
    // Renewed in the background.
    call(&client).await.unwrap();
    assert_eq!(api.tokens(), ["token-1"; 2], "{expires_in}");
    api.wait_for_exchanges(2).await;

    let clock = TestClock::new();
    let client = api.client(&clock);
    call(&client).await.unwrap();
    let (exchanges, calls) = (api.exchanges(), api.tokens().len());
    clock.advance(lifetime);
    call(&client).await.unwrap();
    assert_eq!(api.exchanges(), exchanges + 1, "{expires_in}");
    let tokens = api.tokens();
    assert_ne!(tokens[calls], tokens[calls - 1], "{expires_in}");
}

#[tokio::test]
async fn case_13_lifetime_can_be_a_numeric_string() {
    ends_after(r#""3600""#, HOUR).await;
    ends_after("3600", HOUR).await;
}

#[tokio::test]
async fn case_14_missing_lifetime_is_ten_minutes() {
    ends_after("null", Duration::from_secs(600)).await;
}

#[tokio::test]
async fn case_15_token_ends_when_the_date_jumps_ahead() {
    let clock = TestClock::new();
    let api = Api::issuing().await;
    let client = api.client(&clock);
    call(&client).await.unwrap();
    // The machine slept for two hours, during which the monotonic clock stopped.
    clock.set_date(TestClock::fixed_date() + 2 * HOUR);
    call(&client).await.unwrap();
    assert_eq!(api.tokens(), ["token-1", "token-2"]);
}

#[tokio::test]
async fn case_16_token_ends_at_the_same_time_when_the_date_is_set_back() {
    let clock = TestClock::new();
    let api = Api::issuing().await;
    let client = api.client(&clock);
    call(&client).await.unwrap();
    clock.set_date(TestClock::fixed_date() - 2 * HOUR);
    call(&client).await.unwrap();
    assert_eq!(api.exchanges(), 1);
    clock.advance(HOUR);
    call(&client).await.unwrap();
    assert_eq!(api.tokens(), ["token-1", "token-1", "token-2"]);
}

#[tokio::test]
async fn lifetime_counts_from_before_the_request() {
    let clock = TestClock::new();
    let (builder, mut fetches) = scripted(&clock);
    let client = builder.build().unwrap();
    let slow = async {
        let fetch = fetches.next().await;
        clock.advance(Duration::from_secs(9));
        fetch
            .send(Ok(crate::source::issued("token-1", 60)))
            .unwrap();
    };
    let (warm, ()) = tokio::join!(client.warm_up(), slow);
    warm.unwrap();
    clock.advance(Duration::from_secs(51));
    let (warm, ()) = tokio::join!(client.warm_up(), fetches.answer("token-2", 60));
    warm.unwrap();
}
