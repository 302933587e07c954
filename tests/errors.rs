//! The contents of errors, over real HTTP on loopback.

mod support;

use std::error::Error as _;

use httpmock::prelude::*;
use pipedream_client::{Client, Error};

use support::fixtures::client_without_retries;
use support::server::{Action, Server, response};

const TOKEN: &str = "canary-token";

async fn failure(status: u16, headers: &[(&str, &str)], body: &str) -> Error {
    let action = Action::Respond(response(status, headers, body.as_bytes()));
    let server = Server::always(action).await;
    let client = client_without_retries(server.base_url());
    client.get_account().account_id("apn_1").await.unwrap_err()
}

/// Every text form of an error and its sources.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        shown += &format!("\n{cause}\n{cause:?}");
        source = cause.source();
    }
    shown
}

#[tokio::test]
async fn status_error_has_operation_status_and_server_message() {
    let error = failure(
        404,
        &[("x-request-id", "r1")],
        r#"{"error":"no such account"}"#,
    )
    .await;
    assert!(error.is_not_found() && error.is_status());
    assert_eq!(error.operation().unwrap().id(), "getAccount");
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.message(), Some("no such account"));
    assert_eq!(error.request_id(), Some("r1"));
    assert_eq!(error.body(), br#"{"error":"no such account"}"#);
    assert_eq!(
        error.to_string(),
        "getAccount: the server responded with 404 Not Found: no such account; \
         check the ID, and that the API key has access to it (request r1)"
    );
}

#[tokio::test]
async fn status_is_kept_for_html_empty_and_redirect_responses() {
    let html = "<html><head><title>502 Bad Gateway</title></head></html>";
    let error = failure(502, &[], html).await;
    assert!(error.is_server_error());
    assert_eq!(error.message(), Some("502 Bad Gateway"));

    let error = failure(401, &[], "").await;
    assert!(error.is_unauthorized());
    assert_eq!(error.message(), None);
    assert!(error.to_string().contains("check the API key"), "{error}");

    let error = failure(429, &[("retry-after", "7")], "{}").await;
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after().unwrap().as_secs(), 7);

    // A redirect to another origin is not followed.
    let error = failure(302, &[("location", "http://127.0.0.2:1/")], "").await;
    assert_eq!(error.status().unwrap(), 302);
}

#[tokio::test]
async fn decode_error_keeps_the_status_and_prints_no_values() {
    for (body, reason) in [
        ("", "the response is empty"),
        (r#"{"data": {"id": "ap"#, "ends unexpectedly"),
        ("<html>", "not valid JSON"),
        (
            r#"{"data": {"id": [7]}}"#,
            "`data.id` has the wrong type: expected a string",
        ),
        (
            r#"{"data": {"name": "canary-token"}}"#,
            "`data` is missing the field `id`",
        ),
        (r#"[{"data": "canary-token"}]"#, "wrong type"),
    ] {
        let error = failure(200, &[], body).await;
        assert!(error.is_decode() && !error.is_status(), "{body}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.body(), body.as_bytes());
        let shown = shown(&error);
        assert!(shown.contains(reason), "{shown}");
        assert!(!shown.contains(TOKEN), "{shown}");
    }
}

#[tokio::test]
async fn refused_connection_and_timeout_are_distinguished() {
    let (_socket, refusing) = Server::refusing();
    let silent = Server::always(Action::Stall(Vec::new())).await;

    let client = |base_url: String| {
        Client::builder()
            .api_key(TOKEN)
            .base_url(format!("{base_url}/v1"))
            .timeout(std::time::Duration::from_millis(50))
            .no_retry()
            .build()
            .unwrap()
    };
    let error = client(refusing).get_current_user().await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout());
    assert!(error.source().is_some());
    assert!(!shown(&error).contains(TOKEN));

    let error = client(silent.base_url())
        .get_current_user()
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert!(!shown(&error).contains(TOKEN));
}

#[tokio::test]
async fn error_sources_lead_to_the_io_error() {
    let (_socket, base_url) = Server::refusing();
    let client = client_without_retries(base_url);
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getCurrentUser: cannot connect to the server"
    );
    let mut cause = error.source();
    let mut io_error = None;
    while let Some(error) = cause {
        io_error = io_error.or(error.downcast_ref::<std::io::Error>());
        cause = error.source();
    }
    assert_eq!(
        io_error.unwrap().kind(),
        std::io::ErrorKind::ConnectionRefused
    );
}

#[test]
fn debug_output_of_client_builder_and_call_has_no_key() {
    let client = Client::builder()
        .api_key(TOKEN)
        .base_url("http://localhost:1")
        .build()
        .unwrap();
    let call = client.get_account().account_id("apn_1");
    let shown = format!(
        "{client:?} {client:#?} {call:?} {:?}",
        Client::builder().api_key(TOKEN)
    );
    assert!(!shown.contains(TOKEN), "{shown}");
}

/// The environment names a proxy, and the API is on this machine.
#[tokio::test]
async fn requests_to_this_machine_bypass_the_proxy() {
    const CHILD: &str = "PIPEDREAM_CLIENT_TEST_CHILD";
    if std::env::var_os(CHILD).is_some() {
        let me = Client::from_env().unwrap().get_current_user().await;
        assert_eq!(me.unwrap().id, "u_1");
        return;
    }
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.path("/users/me")
                .header("authorization", "Bearer from-env");
            then.body(r#"{"data":{"id":"u_1","username":"a","email":"b"}}"#);
        })
        .await;
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "requests_to_this_machine_bypass_the_proxy"])
        .env(CHILD, "1")
        .env("PIPEDREAM_API_KEY", "from-env")
        .env("PIPEDREAM_BASE_URL", server.base_url())
        .env(
            "http_proxy",
            format!("http://{}", proxy.local_addr().unwrap()),
        )
        .env_remove("no_proxy")
        .env_remove("NO_PROXY")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    mock.assert_async().await;
}

#[tokio::test]
async fn http_configuration_is_applied() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.header("x-custom", "1");
            then.body(r#"{"data":{"id":"u_1","username":"a","email":"b"}}"#);
        })
        .await;
    let mut headers = pipedream_client::reqwest::header::HeaderMap::new();
    headers.insert("x-custom", "1".parse().unwrap());
    let client = Client::builder()
        .api_key(TOKEN)
        .base_url(server.base_url())
        .configure_http(move |http| http.default_headers(headers.clone()))
        .build()
        .unwrap();
    assert_eq!(client.get_current_user().await.unwrap().id, "u_1");
    mock.assert_async().await;
}
