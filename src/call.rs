//! A call: an operation and its request, from sending to the decoded payload.
//!
//! All calls share one future type, compiled once; only the function that decodes the
//! response differs. An `async fn` for each operation and payload would be compiled
//! each time and be several times as large.

pub(crate) mod created;
pub(crate) mod options;
pub(crate) mod path;
pub(crate) mod raw_body;
pub(crate) mod request;
pub(crate) mod request_builder;
pub(crate) mod response;
pub(crate) mod select;
pub(crate) mod setter;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::client::Client;
use crate::client::base_url::BaseUrl;
use crate::error::Error;
use crate::json::envelope::Data;
use crate::json::{self, Reason};
use crate::operation::OperationRef;
use crate::page::FailedItem;
use crate::transport::trace::CallSpan;
use crate::transport::{self, CallContext, Response, ResponseBody};

use created::Created;
use options::CallOptions;
use raw_body::{RawBody, or_null};
use request::RequestTemplate;
use response::ResponseValue;

/// Converts a builder into a call. Implemented only by generated code.
pub trait IntoCall {
    /// Returns the call, holding its request or the error that prevented building it.
    fn into_call(self) -> Call;
}

/// An operation and its request.
pub struct Call {
    client: Client,
    operation: OperationRef,
    options: CallOptions,
    request: Result<RequestTemplate, Error>,
}

impl Call {
    pub(crate) fn new(
        client: Client,
        operation: impl Into<OperationRef>,
        options: CallOptions,
        request: Result<RequestTemplate, Error>,
    ) -> Self {
        let operation = operation.into();
        let request = request.and_then(|template| {
            let complete = options.complete(template);
            complete.map_err(|reason| Error::invalid_request(&operation, reason))
        });
        Self {
            client,
            operation,
            options,
            request,
        }
    }

    pub(crate) fn operation(&self) -> OperationRef {
        self.operation.clone()
    }

    /// Returns the `data` property of the response.
    pub(crate) fn data<T: DeserializeOwned>(self) -> CallFuture<T> {
        self.decode_with(ResponseBody::Required, |response| {
            Ok(response.decode::<Data<T>>()?.0)
        })
    }

    /// Returns the whole response as the payload.
    pub(crate) fn json<T: DeserializeOwned>(self) -> CallFuture<T> {
        self.decode_with(ResponseBody::Required, |response| response.decode())
    }

    /// Returns the `data` property of the response if it has one, otherwise the whole
    /// response. The response is not documented.
    pub(crate) fn payload<T: DeserializeOwned>(self) -> CallFuture<T> {
        let body = self.undocumented_body();
        self.decode_with(body, |response| {
            response.check_complete()?;
            let body = or_null(&response.response.body);
            match json::decode::<Data<IgnoredAny>>(body) {
                Ok(_) => Ok(response.decode_bytes::<Data<T>>(body)?.0),
                Err(_) => response.decode_bytes(body),
            }
        })
    }

    /// Returns nothing; the response has no documented body.
    pub(crate) fn empty(self) -> CallFuture<()> {
        self.decode_with(ResponseBody::Ignored, |_| Ok(()))
    }

    /// Returns what the server created; the response has no documented body.
    pub(crate) fn created(self) -> CallFuture<Created> {
        self.decode_with(ResponseBody::Optional, |response| {
            Ok(Created::read(&response.response.body))
        })
    }

    /// Returns the status, the headers and the whole body.
    pub(crate) fn send<T: DeserializeOwned>(self) -> CallFuture<ResponseValue<T>> {
        self.decode_with(ResponseBody::Required, |response| {
            let value = response.decode()?;
            Ok(response.with_value(value))
        })
    }

    /// Returns the status, the headers and the body as it was received.
    pub(crate) fn send_raw(self) -> CallFuture<ResponseValue<RawBody>> {
        let body = self.undocumented_body();
        self.decode_with(body, |response| {
            let Response { body, broken, .. } = &response.response;
            let body = RawBody::received(body.clone(), *broken, response.operation.clone());
            Ok(response.with_value(body))
        })
    }

    /// Returns how to read a body that the document does not describe.
    fn undocumented_body(&self) -> ResponseBody {
        match self.operation.is_documented() {
            // The operation succeeded; a broken body must not turn that into an error.
            true => ResponseBody::Optional,
            false => ResponseBody::Required,
        }
    }

    /// Returns a future that sends the request and decodes the response.
    pub(crate) fn decode_with<T>(self, body: ResponseBody, decode: DecodeFn<T>) -> CallFuture<T> {
        // The span is created when the future is first polled, as a child of the span that
        // is current then.
        let response = self.start(body, CallSpan::new);
        CallFuture { response, decode }
    }

    /// Sends the request and returns the response, to be decoded later.
    pub(crate) fn fetch(self) -> impl Future<Output = Result<RawResponse, Error>> + Send + 'static {
        // The span is created now, as a child of the caller's span: the future may be polled
        // in another task.
        let span = CallSpan::new(&self.client.inner().transport.base_url, &self.operation);
        let response = self.start(ResponseBody::Required, |_, _| span);
        async move {
            // The span ends with the response, which may be decoded much later.
            Ok(RawResponse {
                span: CallSpan::none(),
                ..response.await?
            })
        }
    }

    fn start(
        self,
        response_body: ResponseBody,
        span: impl FnOnce(&BaseUrl, &OperationRef) -> CallSpan + Send + 'static,
    ) -> ResponseFuture {
        let Self {
            client,
            operation,
            options,
            request,
        } = self;
        let template = match request {
            Ok(template) => template,
            Err(error) => {
                return Box::pin(async move {
                    let mut span = span(&client.inner().transport.base_url, &operation);
                    let outcome = span.instrument(std::future::ready(Err(error))).await;
                    span.end(&outcome);
                    outcome
                });
            }
        };
        // Use captured variables in place: copying one into a local stores it twice in the
        // future, and allocators shared by several threads are slow for more than 1 KiB.
        Box::pin(async move {
            let mut span = span(&client.inner().transport.base_url, &operation);
            let context = CallContext {
                transport: &client.inner().transport,
                operation: &operation,
                template: &template,
                limits: options.resolve(client.inner()),
                response_body,
                span: &span,
            };
            let outcome = span.instrument(transport::send(&context)).await;
            span.end(&outcome);
            Ok(RawResponse {
                operation,
                response: outcome?,
                span,
            })
        })
    }
}

type ResponseFuture = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

type DecodeFn<T> = fn(RawResponse) -> Result<T, Error>;

/// The future of a call, which awaiting a builder creates.
///
/// The request is built but not sent until the future is polled. The future borrows
/// nothing, so it can be spawned. Dropping the future cancels the call.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// use std::future::IntoFuture;
/// use pipedream_client::{CallFuture, types::User};
///
/// let me: CallFuture<User> = client.get_current_user().into_future();
/// println!("{}", me.await?.id);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is not sent until it is awaited"]
pub struct CallFuture<T> {
    response: ResponseFuture,
    decode: DecodeFn<T>,
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.response.as_mut().poll(context))?;
        Poll::Ready((self.decode)(response))
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

/// A response that is not decoded yet.
pub(crate) struct RawResponse {
    operation: OperationRef,
    response: Response,
    span: CallSpan,
}

impl RawResponse {
    pub(crate) fn operation(&self) -> &OperationRef {
        &self.operation
    }

    /// Decodes the response; this is the last step of a call.
    pub(crate) fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.decode_with(json::decode)
    }

    fn decode_bytes<T: DeserializeOwned>(&self, bytes: &[u8]) -> Result<T, Error> {
        self.decode_with(|_| json::decode(bytes))
    }

    /// Decodes the body with a function.
    pub(crate) fn decode_with<T>(
        &self,
        decode: impl FnOnce(&[u8]) -> Result<T, Reason>,
    ) -> Result<T, Error> {
        self.span.in_scope(|| {
            decode(&self.response.body).map_err(|reason| {
                let path = reason.path();
                self.decode_error(reason.to_string()).with_path(path)
            })
        })
    }

    /// Fails if the body is needed and was not received to its end.
    fn check_complete(&self) -> Result<(), Error> {
        match self.response.broken {
            Some(reason) => self
                .span
                .in_scope(|| Err(self.decode_error(reason.to_owned()))),
            None => Ok(()),
        }
    }

    fn decode_error(&self, reason: String) -> Error {
        let Response {
            status,
            headers,
            body,
            attempts,
            ..
        } = &self.response;
        Error::decode(Some(self.operation.clone()), reason)
            .with_response(*status, headers.clone())
            .with_body(body.clone())
            .with_attempts(*attempts)
    }

    /// Returns the error of an item of the list that the response contains.
    pub(crate) fn item_error(&self, item: &FailedItem) -> Error {
        Error::item(self.operation.clone(), item)
            .with_response(self.response.status, self.response.headers.clone())
            .with_attempts(self.response.attempts)
    }

    /// Combines a value with the status and the headers.
    fn with_value<T>(self, value: T) -> ResponseValue<T> {
        ResponseValue::new(value, self.response.status, self.response.headers)
    }
}

#[cfg(test)]
mod tests {
    use std::future::IntoFuture;

    use super::*;

    fn client() -> Client {
        Client::builder()
            .api_key("canary")
            .base_url("http://localhost:1")
            .build()
            .unwrap()
    }

    #[test]
    fn debug_omits_the_parameters() {
        let client = client();
        let call = client.get_account().account_id("apn_canary").into_future();
        assert_eq!(format!("{call:?}"), "CallFuture { .. }");
    }

    #[test]
    #[cfg(target_pointer_width = "64")]
    fn future_is_small() {
        let client = client();
        let call = client.get_current_user().into_future();
        let size = size_of_val(&*call.response);
        // glibc allocates up to this size without a lock; `tracing` uses part of it.
        assert!(size <= 1032, "{size} bytes");
    }
}
