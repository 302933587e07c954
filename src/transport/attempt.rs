//! One attempt: a request, and the response to it.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::{Method, Request};

use super::body::{self, MAX_ERROR_BYTES, Unread};
use super::redirect::{self, MAX_REDIRECTS};
use super::{Expected, Response, retry_after};
use crate::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::request::RequestTemplate;

/// What is sent, by each attempt anew.
#[derive(Clone, Copy)]
pub(super) struct Outgoing<'a> {
    pub(super) client: &'a Client,
    pub(super) operation: &'static Operation,
    pub(super) template: &'a RequestTemplate,
    /// What the caller adds to this call.
    pub(super) extra: &'a HeaderMap,
}

/// What an attempt is held to.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// How long it may take.
    pub(super) time: Duration,
    /// How long the body of a success may be, in bytes.
    pub(super) body: usize,
}

/// Sends a request once and reads the response. Every status but a success is an
/// error.
pub(super) async fn attempt(
    outgoing: Outgoing<'_>,
    expected: Expected,
    limits: Limits,
) -> Result<Response, Error> {
    let Outgoing {
        client, operation, ..
    } = outgoing;
    let mut response = execute(outgoing, limits.time).await?;
    let status = response.status();
    let mut headers = std::mem::take(response.headers_mut());
    let api_key = &client.parts().api_key;
    api_key.mark_sensitive(&mut headers);

    if !status.is_success() {
        let wait = retry_after::retry_after(&headers, client.parts().clock.date());
        // What it says is worth having; the status counts even where it is cut short.
        let body = body::read_start(response, MAX_ERROR_BYTES).await;
        let error = Error::from_status(operation, status, headers, body, api_key);
        return Err(error.with_retry_after(wait));
    }
    let body = match expected {
        // The work is done; a body that breaks would only hide it.
        Expected::Nothing => Bytes::new(),
        Expected::Body => match body::read(response, limits.body).await {
            Ok(body) => body,
            Err(unread) => {
                let error = match unread {
                    Unread::TooLarge => Error::body_too_large(operation, limits.body),
                    Unread::Broken(error) => Error::cut_short(operation, error),
                };
                return Err(error.with_response(status, headers));
            }
        },
    };
    Ok(Response {
        status,
        headers,
        body,
        attempts: 1,
    })
}

/// Sends a request, and follows redirects that stay at the origin.
async fn execute(outgoing: Outgoing<'_>, time: Duration) -> Result<reqwest::Response, Error> {
    let Outgoing {
        client,
        operation,
        template,
        ..
    } = outgoing;
    let parts = client.parts();
    let mut request = template.request(&parts.base_url);
    let mut limit = (parts.http_timeout != Some(time)).then_some(time);
    let started = parts.clock.now();
    let mut hops = 0;
    loop {
        prepare(outgoing, &mut request);
        // What the HTTP client holds every request to anyway is not said again: a
        // request pays for a limit of its own.
        if limit.is_some() {
            *request.timeout_mut() = limit;
        }
        let response = client
            .http()
            .execute(request)
            .await
            .map_err(|error| Error::transport(operation, error))?;
        if hops == MAX_REDIRECTS {
            return Ok(response);
        }
        let Some(target) = redirect::target(template.method(), &response) else {
            return Ok(response);
        };
        request = template.request_to(target);
        let passed = parts.clock.now().saturating_duration_since(started);
        limit = Some(time.saturating_sub(passed));
        hops += 1;
    }
}

/// Adds what every request has, and what the caller wants of this one.
fn prepare(outgoing: Outgoing<'_>, request: &mut Request) {
    let parts = outgoing.client.parts();
    let without_body = request.body().is_none()
        && matches!(
            *request.method(),
            Method::POST | Method::PUT | Method::PATCH
        );
    let headers = request.headers_mut();
    headers.insert(USER_AGENT, parts.user_agent.clone());
    for (name, value) in outgoing.extra {
        headers.insert(name, value.clone());
    }
    headers.insert(AUTHORIZATION, parts.api_key.header());
    if without_body {
        // Some servers and proxies refuse a POST that does not say its length.
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}
