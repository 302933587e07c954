//! `Display` and `Debug` of an error.

use std::error::Error as _;
use std::fmt;

use reqwest::StatusCode;

use super::predicates::is_redirect;
use super::{Error, Kind, RetryStop};
use crate::auth::{CredentialKind, TokenFailure};
use crate::operation::OperationRef;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "{operation}: ")?;
        }
        match self.0.kind {
            Kind::Token(_) => write!(f, "cannot get an access token: {}", self.0.reason)?,
            Kind::Configuration
            | Kind::InvalidRequest
            | Kind::Connect
            | Kind::Tls
            | Kind::Timeout
            | Kind::Transport
            | Kind::Redirect
            | Kind::BodyTooLarge
            | Kind::Pagination => f.write_str(&self.0.reason)?,
            Kind::Decode => {
                let operation = self.0.operation.as_ref();
                f.write_str(match operation.is_none_or(OperationRef::is_documented) {
                    true => "the response is not as documented: ",
                    false => "cannot decode the response: ",
                })?;
                f.write_str(&self.0.reason)?;
            }
            Kind::Status => {
                if self.attempts() == 0 {
                    f.write_str("the request was not sent, because for an earlier request ")?;
                }
                match self.status() {
                    Some(status) => write!(f, "the server responded with {status}")?,
                    None => f.write_str("the server responded with an error")?,
                }
                if let Some(message) = self.message() {
                    write!(f, ": {message}")?;
                }
            }
        }
        if let Some(advice) = self.advice() {
            write!(f, "; {advice}")?;
        }
        if let Some(stop) = self.0.retry_stop {
            write!(f, "; {stop}")?;
        }
        // The message of this stop has the number.
        let named = matches!(self.0.retry_stop, Some(RetryStop::Attempts(_)));
        if self.attempts() > 1 && !named {
            write!(f, " (after {} attempts)", self.attempts())?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

/// Prints the message and its causes, for a `main` that returns the error. `{:#?}` prints
/// the fields.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            write!(f, "{self}")?;
            let mut source = self.source();
            while let Some(cause) = source {
                write!(f, ": {cause}")?;
                source = cause.source();
            }
            return Ok(());
        }
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field(
                "operation",
                &self.0.operation.as_ref().map(ToString::to_string),
            )
            .field("reason", &self.0.reason)
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("body_length", &self.0.body.len())
            .field("attempts", &self.0.attempts)
            .field("retry_stop", &self.0.retry_stop)
            .field("source", &self.0.source)
            .finish()
    }
}

impl Error {
    /// Returns what the caller can do.
    fn advice(&self) -> Option<&'static str> {
        if let Kind::Token(failure) = self.0.kind {
            let refused = failure == TokenFailure::Refused;
            return refused.then_some("check the credentials of the OAuth client");
        }
        if self.is_api_key_required() {
            return Some(
                "this operation requires the API key of a user and does not accept OAuth: use \
                 `ClientBuilder::api_key`",
            );
        }
        let oauth = self.0.credential == Some(CredentialKind::AccessToken);
        Some(match self.status()? {
            StatusCode::UNAUTHORIZED if oauth => {
                "check that the OAuth client exists and its token is not revoked"
            }
            StatusCode::UNAUTHORIZED => "check the API key",
            StatusCode::FORBIDDEN if oauth => "check that the OAuth client has access to it",
            StatusCode::FORBIDDEN => "check that the API key has access in this workspace",
            StatusCode::NOT_FOUND if oauth => {
                "check the ID, and that it belongs to the workspace of the OAuth client"
            }
            StatusCode::NOT_FOUND => "check the ID, and that the API key has access to it",
            StatusCode::CONFLICT => "the request conflicts with the current state",
            StatusCode::UNPROCESSABLE_ENTITY => "check the values that were sent",
            StatusCode::TOO_MANY_REQUESTS => "send fewer requests or wait",
            status if is_redirect(status) => "check the base URL",
            _ => return None,
        })
    }
}
