//! The server that the generated code calls. It records each request, and answers as its case says.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use super::cases::{Answer, Case};

/// A request and its response.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) method: String,
    /// The path after the base URL, without percent-encoding.
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) status: u16,
    pub(super) response: Bytes,
}

/// The server. Dropping it stops it.
pub(super) struct Server {
    pub(super) url: String,
    shared: Arc<Shared>,
    _runtime: Runtime,
}

struct Shared {
    answers: HashMap<String, Answer>,
    /// By the case.
    exchanges: Mutex<HashMap<String, Vec<Exchange>>>,
    sandbox_url: String,
    http: reqwest::Client,
}

/// More than any documented body.
const MAX_BODY: usize = 10 << 20;

impl Server {
    pub(super) fn start(cases: &[Case], sandbox_url: &str) -> Result<Self> {
        let runtime = Runtime::new().context("cannot start a runtime")?;
        let answers = cases.iter().map(|it| (it.id.clone(), it.answer.clone()));
        let shared = Arc::new(Shared {
            answers: answers.collect(),
            exchanges: Mutex::default(),
            sandbox_url: sandbox_url.to_owned(),
            http: reqwest::Client::new(),
        });
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"));
        let listener = listener.context("cannot listen on a loopback port")?;
        let url = format!("http://{}", listener.local_addr()?);
        let router = Router::new().fallback(answer).with_state(shared.clone());
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self {
            url,
            shared,
            _runtime: runtime,
        })
    }

    /// The exchanges of a case.
    pub(super) fn exchanges(&self, case: &str) -> Vec<Exchange> {
        let exchanges = self.shared.exchanges.lock();
        let exchanges = exchanges.unwrap_or_else(PoisonError::into_inner);
        exchanges.get(case).cloned().unwrap_or_default()
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return (StatusCode::BAD_REQUEST, "cannot read the body").into_response();
    };
    let path = head.uri.path();
    let (case, encoded) = path[1..].split_once("/v1").unwrap_or((path, ""));
    let raw_query = head.uri.query().unwrap_or_default();
    let (status, headers, response) = match shared.answers.get(case) {
        None => (404, HeaderMap::new(), Bytes::from("no such case")),
        Some(Answer::Documented { status, body }) => {
            let body = body.as_ref().map(Value::to_string).unwrap_or_default();
            let kind = (!body.is_empty()).then_some("application/json");
            (*status, content_type(kind), body.into())
        }
        Some(Answer::Error(error)) => {
            let body = Bytes::from_static(error.body.as_bytes());
            (error.status, content_type(error.content_type), body)
        }
        Some(Answer::Sandbox) => {
            let url = format!("{}{encoded}?{raw_query}", shared.sandbox_url);
            let url = url.trim_end_matches('?');
            let mut forwarded = shared.http.request(head.method.clone(), url);
            for name in [header::AUTHORIZATION, header::CONTENT_TYPE, header::ACCEPT] {
                if let Some(value) = head.headers.get(&name) {
                    forwarded = forwarded.header(name, value);
                }
            }
            match forwarded.body(body.clone()).send().await {
                Ok(response) => {
                    let status = response.status().as_u16();
                    let headers = response.headers().get(header::CONTENT_TYPE).cloned();
                    let headers = headers.map(|it| (header::CONTENT_TYPE, it));
                    let body = response.bytes().await.unwrap_or_default();
                    (status, headers.into_iter().collect(), body)
                }
                Err(error) => (500, HeaderMap::new(), format!("{error:?}").into()),
            }
        }
    };
    let exchange = Exchange {
        method: head.method.to_string(),
        path: openapi_document::tree::decode_percent(encoded).unwrap_or_else(|| encoded.to_owned()),
        query: form_urlencoded::parse(raw_query.as_bytes())
            .into_owned()
            .collect(),
        headers: head.headers,
        body,
        status,
        response: response.clone(),
    };
    let exchanges = shared.exchanges.lock();
    let mut exchanges = exchanges.unwrap_or_else(PoisonError::into_inner);
    exchanges.entry(case.to_owned()).or_default().push(exchange);
    drop(exchanges);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, headers, response).into_response()
}

fn content_type(value: Option<&'static str>) -> HeaderMap {
    let value = value.map(|it| (header::CONTENT_TYPE, HeaderValue::from_static(it)));
    value
        .into_iter()
        .collect::<Vec<(HeaderName, HeaderValue)>>()
        .into_iter()
        .collect()
}
