//! Responses for ranges of statuses, such as `4XX`.

use serde_json::{Map, Value, json};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;

pub(crate) static RANGES_AS_DEFAULT: Adjustment = Adjustment {
    name: "ranges-as-default",
    summary: "Merges the responses of status ranges (`4XX`, `5XX`) into the `default` response. `2XX` becomes `200` if there is no other success response.",
    reason: "Generators take the range for a number. orval and oazapfts write `status: 4XX`, which is not valid TypeScript (TS1351). openapi-generator writes `4XX: {…}` in Python for FastAPI, and stops with `NumberFormatException` for k6.",
    before: "responses:\n  '200': {description: A.}\n  4XX: {description: Refused.}\n  5XX: {description: Failed.}\n",
    after: "responses:\n  '200': {description: A.}\n  default: {description: Refused. Failed.}\n",
    apply: ranges_as_default,
};

fn ranges_as_default(document: &mut Value) -> Vec<Change> {
    let components = document
        .pointer("/components/responses")
        .cloned()
        .unwrap_or_default();
    let mut changes = Vec::new();
    visit(document, &mut |visited| {
        if visited.kind != Kind::Responses {
            return;
        }
        let responses = visited.object;
        let has_success = responses
            .keys()
            .any(|it| it.starts_with('2') && !is_range(it));
        let ranges: Vec<String> = responses
            .keys()
            .filter(|it| is_range(it))
            .cloned()
            .collect();
        for range in ranges {
            let status = match range.starts_with('2') && !has_success {
                true => "200",
                false => "default",
            };
            let Some(response) = responses.shift_remove(&range) else {
                continue;
            };
            let merged = match responses.get(status) {
                Some(other) if *other != response => {
                    merge(resolve(&components, other), resolve(&components, &response))
                }
                _ => response,
            };
            responses.insert(status.to_owned(), merged);
            changes.push(Change {
                pointer: format!("{}/{range}", visited.pointer),
                what: format!("merged into `{status}`"),
            });
        }
    });
    changes
}

fn is_range(status: &str) -> bool {
    status.len() == 3 && status[1..].eq_ignore_ascii_case("xx")
}

fn resolve<'v>(components: &'v Value, response: &'v Value) -> &'v Value {
    let mut here = response;
    // A longer chain of references is a cycle.
    for _ in 0..100 {
        let name = here.get("$ref").and_then(Value::as_str);
        let target = name
            .and_then(|it| it.strip_prefix("#/components/responses/"))
            .and_then(|name| components.get(name));
        match target {
            Some(target) => here = target,
            None => break,
        }
    }
    here
}

/// Merges two responses into one that allows everything that either allows.
fn merge(one: &Value, other: &Value) -> Value {
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else {
        return one.clone();
    };
    let mut merged = one.clone();
    for (key, theirs) in other {
        let mine = match merged.get(key) {
            None => {
                merged.insert(key.clone(), theirs.clone());
                continue;
            }
            Some(mine) if mine == theirs => continue,
            Some(mine) => mine.clone(),
        };
        let both = match (key.as_str(), &mine, theirs) {
            ("description", Value::String(mine), Value::String(theirs)) => {
                json!(format!("{mine} {theirs}"))
            }
            ("schema", ..) => json!({"anyOf": [mine, theirs]}),
            ("content", ..) => merge(&mine, theirs),
            (name, Value::Object(mine), Value::Object(theirs)) if is_map(name) => {
                let mut all: Map<String, Value> = mine.clone();
                for (name, value) in theirs {
                    all.entry(name.as_str()).or_insert_with(|| value.clone());
                }
                Value::Object(all)
            }
            (name, ..) if name.contains('/') => merge(&mine, theirs),
            _ => mine,
        };
        merged.insert(key.clone(), both);
    }
    Value::Object(merged)
}

fn is_map(key: &str) -> bool {
    matches!(key, "headers" | "links" | "examples" | "encoding")
}
