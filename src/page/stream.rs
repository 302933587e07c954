//! A stream of the items of all pages.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::ListCall;
use super::cursor_trail::CursorTrail;
use super::items::{Fetched, Items};
use super::paging::{Direction, check_cursors};
use super::prefetch::Prefetch;
use crate::call::{Call, CallFuture};
use crate::error::Error;
use crate::operation::OperationRef;
use crate::transport::ResponseBody;
use crate::types::{Cursor, PageLimit};

/// The maximum number of consecutive empty pages.
const MAX_EMPTY_PAGES: u32 = 100;

/// A stream of the items of a page and all pages after it.
///
/// The `stream` method of a list's builder creates it. It keeps one page in memory and
/// requests the next page when its first item is needed, or earlier with
/// [`prefetch`](Self::prefetch). The parameters and options of the call apply to every
/// page. If the call sets no `limit`, the stream requests pages of 100 items, the maximum.
///
/// If the call sets `before`, the stream goes backwards: it returns the item before the
/// cursor first and ends at the start of the list.
///
/// The stream ends
///
/// - after a page without a cursor;
/// - at an empty page whose cursor repeats. Empty pages with a new cursor are skipped, up
///   to 100 in a row;
/// - after the error of a call. A repeated cursor on a page with items is an error
///   ([`Error::is_pagination`]): the stream would return the same items again.
///
/// An item that cannot be decoded is an error too ([`Error::is_item`]). The stream
/// continues with the next item.
///
/// ```no_run
/// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
/// let mut sources = client.list_my_sources().stream();
/// while let Some(source) = sources.next().await {
///     println!("{}", source?.id);
/// }
/// # Ok(())
/// # }
/// ```
pub struct PageStream<L, T> {
    list: L,
    state: State<T>,
    direction: Direction,
    /// The cursor from which to continue once the items of the current page are returned.
    next: Option<Cursor>,
    cursor: Option<Cursor>,
    total_count: Option<u64>,
    trail: CursorTrail,
    empty_pages: u32,
    prefetch: bool,
}

enum State<T> {
    /// No request is running. The next one starts after the cursor.
    Ready(Option<Cursor>),
    /// A page is being fetched.
    Waiting(OperationRef, CallFuture<Fetched<T>>),
    /// A page is being prefetched. It starts after the cursor.
    Prefetching(Prefetch, Cursor),
    /// The remaining items of a page, and what follows them.
    Items(Items<T>, After),
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
        let paging = list.paging();
        let refused = check_cursors(paging.after.as_ref(), paging.before.as_ref());
        let list = match paging.has_limit {
            true => list,
            false => list.with_limit(PageLimit::MAX),
        };
        let state = match refused {
            Ok(()) => State::Ready(None),
            Err(reason) => {
                let operation = list.clone().into_call().operation();
                failed(Error::invalid_request(operation, reason))
            }
        };
        let (direction, start) = match (paging.after, paging.before) {
            (None, Some(before)) => (Direction::Backward, Some(before)),
            (after, _) => (Direction::Forward, after),
        };
        let mut trail = CursorTrail::default();
        if let Some(cursor) = &start {
            trail.advances_to(cursor.as_str());
        }
        Self {
            list,
            state,
            direction,
            next: None,
            cursor: start,
            total_count: None,
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
    /// let mut sources = client.list_my_sources().stream().prefetch();
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

    /// Returns the number of items in the list, as the server counts them.
    ///
    /// It is known after the first page, and `None` if the server does not return it. The
    /// count includes items that the stream does not return, such as those before a cursor.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedream_client::Client) -> Result<(), pipedream_client::Error> {
    /// let mut sources = client.list_my_sources().stream();
    /// let mut done = 0;
    /// while let Some(source) = sources.next().await {
    ///     let source = source?;
    ///     done += 1;
    ///     println!("{done} of {}: {}", sources.total_count().unwrap_or(done), source.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn total_count(&self) -> Option<u64> {
        self.total_count
    }

    /// Returns the cursor of the last page whose items were all returned.
    ///
    /// To continue later, for example after an error, pass it as `after`, or as `before` if
    /// the stream goes backwards. It is the cursor that the call set, if any, until the
    /// first page is finished.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    /// Returns the next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns the error of the call for the next page; the stream then ends. Returns an
    /// error for an item that cannot be decoded ([`Error::is_item`]); the stream continues.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects all remaining items into a vector.
    ///
    /// # Errors
    ///
    /// Returns the error of a call, or of an item that cannot be decoded. The items before
    /// it are lost; to skip an item, call [`next`](Self::next) in a loop.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    /// Splits a page into its items and what follows them.
    fn split(&mut self, operation: &OperationRef, fetched: Fetched<T>) -> State<T> {
        let page = &fetched.page;
        let (name, cursor) = match self.direction {
            Direction::Forward => ("end_cursor", page.next_cursor()),
            Direction::Backward => ("start_cursor", page.previous_cursor()),
        };
        let cursor = cursor.map(Cursor::from);
        let info = page.page_info.as_ref();
        let total_count = info.and_then(|info| u64::try_from(info.total_count?).ok());
        self.total_count = total_count.or(self.total_count);
        // A cursor that is not text must not end the list as if there were none.
        let unreadable = page.extra.contains_key("page_info")
            || info.is_some_and(|info| info.extra.contains_key(name));
        let empty = fetched.len() == 0;
        self.empty_pages = if empty { self.empty_pages + 1 } else { 0 };
        self.next = cursor.clone();
        let after = match cursor {
            _ if unreadable => After::Error(Error::pagination(
                operation,
                format!("`page_info.{name}` is not text, so the next page is not known"),
            )),
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
        State::Items(fetched.into_items(self.direction), after)
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
        match (cursor, self.direction) {
            (Some(cursor), Direction::Forward) => list.with_after(cursor),
            (Some(cursor), Direction::Backward) => list.with_before(cursor),
            (None, _) => list,
        }
        .into_call()
    }
}

/// Returns the state after a failed call.
fn failed<T>(error: Error) -> State<T> {
    State::Items(Items::none(), After::Error(error))
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
                    let operation = call.operation();
                    let page = call.decode_with(ResponseBody::Required, |response| {
                        Fetched::decode(&response)
                    });
                    self.state = State::Waiting(operation, page);
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
                        Some(Ok(response)) => match Fetched::decode(&response) {
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
                        return Poll::Ready(Some(item));
                    }
                    self.cursor = self.next.take().or(self.cursor.take());
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
