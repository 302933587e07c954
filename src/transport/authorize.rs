//! Waits for the credential of an attempt.

use std::task::Poll;
use std::time::Duration;

use super::CallContext;
use super::deadline::Deadline;
use crate::auth::Credential;
use crate::error::{Error, RetryStop};

/// Returns the credential for an attempt, or `None` if the operation needs none.
///
/// # Errors
///
/// Returns an error if no access token can be fetched in time.
pub(super) async fn credential(
    context: &CallContext<'_>,
    deadline: Deadline,
) -> Result<Option<Credential>, Error> {
    match context.transport.auth.credential(context.operation) {
        Poll::Ready(credential) => Ok(credential),
        // Boxed, because waits are rare and every call would reserve the space.
        Poll::Pending => Box::pin(wait_for_token(context, deadline)).await.map(Some),
    }
}

async fn wait_for_token(
    context: &CallContext<'_>,
    deadline: Deadline,
) -> Result<Credential, Error> {
    let (limit, remaining) = limits(context, deadline);
    let token = context.transport.auth.token();
    match tokio::time::timeout(limit.min(remaining), token).await {
        Ok(token) => token.map_err(|error| Error::token(Some(context.operation.clone()), &error)),
        Err(_) => {
            let stop = (remaining <= limit).then_some(RetryStop::Deadline);
            Err(Error::token_timeout(Some(context.operation.clone())).with_retry_stop(stop))
        }
    }
}

/// Returns whether the server rejected the access token of the attempt and there is another one,
/// with which the request can be sent again.
pub(super) async fn can_resend(
    context: &CallContext<'_>,
    deadline: Deadline,
    rejected: Option<&Credential>,
    error: &Error,
) -> bool {
    let Some(rejected) = rejected.filter(|it| error.is_unauthorized() && it.is_replaceable())
    else {
        return false;
    };
    let (limit, remaining) = limits(context, deadline);
    let replace = context.transport.auth.replace(rejected);
    let replace = tokio::time::timeout(limit.min(remaining), replace);
    // Boxed as above.
    Box::pin(replace).await.unwrap_or(false)
}

/// The time limits for a wait: that of an attempt, and the rest of the deadline.
fn limits(context: &CallContext<'_>, deadline: Deadline) -> (Duration, Duration) {
    let remaining = deadline.remaining(context.transport.clock.now());
    (context.limits.timeout, remaining)
}
