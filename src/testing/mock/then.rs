//! The response of a mock.

use std::sync::{Arc, Mutex};

use serde::Serialize;
use serde_json::json;

use crate::generated::examples;
use crate::operation::Operation;
use crate::testing::loopback::Response;

/// The response of a mock, without the types of an operation.
///
/// `into_inner` of a typed wrapper, such as
/// [`GetAccountThen`](crate::mock::GetAccountThen), returns it.
#[derive(Clone)]
pub struct Then(Arc<Mutex<Response>>);

impl Then {
    pub(super) fn new(response: Arc<Mutex<Response>>) -> Self {
        Self(response)
    }

    /// Sets the status.
    pub fn status(self, status: u16) -> Self {
        self.change(|response| response.status = status)
    }

    /// Adds a header.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.change(|response| response.headers.push((name.to_owned(), value.to_owned())))
    }

    /// Sets the JSON body.
    pub fn json_body_obj(self, body: &impl Serialize) -> Self {
        let body = serde_json::to_value(body).expect("the body serializes to JSON");
        self.change(|response| response.body = Some(body))
    }

    pub(crate) fn payload(self, value: &impl Serialize) -> Self {
        self.status(200).json_body_obj(&json!({"data": value}))
    }

    pub(crate) fn items(self, items: &[impl Serialize]) -> Self {
        let info = json!({"count": items.len(), "total_count": items.len()});
        let page = json!({"page_info": info, "data": items});
        self.status(200).json_body_obj(&page)
    }

    pub(crate) fn error(self, status: u16, body: impl Serialize) -> Self {
        self.status(status).json_body_obj(&body)
    }

    pub(crate) fn example(self, operation: &'static Operation) -> Self {
        let example = examples::ALL.iter().find(|one| one.operation == operation);
        let example = example.expect("each operation has an example");
        self.change(|response| {
            response.status = example.status;
            response.body = serde_json::from_str(example.body).ok();
        })
    }

    fn change(self, change: impl FnOnce(&mut Response)) -> Self {
        change(&mut self.0.lock().expect("the lock is not poisoned"));
        self
    }
}
