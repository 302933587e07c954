//! Faults of response bodies.

use std::io::Write;
use std::sync::LazyLock;

use pipedream_client::Error;

use super::Expected::{Permanent, Success, Transient};
use super::Stage::{Body, Response};
use super::{Fault, MAX_RESPONSE_BYTES, head, never, respond};
use crate::support::server::{Action, json, response};

pub(super) fn faults() -> Vec<Fault> {
    vec![
        Fault::new(
            "endless 500",
            (Response, Transient),
            (Error::is_server_error, Some(500)),
            |_, _| {
                Action::Flood(
                    b"HTTP/1.1 500 Reason\r\ntransfer-encoding: chunked\r\n\r\n".to_vec(),
                    chunk(),
                )
            },
        ),
        Fault::new(
            "empty 200",
            (Body, Permanent),
            (Error::is_decode, Some(200)),
            |status, _| Action::Respond(json(status, "")),
        ),
        Fault::new(
            "truncated JSON",
            (Body, Permanent),
            (Error::is_decode, Some(200)),
            |status, body| Action::Respond(json(status, &body[..body.len() / 2])),
        ),
        Fault::new(
            "JSON of another type",
            (Body, Permanent),
            (Error::is_decode, Some(200)),
            |status, _| Action::Respond(json(status, "7")),
        ),
        Fault::new(
            "array instead of object",
            (Body, Permanent),
            (Error::is_decode, Some(200)),
            |status, body| Action::Respond(json(status, &format!("[{body}]"))),
        ),
        Fault::new(
            "5 MB of nested arrays",
            (Body, Permanent),
            (Error::is_decode, Some(200)),
            |status, _| {
                Action::Respond(json(
                    status,
                    &format!("{{\"data\":{}", "[".repeat(5_000_000)),
                ))
            },
        ),
        Fault::new(
            "5 MB of nested objects",
            (Body, Permanent),
            (Error::is_decode, Some(200)),
            |status, _| Action::Respond(json(status, &"{\"extra\":".repeat(555_555))),
        ),
        Fault::new(
            "body over the size limit",
            (Body, Permanent),
            (Error::is_body_too_large, Some(200)),
            |status, _| Action::Stall(head(status, MAX_RESPONSE_BYTES + 1)),
        ),
        Fault::new(
            "endless body",
            (Body, Permanent),
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
            "gzip bomb",
            (Body, Permanent),
            (is_bomb_rejected, Some(200)),
            |status, _| bomb(status),
        ),
        Fault::new(
            "JSON labelled gzip",
            // Without the feature, nothing is decompressed.
            match cfg!(feature = "gzip") {
                true => (Body, Permanent),
                false => (Response, Success),
            },
            match cfg!(feature = "gzip") {
                true => (Error::is_decode, Some(200)),
                false => (never, None),
            },
            |status, body| respond(status, &[("content-encoding", "gzip")], body),
        ),
        Fault::new(
            "HTML instead of JSON",
            (Body, Permanent),
            (Error::is_decode, Some(200)),
            |status, _| {
                respond(
                    status,
                    &[("content-type", "text/html")],
                    "<html>sign in</html>",
                )
            },
        ),
        Fault::new(
            "JSON labelled text/plain",
            (Response, Success),
            (never, None),
            |status, body| respond(status, &[("content-type", "text/plain")], body),
        ),
        Fault::new(
            "204 instead of a body",
            (Body, Permanent),
            (Error::is_decode, Some(204)),
            |_, _| Action::Respond(response(204, &[], b"")),
        ),
        Fault::new(
            // It is replaced, as in a browser.
            "invalid UTF-8",
            (Body, Success),
            (never, None),
            |status, body| {
                let mut bytes = body.as_bytes().to_vec();
                if body.len() > 2 && body.starts_with('{') {
                    bytes.splice(1..1, *b"\"unknown\":\"\xff\xfe\",");
                }
                Action::Respond(response(status, &[], &bytes))
            },
        ),
        Fault::new(
            "duplicate headers",
            (Response, Success),
            (never, None),
            |status, body| {
                respond(
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
    ]
}

/// 64 MiB of spaces, compressed to a few dozen KiB.
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
    Action::Respond(response(status, &headers, &BYTES))
}

/// Without the feature, the compressed body is not valid JSON.
fn is_bomb_rejected(error: &Error) -> bool {
    match cfg!(feature = "gzip") {
        true => error.is_body_too_large(),
        false => error.is_decode(),
    }
}

/// A 64 KiB chunk of a chunked body.
fn chunk() -> Vec<u8> {
    let mut chunk = b"10000\r\n".to_vec();
    chunk.resize(chunk.len() + 0x10000, b' ');
    chunk.extend_from_slice(b"\r\n");
    chunk
}
