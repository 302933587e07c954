//! Why there is no access token.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

/// What the failure of a fetch means for the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenFailure {
    /// The server refused the credentials.
    Refused,
    /// A later fetch can succeed.
    Transient,
    /// Another fetch fails in the same way.
    Permanent,
}

impl TokenFailure {
    /// Returns the kind of failure as one word.
    pub(crate) const fn error_type(self) -> &'static str {
        match self {
            Self::Refused => "credentials_refused",
            Self::Transient | Self::Permanent => "token_unavailable",
        }
    }
}

/// The error of a [`TokenSource`](super::TokenSource).
///
/// The calls that needed the token fail with an [`Error`](crate::Error) that has this one's cause
/// as its source. The texts of the cause are printed, so they must not contain secrets.
pub struct TokenError(Box<Details>);

/// Boxed, because a large error makes every `Result` of it large.
pub(crate) struct Details {
    pub(crate) failure: TokenFailure,
    pub(crate) reason: String,
    pub(crate) response: Option<(StatusCode, HeaderMap)>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) timed_out: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TokenError {
    /// Creates the error of a source that cannot be reached or fails.
    pub fn new(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::because(TokenFailure::Transient, "the token source failed").with_source(cause)
    }

    /// Creates the error of a source that refuses its credentials.
    ///
    /// [`Error::is_credentials_refused`](crate::Error::is_credentials_refused) is then true.
    pub fn refused(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let reason = "the token source refused the credentials";
        Self::because(TokenFailure::Refused, reason).with_source(cause)
    }

    pub(crate) fn because(failure: TokenFailure, reason: impl Into<String>) -> Self {
        Self(Box::new(Details {
            failure,
            reason: reason.into(),
            response: None,
            retry_after: None,
            timed_out: false,
            source: None,
        }))
    }

    pub(crate) fn details(&self) -> &Details {
        &self.0
    }

    pub(crate) fn details_mut(&mut self) -> &mut Details {
        &mut self.0
    }

    /// The fetch took too long.
    pub(super) fn timed_out() -> Self {
        let reason = "the fetch timed out";
        let mut error = Self::because(TokenFailure::Transient, reason);
        error.0.timed_out = true;
        error
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|(status, _)| *status)
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(super) fn with_response(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.0.response = Some((status, headers));
        self
    }
}

/// Prints no header.
impl fmt::Debug for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenError")
            .field("failure", &self.0.failure)
            .field("reason", &self.0.reason)
            .field(
                "status",
                &self.0.response.as_ref().map(|(status, _)| status),
            )
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.reason)
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
