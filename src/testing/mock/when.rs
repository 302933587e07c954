//! Which calls a mock is for.

use std::fmt::Display;
use std::sync::{Arc, Mutex};

use serde::Serialize;

use super::expectation::Expectation;
use crate::Operation;
use crate::testing::loopback::Request;

/// Which calls a mock is for. The operation's own type wraps it.
#[derive(Clone)]
pub struct When(Arc<Mutex<Expectation>>);

impl When {
    pub(super) fn new(expectation: Arc<Mutex<Expectation>>) -> Self {
        Self(expectation)
    }

    /// Expects a value of a parameter in the path.
    pub fn path_parameter(self, name: &'static str, value: impl Display) -> Self {
        self.expect(format!("path {name}"), Some(format!("{value}")))
    }

    /// Expects a value of a parameter in the query.
    pub fn query_parameter(self, name: &'static str, value: impl Display) -> Self {
        self.expect(format!("query {name}"), Some(format!("{value}")))
    }

    /// Expects that a parameter is not in the query.
    pub fn without_query_parameter(self, name: &'static str) -> Self {
        self.expect(format!("query {name}"), None)
    }

    /// Expects this JSON as the body.
    pub fn body(self, value: &impl Serialize) -> Self {
        let body = serde_json::to_value(value).expect("a body that is JSON");
        self.0.lock().expect("no test panicked here").body = Some(body);
        self
    }

    /// Expects whatever else a request has to fulfil.
    pub fn matching(self, test: impl Fn(&Request) -> bool + Send + Sync + 'static) -> Self {
        let mut expectation = self.0.lock().expect("no test panicked here");
        expectation.tests.push(Box::new(test));
        drop(expectation);
        self
    }

    pub(crate) fn operation(self, operation: &'static Operation) -> Self {
        self.0.lock().expect("no test panicked here").operation = Some(operation);
        self
    }

    fn expect(self, key: String, value: Option<String>) -> Self {
        let mut expectation = self.0.lock().expect("no test panicked here");
        expectation.parameters.push((key, value));
        drop(expectation);
        self
    }
}
