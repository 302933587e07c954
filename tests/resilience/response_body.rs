//! How much of a response body the client reads.

use pipedream_client::CallOptions;
use pipedream_client::reqwest::StatusCode;

use crate::support::clock::TestClock;
use crate::support::fixtures::{ME, PARTIAL_RESPONSE, builder, success};
use crate::support::server::{Action, Server, response};

#[tokio::test]
async fn response_size_limit_is_exact() {
    let server = Server::always(success()).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let with_limit = |bytes| CallOptions::new().max_response_bytes(bytes);
    let call = |bytes| client.get_current_user().options(with_limit(bytes));
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
    // The same without a content length.
    let chunked = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{ME}\r\n0\r\n\r\n",
        ME.len()
    );
    let server = Server::always(Action::Respond(chunked.into_bytes())).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let call = |bytes| client.get_current_user().options(with_limit(bytes));
    call(ME.len()).await.unwrap();
    assert!(call(ME.len() - 1).await.unwrap_err().is_body_too_large());
}
#[tokio::test]
async fn error_keeps_a_prefix_of_the_response_body() {
    let long = vec![b'a'; 1_000_000];
    let server = Server::always(Action::Respond(response(400, &[], &long))).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(error.body().len(), 256 * 1024);
    assert_eq!(error.message().unwrap().chars().count(), 301);
    let server = Server::always(Action::Respond(response(400, &[], &long[..256 * 1024]))).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(error.body().len(), 256 * 1024);
}
#[tokio::test]
async fn broken_body_is_ignored_if_no_body_is_documented() {
    let server = Server::always(Action::Reset(PARTIAL_RESPONSE.to_vec())).await;
    let client = builder(&server, &TestClock::new()).build().unwrap();
    client.delete_source().id("dc_1").await.unwrap();
    let raw = client.delete_source().id("dc_1").send().await.unwrap();
    assert_eq!(raw.status(), 200);
    assert_eq!(server.requests(), 2);
}
#[cfg(feature = "gzip")]
#[tokio::test]
async fn size_limit_applies_after_decompression() {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(ME.as_bytes()).unwrap();
    let body = encoder.finish().unwrap();
    let server = Server::start(move |request| {
        assert!(request?.header("accept-encoding").unwrap().contains("gzip"));
        Some(Action::Respond(response(
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
