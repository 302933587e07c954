//! List calls that decode items into a type of the caller.

use std::future::IntoFuture;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use super::{ListCall, Page, PageStream};
use crate::call::CallFuture;
use crate::error::Error;

/// A list call that decodes its items into `T`.
///
/// Awaiting it returns the items of one page. [`page`](Self::page) returns the page, and
/// [`stream`](Self::stream) returns the items of all pages.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// #[derive(serde::Deserialize)]
/// struct Summary {
///     id: pipedream_client::types::SourceId,
///     name: Option<String>,
/// }
///
/// let sources: Vec<Summary> = client.list_my_sources().select("id,name").await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is not sent until it is awaited"]
pub struct SelectList<L, T> {
    list: L,
    item: PhantomData<fn() -> T>,
}

impl<L, T> SelectList<L, T> {
    pub(crate) fn new(list: L) -> Self {
        Self {
            list,
            item: PhantomData,
        }
    }
}

impl<L: ListCall, T: DeserializeOwned> SelectList<L, T> {
    /// Returns one page with its page information.
    ///
    /// # Errors
    ///
    /// Returns the error of the call.
    pub fn page(self) -> CallFuture<Page<T>> {
        self.list.into_call().page()
    }

    /// Returns a stream of the items of this page and all pages after it.
    pub fn stream(self) -> PageStream<L, T> {
        PageStream::new(self.list)
    }
}

impl<L: ListCall, T: DeserializeOwned> IntoFuture for SelectList<L, T> {
    type Output = Result<Vec<T>, Error>;
    type IntoFuture = CallFuture<Vec<T>>;

    fn into_future(self) -> Self::IntoFuture {
        self.list.into_call().items()
    }
}
