//! Responses that a language has no name for.

use serde_json::{Map, Value, json};

use super::{Adjustment, Change};
use crate::visit::visit;
use openapi_document::model::Kind;

pub(crate) static RANGES_AS_DEFAULT: Adjustment = Adjustment {
    name: "ranges-as-default",
    summary: "A response of a range of statuses (`4XX`, `5XX`) becomes the `default` response; `2XX` becomes `200` where it stands alone.",
    reason: "orval writes the range as if it was a number, `status: 4XX`, which is no TypeScript (TS1351).",
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
                what: format!("`{range}` goes into `{status}`"),
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
    // A chain that is longer than this is a circle.
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

/// A response that is one of two: what it takes, either takes.
fn merge(one: &Value, other: &Value) -> Value {
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else {
        return one.clone();
    };
    let mut merged = one.clone();
    for (key, theirs) in other {
        let ours = match merged.get(key) {
            None => {
                merged.insert(key.clone(), theirs.clone());
                continue;
            }
            Some(ours) if ours == theirs => continue,
            Some(ours) => ours.clone(),
        };
        let both = match (key.as_str(), &ours, theirs) {
            ("description", Value::String(ours), Value::String(theirs)) => {
                json!(format!("{ours} {theirs}"))
            }
            ("schema", ..) => json!({"anyOf": [ours, theirs]}),
            ("content", ..) => merge(&ours, theirs),
            (name, Value::Object(ours), Value::Object(theirs)) if is_map(name) => {
                let mut all: Map<String, Value> = ours.clone();
                for (name, value) in theirs {
                    all.entry(name.as_str()).or_insert_with(|| value.clone());
                }
                Value::Object(all)
            }
            (name, ..) if name.contains('/') => merge(&ours, theirs),
            _ => ours,
        };
        merged.insert(key.clone(), both);
    }
    Value::Object(merged)
}

fn is_map(key: &str) -> bool {
    matches!(key, "headers" | "links" | "examples" | "encoding")
}
