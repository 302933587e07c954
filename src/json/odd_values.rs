//! Changes each property of each documented response to each odd value.
//!
//! Nothing but a missing ID or payload may fail, and nothing may be lost.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Reason, decode};
use crate::page::Page;
use crate::types;

/// Values that no example shows. The first removes the property.
const ODD: [&str; 24] = [
    "",
    "null",
    "7",
    "7.0",
    "7e0",
    "-0.0",
    "1.5",
    "1e999",
    "12345678901234567890123",
    "true",
    "false",
    "0",
    "\"\"",
    "\"7\"",
    "\"1.5\"",
    "\"true\"",
    "\"odd\"",
    "\"2022-07-27T20:37:52.000Z\"",
    "\"\\ud83d\"",
    "\"a\\udc00\\\\\"",
    "[]",
    "[null]",
    "{}",
    "{\"a\":[1]}",
];

const PLACEHOLDER: &str = "@odd@";

/// Decodes a body and encodes it again, with the number of failed items.
type RoundTrip = fn(&[u8]) -> Result<(Value, usize), Reason>;

fn single<T: DeserializeOwned + Serialize>(body: &[u8]) -> Result<(Value, usize), Reason> {
    let value: T = decode(body)?;
    Ok((serde_json::to_value(value).unwrap(), 0))
}

fn page<T: DeserializeOwned + Serialize>(body: &[u8]) -> Result<(Value, usize), Reason> {
    let page = Page::<T>::from_json(body)?;
    Ok((serde_json::to_value(&page).unwrap(), page.failed.len()))
}

macro_rules! documented {
    ($($file:literal $decode:expr,)*) => {
        [$((
            $file,
            include_str!(concat!("../../tests/reference/examples/", $file, ".json")),
            $decode as RoundTrip,
        ),)*]
    };
}

/// Each documented response with its type; `tests/round_trip.rs` checks that there are no
/// others.
fn responses() -> impl Iterator<Item = (&'static str, Value, RoundTrip)> {
    let all = documented![
        "createComponent" single::<types::ComponentEnvelope>,
        "createSource" single::<types::SourceEnvelope>,
        "createWebhook" single::<types::WebhookEnvelope>,
        "createWorkflow" single::<types::WorkflowEnvelope>,
        "getAccount.credentials" single::<types::AccountEnvelope>,
        "getAccount.metadata" single::<types::AccountEnvelope>,
        "getComponent" single::<types::ComponentEnvelope>,
        "getCurrentUser.free" single::<types::UserEnvelope>,
        "getCurrentUser.paid" single::<types::UserEnvelope>,
        "getRegistryComponent" single::<types::ComponentEnvelope>,
        "getWorkflow" single::<types::WorkflowDetails>,
        "getWorkspace" single::<types::WorkspaceEnvelope>,
        "listMySources" page::<types::Source>,
        "listMySubscriptions" page::<types::Subscription>,
        "listMyWebhooks" page::<types::Webhook>,
        "listWorkflowEmits" page::<types::EmittedEvent>,
        "listWorkflowErrors" page::<types::WorkflowError>,
        "listWorkspaceAccounts" page::<types::Account>,
        "listWorkspaceProjects" page::<types::Project>,
        "listWorkspaceSources" page::<types::Source>,
        "listWorkspaceSubscriptions" page::<types::Subscription>,
        "pagination.page" page::<types::Source>,
    ];
    all.into_iter()
        .map(|(file, body, decode)| (file, serde_json::from_str(body).unwrap(), decode))
}

/// The pointers to all values in a value, except itself.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(name, it)| (name.clone(), it)).collect(),
        Value::Array(items) => (0..).map(|it: usize| it.to_string()).zip(items).collect(),
        _ => return,
    };
    for (name, child) in children {
        let at = format!("{at}/{name}");
        pointers(child, &at, found);
        found.push(at);
    }
}

/// Returns a body with an odd value.
fn with_odd(body: &Value, pointer: &str, odd: &str) -> String {
    let mut body = body.clone();
    if odd.is_empty() {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match body.pointer_mut(parent).unwrap() {
            Value::Object(object) => drop(object.remove(name)),
            Value::Array(items) => drop(items.remove(name.parse().unwrap())),
            _ => unreachable!("only objects and arrays contain values"),
        }
    } else {
        *body.pointer_mut(pointer).unwrap() = PLACEHOLDER.into();
    }
    body.to_string().replace(&format!("\"{PLACEHOLDER}\""), odd)
}

/// Whether the API's types require the value: the payload, or the ID of an item.
fn is_required(pointer: &str) -> bool {
    let mut names = pointer[1..].split('/');
    let (payload, rest) = (names.next(), names.collect::<Vec<_>>());
    let is_index = |name: &&str| name.parse::<usize>().is_ok();
    payload == Some("data") && matches!(rest.iter().filter(|it| !is_index(it)).count(), 0)
        || payload == Some("data")
            && rest.last() == Some(&"id")
            && rest[..rest.len() - 1].iter().all(is_index)
}

/// Whether a value is not kept: a time is rounded down to its unit, and a list that is null is
/// empty.
fn is_changed_on_purpose(pointer: &str, odd: &str) -> bool {
    let is_time = ["_at", "_ts", "_ms"]
        .iter()
        .any(|end| pointer.ends_with(end));
    is_time && odd.contains("1.5") || pointer == "/data" && odd == "null"
}

/// Asserts that a value and the one that was received are equal, apart from exact conversions.
fn assert_same(received: &Value, kept: &Value, case: &str) {
    match (received, kept) {
        (Value::Object(received), Value::Object(kept)) => {
            let is_set = |(_, value): &(&String, &Value)| !value.is_null();
            let names = |object: &serde_json::Map<String, Value>| {
                let mut names: Vec<_> = object
                    .iter()
                    .filter(is_set)
                    .map(|it| it.0.clone())
                    .collect();
                names.sort_unstable();
                names
            };
            assert_eq!(names(received), names(kept), "{case}");
            for (name, kept) in kept.iter().filter(is_set) {
                assert_same(&received[name], kept, case);
            }
        }
        (Value::Array(received), Value::Array(kept)) => {
            assert_eq!(received.len(), kept.len(), "{case}");
            for (received, kept) in received.iter().zip(kept) {
                assert_same(received, kept, case);
            }
        }
        (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_)) => {
            panic!("{case}: {received} became {kept}")
        }
        (received, kept) => {
            let same = received == kept || scalar(received) == scalar(kept);
            assert!(same, "{case}: {received} became {kept}");
        }
    }
}

/// A scalar in the form that is equal for exact conversions.
fn scalar(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Bool(boolean) => u8::from(*boolean).to_string(),
        other => other.to_string(),
    };
    match text.as_str() {
        "true" => "1".to_owned(),
        "false" => "0".to_owned(),
        // The documented time.
        "2022-07-27T20:37:52.000Z" => "1658954272".to_owned(),
        "1658954272000" => "1658954272".to_owned(),
        other => match other.parse::<f64>() {
            Ok(number) if number.fract() == 0.0 => format!("{:.0}", number + 0.0),
            _ => text,
        },
    }
}

#[test]
fn only_a_missing_id_or_payload_fails_and_nothing_is_lost() {
    let (mut decoded, mut failed) = (0, 0);
    for (file, body, round_trip) in responses() {
        let mut all = Vec::new();
        pointers(&body, "", &mut all);
        for pointer in all {
            for odd in ODD {
                let text = with_odd(&body, &pointer, odd);
                let case = format!("{file}{pointer} = {odd}");
                match round_trip(text.as_bytes()) {
                    Ok((kept, 0)) => {
                        let received = super::any_value(&super::repair(text.as_bytes())).unwrap();
                        if !is_changed_on_purpose(&pointer, odd) {
                            assert_same(&received, &kept, &case);
                        }
                        decoded += 1;
                    }
                    Ok((_, failures)) => {
                        assert_eq!(failures, 1, "{case}");
                        assert!(is_required(&pointer), "{case} is not required");
                        failed += 1;
                    }
                    Err(reason) => {
                        assert!(is_required(&pointer), "{case}: {reason}");
                        failed += 1;
                    }
                }
            }
        }
    }
    println!("{decoded} odd responses decoded, {failed} refused or with a failed item");
    assert!(decoded > 10_000, "only {decoded} responses were decoded");
    assert!(failed > 100, "only {failed} responses were refused");
}
