//! The settings of a client take effect, over real HTTP.

mod support;

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use pipedream_client::{Client, ClientBuilder, reqwest};

use support::fixtures::success;
use support::server::{Request, Server};

/// A server that responds to `getCurrentUser` and passes each request on.
async fn serve() -> (Server, Receiver<Request>) {
    let (sender, requests) = channel();
    let server = Server::start(move |request| {
        sender.send(request?.clone()).unwrap();
        Some(success())
    })
    .await;
    (server, requests)
}

fn builder() -> ClientBuilder {
    Client::builder().api_key("canary-key")
}

#[tokio::test]
async fn plain_http_to_a_remote_host_must_be_allowed() {
    let (server, requests) = serve().await;
    let address = server.address();
    let url = format!("http://api.example.test:{}", address.port());
    let builder = || {
        let builder = builder().base_url(&*url);
        builder.configure_http(move |http| http.no_proxy().resolve("api.example.test", address))
    };
    assert!(builder().build().unwrap_err().is_configuration());
    let disallowed = builder().allow_plain_http(true).allow_plain_http(false);
    assert!(disallowed.build().unwrap_err().is_configuration());
    let client = builder().allow_plain_http(true).build().unwrap();
    assert_eq!(client.get_current_user().await.unwrap().id, "u_1");
    let request = requests.recv().unwrap();
    assert_eq!(request.header("authorization"), Some("Bearer canary-key"));
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn custom_http_client_sends_the_requests() {
    // A program does this once.
    _ = rustls::crypto::ring::default_provider().install_default();
    let (server, requests) = serve().await;
    let address = server.address();
    let http = reqwest::Client::builder()
        .no_proxy()
        .resolve("api.example.test", address)
        .build()
        .unwrap();
    let client = builder()
        .base_url(format!("http://api.example.test:{}/v1/", address.port()))
        .allow_plain_http(true)
        .http_client(http)
        .user_agent("custom/1")
        .build()
        .unwrap();
    assert_eq!(client.get_current_user().await.unwrap().id, "u_1");
    let request = requests.recv().unwrap();
    assert_eq!(request.line, "GET /v1/users/me");
    assert_eq!(request.header("user-agent"), Some("custom/1"));
}

#[tokio::test]
async fn connect_timeout_ends_the_attempt() {
    // A listener that accepts no connections and whose backlog is full.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut backlog = Vec::new();
    while backlog.len() < 100 {
        match std::net::TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
            Ok(stream) => backlog.push(stream),
            Err(_) => break,
        }
    }
    let client = builder()
        .base_url(format!("http://{address}"))
        .connect_timeout(Duration::from_millis(50))
        .no_retry()
        .build()
        .unwrap();
    let error = client.get_current_user().await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout(), "{error:?}");
}

#[test]
fn debug_output_has_settings_and_no_secrets() {
    let seconds = Duration::from_secs;
    let builder = builder()
        .base_url("http://localhost:1/v1/")
        .user_agent("custom/1")
        .connect_timeout(seconds(11))
        .read_timeout(seconds(12))
        .timeout(seconds(13))
        .deadline(seconds(14))
        .max_response_bytes(15);
    let shown = format!("{builder:?}");
    for setting in [
        "custom/1",
        "connect_timeout: Some(11s)",
        "read_timeout: Some(12s)",
        " timeout: Some(13s)",
        "deadline: Some(14s)",
        "max_response_bytes: 15",
    ] {
        assert!(shown.contains(setting), "{setting}: {shown}");
    }
    let client = builder.build().unwrap();
    let client_debug = format!("{client:?}");
    assert_eq!(
        client_debug,
        r#"Client { base_url: "http://localhost:1/v1", .. }"#
    );
    assert!(!(shown + &client_debug).contains("canary-key"));
}
