//! The one place that every request goes through.

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::{Method, Request, StatusCode};

use crate::Client;
use crate::error::Error;
use crate::operation::Operation;

/// A successful response, read to its end.
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Sends a request and reads the whole response. Every status but a success is
/// an error.
pub(crate) async fn send(
    client: &Client,
    operation: &'static Operation,
    mut request: Request,
) -> Result<Response, Error> {
    prepare(client, &mut request);
    let response = client
        .http()
        .execute(request)
        .await
        .map_err(|error| Error::transport(operation, error))?;
    let status = response.status();
    let headers = response.headers().clone();
    let body = response.bytes().await.map_err(|error| {
        Error::transport(operation, error).with_response(status, headers.clone())
    })?;
    match status.is_success() {
        true => Ok(Response {
            status,
            headers,
            body,
        }),
        false => Err(Error::from_status(operation, status, headers, body)),
    }
}

/// Adds what every request has.
fn prepare(client: &Client, request: &mut Request) {
    let parts = client.parts();
    request.timeout_mut().get_or_insert(parts.timeout);
    let without_body = request.body().is_none()
        && matches!(
            *request.method(),
            Method::POST | Method::PUT | Method::PATCH
        );
    let headers = request.headers_mut();
    headers.insert(AUTHORIZATION, parts.api_key.header());
    headers.insert(USER_AGENT, parts.user_agent.clone());
    if without_body {
        // Some servers and proxies refuse a POST that does not say its length.
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}
