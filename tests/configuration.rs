//! What a client is told when it is made is what it does, over real HTTP.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use pipedream_client::{Client, ClientBuilder, reqwest};

const ME: &str = r#"{"data":{"id":"u_1","username":"n","email":"e"}}"#;

/// Answers one connection after another, and tells the head of each request.
fn serve() -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, heads) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                match stream.read(&mut byte) {
                    Ok(1) => head.push(byte[0]),
                    _ => return,
                }
            }
            let answer = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\
                 connection: close\r\ncontent-length: {}\r\n\r\n{ME}",
                ME.len()
            );
            stream.write_all(answer.as_bytes()).unwrap();
            if sender.send(String::from_utf8(head).unwrap()).is_err() {
                return;
            }
        }
    });
    (address, heads)
}

fn builder() -> ClientBuilder {
    Client::builder().api_key("canary-key")
}

#[tokio::test]
async fn plain_http_to_another_machine_is_only_sent_when_allowed() {
    let (address, heads) = serve();
    let url = format!("http://api.example.test:{}", address.port());
    let builder = || {
        let builder = builder().base_url(&*url);
        builder.configure_http(move |http| http.no_proxy().resolve("api.example.test", address))
    };
    assert!(builder().build().unwrap_err().is_configuration());
    let refused = builder().allow_plain_http(true).allow_plain_http(false);
    assert!(refused.build().unwrap_err().is_configuration());
    let client = builder().allow_plain_http(true).build().unwrap();
    assert_eq!(client.get_current_user().await.unwrap().id, "u_1");
    let head = heads.recv().unwrap();
    assert!(head.contains("authorization: Bearer canary-key"), "{head}");
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn a_client_of_the_users_own_is_the_one_that_sends() {
    // Once for the whole program, as a user would.
    _ = rustls::crypto::ring::default_provider().install_default();
    let (address, heads) = serve();
    let own = reqwest::Client::builder()
        .no_proxy()
        .resolve("api.example.test", address)
        .build()
        .unwrap();
    let client = builder()
        .base_url(format!("http://api.example.test:{}/v1/", address.port()))
        .allow_plain_http(true)
        .http_client(own)
        .user_agent("ours/1")
        .build()
        .unwrap();
    assert_eq!(client.get_current_user().await.unwrap().id, "u_1");
    let head = heads.recv().unwrap();
    assert!(head.starts_with("GET /v1/users/me HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("user-agent: ours/1\r\n"), "{head}");
}

#[tokio::test]
async fn a_connection_that_is_not_made_is_given_up() {
    // A listener that accepts nothing, and whose queue is full.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while waiting.len() < 100 {
        match std::net::TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
            Ok(stream) => waiting.push(stream),
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
fn settings_are_shown_and_secrets_are_not() {
    let seconds = Duration::from_secs;
    let builder = builder()
        .base_url("http://localhost:1/v1/")
        .user_agent("ours/1")
        .connect_timeout(seconds(11))
        .read_timeout(seconds(12))
        .timeout(seconds(13))
        .deadline(seconds(14))
        .max_response_bytes(15);
    let shown = format!("{builder:?}");
    for setting in [
        "ours/1",
        "connect_timeout: 11s",
        "read_timeout: 12s",
        " timeout: 13s",
        "deadline: Some(14s)",
        "max_response_bytes: 15",
    ] {
        assert!(shown.contains(setting), "{setting}: {shown}");
    }
    let client = builder.build().unwrap();
    let of_client = format!("{client:?}");
    assert_eq!(
        of_client,
        r#"Client { base_url: "http://localhost:1/v1", .. }"#
    );
    assert!(!(shown + &of_client).contains("canary-key"));
}
