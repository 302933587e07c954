//! One attempt: a request, and the response to it.

use std::time::Duration;

use bytes::Bytes;
use reqwest::Request;

use super::body::{self, MAX_ERROR_BYTES, Unread};
use super::redirect::{self, MAX_REDIRECTS};
use super::{Expected, Response, retry_after};
use crate::Client;
use crate::error::Error;
use crate::operation::Operation;

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
    client: &Client,
    operation: &'static Operation,
    request: Request,
    expected: Expected,
    limits: Limits,
) -> Result<Response, Error> {
    let response = execute(client, operation, request, limits.time).await?;
    let status = response.status();
    let mut headers = response.headers().clone();
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
        Expected::Body => {
            let body = body::read(response, limits.body).await;
            body.map_err(|unread| {
                let error = match unread {
                    Unread::TooLarge => Error::body_too_large(operation, limits.body),
                    Unread::Broken(error) => Error::cut_short(operation, error),
                };
                error.with_response(status, headers.clone())
            })?
        }
    };
    Ok(Response {
        status,
        headers,
        body,
        attempts: 1,
    })
}

/// Sends a request, and follows redirects that stay at the origin.
async fn execute(
    client: &Client,
    operation: &'static Operation,
    mut request: Request,
    time: Duration,
) -> Result<reqwest::Response, Error> {
    let clock = &client.parts().clock;
    let started = clock.now();
    let mut hops = 0;
    loop {
        let passed = clock.now().saturating_duration_since(started);
        *request.timeout_mut() = Some(time.saturating_sub(passed));
        let next = match hops {
            MAX_REDIRECTS => None,
            _ => request.try_clone(),
        };
        let response = client
            .http()
            .execute(request)
            .await
            .map_err(|error| Error::transport(operation, error))?;
        let Some(mut next) = next else {
            return Ok(response);
        };
        let Some(target) = redirect::target(&next, &response) else {
            return Ok(response);
        };
        *next.url_mut() = target;
        request = next;
        hops += 1;
    }
}
