//! An embedded server that answers every operation with its documented example,
//! read from `openapi.yaml`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use serde_json::{Value, json};

/// The key that the server takes.
pub(crate) const API_KEY: &str = "documented-key";

/// A request as it was on the wire.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    /// The path as it was sent, escapes and all.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// The server. It stops when it is dropped.
pub(crate) struct DocumentedServer {
    server: MockServer,
    recorded: Arc<Mutex<Vec<Recorded>>>,
}

impl DocumentedServer {
    /// Starts the server on a free port of loopback.
    pub(crate) async fn start() -> Self {
        let server = MockServer::start_async().await;
        let recorded = Arc::new(Mutex::new(Vec::new()));
        let (document, record) = (document(), recorded.clone());
        server
            .mock_async(move |when, then| {
                when.any_request();
                then.respond_with(move |request: &HttpMockRequest| {
                    record.lock().unwrap().push(read(request));
                    answer(&document, request)
                });
            })
            .await;
        Self { server, recorded }
    }

    /// Where the server is.
    pub(crate) fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// The requests since the last time, in order.
    pub(crate) fn take_recorded(&self) -> Vec<Recorded> {
        std::mem::take(&mut self.recorded.lock().unwrap())
    }
}

/// The document.
pub(crate) fn document() -> Value {
    serde_saphyr::from_str(include_str!("../../openapi.yaml")).expect("openapi.yaml is YAML")
}

fn read(request: &HttpMockRequest) -> Recorded {
    let uri = request.uri();
    Recorded {
        method: request.method_str().to_owned(),
        path: uri.path().to_owned(),
        query: request.query_params(),
        headers: request
            .headers_vec()
            .iter()
            .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
            .collect(),
        body: request.body_vec(),
    }
}

fn answer(document: &Value, request: &HttpMockRequest) -> HttpMockResponse {
    let request = read(request);
    let expected = format!("Bearer {API_KEY}");
    if request.headers.get("authorization") != Some(&expected) {
        return respond(401, Some(json!({"error": "the API key is not known"})));
    }
    let Some(operation) = find_operation(document, &request) else {
        return respond(404, Some(json!({"error": "there is no such route"})));
    };
    let success = operation["responses"]
        .as_object()
        .into_iter()
        .flatten()
        .find(|(status, _)| status.starts_with('2'));
    let Some((status, response)) = success else {
        return respond(500, Some(json!({"error": "no success is documented"})));
    };
    let status = status.parse().unwrap_or(200);
    let examples = response["content"]["application/json"]["examples"].as_object();
    respond(status, examples.map(|examples| pick(examples, &request)))
}

/// The first example; of a list, the one that follows the cursor.
fn pick(examples: &serde_json::Map<String, Value>, request: &Recorded) -> Value {
    let values: Vec<&Value> = examples.values().map(|example| &example["value"]).collect();
    let after = request.query.iter().find(|(name, _)| name == "after");
    let Some((_, after)) = after else {
        return values[0].clone();
    };
    values
        .windows(2)
        .find(|pair| pair[0]["page_info"]["end_cursor"] == json!(after))
        .map_or_else(|| json!({"data": []}), |pair| pair[1].clone())
}

fn respond(status: u16, body: Option<Value>) -> HttpMockResponse {
    let response = HttpMockResponse::builder().status(status);
    match body {
        Some(body) => response
            .header("content-type", "application/json")
            .body(body.to_string())
            .build(),
        None => response.build(),
    }
}

fn find_operation<'a>(document: &'a Value, request: &Recorded) -> Option<&'a Value> {
    let sent: Vec<&str> = request.path.split('/').collect();
    let matches = |path: &str| {
        let documented: Vec<&str> = path.split('/').collect();
        documented.len() == sent.len()
            && documented
                .iter()
                .zip(&sent)
                .all(|(segment, sent)| segment.starts_with('{') || segment == sent)
    };
    let (_, item) = document["paths"]
        .as_object()?
        .iter()
        .find(|(path, _)| matches(path))?;
    item.get(request.method.to_lowercase())
}
