//! Connections are used again, even if the client does not need the body of a response.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use pipedream_client::{Client, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::support::fixtures::ME;
use crate::support::server::{Action, Server, json, response};

/// The number of calls of each test.
const CALLS: usize = 20;

/// A server that sends the body of each response later than its head. It chooses the
/// response by the request line and counts its connections.
struct LateServer {
    base_url: String,
    connections: Arc<AtomicUsize>,
}

impl LateServer {
    async fn start(respond: fn(&str) -> Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                count.fetch_add(1, Ordering::SeqCst);
                stream.set_nodelay(true).unwrap();
                tokio::spawn(serve_late(stream, respond));
            }
        });
        Self {
            base_url,
            connections,
        }
    }

    fn client(&self) -> Client {
        builder(&self.base_url).build().unwrap()
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

fn builder(base_url: &str) -> ClientBuilder {
    let builder = Client::builder().api_key("canary-token");
    builder.base_url(base_url).no_retry()
}

async fn serve_late(mut stream: TcpStream, respond: fn(&str) -> Vec<u8>) {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(read @ 1..) = stream.read(&mut buffer).await {
        request.extend_from_slice(&buffer[..read]);
        if !request.ends_with(b"\r\n\r\n") {
            continue;
        }
        let response = respond(str::from_utf8(&request).unwrap());
        request.clear();
        let head = response.windows(4).position(|four| four == b"\r\n\r\n");
        let (head, body) = response.split_at(head.unwrap() + 4);
        stream.write_all(head).await.unwrap();
        tokio::time::sleep(Duration::from_millis(5)).await;
        if stream.write_all(body).await.is_err() {
            return;
        }
    }
}

#[tokio::test]
async fn late_body_that_is_not_needed_costs_no_connection() {
    let server = LateServer::start(|_| json(200, "{}")).await;
    let client = server.client();
    for _ in 0..CALLS {
        client.delete_source().id("dc_1").await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn late_body_of_an_error_is_read_and_costs_no_connection() {
    let server = LateServer::start(|_| json(404, r#"{"error":"no such source"}"#)).await;
    let client = server.client();
    for _ in 0..CALLS {
        let error = client.delete_source().id("dc_1").await.unwrap_err();
        assert_eq!(error.message(), Some("no such source"));
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn late_body_of_a_redirect_costs_no_connection() {
    let server = LateServer::start(|request| match request.contains("/users/me ") {
        true => response(307, &[("location", "/elsewhere")], b"moved"),
        false => json(200, ME),
    })
    .await;
    let client = server.client();
    for _ in 0..CALLS {
        client.get_current_user().await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn large_body_that_is_not_needed_is_not_read() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n{".to_vec();
    let announced = Server::always(Action::Stall(head)).await;
    let started = Instant::now();
    let client = builder(&announced.base_url()).build().unwrap();
    client.delete_source().id("dc_1").await.unwrap();
    assert!(started.elapsed() < Duration::from_millis(900));
    assert!(announced.all_closed().await);

    let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    let chunk = [b"1000\r\n".as_slice(), &[b'a'; 0x1000], b"\r\n"].concat();
    let endless = Server::always(Action::Flood(head, chunk)).await;
    let client = builder(&endless.base_url()).build().unwrap();
    client.delete_source().id("dc_1").await.unwrap();
    assert!(endless.all_closed().await);
}

/// The client waits for real, because the limits of an attempt use real time.
#[tokio::test]
async fn stalled_body_does_not_hold_up_an_error_or_a_success() {
    let partial = |status| {
        let head = format!("HTTP/1.1 {status} Reason\r\ncontent-length: 100\r\n\r\nmoment");
        Action::Stall(head.into_bytes())
    };
    let failing = Server::always(partial(503)).await;
    let succeeding = Server::always(partial(200)).await;
    let failing = builder(&failing.base_url()).build().unwrap();
    let succeeding = builder(&succeeding.base_url()).build().unwrap();
    let started = Instant::now();
    let (error, success) = futures::join!(
        std::future::IntoFuture::into_future(failing.get_current_user()),
        std::future::IntoFuture::into_future(succeeding.delete_source().id("dc_1")),
    );
    // The read timeout is 30 seconds.
    assert!(started.elapsed() < Duration::from_secs(10));
    success.unwrap();
    let error = error.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 503);
    assert_eq!(error.message(), Some("moment"));
}
