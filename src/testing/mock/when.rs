//! The calls that a mock expects.

use std::fmt::Display;
use std::sync::{Arc, Mutex};

use serde::Serialize;

use super::expectation::Expectation;
use crate::operation::Operation;
use crate::testing::loopback::Request;

/// The calls that a mock expects, without the types of an operation.
///
/// `into_inner` of a typed wrapper, such as
/// [`GetAccountWhen`](crate::mock::GetAccountWhen), returns it.
#[derive(Clone)]
pub struct When(Arc<Mutex<Expectation>>);

impl When {
    pub(super) fn new(expectation: Arc<Mutex<Expectation>>) -> Self {
        Self(expectation)
    }

    /// Expects a value of a path parameter.
    pub fn path_parameter(self, name: &'static str, value: impl Display) -> Self {
        self.expect(format!("path {name}"), Some(format!("{value}")))
    }

    /// Expects a value of a query parameter.
    pub fn query_parameter(self, name: &'static str, value: impl Display) -> Self {
        self.expect(format!("query {name}"), Some(format!("{value}")))
    }

    /// Expects that a query parameter is absent.
    pub fn without_query_parameter(self, name: &'static str) -> Self {
        self.expect(format!("query {name}"), None)
    }

    /// Expects a JSON body.
    pub fn body(self, value: &impl Serialize) -> Self {
        let body = serde_json::to_value(value).expect("the body serializes to JSON");
        self.0.lock().expect("the lock is not poisoned").body = Some(body);
        self
    }

    /// Expects requests that satisfy a predicate.
    pub fn matching(self, test: impl Fn(&Request) -> bool + Send + Sync + 'static) -> Self {
        let mut expectation = self.0.lock().expect("the lock is not poisoned");
        expectation.tests.push(Box::new(test));
        drop(expectation);
        self
    }

    pub(crate) fn operation(self, operation: &'static Operation) -> Self {
        self.0.lock().expect("the lock is not poisoned").operation = Some(operation);
        self
    }

    fn expect(self, key: String, value: Option<String>) -> Self {
        let mut expectation = self.0.lock().expect("the lock is not poisoned");
        expectation.parameters.push((key, value));
        drop(expectation);
        self
    }
}
