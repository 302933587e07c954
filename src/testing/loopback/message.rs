//! Requests and responses, independent of the HTTP library.

use std::fmt;

use serde_json::{Value, json};

/// A request that a server received.
///
/// `Debug` omits the headers, because they contain the API key.
#[derive(Clone, PartialEq)]
pub struct Request {
    /// The method, in upper case.
    pub method: String,
    /// The path as it was sent, with percent-encoding.
    pub path: String,
    /// The decoded query parameters in order.
    pub query: Vec<(String, String)>,
    /// The headers, with names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// Returns the value of a header. The name must be in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| header == name);
        found.map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("body", &String::from_utf8_lossy(&self.body))
            .finish_non_exhaustive()
    }
}

/// A response to send.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Value>,
}

impl Response {
    pub(crate) fn new(status: u16, body: Option<Value>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body,
        }
    }

    /// Creates an error response with a message.
    pub(crate) fn error(status: u16, message: impl Into<String>) -> Self {
        Self::new(status, Some(json!({"error": message.into()})))
    }
}
