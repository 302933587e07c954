//! The messages of a failed verification.

use std::fmt::Write;

use serde_json::Value;

use super::expectation::{Expectation, flatten};
use crate::testing::loopback::{Request, match_route};

/// Reports a mock that was not called as often as expected.
pub(super) fn unmet_expectation(
    expectation: &Expectation,
    location: &str,
    expected_calls: &str,
    calls: usize,
    unexpected: &[Request],
) -> String {
    let operation = expectation.operation.map_or("?", |one| one.id());
    let mut text =
        format!("\n{operation}: expected {expected_calls}, got {calls} (mock at {location})\n");
    // The intended call is probably the one with the fewest differences.
    let closest = unexpected
        .iter()
        .map(|request| expectation.differences(request, match_route(request).ok().as_ref()))
        .min_by_key(|differences| {
            let other_operation = differences
                .first()
                .is_some_and(|(key, ..)| key == "operation");
            (other_operation, differences.len())
        });
    let Some(differences) = closest else {
        return text;
    };
    text.push_str("  differences from the closest call (- expected, + actual):\n");
    for (key, expected, actual) in differences {
        for (sign, value) in [('-', expected), ('+', actual)] {
            let value = value.unwrap_or_else(|| "(none)".to_owned());
            _ = writeln!(text, "  {sign} {key} = {value}");
        }
    }
    text
}

/// Reports a call that no mock expected.
pub(super) fn unexpected_call(request: &Request) -> String {
    let operation = match_route(request).map_or("unknown operation", |route| route.operation.id());
    let (method, path) = (&request.method, &request.path);
    let mut text = format!("\n{operation}: no mock expected this call\n  {method} {path}\n");
    for (name, value) in &request.query {
        _ = writeln!(text, "  query {name} = {value}");
    }
    let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    for (path, value) in flatten(&body) {
        _ = writeln!(text, "  {path} = {value}");
    }
    text
}
