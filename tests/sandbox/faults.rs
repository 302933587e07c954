//! Faults that the sandbox injects by its builder, its endpoint and the header of a request.

use std::time::Duration;

use pipedream_client::sandbox::{Fault, Sandbox};
use pipedream_client::{CallOptions, RetryPolicy};
use serde_json::{Value, json};

use crate::http::{get, raw, send, send_raw};

/// A sandbox with a fault, whose clock advances only by `advance`.
async fn with(fault: Fault) -> Sandbox {
    Sandbox::builder().fixed_clock().fault(fault).start().await
}

/// Two attempts without a wait.
fn twice() -> RetryPolicy {
    RetryPolicy::new()
        .max_attempts(2)
        .backoff(Duration::ZERO, Duration::ZERO)
}

/// The statuses of these many requests of the user.
async fn statuses(sandbox: &Sandbox, requests: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..requests {
        statuses.push(get(sandbox, "/users/me").await.status);
    }
    statuses
}

/// Sends a request of the user with a fault in its header.
async fn with_header(sandbox: &Sandbox, fault: &str) -> crate::http::Response {
    let headers = format!(
        "authorization: Bearer {}\r\nSandbox-Fault: {fault}\r\n",
        sandbox.api_key()
    );
    send_raw(sandbox, "GET /users/me", &headers, "").await
}

/// Sends a request to an endpoint of the sandbox, without a key.
async fn control(sandbox: &Sandbox, request: &str, body: &Value) -> crate::http::Response {
    send_raw(sandbox, request, "", &body.to_string()).await
}

#[tokio::test]
async fn rate_limit_accepts_no_more_requests_in_any_second() {
    let sandbox = with(Fault::rate_limit(2)).await;
    assert_eq!(statuses(&sandbox, 1).await, [200]);
    sandbox.advance(Duration::from_millis(600));
    assert_eq!(statuses(&sandbox, 3).await, [200, 429, 429]);
    // The first request is a second ago, the second one is not. Rejected requests do not count.
    sandbox.advance(Duration::from_millis(400));
    assert_eq!(statuses(&sandbox, 2).await, [200, 429]);
    sandbox.advance(Duration::from_millis(600));
    assert_eq!(statuses(&sandbox, 2).await, [200, 429]);

    let rejected = get(&sandbox, "/users/me").await;
    assert!(rejected.head.contains("retry-after: 1\r\n"), "{rejected:?}");
    assert_eq!(rejected.body["error"], "more than 2 requests in a second");
}

#[tokio::test]
async fn status_replaces_the_handling_of_a_request() {
    let wait = Duration::from_millis(1_200);
    let sandbox = with(Fault::status(503).retry_after(wait).times(1)).await;
    let source = sandbox.add_source("s");
    let delete = format!("DELETE /sources/{}", source.as_str());
    let failed = send(&sandbox, &delete, None).await;
    assert_eq!(failed.status, 503);
    assert!(failed.head.contains("retry-after: 2\r\n"), "{failed:?}");
    assert_eq!(failed.body["error"], "the sandbox injects the status 503");
    // The source still exists.
    assert_eq!(send(&sandbox, &delete, None).await.status, 200);
    assert_eq!(sandbox.take_requests().len(), 2);
}

#[tokio::test]
async fn fault_applies_to_an_operation_and_to_every_nth_request() {
    let fault = Fault::status(500).operation("getCurrentUser").every(3);
    let sandbox = with(fault.times(2)).await;
    for _ in 0..3 {
        assert_eq!(get(&sandbox, "/users/me/sources").await.status, 200);
    }
    let expected = [200, 200, 500, 200, 200, 500, 200, 200, 200];
    assert_eq!(statuses(&sandbox, 9).await, expected);
}

#[tokio::test]
async fn several_faults_apply_to_one_request() {
    let builder = Sandbox::builder().fault(Fault::status(502));
    let sandbox = builder.fault(Fault::status(503)).start().await;
    sandbox.add_fault(Fault::cut_body(3));
    let bytes = raw(&sandbox, "GET /users/me", "", "").await;
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.starts_with("HTTP/1.1 502 "), "{text}");
    assert!(text.ends_with("\r\n\r\n{\"e"), "{text}");
    sandbox.clear_faults();
    assert_eq!(statuses(&sandbox, 1).await, [200]);
}

#[tokio::test]
async fn cut_body_misses_bytes_and_the_request_takes_effect() {
    let sandbox = Sandbox::start().await;
    let key = format!("authorization: Bearer {}\r\n", sandbox.api_key());
    for (bytes, sent) in [(0, 0), (10, 10), (1_000_000, 2)] {
        let source = sandbox.add_source("s");
        let delete = format!("DELETE /sources/{}", source.as_str());
        sandbox.add_fault(Fault::cut_body(bytes).times(2));
        let text = String::from_utf8(raw(&sandbox, &delete, &key, "").await).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 "), "{text}");
        assert!(head.contains(&format!("content-length: {}", bytes + 1)));
        // The response to a deletion is empty.
        assert_eq!(body, "", "{text}");
        let text = String::from_utf8(raw(&sandbox, &delete, &key, "").await).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 404 "), "{text}");
        let whole = json!({"error": format!("{} does not exist", source.as_str())}).to_string();
        let announced = whole.len().max(bytes + 1);
        assert!(
            head.contains(&format!("content-length: {announced}")),
            "{text}"
        );
        let expected = if sent == 2 { &*whole } else { &whole[..sent] };
        assert_eq!(body, expected);
    }
    // The client retries a cut response.
    sandbox.add_fault(Fault::cut_body(20).times(1));
    sandbox.take_requests();
    let options = CallOptions::new().retry(twice());
    let call = sandbox.client().get_current_user().options(options);
    call.await.unwrap();
    assert_eq!(sandbox.take_requests().len(), 2);
    sandbox.add_fault(Fault::cut_body(20));
    let options = CallOptions::new().no_retry();
    let error = sandbox.client().get_current_user().options(options).await;
    assert!(error.unwrap_err().is_transport());
}

#[tokio::test]
async fn latency_delays_the_response_and_the_request_takes_effect() {
    // The client gives up long before the sandbox responds.
    let sandbox = with(Fault::latency(Duration::MAX).operation("deleteSource")).await;
    let source = sandbox.add_source("s");
    let timeout = CallOptions::new()
        .no_retry()
        .timeout(Duration::from_millis(200));
    let client = sandbox.client();
    let error = client.delete_source().id(&source).options(timeout).await;
    assert!(error.unwrap_err().is_timeout());
    let sources = client.list_my_sources().await.unwrap();
    assert!(sources.items.is_empty());

    let latency = Duration::from_millis(30);
    let builder = Sandbox::builder().fault(Fault::latency(latency));
    let sandbox = builder.fault(Fault::latency(latency)).start().await;
    let start = std::time::Instant::now();
    assert_eq!(statuses(&sandbox, 1).await, [200]);
    assert!(start.elapsed() >= latency * 2);
}

#[tokio::test]
async fn header_injects_a_fault_into_one_request() {
    let sandbox = Sandbox::start().await;
    let response = with_header(&sandbox, r#"{"status": 429, "retry_after": 7}"#).await;
    assert_eq!(response.status, 429);
    assert!(response.head.contains("retry-after: 7\r\n"), "{response:?}");
    assert_eq!(statuses(&sandbox, 1).await, [200]);

    // The client sends the header with each attempt.
    let fault = CallOptions::new().header("sandbox-fault", r#"{"status": 503}"#);
    let call = sandbox
        .client()
        .get_current_user()
        .options(fault.retry(twice()));
    let error = call.await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 503);
    assert_eq!(error.attempts(), 2);

    for (fault, message) in [
        ("503", "invalid type"),
        (r#"{"status": 503, "extra": 1}"#, "unknown field `extra`"),
        (r#"{"rate_limit": 5}"#, "use `status` with 429"),
        ("{}", "a fault has one of"),
    ] {
        let response = with_header(&sandbox, fault).await;
        assert_eq!(response.status, 400, "{response:?}");
        let error = response.body["error"].as_str().unwrap();
        assert!(error.starts_with("sandbox-fault: "), "{error}");
        assert!(error.contains(message), "{error}");
    }
}

#[tokio::test]
async fn endpoint_adds_and_removes_faults() {
    let sandbox = Sandbox::builder().fixed_clock().start().await;
    for (fault, expected) in [
        (json!({"rate_limit": 1}), vec![200, 429, 429]),
        (
            json!({"status": 500, "every": 2, "times": 1}),
            vec![200, 500, 200, 200],
        ),
        (
            json!({"status": 500, "operation": "listMySources"}),
            vec![200],
        ),
        (json!({"latency_ms": 1}), vec![200]),
    ] {
        let response = control(&sandbox, "POST /sandbox/faults", &fault).await;
        assert_eq!(response.status, 204, "{response:?}");
        assert_eq!(
            statuses(&sandbox, expected.len()).await,
            expected,
            "{fault}"
        );
        let response = control(&sandbox, "DELETE /sandbox/faults", &Value::Null).await;
        assert_eq!(response.status, 204);
        assert_eq!(statuses(&sandbox, 2).await, [200, 200]);
        sandbox.advance(Duration::from_secs(1));
    }
    for (fault, message) in [
        (json!({"status": 200}), "from 400 to 599"),
        (json!({"status": 503, "cut_body": 1}), "a fault has one of"),
        (json!({"every": 2}), "a fault has one of"),
        (json!({"cut_body": -1}), "invalid value"),
        (
            json!({"cut_body": 1, "retry_after": 1}),
            "`retry_after` needs",
        ),
        (
            json!({"status": 500, "operation": "x"}),
            "no operation has the ID `x`",
        ),
    ] {
        let response = control(&sandbox, "POST /sandbox/faults", &fault).await;
        assert_eq!(response.status, 400, "{response:?}");
        let error = response.body["error"].as_str().unwrap();
        assert!(error.contains(message), "{error}");
    }
    // A fault does not apply to the endpoints of the sandbox, which are not recorded.
    sandbox.take_requests();
    control(&sandbox, "POST /sandbox/faults", &json!({"status": 500})).await;
    let response = control(&sandbox, "DELETE /sandbox/faults", &Value::Null).await;
    assert_eq!(response.status, 204);
    assert!(sandbox.take_requests().is_empty());
    for request in [
        "PATCH /sandbox/faults",
        "GET /sandbox/",
        "POST /sandbox/sources/a/b/c",
    ] {
        let response = control(&sandbox, request, &Value::Null).await;
        assert_eq!(response.status, 404);
        let error = response.body["error"].as_str().unwrap();
        assert_eq!(error, format!("the sandbox has no endpoint {request}"));
    }
}

#[tokio::test]
async fn invalid_fault_of_the_program_is_reported_by_each_response() {
    for (fault, message) in [
        (Fault::status(200), "the status of a fault is 200"),
        (
            Fault::status(500).operation("x"),
            "no operation has the ID `x`",
        ),
        (
            Fault::cut_body(1).retry_after(Duration::ZERO),
            "`retry_after` needs",
        ),
    ] {
        let sandbox = with(fault).await;
        let response = get(&sandbox, "/users/me").await;
        assert_eq!(response.status, 500);
        let error = response.body["error"].as_str().unwrap();
        assert!(error.starts_with("the sandbox: "), "{error}");
        assert!(error.contains(message), "{error}");
    }
}

#[tokio::test]
async fn endpoints_emit_events() {
    let sandbox = Sandbox::start().await;
    let source = sandbox.add_source("s");
    let workflow = sandbox.add_workflow("w");
    let events = format!("/sources/{}/event_summaries", source.as_str());
    let request = format!("POST /sandbox/sources/{}/events", source.as_str());
    for event in [json!({"n": 1}), json!("text"), Value::Null] {
        let response = control(&sandbox, &request, &event).await;
        assert_eq!(response.status, 200, "{response:?}");
        let id = response.data()["id"].clone();
        let listed = get(&sandbox, &events).await;
        assert_eq!(listed.body["data"][0]["id"], id);
        assert_eq!(listed.body["data"][0]["event"], event);
    }
    let path = format!("/sandbox/workflows/{}", workflow.as_str());
    let emit = format!("POST {path}/events");
    let emitted = control(&sandbox, &emit, &json!({"n": 2})).await.data();
    let error = json!({"code": "Oops", "event": {"n": 3}});
    let fail = format!("POST {path}/errors");
    let failed = control(&sandbox, &fail, &error).await.data();
    let lists = format!("/workflows/{}", workflow.as_str());
    let listed = get(&sandbox, &format!("{lists}/event_summaries")).await;
    assert_eq!(listed.body["data"][0]["id"], emitted["id"]);
    assert_eq!(listed.body["data"][0]["event"], json!({"n": 2}));
    let listed = get(&sandbox, &format!("{lists}/$errors/event_summaries")).await;
    assert_eq!(listed.body["data"][0]["id"], failed["id"]);
    assert_eq!(listed.body["data"][0]["event"]["error"]["code"], "Oops");
    assert_eq!(
        listed.body["data"][0]["event"]["original_event"],
        json!({"n": 3})
    );

    for (request, body, status) in [
        ("POST /sandbox/sources/dc_0/events", "{}", 404),
        ("POST /sandbox/workflows/p_0/events", "{}", 404),
        ("POST /sandbox/workflows/p_0/errors", "{}", 404),
        (&*request, "{", 400),
        (&*request, "", 400),
        (&*fail, "{}", 400),
        (&*fail, r#"{"code": 7}"#, 400),
    ] {
        let response = send_raw(&sandbox, request, "", body).await;
        assert_eq!(response.status, status, "{request} {body}: {response:?}");
    }
}
