//! A user's own `reqwest::Client`, whose retries do not apply.

use pipedream_client::{Client, reqwest};

use crate::support::clock::TestClock;
use crate::support::http2::{Action, Http2Server, NO_ERROR, REFUSED_STREAM, Stage};

/// The client with reqwest's default retries, or with retries of each failure.
fn http(retries: bool) -> reqwest::Client {
    // Building a client panics without a TLS provider, although it does not use TLS.
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder().http2_prior_knowledge();
    if !retries {
        return builder.build().unwrap();
    }
    let retries = reqwest::retry::for_host("127.0.0.1").no_budget();
    let retries = retries.classify_fn(|answer| match answer.status() {
        Some(status) if status.is_success() => answer.success(),
        _ => answer.retryable(),
    });
    builder.retry(retries).build().unwrap()
}

async fn server(action: &Action) -> Http2Server {
    let action = action.clone();
    Http2Server::start(100, move |_, stage| match stage {
        Stage::Headers => Vec::new(),
        Stage::Complete => vec![action.clone()],
    })
    .await
}

#[tokio::test]
async fn only_the_retry_policy_resends_requests_of_a_foreign_client() {
    for (action, retries) in [
        (Action::Reset(REFUSED_STREAM), false),
        (Action::GoAway(0, NO_ERROR), false),
        (Action::Respond(503, String::new()), true),
        (Action::Reset(2), true),
    ] {
        // Alone, the client resends the request.
        let alone = server(&action).await;
        let _ = http(retries).get(alone.base_url()).send().await;
        assert_eq!(alone.requests(), 3, "{action:?}");

        for post in [false, true] {
            let server = server(&action).await;
            let client = Client::builder()
                .api_key("canary-token")
                .base_url(server.base_url())
                .http_client(http(retries))
                .clock(TestClock::new())
                .no_retry()
                .build()
                .unwrap();
            let result = if post {
                let call = client.create_source();
                let call = call.body_map(|body| body.component_id("sc_1"));
                call.await.map(drop)
            } else {
                let call = client.get_current_user();
                call.decode::<serde_json::Value>().await.map(drop)
            };
            assert_eq!(result.unwrap_err().attempts(), 1);
            assert_eq!(server.requests(), 1, "{action:?}");
        }
    }
}
