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
    enveloped: bool,
    payload: PhantomData<fn() -> T>,
}

impl<T> Select<T> {
    /// Decodes the `data` property of the response.
    pub(crate) fn data(call: Call) -> Self {
        Self::new(call, true)
    }

    /// Decodes the whole response.
    pub(crate) fn json(call: Call) -> Self {
        Self::new(call, false)
    }

    fn new(call: Call, enveloped: bool) -> Self {
        Self {
            call,
            enveloped,
            payload: PhantomData,
        }
    }
}

impl<T: DeserializeOwned> IntoFuture for Select<T> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> Self::IntoFuture {
        match self.enveloped {
            true => self.call.data(),
            false => self.call.json(),
        }
    }
}
