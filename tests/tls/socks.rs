//! SOCKS5 proxies (RFC 1928), with a user name and a password (RFC 1929).

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::server::{Authority, TlsServer};
use crate::{builder, call, variants};

/// Starts a proxy that forwards every connection to a port. Returns its address.
async fn socks(to: u16) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(serve(stream, to));
        }
    });
    address.to_string()
}

async fn read<const N: usize>(stream: &mut TcpStream) -> [u8; N] {
    let mut bytes = [0; N];
    stream.read_exact(&mut bytes).await.unwrap();
    bytes
}

async fn read_text(stream: &mut TcpStream) -> String {
    let mut bytes = vec![0; stream.read_u8().await.unwrap().into()];
    stream.read_exact(&mut bytes).await.unwrap();
    String::from_utf8(bytes).unwrap()
}

async fn serve(mut client: TcpStream, to: u16) {
    let [version, methods] = read(&mut client).await;
    assert_eq!(version, 5);
    for _ in 0..methods {
        client.read_u8().await.unwrap();
    }
    // Require a user name and a password.
    client.write_all(&[5, 2]).await.unwrap();
    assert_eq!(read(&mut client).await, [1]);
    assert_eq!(read_text(&mut client).await, "user");
    assert_eq!(read_text(&mut client).await, "password");
    client.write_all(&[1, 0]).await.unwrap();
    // Connect to a name, which `socks5h` leaves to the proxy to resolve.
    assert_eq!(read(&mut client).await, [5, 1, 0, 3]);
    assert_eq!(read_text(&mut client).await, "api.example.test");
    client.read_u16().await.unwrap();
    client
        .write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0])
        .await
        .unwrap();
    let mut server = TcpStream::connect(("127.0.0.1", to)).await.unwrap();
    _ = copy_bidirectional(&mut client, &mut server).await;
}

#[tokio::test]
async fn encrypted_request_goes_through_a_socks_proxy_with_credentials() {
    let authority = Authority::new("ours");
    let server = TlsServer::start(&authority.issue("api.example.test")).await;
    let proxy = socks(server.port()).await;
    for (name, variant) in variants() {
        let builder = builder("https://api.example.test")
            .add_root_certificate(authority.pem())
            .proxy(format!("socks5h://user:password@{proxy}"));
        call(variant(builder)).await.expect(name);
    }
}
