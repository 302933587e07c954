//! The HTTP server of the sandbox.

use pipedream_client::sandbox::Sandbox;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::http::{raw, send_raw};

#[tokio::test]
async fn connection_serves_several_requests() {
    let sandbox = Sandbox::start().await;
    let host = sandbox.base_url().replace("http://", "");
    let mut stream = TcpStream::connect(&host).await.unwrap();
    // Both requests arrive at once.
    let request = format!("GET /nowhere HTTP/1.1\r\nhost: {host}\r\n");
    let text = format!("{request}\r\n{request}connection: close\r\n\r\n");
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut received = String::new();
    stream.read_to_string(&mut received).await.unwrap();
    assert_eq!(received.matches("HTTP/1.1 404 ").count(), 2, "{received}");
}

#[tokio::test]
async fn chunked_body_is_read() {
    let sandbox = Sandbox::start().await;
    let host = sandbox.base_url().replace("http://", "");
    let source = sandbox.add_source("s");
    let text = format!(
        "POST /sandbox/sources/{}/events HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\
         transfer-encoding: chunked\r\n\r\n3\r\n{{\"n\r\n4\r\n\":1}}\r\n0\r\n\r\n",
        source.as_str()
    );
    let mut stream = TcpStream::connect(&host).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut received = String::new();
    stream.read_to_string(&mut received).await.unwrap();
    assert!(received.starts_with("HTTP/1.1 200 "), "{received}");
    let events = sandbox.client().list_source_events().id(&source).await;
    assert_eq!(events.unwrap().items[0].event, Some(json!({"n": 1})));
}

#[tokio::test]
async fn request_is_recorded_as_it_was_sent() {
    let sandbox = Sandbox::start().await;
    let target = "POST /a%2Fb/$c?x=1&y=a%20b+c&y=%C3%A9&z";
    send_raw(&sandbox, target, "X-Name: Some Value\r\n", "body").await;
    let [request] = sandbox.take_requests().try_into().unwrap();
    assert_eq!((&*request.method, &*request.path), ("POST", "/a%2Fb/$c"));
    let query = [("x", "1"), ("y", "a b c"), ("y", "é"), ("z", "")];
    let query = query.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(request.query, query);
    assert_eq!(request.header("x-name"), Some("Some Value"));
    assert_eq!(request.body, b"body");
}

#[tokio::test]
async fn malformed_request_is_rejected() {
    let sandbox = Sandbox::start().await;
    let text = raw(&sandbox, "GET", "", "").await;
    assert!(text.starts_with(b"HTTP/1.1 400 "), "{text:?}");
    assert!(sandbox.take_requests().is_empty());
}

#[tokio::test]
async fn dropping_the_sandbox_closes_its_connections_and_its_port() {
    let sandbox = Sandbox::start().await;
    let host = sandbox.base_url().replace("http://", "");
    let mut stream = TcpStream::connect(&host).await.unwrap();
    // The sandbox has accepted the connection.
    let request = format!("GET /nowhere HTTP/1.1\r\nhost: {host}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    assert_ne!(stream.read(&mut [0; 16]).await.unwrap(), 0);
    drop(sandbox);
    TcpStream::connect(&host).await.unwrap_err();
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest).await;
}

#[test]
fn sandbox_serves_after_the_runtime_that_started_it() {
    let runtime = || tokio::runtime::Runtime::new().unwrap();
    let sandbox = runtime().block_on(Sandbox::start());
    let client = sandbox.client();
    let user = runtime().block_on(async { client.get_current_user().await });
    assert!(user.is_ok());
}
