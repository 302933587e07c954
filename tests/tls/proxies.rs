//! Proxies, over real sockets.

use std::sync::mpsc::{Receiver, channel};

use pipedream_client::{Client, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::child::is_child;
use crate::server::{Authority, TlsServer};
use crate::support::fixtures::success;
use crate::support::server::{Request, Server, response};
use crate::{builder, call, variants};

/// `user:password` in base64.
const CREDENTIALS: &str = "Basic dXNlcjpwYXNzd29yZA==";

/// A proxy for plain HTTP, which responds itself and passes each request on.
async fn plain_proxy() -> (Server, Receiver<Request>) {
    let (sender, requests) = channel();
    let server = Server::start(move |request| {
        sender.send(request?.clone()).unwrap();
        Some(success())
    })
    .await;
    (server, requests)
}

/// A builder for a server that only the proxy can reach.
fn remote() -> ClientBuilder {
    Client::builder()
        .api_key("canary-key")
        .base_url("http://api.example.test/v1")
        .allow_plain_http(true)
        .no_retry()
}

/// Starts a proxy that tunnels every connection to a port, if the client has credentials.
/// Returns its address.
async fn tunnel(to: u16) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(serve_tunnel(stream, to));
        }
    });
    address.to_string()
}

async fn serve_tunnel(mut client: TcpStream, to: u16) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(client.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap();
    assert!(head.starts_with("CONNECT api.example.test:"), "{head}");
    // The key is for the server behind the tunnel.
    assert!(!head.contains("canary-key"), "{head}");
    if !head.contains(CREDENTIALS) {
        let refusal = response(407, &[("proxy-authenticate", "Basic")], b"");
        client.write_all(&refusal).await.unwrap();
        return;
    }
    client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
    let mut server = TcpStream::connect(("127.0.0.1", to)).await.unwrap();
    _ = copy_bidirectional(&mut client, &mut server).await;
}

#[tokio::test]
async fn plain_request_goes_through_the_proxy_with_credentials() {
    let (server, requests) = plain_proxy().await;
    for (name, variant) in variants() {
        let url = format!("http://user:password@{}", server.address());
        call(variant(remote().proxy(url))).await.expect(name);
        let request = requests.recv().unwrap();
        assert_eq!(request.line, "GET http://api.example.test/v1/users/me");
        assert_eq!(request.header("proxy-authorization"), Some(CREDENTIALS));
        assert_eq!(request.header("authorization"), Some("Bearer canary-key"));
    }
}

#[tokio::test]
async fn encrypted_request_goes_through_a_tunnel_with_credentials() {
    let authority = Authority::new("ours");
    let server = TlsServer::start(&authority.issue("api.example.test")).await;
    let proxy = tunnel(server.port()).await;
    for (name, variant) in variants() {
        let builder = builder("https://api.example.test").add_root_certificate(authority.pem());
        let with = builder
            .clone()
            .proxy(format!("http://user:password@{proxy}"));
        call(variant(with)).await.expect(name);
        let without = builder.proxy(format!("http://{proxy}"));
        let error = call(variant(without)).await.unwrap_err();
        assert!(error.is_connect() && !error.is_tls(), "{error:?}");
        let error = error.to_string();
        assert!(
            error.contains("the proxy requires a user name and a password"),
            "{error}"
        );
    }
}

#[test]
fn proxy_of_the_environment_is_used_unless_it_is_turned_off() {
    let test = "proxies::proxy_of_the_environment_is_used_unless_it_is_turned_off";
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (server, requests) = runtime.block_on(plain_proxy());
    let proxy = format!("http://user:password@{}", server.address());
    let variables = [
        ("HTTP_PROXY", proxy.clone()),
        ("http_proxy", proxy),
        ("NO_PROXY", "excluded.example.test".to_owned()),
        ("no_proxy", "excluded.example.test".to_owned()),
    ];
    if is_child(test, &variables) {
        runtime.block_on(async {
            call(remote()).await.unwrap();
            let (direct, direct_requests) = plain_proxy().await;
            for (host, turn_off) in [
                ("api.example.test", ClientBuilder::no_proxy as fn(_) -> _),
                ("excluded.example.test", |builder| builder),
            ] {
                let address = direct.address();
                let builder = remote()
                    .base_url(format!("http://{host}"))
                    .configure_http(move |http| http.resolve(host, address));
                call(turn_off(builder)).await.unwrap();
                assert_eq!(direct_requests.recv().unwrap().line, "GET /users/me");
            }
            // A base URL on this machine never uses a proxy of the environment.
            let (local, local_requests) = plain_proxy().await;
            call(builder(&local.base_url())).await.unwrap();
            assert_eq!(local_requests.recv().unwrap().line, "GET /users/me");
        });
        return;
    }
    let request = requests.recv().unwrap();
    assert_eq!(request.header("proxy-authorization"), Some(CREDENTIALS));
    assert!(
        requests.try_recv().is_err(),
        "only one request used the proxy"
    );
}

#[test]
fn invalid_proxy_is_refused_by_name_and_not_shown() {
    for url in [
        "",
        "canary@",
        "http://user:canary@:x",
        "ftp://canary",
        "http://",
    ] {
        let error = remote().proxy(url).build().unwrap_err();
        assert!(error.is_configuration(), "{error:?}");
        let error = format!("{error:?}");
        assert!(error.contains("`ClientBuilder::proxy`"), "{url}: {error}");
        assert!(!error.contains("canary"), "{error}");
    }
}

#[cfg(not(feature = "socks"))]
#[test]
fn socks_proxy_needs_its_feature() {
    for url in [
        "socks5://127.0.0.1:1",
        "socks5h://127.0.0.1:1",
        "socks4://127.0.0.1:1",
    ] {
        let error = remote().proxy(url).build().unwrap_err().to_string();
        assert!(error.contains("the feature `socks`"), "{error}");
    }
}
