//! Failures that another attempt does not change are not retried.
//!
//! `tests/tls` does the same for certificates. With the feature `gzip`, compressed bodies are
//! included.

use pipedream_client::{ClientBuilder, Error};

use crate::support::clock::TestClock;
use crate::support::fixtures::{ME, builder, status};
use crate::support::server::{Action, Server, response};

/// The error and the number of requests of `getCurrentUser`.
async fn failure(
    action: Action,
    configure: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (Error, usize) {
    let server = Server::always(action).await;
    let client = configure(builder(&server, &TestClock::new()))
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    (error, server.requests())
}

#[tokio::test]
async fn permanent_failure_is_not_retried() {
    let long = "a".repeat(1_000_000);
    let long = Action::Respond(response(200, &[("x-long", &long)], ME.as_bytes()));
    let cases = [
        (
            "headers over the limit",
            long,
            Error::is_transport as fn(&Error) -> bool,
        ),
        ("304", status(304, &[]), Error::is_status),
        (
            "redirect without a location",
            status(302, &[]),
            Error::is_redirect,
        ),
        (
            "redirect to another scheme",
            status(302, &[("location", "ftp://127.0.0.1/")]),
            Error::is_redirect,
        ),
    ];
    for (name, action, predicate) in cases {
        let (error, requests) = failure(action, |builder| builder).await;
        assert!(predicate(&error), "{name}: {error:?}");
        assert!(!error.is_transient(), "{name}");
        assert_eq!((error.attempts(), requests), (1, 1), "{name}");
    }
}

#[tokio::test]
async fn status_304_is_not_a_redirect() {
    let (error, _) = failure(status(304, &[]), |builder| builder).await;
    assert!(!error.is_redirect());
    let expected = "getCurrentUser: the server responded with 304 Not Modified";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn request_that_the_http_client_refuses_is_not_sent() {
    let https = |builder: ClientBuilder| builder.configure_http(|http| http.https_only(true));
    let (error, requests) = failure(status(500, &[]), https).await;
    assert!(error.is_invalid_request(), "{error:?}");
    assert_eq!((error.attempts(), requests), (1, 0));
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn invalid_compression_is_an_error_of_decoding_and_a_cut_body_is_retried() {
    use std::io::Write;

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(ME.as_bytes()).unwrap();
    let compressed = encoder.finish().unwrap();
    let headers = [("content-encoding", "gzip")];
    let whole = response(200, &headers, &compressed);
    let mut corrupt = compressed.clone();
    corrupt[12] ^= 0xff;

    for (name, body) in [("JSON", ME.as_bytes()), ("corrupt gzip", &corrupt)] {
        let action = Action::Respond(response(200, &headers, body));
        let (error, requests) = failure(action, |builder| builder).await;
        assert!(
            error.is_decode() && !error.is_transient(),
            "{name}: {error:?}"
        );
        assert_eq!((error.attempts(), requests), (1, 1), "{name}");
    }
    let cut = Action::Close(whole[..whole.len() - 5].to_vec());
    let (error, requests) = failure(cut, |builder| builder).await;
    assert!(error.is_transport(), "{error:?}");
    assert_eq!((error.attempts(), requests), (4, 4));
}
