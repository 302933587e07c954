//! Compares a request with the expectation of a mock.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::operation::Operation;
use crate::testing::loopback::{Match, Request};

type Test = Box<dyn Fn(&Request) -> bool + Send + Sync>;

/// The expected request.
#[derive(Default)]
pub(super) struct Expectation {
    pub(super) operation: Option<&'static Operation>,
    /// The expected value of each parameter; `None` if it must be absent.
    pub(super) parameters: Vec<(String, Option<String>)>,
    pub(super) body: Option<Value>,
    pub(super) tests: Vec<Test>,
}

/// A line of a diff: the key, the expected value and the actual value.
pub(super) type Difference = (String, Option<String>, Option<String>);

impl Expectation {
    /// Returns the differences between a request and the expectation. It is empty if they
    /// match.
    pub(super) fn differences(&self, request: &Request, route: Option<&Match>) -> Vec<Difference> {
        let sent = parameters(request, route);
        let mut differences = Vec::new();
        let mut compare = |key: &str, expected: Option<String>, actual: Option<String>| {
            if expected != actual {
                differences.push((key.to_owned(), expected, actual));
            }
        };
        let name = |operation: &'static Operation| operation.id().to_owned();
        let operation = route.map(|route| name(route.operation));
        compare("operation", self.operation.map(name), operation);
        for (key, expected) in &self.parameters {
            compare(key, expected.clone(), sent.get(key).cloned());
        }
        if let Some(body) = &self.body {
            let sent = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
            let (expected, sent) = (flatten(body), flatten(&sent));
            let mut keys: Vec<_> = expected.keys().chain(sent.keys()).collect();
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                compare(key, expected.get(key).cloned(), sent.get(key).cloned());
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

fn parameters(request: &Request, route: Option<&Match>) -> BTreeMap<String, String> {
    let query = request.query.iter();
    let query = query.map(|(name, value)| (format!("query {name}"), value.clone()));
    let path = route.map(|route| route.path.iter()).into_iter().flatten();
    path.map(|(name, value)| (format!("path {name}"), value.clone()))
        .chain(query)
        .collect()
}

/// Returns every scalar in a body by its path.
pub(super) fn flatten(body: &Value) -> BTreeMap<String, String> {
    fn walk(path: String, value: &Value, into: &mut BTreeMap<String, String>) {
        match value {
            Value::Object(object) if !object.is_empty() => {
                for (name, value) in object {
                    walk(format!("{path}.{name}"), value, into);
                }
            }
            Value::Array(items) if !items.is_empty() => {
                for (index, value) in items.iter().enumerate() {
                    walk(format!("{path}[{index}]"), value, into);
                }
            }
            Value::Null if path == "body" => {}
            value => {
                into.insert(path, value.to_string());
            }
        }
    }
    let mut values = BTreeMap::new();
    walk("body".to_owned(), body, &mut values);
    values
}
