//! Raw requests, including those that the typed client cannot send.

use pipedream_client::sandbox::Sandbox;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::document::{operation_objects, parameters};

/// A response.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// The status line and the headers, in lower case.
    pub(crate) head: String,
    pub(crate) body: Value,
}

impl Response {
    /// The IDs of the listed items.
    pub(crate) fn ids(&self) -> Vec<&str> {
        let items = self.body["data"].as_array().expect("a list");
        items
            .iter()
            .map(|item| item["id"].as_str().unwrap())
            .collect()
    }

    /// The payload of a successful response.
    pub(crate) fn data(self) -> Value {
        assert!((200..300).contains(&self.status), "{self:?}");
        self.body["data"].clone()
    }
}

pub(crate) async fn get(sandbox: &Sandbox, target: &str) -> Response {
    send(sandbox, &format!("GET {target}"), None).await
}

pub(crate) async fn post(sandbox: &Sandbox, target: &str, body: Value) -> Response {
    send(sandbox, &format!("POST {target}"), Some(body)).await
}

pub(crate) async fn put(sandbox: &Sandbox, target: &str, body: Value) -> Response {
    send(sandbox, &format!("PUT {target}"), Some(body)).await
}

pub(crate) async fn delete(sandbox: &Sandbox, target: &str) -> Response {
    send(sandbox, &format!("DELETE {target}"), None).await
}

/// Sends a request with the API key and an optional JSON body.
pub(crate) async fn send(sandbox: &Sandbox, request: &str, body: Option<Value>) -> Response {
    let key = format!("authorization: Bearer {}\r\n", sandbox.api_key());
    let response = match body {
        Some(body) => {
            let head = format!("{key}content-type: application/json\r\n");
            send_raw(sandbox, request, &head, &body.to_string()).await
        }
        None => send_raw(sandbox, request, &key, "").await,
    };
    if response.status < 300 {
        assert_documented_query(request);
    }
    response
}

/// Asserts that `openapi.yaml` has each query parameter of a request. The sandbox reads a
/// parameter by its name, so it would still accept a name that was changed in the document.
fn assert_documented_query(request: &str) {
    let Some((route, query)) = request.split_once('?') else {
        return;
    };
    let (method, path) = route.split_once(' ').unwrap();
    let matches = |template: &str| {
        let (template, path) = (template.split('/'), path.split('/'));
        template.clone().count() == path.clone().count()
            && template
                .zip(path)
                .all(|(template, segment)| template.starts_with('{') || template == segment)
    };
    // A literal path wins over a template.
    let matching = operation_objects().filter(|(template, _, _)| matches(template));
    let best = matching.min_by_key(|(template, _, _)| template.matches('{').count());
    let best = best.map(|(template, _, _)| template);
    let documented: Vec<&str> = operation_objects()
        .filter(|(template, verb, _)| verb.eq_ignore_ascii_case(method) && Some(*template) == best)
        .flat_map(|(_, _, operation)| parameters(operation))
        .filter(|parameter| parameter["in"] == "query")
        .map(|parameter| parameter["name"].as_str().unwrap())
        .collect();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let name = pair.split('=').next().unwrap();
        assert!(
            documented.contains(&name),
            "{request}: `{name}` is not a query parameter in openapi.yaml"
        );
    }
}

/// Sends a request with these header lines and this body.
pub(crate) async fn send_raw(
    sandbox: &Sandbox,
    request: &str,
    headers: &str,
    body: &str,
) -> Response {
    let text = String::from_utf8(raw(sandbox, request, headers, body).await).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    Response {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        head: format!("{}\r\n", head.to_ascii_lowercase()),
        body: serde_json::from_str(body).unwrap_or_default(),
    }
}

/// Like [`send_raw`], but returns the bytes of the response.
pub(crate) async fn raw(sandbox: &Sandbox, request: &str, headers: &str, body: &str) -> Vec<u8> {
    let url = sandbox.base_url();
    let host = url.strip_prefix("http://").unwrap();
    let text = format!(
        "{request} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\
         content-length: {}\r\n{headers}\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(host).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    stream.read_to_end(&mut received).await.unwrap();
    received
}
