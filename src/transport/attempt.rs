//! One attempt: a request, and the response to it.

use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderValue, USER_AGENT};
use reqwest::{Method, Request, Url};

use super::body::{self, MAX_ERROR_BYTES, Unread};
use super::redirect::{self, MAX_REDIRECTS};
use super::{Expected, Outgoing, Response, retry_after};
use crate::error::Error;

/// What an attempt is held to.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    pub(super) started: Instant,
    /// How long it may take.
    pub(super) time: Duration,
    /// How long the body of a success may be, in bytes.
    pub(super) body: usize,
}

/// Sends a request once and reads the response. Every status but a success is an
/// error.
pub(super) async fn attempt(outgoing: &Outgoing<'_>, limits: Limits) -> Result<Response, Error> {
    let parts = outgoing.client.parts();
    // What the HTTP client holds every request to anyway is not said again: a request
    // pays for a limit of its own.
    let time = (parts.http_timeout != Some(limits.time)).then_some(limits.time);
    let request = prepare(outgoing, outgoing.template.request(&parts.base_url), time);
    let mut response = (parts.http.execute(request).await)
        .map_err(|error| Error::transport(outgoing.operation, error))?;
    if let Some(target) = redirect::target(outgoing.template.method(), &response) {
        // Gives its connection up, whose body nobody reads.
        drop(response);
        // In a box, since few calls come here and all would have room for it.
        response = Box::pin(follow(outgoing, limits, target)).await?;
    }
    let status = response.status();
    parts.api_key.mark_sensitive(response.headers_mut());

    let operation = outgoing.operation;
    if !status.is_success() {
        let wait = retry_after::retry_after(response.headers(), parts.clock.date());
        // What it says is worth having; the status counts even where it is cut short.
        let body = body::read_start(&mut response, MAX_ERROR_BYTES).await;
        let headers = std::mem::take(response.headers_mut());
        let error = Error::from_status(operation, status, headers, body, &parts.api_key);
        return Err(error.with_retry_after(wait));
    }
    let body = match outgoing.expected {
        // The work is done; a body that breaks would only hide it.
        Expected::Nothing => Bytes::new(),
        Expected::Body => match body::read(&mut response, limits.body).await {
            Ok(body) => body,
            Err(unread) => {
                let error = match unread {
                    Unread::TooLarge => Error::body_too_large(operation, limits.body),
                    Unread::Broken(error) => Error::cut_short(operation, error),
                };
                let headers = std::mem::take(response.headers_mut());
                return Err(error.with_response(status, headers));
            }
        },
    };
    Ok(Response {
        status,
        headers: std::mem::take(response.headers_mut()),
        body,
        attempts: 1,
    })
}

/// Goes where the server sends the request, as far as that stays at the origin.
async fn follow(
    outgoing: &Outgoing<'_>,
    limits: Limits,
    mut target: Url,
) -> Result<reqwest::Response, Error> {
    let Outgoing {
        client,
        operation,
        template,
        ..
    } = *outgoing;
    let mut hops = 0;
    loop {
        hops += 1;
        let passed = client.parts().clock.now();
        let passed = passed.saturating_duration_since(limits.started);
        let time = limits.time.saturating_sub(passed);
        let request = prepare(outgoing, template.request_to(target), Some(time));
        let response = (client.http().execute(request).await)
            .map_err(|error| Error::transport(operation, error))?;
        match redirect::target(template.method(), &response) {
            Some(next) if hops < MAX_REDIRECTS => target = next,
            _ => return Ok(response),
        }
    }
}

/// Adds what every request has, what the caller wants of this one, and a limit of time
/// where it has one of its own.
fn prepare(outgoing: &Outgoing<'_>, mut request: Request, time: Option<Duration>) -> Request {
    let parts = outgoing.client.parts();
    if time.is_some() {
        *request.timeout_mut() = time;
    }
    let without_body = request.body().is_none()
        && matches!(
            *request.method(),
            Method::POST | Method::PUT | Method::PATCH
        );
    let headers = request.headers_mut();
    headers.insert(USER_AGENT, parts.user_agent.clone());
    if let Some(Ok(extra)) = outgoing.options.changes().map(|changes| &changes.headers) {
        for (name, value) in extra {
            headers.insert(name, value.clone());
        }
    }
    headers.insert(AUTHORIZATION, parts.api_key.header());
    if without_body {
        // Some servers and proxies refuse a POST that does not say its length.
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    request
}
