//! Each failure is told by its own predicates, and by no others.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

use pipedream_client::{Client, ClientBuilder, Error};

type Predicate = (&'static str, fn(&Error) -> bool);

const PREDICATES: [Predicate; 20] = [
    ("configuration", Error::is_configuration),
    ("invalid_request", Error::is_invalid_request),
    ("connect", Error::is_connect),
    ("timeout", Error::is_timeout),
    ("deadline", Error::is_deadline_exceeded),
    ("budget_exhausted", Error::is_retry_budget_exhausted),
    ("transport", Error::is_transport),
    ("redirect", Error::is_redirect),
    ("transient", Error::is_transient),
    ("status", Error::is_status),
    ("unauthorized", Error::is_unauthorized),
    ("forbidden", Error::is_forbidden),
    ("not_found", Error::is_not_found),
    ("conflict", Error::is_conflict),
    ("unprocessable", Error::is_unprocessable),
    ("rate_limited", Error::is_rate_limited),
    ("server_error", Error::is_server_error),
    ("decode", Error::is_decode),
    ("body_too_large", Error::is_body_too_large),
    ("pagination", Error::is_pagination),
];

/// The names of the predicates that hold.
fn holding(error: &Error) -> Vec<&'static str> {
    let holding = PREDICATES.iter().filter(|(_, holds)| holds(error));
    holding.map(|(name, _)| *name).collect()
}

/// A client of a server that answers each request with these bytes, and then closes
/// the connection or, where `stalls`, keeps it open.
fn client_of(answer: String, stalls: bool) -> ClientBuilder {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                match stream.read(&mut byte) {
                    Ok(1) => head.push(byte[0]),
                    _ => break,
                }
            }
            _ = stream.write_all(answer.as_bytes());
            if stalls {
                open.push(stream);
            }
        }
    });
    Client::builder()
        .api_key("key")
        .base_url(format!("http://{address}"))
        .no_retry()
}

/// A whole response.
fn response(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    )
}

async fn failure(client: ClientBuilder) -> Error {
    let client = client.build().unwrap();
    client.get_current_user().await.unwrap_err()
}

#[tokio::test]
async fn a_status_is_told_by_its_own_predicate_and_comes_with_advice() {
    for (status, predicates, kind, advice) in [
        ("400 Bad Request", "status", "400", ""),
        (
            "401 Unauthorized",
            "status unauthorized",
            "401",
            "check the API key",
        ),
        (
            "403 Forbidden",
            "status forbidden",
            "403",
            "has access in this workspace",
        ),
        ("404 Not Found", "status not_found", "404", "check the ID"),
        ("408 Request Timeout", "transient status", "408", ""),
        (
            "409 Conflict",
            "status conflict",
            "409",
            "conflicts with the current state",
        ),
        (
            "422 Unprocessable Entity",
            "status unprocessable",
            "422",
            "check the values",
        ),
        (
            "429 Too Many Requests",
            "transient status rate_limited",
            "429",
            "fewer requests",
        ),
        (
            "500 Internal Server Error",
            "transient status server_error",
            "500",
            "",
        ),
        ("501 Not Implemented", "status server_error", "501", ""),
        (
            "503 Service Unavailable",
            "transient status server_error",
            "503",
            "",
        ),
        ("302 Found", "redirect status", "302", "check the base URL"),
    ] {
        let error = failure(client_of(response(status, "", ""), false)).await;
        assert_eq!(holding(&error).join(" "), predicates, "{status}");
        assert_eq!(error.error_type(), kind);
        assert_eq!(error.attempts(), 1);
        let shown = error.to_string();
        let told = format!("getCurrentUser: the server responded with {status}");
        match advice {
            "" => assert_eq!(shown, told),
            advice => {
                let rest = shown.strip_prefix(&told).unwrap();
                assert!(rest.starts_with("; ") && rest.contains(advice), "{shown}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_no_status_is_told_by_its_own_predicate() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let refused = Client::builder().api_key("key").base_url(url).no_retry();
    let length = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{";
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let pieces = format!("{chunked}6\r\n{{\"data\r\n7\r\n\": 123}}\r\n0\r\n\r\n");
    let soon = Duration::from_millis(50);
    let around = response("307 Temporary Redirect", "location: /users/me\r\n", "");
    for (name, client, predicates, kind) in [
        ("refused", refused, "connect transient", "connect"),
        (
            "silent",
            client_of(String::new(), true).timeout(soon),
            "timeout transient",
            "timeout",
        ),
        (
            "stalled",
            client_of(length.to_owned(), true).timeout(soon),
            "timeout transient",
            "timeout",
        ),
        (
            "closed",
            client_of(String::new(), false),
            "transport transient",
            "transport",
        ),
        (
            "cut short",
            client_of(length.to_owned(), false),
            "transport transient",
            "transport",
        ),
        (
            "in a circle",
            client_of(around, false),
            "redirect status",
            "307",
        ),
        (
            "no JSON",
            client_of(response("200 OK", "", "<html>"), false),
            "decode",
            "decode",
        ),
        (
            "too long",
            client_of(response("200 OK", "", "{\"data\": {}}"), false).max_response_bytes(11),
            "body_too_large",
            "body_too_large",
        ),
        (
            "too long in pieces",
            client_of(pieces.clone(), false).max_response_bytes(12),
            "body_too_large",
            "body_too_large",
        ),
        (
            "as long as it may be",
            client_of(pieces, false).max_response_bytes(13),
            "decode",
            "decode",
        ),
    ] {
        let error = failure(client).await;
        assert_eq!(holding(&error).join(" "), predicates, "{name}: {error:?}");
        assert_eq!(error.error_type(), kind, "{name}");
        // What could not be read comes with no advice.
        let advised = error.to_string().contains("check");
        assert_eq!(advised, error.is_status(), "{name}: {error}");
    }
}

#[tokio::test]
async fn what_is_not_sent_is_told_by_its_own_predicate() {
    let error = Client::builder().build().unwrap_err();
    assert_eq!(holding(&error), ["configuration"]);
    assert_eq!(error.error_type(), "configuration");
    assert!(error.operation().is_none() && error.status().is_none());

    let client = client_of(String::new(), false).build().unwrap();
    let error = client.get_account().account_id("..").await.unwrap_err();
    assert_eq!(holding(&error), ["invalid_request"]);
    assert_eq!(error.error_type(), "invalid_request");
    assert_eq!(error.attempts(), 0);
}

#[tokio::test]
async fn a_list_that_never_ends_is_told_by_its_own_predicate() {
    let page = r#"{"page_info": {"end_cursor": "a"}, "data": [{"id": "dc_1"}]}"#;
    let client = client_of(response("200 OK", "", page), false)
        .build()
        .unwrap();
    let error = client.list_my_sources().stream().try_collect().await;
    let error = error.unwrap_err();
    assert_eq!(holding(&error), ["pagination"]);
    assert_eq!(error.error_type(), "pagination");
}

#[tokio::test]
async fn the_sentence_is_what_main_prints_and_the_parts_are_shown_on_demand() {
    let answer = response("409 Conflict", "x-request-id: r1\r\n", r#"{"error": "no"}"#);
    let error = failure(client_of(answer, false)).await;
    assert_eq!(format!("{error:?}"), error.to_string());
    let parts = format!("{error:#?}");
    for part in [
        "kind: Status",
        "\"getCurrentUser\"",
        "status: Some(\n        409",
        "\"r1\"",
    ] {
        assert!(parts.contains(part), "{parts}");
    }
    let error = failure(client_of(String::new(), false)).await;
    let cause = std::error::Error::source(&error).expect("what broke");
    assert!(
        format!("{error:?}").starts_with(&format!("{error}: {cause}")),
        "{error:?}"
    );
}
