//! One fetch of an access token, in its own task.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::cache::{Reason, TokenCache};
use super::credential::{Credential, CredentialKind};
use super::token_error::{TokenError, TokenFailure};
use crate::transport::trace;

/// The time limit of a fetch, including its retries.
const TIMEOUT: Duration = Duration::from_secs(10);

/// What the calls that wait for a fetch receive.
pub(super) type Outcome = Result<Credential, Arc<TokenError>>;

/// Fetches a token and stores the outcome.
pub(super) async fn run(
    cache: TokenCache,
    outcome: watch::Sender<Option<Outcome>>,
    reason: Reason,
) {
    let guard = PanicGuard { cache, outcome };
    let cache = &guard.cache;
    // The lifetime counts from before the request, because the server starts it before its
    // response arrives.
    let requested = cache.now();
    let fetched = tokio::time::timeout(TIMEOUT, cache.source().fetch()).await;
    let token = match fetched {
        Ok(Ok(token)) => Credential::new(CredentialKind::AccessToken, token.secret)
            .map(|credential| (credential, token.expires_in))
            .map_err(|problem| TokenError::because(TokenFailure::Permanent, problem)),
        Ok(Err(error)) => Err(error),
        Err(_) => Err(TokenError::timed_out()),
    };
    guard.finish(match token {
        Ok((credential, expires_in)) => {
            trace::token_fetched(None);
            Ok(cache.store(credential, expires_in, requested, reason))
        }
        Err(error) => {
            trace::token_fetched(Some(&error));
            Err(cache.store_failure(error))
        }
    });
}

/// Turns a panic of the source into a failure; the waiting calls would fetch again at once.
struct PanicGuard {
    cache: TokenCache,
    outcome: watch::Sender<Option<Outcome>>,
}

impl PanicGuard {
    /// Wakes the waiting calls.
    fn finish(&self, outcome: Outcome) {
        self.outcome.send_replace(Some(outcome));
    }
}

impl Drop for PanicGuard {
    fn drop(&mut self) {
        // Without a panic, either `finish` was called or the runtime is shut down.
        if std::thread::panicking() && self.outcome.borrow().is_none() {
            let error = TokenError::because(TokenFailure::Permanent, "the token source panicked");
            self.finish(Err(self.cache.store_failure(error)));
        }
    }
}
