//! A call: an operation with its request, from sending to the payload.

use std::future::Future;
use std::pin::Pin;

use progenitor_client::ResponseValue;
use serde::de::DeserializeOwned;

use crate::Client;
use crate::call_options::CallOptions;
use crate::decode::decode;
use crate::envelope::Data;
use crate::error::Error;
use crate::operation::Operation;
use crate::page::Page;
use crate::request::RequestTemplate;
use crate::trace::CallSpan;
use crate::transport::{self, Expected, Response};

/// What awaiting a builder waits for.
pub type CallFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// What every builder can be made into. Implemented by generated code only.
pub trait IntoCall<'a> {
    /// The call, with its request or the reason for which there is none.
    fn into_call(self) -> Call<'a>;
}

/// An operation and the request for it.
pub struct Call<'a> {
    client: &'a Client,
    operation: &'static Operation,
    options: CallOptions,
    request: Result<RequestTemplate, Error>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(
        client: &'a Client,
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
    pub(crate) async fn data<T: DeserializeOwned>(self) -> Result<T, Error> {
        Ok(self.bare::<Data<T>>().await?.0)
    }

    /// The payload that the response is.
    pub(crate) async fn bare<T: DeserializeOwned>(self) -> Result<T, Error> {
        let operation = self.operation;
        let read = |response| read(operation, &response);
        self.make(Expected::Body, read).await
    }

    /// The page that the response is.
    pub(crate) async fn page<T: DeserializeOwned>(self) -> Result<Page<T>, Error> {
        self.bare().await
    }

    /// Nothing: no body is documented, so none is read.
    pub(crate) async fn nothing(self) -> Result<(), Error> {
        self.make(Expected::Nothing, |_| Ok(())).await
    }

    /// The response as the server gave it: status, headers, envelope.
    pub(crate) async fn send<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        let operation = self.operation;
        let read = |response| {
            let value = read(operation, &response)?;
            Ok(ResponseValue::new(value, response.status, response.headers))
        };
        self.make(Expected::Body, read).await
    }

    /// The status and headers of a response that has no documented body.
    pub(crate) async fn send_nothing(self) -> Result<ResponseValue<()>, Error> {
        let keep =
            |response: Response| Ok(ResponseValue::new((), response.status, response.headers));
        self.make(Expected::Nothing, keep).await
    }

    /// Makes the call, from sending to what is read of its response.
    async fn make<T>(
        self,
        expected: Expected,
        read: impl FnOnce(Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let (client, operation, options) = (self.client, self.operation, self.options);
        let span = CallSpan::new(client, operation);
        span.around(async {
            let request = self.request?;
            let response =
                transport::send(client, operation, request, options, expected, &span).await?;
            read(response)
        })
        .await
    }

    /// The response, by a call that does not borrow the client, so that it can go on
    /// by itself. Its span ends with the response, which may be read much later.
    pub(crate) fn fetch(self) -> impl Future<Output = Result<Fetched, Error>> + Send + 'static {
        let Self {
            client,
            operation,
            options,
            request,
        } = self;
        let client = client.clone();
        // Here, and not where the call goes on: it is a child of the caller's span.
        let span = CallSpan::new(&client, operation);
        async move {
            span.around(async {
                let response =
                    transport::send(&client, operation, request?, options, Expected::Body, &span)
                        .await?;
                Ok(Fetched {
                    operation,
                    response,
                })
            })
            .await
        }
    }
}

/// A response that is not decoded yet.
pub(crate) struct Fetched {
    operation: &'static Operation,
    response: Response,
}

impl Fetched {
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        read(self.operation, &self.response)
    }
}

fn read<T: DeserializeOwned>(
    operation: &'static Operation,
    response: &Response,
) -> Result<T, Error> {
    decode(&response.body).map_err(|reason| Error::decode(operation, response, reason))
}
