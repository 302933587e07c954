//! What a failed test is told.

use std::fmt::Write;

use serde_json::Value;

use super::expectation::{Expectation, flat};
use crate::testing::loopback::{Request, route};

/// A mock that was not called as often as expected.
pub(super) fn missed(
    expectation: &Expectation,
    place: &str,
    wanted: &str,
    calls: usize,
    unexpected: &[Request],
) -> String {
    let operation = expectation.operation.map_or("?", |one| one.id());
    let mut text = format!("\n{operation}: expected {wanted}, got {calls} (mock at {place})\n");
    // The call that was meant is the one that differs least.
    let closest = unexpected
        .iter()
        .map(|request| expectation.differences(request, route(request).ok().as_ref()))
        .min_by_key(|differences| {
            let other = differences
                .first()
                .is_some_and(|(key, ..)| key == "operation");
            (other, differences.len())
        });
    let Some(differences) = closest else {
        return text;
    };
    text.push_str("  the closest call differs here (- expected, + came):\n");
    for (key, expected, came) in differences {
        for (sign, value) in [('-', expected), ('+', came)] {
            let value = value.unwrap_or_else(|| "(none)".to_owned());
            _ = writeln!(text, "  {sign} {key} = {value}");
        }
    }
    text
}

/// A call that no mock expected.
pub(super) fn unexpected(request: &Request) -> String {
    let operation = route(request).map_or("no operation", |route| route.operation.id());
    let (method, path) = (&request.method, &request.path);
    let mut text = format!("\n{operation}: no mock expected this call\n  {method} {path}\n");
    for (name, value) in &request.query {
        _ = writeln!(text, "  query {name} = {value}");
    }
    let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    for (place, value) in flat(&body) {
        _ = writeln!(text, "  {place} = {value}");
    }
    text
}
