//! Requests as anyone could send them, also those that the typed client cannot.

use pipedream_client::sandbox::Sandbox;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Value,
}

impl Answer {
    /// The IDs in the list that the answer is.
    pub(crate) fn ids(&self) -> Vec<&str> {
        let items = self.body["data"].as_array().expect("a list");
        items
            .iter()
            .map(|item| item["id"].as_str().unwrap())
            .collect()
    }

    /// The payload of a success.
    pub(crate) fn data(self) -> Value {
        assert!((200..300).contains(&self.status), "{self:?}");
        self.body["data"].clone()
    }
}

/// Sends a request with the right API key, and JSON where there is a body.
pub(crate) async fn send(sandbox: &Sandbox, request: &str, body: Option<Value>) -> Answer {
    let key = format!("authorization: Bearer {}\r\n", sandbox.api_key());
    match body {
        Some(body) => {
            let head = format!("{key}content-type: application/json\r\n");
            send_raw(sandbox, request, &head, &body.to_string()).await
        }
        None => send_raw(sandbox, request, &key, "").await,
    }
}

/// Sends a request with these headers, each with its line break, and this body.
pub(crate) async fn send_raw(
    sandbox: &Sandbox,
    request: &str,
    headers: &str,
    body: &str,
) -> Answer {
    let url = sandbox.base_url();
    let host = url.strip_prefix("http://").unwrap();
    let text = format!(
        "{request} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\
         content-length: {}\r\n{headers}\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(host).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    let response = String::from_utf8(response).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    Answer {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        head: head.to_ascii_lowercase(),
        body: serde_json::from_str(body).unwrap_or_default(),
    }
}
