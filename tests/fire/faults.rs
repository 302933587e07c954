//! The faults, and what should become of a call that meets each.

use std::io::Write;
use std::sync::LazyLock;

use pipedream_client::Error;

use crate::clock::TestClock;
use crate::server::{Action, json, response};

/// The most that the client under test reads of a response.
pub(crate) const MAX_RESPONSE_BYTES: usize = 6 * 1024 * 1024;

/// What should become of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It succeeds at once.
    Fine,
    /// It fails in a way that passes; the server may have done the work.
    Passing,
    /// It fails in a way that passes; the server surely has not done the work.
    Unprocessed,
    /// It fails for good.
    Final,
}

/// Where the fault strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Nobody listens.
    Address,
    /// On a connection that was just made.
    Connection,
    /// In the response to a request.
    Response,
    /// In the body of a response, so that calls without one do not see it.
    Body,
}

/// One fault.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) fate: Fate,
    /// The predicate that the error answers to.
    pub(crate) predicate: fn(&Error) -> bool,
    /// The status that the error tells: `Some(200)` stands for the documented one.
    pub(crate) status: Option<u16>,
    /// What the server does, given its status and body of success.
    pub(crate) action: fn(u16, &str) -> Action,
}

impl Fault {
    const fn new(
        name: &'static str,
        (place, fate): (Place, Fate),
        (predicate, status): (fn(&Error) -> bool, Option<u16>),
        action: fn(u16, &str) -> Action,
    ) -> Self {
        Self {
            name,
            place,
            fate,
            predicate,
            status,
            action,
        }
    }

    /// What becomes of a call, given whether it reads a body.
    pub(crate) fn fate_of(&self, reads_body: bool) -> Fate {
        match self.place {
            Place::Body if !reads_body => Fate::Fine,
            _ => self.fate,
        }
    }

    /// Whether an attempt is over only when its time is up.
    pub(crate) fn stalls(&self) -> bool {
        self.name.starts_with("stall")
    }
}

/// The start of a response whose length is told as this.
fn head(status: u16, length: usize) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status} OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    )
    .into_bytes()
}

fn half(status: u16, body: &str) -> Vec<u8> {
    let mut bytes = head(status, body.len() + 100);
    bytes.extend_from_slice(&body.as_bytes()[..body.len() / 2]);
    bytes
}

fn failing(status: u16, headers: &[(&str, &str)], body: &str) -> Action {
    Action::Answer(response(status, headers, body.as_bytes()))
}

/// 64 MiB of spaces as gzip, which is a few dozen KiB on the wire.
fn bomb(status: u16) -> Action {
    static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        let megabyte = vec![b' '; 1024 * 1024];
        for _ in 0..64 {
            encoder.write_all(&megabyte).unwrap();
        }
        encoder.finish().unwrap()
    });
    let headers = [
        ("content-type", "application/json"),
        ("content-encoding", "gzip"),
    ];
    Action::Answer(response(status, &headers, &BYTES))
}

/// Without the feature a compressed body is no JSON.
fn is_bomb_refused(error: &Error) -> bool {
    match cfg!(feature = "gzip") {
        true => error.is_body_too_large(),
        false => error.is_decode(),
    }
}

/// Nothing was sent either way.
fn is_connect_or_transport(error: &Error) -> bool {
    error.is_connect() || error.is_transport()
}

const ERROR: &str = r#"{"error":{"code":7,"message":"try later"}}"#;

/// All faults.
pub(crate) fn faults() -> Vec<Fault> {
    use Fate::{Final, Fine, Passing, Unprocessed};
    use Place::{Address, Body, Connection, Response};
    let never: fn(&Error) -> bool = |_| false;
    vec![
        Fault::new(
            "connection refused",
            (Address, Unprocessed),
            (Error::is_connect, None),
            |_, _| unreachable!("nobody listens"),
        ),
        Fault::new(
            "reset before the request",
            (Connection, Passing),
            (is_connect_or_transport, None),
            |_, _| Action::Reset(Vec::new()),
        ),
        Fault::new(
            "reset before the headers",
            (Response, Passing),
            (Error::is_transport, None),
            |_, _| Action::Reset(Vec::new()),
        ),
        Fault::new(
            "closed before the headers",
            (Response, Passing),
            (Error::is_transport, None),
            |_, _| Action::Close(Vec::new()),
        ),
        Fault::new(
            "reset amid the headers",
            (Response, Passing),
            (Error::is_transport, None),
            |status, _| Action::Reset(head(status, 10)[..30].to_vec()),
        ),
        Fault::new(
            "closed amid the headers",
            (Response, Passing),
            (Error::is_transport, None),
            |status, _| Action::Close(head(status, 10)[..30].to_vec()),
        ),
        Fault::new(
            "reset amid the body",
            (Body, Passing),
            (Error::is_transport, Some(200)),
            |status, body| Action::Reset(half(status, body)),
        ),
        Fault::new(
            "closed amid the body",
            (Body, Passing),
            (Error::is_transport, Some(200)),
            |status, body| Action::Close(half(status, body)),
        ),
        Fault::new(
            "broken chunk in the body",
            (Body, Passing),
            (Error::is_transport, Some(200)),
            |status, _| {
                Action::Close(format!("HTTP/1.1 {status} OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{{\"dat\r\nzz\r\n").into_bytes())
            },
        ),
        Fault::new(
            "stalled header",
            (Response, Passing),
            (Error::is_timeout, None),
            |_, _| Action::Stall(Vec::new()),
        ),
        Fault::new(
            "stalled amid the headers",
            (Response, Passing),
            (Error::is_timeout, None),
            |status, _| Action::Stall(head(status, 10)[..30].to_vec()),
        ),
        Fault::new(
            "stalled body",
            (Body, Passing),
            (Error::is_timeout, Some(200)),
            |status, body| Action::Stall(half(status, body)),
        ),
        Fault::new(
            "stalled body of a 500",
            (Response, Passing),
            (Error::is_server_error, Some(500)),
            |_, _| Action::Stall(half(500, ERROR)),
        ),
        Fault::new(
            "408",
            (Response, Passing),
            (Error::is_status, Some(408)),
            |_, _| failing(408, &[], ""),
        ),
        Fault::new(
            "429 in seconds",
            (Response, Unprocessed),
            (Error::is_rate_limited, Some(429)),
            |_, _| failing(429, &[("retry-after", "2")], ERROR),
        ),
        Fault::new(
            "429 with a date",
            (Response, Unprocessed),
            (Error::is_rate_limited, Some(429)),
            |_, _| {
                let date = httpdate::fmt_http_date(
                    TestClock::date_shown() + std::time::Duration::from_secs(2),
                );
                failing(429, &[("retry-after", &date)], ERROR)
            },
        ),
        Fault::new(
            "429 with nonsense",
            (Response, Unprocessed),
            (Error::is_rate_limited, Some(429)),
            |_, _| failing(429, &[("retry-after", "soon; -1")], ERROR),
        ),
        Fault::new(
            "429 with a year",
            (Response, Final),
            (Error::is_rate_limited, Some(429)),
            |_, _| failing(429, &[("retry-after", "31536000")], ERROR),
        ),
        Fault::new(
            "500",
            (Response, Passing),
            (Error::is_server_error, Some(500)),
            |_, _| Action::Answer(json(500, ERROR)),
        ),
        Fault::new(
            "500 without end",
            (Response, Passing),
            (Error::is_server_error, Some(500)),
            |_, _| {
                Action::Flood(
                    b"HTTP/1.1 500 Oh\r\ntransfer-encoding: chunked\r\n\r\n".to_vec(),
                    chunk(),
                )
            },
        ),
        Fault::new(
            "502 as HTML",
            (Response, Passing),
            (Error::is_server_error, Some(502)),
            |_, _| {
                failing(
                    502,
                    &[("content-type", "text/html")],
                    "<html><head><title>502 Bad Gateway</title></head></html>",
                )
            },
        ),
        Fault::new(
            "503",
            (Response, Passing),
            (Error::is_server_error, Some(503)),
            |_, _| failing(503, &[("retry-after", "1")], ""),
        ),
        Fault::new(
            "504",
            (Response, Passing),
            (Error::is_server_error, Some(504)),
            |_, _| failing(504, &[], "upstream timed out"),
        ),
        Fault::new(
            "501",
            (Response, Final),
            (Error::is_server_error, Some(501)),
            |_, _| failing(501, &[], ""),
        ),
        Fault::new(
            "401",
            (Response, Final),
            (Error::is_unauthorized, Some(401)),
            |_, _| Action::Answer(json(401, ERROR)),
        ),
        Fault::new(
            "403",
            (Response, Final),
            (Error::is_forbidden, Some(403)),
            |_, _| Action::Answer(json(403, "[]")),
        ),
        Fault::new(
            "404",
            (Response, Final),
            (Error::is_not_found, Some(404)),
            |_, _| Action::Answer(json(404, "null")),
        ),
        Fault::new(
            "409",
            (Response, Final),
            (Error::is_conflict, Some(409)),
            |_, _| Action::Answer(json(409, ERROR)),
        ),
        Fault::new(
            "422",
            (Response, Final),
            (Error::is_unprocessable, Some(422)),
            |_, _| Action::Answer(json(422, r#"{"errors":[{"detail":"no"}]}"#)),
        ),
        Fault::new(
            "empty 200",
            (Body, Final),
            (Error::is_decode, Some(200)),
            |status, _| Action::Answer(json(status, "")),
        ),
        Fault::new(
            "truncated JSON",
            (Body, Final),
            (Error::is_decode, Some(200)),
            |status, body| Action::Answer(json(status, &body[..body.len() / 2])),
        ),
        Fault::new(
            "JSON of another type",
            (Body, Final),
            (Error::is_decode, Some(200)),
            |status, _| Action::Answer(json(status, r#"{"data":7,"id":7}"#)),
        ),
        Fault::new(
            "an array for an object",
            (Body, Final),
            (Error::is_decode, Some(200)),
            |status, body| Action::Answer(json(status, &format!("[{body}]"))),
        ),
        Fault::new(
            "5 MB of nesting",
            (Body, Final),
            (Error::is_decode, Some(200)),
            |status, _| {
                Action::Answer(json(
                    status,
                    &format!("{{\"data\":{}", "[".repeat(5_000_000)),
                ))
            },
        ),
        Fault::new(
            "5 MB of nesting in a field",
            (Body, Final),
            (Error::is_decode, Some(200)),
            |status, _| Action::Answer(json(status, &"{\"extra\":".repeat(555_555))),
        ),
        Fault::new(
            "a body over the cap",
            (Body, Final),
            (Error::is_body_too_large, Some(200)),
            |status, _| Action::Stall(head(status, MAX_RESPONSE_BYTES + 1)),
        ),
        Fault::new(
            "a body without end",
            (Body, Final),
            (Error::is_body_too_large, Some(200)),
            |status, _| {
                Action::Flood(
                    format!("HTTP/1.1 {status} OK\r\ntransfer-encoding: chunked\r\n\r\n")
                        .into_bytes(),
                    chunk(),
                )
            },
        ),
        Fault::new(
            "a gzip bomb",
            (Body, Final),
            (is_bomb_refused, Some(200)),
            |status, _| bomb(status),
        ),
        Fault::new(
            "HTML in place of JSON",
            (Body, Final),
            (Error::is_decode, Some(200)),
            |status, _| {
                failing(
                    status,
                    &[("content-type", "text/html")],
                    "<html>sign in</html>",
                )
            },
        ),
        Fault::new(
            "JSON that is called text",
            (Response, Fine),
            (never, None),
            |status, body| failing(status, &[("content-type", "text/plain")], body),
        ),
        Fault::new(
            "redirect to another origin",
            (Response, Final),
            (Error::is_redirect, Some(302)),
            |_, _| failing(302, &[("location", "http://127.0.0.1:9/users/me")], ""),
        ),
        Fault::new(
            "redirect loop",
            (Response, Final),
            (Error::is_redirect, Some(307)),
            |_, _| failing(307, &[("location", "/users/me")], ""),
        ),
        Fault::new(
            "a 204 where a body is due",
            (Body, Final),
            (Error::is_decode, Some(204)),
            |_, _| Action::Answer(response(204, &[], b"")),
        ),
        Fault::new(
            "invalid UTF-8",
            (Body, Final),
            (Error::is_decode, Some(200)),
            |status, _| {
                Action::Answer(response(
                    status,
                    &[],
                    b"{\"data\":{\"id\":\"\xff\xfe\"},\"id\":\"\xff\"}",
                ))
            },
        ),
        Fault::new(
            "duplicated headers",
            (Response, Fine),
            (never, None),
            |status, body| {
                failing(
                    status,
                    &[
                        ("content-length", &body.len().to_string()),
                        ("content-type", "a/b"),
                        ("content-type", "c/d"),
                    ],
                    body,
                )
            },
        ),
        Fault::new(
            "two different lengths",
            (Response, Passing),
            (Error::is_transport, None),
            |status, body| {
                failing(
                    status,
                    &[("content-length", &(body.len() + 7).to_string())],
                    body,
                )
            },
        ),
        Fault::new(
            "no HTTP at all",
            (Response, Passing),
            (Error::is_transport, None),
            |_, _| Action::Close(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()),
        ),
        Fault::new(
            "a megabyte of headers",
            (Response, Passing),
            (Error::is_transport, None),
            |status, body| failing(status, &[("x-long", &"a".repeat(1_000_000))], body),
        ),
        Fault::new(
            "a closed keep-alive connection",
            (Response, Fine),
            (never, None),
            |status, body| Action::Close(json(status, body)),
        ),
    ]
}

/// A chunk of 64 KiB of a chunked body.
fn chunk() -> Vec<u8> {
    let mut chunk = b"10000\r\n".to_vec();
    chunk.resize(chunk.len() + 0x10000, b' ');
    chunk.extend_from_slice(b"\r\n");
    chunk
}
