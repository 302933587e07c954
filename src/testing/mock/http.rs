//! The HTTP server of the mocks.

use httpmock::{HttpMockRequest, HttpMockResponse};

use crate::testing::loopback::{Request, Response};

/// A server that handles every request with one function.
pub(super) struct HttpServer(httpmock::MockServer);

impl HttpServer {
    /// Starts a server on a free port.
    pub(super) async fn start(
        handle: impl Fn(Request) -> Response + Send + Sync + 'static,
    ) -> Self {
        let http = httpmock::MockServer::start_async().await;
        http.mock_async(move |when, then| {
            when.any_request();
            then.respond_with(move |request: &HttpMockRequest| {
                let response = handle(read(request));
                let http = HttpMockResponse::builder().status(response.status);
                let http = response
                    .headers
                    .into_iter()
                    .fold(http, |http, (name, value)| http.header(name, value));
                match response.body {
                    Some(body) => http
                        .header("content-type", "application/json")
                        .body(body.to_string())
                        .build(),
                    None => http.build(),
                }
            });
        })
        .await;
        Self(http)
    }

    pub(super) fn base_url(&self) -> String {
        self.0.base_url()
    }
}

fn read(request: &HttpMockRequest) -> Request {
    let headers = request.headers_vec().iter();
    Request {
        method: request.method_str().to_owned(),
        path: request.uri().path().to_owned(),
        query: request.query_params(),
        headers: headers
            .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
            .collect(),
        body: request.body_vec(),
    }
}
