//! Faults of connections and of HTTP itself.

use pipedream_client::Error;

use super::Expected::{Permanent, Success, Transient, Unprocessed};
use super::Stage::{Body, Connect, Connection, Response};
use super::{ERROR, Fault, head, never, partial, respond};
use crate::support::server::{Action, json};

pub(super) fn faults() -> Vec<Fault> {
    vec![
        Fault::new(
            "connection refused",
            (Connect, Unprocessed),
            (Error::is_connect, None),
            |_, _| unreachable!("no connection is accepted"),
        ),
        Fault::new(
            "reset before the request",
            (Connection, Transient),
            (is_connect_or_transport, None),
            |_, _| Action::Reset(Vec::new()),
        ),
        Fault::new(
            "reset before the headers",
            (Response, Transient),
            (Error::is_transport, None),
            |_, _| Action::Reset(Vec::new()),
        ),
        Fault::new(
            "closed before the headers",
            (Response, Transient),
            (Error::is_transport, None),
            |_, _| Action::Close(Vec::new()),
        ),
        Fault::new(
            "reset during the headers",
            (Response, Transient),
            (Error::is_transport, None),
            |status, _| Action::Reset(head(status, 10)[..30].to_vec()),
        ),
        Fault::new(
            "closed during the headers",
            (Response, Transient),
            (Error::is_transport, None),
            |status, _| Action::Close(head(status, 10)[..30].to_vec()),
        ),
        Fault::new(
            "reset during the body",
            (Body, Transient),
            (Error::is_transport, Some(200)),
            |status, body| Action::Reset(partial(status, body)),
        ),
        Fault::new(
            "closed during the body",
            (Body, Transient),
            (Error::is_transport, Some(200)),
            |status, body| Action::Close(partial(status, body)),
        ),
        Fault::new(
            "malformed chunk",
            (Body, Transient),
            (Error::is_transport, Some(200)),
            |status, _| {
                Action::Close(format!("HTTP/1.1 {status} OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{{\"dat\r\nzz\r\n").into_bytes())
            },
        ),
        Fault::new(
            "stalled before the headers",
            (Response, Transient),
            (Error::is_timeout, None),
            |_, _| Action::Stall(Vec::new()),
        ),
        Fault::new(
            "stalled during the headers",
            (Response, Transient),
            (Error::is_timeout, None),
            |status, _| Action::Stall(head(status, 10)[..30].to_vec()),
        ),
        Fault::new(
            "stalled body",
            (Body, Transient),
            (Error::is_timeout, Some(200)),
            |status, body| Action::Stall(partial(status, body)),
        ),
        Fault::new(
            "stalled body of a 500",
            (Response, Transient),
            (Error::is_server_error, Some(500)),
            |_, _| Action::Stall(partial(500, ERROR)),
        ),
        Fault::new(
            "conflicting content lengths",
            (Response, Transient),
            (Error::is_transport, None),
            |status, body| {
                respond(
                    status,
                    &[("content-length", &(body.len() + 7).to_string())],
                    body,
                )
            },
        ),
        Fault::new(
            "not HTTP",
            (Response, Permanent),
            (Error::is_transport, None),
            |_, _| Action::Close(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()),
        ),
        Fault::new(
            "1 MB header",
            (Response, Permanent),
            (Error::is_transport, None),
            |status, body| respond(status, &[("x-long", &"a".repeat(1_000_000))], body),
        ),
        Fault::new(
            "closed keep-alive connection",
            (Response, Success),
            (never, None),
            |status, body| Action::Close(json(status, body)),
        ),
    ]
}

/// In both cases no request was sent.
fn is_connect_or_transport(error: &Error) -> bool {
    error.is_connect() || error.is_transport()
}
