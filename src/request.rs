//! A request that can be sent more than once.
//!
//! An attempt uses up the request that it sends. So a call keeps the text of its
//! request, and each attempt makes a request of its own: a call that succeeds at
//! once, as most do, copies nothing for the attempts that it did not need.

use std::fmt::{self, Write};

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request, Url};
use serde::Serialize;

use crate::client::base_url::BaseUrl;
use crate::error::Error;
use crate::operation::Operation;
use crate::path::Escaped;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// As long as most URLs are.
const URL_LENGTH: usize = 128;

/// What a request is made of.
#[derive(Debug)]
pub(crate) struct RequestTemplate {
    method: Method,
    url: String,
    accepts_json: bool,
    body: Option<Result<Bytes, serde_json::Error>>,
}

impl RequestTemplate {
    /// The URL that is written so.
    pub(crate) fn url(text: fmt::Arguments<'_>) -> String {
        let mut url = String::with_capacity(URL_LENGTH);
        // Writing to a string does not fail.
        let _ = url.write_fmt(text);
        url
    }

    fn new(method: Method, url: String) -> Self {
        Self {
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

    /// Says that the response is expected to be JSON.
    pub(crate) fn accept_json(mut self) -> Self {
        self.accepts_json = true;
        self
    }

    /// Adds a parameter to the query, if it has a value.
    pub(crate) fn query<T: fmt::Display>(mut self, name: &str, value: Option<&T>) -> Self {
        if let Some(value) = value {
            self.push_query(name, value);
        }
        self
    }

    fn push_query(&mut self, name: &str, value: &dyn fmt::Display) {
        let separator = if self.url.contains('?') { '&' } else { '?' };
        self.url.push(separator);
        self.url.push_str(name);
        self.url.push('=');
        let _ = write!(Escaped(&mut self.url), "{value}");
    }

    /// Sends a value as JSON.
    pub(crate) fn json<T: Serialize>(mut self, value: &T) -> Self {
        self.body = Some(serde_json::to_vec(value).map(Bytes::from));
        self
    }

    /// Holds that there can be a request: the first is made in vain otherwise.
    pub(crate) fn build(self, operation: &'static Operation) -> Result<Self, Error> {
        match self.body {
            Some(Err(error)) => Err(Error::unbuildable(operation, error)),
            body => Ok(Self { body, ..self }),
        }
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// The request of one attempt, to an API at the URL that the template was given.
    pub(crate) fn request(&self, base: &BaseUrl) -> Request {
        self.request_to(base.extended(&self.url))
    }

    /// The same request, to where the server sent it.
    pub(crate) fn request_to(&self, url: Url) -> Request {
        let mut request = Request::new(self.method.clone(), url);
        if self.accepts_json {
            request.headers_mut().insert(ACCEPT, JSON);
        }
        if let Some(Ok(body)) = &self.body {
            request.headers_mut().insert(CONTENT_TYPE, JSON);
            *request.body_mut() = Some(body.clone().into());
        }
        request
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> BaseUrl {
        BaseUrl::new("http://localhost/v1", false).unwrap()
    }

    #[test]
    fn a_value_comes_back_as_it_was() {
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
    fn every_attempt_has_the_same_request() {
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
