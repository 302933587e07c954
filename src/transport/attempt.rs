//! One attempt: sends a request and reads its response.

use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderValue, USER_AGENT};
use reqwest::{Method, Request, Url};

use super::body::{self, BodyError};
use super::redirect::{self, MAX_REDIRECTS};
use super::tracked_body::{BodyTaken, TrackedBody};
use super::{CallContext, Response, ResponseBody, retry_after};
use crate::auth::{Credential, mark_sensitive};
use crate::error::Error;

/// Sends a request once and reads the response.
///
/// # Errors
///
/// Returns an error if there is no complete response, or if its status is not a
/// success.
pub(super) async fn send_once(
    context: &CallContext<'_>,
    credential: Option<&Credential>,
    started: Instant,
    timeout: Duration,
) -> Result<Response, Error> {
    let (transport, operation) = (context.transport, context.operation);
    // Timers are too coarse for a limit of zero: a fast server could respond in time.
    if timeout.is_zero() || transport.zero_timeout.is_some() {
        return Err(Error::zero_timeout(operation, transport.zero_timeout));
    }
    let request = context.template.request(&transport.base_url);
    // Do not set a per-request timeout that equals the client's own; it costs an extra
    // timer.
    let own_timeout = (transport.http_timeout != Some(timeout)).then_some(timeout);
    let (request, body) = build_request(context, credential, request, own_timeout);
    let mut response = (transport.http.execute(request).await).map_err(|error| {
        let body_taken = body.is_some_and(|body| body.get());
        Error::transport(operation, error, body_taken)
    })?;
    if let Some(target) = redirect::target(context.template.method(), &response) {
        // Boxed, because redirects are rare and every call would reserve their space.
        response = Box::pin(follow_redirects(
            context, credential, started, timeout, response, target,
        ))
        .await?;
    }
    let status = response.status();
    mark_sensitive(response.headers_mut(), credential);

    if !status.is_success() {
        let wait = retry_after::retry_after(response.headers(), transport.clock.date());
        // The status is an error even if the body cannot be read to its end.
        let body = Box::pin(body::read_error(&mut response)).await;
        let headers = std::mem::take(response.headers_mut());
        let scrub = |text| {
            let text = match credential {
                Some(credential) => credential.scrub(text),
                None => text,
            };
            context.template.scrub(operation.secrets(), text)
        };
        let error = Error::from_status(operation, status, headers, body, scrub);
        let error = error.with_credential(credential.map(Credential::kind));
        return Err(error.with_retry_after(wait));
    }
    let mut broken = None;
    let body = match context.response_body {
        ResponseBody::Ignored => {
            Box::pin(body::drain(&mut response)).await;
            Bytes::new()
        }
        read => match body::read(&mut response, context.limits.max_body).await {
            Ok(body) => body,
            // The operation succeeded; a broken body must not turn that into an error.
            Err(error) if matches!(read, ResponseBody::Optional) => {
                broken = Some(error.reason());
                Bytes::new()
            }
            Err(error) => {
                let error = match error {
                    BodyError::TooLarge => {
                        Error::body_too_large(operation, context.limits.max_body)
                    }
                    BodyError::Incomplete(error) => Error::incomplete_body(operation, error),
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
        broken,
        attempts: 1,
    })
}

/// Follows redirects to the same origin and returns the first other response.
async fn follow_redirects(
    context: &CallContext<'_>,
    credential: Option<&Credential>,
    started: Instant,
    timeout: Duration,
    mut response: reqwest::Response,
    mut target: Url,
) -> Result<reqwest::Response, Error> {
    let (transport, template) = (context.transport, context.template);
    let mut hops = 0;
    loop {
        hops += 1;
        body::drain(&mut response).await;
        // Release the connection, if the body was not read to its end.
        drop(response);
        let elapsed = transport.clock.now().saturating_duration_since(started);
        let remaining = timeout.saturating_sub(elapsed);
        let (request, _) = build_request(
            context,
            credential,
            template.request_to(target),
            Some(remaining),
        );
        response = (transport.http.execute(request).await)
            .map_err(|error| Error::transport(context.operation, error, false))?;
        match redirect::target(template.method(), &response) {
            Some(next) if hops < MAX_REDIRECTS => target = next,
            _ => return Ok(response),
        }
    }
}

/// Adds the client's headers, the call's headers and the timeout. Returns also whether the
/// connection took the body, if that matters.
fn build_request(
    context: &CallContext<'_>,
    credential: Option<&Credential>,
    mut request: Request,
    timeout: Option<Duration>,
) -> (Request, Option<BodyTaken>) {
    if timeout.is_some() {
        *request.timeout_mut() = timeout;
    }
    let without_body = request.body().is_none()
        && matches!(
            *request.method(),
            Method::POST | Method::PUT | Method::PATCH
        );
    let headers = request.headers_mut();
    headers.insert(USER_AGENT, context.transport.user_agent.clone());
    for (name, value) in context.limits.headers.into_iter().flatten() {
        headers.insert(name, value.clone());
    }
    if let Some(credential) = credential {
        headers.insert(AUTHORIZATION, credential.header());
    }
    if without_body {
        // Some servers and proxies reject a POST without a `Content-Length`.
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    let taken = track_body(context, &mut request);
    (request, taken)
}

/// Replaces the body of a request by one that the connection reports, if that matters.
fn track_body(context: &CallContext<'_>, request: &mut Request) -> Option<BodyTaken> {
    // Not for each request, because it costs allocations.
    let proves_refusal = cfg!(feature = "http2") && !context.template.is_idempotent();
    if !proves_refusal && !context.transport.http_is_foreign {
        return None;
    }
    let content = match context.template.content() {
        Some(content) => Some(content.clone()),
        None => proves_refusal.then(Bytes::new),
    };
    let body = TrackedBody::new(content);
    let taken = body.taken();
    *request.body_mut() = Some(reqwest::Body::wrap(body));
    Some(taken)
}
