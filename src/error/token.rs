//! Errors of calls that got no access token.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::{Error, Kind};
use crate::auth::{TokenError, TokenFailure};
use crate::operation::OperationRef;

impl Error {
    /// There is no access token, so the request of the operation is not sent.
    pub(crate) fn token(operation: Option<OperationRef>, cause: &Arc<TokenError>) -> Self {
        let details = cause.details();
        let kind = Kind::Token(details.failure);
        let mut error = Self::new(kind, operation, details.reason.clone());
        error.0.response = details.response.clone();
        error.0.retry_after = details.retry_after;
        error.0.timed_out = details.timed_out;
        match cause.source() {
            Some(_) => error.with_source(SharedCause(cause.clone())),
            None => error,
        }
    }

    /// The wait for an access token takes too long for the call.
    pub(crate) fn token_timeout(operation: Option<OperationRef>) -> Self {
        let reason = "timed out waiting for it";
        let mut error = Self::new(Kind::Token(TokenFailure::Transient), operation, reason);
        error.0.timed_out = true;
        error
    }

    /// Converts the error of an exchange, which is not an error status.
    pub(crate) fn into_token_error(self) -> TokenError {
        let failure = match self.is_transient() {
            true => TokenFailure::Transient,
            false => TokenFailure::Permanent,
        };
        let inner = *self.0;
        let mut error = TokenError::because(failure, inner.reason);
        error.details_mut().timed_out = inner.timed_out;
        match inner.source {
            Some(source) => error.with_source(source),
            None => error,
        }
    }
}

/// The cause of a failed fetch, which the errors of several calls share.
struct SharedCause(Arc<TokenError>);

impl SharedCause {
    fn cause(&self) -> &(dyn StdError + 'static) {
        self.0.source().unwrap_or(&self.0)
    }
}

impl fmt::Display for SharedCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.cause(), f)
    }
}

impl fmt::Debug for SharedCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.cause(), f)
    }
}

impl StdError for SharedCause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause().source()
    }
}
