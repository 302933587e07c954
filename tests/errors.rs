//! What a caller learns when a call fails, over real HTTP on loopback.

use std::error::Error as _;

use httpmock::prelude::*;
use pipedream_client::{Client, Error};

const TOKEN: &str = "canary-token";

async fn failure(status: u16, headers: &[(&str, &str)], body: &str) -> Error {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.any_request();
            let then = then.status(status).body(body);
            headers
                .iter()
                .fold(then, |then, (name, value)| then.header(*name, *value));
        })
        .await;
    let client = Client::builder()
        .api_key(TOKEN)
        .base_url(server.base_url())
        .no_retry()
        .build()
        .unwrap();
    client.get_account().account_id("apn_1").await.unwrap_err()
}

/// What a person or a log may see of an error.
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
async fn a_refusal_tells_the_operation_the_status_and_what_the_server_said() {
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
async fn html_nothing_and_other_statuses_keep_their_status() {
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

    // Not followed: it leads elsewhere.
    let error = failure(302, &[("location", "http://127.0.0.2:1/")], "").await;
    assert_eq!(error.status().unwrap(), 302);
}

#[tokio::test]
async fn a_success_that_cannot_be_decoded_keeps_its_status_and_shows_no_value() {
    for (body, reason) in [
        ("", "the response is empty"),
        (r#"{"data": {"id": "ap"#, "ends unexpectedly"),
        ("<html>", "not valid JSON"),
        (
            r#"{"data": {"id": 7}}"#,
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
async fn no_connection_and_no_answer_are_told_apart() {
    // A port that was free a moment ago, and one that accepts and says nothing.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let silent_address = silent.local_addr().unwrap();

    let client = |address| {
        Client::builder()
            .api_key(TOKEN)
            .base_url(format!("http://{address}/v1"))
            .timeout(std::time::Duration::from_millis(50))
            .no_retry()
            .build()
            .unwrap()
    };
    let error = client(address).get_current_user().await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout());
    assert!(error.source().is_some());
    assert!(!shown(&error).contains(TOKEN));

    let error = client(silent_address).get_current_user().await.unwrap_err();
    assert!(error.is_timeout());
    assert!(!shown(&error).contains(TOKEN));
}

#[test]
fn a_client_shows_no_key() {
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

#[test]
fn a_client_and_its_calls_can_go_to_other_tasks() {
    fn is_send<T: Send>(_: &T) {}
    fn is_sync<T: Send + Sync + Clone>(_: &T) {}
    let client = Client::builder()
        .api_key(TOKEN)
        .base_url("http://localhost:1")
        .build()
        .unwrap();
    is_sync(&client);
    is_send(&std::future::IntoFuture::into_future(
        client.get_current_user(),
    ));
    is_send(&client.list_my_sources().stream());
    is_send(&client.list_my_sources().select::<String>("id").stream());
}

/// Where the environment names a proxy and the API is on this machine.
#[tokio::test]
async fn what_is_for_this_machine_goes_to_no_proxy() {
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
        .args(["--exact", "what_is_for_this_machine_goes_to_no_proxy"])
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
async fn what_the_user_configures_of_http_is_used() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.header("x-own", "1");
            then.body(r#"{"data":{"id":"u_1","username":"a","email":"b"}}"#);
        })
        .await;
    let mut headers = pipedream_client::reqwest::header::HeaderMap::new();
    headers.insert("x-own", "1".parse().unwrap());
    let client = Client::builder()
        .api_key(TOKEN)
        .base_url(server.base_url())
        .configure_http(move |http| http.default_headers(headers.clone()))
        .build()
        .unwrap();
    assert_eq!(client.get_current_user().await.unwrap().id, "u_1");
    mock.assert_async().await;
}
