//! A server that answers every operation with its documented example.

use std::sync::{Arc, Mutex};

use httpmock::prelude::*;
use httpmock::{HttpMockRequest, HttpMockResponse};
use pipedream_client::Client;
use pipedream_client::sandbox::Request;
use serde_json::{Map, Value, json};

use super::document::{is_authenticated, operation_objects, success};

/// The API key that the server accepts.
pub(crate) const API_KEY: &str = "documented-key";

/// The server. Dropping it stops it.
pub(crate) struct DocumentedServer {
    server: MockServer,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl DocumentedServer {
    /// Starts the server on a free loopback port.
    pub(crate) async fn start() -> Self {
        let server = MockServer::start_async().await;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = requests.clone();
        server
            .mock_async(move |when, then| {
                when.any_request();
                then.respond_with(move |request: &HttpMockRequest| {
                    let request = read(request);
                    let response = respond_to(&request);
                    log.lock().unwrap().push(request);
                    response
                });
            })
            .await;
        Self { server, requests }
    }

    /// A client of this server.
    pub(crate) fn client(&self) -> Client {
        Client::builder()
            .api_key(API_KEY)
            .base_url(self.server.base_url())
            .build()
            .unwrap()
    }

    /// The requests received since the last call of this method, in order.
    pub(crate) fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut self.requests.lock().unwrap())
    }
}

fn read(request: &HttpMockRequest) -> Request {
    Request {
        method: request.method_str().to_owned(),
        path: request.uri().path().to_owned(),
        query: request.query_params(),
        headers: request
            .headers_vec()
            .iter()
            .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
            .collect(),
        body: request.body_vec(),
    }
}

fn respond_to(request: &Request) -> HttpMockResponse {
    let Some(operation) = find_operation(request) else {
        return response(404, Some(json!({"error": "no such route"})));
    };
    let expected = is_authenticated(operation).then(|| format!("Bearer {API_KEY}"));
    if request.header("authorization") != expected.as_deref() {
        return response(401, Some(json!({"error": "unexpected authentication"})));
    }
    let success = success(operation);
    let body = success
        .examples
        .map(|examples| select_example(examples, request));
    response(success.status, body)
}

/// The first example; for a request with a cursor, the page after it.
fn select_example(examples: &Map<String, Value>, request: &Request) -> Value {
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

fn response(status: u16, body: Option<Value>) -> HttpMockResponse {
    let response = HttpMockResponse::builder().status(status);
    match body {
        Some(body) => response
            .header("content-type", "application/json")
            .body(body.to_string())
            .build(),
        None => response.build(),
    }
}

fn find_operation(request: &Request) -> Option<&'static Value> {
    let sent: Vec<&str> = request.path.split('/').collect();
    let matches = |path: &str| {
        let template: Vec<&str> = path.split('/').collect();
        template.len() == sent.len()
            && template
                .iter()
                .zip(&sent)
                .all(|(segment, sent)| segment.starts_with('{') || segment == sent)
    };
    // A literal path wins over a template.
    let (path, _, _) = operation_objects()
        .filter(|(path, _, _)| matches(path))
        .min_by_key(|(path, _, _)| path.matches('{').count())?;
    operation_objects()
        .find(|it| it.0 == path && request.method.eq_ignore_ascii_case(it.1))
        .map(|(_, _, operation)| operation)
}
