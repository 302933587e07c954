//! A stream of the items of all pages.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::cursor_trail::CursorTrail;
use super::prefetch::Prefetch;
use super::{ListCall, Page};
use crate::call::{Call, CallFuture};
use crate::error::Error;
use crate::operation::OperationRef;
use crate::types::Cursor;

/// The maximum number of consecutive empty pages.
const MAX_EMPTY_PAGES: u32 = 100;

/// A stream of the items of a page and all pages after it.
///
/// The `stream` method of a list's builder creates it. It keeps one page in memory and
/// requests the next page when its first item is needed, or earlier with
/// [`prefetch`](Self::prefetch). The parameters and options of the call apply to every
/// page. The stream ends
///
/// - after a page without a cursor;
/// - at an empty page whose cursor repeats. Empty pages with a new cursor are skipped, up
///   to 100 in a row;
/// - after an error. A repeated cursor on a page with items is an error
///   ([`Error::is_pagination`]): the stream would return the same items again.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let mut sources = client.list_my_sources().limit(100).stream();
/// while let Some(source) = sources.next().await {
///     println!("{}", source?.id);
/// }
/// # Ok(())
/// # }
/// ```
pub struct PageStream<L, T> {
    list: L,
    state: State<T>,
    trail: CursorTrail,
    empty_pages: u32,
    prefetch: bool,
}

enum State<T> {
    /// No request is running. The next one starts after the cursor.
    Ready(Option<Cursor>),
    /// A page is being fetched.
    Waiting(OperationRef, CallFuture<Page<T>>),
    /// A page is being prefetched. It starts after the cursor.
    Prefetching(Prefetch, Cursor),
    /// The remaining items of a page, and what follows them.
    Items(std::vec::IntoIter<T>, After),
    Ended,
}

/// What follows the items of a page.
enum After {
    Page(Cursor),
    Prefetched(Prefetch, Cursor),
    Error(Error),
    End,
}

// The only future is boxed, so nothing needs to stay in place.
impl<L, T> Unpin for PageStream<L, T> {}

impl<L, T> PageStream<L, T>
where
    L: ListCall,
    T: DeserializeOwned,
{
    /// Creates a stream that decodes each item into `T`, for generic code over
    /// [`ListCall`].
    ///
    /// No request is sent until the stream is polled.
    pub fn new(list: L) -> Self {
        let mut trail = CursorTrail::default();
        let start = list.start_cursor();
        if let Some(cursor) = &start {
            trail.advances_to(cursor.as_str());
        }
        Self {
            list,
            state: State::Ready(None),
            trail,
            empty_pages: 0,
            prefetch: false,
        }
    }

    /// Fetches the next page while the caller processes the current one.
    ///
    /// When a page arrives, the call for the next page starts on the current tokio
    /// runtime. Up to two pages are in memory, and the last call may fetch a page that is
    /// not needed. Items, order and errors are the same as without prefetching; an error
    /// is returned after the items before it. Dropping the stream cancels the call.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
    /// # async fn work(_: pipedream_client::types::Source) {}
    /// let mut sources = client.list_my_sources().limit(100).stream().prefetch();
    /// while let Some(source) = sources.next().await {
    ///     work(source?).await;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// Returns the next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns the error of the call for the next page. The stream then ends.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects all remaining items into a vector.
    ///
    /// # Errors
    ///
    /// Returns the error of a call. The items before it are lost.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    /// Splits a page into its items and what follows them.
    fn split(&mut self, operation: &OperationRef, page: Page<T>) -> State<T> {
        let cursor = page.next_cursor().map(Cursor::from);
        let empty = page.items.is_empty();
        self.empty_pages = if empty { self.empty_pages + 1 } else { 0 };
        let after = match cursor {
            None => After::End,
            Some(_) if self.empty_pages > MAX_EMPTY_PAGES => After::Error(Error::pagination(
                operation,
                format!(
                    "{} consecutive pages are empty but have a new cursor",
                    self.empty_pages
                ),
            )),
            Some(cursor) if self.trail.advances_to(cursor.as_str()) => self.follow(cursor),
            Some(_) if empty => After::End,
            Some(_) => After::Error(Error::pagination(
                operation,
                "the cursor of the next page repeats; the list would never end".to_owned(),
            )),
        };
        State::Items(page.items.into_iter(), after)
    }

    /// Prepares the page after a cursor, and starts to prefetch it if enabled.
    fn follow(&self, cursor: Cursor) -> After {
        if self.prefetch
            && let Some(prefetch) = Prefetch::start(self.call(Some(cursor.clone())))
        {
            return After::Prefetched(prefetch, cursor);
        }
        After::Page(cursor)
    }

    /// Returns the call for the page after a cursor, or for the first page.
    fn call(&self, cursor: Option<Cursor>) -> Call {
        let list = self.list.clone();
        match cursor {
            Some(cursor) => list.with_cursor(cursor),
            None => list,
        }
        .into_call()
    }
}

/// Returns the state after a failed call.
fn failed<T>(error: Error) -> State<T> {
    State::Items(Vec::new().into_iter(), After::Error(error))
}

impl<L, T> Stream for PageStream<L, T>
where
    L: ListCall,
    T: DeserializeOwned,
{
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut self.state {
                State::Ready(cursor) => {
                    let cursor = cursor.take();
                    let call = self.call(cursor);
                    self.state = State::Waiting(call.operation(), call.page());
                }
                State::Waiting(operation, page) => {
                    let page = ready!(Pin::new(page).poll(context));
                    let operation = operation.clone();
                    self.state = match page {
                        Ok(page) => self.split(&operation, page),
                        Err(error) => failed(error),
                    };
                }
                State::Prefetching(prefetch, cursor) => {
                    let response = ready!(prefetch.poll(context));
                    self.state = match response {
                        Some(Ok(response)) => match response.decode() {
                            Ok(page) => self.split(response.operation(), page),
                            Err(error) => failed(error),
                        },
                        Some(Err(error)) => failed(error),
                        // The runtime was shut down; make the call here.
                        None => State::Ready(Some(cursor.clone())),
                    };
                }
                State::Items(items, _) => {
                    if let Some(item) = items.next() {
                        return Poll::Ready(Some(Ok(item)));
                    }
                    match std::mem::replace(&mut self.state, State::Ended) {
                        State::Items(_, After::Page(cursor)) => {
                            self.state = State::Ready(Some(cursor));
                        }
                        State::Items(_, After::Prefetched(prefetch, cursor)) => {
                            self.state = State::Prefetching(prefetch, cursor);
                        }
                        State::Items(_, After::Error(error)) => {
                            return Poll::Ready(Some(Err(error)));
                        }
                        _ => return Poll::Ready(None),
                    }
                }
                State::Ended => return Poll::Ready(None),
            }
        }
    }
}
