//! The server that the generated code calls. It records each request, and answers as its case says.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use super::cases::{Answer, Case};
use super::prism::VIOLATIONS;

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
    /// What prism found wrong.
    pub(super) violations: Option<String>,
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
    prism_url: Option<String>,
    http: HttpClient,
}

/// Without TLS, because all servers are on this machine.
pub(super) type HttpClient = Client<HttpConnector, Body>;

pub(super) fn http_client() -> HttpClient {
    Client::builder(TokioExecutor::new()).build_http()
}

/// More than any documented body.
const MAX_BODY: usize = 10 << 20;

impl Server {
    pub(super) fn start(
        cases: &[Case],
        sandbox_url: &str,
        prism_url: Option<&str>,
    ) -> Result<Self> {
        let runtime = Runtime::new().context("cannot start a runtime")?;
        let answers = cases.iter().map(|it| (it.id.clone(), it.answer.clone()));
        let shared = Arc::new(Shared {
            answers: answers.collect(),
            exchanges: Mutex::default(),
            sandbox_url: sandbox_url.to_owned(),
            prism_url: prism_url.map(str::to_owned),
            http: http_client(),
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
    let forward = |url: &str, prefer: Option<String>| {
        let url = format!("{url}{encoded}?{raw_query}");
        let mut forwarded = axum::http::Request::new(Body::from(body.clone()));
        *forwarded.method_mut() = head.method.clone();
        for name in [header::AUTHORIZATION, header::CONTENT_TYPE, header::ACCEPT] {
            if let Some(value) = head.headers.get(&name) {
                forwarded.headers_mut().insert(name, value.clone());
            }
        }
        if let Some(prefer) = prefer.and_then(|it| HeaderValue::try_from(it).ok()) {
            let name = HeaderName::from_static("prefer");
            forwarded.headers_mut().insert(name, prefer);
        }
        send(&shared.http, url, forwarded)
    };
    let reply = match shared.answers.get(case) {
        None => Reply::new(404, None, "no such case"),
        Some(Answer::Documented { status, example }) => match &shared.prism_url {
            Some(prism) => {
                let name = example
                    .as_ref()
                    .map(|(name, _)| format!(", example={name}"));
                let prefer = format!("code={status}{}", name.unwrap_or_default());
                forward(prism, Some(prefer)).await
            }
            None => match example {
                Some((_, value)) => {
                    Reply::new(*status, Some("application/json"), value.to_string())
                }
                None => Reply::new(*status, None, ""),
            },
        },
        Some(Answer::Error(error)) => Reply::new(error.status, error.content_type, error.body),
        Some(Answer::Sandbox) => forward(&shared.sandbox_url, None).await,
    };
    let exchange = Exchange {
        method: head.method.to_string(),
        path: openapi_document::tree::decode_percent(encoded).unwrap_or_else(|| encoded.to_owned()),
        query: form_urlencoded::parse(raw_query.as_bytes())
            .into_owned()
            .collect(),
        headers: head.headers,
        body,
        status: reply.status,
        violations: reply.violations,
        response: reply.body.clone(),
    };
    let exchanges = shared.exchanges.lock();
    let mut exchanges = exchanges.unwrap_or_else(PoisonError::into_inner);
    exchanges.entry(case.to_owned()).or_default().push(exchange);
    drop(exchanges);
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let content_type = reply.content_type.map(|it| [(header::CONTENT_TYPE, it)]);
    (status, content_type, reply.body).into_response()
}

/// A response.
struct Reply {
    status: u16,
    content_type: Option<HeaderValue>,
    body: Bytes,
    violations: Option<String>,
}

impl Reply {
    fn new(status: u16, content_type: Option<&'static str>, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            content_type: content_type.map(HeaderValue::from_static),
            body: body.into(),
            violations: None,
        }
    }
}

async fn send(http: &HttpClient, url: String, mut request: Request) -> Reply {
    match url.trim_end_matches('?').parse() {
        Ok(uri) => *request.uri_mut() = uri,
        Err(error) => return Reply::new(500, None, format!("{url}: {error}")),
    }
    let response = match http.request(request).await {
        Ok(response) => response,
        Err(error) => return Reply::new(500, None, format!("{error:?}")),
    };
    let header = |name| response.headers().get(name).cloned();
    let violations = header(HeaderName::from_static(VIOLATIONS));
    Reply {
        status: response.status().as_u16(),
        content_type: header(header::CONTENT_TYPE),
        violations: violations.map(|it| String::from_utf8_lossy(it.as_bytes()).into_owned()),
        body: to_bytes(Body::new(response.into_body()), MAX_BODY)
            .await
            .unwrap_or_default(),
    }
}
