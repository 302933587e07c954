//! A call: an operation with its request, from sending to the payload.
//!
//! All calls are one future, made once for the whole crate; what differs is the
//! function that reads the response. An `async fn` for each operation and each
//! payload would be compiled as often, and be several times as large.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use serde::de::DeserializeOwned;

use crate::Client;
use crate::call_options::CallOptions;
use crate::decode::decode;
use crate::envelope::Data;
use crate::error::Error;
use crate::operation::Operation;
use crate::page::Page;
use crate::request::RequestTemplate;
use crate::response_value::ResponseValue;
use crate::trace::CallSpan;
use crate::transport::{self, Expected, Outgoing, Response};

/// What every builder can be made into. Implemented by generated code only.
pub trait IntoCall {
    /// The call, with its request or the reason for which there is none.
    fn into_call(self) -> Call;
}

/// An operation and the request for it.
pub struct Call {
    client: Client,
    operation: &'static Operation,
    options: CallOptions,
    request: Result<RequestTemplate, Error>,
}

impl Call {
    pub(crate) fn new(
        client: Client,
        operation: &'static Operation,
        options: CallOptions,
        request: Result<RequestTemplate, Error>,
    ) -> Self {
        Self {
            client,
            operation,
            options,
            request,
        }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The payload in the `data` of the response.
    pub(crate) fn data<T: DeserializeOwned>(self) -> CallFuture<T> {
        self.read(Expected::Body, |fetched| Ok(fetched.read::<Data<T>>()?.0))
    }

    /// The payload that the response is.
    pub(crate) fn bare<T: DeserializeOwned>(self) -> CallFuture<T> {
        self.read(Expected::Body, |fetched| fetched.read())
    }

    /// The page that the response is.
    pub(crate) fn page<T: DeserializeOwned>(self) -> CallFuture<Page<T>> {
        self.bare()
    }

    /// The items of the page that the response is.
    pub(crate) fn items<T: DeserializeOwned>(self) -> CallFuture<Vec<T>> {
        self.read(Expected::Body, |fetched| {
            Ok(fetched.read::<Page<T>>()?.items)
        })
    }

    /// Nothing: no body is documented, so none is read.
    pub(crate) fn nothing(self) -> CallFuture<()> {
        self.read(Expected::Nothing, |_| Ok(()))
    }

    /// The response as the server gave it: status, headers, envelope.
    pub(crate) fn send<T: DeserializeOwned>(self) -> CallFuture<ResponseValue<T>> {
        self.read(Expected::Body, |fetched| {
            let value = fetched.read()?;
            Ok(fetched.keep(value))
        })
    }

    /// The status and headers of a response that has no documented body.
    pub(crate) fn send_nothing(self) -> CallFuture<ResponseValue<()>> {
        self.read(Expected::Nothing, |fetched| Ok(fetched.keep(())))
    }

    fn read<T>(self, expected: Expected, read: Read<T>) -> CallFuture<T> {
        // Not before it is polled: then it is a child of the span that it is polled in.
        let fetched = self.start(expected, CallSpan::new);
        CallFuture { fetched, read }
    }

    /// The response. Its span ends with the response, which may be read much later.
    pub(crate) fn fetch(self) -> impl Future<Output = Result<Fetched, Error>> + Send + 'static {
        // Here, and not where the call goes on: it is a child of the caller's span.
        let span = CallSpan::new(&self.client, self.operation);
        let fetched = self.start(Expected::Body, |_, _| span);
        async move {
            let fetched = fetched.await?;
            Ok(Fetched {
                span: CallSpan::none(),
                ..fetched
            })
        }
    }

    fn start(
        self,
        expected: Expected,
        span: impl FnOnce(&Client, &'static Operation) -> CallSpan + Send + 'static,
    ) -> FetchFuture {
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
                    let mut span = span(&client, operation);
                    let refused = span.around(std::future::ready(Err(error))).await;
                    span.end(&refused);
                    refused
                });
            }
        };
        // What the block takes is used where it stands. A variable of its own would take
        // its room a second time, and what is in a box of more than a kilobyte is slow
        // to get from an allocator that several threads share.
        Box::pin(async move {
            let mut span = span(&client, operation);
            let outgoing = Outgoing {
                client: &client,
                operation,
                template: &template,
                options: &options,
                expected,
                span: &span,
            };
            let response = span.around(transport::send(&outgoing)).await;
            span.end(&response);
            Ok(Fetched {
                operation,
                response: response?,
                span,
            })
        })
    }
}

type FetchFuture = Pin<Box<dyn Future<Output = Result<Fetched, Error>> + Send>>;

/// From a response to what is made of it.
type Read<T> = fn(Fetched) -> Result<T, Error>;

/// A call that is under way: what awaiting a builder waits for.
///
/// The request is written already; nothing is sent before it is polled. It borrows
/// nothing, so it can be spawned. A call that is dropped is given up.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// use std::future::IntoFuture;
/// use pipedream_client::{CallFuture, types::User};
///
/// let me: CallFuture<User> = client.get_current_user().into_future();
/// println!("{}", me.await?.username);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is made when it is awaited"]
pub struct CallFuture<T> {
    fetched: FetchFuture,
    read: Read<T>,
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let fetched = ready!(self.fetched.as_mut().poll(context))?;
        Poll::Ready((self.read)(fetched))
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

/// A response that is not decoded yet.
pub(crate) struct Fetched {
    operation: &'static Operation,
    response: Response,
    span: CallSpan,
}

impl Fetched {
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Decodes the response, as the last thing of the call.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let Self {
            operation,
            response,
            ..
        } = self;
        self.span.finish(|| {
            decode(&response.body).map_err(|reason| Error::decode(operation, response, reason))
        })
    }

    /// A value with what the response says beside it.
    fn keep<T>(self, value: T) -> ResponseValue<T> {
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
    fn a_call_shows_nothing_of_what_it_is_given() {
        let client = client();
        let call = client.get_account().account_id("apn_canary").into_future();
        assert_eq!(format!("{call:?}"), "CallFuture { .. }");
    }

    #[test]
    #[cfg(target_pointer_width = "64")]
    fn a_call_under_way_is_small() {
        let client = client();
        let call = client.get_current_user().into_future();
        let size = size_of_val(&*call.fetched);
        // What glibc's threads get without a lock; `tracing` takes its part of it.
        assert!(size <= 1032, "{size} bytes");
    }
}
