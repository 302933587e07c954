//! Each failure satisfies its own predicates and no others.

mod support;

use std::time::Duration;

use pipedream_client::{Client, ClientBuilder, Error};

use support::fixtures::client_without_retries;
use support::server::{Action, Server, json, response};

type Predicate = (&'static str, fn(&Error) -> bool);

const PREDICATES: &[Predicate] = &[
    ("configuration", Error::is_configuration),
    ("invalid_request", Error::is_invalid_request),
    ("connect", Error::is_connect),
    ("tls", Error::is_tls),
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

/// The names of the predicates that the error satisfies.
fn satisfied(error: &Error) -> Vec<&'static str> {
    let satisfied = PREDICATES.iter().filter(|(_, predicate)| predicate(error));
    satisfied.map(|(name, _)| *name).collect()
}

/// The error of `getCurrentUser` if the server reacts with this action.
async fn error_of(action: Action, configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Error {
    let server = Server::always(action).await;
    let builder = Client::builder()
        .api_key("key")
        .base_url(server.base_url())
        .no_retry();
    let client = configure(builder).build().unwrap();
    client.get_current_user().await.unwrap_err()
}

#[tokio::test]
async fn each_status_satisfies_its_predicates_and_has_advice() {
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
        let action = Action::Respond(response(kind.parse().unwrap(), &[], b""));
        let error = error_of(action, |builder| builder).await;
        assert_eq!(satisfied(&error).join(" "), predicates, "{status}");
        assert_eq!(error.error_type(), kind);
        assert_eq!(error.attempts(), 1);
        let shown = error.to_string();
        let message = format!("getCurrentUser: the server responded with {status}");
        match advice {
            "" => assert_eq!(shown, message),
            advice => {
                let rest = shown.strip_prefix(&message).unwrap();
                assert!(rest.starts_with("; ") && rest.contains(advice), "{shown}");
            }
        }
    }
}

#[tokio::test]
async fn failure_without_a_status_satisfies_its_predicates() {
    type Configure = fn(ClientBuilder) -> ClientBuilder;
    const UNCHANGED: Configure = |builder| builder;
    const IMPATIENT: Configure = |builder| builder.timeout(Duration::from_millis(50));

    let (_socket, base_url) = Server::refusing();
    let client = client_without_retries(base_url);
    let error = client.get_current_user().await.unwrap_err();
    assert_eq!(
        satisfied(&error).join(" "),
        "connect transient",
        "{error:?}"
    );
    assert_eq!(error.error_type(), "connect");
    assert!(!error.to_string().contains("check"), "{error}");

    let partial = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_vec();
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunked = format!("{chunked}6\r\n{{\"data\r\n7\r\n\": 123}}\r\n0\r\n\r\n");
    let chunked = Action::Respond(chunked.into_bytes());
    let redirect = response(307, &[("location", "/users/me")], b"");
    let configured: [(&str, Action, Configure, &str, &str); 9] = [
        (
            "no response",
            Action::Stall(Vec::new()),
            IMPATIENT,
            "timeout transient",
            "timeout",
        ),
        (
            "stalled body",
            Action::Stall(partial.clone()),
            IMPATIENT,
            "timeout transient",
            "timeout",
        ),
        (
            "closed connection",
            Action::Close(Vec::new()),
            UNCHANGED,
            "transport transient",
            "transport",
        ),
        (
            "truncated body",
            Action::Close(partial),
            UNCHANGED,
            "transport transient",
            "transport",
        ),
        (
            "redirect loop",
            Action::Respond(redirect),
            UNCHANGED,
            "redirect status",
            "307",
        ),
        (
            "invalid JSON",
            Action::Respond(json(200, "<html>")),
            UNCHANGED,
            "decode",
            "decode",
        ),
        (
            "body over the limit",
            Action::Respond(json(200, "{\"data\": {}}")),
            |builder| builder.max_response_bytes(11),
            "body_too_large",
            "body_too_large",
        ),
        (
            "chunks over the limit",
            chunked.clone(),
            |builder| builder.max_response_bytes(12),
            "body_too_large",
            "body_too_large",
        ),
        (
            "chunks at the limit",
            chunked,
            |builder| builder.max_response_bytes(13),
            "decode",
            "decode",
        ),
    ];
    for (name, action, configure, predicates, kind) in configured {
        let error = error_of(action, configure).await;
        assert_eq!(satisfied(&error).join(" "), predicates, "{name}: {error:?}");
        assert_eq!(error.error_type(), kind, "{name}");
        // Only an error status has advice.
        let advised = error.to_string().contains("check");
        assert_eq!(advised, error.is_status(), "{name}: {error}");
    }
}

#[tokio::test]
async fn rejected_call_satisfies_its_predicate() {
    let error = Client::builder().build().unwrap_err();
    assert_eq!(satisfied(&error), ["configuration"]);
    assert_eq!(error.error_type(), "configuration");
    assert!(error.operation().is_none() && error.status().is_none());

    let (_socket, base_url) = Server::refusing();
    let client = client_without_retries(base_url);
    let error = client.get_account().account_id("..").await.unwrap_err();
    assert_eq!(satisfied(&error), ["invalid_request"]);
    assert_eq!(error.error_type(), "invalid_request");
    assert_eq!(error.attempts(), 0);
}

#[tokio::test]
async fn endless_list_satisfies_its_predicate() {
    let page = r#"{"page_info": {"end_cursor": "a"}, "data": [{"id": "dc_1"}]}"#;
    let server = Server::always(Action::Respond(json(200, page))).await;
    let client = client_without_retries(server.base_url());
    let error = client.list_my_sources().stream().try_collect().await;
    let error = error.unwrap_err();
    assert_eq!(satisfied(&error), ["pagination"]);
    assert_eq!(error.error_type(), "pagination");
}

#[tokio::test]
async fn debug_is_a_sentence_and_alternate_debug_has_all_fields() {
    let conflict = response(409, &[("x-request-id", "r1")], br#"{"error": "no"}"#);
    let error = error_of(Action::Respond(conflict), |builder| builder).await;
    assert_eq!(format!("{error:?}"), error.to_string());
    let fields = format!("{error:#?}");
    for field in [
        "kind: Status",
        "\"getCurrentUser\"",
        "status: Some(\n        409",
        "\"r1\"",
    ] {
        assert!(fields.contains(field), "{fields}");
    }
    let error = error_of(Action::Close(Vec::new()), |builder| builder).await;
    let cause = std::error::Error::source(&error).expect("a broken connection has a cause");
    assert!(
        format!("{error:?}").starts_with(&format!("{error}: {cause}")),
        "{error:?}"
    );
}
