//! What kind of failure it is.

use reqwest::StatusCode;

use super::{Error, Kind, Stopped};
use crate::transport::is_transient_status;

impl Error {
    /// Whether the client could not be made: no key, no URL, no TLS.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Whether a parameter was missing or not allowed, so that nothing was sent.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::InvalidRequest
    }

    /// Whether no connection was made; nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Connect
    }

    /// Whether an attempt took too long: to connect, to answer or to finish its
    /// response. The server may have done what it was asked, unless
    /// [`is_connect`](Self::is_connect) says that nothing was sent.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout || self.0.timed_out
    }

    /// Whether the time for the whole call was up, or would have been before
    /// another attempt. What the last attempt failed with is told by the other
    /// predicates.
    pub fn is_deadline(&self) -> bool {
        self.0.stopped == Some(Stopped::Deadline)
    }

    /// Whether there was no other attempt because the retry budget of the client
    /// was spent: many of its calls fail now. What the last attempt failed with is
    /// told by the other predicates.
    pub fn is_budget_exhausted(&self) -> bool {
        self.0.stopped == Some(Stopped::Budget)
    }

    /// Whether the connection broke before the whole response was there. The server
    /// may have done what it was asked. Where the response had begun,
    /// [`status`](Self::status) tells its status.
    pub fn is_transport(&self) -> bool {
        self.0.kind == Kind::Transport
    }

    /// Whether the server sent the call somewhere else, where it was not followed:
    /// to another origin, in a circle, or with a method other than GET.
    pub fn is_redirect(&self) -> bool {
        let redirects = |status: StatusCode| status.is_redirection();
        self.0.kind == Kind::Redirect || self.is_status() && self.status().is_some_and(redirects)
    }

    /// Whether the failure is one that passes, so that the same call may succeed
    /// later: no connection, a broken one, a timeout, or the status 408, 429, 500,
    /// 502, 503 or 504. Whether it is safe to repeat is another question.
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            Kind::Connect | Kind::Timeout | Kind::Transport => true,
            Kind::Status => self.status().is_some_and(is_transient_status),
            Kind::Configuration
            | Kind::InvalidRequest
            | Kind::Redirect
            | Kind::BodyTooLarge
            | Kind::Decode
            | Kind::Pagination => false,
        }
    }

    /// Whether the server answered with a status other than success.
    pub fn is_status(&self) -> bool {
        self.0.kind == Kind::Status
    }

    /// Whether the server refused the API key: 401.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the key is good but not for this: 403.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether there is no such thing: 404.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether it clashes with what is there: 409.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether the server understood the request and takes no such values: 422.
    pub fn is_unprocessable(&self) -> bool {
        self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether there were too many requests: 429. See [`retry_after`](Self::retry_after).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the server failed: any 5xx.
    pub fn is_server_error(&self) -> bool {
        self.is_status() && self.status().is_some_and(|status| status.is_server_error())
    }

    /// Whether the server answered with success, and with a body that is not what
    /// the document says.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// Whether a successful response is longer than is read
    /// ([`ClientBuilder::max_response_bytes`](crate::ClientBuilder::max_response_bytes)).
    pub fn is_body_too_large(&self) -> bool {
        self.0.kind == Kind::BodyTooLarge
    }

    /// Whether a list would never end: its cursors run in a circle.
    pub fn is_pagination(&self) -> bool {
        self.0.kind == Kind::Pagination
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.is_status() && self.status() == Some(status)
    }
}
