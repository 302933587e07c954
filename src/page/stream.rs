//! All items of a list, page by page.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::cursor::CursorTrail;
use super::prefetch::Prefetch;
use super::{List, Page};
use crate::call::{Call, CallFuture};
use crate::error::Error;
use crate::operation::Operation;
use crate::types::Cursor;

/// How many pages without an item are passed over in a row.
const MAX_EMPTY_PAGES: u32 = 100;

/// The items of a page and of all pages after it.
///
/// It holds one page, and asks for the next when an item of it is wanted, or before
/// that where [`prefetch`](Self::prefetch) says so. The caller's other parameters
/// stay on every page. It ends
///
/// - where a page has no cursor;
/// - at an empty page whose cursor does not advance; an empty page with a cursor
///   that does is passed over, up to 100 of them in a row;
/// - after an error, which it passes on once. A cursor that was there before, on a
///   page that has items, is an error ([`Error::is_pagination`]): more items would
///   be those that were there already.
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
    /// No request is under way; the next one starts after the cursor.
    Ready(Option<Cursor>),
    /// A page is on its way.
    Waiting(&'static Operation, CallFuture<Page<T>>),
    /// A page is on its way since the items before it came; it starts after the cursor.
    Prefetching(Prefetch, Cursor),
    /// Items of a page, and what follows it.
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

// Nothing in it is pinned in place: the only future is in a box.
impl<L, T> Unpin for PageStream<L, T> {}

impl<L, T> PageStream<L, T>
where
    L: List,
    T: DeserializeOwned,
{
    /// Streams a list, each item decoded into `T`. Nothing is sent before the
    /// first item is asked for.
    pub fn new(list: L) -> Self {
        let mut trail = CursorTrail::default();
        let start = list.start();
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

    /// Fetches the next page while the caller still works on this one.
    ///
    /// As soon as a page is there, the call for the next starts on the tokio runtime
    /// that the stream is polled on. So there are up to two pages in memory, and one
    /// call may be made whose page nobody wants. Items, their order and errors are
    /// the same as without; an error comes after the items before it. Where the
    /// stream is dropped, the call is given up.
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

    /// The next item, or none at the end.
    ///
    /// # Errors
    ///
    /// What the call for the next page fails with; nothing follows it.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items that are left, in memory at once.
    ///
    /// # Errors
    ///
    /// What the call for a page fails with; the items before it are lost.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    /// Takes a page apart into its items and what follows them.
    fn take(&mut self, operation: &'static Operation, page: Page<T>) -> State<T> {
        let cursor = page.next_cursor().map(Cursor::from);
        let empty = page.items.is_empty();
        self.empty_pages = if empty { self.empty_pages + 1 } else { 0 };
        let after = match cursor {
            None => After::End,
            Some(_) if self.empty_pages > MAX_EMPTY_PAGES => After::Error(Error::pagination(
                operation,
                format!(
                    "{} pages in a row have no item but a new cursor",
                    self.empty_pages
                ),
            )),
            Some(cursor) if self.trail.advances_to(cursor.as_str()) => self.follow(cursor),
            Some(_) if empty => After::End,
            Some(_) => After::Error(Error::pagination(
                operation,
                "the cursor of the next page was there before; the list would never end".to_owned(),
            )),
        };
        State::Items(page.items.into_iter(), after)
    }

    /// The page after a cursor, which is asked for at once where that is wanted.
    fn follow(&self, cursor: Cursor) -> After {
        if self.prefetch
            && let Some(prefetch) = Prefetch::start(self.call(Some(cursor.clone())))
        {
            return After::Prefetched(prefetch, cursor);
        }
        After::Page(cursor)
    }

    /// The call for the page after a cursor; for the first page where there is none.
    fn call(&self, cursor: Option<Cursor>) -> Call {
        let list = self.list.clone();
        match cursor {
            Some(cursor) => list.starting_after(cursor),
            None => list,
        }
        .into_call()
    }
}

/// The state after a call that failed.
fn failed<T>(error: Error) -> State<T> {
    State::Items(Vec::new().into_iter(), After::Error(error))
}

impl<L, T> Stream for PageStream<L, T>
where
    L: List,
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
                    let operation = *operation;
                    let page = ready!(Pin::new(page).poll(context));
                    self.state = match page {
                        Ok(page) => self.take(operation, page),
                        Err(error) => failed(error),
                    };
                }
                State::Prefetching(prefetch, cursor) => {
                    let fetched = ready!(prefetch.poll(context));
                    self.state = match fetched {
                        Some(Ok(fetched)) => match fetched.read() {
                            Ok(page) => self.take(fetched.operation(), page),
                            Err(error) => failed(error),
                        },
                        Some(Err(error)) => failed(error),
                        // The runtime that it was started on is gone.
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
