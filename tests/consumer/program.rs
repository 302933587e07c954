//! Calls the API once, on a server that responds to one request.

use std::io::{Read, Write};
use std::net::TcpListener;

use pipedream_client::{Client, Error};

const BODY: &str =
    r#"{"data":{"id":"u_abc123","username":"dylburger","email":"dylan@pipedream.com"}}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let base_url = format!("http://{}/v1", listener.local_addr().expect("an address"));
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).expect("a complete request");
            request.push(byte[0]);
        }
        let length = BODY.len();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
        stream
            .write_all((head + BODY).as_bytes())
            .expect("the client reads the response");
        String::from_utf8(request).expect("text")
    });

    let client = Client::builder()
        .api_key("key")
        .base_url(base_url)
        .build()?;
    let me = client.get_current_user().await?;
    assert_eq!(me.username.as_deref(), Some("dylburger"));

    let request = server.join().expect("the server does not panic");
    assert!(
        request.starts_with("GET /v1/users/me HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("authorization: Bearer key\r\n"),
        "{request}"
    );
    println!(
        "{} called the API as {}",
        env!("CARGO_PKG_NAME"),
        me.id
    );
    Ok(())
}
