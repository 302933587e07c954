//! Calls that decode into a type of the caller.

use std::future::IntoFuture;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use super::{Call, CallFuture};
use crate::error::Error;

/// A call that decodes its payload into `T`.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// #[derive(serde::Deserialize)]
/// struct Summary {
///     username: String,
/// }
///
/// let me = client.get_current_user().select::<Summary>("username").await?;
/// println!("{}", me.username);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is not sent until it is awaited"]
pub struct Select<T> {
    call: Call,
    payload: Payload,
    decoded: PhantomData<fn() -> T>,
}

/// Where the payload is.
enum Payload {
    /// In the `data` property.
    Data,
    /// The whole response.
    Body,
    /// In the `data` property if there is one, otherwise the whole response.
    Detected,
}

impl<T> Select<T> {
    /// Decodes the `data` property of the response.
    pub(crate) fn data(call: Call) -> Self {
        Self::new(call, Payload::Data)
    }

    /// Decodes the whole response.
    pub(crate) fn json(call: Call) -> Self {
        Self::new(call, Payload::Body)
    }

    /// Decodes the `data` property if there is one, otherwise the whole response.
    pub(crate) fn payload(call: Call) -> Self {
        Self::new(call, Payload::Detected)
    }

    fn new(call: Call, payload: Payload) -> Self {
        Self {
            call,
            payload,
            decoded: PhantomData,
        }
    }
}

impl<T: DeserializeOwned> IntoFuture for Select<T> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> Self::IntoFuture {
        match self.payload {
            Payload::Data => self.call.data(),
            Payload::Body => self.call.json(),
            Payload::Detected => self.call.payload(),
        }
    }
}
