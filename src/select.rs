//! Responses decoded into types of the caller's.

use std::future::IntoFuture;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use crate::call::{Call, CallFuture};
use crate::error::Error;
use crate::page::{List, Page, PageStream};

/// A call whose payload is decoded into `T` when it is awaited.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// #[derive(serde::Deserialize)]
/// struct Brief {
///     username: String,
/// }
///
/// let me = client.get_current_user().select::<Brief>("username").await?;
/// println!("{}", me.username);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is made when it is awaited"]
pub struct Select<T> {
    call: Call,
    enveloped: bool,
    payload: PhantomData<fn() -> T>,
}

impl<T> Select<T> {
    pub(crate) fn data(call: Call) -> Self {
        Self::new(call, true)
    }

    pub(crate) fn bare(call: Call) -> Self {
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
            false => self.call.bare(),
        }
    }
}

/// A call for a list whose items are decoded into `T`.
///
/// Awaited, it gives the items of one page; [`page`](Self::page) gives the page
/// and [`stream`](Self::stream) all pages.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// #[derive(serde::Deserialize)]
/// struct Brief {
///     id: pipedream_client::types::SourceId,
///     name: Option<String>,
/// }
///
/// let brief: Vec<Brief> = client.list_my_sources().select("id,name").await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is made when it is awaited"]
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

impl<L: List, T: DeserializeOwned> SelectList<L, T> {
    /// One page, with what it says of itself.
    ///
    /// # Errors
    ///
    /// What the call fails with.
    pub fn page(self) -> CallFuture<Page<T>> {
        self.list.into_call().page()
    }

    /// The items of this page and of all pages after it.
    pub fn stream(self) -> PageStream<L, T> {
        PageStream::new(self.list)
    }
}

impl<L: List, T: DeserializeOwned> IntoFuture for SelectList<L, T> {
    type Output = Result<Vec<T>, Error>;
    type IntoFuture = CallFuture<Vec<T>>;

    fn into_future(self) -> Self::IntoFuture {
        self.list.into_call().items()
    }
}
