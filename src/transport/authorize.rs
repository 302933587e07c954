//! Waits for the credential of an attempt.
//!
//! The functions return boxed futures, and only if a call must wait: every call would reserve the
//! space for another future.

use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use super::CallContext;
use super::deadline::Deadline;
use crate::auth::Credential;
use crate::error::{Error, RetryStop};

type Wait<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Returns the credential for an attempt, or `Ok(None)` if the operation needs none. If there is
/// no access token, returns a future that waits for one, or fails if there is none in time.
pub(super) fn credential<'a>(
    context: &CallContext<'a>,
    deadline: Deadline,
) -> Result<Option<Credential>, Wait<'a, Result<Credential, Error>>> {
    let limit = context
        .limits
        .timeout
        .min(deadline.remaining(context.transport.clock.now()));
    if limit.is_zero() || context.transport.zero_timeout.is_some() {
        // The attempt fails without sending anything.
        return Ok(None);
    }
    match context.transport.auth.credential(context.operation) {
        Poll::Ready(credential) => Ok(credential),
        Poll::Pending => Err(Box::pin(wait_for_token(*context, deadline))),
    }
}

async fn wait_for_token(context: CallContext<'_>, deadline: Deadline) -> Result<Credential, Error> {
    let (limit, remaining) = limits(&context, deadline);
    let token = context.transport.auth.token();
    match tokio::time::timeout(limit.min(remaining), token).await {
        Ok(token) => token.map_err(|error| Error::token(Some(context.operation.clone()), &error)),
        Err(_) => {
            let deadline = context.limits.deadline.filter(|_| remaining <= limit);
            let stop = deadline.map(|limit| RetryStop::Deadline { limit, wait: None });
            Err(Error::token_timeout(Some(context.operation.clone())).with_retry_stop(stop))
        }
    }
}

/// If the server rejected the access token of an attempt, returns a future that replaces the
/// token. It returns false if there is no other token in time.
pub(super) fn replacement<'a>(
    context: &CallContext<'a>,
    deadline: Deadline,
    rejected: Option<Credential>,
    error: &Error,
) -> Option<Wait<'a, bool>> {
    let rejected = rejected.filter(|it| error.is_unauthorized() && it.is_replaceable())?;
    let (limit, remaining) = limits(context, deadline);
    let auth = &context.transport.auth;
    Some(Box::pin(async move {
        let replace = tokio::time::timeout(limit.min(remaining), auth.replace(&rejected));
        replace.await.unwrap_or(false)
    }))
}

/// The time limits for a wait: that of an attempt, and the rest of the deadline.
fn limits(context: &CallContext<'_>, deadline: Deadline) -> (Duration, Duration) {
    let remaining = deadline.remaining(context.transport.clock.now());
    (context.limits.timeout, remaining)
}
