//! Requests and parameters that the document does not contain.

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use pipedream_client::reqwest::Method;
use pipedream_client::{CallOptions, Client, Error, RawBody, RequestBuilder, ResponseValue};
use serde::Deserialize;
use serde_json::{Value, json};

use support::clock::TestClock;
use support::fixtures::{PARTIAL_RESPONSE, builder, status};
use support::server::{self, Action, Request, Server};

#[derive(Debug, PartialEq, Deserialize)]
struct Item {
    id: u32,
}

type Log = Arc<Mutex<Vec<Request>>>;

/// A server that responds to each request with the same body, and its log.
async fn recording(body: &'static str) -> (Server, Log) {
    let log = Log::default();
    let seen = log.clone();
    let server = Server::start(move |request| {
        seen.lock().unwrap().push(request?.clone());
        Some(Action::Respond(server::json(200, body)))
    })
    .await;
    (server, log)
}

fn client(server: &Server) -> Client {
    let builder = builder(server, &TestClock::new());
    let builder = builder.base_url(format!("{}/v1", server.base_url()));
    builder.build().unwrap()
}

fn lines(log: &Log) -> Vec<String> {
    let mut log = log.lock().unwrap();
    log.drain(..).map(|request| request.line).collect()
}

#[tokio::test]
async fn request_is_sent_with_the_key_the_query_and_the_body() {
    let (server, log) = recording(r#"{"data": {"id": 7}}"#).await;
    let client = client(&server);

    let response: ResponseValue<RawBody> = client
        .request(Method::POST, "/workflows/p_1/versions")
        .query("a b", "c&d=é")
        .query("a b", 2)
        .json(&json!({"name": "x"}))
        .options(CallOptions::new().header("x-note", "n").query("e", 3))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    let body: Value = response.json().unwrap();
    assert_eq!(body, json!({"data": {"id": 7}}));

    let request = log.lock().unwrap().pop().unwrap();
    assert_eq!(
        request.line,
        "POST /v1/workflows/p_1/versions?a%20b=c%26d%3D%C3%A9&a%20b=2&e=3"
    );
    assert_eq!(request.body, br#"{"name":"x"}"#);
    for (name, value) in [
        ("authorization", "Bearer canary-token"),
        ("content-type", "application/json"),
        ("accept", "application/json"),
        ("x-note", "n"),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
    assert!(request.header("user-agent").is_some());
}

#[tokio::test]
async fn payload_is_decoded_with_or_without_an_envelope() {
    for body in [r#"{"data": {"id": 7}, "x": 1}"#, r#"{"id": 7}"#] {
        let (server, log) = recording(body).await;
        let client = client(&server);
        let item: Item = client.request(Method::GET, "a").decode().await.unwrap();
        assert_eq!(item, Item { id: 7 });
        let request = client.request(Method::GET, "/a").query("include", "x");
        assert_eq!(request.select::<Item>("id").await.unwrap().id, 7);
        assert_eq!(lines(&log), ["GET /v1/a", "GET /v1/a?include=id"]);
    }
    let (server, _) = recording(r#"[{"id": 1}]"#).await;
    let request = client(&server).request(Method::GET, "a");
    let items: Vec<Item> = request.decode().await.unwrap();
    assert_eq!(items, [Item { id: 1 }]);
}

#[tokio::test]
async fn empty_response_is_decoded_as_null() {
    let server = Server::always(status(204, &[])).await;
    let client = client(&server);
    let request = || client.request(Method::DELETE, "/a/1");
    assert_eq!(request().decode::<Option<Item>>().await.unwrap(), None);
    request().decode::<()>().await.unwrap();
    assert!(request().await.unwrap().is_empty());
    let error = request().decode::<Item>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
}

#[tokio::test]
async fn pages_of_an_undocumented_list_are_followed() {
    let log = Log::default();
    let seen = log.clone();
    let server = Server::start(move |request| {
        let request = request?;
        seen.lock().unwrap().push(request.clone());
        let body = match request.target().contains("after=") {
            false => r#"{"page_info": {"count": 2, "end_cursor": "c&1"}, "data": [{"id": 1}, {"id": 2}]}"#,
            true => r#"{"page_info": {"count": 1}, "data": [{"id": 3}]}"#,
        };
        Some(Action::Respond(server::json(200, body)))
    })
    .await;
    let client = client(&server);
    let list = || {
        client
            .request(Method::GET, "/users/me/things")
            .query("q", "x")
    };

    let page = list().page::<Item>().await.unwrap();
    assert_eq!(page.items.len(), 2);
    assert_eq!(page.next_cursor(), Some("c&1"));
    lines(&log);

    let items: Vec<Item> = list().stream().try_collect().await.unwrap();
    assert_eq!(
        items.iter().map(|item| item.id).collect::<Vec<_>>(),
        [1, 2, 3]
    );
    let sent = lines(&log);
    assert_eq!(sent.len(), 2);
    assert!(sent.iter().all(|line| line.contains("q=x")), "{sent:?}");
    assert!(sent[1].ends_with("after=c%261"), "{sent:?}");

    // A cursor of the caller is replaced, not sent twice.
    let rest: Vec<Item> = list()
        .query("after", "c&1")
        .stream()
        .prefetch()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(rest, [Item { id: 3 }]);
    assert_eq!(lines(&log).len(), 1);
}

#[tokio::test]
async fn path_stays_below_the_base_url() {
    let (server, log) = recording("{}").await;
    let client = client(&server);
    for (path, sent) in [
        ("", "/v1/"),
        ("/", "/v1/"),
        ("a/b", "/v1/a/b"),
        ("/a/b/", "/v1/a/b/"),
        ("/$errors/@x/é ü/%24", "/v1/$errors/@x/%C3%A9%20%C3%BC/%24"),
        ("/a%2Fb", "/v1/a%2Fb"),
    ] {
        client.request(Method::GET, path).await.unwrap();
        assert_eq!(lines(&log), [format!("GET {sent}")], "{path}");
    }
    for path in [
        "https://evil.example/a",
        "//evil.example/a",
        "\\\\evil.example/a",
        "/../a",
        "..",
        "a/./b",
        "/%2e%2E/a",
        "/..%2Fa",
        "/.\t./a",
        "/a//b",
        "/a?token=canary",
        "/a#canary",
        "https://me:canary@evil.example/",
    ] {
        let error = client.request(Method::GET, path).await.unwrap_err();
        assert!(error.is_invalid_request(), "{path}: {error}");
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(shown.starts_with("GET"), "{shown}");
        assert!(shown.contains("the path "), "{shown}");
        assert!(!shown.contains("canary"), "{shown}");
    }
    for method in [Method::CONNECT, Method::TRACE] {
        let error = client.request(method.clone(), "/a").await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().contains(method.as_str()), "{error}");
    }
    assert!(lines(&log).is_empty());
}

#[tokio::test]
async fn error_names_the_method_and_the_path() {
    let server = Server::always(Action::Respond(server::json(
        404,
        r#"{"error": "no such version"}"#,
    )))
    .await;
    let client = client(&server);
    let request = client.request(Method::GET, "workflows/p_1/versions");
    let error = request.query("token", "canary").await.unwrap_err();
    assert!(error.is_not_found());
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(
        error.to_string().starts_with(
            "GET /workflows/p_1/versions: the server responded with 404 Not Found: no such version"
        ),
        "{error}"
    );
    assert!(!shown.contains("canary"), "{shown}");
    let operation = error.operation().unwrap();
    assert_eq!((operation.id(), operation.path()), ("GET", ""));

    let method = Method::from_bytes(b"PROPFIND").unwrap();
    let error = client.request(method, "/a").await.unwrap_err();
    assert_eq!(error.operation().unwrap().id(), "_OTHER");

    let invalid = client.request(Method::POST, "/a");
    let map = std::collections::HashMap::from([((1, 2), 3)]);
    let error = invalid.json(&map).await.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(error.to_string().starts_with("POST /a: "), "{error}");
}

#[tokio::test]
async fn response_that_cannot_be_decoded_is_an_error_of_the_request() {
    let (server, _) = recording(r#"{"id": "canary"}"#).await;
    let client = client(&server);
    let decoded = client.request(Method::GET, "/a").decode::<Item>().await;
    let raw = client.request(Method::GET, "/a").await.unwrap();
    for error in [decoded.unwrap_err(), raw.json::<Item>().unwrap_err()] {
        assert!(error.is_decode());
        assert_eq!(
            error.to_string(),
            "GET /a: cannot decode the response: `id` has the wrong type: expected u32"
        );
        assert_eq!(error.body(), br#"{"id": "canary"}"#);
    }
}

#[tokio::test]
async fn method_decides_what_is_retried_unless_the_caller_does() {
    async fn attempts(request: impl Fn(&Client) -> RequestBuilder) -> u32 {
        let server = Server::always(status(503, &[])).await;
        let error = request(&client(&server)).await.unwrap_err();
        assert_eq!(server.requests(), error.attempts() as usize);
        error.attempts()
    }
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        assert_eq!(attempts(|c| c.request(method.clone(), "/a")).await, 4);
        let never = |c: &Client| c.request(method.clone(), "/a").idempotent(false);
        assert_eq!(attempts(never).await, 1);
    }
    for method in [Method::POST, Method::PATCH] {
        assert_eq!(attempts(|c| c.request(method.clone(), "/a")).await, 1);
        let always = |c: &Client| c.request(method.clone(), "/a").idempotent(true);
        assert_eq!(attempts(always).await, 4);
    }
}

#[tokio::test]
async fn limits_redirects_and_the_observer_apply() {
    let server = Server::start(|request| {
        Some(match request?.target() {
            "/v1/moved" => status(302, &[("location", "/v1/a")]),
            "/v1/away" => status(302, &[("location", "http://evil.example/")]),
            "/v1/cut" => Action::Close(PARTIAL_RESPONSE.to_vec()),
            "/v1/stall" => Action::Stall(PARTIAL_RESPONSE.to_vec()),
            _ => Action::Respond(server::json(200, "[1, 2, 3]")),
        })
    })
    .await;
    let seen = Arc::new(Mutex::new(Vec::<&'static str>::new()));
    let log = seen.clone();
    let client = builder(&server, &TestClock::new())
        .base_url(format!("{}/v1", server.base_url()))
        .no_retry()
        .on_attempt(move |attempt| log.lock().unwrap().push(attempt.operation().id()))
        .build()
        .unwrap();
    let get = |path: &str| client.request(Method::GET, path);
    let moved: Vec<u8> = get("/moved").decode().await.unwrap();
    assert_eq!(moved, [1, 2, 3]);
    assert!(get("/away").await.unwrap_err().is_redirect());
    assert!(get("/cut").await.unwrap_err().is_transport());
    let small = CallOptions::new().max_response_bytes(3);
    assert!(
        get("/a")
            .options(small)
            .await
            .unwrap_err()
            .is_body_too_large()
    );
    let short = CallOptions::new().timeout(Duration::from_millis(50));
    assert!(get("/stall").options(short).await.unwrap_err().is_timeout());
    assert_eq!(*seen.lock().unwrap(), ["GET"; 5]);
}

#[tokio::test]
async fn typed_call_sends_an_extra_query_parameter() {
    let (server, log) = recording(r#"{"page_info": {"end_cursor": "c"}, "data": []}"#).await;
    let client = client(&server);
    // PipedreamHQ/pipedream#7009: the workspace of a subscription.
    let subscription = client
        .create_subscription()
        .emitter_id("dc_1")
        .listener_id("p_1")
        .extra_query("a b", "c d")
        .options(CallOptions::new().no_retry());
    drop(subscription.await);
    let list = client.list_my_sources().limit(3).extra_query("q", 1);
    drop(list.stream().try_collect().await);
    let sent = lines(&log);
    assert_eq!(
        sent[0],
        "POST /v1/subscriptions?emitter_id=dc_1&listener_id=p_1&a%20b=c%20d"
    );
    assert_eq!(sent[1], "GET /v1/users/me/sources?limit=3&q=1");
    assert!(
        sent.len() > 2 && sent[2..].iter().all(|line| line.contains("q=1")),
        "{sent:?}"
    );

    for call in [
        client.list_my_sources().limit(3).extra_query("limit", 4),
        client.list_my_sources().extra_query("limit", 4).limit(3),
    ] {
        let error: Error = call.await.unwrap_err();
        assert!(error.is_invalid_request());
        assert!(
            error.to_string().contains("`limit` is set twice"),
            "{error}"
        );
    }
    assert!(lines(&log).is_empty());
}

#[test]
fn debug_omits_values() {
    let client = Client::builder().api_key("canary").build().unwrap();
    let request = client
        .request(Method::POST, "/a?canary")
        .query("token", "canary")
        .json("canary")
        .options(CallOptions::new().query("password", "canary"));
    let shown = format!("{request:?} {request:#?}");
    assert!(
        shown.contains("token") && !shown.contains("canary"),
        "{shown}"
    );
    let typed = client.get_current_user().extra_query("token", "canary");
    assert!(!format!("{typed:?}").contains("canary"));
}
