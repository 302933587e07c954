//! Waits for calls and iterates over lists without a runtime.
//!
//! The trait [`Wait`] adds `wait` to every call, and [`PageStream::wait`] turns a list into an
//! iterator. Everything else is the same as in asynchronous code: the [`Client`](crate::Client),
//! its settings, the builders and the errors.
//!
//! ```no_run
//! use pipedream_client::blocking::Wait;
//! use pipedream_client::{Client, Error};
//!
//! fn main() -> Result<(), Error> {
//!     let client = Client::from_env()?;
//!     let me = client.get_current_user().wait()?;
//!     println!("{}", me.id);
//!
//!     for source in client.list_my_sources().limit(100).stream().wait() {
//!         println!("{}", source?.id);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! The first `wait` starts a tokio runtime with one thread, which all clients of the process
//! share. It keeps the connections open between calls. To make several calls at the same time,
//! use several threads: a client can be cloned and shared.
//!
//! # Inside a runtime
//!
//! Inside a tokio runtime, a wait would block a thread that other tasks need. It fails instead
//! ([`Error::is_configuration`]). Await the call there. In a thread of `spawn_blocking`, use
//! `tokio::runtime::Handle::current().block_on(async { client.get_current_user().await })`.

use std::fmt;
use std::future::IntoFuture;
use std::sync::OnceLock;

use serde::de::DeserializeOwned;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;
use crate::page::{ListCall, PageStream};

/// The runtime of all waits.
static RUNTIME: OnceLock<Runtime> = OnceLock::new();

/// Waits for a call. Implemented for every call, and for every future with an [`Error`].
///
/// See the [module](self) for an example.
pub trait Wait {
    /// The result of the call.
    type Value;

    /// Sends the call and waits for its result.
    ///
    /// # Errors
    ///
    /// Returns the error of the call. Inside a tokio runtime, and if the thread of the runtime
    /// cannot be started, returns a configuration error ([`Error::is_configuration`]) and sends
    /// nothing.
    fn wait(self) -> Result<Self::Value, Error>;
}

impl<C, T> Wait for C
where
    C: IntoFuture<Output = Result<T, Error>>,
{
    type Value = T;

    fn wait(self) -> Result<T, Error> {
        runtime()?.block_on(self.into_future())
    }
}

/// Returns the runtime, and starts it the first time.
fn runtime() -> Result<&'static Runtime, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::configuration(
            "`wait` cannot block inside a tokio runtime; await the call instead",
        ));
    }
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("pipedream-client")
        .enable_all()
        .build()
        .map_err(|error| {
            Error::configuration("cannot start the runtime of `wait`").with_source(error)
        })?;
    // If another thread was faster, its runtime is used and this one is dropped.
    Ok(RUNTIME.get_or_init(|| runtime))
}

/// An iterator over the items of a list. [`PageStream::wait`] creates it.
///
/// It keeps one page in memory, and requests the next page when its first item is needed. After
/// an error it ends.
#[must_use = "an iterator sends no request until it is used"]
pub struct Items<L, T> {
    stream: PageStream<L, T>,
    /// Whether the iterator was used inside a runtime.
    failed: bool,
}

impl<L, T> fmt::Debug for Items<L, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}

impl<L, T> Iterator for Items<L, T>
where
    L: ListCall,
    T: DeserializeOwned,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        match runtime() {
            Ok(runtime) => runtime.block_on(self.stream.next()),
            Err(error) => {
                self.failed = true;
                Some(Err(error))
            }
        }
    }
}

impl<L, T> PageStream<L, T>
where
    L: ListCall,
    T: DeserializeOwned,
{
    /// Iterates over the items without a runtime. See [`blocking`](crate::blocking).
    ///
    /// ```no_run
    /// # fn main() -> Result<(), pipedream_client::Error> {
    /// # let client = pipedream_client::Client::from_env()?;
    /// for source in client.list_my_sources().stream().wait() {
    ///     println!("{}", source?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait(self) -> Items<L, T> {
        Items {
            stream: self,
            failed: false,
        }
    }
}
