//! The faults, and the outcome that a call must have under each.

mod body;
mod status;
mod transport;

use pipedream_client::Error;

use crate::support::server::{Action, response};

/// The size limit of the client under test.
pub(crate) const MAX_RESPONSE_BYTES: usize = 6 * 1024 * 1024;

/// A typical error body.
const ERROR: &str = r#"{"error":{"code":7,"message":"try later"}}"#;

/// The outcome of a single attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// It succeeds.
    Success,
    /// It fails with a transient error; the server may have processed the request.
    Transient,
    /// It fails with a transient error; the server has not processed the request.
    Unprocessed,
    /// It fails with a permanent error.
    Permanent,
}

/// When the fault occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The connection is refused.
    Connect,
    /// After the connection is established, before the request.
    Connection,
    /// In the response.
    Response,
    /// In the response body. Calls without a documented body do not notice it.
    Body,
}

/// A fault.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    pub(crate) stage: Stage,
    expected: Expected,
    /// The predicate that holds for the error.
    pub(crate) predicate: fn(&Error) -> bool,
    /// The status of the error. `Some(200)` means the documented status.
    pub(crate) status: Option<u16>,
    /// What the server does, given its documented status and body.
    pub(crate) action: fn(u16, &str) -> Action,
}

impl Fault {
    const fn new(
        name: &'static str,
        (stage, expected): (Stage, Expected),
        (predicate, status): (fn(&Error) -> bool, Option<u16>),
        action: fn(u16, &str) -> Action,
    ) -> Self {
        Self {
            name,
            stage,
            expected,
            predicate,
            status,
            action,
        }
    }

    /// The expected outcome of an attempt, given whether the call reads a body.
    pub(crate) fn expected(&self, reads_body: bool) -> Expected {
        match self.stage {
            Stage::Body if !reads_body => Expected::Success,
            _ => self.expected,
        }
    }

    /// Whether only a timeout ends the attempt.
    pub(crate) fn stalls(&self) -> bool {
        self.name.starts_with("stall")
    }
}

/// All faults.
pub(crate) fn faults() -> Vec<Fault> {
    let mut all = transport::faults();
    all.extend(status::faults());
    all.extend(body::faults());
    all
}

/// The head of a response with this content length.
fn head(status: u16, length: usize) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status} OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    )
    .into_bytes()
}

/// A response that announces more than this body and ends in the middle of it.
fn partial(status: u16, body: &str) -> Vec<u8> {
    let mut bytes = head(status, body.len() + 100);
    bytes.extend_from_slice(&body.as_bytes()[..body.len() / 2]);
    bytes
}

fn respond(status: u16, headers: &[(&str, &str)], body: &str) -> Action {
    Action::Respond(response(status, headers, body.as_bytes()))
}

/// The predicate of faults that cause no error.
fn never(_: &Error) -> bool {
    false
}
