//! A request that can be sent more than once.
//!
//! Sending consumes a request. A call therefore keeps a template and builds a request
//! for each attempt, so a call that succeeds at the first attempt copies nothing.

use std::fmt::{self, Write};

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request, Url};
use serde::Serialize;
use serde_json::Value;

use super::path::PercentEncoder;
use crate::client::base_url::BaseUrl;
use crate::error::Error;
use crate::operation::OperationRef;
use crate::redact::REDACTED;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// The initial capacity of a URL, enough for most.
const URL_LENGTH: usize = 128;

/// The parts from which each attempt builds its request.
pub(crate) struct RequestTemplate {
    method: Method,
    url: String,
    idempotent: bool,
    accepts_json: bool,
    body: Option<Result<Bytes, serde_json::Error>>,
}

impl RequestTemplate {
    /// Formats a URL.
    pub(crate) fn url(text: fmt::Arguments<'_>) -> String {
        let mut url = String::with_capacity(URL_LENGTH);
        // Writing to a string cannot fail.
        let _ = url.write_fmt(text);
        url
    }

    pub(crate) fn new(method: Method, url: String) -> Self {
        Self {
            idempotent: method.is_idempotent(),
            method,
            url,
            accepts_json: false,
            body: None,
        }
    }

    pub(crate) fn get(url: String) -> Self {
        Self::new(Method::GET, url)
    }

    pub(crate) fn post(url: String) -> Self {
        Self::new(Method::POST, url)
    }

    pub(crate) fn put(url: String) -> Self {
        Self::new(Method::PUT, url)
    }

    pub(crate) fn delete(url: String) -> Self {
        Self::new(Method::DELETE, url)
    }

    /// Sets whether a repeated request has the same effect as one. By default, the method
    /// decides (RFC 9110, section 9.2.2).
    pub(crate) fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// Requests a JSON response.
    pub(crate) fn accept_json(mut self) -> Self {
        self.accepts_json = true;
        self
    }

    /// Adds a query parameter, if it has a value.
    pub(crate) fn query<T: fmt::Display>(mut self, name: &str, value: Option<&T>) -> Self {
        if let Some(value) = value {
            self.push_query(name, value);
        }
        self
    }

    /// Adds a query parameter with any name.
    pub(crate) fn query_pair(mut self, name: &str, value: &str) -> Self {
        self.push_query(&encoded(name), &value);
        self
    }

    /// Returns whether there is a query parameter with this name.
    pub(crate) fn has_query(&self, name: &str) -> bool {
        let (_, query) = self.url.split_once('?').unwrap_or_default();
        let mut names = query.split('&').map(|pair| pair.split('=').next());
        names.any(|found| found == Some(&encoded(name)) || found == Some(name))
    }

    fn push_query(&mut self, name: &str, value: &dyn fmt::Display) {
        let separator = if self.url.contains('?') { '&' } else { '?' };
        self.url.push(separator);
        self.url.push_str(name);
        self.url.push('=');
        let _ = write!(PercentEncoder(&mut self.url), "{value}");
    }

    /// Sets a value as the JSON body.
    pub(crate) fn json<T: Serialize>(mut self, value: &T) -> Self {
        self.body = Some(serde_json::to_vec(value).map(Bytes::from));
        self
    }

    /// Sets JSON as the body.
    pub(crate) fn body(mut self, json: Bytes) -> Self {
        self.body = Some(Ok(json));
        self
    }

    /// Fails early if the body could not be serialized.
    pub(crate) fn build(self, operation: impl Into<OperationRef>) -> Result<Self, Error> {
        match self.body {
            Some(Err(error)) => Err(Error::request_build(operation, error)),
            body => Ok(Self { body, ..self }),
        }
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// Returns whether a repeated request has the same effect as one.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Removes these fields of the body from a text, in case the server echoed them.
    pub(crate) fn scrub(&self, fields: &[&str], mut text: String) -> String {
        if fields.is_empty() {
            return text;
        }
        let Some(Ok(body)) = &self.body else {
            return text;
        };
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        for secret in fields.iter().filter_map(|name| body[*name].as_str()) {
            if !secret.is_empty() {
                text = text.replace(secret, REDACTED);
            }
        }
        text
    }

    /// Returns the JSON of the body.
    pub(crate) fn content(&self) -> Option<&Bytes> {
        self.body.as_ref()?.as_ref().ok()
    }

    /// Builds the request of one attempt. `base` is the start of the template's URL.
    pub(crate) fn request(&self, base: &BaseUrl) -> Request {
        self.request_to(base.extended(&self.url))
    }

    /// Builds the request for the target of a redirect.
    pub(crate) fn request_to(&self, url: Url) -> Request {
        let mut request = Request::new(self.method.clone(), url);
        if self.accepts_json {
            request.headers_mut().insert(ACCEPT, JSON);
        }
        // The documentation requires it for POST and PUT ("Authentication"), and its examples
        // of a POST without a body send it, too.
        if self.body.is_some() || matches!(self.method, Method::POST | Method::PUT) {
            request.headers_mut().insert(CONTENT_TYPE, JSON);
        }
        if let Some(body) = self.content() {
            *request.body_mut() = Some(body.clone().into());
        }
        request
    }
}

/// Omits the body, which may contain secrets.
impl fmt::Debug for RequestTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestTemplate")
            .field("method", &self.method)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// Percent-encodes the name of a query parameter.
fn encoded(name: &str) -> String {
    let mut text = String::new();
    let _ = PercentEncoder(&mut text).write_str(name);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> BaseUrl {
        BaseUrl::new("http://localhost/v1", false).unwrap()
    }

    #[test]
    fn query_value_round_trips() {
        let value = "a b&c=d?e#f+g%h/é~\"'<>";
        let template = RequestTemplate::get("http://localhost/v1/a".to_owned())
            .query("one", Some(&value))
            .query::<&str>("none", None)
            .query("two", Some(&7));
        let request = template.request(&base());
        let pairs: Vec<_> = request.url().query_pairs().into_owned().collect();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(pairs, [pair("one", value), pair("two", "7")]);
        assert_eq!(request.url().path(), "/v1/a");
    }

    #[test]
    fn every_attempt_builds_the_same_request() {
        let template = RequestTemplate::post("http://localhost/v1".to_owned())
            .accept_json()
            .json(&[1, 2]);
        for _ in 0..2 {
            let request = template.request(&base());
            let body = request.body().and_then(reqwest::Body::as_bytes);
            assert_eq!(body, Some(b"[1,2]".as_slice()));
            assert_eq!(request.headers()[CONTENT_TYPE], "application/json");
            assert_eq!(request.headers()[ACCEPT], "application/json");
        }
    }
}
