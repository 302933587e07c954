//! Compares a sent request with the expected one.

use std::collections::BTreeSet;

use pipedream_client::sandbox::Request;
use serde_json::Value;

use super::calls::CREATE_WORKFLOW_BODY;
use super::document::{is_authenticated, operation_object, success};

/// Asserts that exactly one request was sent, and that it is the expected one.
pub(crate) fn assert_sent(expected: &Value, recorded: &[Request], api_key: &str) {
    let operation = expected["operation"].as_str().unwrap();
    let [request] = recorded else {
        panic!(
            "{operation} sent {} requests instead of one",
            recorded.len()
        );
    };
    assert_eq!(request.method, expected["method"], "{operation}");
    assert_eq!(request.path, expected["path"], "{operation}");

    let query: BTreeSet<_> = request.query.iter().cloned().collect();
    assert_eq!(
        query.len(),
        request.query.len(),
        "{operation} repeats a parameter"
    );
    let expected_query: BTreeSet<_> = expected["query"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(query, expected_query, "{operation}");

    let header = |name: &str| request.header(name);
    let authenticated = is_authenticated(operation_object(operation));
    let authorization = authenticated.then(|| format!("Bearer {api_key}"));
    assert_eq!(
        header("authorization"),
        authorization.as_deref(),
        "{operation}"
    );
    assert!(
        header("user-agent")
            .unwrap()
            .starts_with("pipedream-client/")
    );
    assert_eq!(header("api-version"), None, "{operation}");
    let mut names: Vec<_> = request
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    names.retain(|name| !["accept", "host", "content-length", "content-type"].contains(name));
    names.sort_unstable();
    let mut expected_names = vec!["user-agent"];
    expected_names.extend(authenticated.then_some("authorization"));
    expected_names.sort_unstable();
    assert_eq!(names, expected_names, "{operation}");

    // Without a documented response body, any content type is accepted.
    let success = success(operation_object(operation));
    let json = success.schema.is_object().then_some("application/json");
    assert_eq!(header("accept"), json.or(Some("*/*")), "{operation}");

    match &expected["body"] {
        Value::Null => {
            assert!(request.body.is_empty(), "{operation} sends a body");
            let sends_length = matches!(request.method.as_str(), "POST" | "PUT");
            // The documented example of each POST without a body has it.
            let content_type = sends_length.then_some("application/json");
            assert_eq!(header("content-type"), content_type, "{operation}");
            let length = header("content-length");
            match sends_length {
                true => assert_eq!(length, Some("0"), "{operation}"),
                // The feature `http2` tracks an empty body of a request that is not idempotent.
                false => assert!(matches!(length, None | Some("0")), "{operation}"),
            }
        }
        body => {
            let body = match body.as_str() {
                Some(_) => serde_json::from_str(CREATE_WORKFLOW_BODY).unwrap(),
                None => body.clone(),
            };
            let length = request.body.len().to_string();
            assert_eq!(header("content-length"), Some(&*length), "{operation}");
            let sent: Value = serde_json::from_slice(&request.body).unwrap();
            assert_eq!(sent, body, "{operation}");
            assert_eq!(
                header("content-type"),
                Some("application/json"),
                "{operation}"
            );
        }
    }
}
