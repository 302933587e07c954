//! Requests to endpoints that the document does not contain.

use std::fmt::{self, Display};
use std::future::IntoFuture;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::options::CallOptions;
use super::path;
use super::raw_body::RawBody;
use super::request::RequestTemplate;
use super::response::ResponseValue;
use super::select::Select;
use super::{Call, CallFuture, IntoCall};
use crate::client::Client;
use crate::error::Error;
use crate::operation::OperationRef;
use crate::page::{ListCall, Page, PageStream, Paging};
use crate::types::{Cursor, FieldList, PageLimit};

impl Client {
    /// Starts a request to an endpoint that this crate does not know.
    ///
    /// The request is sent like any other call: with the API key, retries, limits, redirects
    /// and spans of the client. Errors name it by its method and path, such as
    /// `GET /workflows/p_abc123/versions`.
    ///
    /// The path is relative to the base URL, with or without a leading slash. It is sent as
    /// it is, except that characters that a URL cannot contain are percent-encoded. The call
    /// fails ([`Error::is_invalid_request`]) if the path
    ///
    /// - contains a query or a fragment: pass parameters to
    ///   [`query`](RequestBuilder::query), which encodes them;
    /// - is a URL, or contains an empty segment, a backslash or a control character;
    /// - contains the segment `.` or `..`, also percent-encoded: it would lead to another
    ///   endpoint.
    ///
    /// The methods CONNECT, which opens a tunnel, and TRACE, whose response would contain the
    /// API key, are refused as well.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
    /// use pipedream_client::reqwest::Method;
    /// use serde_json::{Value, json};
    ///
    /// // The payload, without its envelope.
    /// let versions: Vec<Value> = client
    ///     .request(Method::GET, "/workflows/p_abc123/versions")
    ///     .query("limit", 5)
    ///     .decode()
    ///     .await?;
    ///
    /// // The status, the headers and the whole body.
    /// let response = client
    ///     .request(Method::POST, "/workflows/p_abc123/versions")
    ///     .json(&json!({"name": "before the change"}))
    ///     .send()
    ///     .await?;
    /// println!("{} {}", response.status(), response.json::<Value>()?);
    ///
    /// // The items of all pages of a list.
    /// let mut webhooks = client.request(Method::GET, "/users/me/webhooks").stream::<Value>();
    /// while let Some(webhook) = webhooks.next().await {
    ///     println!("{}", webhook?["id"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RequestBuilder {
        RequestBuilder {
            client: self.clone(),
            options: CallOptions::new(),
            idempotent: method.is_idempotent(),
            method,
            path: path.into(),
            query: Vec::new(),
            body: None,
        }
    }
}

/// A request to an endpoint that this crate does not know.
///
/// [`Client::request`] creates it. Awaiting it is the same as awaiting
/// [`send`](Self::send).
#[derive(Clone)]
#[must_use = "a call is not sent until it is awaited"]
pub struct RequestBuilder {
    client: Client,
    options: CallOptions,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Result<Bytes, Arc<serde_json::Error>>>,
    idempotent: bool,
}

impl RequestBuilder {
    /// Overrides settings of the client for this call: retries, limits and headers.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = self.options.overridden_by(options);
        self
    }

    /// Adds a query parameter. A name can be added more than once.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets the request body, as JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.body = Some(match serde_json::to_vec(body) {
            Ok(body) => Ok(body.into()),
            Err(error) => Err(Arc::new(error)),
        });
        self
    }

    /// Sets whether a repeated request has the same effect as one.
    ///
    /// Only then is it retried after a failure that leaves open whether the server processed
    /// it ([`RetryPolicy`](crate::RetryPolicy)). By default, the method decides (RFC 9110,
    /// section 9.2.2): every method is idempotent except POST and PATCH.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// Returns a future of the whole response: its status, headers and body.
    pub fn send(self) -> CallFuture<ResponseValue<RawBody>> {
        self.into_call().send_raw()
    }

    /// Requests only these fields (the parameter `include`), and decodes the payload into your
    /// own type. See [`guide::fields`](crate::guide::fields).
    pub fn select<T>(self, fields: impl Into<FieldList>) -> Select<T> {
        let fields = fields.into();
        self.with_query("include", fields.as_str()).decode()
    }

    /// Decodes the payload into your own type.
    ///
    /// The payload is the property `data` if the response is an object that has one, and
    /// otherwise the whole response. An empty response is decoded as `null`. To decode the
    /// whole response, use [`send`](Self::send) and [`RawBody::json`].
    pub fn decode<T>(self) -> Select<T> {
        Select::payload(self.into_call())
    }

    /// Returns a future of one page of a list. See [`guide::pages`](crate::guide::pages).
    pub fn page<T: DeserializeOwned>(self) -> CallFuture<Page<T>> {
        self.into_call().page()
    }

    /// Returns a stream of the items of this page and all pages after it, or before it if the
    /// query has `before`. If it has no `limit`, pages have up to 100 items. See
    /// [`guide::pages`](crate::guide::pages).
    pub fn stream<T: DeserializeOwned>(self) -> PageStream<Self, T> {
        PageStream::new(self)
    }

    /// Sets a query parameter, replacing any previous value.
    fn with_query(mut self, name: &str, value: &str) -> Self {
        self.query.retain(|(other, _)| other != name);
        self.query(name, value)
    }

    fn template(self, path: &str) -> Result<RequestTemplate, Error> {
        let operation = || OperationRef::undocumented(&self.method, path);
        let refuse = |reason| Error::invalid_request(operation(), reason);
        if matches!(self.method, Method::CONNECT | Method::TRACE) {
            return Err(refuse(format!(
                "the method {} is not supported",
                self.method
            )));
        }
        let path = path::request_path(&self.path).map_err(refuse)?;
        let url = RequestTemplate::url(format_args!("{}/{path}", self.client.base_url()));
        let mut template = RequestTemplate::new(self.method.clone(), url)
            .idempotent(self.idempotent)
            .accept_json();
        for (name, value) in &self.query {
            template = template.query_pair(name, value);
        }
        match self.body {
            Some(Ok(body)) => Ok(template.body(body)),
            Some(Err(error)) => Err(Error::request_build(operation(), error)),
            None => Ok(template),
        }
    }
}

impl IntoCall for RequestBuilder {
    fn into_call(mut self) -> Call {
        let client = self.client.clone();
        let options = std::mem::take(&mut self.options);
        let path = path::printable(&self.path);
        let operation = OperationRef::undocumented(&self.method, &path);
        Call::new(client, operation, options, self.template(&path))
    }
}

impl IntoFuture for RequestBuilder {
    type Output = Result<ResponseValue<RawBody>, Error>;
    type IntoFuture = CallFuture<ResponseValue<RawBody>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl ListCall for RequestBuilder {
    type Item = Value;

    fn paging(&self) -> Paging {
        let value = |name| {
            let mut query = self.query.iter();
            query
                .find(|(other, _)| other == name)
                .map(|(_, value)| value)
        };
        Paging {
            after: value("after").map(Cursor::from),
            before: value("before").map(Cursor::from),
            has_limit: value("limit").is_some(),
        }
    }

    fn with_after(self, cursor: Cursor) -> Self {
        self.with_query("after", cursor.as_str())
    }

    fn with_before(self, cursor: Cursor) -> Self {
        self.with_query("before", cursor.as_str())
    }

    fn with_limit(self, limit: PageLimit) -> Self {
        self.query("limit", limit)
    }
}

/// Prints the names of the query parameters, without their values and the body.
impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        f.debug_struct("RequestBuilder")
            .field("method", &self.method)
            .field("path", &path::printable(&self.path))
            .field("query", &query)
            .finish_non_exhaustive()
    }
}
