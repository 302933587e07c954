//! An HTTP server on loopback, for the mocks and the sandbox.

mod message;
mod route;

use httpmock::{HttpMockRequest, HttpMockResponse};

pub use message::Request;
pub(crate) use message::Response;
pub(crate) use route::{Match, match_route};

use crate::client::Client;
use crate::operation::Operation;

/// A documented example of a response.
pub(crate) struct Example {
    pub(crate) operation: &'static Operation,
    // Unused by the sandbox.
    #[cfg_attr(not(feature = "mock"), expect(dead_code))]
    pub(crate) status: u16,
    /// JSON, or empty.
    pub(crate) body: &'static str,
}

/// A server that handles every request with one function.
pub(crate) struct Server {
    http: httpmock::MockServer,
}

impl Server {
    /// Starts a server on a free port.
    pub(crate) async fn start(
        handle: impl Fn(Request) -> Response + Send + Sync + 'static,
    ) -> Self {
        let http = httpmock::MockServer::start_async().await;
        http.mock_async(move |when, then| {
            when.any_request();
            then.respond_with(move |request: &HttpMockRequest| {
                let response = handle(Request::read(request));
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
        Self { http }
    }

    pub(crate) fn base_url(&self) -> String {
        self.http.base_url()
    }

    /// Returns a client of this server.
    pub(crate) fn client(&self, api_key: &str) -> Client {
        Client::builder()
            .api_key(api_key)
            .base_url(self.base_url())
            .build()
            .expect("a client of a server on loopback")
    }
}
