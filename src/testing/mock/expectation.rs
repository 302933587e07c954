//! What a mock expects of a request, and how a request differs from it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Operation;
use crate::testing::loopback::{Request, Route};

type Test = Box<dyn Fn(&Request) -> bool + Send + Sync>;

/// What is expected of a request.
#[derive(Default)]
pub(super) struct Expectation {
    pub(super) operation: Option<&'static Operation>,
    /// What a parameter is to be; none where it is to be absent.
    pub(super) parameters: Vec<(String, Option<String>)>,
    pub(super) body: Option<Value>,
    pub(super) tests: Vec<Test>,
}

/// A line of a diff: what it is about, what was expected, what came.
pub(super) type Difference = (String, Option<String>, Option<String>);

impl Expectation {
    /// Where a request differs; nowhere, if it is the one that is expected.
    pub(super) fn differences(&self, request: &Request, route: Option<&Route>) -> Vec<Difference> {
        let came = parameters(request, route);
        let mut differences = Vec::new();
        let mut compare = |key: &str, expected: Option<String>, came: Option<String>| {
            if expected != came {
                differences.push((key.to_owned(), expected, came));
            }
        };
        let name = |operation: &'static Operation| operation.id().to_owned();
        let sent = route.map(|route| name(route.operation));
        compare("operation", self.operation.map(name), sent);
        for (key, expected) in &self.parameters {
            compare(key, expected.clone(), came.get(key).cloned());
        }
        if let Some(body) = &self.body {
            let sent = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
            let (expected, came) = (flat(body), flat(&sent));
            let mut keys: Vec<_> = expected.keys().chain(came.keys()).collect();
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                compare(key, expected.get(key).cloned(), came.get(key).cloned());
            }
        }
        for test in &self.tests {
            if !test(request) {
                compare("matching", Some("true".into()), Some("false".into()));
            }
        }
        differences
    }
}

fn parameters(request: &Request, route: Option<&Route>) -> BTreeMap<String, String> {
    let query = request.query.iter();
    let query = query.map(|(name, value)| (format!("query {name}"), value.clone()));
    let path = route.map(|route| route.path.iter()).into_iter().flatten();
    path.map(|(name, value)| (format!("path {name}"), value.clone()))
        .chain(query)
        .collect()
}

/// Each value in a body that holds no other, by its place.
pub(super) fn flat(body: &Value) -> BTreeMap<String, String> {
    fn walk(place: String, value: &Value, into: &mut BTreeMap<String, String>) {
        match value {
            Value::Object(object) if !object.is_empty() => {
                for (name, value) in object {
                    walk(format!("{place}.{name}"), value, into);
                }
            }
            Value::Array(items) if !items.is_empty() => {
                for (number, value) in items.iter().enumerate() {
                    walk(format!("{place}[{number}]"), value, into);
                }
            }
            Value::Null if place == "body" => {}
            value => {
                into.insert(place, value.to_string());
            }
        }
    }
    let mut places = BTreeMap::new();
    walk("body".to_owned(), body, &mut places);
    places
}
