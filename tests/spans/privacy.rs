//! Spans and events contain no secrets and no values of a call.

use pipedream_client::{CallOptions, operations};

use crate::builder;
use crate::recorder::record;
use crate::support::operation_calls::call;
use crate::support::server::{Action, Server, response};

/// The fields that spans and events of the client may have.
const FIELDS: &[&str] = &[
    "message",
    "otel.name",
    "otel.kind",
    "otel.status_code",
    "error.type",
    "http.request.method",
    "http.request.resend_count",
    "http.response.status_code",
    "server.address",
    "server.port",
    "url.scheme",
    "url.template",
    "pipedream.operation",
    "pipedream.request_id",
    "pipedream.attempt.duration_ms",
    "pipedream.retry.delay_ms",
    "pipedream.retry.stopped_by",
];

#[tokio::test(flavor = "current_thread")]
async fn spans_name_the_operation_and_contain_no_values_of_the_call() {
    let (recorder, _guard) = record();
    for status in [200, 400, 401, 422, 429, 500] {
        let server = Server::start(move |request| {
            request?;
            let body = format!(r#"{{"error":"canary-message canary-token {status}"}}"#);
            Some(Action::Respond(response(
                status,
                &[
                    ("x-request-id", "canary-token"),
                    ("set-cookie", "canary-cookie"),
                    ("x-echo", "canary-header"),
                ],
                body.as_bytes(),
            )))
        })
        .await;
        let client = builder(&server).build().unwrap();
        for operation in operations::ALL {
            let options = CallOptions::new().header("x-secret", "canary-header");
            let _ = call(&client, operation, options).await;
            let spans = recorder.take_spans();
            let [span] = &spans[..] else {
                panic!("{operation} has {} spans", spans.len());
            };
            let path = format!("/v1{}", operation.path());
            let name = format!("{} {path}", operation.method());
            assert_eq!(span["otel.name"], name);
            assert_eq!(span["url.template"], path);
            assert_eq!(span["http.request.method"], operation.method());
            assert_eq!(span["pipedream.operation"], operation.id());
            assert_eq!(span["http.response.status_code"], status.to_string());

            let events = recorder.take_events();
            assert!(!events.is_empty(), "{operation} has no events");
            for fields in spans.iter().chain(events.iter().map(|event| &event.fields)) {
                for (name, value) in fields {
                    assert!(
                        FIELDS.contains(&&**name),
                        "{name} is not a documented field"
                    );
                    // A server cannot echo a key that it never received.
                    if *name == "pipedream.request_id" && !operation.requires_authentication() {
                        continue;
                    }
                    for secret in ["canary", "apn_1", "dc_1", "p_1", "o_1", "wh_1", "sc_1"] {
                        assert!(!value.contains(secret), "{name} contains {secret}: {value}");
                    }
                }
            }
        }
    }
}
